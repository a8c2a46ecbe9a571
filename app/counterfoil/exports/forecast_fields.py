"""What is said of where a window goes: the forecast, its pace, what drives it, and what it has room for."""

from __future__ import annotations

from collections.abc import Iterable

from counterfoil.clock import iso
from counterfoil.domain.driver import Driver
from counterfoil.domain.even_use import EvenUse
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.judged import Saying
from counterfoil.domain.sessions_left import SessionsLeft
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.tightest import Binding

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def outlook_fields(state: WindowState) -> dict[str, object]:
    """The contract's `forecast`, and what stands beside it."""
    return {
        "forecast": forecast_fields(state.forecast),
        "pace": _pace(state.even_use),
        "drivers": _drivers(state.drivers),
        "sessions_left": _sessions_left(state.sessions_left),
    }


def forecast_fields(forecast: Forecast) -> dict[str, object]:
    """The contract's fields; `by_method` is what each method said at the same moment."""
    return _foretold(forecast) | {
        "percent": forecast.percent,
        "method": forecast.method,
        "enough_data": forecast.enough_data,
        "missing": forecast.missing,
        "learned_from": forecast.learned_from,
        "by_method": {saying.method.value: _foretold(saying) for saying in forecast.sayings},
    }


def tightest_fields(binding: Binding | None) -> dict[str, object] | None:
    """The other window that ends work before this one would."""
    if binding is None:
        return None
    return {
        "limit_id": binding.by.limit_id,
        "kind": binding.by.kind.value,
        "ends_at": iso(binding.ends_at_ms),
        "resets_at": iso(binding.resets_at_ms),
        "is_used_up": binding.is_used_up,
    }


def _foretold(said: Forecast | Saying) -> dict[str, object]:
    return {
        "p_exhaust": said.p_exhaust,
        "runs_out_at": iso(said.runs_out_at_ms),
        "p10_at": iso(said.p10_at_ms),
        "p90_at": iso(said.p90_at_ms),
        "at_reset_percent": said.at_reset_percent,
        "at_reset_low": said.at_reset_low,
        "at_reset_high": said.at_reset_high,
    }


def _pace(even: EvenUse | None) -> dict[str, object] | None:
    if even is None:
        return None
    return {
        "points_ahead": even.points_ahead,
        "expected_percent": even.expected_percent,
        "mark": even.mark.value,
        "workdays": [WEEKDAYS[day] for day in even.workdays] or None,
    }


def _drivers(drivers: Iterable[Driver]) -> list[dict[str, object]]:
    return [
        {
            "kind": driver.kind.value,
            "name": driver.name,
            "share": driver.share,
            "over_minutes": driver.over_minutes,
        }
        for driver in drivers
    ]


def _sessions_left(left: SessionsLeft | None) -> dict[str, object] | None:
    if left is None:
        return None
    return {
        "count": left.count,
        "low": left.low,
        "high": left.high,
        "percent_each": left.percent_each,
        "sessions": left.sessions,
        "missing": left.missing,
    }

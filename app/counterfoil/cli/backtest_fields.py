"""The record of forecasts as the `backtest` verb gives it in JSON: shares from 0 to 1, errors in minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from counterfoil.clock import iso
from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.method import Method
from counterfoil.domain.score import MethodScore
from counterfoil.domain.score_bins import Bin
from counterfoil.domain.score_chance import Lead
from counterfoil.domain.scorecard import KindScore, Scorecard

BASELINE_FIELDS = {
    "brier_linear": Method.STRAIGHT_LINE,
    "brier_last_hour": Method.LAST_HOUR,
    "brier_gamma_poisson": Method.GAMMA_POISSON,
}

Fields = dict[str, object]


@dataclass(frozen=True, slots=True)
class Replay:
    """How the forecasts were made again: over `replayed` windows, the last of each limit `judged`."""

    at_every_minutes: int
    capacity_quantile: float
    replayed: int
    judged: int
    seconds: float
    is_all: bool


def as_json(card: Scorecard, windows: Sequence[JudgedWindow], replay: Replay) -> Fields:
    """The contract's fields for all windows together, and the same for each kind."""
    return record_fields(card.whole) | {
        "by_kind": {score.kind.value: record_fields(score) for score in card.kinds if score.kind},
        "judged": "all" if replay.is_all else "second half",
        "at_every_minutes": replay.at_every_minutes,
        "capacity_quantile": replay.capacity_quantile,
        "skipped": _skipped(card.whole, windows, replay),
        "seconds": round(replay.seconds, 3),
    }


def record_fields(score: KindScore) -> Fields:
    """One record; what was never said is null."""
    told = method_fields(score.shown) if score.shown else dict.fromkeys(NOTHING)
    warnings = score.warnings
    return {
        "windows": score.windows,
        "exhausted": score.exhausted,
        "since": iso(score.since_ms),
        "until": iso(score.until_ms),
        **told,
        "checks": score.shown.checks if score.shown else 0,
        **{field: _brier(score.of(method)) for field, method in BASELINE_FIELDS.items()},
        "warned_before_exhaustion": warnings.warned_before,
        "warned_before_exhaustion_of": warnings.exhausted,
        "warn_lead_minutes_median": _rounded(warnings.lead_minutes_median, 1),
        "warned_windows": warnings.warned,
        "false_alarm_windows": warnings.false,
        "in_use": score.in_use.value if score.in_use else None,
        "leads": [_lead(lead) for lead in score.leads],
        "by_method": {one.name: method_fields(one) for one in score.scores if one.method},
    }


NOTHING = (
    "windows_compared",
    "brier",
    "brier_by_window",
    "brier_parts",
    "log_loss",
    "coverage_80",
    "coverage_80_of",
    "coverage_reset_80",
    "coverage_reset_80_of",
    "eta_error_minutes_median",
    "eta_checks",
    "eta_checks_of",
    "bins",
)


def method_fields(score: MethodScore) -> Fields:
    """One way of forecasting."""
    parts: Mapping[str, float] = asdict(score.parts) if score.parts else {}
    values = (
        score.windows,
        _rounded(score.brier),
        _rounded(score.brier_by_window),
        {name: _rounded(value, 6) for name, value in parts.items()} or None,
        _rounded(score.log_loss),
        _rounded(score.run_out_band.share),
        score.run_out_band.times,
        _rounded(score.at_reset_band.share),
        score.at_reset_band.times,
        _rounded(score.late.median_minutes, 1),
        score.late.times,
        score.late.moments,
        [_bin(one) for one in score.bins],
    )
    return {"checks": score.checks, **dict(zip(NOTHING, values, strict=True))}


def _bin(one: Bin) -> Fields:
    return asdict(one) | {"said": _rounded(one.said), "share": _rounded(one.share)}


def _lead(lead: Lead) -> Fields:
    return {
        "over": lead.over.value,
        "brier_less": _rounded(lead.brier_less),
        "share": _rounded(lead.share),
        "p05": _rounded(lead.low),
        "p95": _rounded(lead.high),
        "more_than_chance": lead.is_sure,
    }


def _skipped(score: KindScore, windows: Sequence[JudgedWindow], replay: Replay) -> dict[str, int]:
    found = {
        "learned from only": replay.replayed - replay.judged,
        "outside the span": replay.judged - len(windows),
        "cut short": score.unsettled,
        "no forecast": len(windows) - score.unsettled - score.windows,
    }
    return {reason: number for reason, number in found.items() if number}


def _brier(score: MethodScore | None) -> float | None:
    return _rounded(score.brier) if score else None


def _rounded(value: float | None, digits: int = 4) -> float | None:
    return None if value is None else round(value, digits)

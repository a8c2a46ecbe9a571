"""What a window's level is made of, taken from all that is known of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from counterfoil.domain.capacity import Estimate
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.thresholds import USUAL, Thresholds
from counterfoil.domain.warning_doubt import is_doubtful
from counterfoil.domain.warning_level import Standing
from counterfoil.domain.window import MINUTE_MS, QuotaWindow


def standing_of(
    window: QuotaWindow,
    forecast: Forecast,
    estimate: Estimate | None = None,
    thresholds: Thresholds = USUAL,
) -> Standing:
    """How an open window stands by the provider's word, else by the estimate."""
    used = window.used_percent
    return Standing(
        kind=window.kind,
        length_ms=window.length_ms,
        resets_at_ms=window.resets_at_ms,
        percent=estimate.percent if used is None and estimate else used,
        reading_at_ms=window.reading_at_ms,
        p_exhaust=forecast.p_exhaust if forecast.enough_data else None,
        runs_out_at_ms=forecast.runs_out_at_ms,
        is_estimate=used is None and estimate is not None,
        thresholds=thresholds,
    )


def standing_then(window: JudgedWindow, check: Check) -> Standing:
    """How a window stood at a past check, by the method whose word was shown."""
    shown = _word_of(check.shown, check.sayings)
    return Standing(
        kind=window.window.kind,
        length_ms=max(MINUTE_MS, window.window.resets_at_ms - window.starts_at_ms),
        resets_at_ms=window.window.resets_at_ms,
        percent=check.percent,
        reading_at_ms=check.at_ms,
        p_exhaust=shown.p_exhaust if shown else None,
        runs_out_at_ms=shown.runs_out_at_ms if shown else None,
    )


def standing_now(state: WindowState, at_ms: int, thresholds: Thresholds = USUAL) -> Standing:
    """How a window of a snapshot stands, and whether its last reading is to be doubted."""
    plain = standing_of(state.window, state.forecast, state.estimate, thresholds)
    return replace(plain, is_suspicious=is_doubtful(state.window, state.own, at_ms))


def _word_of(method: str, sayings: Iterable[Saying]) -> Saying | None:
    return next((saying for saying in sayings if saying.method == method), None)

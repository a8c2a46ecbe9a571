"""How urgent a window is."""

from __future__ import annotations

from counterfoil.domain.capacity import Estimate
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, QuotaWindow

CRITICAL_PERCENT, WARN_PERCENT, WATCH_PERCENT = 95.0, 85.0, 70.0
CRITICAL_CHANCE, WARN_CHANCE, WATCH_CHANCE = 0.8, 0.5, 0.25


def level_of(window: QuotaWindow, forecast: Forecast, at_ms: int, estimate: Estimate | None = None) -> Level:
    """The level at `at_ms`; a window that has reset says nothing about the one after it.

    An estimate, for want of a reading, never says more than to warn.
    """
    percent = window.used_percent
    if not window.running_at(at_ms):
        return Level.UNKNOWN
    if percent is None:
        return _estimated(estimate) if estimate else Level.UNKNOWN
    if percent >= 100:
        return Level.EXHAUSTED
    chance = forecast.p_exhaust or 0.0
    if percent >= CRITICAL_PERCENT or (chance >= CRITICAL_CHANCE and _runs_out_soon(window, forecast, at_ms)):
        return Level.CRITICAL
    if percent >= WARN_PERCENT or chance >= WARN_CHANCE:
        return Level.WARN
    if percent >= WATCH_PERCENT or chance >= WATCH_CHANCE:
        return Level.WATCH
    return Level.CALM


def _estimated(estimate: Estimate) -> Level:
    if estimate.percent >= WARN_PERCENT:
        return Level.WARN
    return Level.WATCH if estimate.percent >= WATCH_PERCENT else Level.CALM


def _runs_out_soon(window: QuotaWindow, forecast: Forecast, at_ms: int) -> bool:
    return forecast.runs_out_at_ms is not None and forecast.runs_out_at_ms - at_ms <= soon_ms(window)


def soon_ms(window: QuotaWindow) -> int:
    """What counts as soon: half an hour of five hours, half a day of a week, else a tenth."""
    if window.kind is WindowKind.FIVE_HOUR:
        return 30 * MINUTE_MS
    if window.kind in (WindowKind.SEVEN_DAY, WindowKind.SEVEN_DAY_SCOPED):
        return 12 * HOUR_MS
    return window.length_ms // 10

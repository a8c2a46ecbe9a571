"""How urgent a window is on screen."""

from __future__ import annotations

from counterfoil.domain.capacity import Estimate
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.snapshot import Level
from counterfoil.domain.thresholds import USUAL, WATCH_CHANCE, Thresholds
from counterfoil.domain.warning_level import level_now
from counterfoil.domain.warning_standing import standing_of
from counterfoil.domain.window import QuotaWindow

__all__ = ["WATCH_CHANCE", "level_of"]


def level_of(
    window: QuotaWindow,
    forecast: Forecast,
    at_ms: int,
    estimate: Estimate | None = None,
    thresholds: Thresholds = USUAL,
) -> Level:
    """The level at `at_ms`; a window that has reset says nothing about the one after it.

    An estimate, for want of a reading, never says more than to warn.
    """
    if not window.running_at(at_ms):
        return Level.UNKNOWN
    return level_now(standing_of(window, forecast, estimate, thresholds), at_ms)

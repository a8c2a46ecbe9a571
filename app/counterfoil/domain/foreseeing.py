"""When a forecast is sound, and what it lacks where it is not. Pure."""

from __future__ import annotations

from bisect import bisect_right

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, QuotaWindow

READINGS_NEEDED = 3
PAST_NEEDED = 2  # windows that have ended; with them a first reading will do


def missing_of(window: QuotaWindow, at_ms: int, past: int, *, is_known: bool, has_worth: bool) -> str | None:
    """What keeps a forecast from being sound, in a few words, or None.

    `past` windows are known; `is_known` says whether it is known how full this one is, `has_worth` whether
    our own use goes on counting where readings have stopped.
    """
    known = bisect_right(window.readings, at_ms, key=lambda r: r.reading.at_ms)
    if not known:
        return None if is_known and has_worth else "no reading yet"
    stale_ms, observed_ms = _needs(window)
    age_ms = at_ms - window.readings[known - 1].reading.at_ms
    if age_ms > stale_ms and not has_worth:
        return f"reading {_age(age_ms)} old"
    if past >= PAST_NEEDED:
        return None
    if known < READINGS_NEEDED:
        return "one more reading" if READINGS_NEEDED - known == 1 else "two more readings"
    lacking_ms = observed_ms - (at_ms - window.readings[0].reading.at_ms)
    if lacking_ms > 0:
        minutes = -(-lacking_ms // MINUTE_MS)
        return "one more minute" if minutes == 1 else f"{minutes} more minutes"
    return None


def _needs(window: QuotaWindow) -> tuple[int, int]:
    """How old the last reading may be, and how long readings must have been coming, in milliseconds."""
    if window.kind is WindowKind.FIVE_HOUR:
        return HOUR_MS, 10 * MINUTE_MS
    if window.kind in (WindowKind.SEVEN_DAY, WindowKind.SEVEN_DAY_SCOPED):
        return 24 * HOUR_MS, 2 * HOUR_MS
    return window.length_ms // 7, window.length_ms // 84


def _age(age_ms: int) -> str:
    hours = age_ms // HOUR_MS
    if hours < 2:
        return f"{age_ms // MINUTE_MS} min"
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"

"""What became of a window whose forecasts are to be judged: known, or not known and why. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.alert_memory import identity
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, QuotaWindow

NEAR_PART = 20  # of a window's length: what was read in its last part tells how it ended
NEAR_LEAST_MS = 15 * MINUTE_MS
FAR_FROM_FULL_PERCENT = 90.0  # what both counters together put lower, at its end, did not run out

NO_READING = "no reading of the provider's counter"
FELL = "the counter fell in between"
CUT_SHORT = "it ended before its reset"
NOT_SEEN = "its end was not seen"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a window ended: full at a moment, or lasted and came to `peak_percent`; or why that is `unknown`.

    The reset is that under which the window is remembered, the last announced.
    """

    resets_at_ms: int
    ended_at_ms: int
    full_at_ms: int | None = None
    peak_percent: float | None = None
    unknown: str | None = None


@dataclass(frozen=True, slots=True)
class LastSaid:
    """The last forecast that was kept of a window, and the percent used then by both counters together."""

    at_ms: int
    percent: float


def outcome_of(window: QuotaWindow, said: LastSaid, *, is_used_since_reading: bool) -> Outcome:
    """Of a window that has ended. Nothing is guessed: what readings and refusals do not settle is unknown.

    `is_used_since_reading`: whether we used it after its last reading. Windows that are never read are left
    out altogether, since of those only the ones that run out, and are refused, would be known.
    """
    resets_ms, ended_ms = identity(window).resets_at_ms, window.ends_at_ms
    unknown = _unknown(window)
    if unknown is None and window.full_at_ms is not None:
        return Outcome(resets_ms, ended_ms, window.full_at_ms, 100.0)
    if unknown is None and ended_ms < resets_ms - RESET_JITTER_MS:
        unknown = CUT_SHORT
    if unknown is not None:
        return Outcome(resets_ms, ended_ms, unknown=unknown)
    near_ms = ended_ms - max(NEAR_LEAST_MS, window.length_ms // NEAR_PART)
    if (window.reading_at_ms or 0) >= near_ms or not is_used_since_reading:
        return Outcome(resets_ms, ended_ms, peak_percent=window.peak_percent)
    if said.at_ms >= near_ms and said.percent <= FAR_FROM_FULL_PERCENT:
        return Outcome(resets_ms, ended_ms, peak_percent=max(said.percent, window.peak_percent or 0.0))
    return Outcome(resets_ms, ended_ms, unknown=NOT_SEEN)


def _unknown(window: QuotaWindow) -> str | None:
    if not window.readings:
        return NO_READING
    return FELL if window.falls else None

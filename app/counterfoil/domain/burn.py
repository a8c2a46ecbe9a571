"""How fast it goes: tokens, money and percent per time over the last minutes."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from counterfoil.domain.money import Cost
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, QuotaWindow

BURN_MINUTES = (5, 15, 60)


@dataclass(frozen=True, slots=True)
class BurnRate:
    """Pace over the last `over_minutes`; a rate that cannot be told is None.

    `percent_per_hour` is the provider's counter, the other two are our own.
    """

    over_minutes: int
    percent_per_hour: float | None
    tokens_per_minute: float
    picousd_per_hour: int | None


def burn_rate(over_minutes: int, tokens: int, cost: Cost, percent_per_hour: float | None) -> BurnRate:
    """The pace that sums over the last `over_minutes` make; money is None where no price is known."""
    hourly = cost.picousd * 60 // over_minutes if cost.known else None
    return BurnRate(over_minutes, percent_per_hour, tokens / over_minutes, hourly)


def percent_per_hour(window: QuotaWindow, at_ms: int, over_minutes: int) -> float | None:
    """Rise of the provider's counter over the minutes before `at_ms`, in points an hour.

    Counted from the window's start, or from where the counter last fell, where that lies within the
    period. None with fewer than two readings, or when the newest is older than the period.
    """
    known = bisect_right(window.readings, at_ms, key=lambda r: r.reading.at_ms)
    fell_ms = [window.readings[place].reading.at_ms for place in window.falls if place < known]
    since_ms = max([at_ms - over_minutes * MINUTE_MS, window.starts_at_ms, *fell_ms])
    if known < 2 or window.readings[known - 1].reading.at_ms <= since_ms:
        return None
    newest = window.readings[known - 1].percent or 0.0
    rise = newest - _percent_at(window, since_ms, known)
    return max(0.0, rise) * HOUR_MS / (at_ms - since_ms)


def _percent_at(window: QuotaWindow, moment_ms: int, known: int) -> float:
    """The counter at a moment between two readings, on a straight line; a window starts at zero.

    Without the line a rise from long before the period would count as if made in it.
    """
    i = bisect_right(window.readings, moment_ms, hi=known, key=lambda r: r.reading.at_ms)
    before = window.readings[i - 1] if i else None
    from_ms = before.reading.at_ms if before else window.starts_at_ms
    low = (before.percent or 0.0) if before else 0.0
    if i >= known:
        return low
    after = window.readings[i]
    span_ms = after.reading.at_ms - from_ms
    share = (moment_ms - from_ms) / span_ms if span_ms > 0 else 1.0
    return low + ((after.percent or 0.0) - low) * share

"""What lies between the provider's counter and ours, and what may explain it. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.capacity import Capacity, Gap, GapReason
from counterfoil.domain.window import MINUTE_MS, QuotaWindow

ROUNDING_POINTS = 1.0  # a counter of whole percents hides up to one
STALE_MS = 15 * MINUTE_MS
SHARED_FROM = 0.05  # share of the rise from elsewhere at which other devices are the likeliest
UNLOGGED_MOST = 0.25  # of our own use: calls that no log shows have come to 5 to 20 %


def gap_of(
    window: QuotaWindow,
    own_percent_at_reading: float | None,
    capacity: Capacity | None,
    *,
    beside: bool,
    at_ms: int,
) -> Gap | None:
    """The provider's percent less ours when it was last read; None where either is not known.

    `own_percent_at_reading` is our use from the window's start to that reading (`percent_of`), `beside`
    says that another account was seen in the same logs. The likeliest reason comes first.
    """
    shown, read_ms = window.used_percent, window.reading_at_ms
    if shown is None or read_ms is None or own_percent_at_reading is None or capacity is None:
        return None
    points = shown - own_percent_at_reading
    if _within(points, own_percent_at_reading, capacity):
        return Gap(read_ms, points, (GapReason.WITHIN_BAND,))
    if points < 0:
        reasons = [*_we_are_ahead(window, read_ms, beside=beside, at_ms=at_ms)]
    else:
        reasons = [*_we_are_behind(points, own_percent_at_reading, capacity, beside=beside)]
    return Gap(read_ms, points, tuple(reasons) or (GapReason.UNKNOWN,))


def _within(points: float, own_percent: float, capacity: Capacity) -> bool:
    usd, low, high = capacity.usd_per_percent, capacity.low, capacity.high
    if usd is None or low is None or high is None:
        return False
    reach = own_percent * (usd / low - 1.0 if points > 0 else 1.0 - usd / high)
    return abs(points) <= reach + ROUNDING_POINTS


def _we_are_ahead(window: QuotaWindow, read_ms: int, *, beside: bool, at_ms: int) -> Iterator[GapReason]:
    if window.used_percent == 100.0:
        yield GapReason.FULL
    elif at_ms - read_ms > STALE_MS:
        yield GapReason.STALE_READING
    if beside:
        yield GapReason.TWO_ACCOUNTS


def _we_are_behind(
    points: float, own_percent: float, capacity: Capacity, *, beside: bool
) -> Iterator[GapReason]:
    shared = (capacity.elsewhere_share or 0.0) >= SHARED_FROM
    small = points <= UNLOGGED_MOST * own_percent
    if shared:
        yield GapReason.OTHER_DEVICES
    if small:
        yield GapReason.UNLOGGED_CALLS
    if not shared:
        yield GapReason.OTHER_DEVICES
    if beside:
        yield GapReason.TWO_ACCOUNTS

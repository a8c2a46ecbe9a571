"""Forecasts made again over past windows, each from what was known at its moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from counterfoil.domain.alert_memory import identity
from counterfoil.domain.course import Course, Worth, course_of
from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.replay import PastWindow
from counterfoil.domain.replay import replayed as replayed_windows
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import MINUTE_MS, Ending, QuotaWindow
from counterfoil.ledger.grouping import Span
from counterfoil.monitor import Monitor
from counterfoil.own_use import OwnUse
from counterfoil.provider import SeriesName, series_name

EVERY_MINUTES = 15
CAPACITY_QUANTILE = 0.6
LEAST_EARLIER = 3  # windows, before a quantile of what they cost says anything
RATIO_WINDOWS = 10  # a percent is worth what it was in so many windows before
LEAST_POINTS = 5.0


def replayed(
    monitor: Monitor,
    at_ms: int,
    at_every_minutes: int = EVERY_MINUTES,
    capacity_quantile: float = CAPACITY_QUANTILE,
    *,
    later_half: bool = False,
    only_read: bool = False,
) -> list[JudgedWindow]:
    """Every ended window that has earlier ones of its limit. Errors: LedgerError. Not for the GUI thread.

    Windows of a limit that was never read get a stand-in capacity: a quantile of what earlier ones cost.
    `later_half`: the others are checked only as often as teaches which method to trust. `only_read`: limits
    whose counter nobody ever read are left out.
    """
    judged: list[JudgedWindow] = []
    for past in past_windows(monitor, at_ms, capacity_quantile, only_read=only_read):
        judged += replayed_windows(past, at_every_minutes * MINUTE_MS, later_half=later_half)
    return judged


def past_windows(
    monitor: Monitor, at_ms: int, capacity_quantile: float, *, only_read: bool = False
) -> Iterator[list[PastWindow]]:
    """The ended windows of each limit, oldest first, with their courses."""
    limits: dict[SeriesName, list[QuotaWindow]] = defaultdict(list)
    for window in monitor.recent_quota(at_ms, horizon_ms=at_ms).windows:
        if window.ended is not Ending.OPEN:
            limits[series_name(window)].append(window)
    for windows in limits.values():
        if only_read and all(window.used_percent is None for window in windows):
            continue  # years of use would be read for nothing
        found = sorted(windows, key=lambda window: window.starts_at_ms)
        use = _use_of(monitor.own, found)
        if any(window.readings for window in found):
            yield list(_read([window for window in found if window.used_percent is not None], use))
        else:
            yield list(_stood_in(found, use, capacity_quantile))


def _use_of(own: OwnUse, windows: Sequence[QuotaWindow]) -> UseSeries:
    span = Span(windows[0].starts_at_ms, max(window.ends_at_ms for window in windows))
    return own.series(windows[0].agent, windows[0].homes, span)


def _read(windows: Sequence[QuotaWindow], use: UseSeries) -> Iterator[PastWindow]:
    """Windows that the provider told of; between readings our own use counts at what it was worth before."""
    worths: list[tuple[float, float]] = []
    for window in windows:
        course = course_of(window, use, _worth(worths[-RATIO_WINDOWS:]), window.ends_at_ms)
        yield PastWindow(identity(window), window.ends_at_ms, course)
        points = max((r.percent or 0.0 for r in window.readings), default=0.0)
        spent = use.between(window.starts_at_ms - 1, _last_read_ms(window)).total_usd
        if points >= LEAST_POINTS and spent > 0:
            worths.append((points, spent))


def _last_read_ms(window: QuotaWindow) -> int:
    full_at_ms = window.full_at_ms
    return full_at_ms if full_at_ms is not None else window.readings[-1].reading.at_ms


def _worth(known: Sequence[tuple[float, float]]) -> Worth | None:
    if not known:
        return None
    ratio = sum(points for points, _ in known) / sum(spent for _, spent in known)
    return lambda used: used.total_usd * ratio


def _stood_in(windows: Sequence[QuotaWindow], use: UseSeries, quantile: float) -> Iterator[PastWindow]:
    """Windows of which nothing was read, in dollars; the first few only teach."""
    costs: list[float] = []
    for window in windows:
        low, high = use.place(window.starts_at_ms - 1), use.place(window.ends_at_ms - 1)
        times = use.times_ms[low:high]
        spent = [use.sum_of(low, place + 1).total_usd for place in range(low, high)]
        capacity = _quantile(costs, quantile) if len(costs) >= LEAST_EARLIER else 0.0
        course = Course(window.starts_at_ms, window.resets_at_ms, times, spent)
        yield PastWindow(
            identity(window), window.ends_at_ms, course, 100 / capacity if capacity > 0 else None
        )
        costs.append(spent[-1] if spent else 0.0)


def _quantile(costs: Sequence[float], quantile: float) -> float:
    """On a straight line between two."""
    found = sorted(costs)
    place = quantile * (len(found) - 1)
    low = int(place)
    high = min(low + 1, len(found) - 1)
    return found[low] + (found[high] - found[low]) * (place - low)

"""From what was learned of the provider's counters to what the search for findings has to know of hours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from counterfoil.domain.capacity import CapacityChange
from counterfoil.domain.capacity_hours import is_working_day
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import HOUR_MS, Holder, QuotaWindow
from counterfoil.findings.evidence import PeakHours

Name = tuple[Holder, str, WindowKind]


def peaks_of(history: ProviderHistory) -> list[PeakHours]:
    """Of each series of windows that has readings: its hours, or () where none differ."""
    series: dict[Name, list[QuotaWindow]] = defaultdict(list)
    for window in history.windows:
        if window.readings:
            series[window.holder, window.limit_id, window.kind].append(window)
    found = []
    for capacity in history.capacities:
        current = capacity.current
        holder = Holder(current.agent, current.account, current.homes)
        windows = series.pop((holder, current.limit_id, current.kind), [])
        changes = [change for change in capacity.changes if change.hours]
        found += [_peak(windows, change) for change in changes[-1:] if windows] or _none(windows)
    return found


def _peak(windows: Sequence[QuotaWindow], change: CapacityChange) -> PeakHours:
    rises = (rise for window in windows for rise in _rises(window))
    points = sum(points for at_ms, points in rises if _is_within(change, at_ms))
    return PeakHours(
        agent=windows[0].agent,
        limit=windows[0].limit_id,
        hours=change.hours,
        since_ms=change.at_ms,
        until_ms=_last_ms(windows),
        fewer_share=-change.change_percent / 100.0,
        chance=change.chance,
        points=points,
        picousd=max(0, round(points * (change.before - change.after) * PICOUSD_PER_USD)),
    )


def _none(windows: Sequence[QuotaWindow]) -> list[PeakHours]:
    """What says that readings were looked at."""
    if not windows:
        return []
    since_ms, until_ms = windows[0].readings[0].reading.at_ms, _last_ms(windows)
    return [PeakHours(windows[0].agent, windows[0].limit_id, (), since_ms, until_ms, 0.0, 1.0, 0.0)]


def _last_ms(windows: Iterable[QuotaWindow]) -> int:
    return max(window.readings[-1].reading.at_ms for window in windows)


def _rises(window: QuotaWindow) -> Iterator[tuple[int, float]]:
    """By how many points the counter rose between two readings, with the moment half-way."""
    for first, until in window.stretches():
        for a, b in pairwise(window.readings[first:until]):
            yield (a.reading.at_ms + b.reading.at_ms) // 2, (b.percent or 0.0) - (a.percent or 0.0)


def _is_within(change: CapacityChange, at_ms: int) -> bool:
    return at_ms >= change.at_ms and at_ms // HOUR_MS % 24 in change.hours and is_working_day(at_ms)

"""The readings of each series of windows as answers came in, and where answers lack one. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from counterfoil.domain.window import HOUR_MS, Holder, JudgedReading, QuotaWindow, series_minutes

LEAST_ANSWERS = 3
LEAST_MS = HOUR_MS

MeterName = tuple[Holder, str, int]
"""Holder, limit and minutes: one series of windows."""


@dataclass(frozen=True, slots=True)
class Meter:
    """All readings of one series that were not overdue, whether believed or not, in order of time."""

    holder: Holder
    limit_id: str
    minutes: int
    readings: list[JudgedReading] = field(default_factory=list)
    times_ms: list[int] = field(default_factory=list)

    def times(self, after_ms: int, before_ms: int) -> Sequence[int]:
        """Between two moments, without both."""
        low, high = bisect_right(self.times_ms, after_ms), bisect_left(self.times_ms, before_ms)
        return self.times_ms[low:high]


def meters_of(readings: Iterable[JudgedReading]) -> dict[MeterName, Meter]:
    """The readings of each series; those that came after their own reset are left out."""
    found: dict[MeterName, Meter] = {}
    met: dict[tuple[object, ...], Meter] = {}
    for judged in readings:
        reading = judged.reading
        raw = judged.holder, reading.agent, reading.account, reading.limit_id, reading.window_minutes
        meter = met.get(raw)
        if meter is None:
            holder = judged.holder or Holder(reading.agent, reading.account)
            name = holder, reading.limit_id, series_minutes(reading.limit_id, reading.window_minutes)
            meter = met[raw] = found.setdefault(name, Meter(*name))
        at_ms, resets_at_ms = reading.at_ms, reading.resets_at_ms
        if resets_at_ms is None or resets_at_ms >= at_ms:
            meter.readings.append(judged)
            meter.times_ms.append(at_ms)
    return found


def may_differ(series: Mapping[MeterName, Sequence[QuotaWindow]]) -> bool:
    """Whether answers of a holder may lack a window, or name another plan: a quick look at what counts."""
    plans: dict[Holder, set[str | None]] = defaultdict(set)
    times: dict[Holder, list[list[int]]] = defaultdict(list)
    for (holder, _, _), windows in series.items():
        readings = [one.reading for window in windows for one in window.readings]
        plans[holder].update({reading.plan for reading in readings})
        times[holder].append(sorted([reading.at_ms for reading in readings]))
    if any(len(named - {None}) > 1 for named in plans.values()):
        return True
    return any(
        bisect_left(other, end_ms) - bisect_right(other, start_ms) >= LEAST_ANSWERS
        for held in times.values()
        if len(held) > 1
        for own in held
        for _, start_ms, end_ms in gaps(own)
        for other in held
    )


def gaps(times: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Before the first, of more than an hour, and after the last: the place before it, start and end."""
    if not times:
        return
    yield -1, 0, times[0]
    for place, (at_ms, next_ms) in enumerate(pairwise(times)):
        if next_ms - at_ms > LEAST_MS:
            yield place, at_ms, next_ms
    yield len(times) - 1, times[-1], 1 << 62

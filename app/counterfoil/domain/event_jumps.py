"""Rises of a counter that our own use does not explain. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import mul
from typing import NamedTuple

from counterfoil.domain.capacity import PARTS, Capacity
from counterfoil.domain.event_evidence import minute_end, reading_piece, use_piece, window_event
from counterfoil.domain.provider_event import EventKind, Evidence, ProviderEvent
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.running_level import ECHOING_SOURCES
from counterfoil.domain.use_series import UseSeries, UseSum
from counterfoil.domain.window import MINUTE_MS, JudgedReading, QuotaWindow

LEAST_POINTS = {WindowKind.FIVE_HOUR: 5.0}
LEAST_POINTS_ELSE = 3.0
UNKNOWN_CAPACITY = 2.0  # so many times more points are asked for: one request in flight may be worth several
SHORTEST_MS = 10 * MINUTE_MS
SHORTEST_IDLE_MS = 30 * MINUTE_MS
IN_FLIGHT_MS = MINUTE_MS  # an answer shows the counter without itself, and perhaps without those just before
ROUNDING_POINTS = 2.0  # less, with any use at all, may be a whole point that was just short of the next
UNLOGGED = 1.35  # calls that clients make without logging them
FAR_TOO_LITTLE = 0.5
MOST_SHOWN = 6


class _Level(NamedTuple):
    """Readings in a row that show the same percent; `place` counts the levels of a window."""

    place: int
    percent: float
    last: JudgedReading
    known_ms: int  # until when the counter surely stood here


class _Rise(NamedTuple):
    """From one level up to a later one, and what was used here meanwhile."""

    start: _Level
    end: JudgedReading
    end_place: int
    used: UseSum  # with what may have been under way at either end

    @property
    def points(self) -> float:
        return (self.end.percent or 0.0) - self.start.percent

    @property
    def start_ms(self) -> int:
        return self.start.known_ms

    @property
    def end_ms(self) -> int:
        return self.end.reading.at_ms


@dataclass(frozen=True, slots=True)
class _Scale:
    """What use is worth at the most: dollars a percent at the band's low end, and the weights of parts."""

    usd_per_percent: float
    weights: tuple[float, ...]

    @classmethod
    def of(cls, capacity: Capacity | None) -> _Scale | None:
        """None where the capacity is not known."""
        known = capacity.usd_per_percent if capacity else None
        if capacity is None or not known:
            return None
        values = {weight.part: weight.value for weight in capacity.weights}
        weights = tuple(values.get(part, 1.0) for part in PARTS)
        return cls(min(capacity.low or known, known / UNLOGGED), weights)

    def explains(self, rise: _Rise) -> bool:
        """Whether the use may be worth half of the points or more."""
        usd: float = sum(map(mul, rise.used.usd, self.weights))
        return usd / self.usd_per_percent >= rise.points * FAR_TOO_LITTLE


def jump_of(window: QuotaWindow, use: UseSeries, capacity: Capacity | None) -> ProviderEvent | None:
    """All rises without use of one window as one event, or None.

    With a known capacity a rise counts where our use is worth less than half of it at the band's upper end;
    without one only where nothing was recorded for half an hour but the request that brought the reading.
    """
    readings = window.readings
    if len(readings) < 2 or not use.times_ms:
        return None
    if not window.falls and (readings[-1].percent or 0.0) - (readings[0].percent or 0.0) < _least(window):
        return None
    scale = _Scale.of(capacity)
    found = [
        rise
        for start, end in window.stretches()
        for rise in _merged(_unexplained(readings[start:end], use, scale), use, scale)
        if _tells(rise, window, scale)
    ]
    return _event(window, found, use) if found else None


def _unexplained(readings: Sequence[JudgedReading], use: UseSeries, scale: _Scale | None) -> Iterator[_Rise]:
    """Each step up that is too great for what was used, looked at alone."""
    times, place = use.times_ms, 0
    first = last = readings[0]
    shown = first.percent or 0.0
    for one in readings:
        percent = one.percent or 0.0
        if percent == shown:
            last = one
            continue
        known = first if last.reading.source in ECHOING_SOURCES else last
        from_ms, to_ms = known.reading.at_ms, one.reading.at_ms
        is_much = scale is not None and percent - shown >= ROUNDING_POINTS
        # nothing of ours may be known from before the first record
        if times[0] <= from_ms and (is_much or _is_idle(times, from_ms, to_ms)):
            rise = _rise(_Level(place, shown, last, from_ms), one, place + 1, use)
            if scale is None or not scale.explains(rise):
                yield rise
        first, last, shown, place = one, one, percent, place + 1


def _is_idle(times: Sequence[int], from_ms: int, to_ms: int) -> bool:
    """Nothing at all, or for half an hour and more nothing but the request that brought the reading."""
    if bisect_right(times, from_ms - IN_FLIGHT_MS) == bisect_right(times, minute_end(to_ms)):
        return True
    is_long = to_ms - from_ms >= SHORTEST_IDLE_MS
    return is_long and bisect_right(times, from_ms) == bisect_right(times, to_ms - IN_FLIGHT_MS)


def _rise(start: _Level, end: JudgedReading, end_place: int, use: UseSeries) -> _Rise:
    used = use.between(start.known_ms - IN_FLIGHT_MS, minute_end(end.reading.at_ms))
    return _Rise(start, end, end_place, used)


def _merged(rises: Iterable[_Rise], use: UseSeries, scale: _Scale | None) -> Iterator[_Rise]:
    """Neighbouring steps as one rise, so that a slow drain adds up.

    Without a known capacity only where there was no use at all: each request between two steps may be worth
    the step after it.
    """
    held: _Rise | None = None
    for rise in rises:
        is_idle = held is not None and not (held.used.requests or rise.used.requests)
        if held and held.end_place == rise.start.place and (scale or is_idle):
            held = _rise(held.start, rise.end, rise.end_place, use)
            continue
        if held:
            yield held
        held = rise
    if held:
        yield held


def _tells(rise: _Rise, window: QuotaWindow, scale: _Scale | None) -> bool:
    if scale is None:
        return rise.points >= _least(window) * UNKNOWN_CAPACITY
    is_long = rise.end_ms - rise.start_ms >= SHORTEST_MS
    return is_long and rise.points >= _least(window) and not scale.explains(rise)


def _least(window: QuotaWindow) -> float:
    return LEAST_POINTS.get(window.kind, LEAST_POINTS_ELSE)


def _event(window: QuotaWindow, rises: Sequence[_Rise], use: UseSeries) -> ProviderEvent:
    greatest = sorted(rises, key=lambda rise: rise.points, reverse=True)[:MOST_SHOWN]
    return window_event(
        window,
        EventKind.JUMP_WITHOUT_USE,
        rises[0].end_ms,
        [piece for rise in rises for piece in _pieces(rise, use, is_whole=rise in greatest)],
        before=rises[0].start.percent,
        after=rises[-1].end.percent,
        until_ms=rises[-1].end_ms if len(rises) > 1 else None,
    )


def _pieces(rise: _Rise, use: UseSeries, *, is_whole: bool) -> list[Evidence]:
    """The readings around a rise and the use between them; of the lesser ones of many the use alone."""
    recorded = use.between(rise.start_ms, minute_end(rise.end_ms))
    used = use_piece(recorded, rise.start_ms, rise.end_ms, rise.points)
    return [reading_piece(rise.start.last), used, reading_piece(rise.end)] if is_whole else [used]

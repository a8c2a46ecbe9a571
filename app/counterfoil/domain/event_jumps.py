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
from counterfoil.domain.use_series import NOTHING, Dollars, UseSeries, UseSum, added
from counterfoil.domain.window import MINUTE_MS, JudgedReading, QuotaWindow

LEAST_POINTS = {WindowKind.FIVE_HOUR: 5.0}
LEAST_POINTS_ELSE = 3.0
UNKNOWN_CAPACITY = 2.0  # so many times more points are asked for: one request in flight may be worth several
SHORTEST_MS = 10 * MINUTE_MS
SHORTEST_IDLE_MS = 30 * MINUTE_MS
IN_FLIGHT_MS = MINUTE_MS  # an answer shows the counter without itself, and perhaps without those just before
IN_FLIGHT_REQUESTS = 2
LEAST_BEYOND = 2.5  # points that must be left of a rise once what may have been under way is paid for
ROUNDING_POINTS = 2.0  # less, with any use at all, may be a whole point that was just short of the next
UNLOGGED = 1.35  # calls that clients make without logging them
FAR_TOO_LITTLE = 0.5
MOST_SHOWN = 6
ANSWERING_SOURCES = frozenset({"codex-rollout", "stream-json"})  # each request brings a reading


class _Level(NamedTuple):
    """Readings in a row that show the same percent; `place` counts the levels of a window."""

    place: int
    percent: float
    last: JudgedReading
    known_ms: int  # until when the counter surely stood here


class _End(NamedTuple):
    """The reading that shows a higher percent; `opens` says that it is the first of its minute."""

    reading: JudgedReading
    place: int
    opens: bool


class _Rise(NamedTuple):
    """From one level up to a later one, and what was used here meanwhile."""

    start: _Level
    end: _End
    used: Dollars
    edges: Dollars  # over a long time what may have been under way at either end, else not told apart

    @property
    def points(self) -> float:
        return (self.end.reading.percent or 0.0) - self.start.percent

    @property
    def start_ms(self) -> int:
        return self.start.known_ms

    @property
    def end_ms(self) -> int:
        return self.end.reading.reading.at_ms


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

    def points(self, usd: Dollars) -> float:
        """What some use is worth."""
        weighted: float = sum(map(mul, usd, self.weights))
        return weighted / self.usd_per_percent

    def beyond(self, rise: _Rise) -> float:
        """The points that what may have been under way does not account for."""
        return rise.points - self.points(rise.edges)

    def explains(self, rise: _Rise) -> bool:
        """Whether the other use may be worth half of those or more."""
        return self.points(rise.used) >= self.beyond(rise) * FAR_TOO_LITTLE


def jump_of(window: QuotaWindow, use: UseSeries, capacity: Capacity | None) -> ProviderEvent | None:
    """All rises without use of one window as one event, or None.

    With a known capacity a rise counts where our use, taken for as much as it may be worth, pays for less
    than half of it; over half an hour and more, for less than half of what requests under way at either end
    leave. Without one only where nothing was recorded for half an hour but what brought the reading.
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
            opens = last.reading.at_ms // MINUTE_MS < to_ms // MINUTE_MS
            rise = _rise(_Level(place, shown, last, from_ms), _End(one, place + 1, opens), use)
            if scale is None or not scale.explains(rise):
                yield rise
        first, last, shown, place = one, one, percent, place + 1


def _is_idle(times: Sequence[int], from_ms: int, to_ms: int) -> bool:
    """Nothing at all, or for half an hour and more nothing but the request that brought the reading."""
    if bisect_right(times, from_ms - IN_FLIGHT_MS) == bisect_right(times, minute_end(to_ms)):
        return True
    is_long = to_ms - from_ms >= SHORTEST_IDLE_MS
    return is_long and bisect_right(times, from_ms) == bisect_right(times, to_ms - IN_FLIGHT_MS)


def _rise(start: _Level, end: _End, use: UseSeries) -> _Rise:
    from_ms, to_ms = start.known_ms, end.reading.reading.at_ms
    if to_ms - from_ms < SHORTEST_IDLE_MS:
        used = use.between(from_ms - IN_FLIGHT_MS, minute_end(to_ms)).usd
        return _Rise(start, end, used, NOTHING)
    used = use.between(minute_end(from_ms), minute_end(to_ms - MINUTE_MS)).usd
    return _Rise(start, end, used, added(_under_way(use, from_ms), _arrived(use, end)))


def _under_way(use: UseSeries, at_ms: int) -> Dollars:
    """What the counter may not have shown yet: the last requests till then, and the rest of the minute."""
    since_ms, until_ms = minute_end(at_ms - MINUTE_MS), minute_end(at_ms)
    minute, before = use.between(since_ms, until_ms), use.between(at_ms - IN_FLIGHT_MS, since_ms)
    if use.times_between(at_ms, until_ms):
        return added(minute.usd, _part(before, 1))
    left = max(0, IN_FLIGHT_REQUESTS - minute.requests)
    return added(_part(minute, IN_FLIGHT_REQUESTS), _part(before, left))


def _arrived(use: UseSeries, end: _End) -> Dollars:
    """What was recorded in the minute of a reading till then."""
    at_ms, source = end.reading.reading.at_ms, end.reading.reading.source
    minute = use.between(minute_end(at_ms - MINUTE_MS), minute_end(at_ms))
    is_first = end.opens and source in ANSWERING_SOURCES and use.times_between(at_ms, minute_end(at_ms))
    return _part(minute, IN_FLIGHT_REQUESTS) if is_first else minute.usd


def _part(used: UseSum, requests: int) -> Dollars:
    """So many of its requests, all of them at the most."""
    if used.requests <= requests:
        return used.usd
    share = requests / used.requests
    a, b, c, d = used.usd
    return a * share, b * share, c * share, d * share


def _merged(rises: Iterable[_Rise], use: UseSeries, scale: _Scale | None) -> Iterator[_Rise]:
    """Neighbouring steps as one rise, so that a slow drain adds up.

    Without a known capacity only where there was no use at all: each request between two steps may be worth
    the step after it.
    """
    held: _Rise | None = None
    for rise in rises:
        if held and held.end.place == rise.start.place and (scale or _is_unused(held, rise, use)):
            held = _rise(held.start, rise.end, use)
            continue
        if held:
            yield held
        held = rise
    if held:
        yield held


def _is_unused(first: _Rise, last: _Rise, use: UseSeries) -> bool:
    return not use.times_between(first.start_ms - IN_FLIGHT_MS, minute_end(last.end_ms))


def _tells(rise: _Rise, window: QuotaWindow, scale: _Scale | None) -> bool:
    if scale is None:
        return rise.points >= _least(window) * UNKNOWN_CAPACITY
    if rise.end_ms - rise.start_ms < SHORTEST_MS or rise.points < _least(window):
        return False
    return scale.beyond(rise) >= LEAST_BEYOND and not scale.explains(rise)


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
        after=rises[-1].end.reading.percent,
        until_ms=rises[-1].end_ms if len(rises) > 1 else None,
    )


def _pieces(rise: _Rise, use: UseSeries, *, is_whole: bool) -> list[Evidence]:
    """The readings around a rise and the use between them; of the lesser ones of many the use alone."""
    recorded = use.between(rise.start_ms, minute_end(rise.end_ms))
    used = use_piece(recorded, rise.start_ms, rise.end_ms, rise.points)
    return [reading_piece(rise.start.last), used, reading_piece(rise.end.reading)] if is_whole else [used]

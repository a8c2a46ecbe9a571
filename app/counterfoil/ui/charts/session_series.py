"""What the chart of one session draws, along time or request by request. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.session_line import Call, Change, SessionLine
from counterfoil.ui.charts.scale import nice_at_least

MOST_STEPS = 900  # more cannot be told apart on any screen
MOST_MARKS = 8
SHOWN_PAUSE = 0.04  # of the width: a shorter one is no wider than a mark
LAST_SHARE = 0.012  # how wide the last request stands, whose end nobody knows
SHORTEST_MS = 60_000
ROOM_MS = 1000  # a request in a chart request by request is as wide as a second along time


@dataclass(frozen=True, slots=True)
class Step:
    """One request of the session's own, or the largest of several; from `begin` to `end` in chart seconds.

    `read`, `written` and `fresh` are tokens of its prompt.
    """

    begin: float
    end: float
    read: int
    written: int
    fresh: int


@dataclass(frozen=True, slots=True)
class SessionSeries:
    """The chart of a session; horizontal positions are seconds, or with `by_request` numbers of requests.

    `agents` are (position, prompt) of sub-agents' requests, `outputs` (position, tokens) of all, `costs`
    (position, USD so far). `top_tokens`, `top_output` and `top_usd` are where the axes end.
    `places` are the positions of all calls in order; several may be drawn as one.
    """

    by_request: bool
    begin_ms: int
    end_ms: int
    steps: tuple[Step, ...]
    agents: tuple[tuple[float, int], ...]
    outputs: tuple[tuple[float, int], ...]
    costs: tuple[tuple[float, float], ...]
    pauses: tuple[tuple[float, float], ...]
    changes: tuple[tuple[float, Change], ...]
    more_changes: int
    is_thinned: bool
    top_tokens: float
    top_output: float
    top_usd: float | None
    places: tuple[float, ...]


def session_series(line: SessionLine, *, by_request: bool) -> SessionSeries:
    """What to draw; a few hundredths of a second for 10,000 requests, so not for the GUI thread."""
    calls = line.calls
    begin_ms, end_ms = _span(calls, by_request=by_request)
    places = [float(i) + 0.5 if by_request else call.at_ms / 1000 for i, call in enumerate(calls)]
    own = [number for number, call in enumerate(calls) if not call.is_sidechain]
    numbered = _largest(own, lambda n: calls[n].tokens.prompt)
    agents = [number for number, call in enumerate(calls) if call.is_sidechain]
    changes = [(places[one.number] - (0.5 if by_request else 0.0), one) for one in line.changes]
    least = (end_ms - begin_ms) / 1000 * SHOWN_PAUSE
    pauses = [] if by_request else [(p.begins_at_ms / 1000, p.ends_at_ms / 1000) for p in line.pauses]
    costs = _thin([(x, cost.picousd / PICOUSD_PER_USD) for x, cost in zip(places, line.costs, strict=True)])
    known = bool(line.costs) and line.costs[-1].priced_requests > 0
    return SessionSeries(
        by_request,
        begin_ms,
        end_ms,
        tuple(_steps(line, numbered, places, (begin_ms, end_ms), by_request=by_request)),
        tuple(
            (places[n], calls[n].tokens.prompt) for n in _largest(agents, lambda n: calls[n].tokens.prompt)
        ),
        tuple(
            (places[n], calls[n].tokens.output)
            for n in _largest(range(len(calls)), lambda n: calls[n].tokens.output)
        ),
        tuple(costs) if known else (),
        tuple(pause for pause in pauses if pause[1] - pause[0] >= least),
        tuple(changes[:MOST_MARKS]),
        max(len(changes) - MOST_MARKS, 0),
        len(numbered) < len(own),
        4 * nice_at_least(max((call.tokens.prompt for call in calls), default=0) / 4),
        2 * nice_at_least(max((call.tokens.output for call in calls), default=0) / 2),
        4 * nice_at_least(line.costs[-1].picousd / PICOUSD_PER_USD / 4) if known else None,
        tuple(places),
    )


def call_at(series: SessionSeries, at_ms: int) -> int | None:
    """The number of the call nearest to a place in the chart; None where there is none."""
    places, x = series.places, at_ms / 1000
    if not places:
        return None
    after = bisect_left(places, x)
    near = [number for number in (after - 1, after) if 0 <= number < len(places)]
    return min(near, key=lambda number: abs(places[number] - x))


def _span(calls: Sequence[Call], *, by_request: bool) -> tuple[int, int]:
    if by_request or not calls:
        return 0, max(len(calls), 1) * ROOM_MS
    first, last = calls[0].at_ms, calls[-1].at_ms
    spare = max(SHORTEST_MS - (last - first), 0) // 2  # one request alone is no span
    return first - spare, last + spare + max(round((last - first) * LAST_SHARE), ROOM_MS)


def _largest(numbers: Sequence[int], size: Callable[[int], int]) -> list[int]:
    """All of them, or of so many in a row as there are too many the one of the greatest size."""
    if len(numbers) <= MOST_STEPS:
        return list(numbers)
    each = -(-len(numbers) // MOST_STEPS)
    return [max(numbers[i : i + each], key=size) for i in range(0, len(numbers), each)]


def _thin(points: list[tuple[float, float]]) -> Iterable[tuple[float, float]]:
    """Every so many and the last one: enough of a line that only climbs."""
    each = -(-len(points) // MOST_STEPS)
    return points if each <= 1 else [*points[:-1:each], points[-1]]


def _steps(
    line: SessionLine,
    numbered: Sequence[int],
    places: Sequence[float],
    span: tuple[int, int],
    *,
    by_request: bool,
) -> Iterator[Step]:
    """Each up to the next one, but not into a pause of all of the session."""
    half = 0.5 if by_request else 0.0
    least = (span[1] - span[0]) / 1000 * LAST_SHARE
    end = span[1] / 1000
    if places and not by_request:
        end = min(end, places[-1] + least)
    rests = [] if by_request else [pause.begins_at_ms / 1000 for pause in line.pauses]
    for place, number in enumerate(numbered):
        begin = places[number] - half
        until = places[numbered[place + 1]] - half if place + 1 < len(numbered) else end
        rest = rests[found] if (found := bisect_left(rests, begin)) < len(rests) else until
        stop = min(until, max(rest, begin + least / 4))
        counts = line.calls[number].tokens
        written = counts.cache_write_5m + counts.cache_write_1h
        yield Step(begin, stop, counts.cache_read, written, counts.input)

"""The room between the two counters where both are known, and the band of an estimate. Pure: no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from counterfoil.domain.capacity import Estimate

Line = Sequence[tuple[int, float]]  # (moment, percent) by time
Outline = tuple[tuple[int, float], ...]
FULL = 100.0
LEAST_POINTS = 1.0  # closer together than this nothing is to be seen between them


@dataclass(frozen=True, slots=True)
class GapShape:
    """Closed outlines over stretches of joined readings, and stems (moment, ours, theirs) at single ones."""

    outlines: tuple[Outline, ...] = ()
    stems: tuple[tuple[int, float, float], ...] = ()
    widest_points: float = 0.0

    @property
    def is_seen(self) -> bool:
        """Whether the counters are far enough apart to be worth a key."""
        return self.widest_points >= LEAST_POINTS


NO_GAP = GapShape()


def gap_shape(readings: Line, joined: Sequence[bool], own: Line) -> GapShape:
    """What lies between readings and our staircase; `joined[i]` says that reading i is joined to the next."""
    if not own:
        return NO_GAP
    outlines: list[Outline] = []
    stems: list[tuple[int, float, float]] = []
    for run in _runs(readings, joined):
        if len(run) > 1:
            outlines.append(_outline(run, own))
        else:
            at_ms, percent = run[0]
            stems.append((at_ms, height_of(own, at_ms), percent))
    apart = [abs(percent - height_of(own, at_ms)) for at_ms, percent in readings]
    return GapShape(tuple(outlines), tuple(stems), max(apart, default=0.0))


def _runs(readings: Line, joined: Sequence[bool]) -> list[list[tuple[int, float]]]:
    runs: list[list[tuple[int, float]]] = []
    goes_on = False
    for point, is_joined in zip(readings, joined, strict=True):
        if goes_on:
            runs[-1].append(point)
        else:
            runs.append([point])
        goes_on = is_joined
    return runs


def _outline(run: Line, own: Line) -> Outline:
    first, last = run[0][0], run[-1][0]
    inside = own[bisect_right(own, first, key=_moment) : bisect_left(own, last, key=_moment)]
    below = [(first, height_of(own, first)), *inside, (last, height_of(own, last))]
    return (*run, *reversed(below))


def height_of(own: Line, at_ms: int) -> float:
    """How high the staircase stands at a moment, 0 before it begins."""
    place = bisect_right(own, at_ms, key=_moment)
    return own[place - 1][1] if place else 0.0


def _moment(point: tuple[int, float]) -> int:
    return point[0]


def estimate_band(estimate: Estimate | None, own: Line) -> tuple[tuple[int, float, float], ...]:
    """(moment, low, high) around our staircase: as unsure all along, in proportion, as it is at its end."""
    if estimate is None or not own or own[-1][1] <= 0:
        return ()
    low, high = estimate.low / own[-1][1], estimate.high / own[-1][1]
    return tuple((at_ms, min(value * low, FULL), min(value * high, FULL)) for at_ms, value in own)

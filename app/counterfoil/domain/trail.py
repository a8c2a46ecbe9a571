"""What a limit's counter rose by over weeks, in equal steps of time. Pure."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from counterfoil.domain.course import FULL, Course
from counterfoil.domain.window import HOUR_MS, MINUTE_MS

SHORT_MS = 26 * HOUR_MS  # of windows up to a day the hour matters, of longer ones the day
SHORT_STEP_MS, LONG_STEP_MS = 15 * MINUTE_MS, HOUR_MS
WENT_ON_MS = HOUR_MS  # what ran out would have gone on for as long at least, at the pace it had
BACK_STEPS = (1, 4, 12)
WORK_STEPS = BACK_STEPS[2]  # within so many after some use, work is going on
FLOORS = (1.0, 1.5, 3.0)  # points: what is less than these is as good as nothing

Paces = tuple[float, float, float]
"""Logarithms of what was gained in the last step, the last four and the last twelve."""

NO_PACE: Paces = (math.log(FLOORS[0]), math.log(FLOORS[1]), math.log(FLOORS[2]))


@dataclass(frozen=True, slots=True)
class Trail:
    """`sums[i]` is what was gained from `since_ms` up to `since_ms + i * step_ms`.

    `times_ms` and `totals` are the same to the millisecond, `paces` at the end of each step. A trail
    may go on past the moment that it is looked at from; whoever looks says when that is.
    """

    since_ms: int
    step_ms: int
    times_ms: Sequence[int] = ()
    totals: Sequence[float] = ()
    sums: Sequence[float] = (0.0,)
    paces: Sequence[Paces] = ()

    def total_at(self, at_ms: int) -> float:
        """What had been gained by a moment."""
        place = bisect_right(self.times_ms, at_ms)
        return self.totals[place - 1] if place else self.sums[0]

    def place_of(self, at_ms: int) -> int:
        """The last step that was over by a moment; the first where it had not begun."""
        return max(0, min(len(self.sums) - 1, (at_ms - self.since_ms) // self.step_ms))

    def paces_at(self, at_ms: int) -> Paces:
        """How much was gained of late, at any moment."""
        now = self.total_at(at_ms)
        one, four, twelve = (now - self.total_at(at_ms - back * self.step_ms) for back in BACK_STEPS)
        return math.log(one + FLOORS[0]), math.log(four + FLOORS[1]), math.log(twelve + FLOORS[2])


NO_TRAIL = Trail(0, SHORT_STEP_MS)


def step_of(length_ms: int) -> int:
    """The step for windows of a length."""
    return SHORT_STEP_MS if length_ms <= SHORT_MS else LONG_STEP_MS


def trail_of(courses: Iterable[Course], until_ms: int, step_ms: int) -> Trail:
    """The trail of windows that followed one another, up to a moment.

    After a window was full nothing is seen of what would have come; it is taken to have gone on for an hour
    at the pace of the hour before.
    """
    risen = sorted(rise for course in courses for rise in rises(course) if rise[0] <= until_ms)
    since_ms = min((at_ms for at_ms, _ in risen), default=until_ms) // step_ms * step_ms
    return _grown(Trail(since_ms, step_ms), risen, until_ms)


def followed(trail: Trail, course: Course, until_ms: int) -> Trail:
    """A trail with one more window, as known at a moment; what came before it is not looked at again."""
    if not trail.times_ms:
        return trail_of([course], until_ms, trail.step_ms)
    last_ms = trail.times_ms[-1]
    risen = [(max(at_ms, last_ms), gained) for at_ms, gained in rises(course) if at_ms <= until_ms]
    return _grown(trail, risen, until_ms)


def since(trail: Trail, from_ms: int) -> Trail:
    """The same without what came before a moment; sums go on counting from where they began."""
    place = max(0, min(len(trail.sums) - 1, (from_ms - trail.since_ms) // trail.step_ms))
    since_ms = trail.since_ms + place * trail.step_ms
    first = bisect_left(trail.times_ms, since_ms)
    return Trail(
        since_ms,
        trail.step_ms,
        trail.times_ms[first:],
        trail.totals[first:],
        trail.sums[place:],
        trail.paces[place:],
    )


def in_unit(trail: Trail, unit: float) -> Trail:
    """A trail with its figures multiplied."""
    if unit == 1.0:
        return trail
    sums = [gained * unit for gained in trail.sums]
    return replace(trail, totals=[total * unit for total in trail.totals], sums=sums, paces=_paces(sums, 0))


def _grown(trail: Trail, risen: Sequence[tuple[int, float]], until_ms: int) -> Trail:
    """The trail with later rises, up to a moment; clocks are set back, then it ends with what it has."""
    since_ms, step_ms = trail.since_ms, trail.step_ms
    ends_ms = max([until_ms, *trail.times_ms[-1:]])
    first = (trail.times_ms[-1] - since_ms) // step_ms if trail.times_ms else 0
    gains = [0.0] * (max(0, ends_ms - since_ms) // step_ms + 1 - first)
    before = trail.sums[first]
    gains[0] = trail.totals[-1] - before if trail.totals else 0.0
    for at_ms, gained in risen:
        gains[(at_ms - since_ms) // step_ms - first] += gained
    sums = [*trail.sums[:first], *accumulate(gains, initial=before)]
    total = trail.totals[-1] if trail.totals else 0.0
    totals = accumulate((gained for _, gained in risen), initial=total)
    next(totals)
    return Trail(
        since_ms,
        step_ms,
        [*trail.times_ms, *(at_ms for at_ms, _ in risen)],
        [*trail.totals, *totals],
        sums,
        [*trail.paces[: first + 1], *_paces(sums, len(trail.paces[: first + 1]))],
    )


def _paces(sums: Sequence[float], first: int) -> list[Paces]:
    """From one place on; `NO_PACE` itself where nothing was gained."""
    a, b, c = FLOORS
    ones, fours, twelves = (_before(sums, first, back) for back in BACK_STEPS)
    return [
        NO_PACE
        if here == twelve
        else (math.log(here - one + a), math.log(here - four + b), math.log(here - twelve + c))
        for here, one, four, twelve in zip(sums[first:], ones, fours, twelves, strict=True)
    ]


def _before(sums: Sequence[float], first: int, back: int) -> Sequence[float]:
    """What each sum from one place on was so many steps before; the first where there was none."""
    lacking = max(0, min(back - first, len(sums) - first))
    return [*[sums[0]] * lacking, *sums[max(0, first - back) : max(0, len(sums) - back)]]


def rises(course: Course) -> Iterator[tuple[int, float]]:
    """When a course rose and by how much, with what it is taken to have gone on by once full."""
    before = 0.0
    for at_ms, percent in zip(course.times_ms, course.percents, strict=True):
        if percent > before:
            yield at_ms, percent - before
            before = percent
    full_ms = course.full_at_ms
    if full_ms is None:
        return
    pace = max(0.0, FULL - course.percent_at(full_ms - WENT_ON_MS)) / 4
    for part in range(1, 5):
        at_ms = full_ms + part * WENT_ON_MS // 4
        if at_ms < course.resets_at_ms:
            yield at_ms, pace

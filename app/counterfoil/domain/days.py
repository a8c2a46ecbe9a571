"""Long windows: the days to come put together from days of the past. Pure.

Each day to come is drawn from past ones, of the same weekday rather than of another and of late rather than
of long ago. A path's days are all busier than they were, or less so: weeks differ by more than their days
do. What is going on right now goes on for a while first, at its own pace.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random
from statistics import NormalDist

from counterfoil.domain.alike import Likeness
from counterfoil.domain.day_path import DayPath, gained, path_of
from counterfoil.domain.futures import Futures, Weighed
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.past_days import PastDay, past_days
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS

PATHS = 40
SAME_DAY, SAME_SORT = 1.0, 0.6
UNKNOWN_ALIKE, LEAST_ALIKE = 0.2, 0.02  # weekends and other days
HALF_LIFE_DAYS = 10.0  # habits change
BURST_HOURS = 3.0  # how long work goes on as it goes now, on average
SPREAD = 0.4  # of the logarithm of how busy a path is
LEVEL_DAYS, LEVEL = 7, 0.5  # by how much of what the last week was busier the next will be, in logarithms
EVEN = 0.5  # of the usual, added on both sides: a week away does not halve the next

ORDER_OF_PACES, ORDER_OF_SCALES = 1000, 1001  # beyond any number of days


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A past day with its weight as the first to come, and as a later one."""

    day: PastDay
    first: float
    later: float


def days_alike(outlook: Outlook, likeness: Likeness) -> tuple[Futures, float] | None:
    """Futures put together from past days, with how many are like today; None where there was none.

    Of a likeness only the paces matter: the hour is that of now, and days age in their own way.
    """
    days = list(_weighed(outlook, likeness))
    if not days:
        return None
    return _futures(outlook, _paths(outlook, days)), sum(one.first for one in days)


def _weighed(outlook: Outlook, likeness: Likeness) -> Iterator[_Weighed]:
    trail = outlook.trail
    place, a_day = trail.place_of(outlook.at_ms), DAY_MS // trail.step_ms
    x, y, z = trail.paces_at(outlook.at_ms)
    a, b, c = (1 / width**2 for width in likeness.paces)
    for day in past_days(outlook):
        one, four, twelve = trail.paces[max(0, place - day.back * a_day)]
        apart = a * (x - one) ** 2 + b * (y - four) ** 2 + c * (z - twelve) ** 2
        aged = 0.5 ** (day.back / HALF_LIFE_DAYS)
        yield _Weighed(day, aged * math.exp(-apart / 2), aged)


def _paths(outlook: Outlook, days: Sequence[_Weighed]) -> list[DayPath]:
    level = _level(days)
    steps_an_hour = HOUR_MS / outlook.trail.step_ms
    pace = _pace(outlook) / steps_an_hour
    drawn = zip(*_drawn_days(outlook, days), strict=True)
    return [
        path_of([day.sums for day in path], level * scale, pace, hours * steps_an_hour)
        for path, scale, hours in zip(drawn, _scales(), _hours(), strict=True)
    ]


def _drawn_days(outlook: Outlook, days: Sequence[_Weighed]) -> Iterator[list[PastDay]]:
    """For each day to come the past ones that stand for it, one a path."""
    today = days[0].day.weekday + 1
    count = max(1, -(-outlook.left_ms // DAY_MS))
    other = SAME_SORT * _sorts_alike(days)
    fits = [[_fit((today + ahead) % 7, one.day, other) for one in days] for ahead in range(min(7, count))]
    first = _drawn(days, [fit * one.first for fit, one in zip(fits[0], days, strict=True)])
    yield [first[path] for path in _order(0)]
    later = [_drawn(days, [fit * one.later for fit, one in zip(row, days, strict=True)]) for row in fits]
    for ahead in range(1, count):
        yield [later[ahead % 7][path] for path in _order(ahead)]


def _sorts_alike(days: Sequence[_Weighed]) -> float:
    """How much weekends and other days have been alike: the lesser use beside the greater."""
    sorts = [[one for one in days if (one.day.weekday >= 5) is is_weekend] for is_weekend in (True, False)]
    if not all(sorts):
        return UNKNOWN_ALIKE
    means = [
        sum(one.later * one.day.points for one in held) / sum(one.later for one in held) for held in sorts
    ]
    return max(LEAST_ALIKE, min(means) / max(means)) if max(means) > 0.0 else 1.0


def _fit(weekday: int, day: PastDay, other: float) -> float:
    """How well a past day stands for one of a weekday; `other` is for the other sort of days."""
    if day.weekday == weekday:
        return SAME_DAY
    return SAME_SORT if (day.weekday >= 5) is (weekday >= 5) else other


def _drawn(days: Sequence[_Weighed], weights: Sequence[float]) -> list[PastDay]:
    """One day for each path, as evenly as the weights allow."""
    ends = [*accumulate(weights)]
    if ends[-1] <= 0.0:
        ends = [*range(1, len(days) + 1)]
    step = ends[-1] / PATHS
    return [days[bisect_left(ends, (path + 0.5) * step)].day for path in range(PATHS)]


def _level(days: Sequence[_Weighed]) -> float:
    """By how much the last week was busier than the usual one, in part."""
    last = [one.day.points for one in days[:LEVEL_DAYS]]
    mean = sum(one.later * one.day.points for one in days) / sum(one.later for one in days)
    usual = len(last) * mean
    return ((sum(last) + EVEN * usual) / ((1.0 + EVEN) * usual)) ** LEVEL if usual > 0.0 else 1.0


def _pace(outlook: Outlook) -> float:
    """Points in the last hour."""
    trail, at_ms = outlook.trail, outlook.at_ms
    return trail.total_at(at_ms) - trail.total_at(at_ms - HOUR_MS)


@cache
def _order(seed: int) -> Sequence[int]:
    """The paths in an order of its own, the same every time: the same past gives the same futures."""
    return Random(seed).sample(range(PATHS), PATHS)


@cache
def _hours() -> Sequence[float]:
    """For how long it goes on as it goes now, in each path."""
    return [-BURST_HOURS * math.log(1.0 - (place + 0.5) / PATHS) for place in _order(ORDER_OF_PACES)]


@cache
def _scales() -> Sequence[float]:
    """How busy each path is beside others."""
    bell = NormalDist(0.0, SPREAD)
    return [math.exp(bell.inv_cdf((place + 0.5) / PATHS)) for place in _order(ORDER_OF_SCALES)]


def _futures(outlook: Outlook, paths: Sequence[DayPath]) -> Futures:
    weight, step_ms, factor = 1 / PATHS, outlook.trail.step_ms, outlook.factor

    @cache
    def percents(away_ms: int) -> Sequence[Weighed]:
        steps = away_ms / step_ms
        base = outlook.percent + outlook.planned(away_ms)
        return [(base + factor * points, weight) for points in gained(paths, steps)]

    crossings = (_with_plans if outlook.blocks or factor <= 0.0 else _without_plans)(outlook, paths)
    return Futures([(away_ms, weight) for away_ms in crossings if away_ms <= outlook.left_ms], percents)


def _without_plans(outlook: Outlook, paths: Sequence[DayPath]) -> Iterator[float]:
    """How far away each path runs out, in milliseconds; infinity where it does not."""
    points = outlook.left_percent / outlook.factor
    return (outlook.trail.step_ms * path.reaches(points) for path in paths)


def _with_plans(outlook: Outlook, paths: Sequence[DayPath]) -> Iterator[float]:
    step_ms, left = outlook.trail.step_ms, outlook.left_percent
    moments = [*range(0, outlook.left_ms, step_ms), outlook.left_ms]
    plans = [outlook.planned(away_ms) for away_ms in moments]
    for path in paths:

        def used(place: int, path: DayPath = path) -> float:
            return plans[place] + outlook.factor * path.gained(moments[place] / step_ms)

        after = bisect_left(range(len(moments)), left, key=used)
        if after == len(moments):
            yield math.inf
        elif after == 0:
            yield 0.0
        else:
            low, high = used(after - 1), used(after)
            from_ms, till_ms = moments[after - 1], moments[after]
            yield from_ms + (left - low) / (high - low) * (till_ms - from_ms)

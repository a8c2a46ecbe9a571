"""What came after moments like this one, hours of the past taken as futures. Pure.

A moment is like another when as much was used of late, at about the same hour of the same sort of day.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from counterfoil.domain.futures import FULL, Futures, Weighed
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.trail import NO_PACE, WORK_STEPS, Paces, Trail
from counterfoil.domain.window import HOUR_MS

SOON_STEPS = 4
MOST = 50  # moments: more of them say no more, and take longer
OTHER_DAY = math.log(2)  # a weekend counts half for a workday, and the other way round
MOST_APART = 9.0  # weights below exp(-4.5) are left out


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far two moments may differ and still be alike: widths of a bell curve.

    `paces` are for logarithms of what was used in the last step, four and twelve; `hours` of the day;
    `half_life_days` is by how much the past counts for less.
    """

    paces: Paces
    hours: float
    half_life_days: float = 30.0


ALIKE = Likeness((1.13, 0.8, 1.13), hours=2.5)
HABIT = Likeness((3.0, 3.0, 3.0), hours=1.0)


Match = tuple[int, float]
"""A place of the trail, and its weight."""

_Weighed = tuple[float, int]


def alike(outlook: Outlook, likeness: Likeness) -> tuple[Futures, float] | None:
    """Futures as the past gives them, with the weight of all moments found; None where there is none."""
    found = matches(outlook, likeness)
    total = sum(weight for _, weight in found)
    if total <= 0:
        return None
    now = outlook.trail.paces_at(outlook.at_ms)
    return _futures(outlook, [(place, weight / total) for place, weight in found], now), total


def matches(outlook: Outlook, likeness: Likeness) -> list[Match]:
    """Past moments like now of which is known what came within the time that is left."""
    search = _search(outlook, likeness)
    found: list[_Weighed] = []
    least = -math.inf  # logarithm of a weight: what weighs less is not among the best
    for back in range(search.days + 1):
        most_apart = min(MOST_APART, 2 * (search.weight(back) - least))
        if most_apart >= 0:
            found += search.day(back, most_apart)
        if len(found) > 2 * MOST:
            found = sorted(found, reverse=True)[:MOST]
            least = found[-1][0]
    return [(place, math.exp(log_weight)) for log_weight, place in sorted(found, reverse=True)[:MOST]]


@dataclass(frozen=True, slots=True)
class _Search:
    """Looks through the hours around now on days of the past. Weights are logarithms: few are needed.

    `aparts` are of the steps from `-reach` to `reach` around `here`; `aged` is by how much a step back weighs
    less, `others` the same of days so many back, by their sort; of the places only every so many are looked
    at.
    """

    trail: Trail
    last: int
    here: int
    a_day: int
    reach: int
    aparts: Sequence[float]
    aged: float
    others: Sequence[float]
    now: Paces
    narrow: Paces
    every: int
    is_resting: bool

    @property
    def days(self) -> int:
        """How many days back the trail goes."""
        return (self.here + self.reach) // self.a_day

    def weight(self, back: int) -> float:
        """The most that anything of a day can weigh."""
        age = self.last - self.here - self.reach + back * self.a_day
        return -self.others[back % 7] - (self.aged * age if age > 0 else 0.0)

    def day(self, back: int, most_apart: float) -> list[_Weighed]:
        """What is like now of so many days back."""
        middle = self.here - back * self.a_day
        reach = 1 + int(self.reach * math.sqrt(most_apart / MOST_APART))
        first = -(-max(WORK_STEPS, middle - reach) // self.every) * self.every
        end = min(self.last, middle + reach) + 1
        if end <= first:
            return []
        near = zip(
            range(first, end, self.every),
            self.aparts[first - middle + self.reach + 1 :: self.every],
            self.trail.paces[first : end : self.every],
            strict=False,
        )
        found = self._like_now(near, most_apart)
        weight = -self.others[back % 7] - self.aged * self.last
        return [(weight + self.aged * place - apart / 2, place) for place, apart in found]

    def _like_now(self, near: Iterable[tuple[int, float, Paces]], most_apart: float) -> list[Match]:
        if self.is_resting:
            return [(place, apart) for place, apart, pace in near if pace is NO_PACE and apart <= most_apart]
        (x, y, z), (a, b, c) = self.now, self.narrow
        return [
            (place, whole)
            for place, apart, pace in near
            if pace is not NO_PACE
            and (some := apart + b * (four := y - pace[1]) * four) <= most_apart
            and (whole := some + a * (one := x - pace[0]) * one + c * (twelve := z - pace[2]) * twelve)
            <= most_apart
        ]


def _search(outlook: Outlook, likeness: Likeness) -> _Search:
    trail, at_ms, step_ms = outlook.trail, outlook.at_ms, outlook.trail.step_ms
    here, a_day = trail.place_of(at_ms), DAY_MS // step_ms
    last = here - math.ceil(outlook.left_ms / step_ms)
    reach = int(math.sqrt(MOST_APART) * likeness.hours * HOUR_MS / step_ms)
    after_ms = trail.since_ms + here * step_ms - at_ms
    around = range(-reach - 1, reach + 2)
    today = (at_ms + outlook.zone_offset_ms) // DAY_MS
    is_resting = trail.total_at(at_ms) <= trail.total_at(at_ms - WORK_STEPS * step_ms)
    a, b, c = likeness.paces
    return _Search(
        trail,
        last,
        here,
        a_day,
        reach,
        [((after_ms + i * step_ms) / HOUR_MS / likeness.hours) ** 2 for i in around],
        math.log(2) / likeness.half_life_days / a_day,
        [0.0 if _is_weekend(today) is _is_weekend(today - back) else OTHER_DAY for back in range(7)],
        trail.paces_at(at_ms),
        (1 / a**2, 1 / b**2, 1 / c**2),
        every=4 if is_resting else 1,  # at rest nothing changes but the hour
        is_resting=is_resting,
    )


def _is_weekend(day: int) -> bool:
    return (day + 3) % 7 >= 5  # the epoch was a Thursday


def _futures(outlook: Outlook, found: Sequence[Match], now: Paces) -> Futures:
    trail, factor = outlook.trail, outlook.factor
    places = [place for place, _ in found]
    lifts = [_lift(trail, place, now) for place in places]

    @cache
    def percents(away_ms: int) -> Sequence[Weighed]:
        base = outlook.percent + outlook.planned(away_ms)
        gains = _gains(trail, places, lifts, away_ms / trail.step_ms)
        return [(base + factor * gain, weight) for gain, (_, weight) in zip(gains, found, strict=True)]

    if outlook.blocks or factor <= 0:
        out = [_crossing_with_plans(outlook, *one) for one in zip(places, lifts, strict=True)]
    else:
        out = _crossings(outlook, places, lifts)
    crossings = [
        (away_ms, weight) for away_ms, (_, weight) in zip(out, found, strict=True) if away_ms is not None
    ]
    return Futures(crossings, percents)


def _lift(trail: Trail, place: int, now: Paces) -> float:
    """What the first hour's gains are multiplied by: the pace of now goes on for as long."""
    return math.exp(now[1] - trail.paces[place][1])


def _gains(trail: Trail, places: Sequence[int], lifts: Sequence[float], ahead: float) -> list[float]:
    """What came within so many steps after each place, the first of them lifted."""
    sums, soon = trail.sums, _soon(trail, places, ahead)
    low, part = int(ahead), ahead - int(ahead)
    high = low + 1 if part else low
    return [
        (lift - 1.0) * first
        + sums[place + low]
        + (sums[place + high] - sums[place + low]) * part
        - sums[place]
        for place, lift, first in zip(places, lifts, soon, strict=True)
    ]


def _soon(trail: Trail, places: Sequence[int], ahead: float) -> list[float]:
    """What came within the first hour after each place."""
    sums, ahead = trail.sums, min(ahead, SOON_STEPS)
    low, part = int(ahead), ahead - int(ahead)
    high = low + 1 if part else low
    return [
        sums[place + low] + (sums[place + high] - sums[place + low]) * part - sums[place] for place in places
    ]


def _crossings(outlook: Outlook, places: Sequence[int], lifts: Sequence[float]) -> list[float | None]:
    """How far away it runs out, if it goes on as from each place of the trail."""
    trail, left = outlook.trail, outlook.left_percent / outlook.factor
    ahead = outlook.left_ms / trail.step_ms
    gains, soon = _gains(trail, places, lifts, ahead), _soon(trail, places, ahead)
    return [
        min(outlook.left_ms, _reached(trail, place, left, lift, first)) if gain >= left else None
        for gain, place, lift, first in zip(gains, places, lifts, soon, strict=True)
    ]


def _reached(trail: Trail, place: int, left: float, lift: float, soon: float) -> float:
    """How far away from a place so many points had been gained."""
    sums = trail.sums
    sought = sums[place] + (left / lift if soon * lift >= left else left - (lift - 1.0) * soon)
    after = bisect_left(sums, sought, place + 1)
    low, high = sums[after - 1], sums[after]
    part = (sought - low) / (high - low) if high > low else 0.0
    return (after - 1 + part - place) * trail.step_ms


def _crossing_with_plans(outlook: Outlook, place: int, lift: float) -> float | None:
    trail, step_ms = outlook.trail, outlook.trail.step_ms
    before = outlook.percent
    if before >= FULL:
        return 0.0
    for away_ms in range(step_ms, outlook.left_ms + step_ms, step_ms):
        till_ms = min(away_ms, outlook.left_ms)
        [gained] = _gains(trail, [place], [lift], till_ms / step_ms)
        percent = outlook.percent + outlook.planned(till_ms) + outlook.factor * gained
        if percent >= FULL:
            from_ms = away_ms - step_ms
            return from_ms + (FULL - before) / (percent - before) * (till_ms - from_ms)
        before = percent
    return None

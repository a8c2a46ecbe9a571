"""Each window's own figure of what a percent holds, robust to use elsewhere. Pure.

Use that is not ours makes a stretch look cheap and nothing makes it look dear, so the figure is an
upper quantile of the stretches: as long as a fair part of them saw our own use alone, it stays put.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from counterfoil.domain.stretch import Stretch
from counterfoil.domain.use_series import Dollars

QUANTILE = 0.7
QUANTILE_NORMAL = 0.524  # the same in standard deviations of a normal spread
QUANTILE_ERROR = 1.32  # its standard error in standard deviations, times the root of the count
LEAST_POINTS = 3.0  # a shorter stretch is mostly rounding
LEAST_STRETCHES = 3
LEAST_RESTING = 1.5  # less is rounding
MOST_RESTING_USE = 0.5  # share that the use over a rest may account for; with more it may all be noise
# A window of few long stretches, such as one known by its refusal alone: use elsewhere does not show.
WHOLE_POINTS = 40.0
WHOLE_ERROR = 0.25
ALIEN_WINDOW = math.log(8.0)  # a window so far below the usual one was hardly worked in from here
# Spread of stretches (log) as seen on a real account where its own use was alone: 0.10 of ten points,
# 0.14 of five; counts like so many stretches seen.
USUAL_SPREAD = 0.14
USUAL_COUNT = 4.0
LEAST_USD = 1e-9  # what weights of zero make of a cost
HEAVIEST = 1.5  # no stretch weighs more than so many middling ones

Weighting = tuple[float, float, float, float]
"""How much each part of a cost counts, in the order of `capacity.PARTS`."""

PLAIN: Weighting = (1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Level:
    """One window: `log_usd` is the logarithm of dollars a percent, `error` its standard error.

    `spread` is the standard deviation of the upper half of its stretches; `values` are the logarithms of
    all of them, ascending. `points` are all by which the counter rose, `resting_points` those of them that
    came while nobody worked here; `busy_ms` and `idle_ms` say how long somebody did, and did not.
    """

    window: int
    at_ms: int
    until_ms: int
    log_usd: float
    error: float
    spread: float
    points: float
    values: tuple[float, ...]
    resting_points: float
    busy_ms: int
    idle_ms: int


def weighted_usd(usd: Dollars, weights: Weighting) -> float:
    """A cost with its parts weighed."""
    return usd[0] * weights[0] + usd[1] * weights[1] + usd[2] * weights[2] + usd[3] * weights[3]


def usable(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Those that say something of the capacity."""
    return [
        s for s in stretches if s.percent_to - s.percent_from >= LEAST_POINTS and s.requests and any(s.usd)
    ]


def levels_of(stretches: Sequence[Stretch], weights: Weighting = PLAIN) -> list[Level]:
    """One level a window that was worked in from here, in order; `stretches` as made for a series."""
    found = []
    for window, group in groupby(stretches, key=lambda s: s.window):
        own = list(group)
        told = usable(own)
        if len(told) >= LEAST_STRETCHES or sum(s.points for s in told) >= WHOLE_POINTS:
            found.append(_level(window, own, told, weights))
    usual = median(level.log_usd for level in found) if found else 0.0
    return [level for level in found if level.log_usd > usual - ALIEN_WINDOW]


def _level(window: int, own: Sequence[Stretch], told: Sequence[Stretch], weights: Weighting) -> Level:
    rated = rated_by_cost(told, weights)
    high, spread, error = _upper(rated) if len(rated) >= LEAST_STRETCHES else _whole(told, weights)
    busy_ms = sum([s.busy_ms for s in own])
    return Level(
        window=window,
        at_ms=own[0].start_ms,
        until_ms=own[-1].end_ms,
        log_usd=high,
        error=error,
        spread=spread,
        points=sum([s.percent_to - s.percent_from for s in own]),
        values=tuple(value for value, _ in rated),
        resting_points=_resting_points(own, weights, math.exp(high)),
        busy_ms=busy_ms,
        idle_ms=sum([s.end_ms - s.start_ms for s in own]) - busy_ms,
    )


def _upper(rated: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """Quantile, spread and standard error of the quantile."""
    count = sum([w for _, w in rated]) ** 2 / sum([w * w for _, w in rated])
    spread = _spread(rated, count)
    return quantile(rated, QUANTILE), spread, QUANTILE_ERROR * spread / math.sqrt(count)


def _whole(told: Sequence[Stretch], weights: Weighting) -> tuple[float, float, float]:
    """The same for a window whose stretches are too few to tell apart."""
    usd = sum(weighted_usd(s.usd, weights) for s in told)
    mean = math.log(max(usd, LEAST_USD) / sum(s.points for s in told))
    return mean + QUANTILE_NORMAL * USUAL_SPREAD, USUAL_SPREAD, WHOLE_ERROR


def rated_by_cost(stretches: Sequence[Stretch], weights: Weighting) -> list[tuple[float, float]]:
    """(logarithm of dollars a percent, weight) of each, ascending; dear ones weigh more, within reason."""
    first, second, third, fourth = weights
    costs = []
    for one in stretches:
        a, b, c, d = one.usd
        costs.append(a * first + b * second + c * third + d * fourth or LEAST_USD)
    cap = HEAVIEST * sorted(costs)[len(costs) // 2]
    log = math.log
    return sorted(
        [
            (log(cost / (one.percent_to - one.percent_from)), cost if cost < cap else cap)
            for cost, one in zip(costs, stretches, strict=True)
        ]
    )


def _resting_points(own: Sequence[Stretch], weights: Weighting, usd_per_percent: float) -> float:
    """Points that came over rests and that the little use within them does not account for."""
    rests = [
        (s.percent_to - s.percent_from, weighted_usd(s.usd, weights) / usd_per_percent)
        for s in own
        if 2 * s.busy_ms < s.end_ms - s.start_ms
    ]
    return sum(
        [
            points - explained
            for points, explained in rests
            if points - explained >= LEAST_RESTING and explained <= MOST_RESTING_USE * points
        ]
    )


def _spread(rated: Sequence[tuple[float, float]], count: float) -> float:
    """Of the upper half, in standard deviations; few stretches lean on the usual one."""
    seen = (quantile(rated, 0.9) - quantile(rated, 0.5)) / 1.28
    return math.sqrt((count * seen**2 + USUAL_COUNT * USUAL_SPREAD**2) / (count + USUAL_COUNT))


def quantile(rated: Sequence[tuple[float, float]], share: float) -> float:
    """The weighted quantile of (value, weight) in ascending order, between neighbours in proportion."""
    target = share * sum([weight for _, weight in rated])
    passed, before = 0.0, rated[0]
    middle_before = 0.0
    for value, weight in rated:
        middle = passed + weight / 2
        if middle >= target:
            if middle == middle_before or not passed:
                return value
            part = (target - middle_before) / (middle - middle_before)
            return before[0] + part * (value - before[0])
        passed, before, middle_before = passed + weight, (value, weight), middle
    return rated[-1][0]

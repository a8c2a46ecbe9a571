"""The Gamma–Poisson forecast: a pace that fades from the recent one to the lasting one. A baseline. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise

from counterfoil.domain.futures import Futures, Weighed
from counterfoil.domain.gamma_poisson import chance_of_at_least, quantiles
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.pace import Pace, pace_of
from counterfoil.domain.window import HOUR_MS

STEPS = 24  # moments between now and the reset, closer together at first
LEAST_CHANCE = 1e-9
SHARES = tuple((2 * i + 1) / 20 for i in range(10))  # futures that stand for all, one in ten each


def fading(outlook: Outlook) -> Futures:
    """The futures that a fading pace makes likely."""
    pace = pace_of(outlook)
    moments = [outlook.left_ms * (i / STEPS) ** 2 for i in range(STEPS + 1)]
    left = outlook.left_percent
    # what has run out stays out, so a chance never falls with time
    chances = [*accumulate(_chances(outlook, pace, left, moments), max)]
    crossings = [
        ((a + b) / 2, later - earlier)
        for (a, b), (earlier, later) in zip(pairwise(moments), pairwise(chances), strict=True)
        if later > earlier
    ]
    if chances[0] > 0:
        crossings.insert(0, (0.0, chances[0]))

    @cache
    def percents(away_ms: int) -> Sequence[Weighed]:
        hours = away_ms / HOUR_MS
        mean = outlook.factor * pace.points(hours)
        gained = quantiles(SHARES, mean, pace.shape(hours), math.ceil(left) + 1)
        base = outlook.percent + outlook.planned(away_ms)
        return [(base + points, 1 / len(SHARES)) for points in gained]

    return Futures(crossings, percents)


def _chances(outlook: Outlook, pace: Pace, left: float, moments: Sequence[float]) -> list[float]:
    """By each moment; once it is as good as none, what is earlier is not looked at."""
    found: list[float] = []
    for moment in reversed(moments):
        found.append(_chance(outlook, pace, left, moment))
        if found[-1] < LEAST_CHANCE:
            break
    return [0.0] * (len(moments) - len(found)) + found[::-1]


def _chance(outlook: Outlook, pace: Pace, left: float, away_ms: float) -> float:
    hours = away_ms / HOUR_MS
    needed = math.ceil(left - outlook.planned(away_ms) - 1e-9)
    return chance_of_at_least(needed, outlook.factor * pace.points(hours), pace.shape(hours))

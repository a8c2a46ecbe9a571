"""How many points a counter may still gain, when its pace is uncertain.

The pace is Gamma distributed, the points given a pace are Poisson, so the
points gained are negative binomial: mean m, variance m + m² / shape.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate
from operator import mul

SURE = 0.999999  # sums of probabilities end here; rounding keeps them from ever reaching 1


def chance_of_at_least(points: int, mean: float, shape: float) -> float:
    """Probability of `points` or more when `mean` are expected; 0…1."""
    if points <= 0:
        return 1.0
    if mean <= 0:
        return 0.0
    growth = mean / (shape + mean)
    ratios = [(shape + count - 1) / count * growth for count in range(1, points)]
    below = sum(accumulate(ratios, mul, initial=math.pow(shape / (shape + mean), shape)))
    return min(1.0, max(0.0, 1.0 - below))


def quantiles(shares: Sequence[float], mean: float, shape: float, most: int) -> list[int]:
    """The least count that each of the rising `shares` of futures stays within, at most `most`."""
    if mean <= 0:
        return [0 for _ in shares]
    growth = mean / (shape + mean)
    term = within = math.pow(shape / (shape + mean), shape)
    count = 0
    found = []
    for share in shares:
        while within < min(share, SURE) and count < most:
            count += 1
            term *= (shape + count - 1) / count * growth
            within += term
        found.append(count)
    return found

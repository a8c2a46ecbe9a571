"""How much each part of a cost counts towards the quota, as far as the stretches tell. Pure.

A part is tried at several shares of its price; the right one makes the stretches of a window agree best.
The rest stays at its price, and says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import groupby

from counterfoil.domain.capacity import PARTS, Part, Weight
from counterfoil.domain.capacity_levels import (
    LEAST_STRETCHES,
    QUANTILE,
    Weighting,
    quantile,
    rated_by_cost,
    usable,
)
from counterfoil.domain.stretch import Stretch

# Cache reads have been seen to count nothing and to count in full; what else is charged stays near its price.
BOUNDS = {
    Part.INPUT: (1.0, 1.0),  # the measure of the others
    Part.CACHE_READ: (0.0, 1.0),
    Part.CACHE_WRITE: (0.8, 1.25),
    Part.OUTPUT: (0.5, 2.0),
}
AS_PRICED = 1.0
# The two with prices far from the input's; each again, since the one is mistaken while the other is.
ROUNDS = (Part.CACHE_READ, Part.OUTPUT) * 2
TRIALS = 9  # values tried of each
BLOCKS = 8  # of windows; left out in turn to see how firm a value is
LEAST_WINDOWS = 6
MOST_WINDOWS = 32  # the latest: older ones may have been counted otherwise
WIDEST = 0.4  # share of the bounds that an interval may cover and still count as learned
LEAST_GAIN = 0.02  # by how much the best value must fit better than the worst
EIGHTY_PERCENT = 1.2816

Curve = tuple[float, ...]


def learned_weights(stretches: Sequence[Stretch]) -> tuple[Weight, ...]:
    """One weight a part, in the order of `PARTS`; `stretches` of one series in order of time."""
    windows = [list(group) for _, group in groupby(usable(stretches), key=lambda s: s.window)]
    told = [window for window in windows if len(window) >= LEAST_STRETCHES][-MOST_WINDOWS:]
    weights = {part: Weight(part, AS_PRICED, *BOUNDS[part], is_learned=False) for part in PARTS}
    if len(told) >= LEAST_WINDOWS:
        for part in ROUNDS:
            weights[part] = _learned(part, told, weighting(weights.values()))
            if part is Part.OUTPUT and not weights[part].is_learned:
                break  # what was learned beside it stands
    return tuple(weights.values())


def weighting(weights: Iterable[Weight]) -> Weighting:
    """The values alone."""
    first, second, third, fourth = (w.value for w in weights)
    return first, second, third, fourth


def _learned(part: Part, windows: Sequence[Sequence[Stretch]], others: Weighting) -> Weight:
    low, high = BOUNDS[part]
    trials = [low + (high - low) * i / (TRIALS - 1) for i in range(TRIALS)]
    curves = [_curve(window, part, trials, others) for window in windows]
    value = _lowest(curves, trials)
    total = _summed(curves)
    blocks = min(BLOCKS, len(curves))
    without = [_lowest([c for i, c in enumerate(curves) if i % blocks != b], trials) for b in range(blocks)]
    middle = sum(without) / blocks
    error = math.sqrt((blocks - 1) / blocks * sum((one - middle) ** 2 for one in without))
    reach = EIGHTY_PERCENT * error + (high - low) / (TRIALS - 1) / 2
    at_edge = low < AS_PRICED < high and not low < value < high  # further off than can be believed
    is_flat = max(total) - min(total) < LEAST_GAIN * min(total)
    if is_flat or at_edge or 2 * reach > WIDEST * (high - low):
        return Weight(part, AS_PRICED, low, high, is_learned=False)
    return Weight(part, value, max(low, value - reach), min(high, value + reach), is_learned=True)


def _curve(window: Sequence[Stretch], part: Part, trials: Sequence[float], others: Weighting) -> Curve:
    return tuple(_disagreement(window, _with(others, part, trial)) for trial in trials)


def _with(weights: Weighting, part: Part, value: float) -> Weighting:
    first, second, third, fourth = (
        value if own is part else weight for own, weight in zip(PARTS, weights, strict=True)
    )
    return first, second, third, fourth


def _disagreement(window: Sequence[Stretch], weights: Weighting) -> float:
    """Quantile regression's loss around the window's own level: use elsewhere counts for little."""
    rated = rated_by_cost(window, weights)
    level = quantile(rated, QUANTILE)
    loss = sum(weight * _tilted(value - level) for value, weight in rated)
    return loss * len(rated) / sum(weight for _, weight in rated)


def _tilted(off: float) -> float:
    return QUANTILE * off if off > 0 else min((QUANTILE - 1) * off, 0.3)


def _summed(curves: Sequence[Curve]) -> list[float]:
    return [sum(values) for values in zip(*curves, strict=True)]


def _lowest(curves: Sequence[Curve], trials: Sequence[float]) -> float:
    """Where the summed curve is lowest, between the trials by a parabola."""
    total = _summed(curves)
    best = min(range(len(total)), key=total.__getitem__)
    if best in (0, len(total) - 1):
        return trials[best]
    left, middle, right = total[best - 1 : best + 2]
    bend = left - 2 * middle + right
    shift = 0.5 * (left - right) / bend if bend else 0.0
    return trials[best] + shift * (trials[1] - trials[0])

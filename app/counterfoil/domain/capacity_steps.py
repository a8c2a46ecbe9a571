"""Where the level of a series of windows changed: a split test after every window. Pure.

Each decision rests on windows seen by then, so a longer history repeats what a shorter one said.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from statistics import median

from counterfoil.domain.capacity_levels import Level
from counterfoil.domain.window import HOUR_MS

LEAST_BEFORE = 4  # windows
LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Caution:
    """How much a step has to show: a score, and windows after it."""

    alarm: float
    least_after: int


# Found by `tests/bench/counters.py`: the least scores at which simulated accounts with the noise of a real
# one raise well below one false alarm in a hundred windows.
ALONE = Caution(3.2, 2)
SHARED = Caution(4.3, 3)
SHARED_FROM = 0.02  # share of the rise that came while nobody worked here
NEWLY_SHARED_FROM = 0.05  # the same of the few windows after a step, where one rise over a rest weighs more
MOST_MOVED_BEFORE, LEAST_MOVED_AFTER = 0.8, 0.35  # shares of the step, of the windows at its two edges
LASTING = 2.0
LEAST_STEP = 0.12  # a logarithm: smaller changes are not worth a word
USUAL_NOISE = 0.06  # between windows of one level, and how many windows that counts for
USUAL_NOISE_WINDOWS = 8.0
LEAST_NOISE = 0.04
# Use elsewhere spreads the stretches of a window out, a real change moves them together.
MOST_SPREAD_RATIO = 1.6
MOST_OVERLAP = 0.15  # share of the lower side's stretches that reach the higher side's level
OVERLAP_SLACK = 0.1
MOST_EXPLAINED = 0.5
MOST_ELSEWHERE = 0.95
LEAST_IDLE_MS = HOUR_MS


@dataclass(frozen=True, slots=True)
class Step:
    """From `levels[first]` on the logarithm of dollars a percent lies `size` higher; `error` is its own."""

    first: int
    size: float
    error: float
    score: float  # in standard deviations of a normal distribution
    looks: int  # how many splits were compared

    @property
    def chance(self) -> float:
        """How likely noise alone would look like it, the number of looks included."""
        return min(1.0, self.looks * math.erfc(self.score / math.sqrt(2.0)))


def steps_of(levels: Sequence[Level]) -> list[Step]:
    """The changes of level, in order; `levels` in order of time and of one plan."""
    sums = _Sums(levels, noise_between(levels))
    found: list[Step] = []
    since = 0
    for last in range(LEAST_BEFORE + ALONE.least_after - 1, len(levels)):
        step = _best(sums, since, last)
        if step is None or _is_ragged(levels, since, step, last) or _doubtful(levels, since, step, last):
            continue
        found.append(step)
        since = step.first
    return _settled(sums, found, len(levels))


def noise_between(levels: Sequence[Level], least: float = LEAST_NOISE) -> float:
    """Standard deviation between neighbouring windows beyond each one's own error; steps barely move it."""
    moves = [abs(b.log_usd - a.log_usd) for a, b in pairwise(levels)]
    own = [level.error**2 for level in levels]
    seen = max(0.0, (median(moves) / 0.6745) ** 2 / 2.0 - sum(own) / len(own)) if moves else 0.0
    weight = USUAL_NOISE_WINDOWS
    pooled = (len(moves) * seen + weight * USUAL_NOISE**2) / (len(moves) + weight)
    return max(least, math.sqrt(pooled))


def mean_level(levels: Sequence[Level], noise: float) -> tuple[float, float]:
    """Weighted mean of some windows and its standard error."""
    weights = [1.0 / (level.error**2 + noise**2) for level in levels]
    total = sum(weights)
    return sum(w * level.log_usd for w, level in zip(weights, levels, strict=True)) / total, total**-0.5


class _Sums:
    """Running sums, so that any split costs the same."""

    def __init__(self, levels: Sequence[Level], noise: float) -> None:
        weights = [1.0 / (level.error**2 + noise**2) for level in levels]
        products = [w * level.log_usd for w, level in zip(weights, levels, strict=True)]
        self._weights = [*accumulate(weights, initial=0.0)]
        self._products = [*accumulate(products, initial=0.0)]

    def scores(self, since: int, splits: Sequence[int], last: int) -> list[float]:
        """How many standard errors the two sides of each split lie apart."""
        weights, products = self._weights, self._products
        low, below = weights[since], products[since]
        high, above = weights[last + 1], products[last + 1]
        found = []
        for first in splits:
            middle, passed = weights[first], products[first]
            before, after = middle - low, high - middle
            size = (above - passed) / after - (passed - below) / before
            found.append(abs(size) / math.sqrt(1.0 / after + 1.0 / before))
        return found

    def split(self, since: int, first: int, last: int, looks: int) -> Step:
        low, middle, high = self._weights[since], self._weights[first], self._weights[last + 1]
        before = (self._products[first] - self._products[since]) / (middle - low)
        after = (self._products[last + 1] - self._products[first]) / (high - middle)
        error = math.sqrt(1.0 / (middle - low) + 1.0 / (high - middle))
        size = after - before
        return Step(first, size, error, _normal(abs(size) / error, last - since + 1), looks)


def _normal(score: float, windows: int) -> float:
    """A score whose error was itself learned from so many windows, as one of a normal distribution."""
    freedom = windows - 2 + USUAL_NOISE_WINDOWS
    return (8 * freedom + 1) / (8 * freedom + 3) * math.sqrt(freedom * math.log1p(score**2 / freedom))


def _best(sums: _Sums, since: int, last: int) -> Step | None:
    splits = range(max(since + LEAST_BEFORE, last + 1 - LOOK_BACK), last + 2 - ALONE.least_after)
    scores = sums.scores(since, splits, last)
    if not scores or max(scores) < ALONE.alarm:
        return None
    best = sums.split(since, splits[scores.index(max(scores))], last, len(splits))
    return best if best.score >= ALONE.alarm and abs(best.size) >= LEAST_STEP else None


def _is_ragged(levels: Sequence[Level], since: int, step: Step, last: int) -> bool:
    """Whether the windows at the split, or the last one, are on the wrong side: one odd window is no step."""
    before = levels[max(since, step.first - LOOK_BACK) : step.first]
    usual = median(level.log_usd for level in before)
    moved = [(levels[at].log_usd - usual) / step.size for at in (step.first - 1, step.first, last)]
    return moved[0] > MOST_MOVED_BEFORE or min(moved[1:]) < LEAST_MOVED_AFTER


def _settled(sums: _Sums, found: Sequence[Step], count: int) -> list[Step]:
    """The same steps, measured with every window up to the next one; what has not lasted is left out."""
    borders = [0, *(step.first for step in found), count]
    again = [
        sums.split(low, step.first, high - 1, step.looks)
        for step, low, high in zip(found, borders, borders[2:], strict=False)
    ]
    return [step for step in again if step.score >= LASTING and abs(step.size) >= LEAST_STEP / 2]


def _doubtful(levels: Sequence[Level], since: int, step: Step, last: int) -> bool:
    """Whether more, or less, use elsewhere would look the same."""
    before, after = levels[max(since, step.first - LOOK_BACK) : step.first], levels[step.first : last + 1]
    if _is_alone([*before, *after]) and resting_share(after) < NEWLY_SHARED_FROM:
        return False
    if step.score < SHARED.alarm or len(after) < SHARED.least_after:
        return True
    low, high = (after, before) if step.size < 0 else (before, after)
    return _wider(low, high) or _reaches(low, high) or _explained(low, high) > MOST_EXPLAINED * abs(step.size)


def _is_alone(levels: Sequence[Level]) -> bool:
    """Whether the counter stood still while nobody worked here, and that was looked at for long enough."""
    return sum(level.idle_ms for level in levels) >= LEAST_IDLE_MS and resting_share(levels) < SHARED_FROM


def resting_share(levels: Sequence[Level]) -> float:
    """The part of the counter's rise that came while nobody worked here, or 0 without a rise."""
    points = sum(level.points for level in levels)
    return sum(level.resting_points for level in levels) / points if points else 0.0


def _wider(low: Sequence[Level], high: Sequence[Level]) -> bool:
    usual = median(level.spread for level in high)
    return median(level.spread for level in low) > MOST_SPREAD_RATIO * usual


def _reaches(low: Sequence[Level], high: Sequence[Level]) -> bool:
    reach = median(level.log_usd for level in high) - OVERLAP_SLACK
    values = [value for level in low for value in level.values]
    return sum(value >= reach for value in values) > MOST_OVERLAP * len(values)


def _explained(low: Sequence[Level], high: Sequence[Level]) -> float:
    """How much lower use elsewhere makes one side, if it went on during work as it did over rests."""
    return _left_here(high) - _left_here(low)


def _left_here(levels: Sequence[Level]) -> float:
    busy_ms, elsewhere = sum(level.busy_ms for level in levels), elsewhere_by_rests(levels)
    both_ms = busy_ms + sum(level.idle_ms for level in levels)
    return math.log(1.0 - elsewhere * busy_ms / both_ms) if both_ms else 0.0


def elsewhere_by_rests(levels: Sequence[Level]) -> float:
    """The part of the rise that came from elsewhere, if that went on during work as it did over rests."""
    idle_ms, busy_ms = sum(level.idle_ms for level in levels), sum(level.busy_ms for level in levels)
    if idle_ms < LEAST_IDLE_MS:
        return 0.0
    return min(MOST_ELSEWHERE, resting_share(levels) * (idle_ms + busy_ms) / idle_ms)

"""What may become of a window, as weighted futures. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from counterfoil.domain.judged import Saying
from counterfoil.domain.method import Method

Weighed = tuple[float, float]
"""A value and its weight."""

FULL = 100.0
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
SURE = 1e-9  # sums of weights are no more exact
EARLY, LATE = 0.05, 0.95  # of the run-out times: one past is narrower than what comes; holds 8 of 10


@dataclass(frozen=True, slots=True)
class Futures:
    """Weighted futures; the weights of each list that is complete sum to 1.

    `crossings` are the moments at which it runs out, as (ms from now, weight), of those futures in which
    it does. `percents(away_ms)` are the percent used by then in each of them, which may exceed 100, in the
    same order for every moment.
    """

    crossings: Sequence[Weighed]
    percents: Callable[[int], Sequence[Weighed]]
    parts: Sequence[tuple[Futures, float]] = ()  # what it was mixed from, with shares that sum to 1

    @property
    def chance(self) -> float:
        """Probability that it runs out."""
        return min(1.0, sum([weight for _, weight in self.crossings]))


def saying(method: Method, futures: Futures, at_ms: int, left_ms: int) -> Saying:
    """What a method says, `left_ms` before the reset."""
    out = quantiles(futures.crossings, (EARLY, MIDDLE, LATE))
    low, middle, high = quantiles(futures.percents(left_ms), (LOW, MIDDLE, HIGH)) or (None, None, None)
    p10, runs_out, p90 = (at_ms + round(away) for away in out) if out else (None, None, None)
    return Saying(
        method,
        futures.chance,
        runs_out,
        p10,
        p90,
        _capped(middle),
        _capped(low),
        _capped(high),
    )


def quantiles(values: Iterable[Weighed], shares: Sequence[float]) -> list[float] | None:
    """The values below which each share of the weight lies, between two of them on a straight line."""
    found = sorted([value for value in values if value[1] > 0])
    if not found:
        return None
    ends = [*accumulate([weight for _, weight in found])]
    return [_at(found, ends, share * ends[-1]) for share in shares]


def _at(found: Sequence[Weighed], ends: Sequence[float], sought: float) -> float:
    """The value at a sum of weights; each stands in the middle of its own weight."""
    place = bisect_left(ends, sought)
    if place < len(found) and ends[place] - found[place][1] / 2 < sought:
        place += 1
    if place == 0:
        return found[0][0]
    if place == len(found):
        return found[-1][0]
    (before, _), (after, weight) = found[place - 1], found[place]
    low, high = ends[place - 1] - found[place - 1][1] / 2, ends[place] - weight / 2
    part = (sought - low) / (high - low) if high > low else 1.0
    return min(before + part * (after - before), after)  # rounding may go a hair too far


def mixed(parts: Sequence[tuple[Futures, float]]) -> Futures:
    """Several clouds of futures as one, each with its weight; the weights are made to sum to 1."""
    total = sum(weight for _, weight in parts)
    shares = [
        (part, weight / total * share)
        for cloud, weight in parts
        if weight > 0
        for part, share in cloud.parts or [(cloud, 1.0)]
    ]
    crossings = [(away_ms, one * share) for cloud, share in shares for away_ms, one in cloud.crossings]

    @cache
    def percents(away_ms: int) -> Sequence[Weighed]:
        return [(value, one * share) for cloud, share in shares for value, one in cloud.percents(away_ms)]

    return Futures(crossings, percents, shares)


def tilted(futures: Futures, left_ms: int, chance: float) -> Futures:
    """The same futures, with those that run out made as likely as is said, and the others accordingly."""
    now = futures.chance
    if not SURE < now < 1.0 - SURE:
        return futures
    more, less = chance / now, (1.0 - chance) / (1.0 - now)
    last = [percent for percent, _ in futures.percents(left_ms)]

    def percents(away_ms: int) -> Sequence[Weighed]:
        return [
            (percent, weight * (more if end >= FULL else less))
            for (percent, weight), end in zip(futures.percents(away_ms), last, strict=True)
        ]

    return Futures([(away_ms, weight * more) for away_ms, weight in futures.crossings], percents)


def straight(percent: float, percent_per_ms: float, left_ms: int) -> Futures:
    """The one future in which a pace goes on."""

    def percents(away_ms: int) -> Sequence[Weighed]:
        return [(percent + percent_per_ms * away_ms, 1.0)]

    away_ms = left_ms + 1.0
    if percent_per_ms > 0 or percent >= FULL:
        away_ms = max(0.0, FULL - percent) / percent_per_ms if percent < FULL else 0.0
    return Futures([(max(0.0, away_ms), 1.0)] if away_ms <= left_ms else [], percents)


def _capped(percent: float | None) -> float | None:
    return None if percent is None else min(FULL, percent)

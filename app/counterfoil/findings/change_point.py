"""Where the values of a series changed, at borders between groups only: rank tests within strata. Pure.

A value is compared with those of its own stratum alone (the same model, the same project), so another mix
of strata is no change. The test is van Elteren's: Mann and Whitney's within each stratum, summed.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, median

LEAST_SAMPLES = 5  # on each side, of strata that are on both
MOST_BEFORE = MOST_AFTER = 100
REACHES = (
    10,
    30,
    MOST_AFTER,
)  # samples after a border: what was bad for a while is seen in a short reach only
SURE = 0.02  # the greatest chance of noise at which a series is parted
LEAST_NOISE = 1e-6  # of the sum of squares
MOST_EXPONENT = 700.0


@dataclass(frozen=True, slots=True)
class Sample:
    """A value; `group` rises along the series, and the series is never parted within one."""

    group: int
    stratum: Hashable
    value: float


@dataclass(frozen=True, slots=True)
class Step:
    """From `first` up to `until` values lie `size` higher than from `since` up to `first`.

    `chance` is how likely noise alone, at any border looked at, or a change bit by bit would look like it; of
    several series about the same, in any of these.
    """

    since: int
    first: int
    until: int
    size: float
    chance: float


Span = tuple[int, int]
Paired = list[tuple[list[float], list[float]]]
"""Values before and after, by stratum; only of strata that have both."""


def borders_of(samples: Sequence[Sample]) -> list[int]:
    """Places at which a group begins that has enough to be compared on either side."""
    begins = [place for place, (a, b) in enumerate(pairwise(samples), 1) if a.group != b.group]
    return [place for place in begins if _is_enough(paired(samples[:place], samples[place:]))]


def steps_of(samples: Sequence[Sample], series: int = 1) -> list[Step]:
    """The changes in order, up and down; a change bit by bit is none. `samples` in order of their groups.

    They are one of so many `series` in which the same change is looked for.
    """
    borders = borders_of(samples)
    parted = sorted(_parted(samples, borders, (0, len(samples)), len(borders) * len(REACHES) * series))
    edges = [0, *(place for place, _ in parted), len(samples)]
    steps = []
    for (first, chance), since, until in zip(parted, edges, edges[2:], strict=False):
        begin, end = _near(first, since, until)
        size = shift(paired(samples[begin:first], samples[first:end]))
        sudden = min(
            _sudden(samples, first, (begin, end)), _sudden(samples, first, _near(first, 0, edges[-1]))
        )
        if size is not None and sudden > 0.5:
            steps.append(Step(since, first, until, size, 1.0 - (1.0 - chance) * sudden))
    return steps


def paired(before: Sequence[Sample], after: Sequence[Sample]) -> Paired:
    """What of two sides can be compared."""
    sides: dict[Hashable, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    for number, side in enumerate((before, after)):
        for sample in side:
            sides[sample.stratum][number].append(sample.value)
    return [pair for pair in sides.values() if pair[0] and pair[1]]


def rank_chance(pairs: Paired) -> float:
    """How likely two sides as unlike as these, either way, are by chance.

    By the normal approximation with its continuity correction: too high rather than too low for few samples.
    """
    total = variance = widest = 0.0
    for before, after in pairs:
        count = len(before) + len(after)
        ranks = _ranks([*before, *after])
        middle = (count + 1) / 2
        spread = sum((rank - middle) ** 2 for rank in ranks)
        weight = 1 / (count + 1)
        total += weight * (sum(ranks[len(before) :]) - middle * len(after))
        variance += weight**2 * len(before) * len(after) * spread / (count * (count - 1))
        widest = max(widest, weight)
    if variance <= 0.0:
        return 1.0
    return math.erfc(max(0.0, abs(total) - widest / 2) / math.sqrt(2 * variance))


def shift(pairs: Paired) -> float | None:
    """By how much the values after lie higher: the middle of all differences within strata."""
    found = [b - a for before, after in pairs for a in before for b in after]
    return median(found) if found else None


def _parted(
    samples: Sequence[Sample], borders: Sequence[int], span: Span, looks: int
) -> list[tuple[int, float]]:
    """Places that part a span, each the clearest border of what it parts, with their chances."""
    low, high = span
    within = [place for place in borders if low < place < high]
    found = [(_chance(samples, place, span), place) for place in within]
    chance, place = min(found, default=(1.0, low))
    if place == low or chance * looks > SURE:
        return []
    return [
        (place, chance * looks),
        *_parted(samples, within, (low, place), looks),
        *_parted(samples, within, (place, high), looks),
    ]


def _chance(samples: Sequence[Sample], place: int, span: Span) -> float:
    """The least of all reaches."""
    before = samples[max(span[0], place - MOST_BEFORE) : place]
    ends = sorted({min(span[1], place + reach) for reach in REACHES})
    pairs = [paired(before, samples[place:end]) for end in ends]
    return min((rank_chance(pair) for pair in pairs if _is_enough(pair)), default=1.0)


def _is_enough(pairs: Paired) -> bool:
    return all(sum(len(pair[side]) for pair in pairs) >= LEAST_SAMPLES for side in (0, 1))


def _near(place: int, since: int, until: int) -> Span:
    """What of a span is compared at a place."""
    return max(since, place - MOST_BEFORE), min(until, place + MOST_AFTER)


def _sudden(samples: Sequence[Sample], first: int, span: Span) -> float:
    """The odds, as a share of 1, that values changed at once at a place and not bit by bit all along."""
    places = range(*span)
    within = samples[span[0] : span[1]]
    squares, step = _explained(within, [float(place >= first) for place in places])
    _, slope = _explained(within, [float(place) for place in places])
    freedom = len(within) - 1 - len({sample.stratum for sample in within})
    noise = max(squares - step, LEAST_NOISE * squares) / max(1, freedom)
    return 1 / (1 + math.exp(min(MOST_EXPONENT, (slope - step) / (2 * noise)))) if noise else 0.0


def _explained(samples: Sequence[Sample], course: Sequence[float]) -> tuple[float, float]:
    """The sum of squares within strata, and how much of it goes with a course."""
    strata: dict[Hashable, list[tuple[float, float]]] = defaultdict(list)
    for sample, at in zip(samples, course, strict=True):
        strata[sample.stratum].append((at, sample.value))
    joint = own = within = 0.0
    for pairs in strata.values():
        middle, level = fmean(at for at, _ in pairs), fmean(value for _, value in pairs)
        joint += sum((at - middle) * (value - level) for at, value in pairs)
        own += sum((at - middle) ** 2 for at, _ in pairs)
        within += sum((value - level) ** 2 for _, value in pairs)
    return within, joint**2 / own if own else 0.0


def _ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1; equal values share the middle of theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    low = 0
    while low < len(order):
        high = low + 1
        while high < len(order) and values[order[high]] == values[order[low]]:
            high += 1
        for place in order[low:high]:
            ranks[place] = (low + high + 1) / 2
        low = high
    return ranks

"""How sure a finding is: small statistics that the detectors share. Pure."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

REPORTED = 0.87  # what is less sure is not told
BUST_RATES = 0.5, 0.15  # how many calls of a broken stretch fail: every other one, or every seventh
NORMAL_MAD = 1.4826  # median absolute deviations in a standard deviation


class Stretch(NamedTuple):
    """Marks `first` to `last` of a row of calls, by their place among the marks."""

    first: int
    last: int
    chance: float  # that marks which fall by accident come so dense anywhere in the row


def densest(marks: Sequence[int], calls: int, rate: float) -> Stretch | None:
    """The stretch of calls whose marks are least likely to have come by accident at `rate` a call.

    `marks` are numbers of calls, rising. Each stretch is scored by the logarithm of how much likelier it is
    at a bust's rate than at the usual one. By accident a score of s is reached with a chance of at most e^-s
    from any one call on (Ville's inequality), and of q e^-s from any one that is itself no mark yet: over
    all calls and both rates it is their number times that.
    """
    best, chance = None, 1.0
    for bust in BUST_RATES:
        if rate >= bust:
            continue
        gain, loss = math.log(bust / rate), math.log((1 - bust) / (1 - rate))
        score, begin, before = 0.0, 0, 0
        for place, mark in enumerate(marks):
            score += loss * (mark - before - 1)
            if score <= 0:
                score, begin = 0.0, place
            score, before = score + gain, mark
            one = min(1.0, len(BUST_RATES) * calls * bust * math.exp(-score))
            if one < chance:
                best, chance = Stretch(begin, place, one), one
    return best


def worse_than_usual(rates: Sequence[float], own: float | None, share: float = 0.75) -> float | None:
    """What that share of the others stay below; `rates` sorted, `own` is one of them and left out."""
    left = len(rates) - (own is not None)
    if not left:
        return None
    place = int(share * (left - 1))
    if own is not None and place >= bisect_left(rates, own):
        place += 1
    return rates[place]


def spread(values: Sequence[float]) -> tuple[float, float]:
    """Median and standard deviation, both as a few outliers cannot move them."""
    middle = median(values)
    return middle, NORMAL_MAD * median(abs(value - middle) for value in values)


def heavy_tail(deviations: float) -> float:
    """The chance of as many standard deviations or more where outliers are not rare: Student's, 5 degrees."""
    angle = math.atan(deviations / math.sqrt(5))
    cosine = math.cos(angle)
    return 0.5 - (angle + math.sin(angle) * (cosine + 2 / 3 * cosine**3)) / math.pi


def clean_split_chance(first: int, second: int) -> float:
    """The chance that two kinds, mixed at random, stand so that all of one kind come before the other."""
    return 1 / math.comb(first + second, second)

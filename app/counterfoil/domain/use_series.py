"""Our own use as a running sum over time, to be asked for between any two moments. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from operator import attrgetter

import msgspec

from counterfoil.domain.window import MINUTE_MS

REQUEST_MS = 10 * MINUTE_MS  # what a request may take: so long before its record time is not idle

Dollars = tuple[float, float, float, float]
"""API dollars by part of a request, in the order of `capacity.PARTS`."""

NOTHING: Dollars = (0.0, 0.0, 0.0, 0.0)


def added(one: Dollars, other: Dollars) -> Dollars:
    """The sum of two, part by part."""
    return one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]


class UseStep(msgspec.Struct, frozen=True, gc=False):
    """Some requests that were recorded together, the last of them at `at_ms`."""

    at_ms: int
    requests: int
    tokens: int
    usd: Dollars


class UseSum(msgspec.Struct, frozen=True, gc=False):
    """What was used over a stretch of time."""

    requests: int = 0
    tokens: int = 0
    usd: Dollars = NOTHING

    @property
    def total_usd(self) -> float:
        """All parts."""
        return sum(self.usd)


NO_USE = UseSum()
_NEAR = 32  # steps


class UseSeries:
    """The use of one agent, or of some of its homes. Steps may be given in any order.

    A place is how many of its steps were recorded by a moment.
    """

    def __init__(self, steps: Iterable[UseStep] = ()) -> None:
        found = sorted(steps, key=attrgetter("at_ms"))
        self.times_ms: Sequence[int] = [step.at_ms for step in found]
        requests = accumulate([step.requests for step in found], initial=0)
        tokens = accumulate([step.tokens for step in found], initial=0)
        usd = [accumulate([step.usd[part] for step in found], initial=0.0) for part in range(4)]
        self._sums = [*zip(requests, tokens, *usd, strict=True)]

    def between(self, after_ms: int, until_ms: int) -> UseSum:
        """What was recorded after one moment, up to and with another."""
        return self.sum_of(self.place(after_ms), self.place(until_ms))

    def times_between(self, after_ms: int, until_ms: int) -> Sequence[int]:
        """When something was recorded within the same bounds."""
        return self.times_ms[self.place(after_ms) : self.place(until_ms)]

    def place(self, at_ms: int, low: int = 0) -> int:
        """The place of a moment that is not before the one whose place is `low`; soon found if near it."""
        high = low + _NEAR
        if high >= len(self.times_ms) or self.times_ms[high] <= at_ms:
            return bisect_right(self.times_ms, at_ms, low)
        return bisect_right(self.times_ms, at_ms, low, high)

    def sum_of(self, low: int, high: int) -> UseSum:
        """What was recorded from one place up to another."""
        if high <= low:
            return NO_USE
        requests_before, tokens_before, a_before, b_before, c_before, d_before = self._sums[low]
        requests, tokens, a, b, c, d = self._sums[high]
        usd = (a - a_before, b - b_before, c - c_before, d - d_before)
        return UseSum(requests - requests_before, tokens - tokens_before, usd)

    def busy_ms(self, at_ms: int, place: int) -> int:
        """How much of all time up to a moment, with its place, lies within ten minutes before a step."""
        before = self._busy[place - 1] if place else 0
        if place == len(self.times_ms):
            return before
        since_ms = self.times_ms[place] - REQUEST_MS
        if place and self.times_ms[place - 1] > since_ms:
            since_ms = self.times_ms[place - 1]
        return before + at_ms - since_ms if at_ms > since_ms else before

    @cached_property
    def _busy(self) -> Sequence[int]:
        """The same up to each step."""
        gaps = [later - earlier for earlier, later in pairwise(self.times_ms)]
        return [*accumulate([gap if gap < REQUEST_MS else REQUEST_MS for gap in gaps], initial=REQUEST_MS)]

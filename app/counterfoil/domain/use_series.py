"""Our own use as a running sum over time, to be asked for between any two moments. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from counterfoil.domain.window import MINUTE_MS

REQUEST_MS = 10 * MINUTE_MS  # what a request may take: so long before its record time is not idle

Dollars = tuple[float, float, float, float]
"""API dollars by part of a request, in the order of `capacity.PARTS`."""

NOTHING: Dollars = (0.0, 0.0, 0.0, 0.0)


def added(one: Dollars, other: Dollars) -> Dollars:
    """The sum of two, part by part."""
    return one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]


@dataclass(frozen=True, slots=True)
class UseStep:
    """Some requests that were recorded together, the last of them at `at_ms`."""

    at_ms: int
    requests: int
    tokens: int
    usd: Dollars


@dataclass(frozen=True, slots=True)
class UseSum:
    """What was used over a stretch of time."""

    requests: int = 0
    tokens: int = 0
    usd: Dollars = NOTHING

    @property
    def total_usd(self) -> float:
        """All parts."""
        return sum(self.usd)


class UseSeries:
    """The use of one agent, or of some of its homes. Steps may be given in any order."""

    def __init__(self, steps: Iterable[UseStep] = ()) -> None:
        found = sorted(steps, key=lambda step: step.at_ms)
        self.times_ms: Sequence[int] = [step.at_ms for step in found]
        self._requests = _running([step.requests for step in found])
        self._tokens = _running([step.tokens for step in found])
        self._usd = [_running([step.usd[part] for step in found]) for part in range(4)]

    def between(self, after_ms: int, until_ms: int) -> UseSum:
        """What was recorded after one moment, up to and with another."""
        low, high = self._place(after_ms), self._place(until_ms)
        if high <= low:
            return UseSum()
        a, b, c, d = (sums[high] - sums[low] for sums in self._usd)
        return UseSum(
            round(self._requests[high] - self._requests[low]),
            round(self._tokens[high] - self._tokens[low]),
            (a, b, c, d),
        )

    def times_between(self, after_ms: int, until_ms: int) -> Sequence[int]:
        """When something was recorded within the same bounds."""
        return self.times_ms[self._place(after_ms) : self._place(until_ms)]

    def busy_ms(self, after_ms: int, until_ms: int) -> int:
        """How much of a stretch lies within ten minutes before something was recorded."""
        high = min(self._place(until_ms + REQUEST_MS), len(self.times_ms))
        times = self.times_ms[self._place(after_ms) : high]
        spans = [(max(at - REQUEST_MS, after_ms), min(at, until_ms)) for at in times]
        if not spans:
            return 0
        covered = sum(max(0, min(end, following) - start) for (start, end), (following, _) in pairwise(spans))
        return covered + max(0, spans[-1][1] - spans[-1][0])

    def _place(self, at_ms: int) -> int:
        return bisect_right(self.times_ms, at_ms)


def _running(values: Sequence[float]) -> Sequence[float]:
    return list(accumulate(values, initial=0.0))

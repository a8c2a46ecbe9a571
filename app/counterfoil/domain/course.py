"""How a window filled over time, by both counters together. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from counterfoil.domain.use_series import UseSeries, UseSum
from counterfoil.domain.window import QuotaWindow

FULL = 100.0
LEAST_CHANGE = 1e-9


@dataclass(frozen=True, slots=True)
class Course:
    """Percent used from each of some moments on; before the first of them it is 0.

    At any moment it rests on what was known by then: the last reading, and our own use since. It falls where
    the next reading shows that this was worth less. `full_at_ms` is when the provider's counter was full,
    None where it was not.
    """

    starts_at_ms: int
    resets_at_ms: int
    times_ms: Sequence[int] = ()
    percents: Sequence[float] = field(default=(), repr=False)
    full_at_ms: int | None = None

    @property
    def length_ms(self) -> int:
        """From its start to its reset."""
        return max(1, self.resets_at_ms - self.starts_at_ms)

    def percent_at(self, at_ms: int) -> float:
        """Percent used by a moment."""
        place = bisect_right(self.times_ms, at_ms)
        return self.percents[place - 1] if place else 0.0

    def until(self, at_ms: int) -> Course:
        """The same as it was known at a moment."""
        place = bisect_right(self.times_ms, at_ms)
        full = self.full_at_ms if self.full_at_ms is not None and self.full_at_ms <= at_ms else None
        return Course(
            self.starts_at_ms, self.resets_at_ms, self.times_ms[:place], self.percents[:place], full
        )


Worth = Callable[[UseSum], float]
"""Own use in percent of a window."""


def course_of(window: QuotaWindow, use: UseSeries, worth: Worth | None, until_ms: int) -> Course:
    """The course of a window up to a moment.

    Each reading is taken at its word when it was made; from there our own use goes on, where it is known what
    it is worth, until the next.
    """
    times: list[int] = []
    percents: list[float] = []
    full_at_ms = window.full_at_ms
    if full_at_ms is not None and full_at_ms > until_ms:
        full_at_ms = None
    for at_ms, percent in _levels(window, use, worth, until_ms if full_at_ms is None else full_at_ms):
        if abs(percent - (percents[-1] if percents else 0.0)) > LEAST_CHANGE:
            times.append(at_ms)
            percents.append(percent)
    if full_at_ms is not None:
        times.append(full_at_ms)
        percents.append(FULL)
    return Course(window.starts_at_ms, window.resets_at_ms, times, percents, full_at_ms)


def _levels(
    window: QuotaWindow, use: UseSeries, worth: Worth | None, until_ms: int
) -> Iterator[tuple[int, float]]:
    """Moments and percents since the counter last fell, in order."""
    start = window.falls[-1] if window.falls else 0
    anchors = [] if window.falls else [(window.starts_at_ms, 0.0)]
    anchors += [(r.reading.at_ms, r.percent or 0.0) for r in window.readings[start:]]
    anchors = [anchor for anchor in anchors if anchor[0] <= until_ms]
    last_ms = min(window.ends_at_ms - 1, until_ms)
    for place, (at_ms, percent) in enumerate(anchors):
        yield at_ms, percent
        if worth is not None:
            next_ms = anchors[place + 1][0] if place + 1 < len(anchors) else last_ms
            yield from _own(use, at_ms, next_ms, percent, worth)


def _own(
    use: UseSeries, after_ms: int, until_ms: int, percent: float, worth: Worth
) -> Iterator[tuple[int, float]]:
    """What our own use since a reading adds to it. It does not fill a window: only the provider says so."""
    low, high = use.place(after_ms), use.place(until_ms)
    for place in range(low, high):
        yield use.times_ms[place], percent + worth(use.sum_of(low, place + 1))

"""Forecasts set beside what came of their windows: the rows that every score is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.method import Method
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS

MARK_MS = 15 * MINUTE_MS
SPOKEN_SHARE = 0.5  # a method that has a word at fewer of the moments would leave too few to compare at


class Row(NamedTuple):
    """What one method said at one moment, and what came.

    `place` numbers the window among those judged, `chance` is that of running out, `came` 1 where it did.
    """

    place: int
    chance: float
    came: int
    at_ms: int
    saying: Saying
    full_at_ms: int | None
    peak_percent: float

    @property
    def squared_error(self) -> float:
        """One check's part of the Brier score."""
        return (self.chance - self.came) ** 2


class Compared(NamedTuple):
    """The rows of every method at the same moments, in the same order; `shown` are those the user saw."""

    shown: list[Row]
    by_method: dict[Method, list[Row]]


def is_settled(window: JudgedWindow) -> bool:
    """Whether it is known if the window would have lasted: not where it was cut short before it was full."""
    return window.full_at_ms is not None or (
        window.ended_at_ms >= window.window.resets_at_ms - RESET_JITTER_MS
    )


def compared(windows: Sequence[JudgedWindow]) -> Compared:
    """Only moments of settled windows at which each of the methods compared has a word."""
    moments = [
        (place, check)
        for place, window in enumerate(windows)
        if is_settled(window)
        for check in checks_of(window)
    ]
    methods = spoken_methods(check for _, check in moments)
    found = Compared([], {method: [] for method in methods})
    for place, check in moments:
        words = {saying.method: saying for saying in check.sayings}
        if check.shown not in words or not all(method in words for method in methods):
            continue
        rows = {method: _row(place, windows[place], check, words[method]) for method in methods}
        for method, row in rows.items():
            found.by_method[method].append(row)
        found.shown.append(rows.get(check.shown) or _row(place, windows[place], check, words[check.shown]))
    return found


def spoken_methods(checks: Iterable[Check]) -> tuple[Method, ...]:
    """The methods that have a word at most of the moments, in the order in which they are declared."""
    held = list(checks)
    spoken = Counter(method for check in held for method in {saying.method for saying in check.sayings})
    return tuple(m for m in Method if m is not Method.OBSERVED and spoken[m] > SPOKEN_SHARE * len(held))


def checks_of(window: JudgedWindow) -> Iterator[Check]:
    """The checks before it was full. Those made live come oftener: one a quarter of an hour counts."""
    last_mark = None
    for check in window.checks:
        if window.full_at_ms is not None and check.at_ms >= window.full_at_ms:
            return
        mark = check.at_ms // MARK_MS
        if window.is_replayed or mark != last_mark:
            yield check
        last_mark = mark


def _row(place: int, window: JudgedWindow, check: Check, saying: Saying) -> Row:
    came = int(window.full_at_ms is not None)
    return Row(place, saying.p_exhaust, came, check.at_ms, saying, window.full_at_ms, window.peak_percent)

"""Texts as long as those of a column get, in the language and currency spoken: it is as wide as these need.

Whoever makes a widget asks, not whoever imports: another language may be spoken by then. Pure: no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from counterfoil.domain.money import Cost
from counterfoil.words import figures
from counterfoil.words.spent import credits_told

Sample = str | tuple[str, ...]  # one text, or several of which the widest counts

TIME, TIME_SECONDS = "23:59", "23:59:59"
PICOUSD, CREDITS_NANO = 10**12, 99_990_000_000
HOURS_MS, DAYS_MS = 86_340_000, 601_200_000  # "23 h 59", "6 d 23 h"


def moments(time: str = TIME) -> tuple[str, ...]:
    """A day of each month at a time: `"28 Mar 23:59"`."""
    return tuple(figures.at(time, date) for date in dates())


def dates() -> tuple[str, ...]:
    """A day of each month: `"28 Mar"`."""
    return tuple(figures.month_day(datetime(2000, month, 28, tzinfo=UTC)) for month in range(1, 13))


def near_moments() -> tuple[str, ...]:
    """A time on each day of the week: `"Wed 23:59"`."""
    evenings = (day * figures.DAY_MS + HOURS_MS for day in range(7))
    return tuple(figures.moment(at_ms, at_ms + figures.DAY_MS, "UTC") for at_ms in evenings)


def durations() -> tuple[str, ...]:
    """`"23 h 59"`, `"6 d 23 h"`."""
    return tuple(map(figures.duration, (HOURS_MS, DAYS_MS)))


def amounts(usd: float) -> tuple[str, ...]:
    """So many dollars as the least it cost, next to nothing, and not known."""
    costs = (Cost(int(usd * PICOUSD), 1, 1), Cost(1, 1), Cost(0, 0, 1))
    return tuple(map(figures.money, costs))


def spendings(usd: float) -> tuple[str, ...]:
    """The same, and credits in place of money."""
    return (*amounts(usd), credits_told(CREDITS_NANO))


def widest(advance: Callable[[str], int], sample: Sample) -> int:
    """The width of the widest, where `advance` is the width of a text."""
    return advance(sample) if isinstance(sample, str) else max(map(advance, sample), default=0)

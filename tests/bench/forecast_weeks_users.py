"""Simulated people whose weeks are forecast: when they work, how much that varies, and what changes."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.course import FULL, Course
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.replay import PastWindow
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS, MINUTE_MS

WEEK_MS = 7 * DAY_MS
WEEKS = 10
BEGAN_MS = 1_767_571_200_000  # a Monday
LASTING_WEEKS = 0.67  # the share of weeks that a capacity is enough for
WEEKLY_CORRELATION = 0.5

Used = tuple[int, float]
"""A moment and what was used at it, in dollars."""


@dataclass(frozen=True, slots=True)
class Habits:
    """`weekdays` are chances to work on Monday to Sunday; a day's work lasts about `hours` from `begins` on.

    `day_spread` and `week_spread` are of logarithms. `heavy` is the chance of a day of five times the use,
    `drift` by how much use grows a week, in logarithms, `away` the chance of a week without work.
    """

    name: str
    weekdays: Sequence[float]
    begins: float
    hours: float
    day_spread: float = 0.6
    week_spread: float = 0.25
    heavy: float = 0.0
    drift: float = 0.0
    away: float = 0.0


WORKDAYS = (0.95, 0.95, 0.95, 0.95, 0.9, 0.05, 0.05)
PEOPLE = (
    Habits("office", WORKDAYS, 9, 8),
    Habits("every day", (0.85,) * 7, 10, 9),
    Habits("evenings", (0.5, 0.5, 0.5, 0.5, 0.4, 0.9, 0.9), 18, 4),
    Habits("nights", (0.9, 0.9, 0.9, 0.9, 0.9, 0.3, 0.3), 22, 7),
    Habits("part time", (0.05, 0.95, 0.05, 0.95, 0.5, 0.02, 0.02), 9, 7),
    Habits("bursts", (0.5,) * 5 + (0.2,) * 2, 11, 5, day_spread=1.0, heavy=0.12),
    Habits("growing", WORKDAYS, 9, 8, drift=0.12),
    Habits("falling", WORKDAYS, 9, 8, drift=-0.12),
    Habits("away", WORKDAYS, 9, 8, away=0.25),
    Habits("erratic", (0.6,) * 7, 13, 6, day_spread=1.1, week_spread=0.6),
)


def uses_of(habits: Habits, seed: int, weeks: int = WEEKS) -> list[Used]:
    """What one such person used over the weeks, the same for the same seed."""
    chance = random.Random(f"{habits.name} {seed}")
    level = 0.0
    used: list[Used] = []
    for week in range(weeks):
        level = WEEKLY_CORRELATION * level + chance.gauss(0, habits.week_spread)
        if chance.random() < habits.away:
            continue
        for day in range(7):
            if chance.random() < habits.weekdays[day]:
                scale = level + habits.drift * week + chance.gauss(0, habits.day_spread)
                more = 5.0 if chance.random() < habits.heavy else 1.0
                begins_ms = BEGAN_MS + week * WEEK_MS + day * DAY_MS
                used += _day(habits, chance, begins_ms, more * math.exp(scale))
    return sorted(used)


def _day(habits: Habits, chance: random.Random, midnight_ms: int, pace: float) -> Iterator[Used]:
    """One day's work: every ten minutes something, with pauses."""
    at_ms = midnight_ms + round((habits.begins + chance.gauss(0, 0.7)) * HOUR_MS)
    until_ms = at_ms + round(habits.hours * chance.uniform(0.6, 1.2) * HOUR_MS)
    while at_ms < until_ms:
        yield at_ms, pace * chance.lognormvariate(0, 0.8)
        is_pause = chance.random() < 0.08
        at_ms += round((chance.uniform(40, 120) if is_pause else chance.uniform(5, 15)) * MINUTE_MS)


def periods_of(
    name: str,
    used: Sequence[Used],
    phase_ms: int = 0,
    length_ms: int = WEEK_MS,
    kind: WindowKind = WindowKind.SEVEN_DAY,
    lasting: float = LASTING_WEEKS,
) -> list[PastWindow]:
    """Windows of equal length one after another, in percent of a capacity that is enough for most of them.

    Nothing is used once a window is full, as it is in life. The last, which is not over, is left out.
    """
    began_ms = used[0][0] // DAY_MS * DAY_MS + phase_ms - (length_ms if phase_ms else 0)
    count = max(0, used[-1][0] - began_ms) // length_ms
    starts = [began_ms + place * length_ms for place in range(count)]
    held = [[one for one in used if start <= one[0] < start + length_ms] for start in starts]
    totals = sorted(sum(usd for _, usd in one) for one in held)
    capacity = totals[min(len(totals) - 1, int(lasting * len(totals)))] * 0.999
    return [
        _filled(WindowId("sim", None, name, kind, start + length_ms), start, one, capacity)
        for start, one in zip(starts, held, strict=True)
    ]


def _filled(name: WindowId, starts_at_ms: int, used: Sequence[Used], capacity: float) -> PastWindow:
    percents = [FULL * total / capacity for total in accumulate(usd for _, usd in used)]
    place = next((place for place, percent in enumerate(percents) if percent >= FULL), None)
    full_at_ms = None if place is None else used[place][0]
    times = [at_ms for at_ms, _ in used[: None if place is None else place + 1]]
    shown = [min(FULL, percent) for percent in percents[: len(times)]]
    course = Course(starts_at_ms, name.resets_at_ms, times, shown, full_at_ms)
    return PastWindow(name, name.resets_at_ms, course)

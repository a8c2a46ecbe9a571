"""Weeks of work, in windows one after another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from counterfoil.domain.course import FULL, Course
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.trail import LONG_STEP_MS, trail_of
from counterfoil.domain.window import HOUR_MS

WEEK_MS = 7 * DAY_MS
MONDAY_MS = 1_767_571_200_000
WORKDAYS = range(5)
HOURS = range(9, 17)

Used = tuple[int, float]


def worked(weeks: int, weekdays: Iterable[int] = WORKDAYS, hours: Iterable[int] = HOURS) -> list[Used]:
    """Two points at the middle of every working hour, from a Monday on."""
    return [
        (MONDAY_MS + week * WEEK_MS + day * DAY_MS + hour * HOUR_MS + HOUR_MS // 2, 2.0)
        for week in range(weeks)
        for day in weekdays
        for hour in hours
    ]


def course(starts_at_ms: int, used: Sequence[Used], capacity: float, length_ms: int = WEEK_MS) -> Course:
    """What of it falls into one window, until that is full."""
    held = [one for one in used if starts_at_ms <= one[0] < starts_at_ms + length_ms]
    percents = [FULL * total / capacity for total in accumulate(points for _, points in held)]
    count = next((place + 1 for place, percent in enumerate(percents) if percent >= FULL), len(percents))
    times = [at_ms for at_ms, _ in held[:count]]
    is_full = bool(count) and percents[count - 1] >= FULL
    return Course(
        starts_at_ms,
        starts_at_ms + length_ms,
        times,
        [min(FULL, percent) for percent in percents[:count]],
        times[-1] if is_full else None,
    )


def outlook_of(
    used: Sequence[Used], at_ms: int, capacity: float = FULL, length_ms: int = WEEK_MS, known_ms: int = 0
) -> Outlook:
    """The open window at a moment, the windows before it, and a trail that goes on until `known_ms`."""
    place = (at_ms - MONDAY_MS) // length_ms
    starts = [MONDAY_MS + before * length_ms for before in range(place + 1)]
    *past, whole = (course(start, used, capacity, length_ms) for start in starts)
    known = whole.until(max(at_ms, known_ms))
    shown = whole.until(at_ms)
    return Outlook(
        kind=WindowKind.SEVEN_DAY if length_ms == WEEK_MS else WindowKind.MONTHLY,
        at_ms=at_ms,
        starts_at_ms=starts[-1],
        resets_at_ms=starts[-1] + length_ms,
        percent=shown.percent_at(at_ms),
        course=shown,
        past=tuple(past),
        trail=trail_of([*past, known], max(at_ms, known_ms), LONG_STEP_MS),
    )

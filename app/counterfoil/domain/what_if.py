"""A window's outlook under a supposition: work left out, moved to another model, or planned. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from counterfoil.domain.course import Course
from counterfoil.domain.outlook import Block, Outlook
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.use_part import UsePart
from counterfoil.domain.window import HOUR_MS, MINUTE_MS

SHORTEST_LIKENESS_MS = 30 * MINUTE_MS  # a rate over less would be the luck of a moment
BEFORE_FIRST_RISE_MS = 10 * MINUTE_MS  # what a counter shows was begun a while before


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What is supposed from now on. `shares` are (from model, to model, part moved, 0…1)."""

    without_sessions: frozenset[str] = frozenset()
    without_projects: frozenset[str] = frozenset()
    shares: tuple[tuple[str, str, float], ...] = ()
    blocks: tuple[Block, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether all stays as it is."""
        return self == WhatIf()


def suppose(
    outlook: Outlook, parts: Sequence[UsePart], what_if: WhatIf, elsewhere_share: float = 0.0
) -> Outlook:
    """The outlook with the pace from now on scaled and blocks added; what is already used stays used.

    `elsewhere_share` (0…1, as the capacity has it) of the pace is other devices' and cannot be switched off.
    """
    own = own_factor(parts, what_if, is_long=outlook.length_ms > DAY_MS)
    factor = elsewhere_share + (1.0 - elsewhere_share) * own
    blocks = (*outlook.blocks, *what_if.blocks)
    return replace(outlook, factor=outlook.factor * factor, blocks=blocks)


def own_factor(parts: Sequence[UsePart], what_if: WhatIf, *, is_long: bool) -> float:
    """By how much our own pace changes; 1 where nothing priced was used.

    A long window's pace is as much what was used all along as what was used of late.
    """
    so_far = _factor([(part, part.usd) for part in parts], what_if)
    recent = _factor([(part, part.recent_usd) for part in parts], what_if)
    known = [one for one in ((recent, so_far) if is_long else (recent,)) if one is not None]
    if not known:
        return 1.0 if so_far is None else so_far
    return sum(known) / len(known)


def goes_on(part: UsePart, what_if: WhatIf) -> bool:
    """Whether neither its session nor its project is left out."""
    return part.session not in what_if.without_sessions and part.project not in what_if.without_projects


def block_like(
    outlook: Outlook, from_ms: int, until_ms: int, starts_at_ms: int, hours: float
) -> Block | None:
    """So many hours of work as it went between two moments of this or earlier windows.

    Idle time before and after that work does not thin it, nor does the time that a window stood full.
    None where no window is known of, or nothing was used.
    """
    courses = (*outlook.past, outlook.course)
    worked = _worked(courses, from_ms, min(until_ms, outlook.at_ms))
    if worked is None:
        return None
    begin_ms, end_ms = worked
    points = sum(_points(course, begin_ms, end_ms) for course in courses)
    open_ms = end_ms - begin_ms - sum(_full_ms(course, begin_ms, end_ms) for course in courses)
    per_hour = points * HOUR_MS / max(open_ms, SHORTEST_LIKENESS_MS)
    return Block(starts_at_ms, starts_at_ms + round(hours * HOUR_MS), per_hour)


def _factor(weighed: Sequence[tuple[UsePart, float]], what_if: WhatIf) -> float | None:
    before = sum(usd for _, usd in weighed)
    if before <= 0.0:
        return None
    after = sum(usd * _moved(part, what_if.shares) for part, usd in weighed if goes_on(part, what_if))
    return after / before


def _moved(part: UsePart, shares: Sequence[tuple[str, str, float]]) -> float:
    """What a part costs of itself once shares of its model went to others; unknown prices move nothing."""
    prices, left, cost = dict(part.usd_as), 1.0, 0.0
    for model, other, share in shares:
        if model != part.model or other not in prices or part.usd <= 0.0:
            continue
        moved = min(max(share, 0.0), left)
        left -= moved
        cost += moved * prices[other] / part.usd
    return left + cost


def _worked(courses: Sequence[Course], from_ms: int, until_ms: int) -> tuple[int, int] | None:
    """From where work began until where it ended between two moments."""
    rises = [at_ms for course in courses for at_ms in course.times_ms if from_ms < at_ms <= until_ms]
    if not rises:
        return None
    return max(from_ms, min(rises) - BEFORE_FIRST_RISE_MS), max(rises)


def _points(course: Course, from_ms: int, until_ms: int) -> float:
    ends_ms = min(until_ms, course.resets_at_ms)
    return max(0.0, course.percent_at(ends_ms) - course.percent_at(from_ms)) if ends_ms > from_ms else 0.0


def _full_ms(course: Course, from_ms: int, until_ms: int) -> int:
    if course.full_at_ms is None:
        return 0
    return max(0, min(until_ms, course.resets_at_ms) - max(from_ms, course.full_at_ms))

"""The days of a trail, each of 24 hours that begin at the hour it is now. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise

from counterfoil.domain.day_path import Sums
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.trail import WENT_ON_MS
from counterfoil.domain.window import HOUR_MS

MOST_DAYS = 35
MIDDLE_OF_DAY_MS = 14 * HOUR_MS  # the local hour whose date says which day it is
FIRST_WEEKDAY = 3  # the epoch was a Thursday; Monday is 0


@dataclass(frozen=True, slots=True)
class PastDay:
    """How many days back it begins, its weekday (Monday is 0), and the points gained in it."""

    back: int
    weekday: int
    sums: Sums

    @property
    def points(self) -> float:
        """Gained in all of it."""
        return self.sums[-1]


def past_days(outlook: Outlook) -> list[PastDay]:
    """Every whole day that is known of, yesterday first.

    While a window stood full nothing was seen of what would have come: such hours are taken to have been as
    the same hours of other days of their sort were.
    """
    trail = outlook.trail
    a_day, now = DAY_MS // trail.step_ms, trail.place_of(outlook.at_ms)
    is_late = 2 * ((outlook.at_ms - trail.since_ms) % trail.step_ms) >= trail.step_ms
    now += is_late  # the step that is under way counts as over once half of it is
    count = min(MOST_DAYS, now // a_day)
    first = now - count * a_day
    gains = _filled(outlook, first, _gains(outlook, first, now))
    weekday = _weekday(outlook)
    return [
        PastDay(back, (weekday - back) % 7, [*accumulate(gains[place : place + a_day], initial=0.0)])
        for back, place in ((back, (count - back) * a_day) for back in range(1, count + 1))
    ]


def _gains(outlook: Outlook, first: int, now: int) -> list[float]:
    """Of each step between two places; of the one that is under way what is known of it."""
    trail = outlook.trail
    over = trail.place_of(outlook.at_ms)
    gains = [after - before for before, after in pairwise(trail.sums[first : over + 1])]
    return gains if now == over else [*gains, max(0.0, trail.total_at(outlook.at_ms) - trail.sums[over])]


def _weekday(outlook: Outlook) -> int:
    """Of the day that begins now."""
    local_ms = outlook.at_ms + outlook.zone_offset_ms
    return ((local_ms + (MIDDLE_OF_DAY_MS - local_ms) % DAY_MS) // DAY_MS + FIRST_WEEKDAY) % 7


def _filled(outlook: Outlook, first: int, gains: Sequence[float]) -> Sequence[float]:
    full = [place for span in _full(outlook, first, len(gains)) for place in span]
    if not full:
        return gains
    step_ms = outlook.trail.step_ms
    a_day = DAY_MS // step_ms
    day_one, shift = divmod((outlook.trail.since_ms + outlook.zone_offset_ms) // step_ms + first, a_day)
    weekends = [(day_one + day + FIRST_WEEKDAY) % 7 >= 5 for day in range(len(gains) // a_day + 2)]
    filled, known = [*gains], [True] * len(gains)
    for place in full:
        known[place] = False

    @cache
    def usual(hour: int, is_weekend: bool) -> float | None:
        days = zip(gains[hour::a_day], known[hour::a_day], weekends[(hour + shift) // a_day :], strict=False)
        seen = [gained for gained, was_open, was_weekend in days if was_open and was_weekend is is_weekend]
        return sum(seen) / len(seen) if seen else None

    for place in full:
        found = usual(place % a_day, weekends[(place + shift) // a_day])
        filled[place] = gains[place] if found is None else found
    return filled


def _full(outlook: Outlook, first: int, count: int) -> Iterator[range]:
    """The steps from the first on at which a window stood full, each after it was taken to have gone on."""
    step_ms = outlook.trail.step_ms
    since_ms = outlook.trail.since_ms + first * step_ms
    for course, after in pairwise((*outlook.past, outlook.course)):
        if course.full_at_ms is not None:
            begin = -(-(course.full_at_ms + WENT_ON_MS - since_ms) // step_ms)
            end = (min(course.resets_at_ms, after.starts_at_ms) - since_ms) // step_ms
            yield range(max(0, begin), min(count, end))

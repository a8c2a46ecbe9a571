"""Which days of the past are known of, and what is taken of hours at which a window stood full."""

from __future__ import annotations

import pytest

from counterfoil.domain.past_days import past_days
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS
from tests.altered import replace
from tests.unit.domain.weeks_made import MONDAY_MS, WEEK_MS, outlook_of, worked


def test_yesterday_comes_first_and_each_day_knows_its_weekday() -> None:
    found = past_days(outlook_of(worked(weeks=2, weekdays=range(7)), at_ms=MONDAY_MS + 2 * WEEK_MS))
    assert [(day.back, day.weekday) for day in found[:3]] == [(1, 6), (2, 5), (3, 4)]


def test_a_day_begins_at_the_hour_it_is_now() -> None:
    used = [(MONDAY_MS + hour * HOUR_MS + 1, 1.0) for hour in (0, 9, 30)]
    yesterday = past_days(outlook_of(used, at_ms=MONDAY_MS + 33 * HOUR_MS))[0]
    assert (yesterday.sums[0], yesterday.sums[1], yesterday.points) == (0.0, 1.0, 2.0)


@pytest.mark.parametrize("offset_hours", [-9, 0, 9])
def test_the_weekday_is_that_of_local_time(offset_hours: int) -> None:
    at_ms = MONDAY_MS + WEEK_MS + 2 * HOUR_MS  # 17 o'clock on Sunday where it is nine hours earlier
    outlook = replace(
        outlook_of(worked(weeks=1, weekdays=range(7)), at_ms), zone_offset_ms=offset_hours * HOUR_MS
    )
    # the day begun at 17 o'clock is mostly the next one
    assert past_days(outlook)[0].weekday == 6


def test_less_than_a_day_of_history_is_no_day() -> None:
    assert past_days(outlook_of([(MONDAY_MS, 5.0)], at_ms=MONDAY_MS + 23 * HOUR_MS)) == []


def test_the_hour_under_way_counts_as_over_once_half_of_it_is() -> None:
    used = [(MONDAY_MS + 10 * HOUR_MS, 1.0), (MONDAY_MS + DAY_MS + 10 * HOUR_MS + 60_000, 3.0)]
    early = past_days(outlook_of(used, at_ms=MONDAY_MS + DAY_MS + 10 * HOUR_MS + 10 * 60_000))
    late = past_days(outlook_of(used, at_ms=MONDAY_MS + DAY_MS + 10 * HOUR_MS + 40 * 60_000))
    assert [day.points for day in early] == [1.0]
    assert [day.points for day in late] == [3.0]


def test_hours_at_which_a_window_stood_full_are_as_those_of_other_days_were() -> None:
    at_ms = MONDAY_MS + 2 * WEEK_MS
    whole = past_days(outlook_of(worked(weeks=2), at_ms))
    cut = past_days(outlook_of(worked(weeks=2), at_ms, capacity=60.0))  # full on the Wednesday of each week
    assert sum(day.points for day in whole if day.weekday == 3) == pytest.approx(32.0)
    assert [day.points for day in cut if day.weekday == 3] == pytest.approx([2 * 16.0 / 0.6 / 2] * 2)


def test_a_weekday_of_which_nothing_was_seen_stays_as_it_was() -> None:
    at_ms = MONDAY_MS + WEEK_MS
    cut = past_days(outlook_of(worked(weeks=1, weekdays=(0, 5)), at_ms, capacity=16.0))  # full on Monday
    assert [day.points for day in cut if day.weekday >= 5] == [0.0, 0.0]

"""How a window's use stands against an even one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.even_use import (
    EVERY_DAY,
    WAKING,
    EvenUse,
    PaceMark,
    WorkHabit,
    even_use,
    habit_of,
)
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY_MS = 1_772_409_600_000  # 2 March 2026, 00:00 UTC
WEEKDAYS = WorkHabit((0, 1, 2, 3, 4), tuple(float(9 <= hour < 17) for hour in range(24)))
MON_TO_FRI = (0, 1, 2, 3, 4)


def five_hours(percent: float | None, minutes: float) -> EvenUse | None:
    return even_use(0, 5 * HOUR_MS, percent, round(minutes * 60_000), UTC)


def week(day: float, percent: float = 50.0, habit: WorkHabit = WEEKDAYS, zone: tzinfo = UTC) -> EvenUse:
    found = even_use(MONDAY_MS, MONDAY_MS + 7 * DAY_MS, percent, MONDAY_MS + round(day * DAY_MS), zone, habit)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("percent", "minutes", "ahead", "mark"),
    [
        (62.0, 150, 12.0, PaceMark.AHEAD),
        (30.0, 150, -20.0, PaceMark.BEHIND),
        (52.0, 150, 2.0, PaceMark.ON),
        (0.0, 0, 0.0, PaceMark.ON),
        (55.0, 150, 5.0, PaceMark.AHEAD),
        (45.0, 150, -5.0, PaceMark.BEHIND),
        (100.0, 240, 20.0, PaceMark.AHEAD),
    ],
)
def test_an_even_use_of_a_short_window_is_a_straight_line(
    percent: float, minutes: float, ahead: float, mark: PaceMark
) -> None:
    found = five_hours(percent, minutes)
    assert found is not None
    assert (found.points_ahead, found.expected_percent) == pytest.approx((ahead, minutes / 3))
    assert found.mark is mark


def test_nothing_is_said_of_a_percent_that_is_not_known() -> None:
    assert five_hours(None, 150) is None


def test_a_window_without_a_length_says_nothing() -> None:
    assert even_use(5, 5, 10.0, 5, UTC) is None


@pytest.mark.parametrize(("minutes", "expected"), [(-60, 0.0), (600, 100.0)])
def test_a_clock_before_or_behind_the_window_stays_within_it(minutes: float, expected: float) -> None:
    found = five_hours(40.0, minutes)
    assert found is not None
    assert found.expected_percent == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(0, 0), (9 / 24, 0), (13 / 24, 10), (17 / 24, 20), (1, 20), (4.9, 100), (5.5, 100), (7, 100)],
)
def test_nights_and_weekends_are_no_part_of_a_weeks_pace(day: float, expected: float) -> None:
    assert week(day).expected_percent == pytest.approx(expected)


def test_workdays_are_told_where_they_count() -> None:
    short = five_hours(10.0, 60)
    assert short is not None
    assert (week(3).workdays, short.workdays) == (MON_TO_FRI, ())


def test_hours_are_those_of_the_users_zone() -> None:
    assert week(8.5 / 24, zone=UTC).expected_percent == 0
    assert week(8.5 / 24, zone=BERLIN).expected_percent == pytest.approx(20 * 0.5 / 8)


def test_without_any_working_hour_the_line_is_straight() -> None:
    idle = WorkHabit(MON_TO_FRI, (0.0,) * 24)
    assert week(3.5, habit=idle).expected_percent == pytest.approx(50)


@settings(max_examples=60)
@given(
    st.lists(st.floats(0, 1), min_size=24, max_size=24),
    st.sets(st.sampled_from(EVERY_DAY), min_size=1),
    st.floats(0, 7),
    st.floats(0, 7),
)
def test_an_even_use_never_falls(hours: list[float], days: set[int], one: float, other: float) -> None:
    habit = WorkHabit(tuple(sorted(days)), tuple(hours))
    early, late = (week(day, habit=habit).expected_percent for day in sorted((one, other)))
    assert 0 <= early <= late + 1e-9 <= 100 + 2e-9


def worked(
    days: Iterable[int], hours: Iterable[int] = range(9, 17), usd: float = 1.0
) -> list[tuple[int, float]]:
    """Use in local hours of Berlin, on days counted from a Monday."""
    start = datetime(2026, 3, 2, tzinfo=BERLIN)
    moments = [start + timedelta(days=day, hours=hour) for day in days for hour in hours]
    return [(round(moment.timestamp() * 1000), usd) for moment in moments]


def learned(used: list[tuple[int, float]], day: float) -> WorkHabit:
    return habit_of(used, MONDAY_MS + round(day * DAY_MS), BERLIN)


def on(*weekdays: int, weeks: int) -> list[int]:
    return [7 * week + weekday for week in range(weeks) for weekday in weekdays]


def test_without_history_all_days_and_waking_hours_count() -> None:
    assert learned([], 0) == WorkHabit(EVERY_DAY, WAKING)
    assert learned(worked(on(0, 1, weeks=1)), 8) == WorkHabit(EVERY_DAY, WAKING)


@pytest.mark.parametrize("weekdays", [MON_TO_FRI, (1, 2, 3, 4, 5), EVERY_DAY, (0, 1, 2, 3)])
def test_workdays_are_learned_from_five_weeks(weekdays: tuple[int, ...]) -> None:
    assert learned(worked(on(*weekdays, weeks=5)), 35).workdays == weekdays


def test_one_worked_weekend_and_one_holiday_change_no_workday() -> None:
    days = [day for day in on(*MON_TO_FRI, weeks=4) if day != 7] + [5, 6]
    assert learned(worked(days), 28).workdays == MON_TO_FRI


def test_a_glance_on_sundays_makes_no_workday() -> None:
    used = worked(on(*MON_TO_FRI, weeks=4)) + worked(on(6, weeks=4), hours=[20], usd=0.1)
    assert learned(used, 28).workdays == MON_TO_FRI


def test_hours_count_by_how_often_they_are_worked_in() -> None:
    used = worked(on(*MON_TO_FRI, weeks=4)) + worked(on(0, weeks=4), hours=[20])
    hours = learned(used, 28).hours
    assert (hours[8], hours[9], hours[16], hours[20]) == pytest.approx((0, 1, 1, 0.2))


def test_a_change_of_clocks_moves_no_hour() -> None:
    hours = learned(worked(on(*MON_TO_FRI, weeks=5)), 35).hours  # summer time began on 29 March
    assert {hour for hour, weight in enumerate(hours) if weight} == set(range(9, 17))


def test_what_was_used_later_or_long_ago_teaches_nothing() -> None:
    used = worked(on(*MON_TO_FRI, weeks=3)) + worked([5, 12, 19], usd=100.0)
    assert learned(used, -1) == WorkHabit()
    assert learned(used, 80) == WorkHabit()

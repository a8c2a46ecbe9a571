"""What a counter rose by over weeks, in equal steps."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.course import Course
from counterfoil.domain.trail import NO_PACE, Trail, followed, in_unit, rises, since, step_of, trail_of
from counterfoil.domain.window import MINUTE_MS
from tests.altered import replace
from tests.unit.domain.outlooks import FIVE_HOURS, WEEK, course, courses, histories

STEP_MS = 15 * MINUTE_MS


def trail(*found: Course, until: float) -> Trail:
    return trail_of(found, round(until * MINUTE_MS), STEP_MS)


def test_gains_are_summed_in_equal_steps_from_the_first_rise_on() -> None:
    made = trail(course(0, (20, 3.0), (29, 4.0), (46, 10.0)), until=80)
    assert (made.since_ms, made.step_ms) == (15 * MINUTE_MS, STEP_MS)
    assert made.sums == [0.0, 4.0, 4.0, 10.0, 10.0, 10.0]
    assert (made.times_ms, made.totals) == ([at * MINUTE_MS for at in (20, 29, 46)], [3.0, 4.0, 10.0])


def test_the_step_is_finer_for_windows_up_to_a_day() -> None:
    assert step_of(FIVE_HOURS * MINUTE_MS) == step_of(24 * 60 * MINUTE_MS) == 15 * MINUTE_MS
    assert step_of(WEEK * MINUTE_MS) == 60 * MINUTE_MS


def test_windows_follow_one_another_and_each_begins_at_nothing() -> None:
    made = trail(course(0, (20, 30.0)), course(300, (20, 30.0), (40, 31.0)), until=400)
    assert (made.total_at(299 * MINUTE_MS), made.total_at(400 * MINUTE_MS)) == (30.0, 61.0)


@pytest.mark.parametrize(("minute", "total"), [(19, 0.0), (20, 3.0), (28, 3.0), (29, 4.0), (9999, 4.0)])
def test_a_total_is_told_to_the_millisecond(minute: int, total: float) -> None:
    assert trail(course(0, (20, 3.0), (29, 4.0)), until=60).total_at(minute * MINUTE_MS) == total


def test_a_fall_is_no_rise_and_what_was_reached_before_is_not_gained_again() -> None:
    assert [gained for _, gained in rises(course(0, (10, 20.0), (20, 5.0), (30, 18.0), (40, 22.0)))] == [
        20.0,
        2.0,
    ]


def test_what_was_full_goes_on_for_an_hour_at_the_pace_of_the_hour_before() -> None:
    made = trail(course(0, (10, 40.0), (70, 80.0), (100, 100.0), full=100), until=300)
    assert made.total_at(100 * MINUTE_MS) == 100.0
    assert [made.total_at((100 + more) * MINUTE_MS) for more in (15, 30, 60, 200)] == [
        115.0,
        130.0,
        160.0,
        160.0,
    ]


def test_it_goes_on_neither_past_the_reset_nor_past_the_moment_that_is_known() -> None:
    late = course(0, (100, 40.0), (280, 100.0), full=280)
    assert trail(late, until=999).total_at(999 * MINUTE_MS) == 115.0  # of four quarters one
    assert trail(late, until=290).total_at(999 * MINUTE_MS) == 100.0


def test_paces_look_back_one_step_four_and_twelve() -> None:
    made = trail(course(0, (0, 1.0), (100, 9.0), (170, 14.0)), until=180)
    one, four, twelve = made.paces[12]
    assert (math.exp(one), math.exp(four), math.exp(twelve)) == pytest.approx((5 + 1, 5 + 1.5, 14 + 3))
    assert made.paces_at(180 * MINUTE_MS - 1) == pytest.approx(made.paces[12])


def test_at_rest_there_is_no_pace() -> None:
    made = trail(course(0, (1, 5.0)), until=240)
    assert [pace is NO_PACE for pace in made.paces] == [True] + [False] * 12 + [True] * 5


def test_a_clock_set_back_ends_a_trail_with_what_it_has() -> None:
    made = trail(course(0, (20, 3.0), (200, 8.0)), until=240)
    back = followed(made, course(30, (5, 2.0)), 60 * MINUTE_MS)
    assert back.totals == [3.0, 8.0, 10.0]
    assert len(back.sums) == len(back.paces) == (200 - 15) // 15 + 2


def test_without_what_came_before_a_moment_the_rest_tells_the_same() -> None:
    made = trail(course(0, (20, 3.0), (46, 7.0)), course(300, (10, 5.0)), until=400)
    later = since(made, 300 * MINUTE_MS)
    assert (later.since_ms, list(later.times_ms)) == (300 * MINUTE_MS, [310 * MINUTE_MS])
    for at_ms in range(300 * MINUTE_MS, 400 * MINUTE_MS, 7 * MINUTE_MS):
        assert later.total_at(at_ms) == made.total_at(at_ms)
        assert later.paces[later.place_of(at_ms)] == made.paces[made.place_of(at_ms)]
    assert since(made, 0) == made


history = histories(kinds=[FIVE_HOURS])


@settings(max_examples=100, deadline=None)
@given(history, st.floats(0, 5000))
def test_any_history_gives_sums_that_never_fall_and_paces_that_are_numbers(
    found: list[Course], until: float
) -> None:
    made = trail(*found, until=until)
    assert all(early <= late for early, late in pairwise(made.totals))
    assert all(early <= late + 1e-9 for early, late in pairwise(made.sums))
    assert len(made.sums) == len(made.paces)
    assert all(math.isfinite(value) for pace in made.paces for value in pace)
    assert all(at_ms <= until * MINUTE_MS for at_ms in made.times_ms)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(0, 900), min_size=1, max_size=6), st.data())
def test_a_trail_that_grows_window_by_window_is_the_one_made_of_all_at_once(
    gaps: list[float], data: st.DataObject
) -> None:
    starts = [sum(gaps[: i + 1]) + i * FIVE_HOURS for i in range(len(gaps))]
    found = [data.draw(courses(start, FIVE_HOURS)) for start in starts]
    end_ms = found[-1].resets_at_ms
    grown = Trail(0, STEP_MS)
    for one in found:
        grown = followed(grown, one, one.resets_at_ms)
    whole = trail_of(found, end_ms, STEP_MS)
    assert list(grown.times_ms) == list(whole.times_ms)
    assert list(grown.totals) == pytest.approx(list(whole.totals))
    if whole.times_ms:
        assert (grown.since_ms, len(grown.sums)) == (whole.since_ms, len(whole.sums))
        assert list(grown.sums) == pytest.approx(list(whole.sums), abs=1e-9)
        for one_pace, other in zip(grown.paces, whole.paces, strict=True):
            assert one_pace == pytest.approx(other)


@settings(max_examples=50, deadline=None)
@given(history, st.floats(0.01, 50))
def test_a_trail_in_another_unit_is_the_one_of_courses_in_that_unit(found: list[Course], unit: float) -> None:
    plain = [replace(one, full_at_ms=None) for one in found]
    scaled = [replace(one, percents=[percent * unit for percent in one.percents]) for one in plain]
    until_ms = found[-1].resets_at_ms
    one, other = in_unit(trail_of(plain, until_ms, STEP_MS), unit), trail_of(scaled, until_ms, STEP_MS)
    assert list(one.sums) == pytest.approx(list(other.sums), abs=1e-6)
    assert [value for pace in one.paces for value in pace] == pytest.approx(
        [value for pace in other.paces for value in pace], abs=1e-6
    )

"""How a window filled, by readings and our own use together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.course import Course, course_of
from counterfoil.domain.use_series import UseSeries, UseStep, UseSum
from counterfoil.domain.window import MINUTE_MS, QuotaWindow
from tests.altered import replace
from tests.unit.domain.outlooks import FIVE_HOURS, courses, quota_window

Points = list[tuple[float, float]]


def use(*minutes: float) -> UseSeries:
    """A dollar at each."""
    return UseSeries(UseStep(round(at * MINUTE_MS), 1, 10, (1.0, 0.0, 0.0, 0.0)) for at in minutes)


def two_percent(used: UseSum) -> float:
    return 2.0 * used.total_usd


def points(course: Course) -> Points:
    reached = zip(course.times_ms, course.percents, strict=True)
    return [(at_ms / MINUTE_MS, percent) for at_ms, percent in reached]


@pytest.mark.parametrize(
    ("window", "own", "until", "expected"),
    [
        (quota_window(), use(), 100, []),
        (quota_window((10, 5.0), (20, 5.0), (30, 9.0)), use(), 100, [(10, 5.0), (30, 9.0)]),
        (quota_window((10, 5.0), (30, 9.0)), use(), 29, [(10, 5.0)]),
        # own use goes on from each reading, and the next reading is taken at its word
        (quota_window((10, 5.0)), use(5, 12, 14), 100, [(5, 2.0), (10, 5.0), (12, 7.0), (14, 9.0)]),
        (quota_window((10, 5.0), (20, 6.0)), use(12, 14), 100, [(10, 5.0), (12, 7.0), (14, 9.0), (20, 6.0)]),
        (quota_window((10, 5.0)), use(12, 14), 13, [(10, 5.0), (12, 7.0)]),
        (quota_window(), use(5, 301), 400, [(5, 2.0)]),
        # after a fall what came before counts no more
        (replace(quota_window((10, 50.0), (20, 3.0)), falls=(1,)), use(15, 25), 99, [(20, 3.0), (25, 5.0)]),
    ],
)
def test_each_reading_is_taken_at_its_word_and_own_use_goes_on_from_it(
    window: QuotaWindow, own: UseSeries, until: float, expected: Points
) -> None:
    assert points(course_of(window, own, two_percent, round(until * MINUTE_MS))) == expected


def test_where_it_is_not_known_what_own_use_is_worth_only_readings_count() -> None:
    assert points(course_of(quota_window((10, 5.0)), use(5, 12), None, 100 * MINUTE_MS)) == [(10, 5.0)]


@pytest.mark.parametrize(
    "full", [quota_window((10, 5.0), (40, 100.0)), quota_window((10, 5.0), refused=[40])]
)
def test_only_the_provider_fills_a_window_and_nothing_comes_after(full: QuotaWindow) -> None:
    found = course_of(full, use(20, 30, 50), two_percent, 200 * MINUTE_MS)
    assert (found.full_at_ms, found.percents[-1], found.times_ms[-1]) == (
        40 * MINUTE_MS,
        100.0,
        40 * MINUTE_MS,
    )
    much = course_of(quota_window((10, 99.0)), use(20, 30, 50), two_percent, 200 * MINUTE_MS)
    assert (much.full_at_ms, much.percents[-1]) == (None, 105.0)


def test_a_window_that_is_full_later_is_not_full_yet() -> None:
    found = course_of(quota_window((10, 5.0), (40, 100.0)), use(), None, 39 * MINUTE_MS)
    assert (found.full_at_ms, points(found)) == (None, [(10, 5.0)])


@pytest.mark.parametrize(("minute", "percent"), [(9, 0.0), (10, 5.0), (29, 5.0), (30, 9.0), (999, 9.0)])
def test_a_percent_stands_until_the_next(minute: int, percent: float) -> None:
    found = course_of(quota_window((10, 5.0), (30, 9.0)), use(), None, 400 * MINUTE_MS)
    assert found.percent_at(minute * MINUTE_MS) == percent


@settings(max_examples=100)
@given(courses(0.0, FIVE_HOURS), st.integers(0, FIVE_HOURS), st.integers(0, FIVE_HOURS))
def test_what_was_known_at_a_moment_is_the_beginning_of_what_is_known_later(
    whole: Course, one: int, other: int
) -> None:
    early_ms, late_ms = (minute * MINUTE_MS for minute in sorted((one, other)))
    early = whole.until(early_ms)
    assert early == whole.until(late_ms).until(early_ms)
    assert early.percent_at(late_ms) == whole.percent_at(early_ms)
    assert early.full_at_ms is None or early.full_at_ms <= early_ms

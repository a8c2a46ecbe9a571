"""Which days a period has, and which ones it may be compared with."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.history import HistoryBook
from counterfoil.domain.history_spans import (
    DaySpan,
    Period,
    Range,
    alike,
    before,
    can_move,
    day_of,
    month_of,
    months_away,
    months_back,
    months_between,
    span_of,
    stepped,
)

TODAY = day_of(date(2026, 7, 24))
KNOWN = HistoryBook(0, "UTC", TODAY, (), tuple((day, 1) for day in range(TODAY - 100, TODAY + 1)))
days = st.integers(day_of(date(1990, 1, 1)), day_of(date(2090, 1, 1)))


def span(first: tuple[int, int, int], last: tuple[int, int, int]) -> DaySpan:
    return DaySpan(day_of(date(*first)), day_of(date(*last)))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Range(Period.WEEK), span((2026, 7, 18), (2026, 7, 24))),
        (Range(Period.WEEK, back=1), span((2026, 7, 11), (2026, 7, 17))),
        (Range(Period.MONTH), span((2026, 6, 25), (2026, 7, 24))),
        (Range(Period.YEAR), span((2025, 7, 25), (2026, 7, 24))),
        (Range(Period.YEAR, back=1), span((2024, 7, 25), (2025, 7, 24))),
        (Range(Period.CALENDAR_MONTH), span((2026, 7, 1), (2026, 7, 31))),
        (Range(Period.CALENDAR_MONTH, back=5), span((2026, 2, 1), (2026, 2, 28))),
        (Range(Period.ALL), DaySpan(TODAY - 100, TODAY)),
        (Range(Period.CUSTOM, 0, TODAY - 3, TODAY - 1), DaySpan(TODAY - 3, TODAY - 1)),
        (Range(Period.CUSTOM, 0, None, None), DaySpan(TODAY - 100, TODAY)),
        (Range(Period.CUSTOM, 0, TODAY - 1, TODAY - 3), DaySpan(TODAY - 1, TODAY - 1)),
    ],
)
def test_a_period_has_its_days(wanted: Range, expected: DaySpan) -> None:
    assert span_of(wanted, KNOWN) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Range(Period.WEEK), span((2026, 7, 11), (2026, 7, 17))),
        (Range(Period.CALENDAR_MONTH), span((2026, 6, 1), (2026, 6, 30))),
        (Range(Period.YEAR), span((2024, 7, 25), (2025, 7, 24))),
        (Range(Period.CUSTOM, 0, TODAY - 3, TODAY - 1), DaySpan(TODAY - 6, TODAY - 4)),
        (Range(Period.ALL), None),
    ],
)
def test_before_a_period_lie_as_many_days_or_the_month_before(
    wanted: Range, expected: DaySpan | None
) -> None:
    assert before(wanted, span_of(wanted, KNOWN), TODAY) == expected


def test_while_a_period_runs_only_its_days_that_are_over_are_compared() -> None:
    july, june = month_of(TODAY), month_of(TODAY - 30)
    assert alike(july, june, TODAY) == (
        span((2026, 7, 1), (2026, 7, 23)),
        span((2026, 6, 1), (2026, 6, 23)),
    )


def test_a_period_that_is_over_is_compared_as_a_whole_also_with_a_shorter_month() -> None:
    march, february = month_of(day_of(date(2026, 3, 1))), month_of(day_of(date(2026, 2, 1)))
    assert alike(march, february, TODAY) == (march, february)


def test_a_running_month_is_never_set_beside_days_after_the_month_before() -> None:
    march, february = month_of(day_of(date(2026, 3, 1))), month_of(day_of(date(2026, 2, 1)))
    assert alike(march, february, day_of(date(2026, 3, 31))) == (
        span((2026, 3, 1), (2026, 3, 30)),
        february,
    )


def test_on_its_first_day_a_period_is_not_compared() -> None:
    assert alike(DaySpan(TODAY, TODAY), DaySpan(TODAY - 1, TODAY - 1), TODAY) is None


def test_steps_go_back_while_something_is_known_and_ahead_up_to_now() -> None:
    wanted, known = Range(Period.MONTH), []
    while can_move(wanted, KNOWN, 1):
        wanted = stepped(wanted, span_of(wanted, KNOWN), 1)
        known.append(wanted.back)
    assert known == [1, 2, 3]
    assert not can_move(Range(Period.MONTH), KNOWN, -1)
    assert can_move(Range(Period.MONTH, back=1), KNOWN, -1)
    assert not can_move(Range(Period.ALL), KNOWN, 1)


def test_days_of_ones_own_are_moved_by_their_length() -> None:
    own = Range(Period.CUSTOM, 0, 100, 109)
    assert stepped(own, DaySpan(100, 109), 1) == Range(Period.CUSTOM, 0, 90, 99)


@given(days, st.integers(0, 500))
@settings(max_examples=100)
def test_months_cover_all_days_between_without_a_gap(first: int, more: int) -> None:
    months = [*months_between(first, first + more)]
    assert months[0].first <= first <= months[0].last
    assert months[-1].first <= first + more <= months[-1].last
    assert all(two.first == one.last + 1 for one, two in itertools.pairwise(months))


@given(days, st.integers(-60, 60))
@settings(max_examples=100)
def test_so_many_months_away_is_so_many_months_back(day: int, months: int) -> None:
    first = month_of(day).first
    assert months_back(months_away(first, -months), first) == months

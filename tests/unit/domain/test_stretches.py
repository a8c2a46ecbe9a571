"""How the counter's rise and our own use are laid side by side."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.stretches import full_spans, stretches_of
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import MINUTE_MS, Basis
from tests.unit.domain.capacity_made import minute, start_of, used, window


def points_of(found: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(one.percent_from, one.percent_to) for one in stretches_of([window(0, found)], used())]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ([], []),
        ([(1, 2.0)], [(0.0, 2.0)]),
        ([(1, 2.0), (2, 4.0), (3, 6.0), (4, 12.0), (5, 13.0)], [(0.0, 6.0), (6.0, 12.0), (12.0, 13.0)]),
        ([(1, 6.0), (2, 6.0), (3, 6.0)], [(0.0, 6.0)]),
        ([(1, 97.0), (2, 99.0), (3, 100.0), (4, 100.0)], [(0.0, 97.0), (97.0, 100.0)]),
        ([(1, 30.0), (2, 0.0), (3, 7.0)], [(0.0, 30.0), (0.0, 7.0)]),
        ([(1, 3.0), (60, 9.0), (61, 15.0)], [(0.0, 3.0), (3.0, 9.0), (9.0, 15.0)]),
        ([(1, 3.0), (60, 4.0), (61, 9.0)], [(0.0, 9.0)]),
    ],
    ids=[
        "nothing read",
        "from zero at the start",
        "neighbours are merged until the rise is clear",
        "a standing counter makes none",
        "it ends at a hundred",
        "a zeroed counter begins anew",
        "a rise over a rest stands alone",
        "a point over a rest is rounding",
    ],
)
def test_a_window_is_cut_where_the_counter_has_clearly_risen(
    shown: list[tuple[float, float]], expected: list[tuple[float, float]]
) -> None:
    assert points_of(shown) == expected


def test_use_is_counted_in_the_stretch_that_it_was_recorded_in() -> None:
    use = used((start_of(0), 1.0), (minute(0, 0.9), 2.0), (minute(0, 1.2), 4.0), (minute(0, 9), 8.0))
    first, second = stretches_of([window(0, [(0.5, 5.0), (1.5, 10.0)])], use)
    assert (first.usd[0], first.tokens, first.requests) == (3.0, 2_000, 2)
    assert (second.usd[0], second.tokens, second.requests) == (4.0, 1_000, 1)


def test_a_refusal_counts_as_a_hundred_percent() -> None:
    found = stretches_of([window(0, [(1, 80.0)], refused=[3, 5])], used((minute(0, 2), 1.0)))
    assert [(one.percent_from, one.percent_to, one.reached_full) for one in found] == [
        (0.0, 80.0, False),
        (80.0, 100.0, True),
    ]


def test_a_window_known_by_its_refusal_alone_is_one_stretch() -> None:
    silent = window(0, [], refused=[100], basis=Basis.INFERRED)
    (found,) = stretches_of([silent], used((minute(0, 50), 7.0)))
    assert (found.points, found.usd[0]) == (100.0, 7.0)


def test_what_was_used_after_the_counter_was_full_is_in_no_stretch() -> None:
    use = used((minute(0, 1), 1.0), (minute(0, 30), 50.0))
    found = stretches_of([window(0, [(1, 100.0), (40, 100.0)])], use)
    assert sum(one.usd[0] for one in found) == 1.0


def test_busy_time_is_the_ten_minutes_before_each_record() -> None:
    use = used((minute(0, 4), 1.0), (minute(0, 20), 1.0), (minute(0, 25), 1.0), (minute(0, 58), 1.0))
    (found,) = stretches_of([window(0, [(50, 4.0)])], use)
    covered = 4 + 10 + 5 + (51 - 48)  # the minute of the reading counts whole
    assert found.busy_ms == pytest.approx(covered * MINUTE_MS, abs=2)


def test_stretches_in_which_another_window_was_full_are_left_out() -> None:
    weekly_full = [window(0, [(10, 100.0)])]
    shown = [(5, 10.0), (20, 20.0), (310, 30.0), (315, 36.0)]
    long = window(0, shown)
    found = stretches_of([long], used(), full_spans(weekly_full))
    assert full_spans(weekly_full) == [(minute(0, 10), start_of(0) + 300 * MINUTE_MS)]
    assert [(one.percent_from, one.percent_to) for one in found] == [(0.0, 10.0), (30.0, 36.0)]


def test_windows_are_numbered_in_the_order_given() -> None:
    found = stretches_of([window(0, [(1, 9.0)]), window(1, []), window(2, [(1, 9.0)])], used())
    assert [one.window for one in found] == [0, 2]


@settings(max_examples=80)
@given(st.lists(st.integers(0, 100), max_size=60), st.lists(st.integers(0, 299), max_size=60))
def test_no_point_and_no_dollar_is_counted_twice(levels: list[int], requests: list[int]) -> None:
    shown = [(n * 5 + 1.0, float(level)) for n, level in enumerate(sorted(levels))]
    use = used(*((minute(0, at), 1.0) for at in requests)) if requests else UseSeries()
    found = stretches_of([window(0, shown)], use)
    assert sum(one.points for one in found) == max(levels, default=0)
    assert sum(one.requests for one in found) <= len(requests)
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(found))
    assert all(0 <= one.busy_ms <= one.end_ms - one.start_ms for one in found)
    assert all(one.points > 0 for one in found)

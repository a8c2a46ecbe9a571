"""Our own use between any two moments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.domain.use_series import REQUEST_MS, UseSeries, UseStep, UseSum

TIMES = st.lists(st.integers(0, 200), max_size=90)


def series(*times_ms: int) -> UseSeries:
    return UseSeries(UseStep(at, 1, 10, (1.0, 0.5, 0.0, 2.0)) for at in times_ms)


@pytest.mark.parametrize(
    ("after", "until", "requests"), [(0, 9, 0), (9, 10, 1), (10, 30, 2), (0, 99, 4), (30, 30, 0), (40, 10, 0)]
)
def test_it_sums_what_came_after_one_moment_up_to_and_with_another(
    after: int, until: int, requests: int
) -> None:
    found = series(30, 10, 20, 40).between(after, until)
    assert found == UseSum(requests, 10 * requests, (requests * 1.0, requests * 0.5, 0.0, requests * 2.0))
    assert found.total_usd == 3.5 * requests


def test_times_are_told_within_the_same_bounds() -> None:
    assert series(30, 10, 20, 20).times_between(10, 20) == [20, 20]
    assert UseSeries().times_between(0, 99) == []


@given(TIMES, st.integers(0, 200), st.integers(0, 200))
def test_a_place_that_is_known_to_lie_before_does_not_change_the_place_found(
    times: list[int], one: int, other: int
) -> None:
    use, (earlier, later) = series(*times), sorted((one, other))
    assert use.place(later, use.place(earlier)) == use.place(later) == sum(at <= later for at in times)


@given(TIMES, st.integers(0, 200))
def test_busy_time_is_what_lies_within_ten_minutes_before_a_step(times: list[int], at: int) -> None:
    minutes = REQUEST_MS // 10
    use = series(*(one * minutes for one in times))
    busy = {minute for one in times for minute in range(one - 10, one) if minute < at}
    assert use.busy_ms(at * minutes, use.place(at * minutes)) == len(busy) * minutes

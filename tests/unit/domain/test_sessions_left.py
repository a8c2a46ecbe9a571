"""How many more sessions fit into what is left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.capacity_levels import PLAIN
from counterfoil.domain.sessions_left import (
    DRIFT,
    FEW_SESSIONS,
    NO_CAPACITY,
    NO_PERCENT,
    SessionCost,
    SessionsLeft,
    real_work,
    session_costs,
    sessions_left,
)
from counterfoil.domain.use_part import UseRow
from counterfoil.domain.window import HOUR_MS

NOW_MS = 1_000 * HOUR_MS


def costs(*usd: float) -> list[SessionCost]:
    """One session after another, an hour each, long ago."""
    return [SessionCost(f"s{i}", i * HOUR_MS, (i + 1) * HOUR_MS, one) for i, one in enumerate(usd)]


def count(*usd: float, left: float = 50.0, elsewhere: float = 0.0) -> float:
    found = sessions_left(costs(*usd), 1.0, left, NOW_MS, elsewhere).count
    assert found is not None
    return found


def test_sessions_that_cost_the_same_are_divided_into_what_is_left() -> None:
    found = sessions_left(costs(*[4.0] * 6), 0.5, 60.0, NOW_MS)
    assert (found.count, found.low, found.high) == pytest.approx((7.5, 7.5 / DRIFT, 7.5 * DRIFT))
    assert (found.percent_each, found.sessions) == pytest.approx((8.0, 6))


def test_dear_and_cheap_sessions_come_mixed_as_they_did() -> None:
    assert count(3, 9, 3, 9, 3, 9, left=36) == pytest.approx(6.0)


def test_a_few_dear_sessions_count_as_often_as_they_came() -> None:
    assert count(*[2.0] * 8, 20.0, left=36) == pytest.approx(9.0)  # dividing by the middle would promise 18


def test_what_goes_to_other_devices_is_not_left_for_sessions() -> None:
    assert count(*[5.0] * 6, left=50, elsewhere=0.4) == pytest.approx(6.0)


@pytest.mark.parametrize(("left", "sessions"), [(0.0, 0.0), (-3.0, 0.0), (2.0, 0.5)])
def test_next_to_nothing_left_is_less_than_a_session(left: float, sessions: float) -> None:
    found = sessions_left(costs(*[4.0] * 6), 1.0, left, NOW_MS)
    assert (found.count, found.percent_each) == pytest.approx((sessions, 4.0))


@pytest.mark.parametrize(
    ("known", "usd_per_percent", "left", "missing"),
    [
        (6, None, 50.0, NO_CAPACITY),
        (6, 1.0, None, NO_PERCENT),
        (4, 1.0, 50.0, FEW_SESSIONS),
        (0, 1.0, 50.0, FEW_SESSIONS),
    ],
)
def test_what_is_missing_is_said(
    known: int, usd_per_percent: float | None, left: float | None, missing: str
) -> None:
    found = sessions_left(costs(*[4.0] * known), usd_per_percent, left, NOW_MS)
    assert found == SessionsLeft(sessions=known, missing=missing)


def test_one_liners_are_no_usual_sessions() -> None:
    small = [SessionCost(f"tiny{i}", i, i, 0.01) for i in range(50)]
    assert sessions_left([*costs(*[4.0] * 6), *small], 1.0, 40.0, NOW_MS).count == pytest.approx(10.0)


def test_sessions_are_told_in_the_order_in_which_they_began() -> None:
    found = real_work([SessionCost("b", 5, 9, 3.0), SessionCost("a", 1, 9, 2.0), SessionCost("c", 3, 9, 0.1)])
    assert [cost.session for cost in found] == ["a", "b"]


def test_a_session_that_may_go_on_teaches_nothing_yet() -> None:
    running = SessionCost("running", NOW_MS - HOUR_MS, NOW_MS - 1, 400.0)
    assert sessions_left([*costs(*[4.0] * 6), running], 1.0, 40.0, NOW_MS).sessions == 6


def test_free_sessions_say_nothing() -> None:
    assert sessions_left(costs(*[0.0] * 9), 1.0, 50.0, NOW_MS).missing == FEW_SESSIONS


def test_what_a_session_took_is_summed_over_models_and_days() -> None:
    rows = [
        UseRow("s1", "web", "big", 10, 20, (1.0, 0.0, 0.0, 2.0)),
        UseRow("s2", "web", "big", 12, 13, (1.0, 0.0, 0.0, 0.0)),
        UseRow("s1", "cli", "small", 5, 7, (0.0, 4.0, 0.0, 0.0)),
    ]
    assert session_costs(rows, (1.0, 0.5, 1.0, 1.0)) == [
        SessionCost("s1", 5, 20, 5.0),
        SessionCost("s2", 12, 13, 1.0),
    ]
    assert session_costs(rows, PLAIN)[0].usd == 7.0


@settings(max_examples=100)
@given(st.lists(st.floats(1, 20), min_size=10, max_size=30), st.floats(0, 100), st.floats(0, 100))
def test_more_left_is_never_fewer_sessions_and_the_band_holds_the_middle(
    usd: list[float], one: float, other: float
) -> None:
    less, more = (sessions_left(costs(*usd), 0.7, left, NOW_MS) for left in sorted((one, other)))
    assert None not in (less.count, less.low, less.high, more.count)
    assert (less.count or 0) <= (more.count or 0) + 1e-9
    assert 0 <= (less.low or 0) <= (less.count or 0) <= (less.high or 0)

"""Which readings of the provider's counter are believed."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.sighted import (
    NO_PERCENT,
    NO_RESET,
    ODD_PERCENT,
    RESET_FAR,
    RESET_PAST,
    STAMPED_BEFORE,
)
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import HOUR_MS, MINUTE_MS
from counterfoil.domain.window_judge import judge

START = 1_783_468_800_000  # 2026-07-08 00:00 UTC
RESET = START + 5 * HOUR_MS


def reading(
    minute: float,
    percent: float | None,
    *,
    resets_at_ms: int | None = RESET,
    minutes: int = 300,
    limit_id: str = "codex",
    account: str | None = None,
    has_credits: bool | None = None,
) -> CounterReading:
    at_ms = START + round(minute * MINUTE_MS)
    line = LineRef(0, 1, b"")
    return CounterReading(
        at_ms, "codex", "log", limit_id, minutes, percent, resets_at_ms, account, "team", has_credits, line
    )


def test_readings_come_back_in_order_of_time_none_lost() -> None:
    given_order = [reading(9, 5), reading(1, 1), reading(4, 900)]
    judged = judge(given_order)
    assert [(j.reading.at_ms - START) // MINUTE_MS for j in judged] == [1, 4, 9]
    assert [j.percent for j in judged] == [1.0, None, 5.0]


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        (reading(1, 1_783_486_800), ODD_PERCENT),  # an epoch in the percent field
        (reading(1, 900), ODD_PERCENT),
        (reading(1, -1), ODD_PERCENT),
        (reading(1, math.nan), ODD_PERCENT),
        (reading(1, 5, resets_at_ms=None), NO_RESET),
        (reading(303, 5), RESET_PAST),
        (reading(1, 5, resets_at_ms=0), RESET_PAST),
        (reading(1, 5, resets_at_ms=RESET + 4 * HOUR_MS), RESET_FAR),
        (reading(1, 5, resets_at_ms=RESET * 1000), RESET_FAR),
        (reading(1, None), NO_PERCENT),
        (reading(1, None, resets_at_ms=RESET + 4 * HOUR_MS), RESET_FAR),
        (reading(1, 5, minutes=0, resets_at_ms=None), NO_RESET),
        (reading(1, 5, minutes=0, resets_at_ms=START + 400 * 24 * HOUR_MS), RESET_FAR),
        (reading(-4_000_000, 5), STAMPED_BEFORE),
    ],
)
def test_a_reading_that_cannot_be_true_is_refused_with_its_reason(odd: CounterReading, reason: str) -> None:
    (judged,) = judge([odd])
    assert (judged.percent, judged.accepted, judged.reason) == (None, False, reason)
    assert judged.reading is odd


@pytest.mark.parametrize(
    "edge",
    [
        reading(301.5, 5),
        reading(1, 5, resets_at_ms=RESET + 10 * MINUTE_MS),
        reading(1, 0.0),
        reading(1, 100.0),
        reading(1, 5, minutes=299),
    ],
)
def test_a_reading_on_the_edge_of_the_believable_is_accepted(edge: CounterReading) -> None:
    assert judge([edge])[0].percent == edge.percent


def test_a_session_that_repeats_what_it_last_heard_does_not_turn_the_counter_back() -> None:
    judged = judge([reading(1, 17), reading(2, 18), reading(3, 17), reading(4, 18), reading(5, 19)])
    assert [j.percent for j in judged] == [17.0, 18.0, None, 18.0, 19.0]
    assert judged[2].reason == "stale: another session had already shown 18 %"


def test_a_reset_that_jitters_across_a_minute_is_still_one_window() -> None:
    jitter = (-59_000, 0, 1_000, 10_000, 61_000)
    judged = judge([reading(i, 30 - i, resets_at_ms=RESET + ms) for i, ms in enumerate(jitter)])
    assert [j.accepted for j in judged] == [True, False, False, False, False]


def test_each_window_limit_account_and_length_has_a_maximum_of_its_own() -> None:
    judged = judge(
        [
            reading(1, 90, account="a"),
            reading(2, 3, resets_at_ms=START + 7 * 24 * HOUR_MS, minutes=10080, account="a"),
            reading(3, 2, limit_id="codex_bengalfox", account="a"),
            reading(4, 1, account="b"),
            reading(240, 4, resets_at_ms=RESET + 3 * HOUR_MS, account="a"),
        ]
    )
    assert all(j.accepted for j in judged)


def test_a_refused_reading_does_not_raise_the_maximum() -> None:
    assert [j.percent for j in judge([reading(1, 5), reading(2, 900), reading(3, 6)])] == [5.0, None, 6.0]


def test_the_credit_flag_plays_no_part() -> None:
    flags = [None, True, None, False, True]
    judged = judge([reading(i, 10 - i % 2, has_credits=flag) for i, flag in enumerate(flags)])
    assert [j.accepted for j in judged] == [True, False, True, False, True]


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(0, 299), st.floats(-10, 200, allow_nan=False), st.integers(-5_000, 5_000)),
        max_size=30,
    )
)
def test_accepted_readings_lie_between_0_and_100_and_fall_only_where_they_say_so(
    shown: list[tuple[int, float, int]],
) -> None:
    judged = judge([reading(at, percent, resets_at_ms=RESET + ms) for at, percent, ms in shown])
    accepted = [j for j in judged if j.percent is not None]
    for before, after in pairwise(accepted):
        fell = (after.percent or 0) < (before.percent or 0)
        assert fell == (after.fell_from is not None)
        assert not fell or after.fell_from == before.percent
    assert all(0 <= (j.percent or 0) <= 100 for j in accepted)
    assert len(judged) == len(shown)
    assert all((j.reason is None) == j.accepted for j in judged)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 299), st.integers(0, 110)), max_size=20), st.integers(0, 300))
def test_what_is_known_later_never_changes_an_earlier_verdict(shown: list[tuple[int, int]], cut: int) -> None:
    readings = [reading(at, percent) for at, percent in shown]
    early = [r for r in readings if r.at_ms <= START + cut * MINUTE_MS]
    assert judge(readings)[: len(early)] == judge(early)

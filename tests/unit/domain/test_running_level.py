"""A real fall of the counter is told from sessions that repeat what they last heard."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.running_level import RunningLevel
from counterfoil.domain.window import MINUTE_MS

LOG, HOOK = "codex-rollout", "statusline"


def taken(
    *readings: tuple[float, float], source: str = LOG, level: RunningLevel | None = None
) -> list[float]:
    """The level after each reading; readings are (minute, percent)."""
    level = level or RunningLevel()
    levels = []
    for minute, percent in readings:
        level.take(percent, round(minute * MINUTE_MS), source)
        levels.append(level.percent)
    return levels


def fall(*readings: tuple[float, float], source: str = LOG) -> tuple[float | None, float | None, int | None]:
    """What the counter fell from, to, and since which minute, by the last of the readings."""
    level = RunningLevel()
    verdicts = [level.take(percent, round(at * MINUTE_MS), source) for at, percent in readings]
    _, before, after, since_ms = verdicts[-1]
    return before, after, None if since_ms is None else since_ms // MINUTE_MS


def test_a_lower_level_that_lasts_ten_minutes_over_three_answers_is_a_fall() -> None:
    assert fall((0, 60), (1, 5), (5, 5), (11, 5)) == (60, 5, 1)


@pytest.mark.parametrize(
    "readings",
    [
        ((0, 60), (1, 5), (11, 5)),  # two answers are few
        ((0, 60), (1, 5), (5, 5), (10, 5)),  # nine minutes are short
        ((0, 60), (1, 5), (1, 5), (11, 5)),  # the same moment twice is one moment
        ((0, 60), (1, 5), (5, 60), (8, 5), (11, 5)),  # the old level was still there
        ((0, 60), (1, 5), (5, 58), (8, 5), (11, 5)),  # and so it was, two points behind
        ((0, 60), (1, 30), (5, 20), (11, 10)),  # it goes on falling
        ((0, 18), (1, 17), (5, 17), (9, 17), (30, 17)),  # one point is rounding
        ((0, 60), (1, 5), (2, 5), (3, 5), (30, 61)),  # the truth came last
    ],
)
def test_less_than_that_is_an_echo(readings: tuple[tuple[float, float], ...]) -> None:
    assert fall(*readings) == (None, None, None)


def test_a_counter_at_zero_that_climbs_again_and_again_is_believed_sooner() -> None:
    assert fall((0, 60), (1, 0), (2, 1), (2.5, 2), (3.5, 3)) == (60, 0, 1)
    assert fall((0, 60), (1, 0), (1.1, 1), (1.2, 2), (1.3, 3)) == (None, None, None)


def test_a_low_counter_that_was_zeroed_is_told_while_it_climbs_back() -> None:
    assert fall((0, 5), (1, 0), (2, 1), (3, 2), (3.5, 3)) == (5, 0, 1)
    assert fall((0, 5), (1, 0), (2, 2), (3, 3), (13, 3)) == (None, None, None)  # two rises are few
    assert fall((0, 5), (1, 0), (2, 1), (2.5, 5), (3, 2), (3.5, 3)) == (None, None, None)


@pytest.mark.parametrize(
    ("readings", "told"),
    [
        (((1, 0), (4, 60), (5, 3), (10, 4), (15, 5)), (60, 0, 1)),  # an echo of the level came between
        (((1, 0), (4, 58), (5, 2), (8, 60), (9, 3), (14, 4), (19, 5)), (60, 0, 1)),  # and two of them
        (((1, 0), (4, 60), (5, 3), (6, 1), (10, 4), (16, 5)), (60, 0, 1)),  # and an answer that was late
        (((1, 0), (2, 60), (13, 3), (18, 4), (23, 5)), (60, 3, 13)),  # too long ago to be the same fall
        (((1, 0), (2, 60), (5, 20), (10, 21), (15, 22)), (60, 20, 5)),  # too far below to be
        (((1, 5), (2, 60), (5, 3), (10, 4), (15, 5)), (60, 3, 5)),
        (((1, 0), (2, 61), (5, 3), (10, 4), (15, 5)), (61, 3, 5)),  # the old level rose meanwhile
    ],
)
def test_a_fall_is_told_as_first_shown_though_echoes_came_between(
    readings: tuple[tuple[float, float], ...], told: tuple[float, float, int]
) -> None:
    assert fall((0, 60), *readings) == told


def test_a_statusline_drawn_anew_proves_nothing_until_its_figure_rises() -> None:
    idle = [(minute, 20.0) for minute in range(1, 60)]
    assert taken((0, 60), *idle, source=HOOK)[-1] == 60
    assert fall((0, 60), (1, 20), (5, 20), (11, 21), source=HOOK) == (60, 20, 1)


def test_two_idle_sessions_that_take_turns_are_not_a_rising_counter() -> None:
    turns = [(minute, 25.0 if minute % 2 else 20.0) for minute in range(1, 60)]
    assert taken((0, 60), *turns, source=HOOK)[-1] == 60


def test_one_far_echo_among_the_low_answers_neither_hinders_nor_counts() -> None:
    assert fall((0, 60), (1, 0), (3, 1), (4, 40), (6, 1), (11, 2)) == (60, 0, 1)


def test_an_echo_from_before_the_fall_does_not_bring_the_old_level_back() -> None:
    level = RunningLevel()
    low = ((0, 60), (1, 0), (5, 1), (11, 2))
    assert taken(*low, (12, 60), (13, 3), (14, 59), (15, 4), level=level)[-4:] == [2, 3, 3, 4]


def test_a_level_that_comes_back_and_lasts_is_believed() -> None:
    level = RunningLevel()
    low = ((0, 60), (1, 0), (5, 1), (11, 2))
    assert taken(*low, (12, 60), (18, 60), (23, 60), level=level)[-3:] == [2, 2, 60]
    assert level.fallen_from is None


def test_past_its_old_level_a_fallen_counter_may_leap_again() -> None:
    steps = [(12.0 + i, 4.0 * i) for i in range(1, 16)]
    assert taken((0, 58), (1, 0), (5, 0), (11, 0), *steps, (40, 90))[-2:] == [60, 90]


@settings(max_examples=100)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 100)), max_size=40))
def test_the_level_falls_only_where_it_is_said(moves: list[tuple[int, int]]) -> None:
    level, at, before = RunningLevel(), 0, 0.0
    for wait, percent in moves:
        at += wait * MINUTE_MS
        reason, fell_from, fell_to, fell_at_ms = level.take(percent, at, LOG)
        assert (level.percent < before) == (fell_from is not None)
        assert fell_from is None or (fell_from == before and fell_at_ms is not None and fell_at_ms <= at)
        assert fell_to is None or fell_to <= level.percent
        assert level.percent == (percent if reason is None else before)
        before = level.percent

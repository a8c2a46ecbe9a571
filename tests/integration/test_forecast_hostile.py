"""Bad input through the whole program: no forecast that makes no sense, no false alarm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from counterfoil.domain.alert import AlertKind
from counterfoil.domain.window import FIVE_HOURS_MINUTES
from tests.integration.told_world import HOUR_MS, START_MS, World, the_window


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with World(tmp_path) as made:
        yield made


def steadily(world: World, begins: int, until: int, first: float, last: float) -> None:
    """Work that takes the counter from one level to another: a reading every three minutes, and a look."""
    steps = range(begins, until + 1, 3)
    for minute in steps:
        done = (minute - begins) / (until - begins)
        world.use(minute, round(first + (last - first) * done))
        world.look(minute + 0.1)


def test_an_empty_history_says_nothing(world: World) -> None:
    assert world.look(0).windows == ()
    assert world.look(600).windows == ()
    assert world.alerts == []


@pytest.mark.parametrize("percent", [0, 40, 97])
def test_one_reading_is_not_enough_and_says_what_is_missing(world: World, percent: int) -> None:
    world.use(0, percent)
    state = the_window(world.look(0.5))
    assert not state.forecast.enough_data
    assert state.forecast.missing
    world.look_every(5, until=FIVE_HOURS_MINUTES + 90)
    assert world.alarms == []


def test_after_a_long_gap_nothing_is_announced_of_a_reading_that_is_old(world: World) -> None:
    steadily(world, 0, 30, 0, 30)
    before = world.alarms
    state = the_window(world.look_every(5, until=240))
    assert not state.forecast.enough_data
    assert state.forecast.missing
    assert world.alarms == before


def test_gaps_between_bursts_that_stay_far_from_the_limit_raise_no_alarm(world: World) -> None:
    for begins, level in ((0, 0), (80, 6), (170, 12), (255, 18)):
        steadily(world, begins, begins + 12, level, level + 6)
        world.look_every(4, until=begins + 60)
    assert world.alarms == []


@pytest.mark.parametrize("moved", [-90, -20, 20, 90, 240])
def test_a_window_that_moves_its_reset_keeps_its_forecast_within_it(world: World, moved: int) -> None:
    steadily(world, 0, 60, 0, 12)
    for minute in range(63, 120, 3):
        world.use(minute, 12 + (minute - 60) // 6, resets=FIVE_HOURS_MINUTES + moved)
        state = the_window(world.look(minute + 0.1))
        assert state.window.used_percent is not None
        assert state.window.used_percent >= 12
    assert world.alarms == []


def test_a_reset_that_is_told_some_seconds_off_says_no_level_twice(world: World) -> None:
    for minute in range(0, 101, 2):
        world.use(minute, minute, resets=FIVE_HOURS_MINUTES)
        world.told(minute + 1, minute, START_MS // 1000 + 5 * 3600 + 7)
        world.look(minute + 1.1)
    assert AlertKind.EXHAUSTED in world.kinds
    assert len(set(world.kinds)) == len(world.kinds)


@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_a_capacity_that_changes_in_the_middle_raises_no_alarm_where_it_lasts(
    world: World, factor: float
) -> None:
    """The same work counts twice or half as much from the middle on, and stays far below the limit."""
    half = 20.0
    steadily(world, 0, 150, 0, half)
    steadily(world, 153, 297, half, half + half * factor)
    world.look_every(10, until=FIVE_HOURS_MINUTES + 60)
    assert world.alarms == []


def test_a_clock_set_back_says_nothing_of_what_is_ahead_and_nothing_twice(world: World) -> None:
    steadily(world, 0, 120, 0, 97)
    said = world.kinds
    assert world.alarms
    for minute in (60, 30, -600, 61, 90, 119, 121):
        world.look(minute)
    assert world.kinds == said


def test_a_clock_set_back_for_good_does_not_use_readings_that_are_ahead_of_it(world: World) -> None:
    steadily(world, 0, 90, 0, 30)
    said = len(world.alerts)
    for state in world.look(-180).windows:
        assert state.window.used_percent is None or state.window.readings[-1].reading.at_ms <= world.now_ms
    assert world.alerts[said:] == []


def test_readings_of_another_session_that_lag_behind_are_no_fall_and_no_reset(world: World) -> None:
    steadily(world, 0, 57, 0, 18)
    for minute in range(60, 150, 3):
        world.use(minute, 18 + (minute - 57) // 6)
        world.use(minute + 0.5, 3)
        state = the_window(world.look(minute + 1))
        assert (state.window.used_percent or 0) >= 18
    assert world.alarms == []


def test_a_counter_that_really_falls_takes_its_forecast_with_it(world: World) -> None:
    steadily(world, 0, 60, 0, 60)
    steadily(world, 63, 180, 2, 8)
    state = the_window(world.look(181))
    assert state.window.used_percent == 8
    assert state.forecast.p_exhaust is None or state.forecast.p_exhaust < 0.5
    assert state.forecast.runs_out_at_ms is None


@pytest.mark.parametrize(
    "percent",
    [-5, 250, 1e308, float("nan"), float("inf"), None, "97", True, [99], 10**400],
    ids=lambda value: str(value)[:8],
)
def test_percentages_that_cannot_be_are_left_out(world: World, percent: object) -> None:
    for minute in range(0, 40, 4):
        world.use(minute, 10 + minute // 10)
        world.use(minute + 1, percent)
        state = the_window(world.look(minute + 2))
        assert (state.window.used_percent or 0) <= 14
    assert world.alarms == []


@pytest.mark.parametrize(
    "reset",
    [0, -1, 1, START_MS, START_MS // 1000 - 7200, 253_402_300_799, 1e300, float("nan"), None, "soon", 2**70],
    ids=lambda value: str(value)[:14],
)
def test_resets_that_cannot_be_are_left_out(world: World, reset: object) -> None:
    for minute in range(0, 40, 4):
        world.use(minute, 10 + minute // 10)
        world.told(minute + 1, 99, reset)
        world.look(minute + 2)
    assert world.alarms == []


Step = tuple[str, int, int]


def with_trouble(trouble: str) -> st.SearchStrategy[list[Step]]:
    """Work at any pace with one kind of trouble in it."""
    kinds = st.sampled_from(["use", "use", "look", trouble])
    return st.lists(st.tuples(kinds, st.integers(0, 45), st.integers(0, 30)), min_size=3, max_size=20)


STEPS = st.sampled_from(["lag", "back"]).flatmap(with_trouble)


@settings(
    max_examples=30, deadline=None, derandomize=True, phases=set(Phase) - {Phase.shrink}
)  # each look takes a moment
@given(STEPS)
def test_whatever_comes_nothing_makes_no_sense_and_no_warning_is_said_twice(steps: list[Step]) -> None:
    """Sessions that lag, or a clock set back; no counter falls.

    Two resets told of in turn are two windows, and each of them is spoken of.
    """
    minute = level = 0
    with TemporaryDirectory() as folder, World(Path(folder)) as world:
        for what, minutes, rise in steps:
            minute = max(0, minute - minutes) if what == "back" else minute + minutes
            if what == "use":
                level = min(100, level + rise)
                world.use(minute, level)
            elif what == "lag":
                world.use(minute, max(0, level - rise // 2))
            world.look(minute)
        heard = [alert for alert in world.alerts if alert.kind is not AlertKind.WATCH]
        said = [(alert.kind, alert.resets_at_ms // (4 * HOUR_MS)) for alert in heard]
    assert len(set(said)) == len(said)

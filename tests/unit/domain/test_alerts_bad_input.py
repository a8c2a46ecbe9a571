"""No false alarm from odd readings, moved resets or a clock that was set."""

from __future__ import annotations

import math

import pytest

from counterfoil.domain.alert_state import AlertState
from tests.altered import replace
from tests.unit.domain.warned_windows import (
    WEEK,
    Shown,
    Story,
    foretold,
    own_use,
    quota_window,
    state,
    with_forecast,
)


def looks(story: Story, *shown: Shown, falls: tuple[int, ...] = (), reset: float = 300) -> list[str]:
    """What is said while readings come in one after the other, each looked at when it comes."""
    said: list[str] = []
    for n in range(1, len(shown) + 1):
        window = quota_window(*shown[:n], falls=tuple(f for f in falls if f < n), reset=reset)
        said += story.say(shown[n - 1][0], with_forecast(window))
    return said


def test_nothing_is_said_of_an_empty_history() -> None:
    story = Story()
    assert story.say(10) == []
    assert story.say(11, state(None, 11)) == []
    assert story.say(310) == []


def test_a_leap_is_said_only_once_a_later_reading_bears_it_out() -> None:
    steady: list[Shown] = [(40, 40), (45, 41), (50, 42)]
    assert looks(Story(), *steady, (55, 96)) == []
    assert looks(Story(), *steady, (55, 96), (55.2, 96)) == []
    assert looks(Story(), *steady, (55, 96), (56, 96)) == ["critical"]


def test_a_leap_that_own_use_explains_is_said_at_once() -> None:
    story, readings = Story(), ((40, 40), (45, 41), (55, 96))
    story.say(45, with_forecast(quota_window(*readings[:2])))
    own = own_use((0, 0), (44, 38), (50, 60), (55, 90))
    assert story.say(55, with_forecast(quota_window(*readings), own=own)) == ["critical"]


def test_an_old_answer_just_after_a_reset_neither_alarms_nor_is_called_a_reset() -> None:
    story = Story()
    assert looks(story, (1, 97), (4, 2), (9, 3), (14, 4), (15, 5), falls=(1,)) == []
    assert looks(story, (1, 97), (4, 2), (9, 3), (14, 4), (20, 12), falls=(1,)) == []


def test_readings_that_fall_raise_nothing_and_the_rise_after_repeats_no_level() -> None:
    story = Story()
    story.say(40, state(70, 40))
    assert story.say(50, state(88, 50)) == ["warn"]
    fallen = [story.say(60 + m, state(p, 60 + m)) for m, p in enumerate((80, 60, 41, 41, 60, 86))]
    assert fallen == [[]] * 6


def test_a_change_of_capacity_in_the_middle_is_no_reset_and_repeats_no_level() -> None:
    story = Story()
    story.say(2000, state(40, 2000, minutes=WEEK, reset=WEEK))
    assert story.say(3000, state(88, 3000, minutes=WEEK, reset=WEEK)) == ["warn"]
    assert story.say(3100, state(59, 3100, minutes=WEEK, reset=WEEK)) == []
    assert story.say(4000, state(88, 4000, minutes=WEEK, reset=WEEK)) == []
    assert story.say(4100, state(96, 4100, minutes=WEEK, reset=WEEK)) == ["critical"]


def test_a_counter_that_was_zeroed_is_a_reset_and_its_levels_count_anew() -> None:
    story = Story()
    story.say(40, state(40, 40))
    assert story.say(50, state(88, 50)) == ["warn"]
    assert story.say(80, state(1, 80, first=60)) == ["reset"]
    assert story.say(81, state(88, 81, first=60)) == ["warn"]


@pytest.mark.parametrize("drift", [-0.9, 0.2, 1.4, 100.0, -100.0])
def test_a_reset_that_drifts_is_the_same_window(drift: float) -> None:
    story = Story()
    story.say(10, state(40, 10))
    assert story.say(11, state(88, 11)) == ["warn"]
    assert story.say(12, state(88, 12, reset=300 + drift)) == []
    assert story.say(13, state(88, 13)) == []


def test_a_window_that_moves_its_reset_far_while_its_counter_runs_on_is_the_same_and_has_not_reset() -> None:
    story = Story()
    story.say(2000, state(40, 2000, minutes=WEEK, reset=WEEK))
    assert story.say(3000, state(88, 3000, minutes=WEEK, reset=WEEK)) == ["warn"]
    moved = state(88, 3100, minutes=WEEK, reset=WEEK + 6000)
    moved = replace(moved, window=replace(moved.window, moved_from_ms=WEEK * 60_000))
    assert story.say(3100, moved) == []
    assert story.say(WEEK, moved) == []


def test_a_reset_that_slips_by_a_second_at_its_end_is_said_once() -> None:
    story = Story()
    story.say(10, state(100, 10))
    assert story.say(300, state(100, 299, reset=299.9)) == ["reset"]
    assert story.say(300.05, state(100, 299, reset=300.1)) == []
    assert story.say(301) == []


def test_a_week_that_begins_again_before_its_time_is_a_new_one_and_its_reset_is_said() -> None:
    story = Story()
    story.say(10, state(40, 10, minutes=WEEK, reset=WEEK))
    assert story.say(2000, state(100, 2000, minutes=WEEK, reset=WEEK)) == ["exhausted"]
    fresh = WEEK + 2500  # less than half a week on
    assert story.say(2501, state(40, 2501, minutes=WEEK, reset=fresh)) == []
    later = state(40, 2512, minutes=WEEK, reset=fresh, first=2501)
    assert story.say(2512, later) == ["reset"]
    assert story.say(2513, state(88, 2513, minutes=WEEK, reset=fresh, first=2501)) == ["warn"]


def test_a_clock_set_back_raises_nothing_and_takes_nothing_away() -> None:
    story = Story()
    story.say(140, state(40, 140))
    assert story.say(150, state(88, 150)) == ["warn"]
    assert story.say(30, state(20, 29)) == []
    assert story.say(31, state(88, 150)) == []  # read in what is now the future
    assert story.say(151, state(88, 151)) == []
    assert story.say(152, state(96, 152)) == ["critical"]


def test_a_clock_set_forward_past_the_reset_and_back_repeats_nothing_and_still_warns() -> None:
    story = Story()
    story.say(40, state(40, 40))
    assert story.say(50, state(88, 50)) == ["warn"]
    assert story.say(301) == ["reset"]
    assert story.say(51, state(88, 51)) == []
    assert story.say(52, state(96, 52)) == ["critical"]
    assert story.say(300) == []


def test_a_forecast_of_nonsense_raises_nothing() -> None:
    story = Story()
    story.say(40, state(40, 40))
    odd = with_forecast(quota_window((40, 40), (41, 40)), foretold(math.nan, 60))
    assert story.say(41, odd) == []
    assert story.memory != AlertState()

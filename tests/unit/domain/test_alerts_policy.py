"""Quiet hours, snoozes and switches: what is kept for later, and what is not said at all."""

from __future__ import annotations

from counterfoil.domain.warning_policy import WarningPolicy
from tests.unit.domain.warned_windows import OFF, QUIET, WEEK, Story, snoozed, state

LOUD = WarningPolicy()


def at_night(*steps: tuple[float, float]) -> Story:
    """A five-hour window seen at 40 % and then, in quiet hours, at each minute and percent."""
    story = Story()
    story.say(40, state(40, 40))
    story.policy = QUIET
    for minute, percent in steps:
        assert story.say(minute, state(percent, minute)) == []
    return story


def test_what_quiet_hours_held_back_is_said_afterwards_if_it_still_holds_and_once() -> None:
    story = at_night((50, 75), (60, 88), (70, 96))
    story.restart()
    story.policy = LOUD
    assert story.say(80, state(96, 80)) == ["critical"]
    assert story.say(81, state(96, 81)) == []


def test_a_level_that_passed_in_quiet_hours_is_not_said_later() -> None:
    story = at_night((50, 88))
    assert story.say(60, state(88, 60, chance=0.01)) == []
    story.policy = LOUD
    assert story.say(70, state(88, 70, chance=0.01)) == ["watch"]
    assert story.say(71, state(88, 71)) == ["warn"]


def test_quiet_hours_do_not_hold_back_that_a_limit_is_used_up() -> None:
    story = at_night((50, 88))
    assert story.say(60, state(100, 60)) == ["exhausted"]
    story.policy = LOUD
    assert story.say(61, state(100, 61)) == []


def test_a_reset_in_quiet_hours_is_said_in_the_morning() -> None:
    story = at_night()
    assert story.say(60, state(100, 60)) == ["exhausted"]
    assert story.say(300) == []
    story.restart()
    assert story.say(600) == []
    story.policy = LOUD
    assert story.say(601) == ["reset"]
    assert story.say(602) == []


def test_a_reset_in_quiet_hours_is_no_news_once_the_next_window_is_warned_of_too() -> None:
    story = at_night()
    story.say(60, state(100, 60))
    assert story.say(300) == []
    story.say(400, state(40, 400, reset=650))
    assert story.say(410, state(100, 410, reset=650)) == ["exhausted"]
    story.policy = LOUD
    assert story.say(420, state(100, 420, reset=650)) == []


def test_a_reset_that_waited_longer_than_a_night_is_not_said() -> None:
    story = at_night()
    story.say(60, state(100, 60))
    assert story.say(300) == []
    story.policy = LOUD
    assert story.say(300 + 12 * 60 + 1) == []


def test_after_quiet_hours_things_are_said_one_by_one_the_most_urgent_first() -> None:
    story = Story()

    def seen(minute: float, five_hours: float, week: float) -> list[str]:
        return story.say(
            minute, state(five_hours, minute), state(week, minute, minutes=WEEK, reset=5000, account="a")
        )

    seen(40, 40, 40)
    story.policy = QUIET
    assert seen(50, 88, 96) == []
    story.policy = LOUD
    assert seen(60, 88, 96) == ["critical"]
    assert seen(60.5, 88, 96) == []
    story.restart()
    assert seen(61, 88, 96) == ["warn"]
    assert seen(63, 88, 96) == []


def test_a_snoozed_limit_says_nothing_until_its_reset_and_then_the_reset() -> None:
    story = Story()
    story.say(40, state(40, 40))
    assert story.say(50, state(88, 50)) == ["warn"]
    story.policy = snoozed(300)
    assert [story.say(m, state(p, m)) for m, p in ((60, 96), (70, 100), (299, 100))] == [[], [], []]
    story.restart()
    assert story.say(300) == ["reset"]


def test_what_passed_while_snoozed_is_not_said_when_the_snooze_is_ended() -> None:
    story = Story()
    story.say(40, state(40, 40))
    story.policy = snoozed(300)
    assert story.say(50, state(88, 50)) == []
    story.policy = LOUD
    assert story.say(51, state(88, 51)) == []
    assert story.say(52, state(96, 52)) == ["critical"]


def test_a_snooze_ends_with_its_window_when_that_resets_before_its_time() -> None:
    story = Story()
    story.say(40, state(40, 40))
    story.say(50, state(88, 50))
    story.policy = snoozed(300)
    story.say(60, state(88, 60))
    assert story.say(80, state(1, 80, reset=370)) == []
    assert story.say(91, state(2, 91, reset=370, first=80)) == ["reset"]
    assert story.say(100, state(88, 100, reset=370, first=80)) == ["warn"]


def test_another_limit_is_not_snoozed_along() -> None:
    story = Story()
    story.policy = snoozed(300)
    story.say(40, state(40, 40, minutes=WEEK, reset=5000))
    assert story.say(50, state(88, 50, minutes=WEEK, reset=5000)) == ["warn"]


def test_a_limit_that_is_off_is_never_spoken_of() -> None:
    story = Story()
    story.policy = OFF
    said = [story.say(m, state(p, m)) for m, p in ((40, 40), (50, 88), (60, 100))]
    assert [*said, story.say(300)] == [[], [], [], []]
    story.policy = LOUD
    assert story.say(301) == []

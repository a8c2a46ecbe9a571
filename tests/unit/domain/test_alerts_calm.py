"""Back to calm: said once, of a window that had been warned of and is clearly safe again."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.unit.domain.warned_windows import QUIET, Story, snoozed, state


def warned_story() -> Story:
    """A window that was warned of at minute 60."""
    story = Story()
    story.say(50, state(40, 50, chance=0.1))
    assert story.say(60, state(50, 60, chance=0.9, out=200)) == ["warn"]
    return story


def said(story: Story, chances: Sequence[float], *, since: int = 61, percent: float = 50) -> list[str]:
    """What is said over some minutes, each with its chance of running out."""
    looks = enumerate(chances, start=since)
    return [kind for m, p in looks for kind in story.say(m, state(percent, m, chance=p, out=280))]


def test_calm_is_said_once_after_some_minutes_clearly_below() -> None:
    story = warned_story()
    assert said(story, [0.02] * 10) == []
    assert said(story, [0.02] * 2, since=71) == ["calm"]
    story.restart()
    assert said(story, [0.02] * 60, since=73) == []


def test_a_wobble_is_not_calm() -> None:
    assert said(warned_story(), [0.02, 0.02, 0.9] * 20) == []


def test_just_below_is_not_clearly_below() -> None:
    assert said(warned_story(), [0.2] * 60) == []


def test_a_window_that_goes_up_again_after_calm_repeats_no_level_and_says_a_greater_one() -> None:
    story = warned_story()
    assert said(story, [0.02] * 12) == ["calm"]
    assert said(story, [0.9] * 12, since=80) == []
    assert said(story, [0.02] * 12, since=95) == []
    assert said(story, [0.9], since=260) == ["critical"]


def test_a_nearly_full_window_is_not_called_calm() -> None:
    assert said(warned_story(), [0.0] * 60, percent=86) == []


def test_a_window_that_was_only_watched_or_found_so_has_nothing_to_calm_about() -> None:
    story = Story()
    story.say(50, state(40, 50, chance=0.1))
    assert story.say(60, state(40, 60, chance=0.3)) == ["watch"]
    assert said(story, [0.0] * 30) == []
    found = Story()
    found.say(50, state(40, 50, chance=0.9, out=200))
    assert said(found, [0.0] * 30) == []


def test_calm_is_not_said_moments_before_the_reset() -> None:
    story = warned_story()
    assert said(story, [0.9, *[0.0] * 15], since=284) == ["critical"]


@pytest.mark.parametrize("policy", [QUIET, snoozed(300)])
def test_calm_waits_for_the_end_of_quiet_hours_and_passes_while_snoozed(policy: object) -> None:
    story = warned_story()
    story.policy = policy  # type: ignore[assignment]
    assert said(story, [0.0] * 20) == []
    story.policy = Story().policy
    assert said(story, [0.0] * 5, since=81) == (["calm"] if policy is QUIET else [])

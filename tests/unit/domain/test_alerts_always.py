"""What holds of alerts whatever the sequence of samples."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.alert import Alert, AlertKind
from counterfoil.domain.warning_policy import WarningPolicy
from tests.unit.domain.warned_windows import OFF, QUIET, Story, snoozed, state

UPWARD = [AlertKind.WATCH, AlertKind.WARN, AlertKind.CRITICAL, AlertKind.EXHAUSTED]
POLICIES = [WarningPolicy(), QUIET, OFF, snoozed(300), snoozed(150)]


@dataclass(frozen=True)
class Step:
    """A sample some minutes on (or back): what is seen of the window, if anything, and what may be said."""

    minutes: float
    percent: float | None
    chance: float | None
    out: float
    age: float
    drift: float
    is_seen: bool
    policy: WarningPolicy


STEPS = st.lists(
    st.builds(
        Step,
        minutes=st.sampled_from([0.5, 2, 5, 15, 40, -20]),
        percent=st.none() | st.sampled_from([20, 60, 72, 86, 96, 100]),
        chance=st.none() | st.floats(0, 1),
        out=st.floats(0, 100),
        age=st.sampled_from([0, 0, 0, 10, 40]),
        drift=st.floats(-0.9, 0.9),
        is_seen=st.sampled_from([True, True, True, False]),
        policy=st.sampled_from(POLICIES),
    ),
    max_size=30,
)


def told(steps: list[Step], *, restarting: bool = False) -> list[tuple[int, AlertKind]]:
    """What is said over some steps of one window, by the place of the step, and of its end."""
    story, minute = Story(), 30.0
    said: list[tuple[int, AlertKind]] = []
    for place, step in enumerate(steps):
        minute = min(max(1.0, minute + step.minutes), 295.0)
        story.policy = step.policy
        seen = state(
            step.percent, minute - step.age, chance=step.chance, out=minute + step.out, reset=300 + step.drift
        )
        story.say(minute, *([seen] if step.is_seen else []))
        said += [(place, alert.kind) for alert in story.alerts]
        if restarting:
            story.restart()
    story.policy = WarningPolicy()
    for minute in (301, 303):
        story.say(minute)
        said += [(len(steps), alert.kind) for alert in story.alerts]
    return said


def kinds(said: list[tuple[int, AlertKind]]) -> list[AlertKind]:
    return [kind for _, kind in said]


@settings(max_examples=100)
@given(STEPS)
def test_each_kind_is_said_at_most_once_a_window_and_levels_only_upward(steps: list[Step]) -> None:
    said = kinds(told(steps))
    assert len(said) == len(set(said))
    ups = [kind for kind in said if kind in UPWARD]
    assert ups == sorted(ups, key=UPWARD.index)


@settings(max_examples=60)
@given(STEPS)
def test_a_restart_at_any_place_changes_nothing(steps: list[Step]) -> None:
    assert told(steps, restarting=True) == told(steps)


@settings(max_examples=60)
@given(STEPS)
def test_what_is_said_rests_on_a_fresh_reading_of_that_moment_and_is_allowed_then(steps: list[Step]) -> None:
    for place, kind in told(steps):
        if kind is AlertKind.RESET:
            continue
        step = steps[place]
        assert step.is_seen
        assert step.percent is not None
        assert step.age <= 30
        assert step.policy != OFF
        assert kind is AlertKind.EXHAUSTED or not step.policy.is_quiet


@settings(max_examples=60)
@given(STEPS)
def test_calm_and_reset_are_said_only_where_something_was_up(steps: list[Step]) -> None:
    said = kinds(told(steps))
    if AlertKind.CALM in said:
        before = said[: said.index(AlertKind.CALM)]
        assert {AlertKind.WARN, AlertKind.CRITICAL, AlertKind.EXHAUSTED} & set(before)
    if AlertKind.RESET in said:
        assert said[-1] is AlertKind.RESET


@settings(max_examples=60)
@given(STEPS)
def test_two_windows_side_by_side_are_each_told_of_as_if_alone(steps: list[Step]) -> None:
    story, alone, minute = Story(), Story(), 30.0
    both: list[Alert] = []
    single: list[Alert] = []
    for step in steps:
        minute = min(minute + abs(step.minutes), 295.0)
        mine = state(step.percent, minute - step.age, chance=step.chance, out=minute + step.out, account="a")
        other = state(50, minute, account="b", reset=320)
        story.say(minute, mine, other)
        alone.say(minute, mine)
        both += story.alerts
        single += alone.alerts
    assert both == single

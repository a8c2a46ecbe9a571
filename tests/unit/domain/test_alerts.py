"""What is worth a notification, and that it is said once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.alert_json import from_json, to_json
from counterfoil.domain.alert_memory import AlertState
from counterfoil.domain.alerts import Alert, AlertKind, decide
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.snapshot import Level, Use, WindowState
from counterfoil.domain.usage import LineRef, TokenCounts
from counterfoil.domain.window import MINUTE_MS, Basis, Ending, JudgedReading, QuotaWindow

WEEK = 10080
LEVELS = {40: Level.CALM, 75: Level.WATCH, 88: Level.WARN, 96: Level.CRITICAL, 100: Level.EXHAUSTED}


def state(
    percent: float | None,
    read_minute: float,
    *,
    reset: float = 300,
    minutes: int = 300,
    account: str | None = None,
    level: Level | None = None,
    first_minute: float | None = None,
) -> WindowState:
    """A running window at some percentage, read at a minute; its level follows from the percentage."""
    resets_at_ms = round(reset * MINUTE_MS)
    moments = (
        () if percent is None else (first_minute if first_minute is not None else read_minute, read_minute)
    )
    readings = tuple(
        JudgedReading(
            _reading(round(at * MINUTE_MS), percent or 0.0, minutes, resets_at_ms, account), percent
        )
        for at in moments
    )
    kind = WindowKind.FIVE_HOUR if minutes == 300 else WindowKind.SEVEN_DAY
    window = QuotaWindow(
        "codex", "openai", account, "codex", kind, minutes, resets_at_ms - minutes * MINUTE_MS, resets_at_ms,
        resets_at_ms, Basis.OBSERVED, Ending.OPEN, readings,
    )  # fmt: skip
    found = level or (Level.UNKNOWN if percent is None else LEVELS[round(percent)])
    forecast = Forecast(True, "gamma-poisson", runs_out_at_ms=7, p10_at_ms=6, p90_at_ms=8)
    return WindowState(window, Use(0, TokenCounts(), Cost()), (), forecast, found)


def _reading(
    at_ms: int, percent: float, minutes: int, resets_at_ms: int, account: str | None
) -> CounterReading:
    line = LineRef(0, 1, b"")
    return CounterReading(
        at_ms, "codex", "log", "codex", minutes, percent, resets_at_ms, account, None, None, line
    )


class Story:
    """A run of samples; `say` hands in the next and gives the kinds of alert that came of it."""

    def __init__(self) -> None:
        self.memory = AlertState()
        self.alerts: tuple[Alert, ...] = ()

    def say(self, minute: float, *states: WindowState) -> list[str]:
        self.memory, self.alerts = decide(self.memory, states, round(minute * MINUTE_MS))
        return [str(alert.kind) for alert in self.alerts]

    def restart(self) -> None:
        self.memory = from_json(to_json(self.memory))


def test_the_first_sight_of_a_window_says_nothing_even_when_it_is_used_up() -> None:
    story = Story()
    assert story.say(100, state(100, 99)) == []
    assert story.say(101, state(100, 101)) == []


def test_each_level_is_said_once_on_the_way_up() -> None:
    story = Story()
    said = [
        story.say(m, state(p, m)) for m, p in enumerate((40, 75, 88, 88, 75, 88, 96, 96, 100, 100), start=10)
    ]
    assert said == [[], [], ["warn"], [], [], [], ["critical"], [], ["exhausted"], []]


def test_a_leap_says_the_most_urgent_level_alone() -> None:
    story = Story()
    assert [story.say(10, state(40, 10)), story.say(11, state(100, 11)), story.say(12, state(96, 12))] == [
        [], ["exhausted"], [],
    ]  # fmt: skip


def test_an_alert_carries_what_is_needed_to_word_it() -> None:
    story = Story()
    story.say(10, state(40, 10))
    story.say(11, state(88, 11, reset=300.4))
    (alert,) = story.alerts
    assert alert.kind is AlertKind.WARN
    assert (alert.window.agent, alert.window.limit_id, alert.window.kind) == ("codex", "codex", "five_hour")
    assert (alert.at_ms, alert.percent, alert.resets_at_ms) == (11 * MINUTE_MS, 88, round(300.4 * MINUTE_MS))
    assert alert.window.resets_at_ms == 300 * MINUTE_MS
    assert (alert.runs_out_at_ms, alert.p10_at_ms, alert.p90_at_ms) == (7, 6, 8)


def test_nothing_is_repeated_after_a_restart() -> None:
    story = Story()
    story.say(10, state(40, 10))
    assert story.say(11, state(88, 11)) == ["warn"]
    story.restart()
    assert story.say(12, state(88, 12)) == []
    assert story.say(13, state(96, 13)) == ["critical"]


def test_the_reset_of_a_window_that_had_warned_is_said_once() -> None:
    story = Story()
    story.say(10, state(40, 10))
    story.say(11, state(100, 11))
    assert story.say(299, state(100, 299)) == []
    assert story.say(300) == ["reset"]
    story.restart()
    assert story.say(301) == []
    assert story.say(310, state(40, 310, reset=609)) == []


def test_the_reset_of_a_window_used_up_at_first_sight_is_said_too() -> None:
    story = Story()
    story.say(100, state(100, 99))
    assert story.say(300) == ["reset"]


def test_the_reset_of_a_calm_window_is_not_worth_a_word() -> None:
    story = Story()
    story.say(10, state(75, 10))
    assert story.say(300) == []


def test_a_reset_found_out_long_afterwards_is_not_said() -> None:
    story = Story()
    story.say(10, state(100, 10))
    assert story.say(331) == []
    assert story.say(332) == []


@pytest.mark.parametrize("drift", [-0.9, 0.2, 1.4, 100.0, -100.0])
def test_a_reset_that_drifts_is_the_same_window(drift: float) -> None:
    story = Story()
    story.say(10, state(40, 10))
    assert story.say(11, state(88, 11)) == ["warn"]
    assert story.say(12, state(88, 12, reset=300 + drift)) == []
    assert story.say(13, state(88, 13)) == []


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
    later = state(40, 2512, minutes=WEEK, reset=fresh, first_minute=2501)
    assert story.say(2512, later) == ["reset"]
    assert story.say(2513, state(88, 2513, minutes=WEEK, reset=fresh, first_minute=2501)) == ["warn"]


def test_two_accounts_with_resets_close_together_are_told_apart() -> None:
    story = Story()
    story.say(10, state(40, 10), state(40, 10, reset=360))
    assert story.say(11, state(88, 11), state(40, 11, reset=360)) == ["warn"]
    assert story.say(12, state(88, 12), state(88, 12, reset=360)) == ["warn"]
    assert story.say(13, state(88, 13, reset=360), state(88, 13)) == []


def test_named_accounts_have_alerts_of_their_own() -> None:
    story = Story()
    story.say(10, state(40, 10, account="a"), state(40, 10, account="b"))
    assert story.say(11, state(88, 11, account="a"), state(88, 11, account="b")) == ["warn", "warn"]


def test_nothing_is_said_from_an_unknown_level() -> None:
    story = Story()
    story.say(10, state(40, 10))
    assert story.say(11, state(None, 11)) == []
    assert story.say(12, state(88, 12)) == ["warn"]


@pytest.mark.parametrize(("minutes", "fresh_minutes"), [(300, 30), (WEEK, 360)])
def test_a_stale_reading_raises_no_alarm_until_a_fresh_one_comes(minutes: int, fresh_minutes: int) -> None:
    story = Story()
    story.say(10, state(40, 10, minutes=minutes, reset=5000))
    stale = 12 + fresh_minutes
    assert story.say(stale, state(88, 11, minutes=minutes, reset=5000)) == []
    assert story.say(stale, state(88, 12, minutes=minutes, reset=5000)) == ["warn"]


def test_windows_long_past_are_forgotten() -> None:
    story = Story()
    story.say(10, state(100, 10))
    story.say(300)
    assert len(story.memory.windows) == 1
    story.say(451)
    assert story.memory == AlertState()


def test_a_state_written_by_something_else_primes_again_rather_than_fails() -> None:
    broken = ['{"windows": [{}]}', "[]", "", '{"windows": [{"window": 3}]}', "null", '{"windows": 1}']
    assert [from_json(text) for text in broken] == [AlertState()] * len(broken)


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(list(Level)), st.booleans()), max_size=30))
def test_whatever_happens_each_kind_is_said_at_most_once_a_window(
    steps: list[tuple[int, Level, bool]],
) -> None:
    story = Story()
    said: list[str] = []
    minute = 0.0
    for wait, level, restarts in steps:
        minute += wait
        if restarts:
            story.restart()
        said += story.say(minute, state(50, minute, level=level, reset=300 + minute % 2))
    said += story.say(302)
    ups = [kind for kind in said if kind != "reset"]
    assert len(said) == len(set(said))
    assert ups == sorted(ups, key=["warn", "critical", "exhausted"].index)

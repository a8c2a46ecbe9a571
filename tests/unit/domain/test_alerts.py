"""What is worth a notification, and that it is said once."""

from __future__ import annotations

import pytest

from counterfoil.domain.alert import AlertKind
from counterfoil.domain.alert_state import AlertState
from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.snapshot import Level
from counterfoil.domain.window import MINUTE_MS
from tests.altered import replace
from tests.unit.domain.warned_windows import WEEK, Story, quota_window, state, with_forecast


def test_the_first_sight_of_a_window_says_nothing_even_when_it_is_used_up() -> None:
    story = Story()
    assert story.say(100, state(100, 99)) == []
    assert story.say(101, state(100, 101)) == []


def test_each_level_is_said_once_on_the_way_up() -> None:
    story = Story()
    percents = (40, 75, 88, 88, 75, 88, 96, 96, 100, 100)
    said = [story.say(m, state(p, m)) for m, p in enumerate(percents, start=40)]
    assert said == [[], ["watch"], ["warn"], [], [], [], ["critical"], [], ["exhausted"], []]


def test_a_leap_says_the_most_urgent_level_alone() -> None:
    story = Story()
    assert [story.say(m, state(p, m)) for m, p in ((40, 40), (41, 100), (42, 96))] == [[], ["exhausted"], []]


def test_what_is_foretold_is_said_long_before_the_counter_is_high() -> None:
    story = Story()
    story.say(60, state(30, 60, chance=0.1))
    assert story.say(75, state(36, 75, chance=0.3, out=280)) == ["watch"]
    assert story.say(90, state(45, 90, chance=0.85, out=200)) == ["warn"]
    assert story.say(181, state(80, 181, chance=0.95, out=200)) == ["critical"]
    assert story.say(200, state(100, 200, chance=1.0, out=200)) == ["exhausted"]


def test_what_is_foretold_of_a_window_that_has_only_begun_is_news_after_the_first_sight() -> None:
    story = Story()
    assert story.say(15, state(31, 15, chance=0.85, out=200)) == []
    assert story.say(16, state(31, 16, chance=0.85, out=200)) == ["warn"]
    late = Story()
    assert late.say(60, state(31, 60, chance=0.85, out=200)) == []
    assert late.say(61, state(31, 61, chance=0.85, out=200)) == []


def test_an_alert_carries_what_is_needed_to_word_it() -> None:
    story, driver = Story(), Driver(DriverKind.PROJECT, "web-api", 0.8, 60)
    story.say(40, state(75, 40))
    shown = state(88, 41, reset=300.4, chance=0.9, out=200)
    story.say(41, replace(shown, drivers=(driver,)))
    (alert,) = story.alerts
    assert (alert.kind, alert.after, alert.drivers) == (AlertKind.WARN, Level.WATCH, (driver,))
    assert (alert.window.agent, alert.window.limit_id, alert.window.kind) == ("codex", "codex", "five_hour")
    assert (alert.at_ms, alert.percent, alert.resets_at_ms) == (41 * MINUTE_MS, 88, round(300.4 * MINUTE_MS))
    assert alert.window.resets_at_ms == 300 * MINUTE_MS
    assert (alert.p_exhaust, alert.runs_out_at_ms) == (0.9, 200 * MINUTE_MS)
    assert (alert.p10_at_ms, alert.p90_at_ms) == (199 * MINUTE_MS, 201 * MINUTE_MS)


def test_nothing_is_repeated_after_a_restart() -> None:
    story = Story()
    story.say(40, state(40, 40))
    assert story.say(41, state(88, 41)) == ["warn"]
    story.restart()
    assert story.say(42, state(88, 42)) == []
    assert story.say(43, state(96, 43)) == ["critical"]


def test_the_reset_of_a_window_that_had_warned_is_said_once() -> None:
    story = Story()
    story.say(10, state(40, 10))
    story.say(11, state(100, 11))
    assert story.say(299, state(100, 299)) == []
    assert story.say(300) == ["reset"]
    assert [alert.after for alert in story.alerts] == [Level.EXHAUSTED]
    story.restart()
    assert story.say(301) == []
    assert story.say(310, state(4, 310, reset=609)) == []


def test_the_reset_of_a_window_used_up_at_first_sight_is_said_too() -> None:
    story = Story()
    story.say(100, state(100, 99))
    assert story.say(300) == ["reset"]


def test_the_reset_of_a_window_that_nobody_warned_of_is_not_worth_a_word() -> None:
    story = Story()
    story.say(10, state(75, 10))
    assert story.say(300) == []


def test_a_reset_found_out_long_afterwards_is_not_said() -> None:
    story = Story()
    story.say(10, state(100, 10))
    assert story.say(331) == []
    assert story.say(332) == []


def test_two_accounts_with_resets_close_together_are_told_apart() -> None:
    story = Story()
    story.say(40, state(40, 40), state(40, 40, reset=360))
    assert story.say(41, state(88, 41), state(40, 41, reset=360)) == ["warn"]
    assert story.say(42, state(88, 42), state(88, 42, reset=360)) == ["warn"]
    assert story.say(43, state(88, 43, reset=360), state(88, 43)) == []


def test_named_accounts_have_alerts_of_their_own() -> None:
    story = Story()
    story.say(10, state(40, 10, account="a"), state(40, 10, account="b"))
    assert story.say(11, state(88, 11, account="a"), state(88, 11, account="b")) == ["warn", "warn"]


def test_an_accounts_window_seen_from_two_homes_is_one() -> None:
    story = Story()
    story.say(10, state(40, 10, account="a", homes=("x",)), state(38, 9, account="a", homes=("y",)))
    both = (state(88, 11, account="a", homes=("x",), reset=300.02), state(38, 9, account="a", homes=("y",)))
    assert story.say(11, *both) == ["warn"]
    both = (state(88, 11, account="a", homes=("x",)), state(89, 12, account="a", homes=("y",)))
    assert story.say(12, *both) == []
    assert len(story.memory.windows) == 1


@pytest.mark.parametrize(("minutes", "fresh_minutes"), [(300, 30), (WEEK, 360)])
def test_a_stale_reading_raises_no_alarm_until_a_fresh_one_comes(minutes: int, fresh_minutes: int) -> None:
    story = Story()
    story.say(1010, state(40, 1010, minutes=minutes, reset=1500))
    stale = 1012 + fresh_minutes
    old, fresh = (state(88, read, minutes=minutes, reset=1500) for read in (1011, 1012))
    assert story.say(stale, old) == []
    assert story.say(stale, fresh) == ["warn"]


def test_nothing_is_said_of_a_window_without_a_reading_and_its_first_reading_primes() -> None:
    story = Story()
    assert story.say(40, state(None, 40, chance=0.9, out=60)) == []
    assert story.say(41, state(88, 41)) == []
    assert story.say(42, state(None, 42)) == []
    assert story.say(43, state(96, 43)) == ["critical"]


def test_a_refusal_is_believed_at_once() -> None:
    story = Story()
    story.say(40, state(40, 40))
    refused = with_forecast(quota_window((39, 40), (40, 40), refused=(41,)))
    assert story.say(41, refused) == ["exhausted"]


def test_windows_long_past_are_forgotten() -> None:
    story = Story()
    story.say(10, state(100, 10))
    story.say(300)
    assert len(story.memory.windows) == 1
    story.say(451)
    assert story.memory == AlertState()

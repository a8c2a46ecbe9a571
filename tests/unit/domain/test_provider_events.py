"""Resets and falls of a counter, and how an early reset is told from one that was zeroed."""

from __future__ import annotations

import pytest

from counterfoil.domain.capacity import CapacityChange
from counterfoil.domain.provider_event import EventKind, EvidenceKind
from tests.unit.domain.event_parts import WEEK, at, capacity, of_kind, reading, told, use

RESETS = (EventKind.RESET_NATURAL, EventKind.RESET_EARLY, EventKind.RESET_LATE)
FALLS = (EventKind.COUNTER_ZEROED, EventKind.COUNTER_FELL)


def test_a_window_that_is_followed_by_another_reset_when_it_was_announced() -> None:
    found = told([reading(1, 20, 5), reading(4, 60, 5), reading(6, 1, 11)], now=7)
    (event,) = of_kind(found, *RESETS)
    assert (event.kind, event.at_ms, event.resets_at_ms) == (EventKind.RESET_NATURAL, at(5), at(5))
    assert (event.before, event.after) == (60, 1)
    shown = [(piece.kind, piece.at_ms, piece.percent) for piece in event.evidence]
    assert shown == [
        (EvidenceKind.READING, at(4), 60),
        (EvidenceKind.WINDOW, at(0), 60),
        (EvidenceKind.READING, at(6), 1),
    ]


def test_a_window_that_still_runs_has_no_reset() -> None:
    assert told([reading(1, 20, 5), reading(4, 60, 5)], now=4.5) == []


@pytest.mark.parametrize("percent", [0, 1, 9])
def test_a_new_reset_announced_in_mid_window_is_an_early_reset_and_no_zeroed_counter(percent: float) -> None:
    old = [reading(h, 10 * h, 168, minutes=WEEK) for h in (1, 2, 3, 4)]
    new = [reading(h, percent + h - 30, 198, minutes=WEEK) for h in (30, 31, 32)]
    (event,) = told([*old, *new], now=33)
    assert (event.kind, event.before, event.after) == (EventKind.RESET_EARLY, 40, percent)
    assert (event.at_ms, event.resets_at_ms) == (at(30), at(168))


def test_an_early_reset_is_told_once_the_new_window_was_there_for_ten_minutes() -> None:
    readings = [reading(1, 10, 168, minutes=WEEK), reading(30, 0, 198, minutes=WEEK)]
    assert told(readings, now=30.1) == []
    assert [event.kind for event in told(readings, now=30.2)] == [EventKind.RESET_EARLY]


def test_two_accounts_that_show_their_windows_line_by_line_make_no_reset() -> None:
    readings = [
        reading(1 + n / 10, percent + n // 4, reset, minutes=WEEK)
        for n in range(40)
        for percent, reset in [((20, 100), (60, 150))[n % 2]]
    ]
    assert told(readings, now=6) == []


def test_an_idle_session_that_repeats_the_old_window_makes_no_reset_back() -> None:
    old, new = reading(1, 40, 168, minutes=WEEK), reading(30, 1, 198, minutes=WEEK)
    echo = reading(30.05, 40, 168, minutes=WEEK)
    events = told([old, new, echo, reading(31, 2, 198, minutes=WEEK)], now=32)
    assert [event.kind for event in events] == [EventKind.RESET_EARLY]


def test_a_counter_back_at_zero_under_the_same_reset_was_zeroed() -> None:
    before = [reading(1 + n / 10, 30 + n, 168, minutes=WEEK) for n in range(10)]
    after = [reading(3 + n / 20, 2 * n, 168, minutes=WEEK) for n in range(10)]
    (event,) = told([*before, *after], now=5)
    assert (event.kind, event.before, event.after) == (EventKind.COUNTER_ZEROED, 39, 0)
    assert (event.at_ms, event.resets_at_ms) == (at(3), at(168))
    shown = [(piece.at_ms, piece.percent, piece.resets_at_ms, piece.source) for piece in event.evidence]
    places = [(at(1.9), 39), (at(3), 0), (at(3.15), 6)]  # the last before, the first lower one, the proof
    assert shown == [(*place, at(168), "codex-rollout") for place in places]


def test_a_lower_level_that_lasts_is_a_fall() -> None:
    before = [reading(1 + n / 10, 30 + n, 168, minutes=WEEK) for n in range(10)]
    after = [reading(3 + n / 10, 20 + n // 4, 168, minutes=WEEK) for n in range(10)]
    (event,) = told([*before, *after], now=5)
    assert (event.kind, event.before) == (EventKind.COUNTER_FELL, 39)


def test_a_session_that_repeats_an_old_percentage_is_no_fall() -> None:
    running = [reading(1 + n / 10, 30 + n, 168, minutes=WEEK) for n in range(20)]
    stale = [reading(1.05 + n / 5, 12, 168, minutes=WEEK) for n in range(10)]
    assert told([*running, *stale], now=5) == []


def test_nothing_is_said_of_windows_that_were_only_worked_out() -> None:
    claude = [reading(1, 20, 5, agent="claude-code", limit_id="claude")]
    later_use = use(range(2, 40))
    found = told(claude, steps=later_use, now=40)
    assert {event.resets_at_ms for event in of_kind(found, *RESETS)} == {at(5)}


def test_a_change_of_capacity_is_an_event_with_both_values() -> None:
    change = CapacityChange(at(50), -38.0, 6.0, 0.001, 1.0, 0.62, 4, 3)
    (event,) = told(changes=[(capacity(0.62), change)])
    assert (event.kind, event.at_ms) == (EventKind.CAPACITY_CHANGED, at(50))
    assert (event.before, event.after) == (1.0, 0.62)
    assert [piece.picousd for piece in event.evidence] == [10**12, 62 * 10**10]


def test_only_what_was_known_by_then_is_told_and_in_order() -> None:
    readings = [reading(h, h % 5 * 10, (h // 5 + 1) * 5) for h in range(1, 60) if h % 5]
    found = told(readings, now=60)
    assert [event.at_ms for event in found] == sorted(event.at_ms for event in found)
    assert all(event.at_ms <= at(22) for event in told(readings, now=22))
    assert len(of_kind(told(readings, now=22), *RESETS)) == 4
    assert len(of_kind(found, *RESETS)) == 11

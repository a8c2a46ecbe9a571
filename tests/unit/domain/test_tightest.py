"""Which of a holder's windows ends work first."""

from __future__ import annotations

import pytest

from counterfoil.domain.course import Course
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.method import Method
from counterfoil.domain.money import Cost
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level, Use, WindowState
from counterfoil.domain.tightest import binding, bindings, blocked_until, held_back
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import HOUR_MS, QuotaWindow
from tests.altered import replace
from tests.unit.domain.capacity_made import START_MS
from tests.unit.domain.capacity_made import window as made

NOW_MS = START_MS + 2 * HOUR_MS
WEEK_RESET_MS = START_MS + 70 * HOUR_MS
LASTS = Forecast(True, Method.BLEND, p_exhaust=0.1)
NOTHING_KNOWN = Forecast(False, Method.BLEND, missing="no reading yet")


def five_hour(percent: float = 40.0) -> QuotaWindow:
    return made(0, [(60, percent)])


def week(percent: float = 70.0, **more: object) -> QuotaWindow:
    times = {
        "starts_at_ms": START_MS - 98 * HOUR_MS,
        "resets_at_ms": WEEK_RESET_MS,
        "ends_at_ms": WEEK_RESET_MS,
    }
    changes = {"kind": WindowKind.SEVEN_DAY, "window_minutes": 10080, **times, **more}
    return replace(five_hour(percent), **changes)


def out_in(hours: float, chance: float = 0.9) -> Forecast:
    return Forecast(True, Method.BLEND, p_exhaust=chance, runs_out_at_ms=NOW_MS + round(hours * HOUR_MS))


def state(window: QuotaWindow, forecast: Forecast = LASTS) -> WindowState:
    return WindowState(window, Use(0, TokenCounts(), Cost()), (), forecast, Level.CALM)


def ended_first(*states: WindowState) -> list[tuple[WindowKind, WindowKind, float, bool]]:
    """Which is ended by which, in how many hours, and whether that one is used up."""
    return [
        (one.window.kind, one.by.kind, (one.ends_at_ms - NOW_MS) / HOUR_MS, one.is_used_up)
        for one in bindings(states, NOW_MS)
    ]


FIVE, WEEK = WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY


@pytest.mark.parametrize(
    ("short", "long", "found"),
    [
        (LASTS, LASTS, []),
        (LASTS, out_in(2), [(FIVE, WEEK, 2, False)]),
        (LASTS, out_in(10), []),
        (out_in(2), out_in(1), [(FIVE, WEEK, 1, False)]),
        (out_in(1), out_in(2), []),
        (out_in(1), LASTS, []),
        (NOTHING_KNOWN, out_in(2), [(FIVE, WEEK, 2, False)]),
        (NOTHING_KNOWN, NOTHING_KNOWN, []),
    ],
)
def test_the_window_that_runs_out_first_ends_the_other(
    short: Forecast, long: Forecast, found: list[tuple[WindowKind, WindowKind, float, bool]]
) -> None:
    assert ended_first(state(five_hour(), short), state(week(), long)) == found


def test_a_week_that_is_used_up_ends_whatever_the_five_hours_promise() -> None:
    found = ended_first(state(five_hour(), out_in(0.1)), state(week(100.0)))
    assert found == [(FIVE, WEEK, -1, True)]


def test_five_hours_that_are_used_up_or_will_be_are_but_a_pause_in_the_week() -> None:
    assert ended_first(state(five_hour(100.0)), state(week())) == []
    assert ended_first(state(five_hour(), out_in(0.5)), state(week(), out_in(60))) == []


def test_five_hours_that_reset_after_the_week_do_end_it() -> None:
    states = (
        state(five_hour(100.0)),
        state(week(resets_at_ms=NOW_MS + HOUR_MS, ends_at_ms=NOW_MS + HOUR_MS)),
    )
    found = binding(states, states[1].window, NOW_MS)
    assert found is not None
    assert (found.by, found.resets_at_ms) == (states[0].window, START_MS + 5 * HOUR_MS)


def test_of_two_that_are_used_up_the_one_that_opens_later_holds() -> None:
    assert ended_first(state(five_hour(100.0)), state(week(100.0))) == [(FIVE, WEEK, -1, True)]


def test_another_account_or_agent_ends_nothing() -> None:
    full = week(100.0)
    for other in (
        replace(full, account="b"),
        replace(full, agent="claude-code"),
        replace(full, homes=("/h",)),
    ):
        assert ended_first(state(five_hour()), state(other)) == []


def test_a_models_own_week_ends_nothing_else_but_is_ended_by_the_plans() -> None:
    scoped = {"limit_id": "codex_mini", "kind": WindowKind.SEVEN_DAY_SCOPED}
    assert ended_first(state(five_hour()), state(week(100.0, **scoped))) == []
    found = ended_first(state(week(100.0)), state(week(20.0, **scoped)))
    assert found == [(WindowKind.SEVEN_DAY_SCOPED, WEEK, -1, True)]


def test_a_window_whose_reset_has_passed_ends_nothing() -> None:
    over = week(100.0, resets_at_ms=NOW_MS, ends_at_ms=NOW_MS)
    assert ended_first(state(five_hour()), state(over)) == []


OUTLOOK = Outlook(
    FIVE, NOW_MS, START_MS, START_MS + 5 * HOUR_MS, 40.0, Course(START_MS, START_MS + 5 * HOUR_MS), factor=2.0
)


@pytest.mark.parametrize(
    ("hours", "factor"), [(None, 2.0), (-1.0, 2.0), (0.0, 2.0), (1.5, 1.0), (3.0, 0.0), (60.0, 0.0)]
)
def test_nothing_is_promised_while_another_window_lets_nothing_through(
    hours: float | None, factor: float
) -> None:
    until_ms = None if hours is None else NOW_MS + round(hours * HOUR_MS)
    assert held_back(OUTLOOK, until_ms).factor == pytest.approx(factor)


def test_what_is_used_up_lets_nothing_through_until_its_reset() -> None:
    short, full = five_hour(), week(100.0)
    assert blocked_until(short, [short, full], NOW_MS) == WEEK_RESET_MS
    assert blocked_until(short, [short, week(99.0)], NOW_MS) is None
    assert blocked_until(full, [short, full], NOW_MS) is None


def test_a_window_that_still_rises_is_let_through() -> None:
    full = week(100.0)  # since an hour after the start
    rising, still = made(0, [(60, 40), (75, 42), (90, 45)]), made(0, [(60, 40), (65, 42), (90, 42)])
    assert blocked_until(rising, [full], NOW_MS) is None
    assert blocked_until(still, [full], NOW_MS) == WEEK_RESET_MS

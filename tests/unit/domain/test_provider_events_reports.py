"""Windows that come and go in the answers of an account, and plans that change."""

from __future__ import annotations

from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.use_series import UseStep
from tests.unit.domain.event_parts import FIVE_HOURS, WEEK, at, of_kind, reading, told, use

COMINGS = (EventKind.WINDOW_VANISHED, EventKind.WINDOW_APPEARED)
ALWAYS = use(range(200))


def answer(hours: float, *, five: bool = True, week: bool = True, **other: object) -> list[CounterReading]:
    """One line of a log: a 5-hour window that began with every fifth hour, and the week."""
    shown = [(FIVE_HOURS, hours % 5 * 10, (hours // 5 + 1) * 5, five), (WEEK, hours // 10, 168.0, week)]
    return [
        reading(hours, percent, reset, minutes=minutes, **other)  # type: ignore[arg-type]
        for minutes, percent, reset, is_there in shown
        if is_there
    ]


def lines(*answers: list[CounterReading]) -> list[CounterReading]:
    return [one for held in answers for one in held]


def moves(readings: list[CounterReading], steps: list[UseStep] = ALWAYS) -> list[ProviderEvent]:
    return of_kind(told(readings, steps=steps, now=200), *COMINGS)


def plans(readings: list[CounterReading], now: float = 160) -> list[tuple[object, object, int]]:
    found = of_kind(told(readings, steps=ALWAYS, now=now), EventKind.PLAN_CHANGED)
    return [(event.before, event.after, event.at_ms) for event in found]


def test_a_window_that_is_no_longer_told_of_vanished_and_appears_again() -> None:
    there = [answer(h) for h in range(1, 10)]
    gone = [answer(h, five=False) for h in range(12, 20)]
    back = [answer(h) for h in range(21, 30)]
    vanished, appeared = moves(lines(*there, *gone, *back))
    assert (vanished.kind, vanished.window_kind) == (EventKind.WINDOW_VANISHED, WindowKind.FIVE_HOUR)
    assert (vanished.at_ms, vanished.before) == (at(12), 40)
    assert [piece.at_ms for piece in vanished.evidence] == [at(9), at(12), at(19)]
    assert (appeared.kind, appeared.at_ms, appeared.after) == (EventKind.WINDOW_APPEARED, at(21), 10)


def test_a_window_that_was_never_told_of_before_appears() -> None:
    before = [answer(h, five=False) for h in range(1, 10)]
    (event,) = moves(lines(*before, *[answer(h) for h in range(11, 20)]))
    assert (event.kind, event.at_ms) == (EventKind.WINDOW_APPEARED, at(11))


def test_two_answers_without_it_are_not_enough() -> None:
    gone = [answer(h, five=False) for h in (12, 15)]
    assert moves(lines(*[answer(h) for h in range(1, 10)], *gone)) == []


def test_answers_within_an_hour_are_not_enough() -> None:
    gone = [answer(12 + n / 10, five=False) for n in range(9)]
    assert moves(lines(*[answer(h) for h in range(1, 10)], *gone)) == []


def test_a_window_that_use_begins_is_not_missed_while_nothing_is_used() -> None:
    idle = [answer(h, five=False) for h in range(12, 30)]
    assert moves(lines(*[answer(h) for h in range(1, 10)], *idle), use(range(10))) == []


def test_an_idle_account_has_lost_no_window() -> None:
    assert moves(lines(*[answer(h) for h in range(1, 10)], *[answer(h) for h in range(40, 50)])) == []


def test_another_limit_alone_does_not_tell_of_this_one() -> None:
    other = [reading(h + 0.5, 10, 168, minutes=WEEK, limit_id="codex_spark") for h in range(12, 30)]
    assert moves(lines(*[answer(h) for h in range(1, 10)], other)) == []


def test_a_second_account_without_the_window_does_not_make_it_vanish() -> None:
    """Its week ran beside the other's from before, so its answers say nothing of the other's windows."""
    own = [answer(h) for h in (1, 2, 3, 4, 6, 7, 8, 9)]
    second = [reading(h + 0.2, 50 + h // 2, 120, minutes=WEEK) for h in range(2, 30)]
    assert moves(lines(*own, second)) == []


def test_a_plan_that_changes_and_stays_is_one_event() -> None:
    old = [answer(h, plan="plus") for h in range(1, 10)]
    new = [answer(h, plan="pro") for h in range(11, 20)]
    assert plans(lines(*old, *new)) == [("plus", "pro", at(11))]


def test_plans_that_flip_line_by_line_did_not_change() -> None:
    assert plans(lines(*[answer(h / 4, plan=("plus", "team")[h % 2]) for h in range(1, 80)])) == []


def test_one_odd_line_is_no_change_of_plan() -> None:
    odd = answer(5.5, plan="free")
    assert plans(lines(*[answer(h) for h in range(1, 6)], odd, *[answer(h) for h in range(6, 20)])) == []


def test_a_login_that_goes_and_comes_back_is_no_change_of_plan() -> None:
    other = [reading(h, 5 + h, 100, minutes=WEEK, plan="plus") for h in range(11, 20)]
    own = [answer(h) for h in (*range(1, 10), *range(21, 30))]
    assert plans(lines(*own, other)) == []


def test_another_login_must_stay_for_a_day_before_it_counts_as_a_change() -> None:
    own = [answer(h) for h in range(1, 10)]
    new = [reading(h, h - 10, 180, minutes=WEEK, plan="plus") for h in range(12, 60)]
    assert plans(lines(*own, new), now=30) == []
    assert plans(lines(*own, new), now=60) == [("team", "plus", at(12))]


def test_a_named_account_that_changes_back_has_changed_twice() -> None:
    named = [
        answer(h, plan=plan, account="a1")
        for plan, hours in (("pro", range(1, 9)), ("max", range(11, 19)), ("pro", range(21, 29)))
        for h in hours
    ]
    assert plans(lines(*named)) == [("pro", "max", at(11)), ("max", "pro", at(21))]

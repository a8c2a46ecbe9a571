from __future__ import annotations

import pytest

from counterfoil.domain.health import Care, Task, due, may_be_due

DAY = 86_400_000
NOW = 100 * DAY
CARED = Care("id", 50, checked_ms=NOW, all_checked_ms=NOW, backed_up_ms=NOW, backed_up=50)


@pytest.mark.parametrize(
    ("care", "size", "just_started", "expected"),
    [
        (Care(), 50, True, (Task.CHECK_ALL, Task.BACK_UP)),
        (CARED, 50, True, (Task.CHECK_NEW,)),
        (CARED, 50, False, ()),
        (CARED, 90, False, ()),
    ],
    ids=["never cared for", "a start", "all is done", "backed up today"],
)
def test_what_is_due_now(care: Care, size: int, just_started: bool, expected: tuple[Task, ...]) -> None:
    assert due(care, size, NOW, just_started=just_started) == expected


def test_everything_is_checked_weekly_and_new_records_are_backed_up_daily() -> None:
    assert due(CARED, 90, NOW + DAY, just_started=False) == (Task.BACK_UP,)
    assert due(CARED, 50, NOW + DAY, just_started=False) == ()
    assert due(CARED, 50, NOW + 7 * DAY, just_started=True) == (Task.CHECK_ALL,)


def test_on_battery_what_is_due_waits_for_mains_a_day_at_most_and_a_first_backup_does_not() -> None:
    week, later = NOW + 7 * DAY, NOW + 8 * DAY
    assert due(CARED, 90, week, just_started=False) == (Task.CHECK_ALL, Task.BACK_UP)
    assert due(CARED, 50, week, just_started=False, is_sparing=True) == ()
    assert due(CARED, 90, NOW + DAY, just_started=False, is_sparing=True) == ()
    assert due(CARED, 90, NOW + 2 * DAY, just_started=False, is_sparing=True) == (Task.BACK_UP,)
    assert due(CARED, 90, later, just_started=False, is_sparing=True) == (Task.CHECK_ALL, Task.BACK_UP)
    assert due(Care(), 5, NOW, just_started=True, is_sparing=True) == (Task.CHECK_ALL, Task.BACK_UP)


@pytest.mark.parametrize(
    ("days", "has_grown", "is_worth_a_look"),
    [(0, True, False), (1, False, False), (1, True, True), (6, False, False), (7, False, True)],
)
def test_without_a_look_at_the_ledger_it_is_known_when_nothing_can_be_due(
    days: int, has_grown: bool, is_worth_a_look: bool
) -> None:
    found = may_be_due(CARED, NOW + days * DAY, has_grown=has_grown, is_sparing=False)
    assert found is is_worth_a_look


def test_a_clock_that_was_set_back_makes_things_due_rather_than_never() -> None:
    assert due(CARED, 90, NOW - DAY, just_started=False) == (Task.CHECK_ALL, Task.BACK_UP)

from __future__ import annotations

import pytest

from counterfoil.domain.health import Care, Task, due

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


def test_a_clock_that_was_set_back_makes_things_due_rather_than_never() -> None:
    assert due(CARED, 90, NOW - DAY, just_started=False) == (Task.CHECK_ALL, Task.BACK_UP)

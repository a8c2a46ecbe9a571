"""Credits, balances and spending limits that stand beside Codex's windows."""

from __future__ import annotations

import json

import pytest

from counterfoil.domain.quota import NoteKind
from counterfoil.readers.base import Batch, SkipReason
from tests.unit.readers.codex_log import (
    OLD_TURN,
    PARENT,
    THREAD,
    Record,
    counted,
    meta,
    raw,
    read,
    read_in_parts,
    read_plainly,
    turn,
    use,
)

NOON_MS = 1_782_907_200_000
START = (meta(), turn())
A = use(1000, 400, 50)
PAID: Record = {"has_credits": True, "unlimited": False, "balance": "1250.5"}
SPENT: Record = {"has_credits": True, "unlimited": False, "balance": "0"}
SHARE: Record = {"limit": "25000", "used": "8000", "remaining_percent": 68, "resets_at": 1_785_542_400}


def bodies(batch: Batch) -> list[Record]:
    return [json.loads(note.body) for note in batch.notes]


def seen(*limits: Record) -> Batch:
    return read(*START, *(counted(None, None, second, shown) for second, shown in enumerate(limits)))


def test_a_note_tells_whose_thread_it_is_of_and_what_was_said() -> None:
    (note,) = seen({"credits": PAID, "rate_limit_reached_type": "rate_limit_reached"}).notes
    assert (note.kind, note.agent, note.session, note.account) == (NoteKind.CREDITS, "codex", THREAD, None)
    assert note.at_ms == NOON_MS
    assert json.loads(note.body) == {
        "has_credits": True,
        "unlimited": False,
        "balance": 1250.5,
        "limit_reached_type": "rate_limit_reached",
    }


def test_what_is_said_again_is_noted_once_and_what_comes_back_once_more() -> None:
    batch = seen(
        {"credits": PAID}, {"credits": PAID}, {"credits": None}, {"credits": PAID}, {"credits": SPENT}
    )
    assert [body["balance"] for body in bodies(batch)] == [1250.5, 0]
    batch = seen({"credits": PAID}, {"credits": SPENT}, {"credits": PAID})
    assert [body["balance"] for body in bodies(batch)] == [1250.5, 0, 1250.5]
    assert len({note.key for note in batch.notes}) == 3


def test_a_spending_limit_is_noted_and_is_a_reading_of_unknown_length() -> None:
    batch = seen({"individual_limit": SHARE, "spend_control_reached": False, "plan_type": "business"})
    assert bodies(batch) == [
        {
            "individual_limit": {
                "limit": 25000,
                "used": 8000,
                "remaining_percent": 68,
                "resets_at_ms": 1_785_542_400_000,
            },
            "spend_control_reached": False,
        }
    ]
    (one,) = batch.readings
    assert (one.limit_id, one.window_minutes, one.percent) == ("codex_individual_limit", 0, 32.0)
    assert (one.resets_at_ms, one.plan) == (1_785_542_400_000, "business")


@pytest.mark.parametrize(
    "share",
    [
        {**SHARE, "remaining_percent": None},
        {**SHARE, "remaining_percent": "68"},
        {**SHARE, "remaining_percent": True},
        {**SHARE, "resets_at": 0},
        {**SHARE, "resets_at": "soon"},
    ],
)
def test_a_spending_limit_that_does_not_tell_enough_is_no_reading(share: Record) -> None:
    batch = seen({"individual_limit": share})
    assert (batch.readings, batch.skipped) == ([], [])
    assert bodies(batch)[0]["individual_limit"]


@pytest.mark.parametrize(
    "limits",
    [
        {},
        {"credits": None, "individual_limit": None, "spend_control_reached": None},
        {"credits": {}, "individual_limit": {}},
        {"credits": [1], "individual_limit": "25000", "spend_control_reached": "no"},
        {"credits": {"has_credits": "yes", "unlimited": 1, "balance": "a lot"}},
        {"rate_limit_reached_type": "rate_limit_reached"},
    ],
)
def test_where_nothing_is_said_of_credits_nothing_is_noted(limits: Record) -> None:
    assert seen(limits).notes == []


@pytest.mark.parametrize(
    ("balance", "number"),
    [("12.50", 12.5), ("-3", -3), (5.39, 5.39), ("1e5", None), ("9" * 16, None), (" 1", None), (True, None)],
)
def test_a_balance_is_a_number_or_unknown(balance: object, number: float | None) -> None:
    (body,) = bodies(seen({"credits": {"has_credits": True, "balance": balance}}))
    assert body.get("balance") == number


def test_words_that_are_no_words_are_not_kept() -> None:
    batch = seen({"credits": PAID, "individual_limit": {"limit": "/home/me", "unit": "a b c", "other": "x"}})
    assert bodies(batch)[0]["individual_limit"] == {"unit": "unrecognised"}


def test_credits_in_copied_history_are_its_owners() -> None:
    fork = (meta(forked_from_id=PARENT), meta(PARENT), turn(OLD_TURN))
    batch = read(*fork, counted(A, A, 1, {"credits": PAID, "individual_limit": SHARE}))
    assert (batch.notes, batch.readings) == ([], [])


def test_the_last_note_is_remembered_from_one_batch_to_the_next() -> None:
    shown: list[Record] = [{"credits": one, "individual_limit": SHARE} for one in (PAID, PAID, SPENT, SPENT)]
    lines = raw([*START, *(counted(None, None, second, one) for second, one in enumerate(shown))])
    whole = read_in_parts(lines, [])
    assert len(whole.notes) == 2
    assert read_in_parts(lines, [3, 4, 5]).notes == whole.notes
    assert read_plainly(lines).notes == whole.notes


def test_a_window_that_cannot_be_read_leaves_the_credits_beside_it_noted() -> None:
    broken = {"used_percent": None, "window_minutes": 300}
    batch = seen({"primary": broken, "credits": PAID, "individual_limit": SHARE})
    assert [line.reason for line in batch.skipped] == [SkipReason.BAD_NUMBER]
    assert (len(batch.notes), len(batch.readings)) == (1, 1)

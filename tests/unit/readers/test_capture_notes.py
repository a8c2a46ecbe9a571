"""Notes in our own captures: figures and short words, whoever wrote them there."""

from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.domain.quota import NoteKind
from counterfoil.readers.base import Batch
from tests.unit.readers.test_captures import AT_MS, CACHE, LINE, Json, read, reasons


def noted(*notes: Json, **change: Any) -> Batch:
    return read({**LINE, "windows": [], "notes": list(notes), **change})


def test_a_note_tells_of_whom_and_when_and_has_a_sorted_body() -> None:
    (note,) = noted(CACHE).notes
    assert (note.kind, note.at_ms, note.agent) == (NoteKind.PROMPT_CACHE, AT_MS, "claude-code")
    assert (note.session, note.account) == ("5f0c2b1e", "8a1d0c52")
    assert note.body == '{"last_miss_cause":"ttl","misses":2,"warm":true}'


@pytest.mark.parametrize(
    ("kind", "is_same"),
    [
        ("prompt_cache", True),
        ("session", True),
        ("cost_state", True),
        ("credits", False),
        ("limit_status", False),
    ],
)
def test_a_note_that_says_the_same_later_is_the_same_unless_it_is_of_a_state(
    kind: str, is_same: bool
) -> None:
    note = {"kind": kind, "body": {"balance": 5}}
    (first,), (later,) = noted(note).notes, noted(note, at_ms=AT_MS + 60_000).notes
    assert (first.key == later.key) is is_same
    (other,) = noted(note, account="another").notes
    assert other.key != first.key


def test_bodies_may_hold_objects_of_figures_by_model() -> None:
    body = {
        "models": {"claude-opus-5[1m]": {"cost_usd": 0.5}},
        "model": "claude-opus-5[1m]",
        "left": -2,
        "no": None,
    }
    (note,) = noted({"kind": "session", "body": body}).notes
    assert json.loads(note.body) == {name: body[name] for name in ("models", "model", "left")}


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ({"kind": "later", "body": {"a": 1}}, "unknown_shape"),
        ({"kind": ["session"], "body": {"a": 1}}, "unknown_shape"),
        ({"kind": "session", "body": {}}, "unknown_shape"),
        ({"kind": "session", "body": "text"}, "unknown_shape"),
        ({"kind": "session"}, "unknown_shape"),
        ({"kind": "session", "body": {"a": [1]}}, "bad_number"),
        ({"kind": "session", "body": {"a": 1e300}}, "bad_number"),
        ({"kind": "session", "body": {"a": {"b": {"c": {"d": {"e": 1}}}}}}, "unknown_shape"),
        ({"kind": "session", "body": {f"f{n}": n for n in range(2_001)}}, "unknown_shape"),
        (7, "unknown_shape"),
    ],
)
def test_a_note_that_cannot_be_read_is_skipped_and_the_other_one_kept(note: Any, reason: str) -> None:
    batch = noted(note, CACHE)
    assert (reasons(batch), len(batch.notes)) == ([reason], 1)


def test_text_is_never_kept_in_a_note() -> None:
    (note,) = noted({"kind": "session", "body": {"name": "fix the login page please", "a b": 1}}).notes
    assert json.loads(note.body) == {"name": "unrecognised", "unrecognised": 1}

from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.domain.quota import NoteKind
from counterfoil.readers.base import Batch, LogFile
from counterfoil.readers.codex import CodexReader
from counterfoil.readers.signs import HUGE_CHARS, keyed_hash
from tests.unit.readers.codex_log import (
    FILE,
    OLD_TURN,
    PARENT,
    Record,
    event,
    meta,
    raw,
    read_plainly,
    record,
    turn,
)
from tests.unit.readers.sign_kinds import signs

KEY = bytes(range(32))
Json = dict[str, Any]


def told(*records: Record) -> list[tuple[NoteKind, Json]]:
    batch = CodexReader().read(raw(records), LogFile(FILE.path, prompt_key=KEY), {})
    assert batch.skipped == []
    return kinds_and_bodies(batch)


def kinds_and_bodies(batch: Batch) -> list[tuple[NoteKind, Json]]:
    return [(sign.kind, json.loads(sign.body)) for sign in signs(batch)]


def output(text: object, kind: str = "function_call_output") -> Record:
    return record("response_item", {"type": kind, "call_id": "call_1", "output": text}, 5)


def test_a_prompt_is_known_by_its_size_and_a_hash_alone() -> None:
    body = {"chars": 6, "hash": keyed_hash(KEY, "fix it")}
    assert told(meta(), event("user_message", 1, message="fix it", images=[])) == [(NoteKind.PROMPT, body)]


@pytest.mark.parametrize(
    "text", ["<environment_context>\n", "<user_instructions>x", "# AGENTS.md instructions"]
)
def test_what_is_put_before_a_conversation_is_no_prompt(text: str) -> None:
    assert told(meta(), event("user_message", 1, message=text)) == []


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("Chunk ID: 1\nProcess exited with code 1\nOutput:\nno such file", "no such file"),
        ("Exit code: 2\nWall time: 0 seconds\nOutput:\nno such file", "no such file"),
        ('{"output":"no such file","metadata":{"exit_code":1,"duration_seconds":0.1}}', "no such file"),
        ("Chunk ID: 1\nProcess exited with code 0\nOutput:\nProcess exited with code 1", None),
        ("Chunk ID: 1\nOutput:\nExit code: 1", None),
        ('{"output":"exited with code 1","metadata":{"exit_code":0}}', None),
    ],
)
def test_a_tool_failed_where_the_client_says_how_it_ended(text: str, failure: str | None) -> None:
    body = failure and {"chars": len(failure), "hash": keyed_hash(KEY, failure), "is_failed": True}
    assert told(meta(), output(text)) == ([(NoteKind.TOOL_RESULT, body)] if body else [])


def test_only_a_huge_result_is_noted_for_its_size() -> None:
    head = "Process exited with code 0\nOutput:\n"
    assert told(meta(), output(head + "x" * HUGE_CHARS)) == [(NoteKind.TOOL_RESULT, {"chars": HUGE_CHARS})]
    assert told(meta(), output(head + "x" * (HUGE_CHARS - 1))) == []


def test_a_lost_stream_is_told_with_its_attempt() -> None:
    info = {"response_stream_disconnected": {"http_status_code": 503}}
    found = told(meta(), event("stream_error", 1, message="Reconnecting... 2/5", codex_error_info=info))
    body = {"attempt": 2, "error": "response_stream_disconnected", "status": 503}
    assert found == [(NoteKind.RETRY, body)]


def test_the_plans_limit_is_no_retry() -> None:
    entry = event("error", 1, message="You've hit your usage limit.", codex_error_info="usage_limit_exceeded")
    assert told(meta(), entry) == []


def test_a_thread_opened_once_more_was_resumed() -> None:
    assert told(meta(), meta(PARENT), meta(seconds=60)) == [(NoteKind.SESSION_START, {"how": "resume"})]


def test_only_another_model_than_before_was_chosen() -> None:
    found = told(meta(), turn(seconds=1), turn(seconds=2), turn(seconds=3, model="gpt-5.6-mini"))
    assert found == [(NoteKind.MODEL_CHOICE, {"model": "gpt-5.6-mini"})]


def test_a_compaction_is_told_once_of_its_two_lines() -> None:
    found = told(meta(), record("compacted", {"message": ""}, 1), event("context_compacted", 1))
    assert found == [(NoteKind.COMPACTION, {})]


def test_what_a_fork_copied_is_no_sign_of_it() -> None:
    fork = meta(forked_from_id=PARENT)
    copied = (turn(OLD_TURN, 0), event("user_message", 0, message="fix it"), record("compacted", {}, 0))
    own = event("user_message", 90, message="go on")
    assert [kind for kind, _ in told(fork, meta(PARENT), *copied)] == []
    assert [kind for kind, _ in told(fork, meta(PARENT), *copied, turn(seconds=80), own)] == [NoteKind.PROMPT]


def test_both_ways_of_reading_see_the_same_signs() -> None:
    records = (
        *(meta(), turn(seconds=1), event("user_message", 2, message="fix it")),
        *(output("Process exited with code 1\nOutput:\nno"), record("compacted", {}, 6)),
        turn(seconds=7, model="gpt-5.6-mini"),
    )
    quick = CodexReader().read(raw(records), FILE, {})
    assert len(signs(quick)) == 4
    assert signs(quick) == signs(read_plainly(raw(records)))

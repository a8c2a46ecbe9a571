"""Gemini CLI: messages that are written again, and places that tell the project."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance import problems
from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, Unknown
from counterfoil.readers.gemini import GeminiReader
from tests.corpora import laid_out
from tests.unit.readers import plain_gemini_cli
from tests.unit.readers.codex_log import raw
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

Json = dict[str, Any]
PATH = "tmp/harbour/chats/session-2026-07-02T09-15-0b6f3a52.jsonl"
HEAD: Json = {"sessionId": "0b6f3a52-7c1e", "projectHash": "1" * 64, "kind": "main"}
USAGE: Json = {"input": 9000, "output": 40, "cached": 2000, "thoughts": 100, "tool": 7, "total": 9147}
AT = "2026-07-02T09:15:12.000Z"


def message(identity: str = "m-1", tokens: object = USAGE, **more: object) -> Json:
    return {
        "id": identity,
        "timestamp": AT,
        "type": "gemini",
        "content": "",
        "tokens": tokens,
        "model": "gemini-3.5-flash",
        **more,
    }


def given(*lines: Json, path: str = PATH, beside: dict[str, bytes] | None = None) -> Batch:
    return GeminiReader().read(raw(lines), LogFile(path, (beside or {}).get), {})


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    events, skipped = read("gemini-cli", laid_out("gemini-cli", tmp_path))
    assert totals_of(events) == expected("gemini-cli")
    assert not skipped
    assert {event.context.project for event in events} == {
        *("irrlicht", "tide-tables", "harbour", "lighthouse", "old-quay")
    }


def test_a_plain_loop_comes_to_the_same(tmp_path: Path) -> None:
    plain = plain_gemini_cli.sums(laid_out("gemini-cli", tmp_path))
    assert plain == {
        name: {kind: row[kind] for kind in plain[name]} for name, row in expected("gemini-cli").items()
    }


def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path) -> None:
    assert problems(spec_of("gemini-cli"), laid_out("gemini-cli", tmp_path), rounds=6) == []


def test_real_recordings_come_to_what_a_plain_loop_finds(shared_logs: Path) -> None:
    """71 responses of 30 recordings, counted by hand from their messages' last figures."""
    found: dict[str, TokenCounts] = {}
    for path in sorted(shared_logs.glob("raw/*Irrlicht/replaydata/agents/gemini-cli/**/transcript.jsonl")):
        lines = [Line(0, len(text) + 1, text) for text in path.read_bytes().splitlines()]
        batch = GeminiReader().read(lines, LogFile(PATH), {})
        assert not batch.skipped
        assert not batch.unknown
        found |= {event.key: event.tokens for event in batch.events}
    assert len(found) == 71
    assert sum(tokens.input for tokens in found.values()) == 740_794
    assert sum(tokens.cache_read for tokens in found.values()) == 105_218
    assert sum(tokens.output for tokens in found.values()) == 19_415


def test_cache_is_taken_from_the_prompt_tools_are_added_and_thoughts_are_output() -> None:
    (event,) = given(HEAD, message()).events
    assert event.tokens == TokenCounts(7007, 2000, 0, 0, 140, 100)
    assert event.raw == json.dumps(USAGE, sort_keys=True, separators=(",", ":"))
    assert (event.key, event.context.session, event.context.provider) == ("m-1", "0b6f3a52-7c1e", "google")


def test_a_message_that_is_written_again_is_one_request() -> None:
    batch = given(HEAD, message(tokens=None), message(), message(toolCalls=[]))
    assert [event.tokens.output for event in batch.events] == [140]
    assert (batch.repeats, batch.used, batch.other) == (1, 2, 2)


def test_what_was_rewound_was_spent() -> None:
    batch = given(HEAD, message(), {"$rewindTo": "u-1"}, message("m-2"))
    assert [event.key for event in batch.events] == ["m-1", "m-2"]
    assert not batch.unknown


def test_messages_within_a_change_are_read_as_any_other() -> None:
    change = {"$set": {"sessionId": "other", "messages": [message("m-3"), message()]}}
    batch = given(HEAD, message(), change)
    assert [event.key for event in batch.events] == ["m-1", "m-3"]
    assert batch.state == {"session": "other"}


def test_a_call_without_tokens_is_no_request() -> None:
    assert given(message(tokens=dict.fromkeys(USAGE, 0))).events == []


def test_a_subagent_counts_with_the_conversation_it_belongs_to() -> None:
    (event,) = given(
        {**HEAD, "kind": "subagent"}, message(), path="tmp/harbour/chats/parent-1/s.jsonl"
    ).events
    assert (event.context.session, event.context.sidechain) == ("parent-1", True)


@pytest.mark.parametrize(
    ("folder", "beside", "project"),
    [
        ("harbour", {}, "harbour"),
        ("harbour", {"tmp/harbour/.project_root": b"/home/u/tide tables\n"}, "tide tables"),
        ("harbour", {"projects.json": b'{"projects": {"/home/u/quay": "harbour"}}'}, "quay"),
        ("harbour", {"projects.json": b'{"projects": ["harbour"]}'}, "harbour"),
        (
            hashlib.sha256(b"/home/u/quay").hexdigest(),
            {"projects.json": b'{"projects":{"/home/u/quay":"q"}}'},
            "quay",
        ),
        ("f" * 64, {}, "f" * 12),
    ],
)
def test_the_project_is_the_folder_worked_in_where_the_program_keeps_it(
    folder: str, beside: dict[str, bytes], project: str
) -> None:
    (event,) = given(message(), path=f"tmp/{folder}/chats/s.jsonl", beside=beside).events
    assert event.context.project == project


@pytest.mark.parametrize(
    ("spoiled", "reason"),
    [
        (message(tokens={**USAGE, "output": -1}), SkipReason.BAD_NUMBER),
        (message(timestamp="yesterday"), SkipReason.BAD_TIME),
        (message(tokens=[5]), SkipReason.UNKNOWN_SHAPE),
        (message(type="oracle"), SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_message_that_cannot_be_read_is_skipped_with_its_reason(spoiled: Json, reason: SkipReason) -> None:
    batch = given(HEAD, spoiled, message("m-2"))
    assert [line.reason for line in batch.skipped] == [reason]
    assert [event.key for event in batch.events] == ["m-2"]


def test_one_bad_message_of_a_document_leaves_the_others() -> None:
    document = {**HEAD, "messages": [message(timestamp=5), message("m-2"), "x"]}
    batch = given(document, path="tmp/harbour/chats/old.json")
    assert [event.key for event in batch.events] == ["m-2"]
    assert [line.reason for line in batch.skipped] == [SkipReason.BAD_TIME]


def test_a_record_of_a_document_keeps_its_place_s_digest_when_the_document_grows() -> None:
    small = given({**HEAD, "messages": [message()]}, path="tmp/h/chats/old.json")
    grown = given({**HEAD, "messages": [message("m-0"), message()]}, path="tmp/h/chats/old.json")
    assert small.events[0].line.sha256 == grown.events[1].line.sha256


def test_types_and_fields_that_are_new_are_counted() -> None:
    batch = given(
        {"id": "x", "timestamp": AT, "type": "oracle"}, {"$drop": 1}, message(tokens={**USAGE, "audio": 3})
    )
    assert set(batch.unknown) == {
        *(Unknown("type", "oracle"), Unknown("type", "$drop"), Unknown("field", "audio"))
    }

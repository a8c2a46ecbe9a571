"""Kimi CLI: usage of each step, each told once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import md5
from typing import Any

import pytest

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, Unknown
from counterfoil.readers.kimi_cli import KimiCliReader

FOLDER = "/home/someone/src/kettle"
PATH = f"sessions/{md5(FOLDER.encode(), usedforsecurity=False).hexdigest()}/s1/wire.jsonl"
USAGE = {"input_other": 100, "output": 40, "input_cache_read": 25, "input_cache_creation": 10}
TOKENS = TokenCounts(100, 25, 10, 0, 40)


def status(usage: object = USAGE, message_id: str | None = "msg-1") -> dict[str, Any]:
    return {"type": "StatusUpdate", "payload": {"token_usage": usage, "message_id": message_id}}


def read(*messages: object, at: object = 1776162403.75, path: str = PATH, **beside: bytes) -> Batch:
    lines = []
    for number, message in enumerate(messages):
        data = json.dumps({"timestamp": at, "message": message}).encode()
        lines.append(Line(number * 10_000, len(data) + 1, data))
    files: Mapping[str, bytes] = {name.replace("_", "."): data for name, data in beside.items()}
    return KimiCliReader().read(lines, LogFile(path, files.get), {})


def test_a_steps_usage_is_read_with_its_seconds_as_milliseconds() -> None:
    (event,) = read(status()).events
    assert (event.key, event.at_ms, event.tokens) == ("msg-1", 1_776_162_403_750, TOKENS)
    assert (event.context.session, event.context.sidechain) == ("s1", False)


def test_without_a_configuration_the_model_is_unknown_and_kimis_own() -> None:
    (event,) = read(status()).events
    assert (event.context.model, event.context.provider, event.context.project) == (
        "unknown",
        "moonshotai",
        "unknown",
    )


def test_the_configuration_tells_the_model_and_the_registry_the_folder() -> None:
    config = b'default_model = "a"\n[models.a]\nprovider = "p"\nmodel = "gpt-5.1"\n[providers.p]\n'
    registry = json.dumps({"work_dirs": [{"path": FOLDER, "kaos": "local"}]}).encode()
    (event,) = read(status(), config_toml=config + b'type = "openai_responses"\n', kimi_json=registry).events
    assert (event.context.model, event.context.provider, event.context.project) == (
        "gpt-5.1",
        "openai",
        "kettle",
    )


@pytest.mark.parametrize("config", [b"\xff\xfe", b"default_model = [", b"default_model = 3", b"models = 1"])
def test_a_configuration_that_cannot_be_read_leaves_the_model_unknown(config: bytes) -> None:
    (event,) = read(status(), config_toml=config).events
    assert event.context.model == "unknown"


def test_a_subagents_event_counts_in_its_own_file_and_in_the_parents_where_it_has_none() -> None:
    inner = status(message_id="msg-2")
    new = {"type": "SubagentEvent", "payload": {"agent_id": "a1", "event": inner}}
    old = {"type": "SubagentEvent", "payload": {"task_tool_call_id": "t", "event": inner}}
    assert read(new).events == []
    (mirrored,) = read(old).events
    (own,) = read(inner, path=PATH.replace("wire", "subagents/a1/wire")).events
    assert mirrored.key == own.key == "msg-2"
    assert mirrored.context.sidechain
    assert own.context.sidechain


def test_a_step_without_an_id_has_the_same_key_in_a_forks_copy() -> None:
    (one,) = read(status(message_id=None)).events
    (other,) = read(status(message_id=None), path=PATH.replace("s1", "s2")).events
    assert one.key == other.key


def test_a_step_that_used_nothing_or_says_no_usage_is_no_request() -> None:
    batch = read(status(dict.fromkeys(USAGE, 0)), status(None), {"type": "TurnBegin", "payload": {}})
    assert (batch.events, batch.other, batch.used) == ([], 3, 0)


@pytest.mark.parametrize(
    ("message", "at", "reason"),
    [
        (status(USAGE | {"output": -1}), 1776162403.75, SkipReason.BAD_NUMBER),
        (status(USAGE | {"output": "1"}), 1776162403.75, SkipReason.BAD_NUMBER),
        (status(), None, SkipReason.BAD_TIME),
        (status(), 3.0, SkipReason.BAD_TIME),
    ],
)
def test_a_bad_figure_is_said_and_the_next_line_is_read(message: object, at: object, reason: str) -> None:
    batch = read(message, at=at)
    assert [one.reason for one in batch.skipped] == [reason]
    assert batch.events == []


def test_types_and_fields_that_are_new_are_counted() -> None:
    batch = read({"type": "Teleport", "payload": {}}, status(USAGE | {"input_audio": 3}))
    assert batch.unknown == {Unknown("type", "Teleport"): 1, Unknown("field", "input_audio"): 1}

"""Kimi Code: a record of each request, under the model that was asked for."""

from __future__ import annotations

import json
from typing import Any

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State, Unknown
from counterfoil.readers.kimi_code import KimiCodeReader

PATH = "sessions/wd_kettle_0123456789ab/session_a/agents/main/wire.jsonl"
USAGE = {"inputOther": 5, "output": 33, "inputCacheRead": 900, "inputCacheCreation": 60}
TIME = 1_787_300_000_000


def asked(model: str = "claude-sonnet-4-6", provider: str = "anthropic", **more: object) -> dict[str, Any]:
    return {
        "type": "llm.request",
        "provider": provider,
        "model": model,
        "modelAlias": "a",
        "time": TIME,
    } | more


def spent(usage: object = USAGE, **more: object) -> dict[str, Any]:
    return {
        "type": "usage.record",
        "model": "a",
        "usage": usage,
        "usageScope": "turn",
        "time": TIME + 5,
    } | more


def read(*records: object, path: str = PATH, state: State | None = None) -> Batch:
    lines = []
    for number, record in enumerate(records):
        data = json.dumps(record, separators=(",", ":")).encode()
        lines.append(Line(number * 10_000, len(data) + 1, data))
    return KimiCodeReader().read(lines, LogFile(path), state or {})


def test_a_record_is_a_request_of_the_model_that_was_asked_last() -> None:
    (event,) = read(asked(), spent()).events
    assert event.tokens == TokenCounts(5, 900, 60, 0, 33)
    assert (event.context.provider, event.context.model) == ("anthropic", "claude-sonnet-4-6")
    assert (event.context.session, event.context.project, event.at_ms) == ("session_a", "kettle", TIME + 5)


def test_the_model_is_carried_from_one_batch_to_the_next() -> None:
    first = read(asked())
    (event,) = read(spent(), state=first.state).events
    assert event.context.model == "claude-sonnet-4-6"


def test_an_alias_that_was_not_asked_for_names_its_own_model() -> None:
    (event,) = read(asked(), spent(model="kimi-code/k3")).events
    assert (event.context.provider, event.context.model) == ("moonshotai", "k3")


def test_a_compactions_record_counts_as_a_turns_does() -> None:
    assert len(read(asked(kind="compaction"), spent(usageScope="session")).events) == 1


def test_a_forks_copy_has_the_key_of_its_origin_and_a_subagent_another() -> None:
    keys = {
        folder: read(asked(), spent(), path=PATH.replace("session_a/agents/main", folder)).events[0].key
        for folder in ("session_a/agents/main", "session_b/agents/main", "session_a/agents/agent-0")
    }
    origin, fork, subagent = keys.values()
    assert origin == fork != subagent


def test_a_record_without_a_time_takes_that_of_its_request() -> None:
    (event,) = read(asked(), spent(time=None)).events
    assert event.at_ms == TIME
    assert [one.reason for one in read(spent(time=None)).skipped] == [SkipReason.BAD_TIME]


def test_a_provider_that_is_not_kimis_is_named_as_the_price_book_does() -> None:
    (kimi,) = read(asked("kimi-k3", "kimi"), spent()).events
    (other,) = read(asked("gpt-5.1", "openai_responses"), spent()).events
    assert (kimi.context.provider, other.context.provider) == ("moonshotai", "openai")


def test_figures_that_cannot_be_are_said_and_nothing_used_is_no_request() -> None:
    batch = read(spent(USAGE | {"output": 1.5}), spent(None), spent(dict.fromkeys(USAGE, 0)))
    assert [one.reason for one in batch.skipped] == [SkipReason.BAD_NUMBER, SkipReason.UNKNOWN_SHAPE]
    assert (batch.events, batch.other) == ([], 1)


def test_types_and_fields_that_are_new_are_counted() -> None:
    batch = read({"type": "teleport.begin"}, {"type": "task.started"}, spent(USAGE | {"audio": 3}))
    assert batch.unknown == {Unknown("type", "teleport.begin"): 1, Unknown("field", "audio"): 1}

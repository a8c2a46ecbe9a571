"""Cline and Roo Code: documents that are written anew whole, each request told once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State, Unknown
from counterfoil.readers.cline import ClineReader

FOLDER = "globalStorage/saoudrizwan.claude-dev/tasks/t1"
FIGURES = {"tokensIn": 6, "tokensOut": 80, "cacheWrites": 200, "cacheReads": 3000, "cost": 0.0029}
SONNET = {"providerId": "anthropic", "modelId": "claude-sonnet-4-6", "mode": "act"}
AT_MS = 1_787_300_000_000


def entry(
    number: int, figures: Mapping[str, object] = FIGURES, say: str = "api_req_started", **more: Any
) -> Any:
    text = json.dumps({"request": "", **figures})
    return {"ts": AT_MS + number, "type": "say", "say": say, "text": text, "modelInfo": SONNET, **more}


def read(
    document: object,
    agent: str = "cline",
    state: State | None = None,
    path: str = f"{FOLDER}/ui_messages.json",
    beside: Mapping[str, object] | None = None,
) -> Batch:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    files = {name: json.dumps(body).encode() for name, body in (beside or {}).items()}
    return ClineReader(agent).read([Line(0, len(data), data)], LogFile(path, files.get), state or {})


def tokens(batch: Batch) -> list[TokenCounts]:
    return [event.tokens for event in batch.events]


def test_a_request_is_read_from_the_text_of_its_entry() -> None:
    (event,) = read([entry(0)]).events
    assert event.tokens == TokenCounts(6, 3000, 200, 0, 80)
    assert (event.key, event.at_ms, event.quality) == (f"t1:{AT_MS}", AT_MS, OutputQuality.AS_LOGGED)
    assert '"cost":0.0029' in (event.raw or "")


def test_a_request_that_has_not_ended_is_counted_when_its_figures_are_filled_in() -> None:
    first = read([entry(0), entry(1, {})])
    second = read([entry(0), entry(1)], state=first.state)
    assert (len(first.events), len(second.events)) == (1, 2)


def test_the_place_of_a_record_is_where_its_entry_stands_in_the_document() -> None:
    document = json.dumps([{"ts": 1, "say": "text", "text": "api_req_started"}, entry(0), entry(5)]).encode()
    for event in read(document).events:
        part = document[event.line.offset : event.line.offset + event.line.length]
        assert json.loads(part)["ts"] == event.at_ms


@pytest.mark.parametrize(
    ("agent", "provider", "figures", "left"),
    [
        ("cline", "anthropic", FIGURES, 6),
        ("cline", "openrouter", {"tokensIn": 900, "tokensOut": 1, "cacheWrites": 0, "cacheReads": 600}, 900),
        ("cline", "openai", {"tokensIn": 900, "tokensOut": 1, "cacheWrites": 300, "cacheReads": 600}, 300),
        ("roo-code", "", FIGURES | {"apiProtocol": "anthropic"}, 6),
        ("roo-code", "", FIGURES | {"apiProtocol": "anthropic", "tokensIn": 3206}, 6),
        ("roo-code", "", FIGURES | {"apiProtocol": "openai", "tokensIn": 4000}, 800),
    ],
)
def test_whether_the_input_holds_the_cache_is_told_by_agent_provider_and_sums(
    agent: str, provider: str, figures: dict[str, object], left: int
) -> None:
    info = {"providerId": provider, "modelId": "m"} if provider else None
    (event,) = read([entry(0, figures, modelInfo=info)], agent).events
    assert event.tokens.input == left


def test_requests_that_were_taken_out_before_they_were_seen_are_counted_from_their_sum() -> None:
    (event,) = read([entry(9, say="deleted_api_reqs")]).events
    assert (event.tokens, event.quality) == (TokenCounts(6, 3000, 200, 0, 80), OutputQuality.CUMULATIVE)


def test_requests_that_were_taken_out_after_they_were_counted_are_not_counted_again() -> None:
    first = read([entry(0), entry(1)])
    twice = {name: figure * 2 for name, figure in FIGURES.items()}
    second = read([entry(9, FIGURES, "deleted_api_reqs"), entry(1)], state=first.state)
    third = read([entry(9, twice, "deleted_api_reqs")], state=second.state)
    fourth = read([entry(9, twice | {"tokensOut": 163}, "deleted_api_reqs")], state=third.state)
    assert [event.key for event in second.events] == [f"t1:{AT_MS + 1}"]
    assert third.events == []
    assert tokens(fourth) == [TokenCounts(output=3)]


def test_subagents_are_a_sum_beside_their_task() -> None:
    (event,) = read([entry(3, FIGURES | {"source": "subagents"}, "subagent_usage")]).events
    assert (event.quality, event.context.sidechain) == (OutputQuality.CUMULATIVE, True)


def test_a_model_stands_in_the_entry_or_in_the_tasks_notes_or_in_what_was_sent() -> None:
    bare = [entry(number, modelInfo=None) for number in (0, 100, 200)]
    notes = [
        {"ts": AT_MS + 10, "model_id": "claude-opus-4-5", "model_provider_id": "anthropic"},
        {"ts": AT_MS + 150, "model_id": "gpt-5.1", "model_provider_id": "openai-native"},
    ]
    sent = [{"content": f"<model>m{ts}</model>", "ts": AT_MS + ts} for ts in (3, 103)]
    noted = read(bare, beside={f"{FOLDER}/task_metadata.json": {"model_usage": notes}})
    prompted = read(bare, "roo-code", beside={f"{FOLDER}/api_conversation_history.json": sent})
    assert [event.context.model for event in noted.events] == [
        "claude-opus-4-5",
        "claude-opus-4-5",
        "gpt-5.1",
    ]
    assert noted.events[2].context.provider == "openai"
    assert [event.context.model for event in prompted.events] == ["m3", "m103", "m103"]
    assert {event.context.model for event in read(bare).events} == {"unknown"}


def test_a_model_that_was_known_stays_known_when_what_was_sent_is_too_long_to_be_read() -> None:
    sent = [{"content": "<model>gpt-5.1</model>", "ts": AT_MS}]
    first = read([entry(0, modelInfo=None)], beside={f"{FOLDER}/api_conversation_history.json": sent})
    (event,) = read([entry(0, modelInfo=None)], state=first.state).events
    assert (event.context.provider, event.context.model) == ("openai", "gpt-5.1")


def test_what_went_through_another_agents_program_is_left_to_that_ones_log() -> None:
    assert read([entry(0, modelInfo=SONNET | {"providerId": "claude-code"})]).events == []
    (event,) = read([entry(0, modelInfo={"providerId": "openai-codex", "modelId": "gpt-5.1-codex"})]).events
    assert (event.context.provider, event.context.quota) == ("openai", "codex")


def session(*messages: object) -> dict[str, object]:
    return {"version": 1, "sessionId": "s1", "messages": list(messages)}


def test_the_command_lines_messages_count_the_whole_prompt() -> None:
    metrics = {"inputTokens": 2100, "outputTokens": 80, "cacheReadTokens": 1500, "cacheWriteTokens": 590}
    info = {"id": "claude-sonnet-4-6", "provider": "anthropic"}
    message = {"id": "msg_2", "role": "assistant", "ts": AT_MS, "modelInfo": info, "metrics": metrics}
    (event,) = read(session({"role": "user"}, message), path="sessions/s1/s1.messages.json").events
    assert event.tokens == TokenCounts(10, 1500, 590, 0, 80)
    folded = {"role": "user", "ts": AT_MS, "metadata": {"kind": "compaction", "usageBefore": metrics}}
    batch = read(session(folded), path="sessions/s1/s1.messages.json")
    assert tokens(batch) == [event.tokens]


@pytest.mark.parametrize("document", [b"", b"{}", b"[1", b"\xff", b'"api_req_started"', b"[" * 5000])
def test_what_is_no_such_document_is_said(document: bytes) -> None:
    batch = read(document)
    assert (batch.events, len(batch.skipped)) == ([], 1)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (entry(0, FIGURES | {"tokensIn": -1}), SkipReason.BAD_NUMBER),
        (entry(0) | {"ts": "soon"}, SkipReason.BAD_TIME),
        (entry(0) | {"text": '{"tokensIn":'}, SkipReason.BAD_JSON),
    ],
)
def test_a_bad_entry_is_said_and_the_others_are_read(bad: object, reason: SkipReason) -> None:
    batch = read([bad, entry(7)])
    assert [one.reason for one in batch.skipped] == [reason]
    assert len(batch.events) == 1


def test_entries_without_figures_are_none_of_ours_and_new_fields_are_counted() -> None:
    silent: Sequence[object] = [{"ts": AT_MS, "say": "text", "text": "deleted_api_reqs"}, 3, None]
    assert read([*silent]).other == 1
    assert read([entry(0, FIGURES | {"thoughts": 4})]).unknown == {Unknown("field", "thoughts"): 1}

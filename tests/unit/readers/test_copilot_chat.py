"""VS Code's chats: turns of documents and journals, and the traces that know them better."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance import problems
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, Unknown
from counterfoil.readers.copilot_chat import CopilotChatReader, queries
from counterfoil.readers.copilot_traces import NEEDED, TABLE
from tests.corpora import laid_out
from tests.unit.readers import plain_copilot_chat
from tests.unit.readers.codex_log import raw
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

Json = dict[str, Any]
FOLDER = "workspaceStorage/3f2a"
AT_MS = 1_785_000_001_000
DONE = {"value": 1}
SPAN: Json = {
    "rowid": 3,
    "span_id": "a1",
    "chat_session_id": "s-1",
    "conversation_id": "r-1",
    "provider_name": "github",
    "response_model": "gpt-6-luna",
    "input_tokens": 21_000,
    "output_tokens": 160,
    "cached_tokens": 19_000,
    "reasoning_tokens": 64,
    "start_time_ms": AT_MS,
    "end_time_ms": AT_MS + 900,
    "nano": "400000000",
    "written": "1000",
    "repository": "https://github.com/dana/tide-tables.git",
    "others": None,
    "table": TABLE,
}


def turn(prompt: int | None = None, output: int | None = None, rounds: int = 1, **more: object) -> Json:
    told: Json = {"toolCallRounds": [{}] * rounds}
    if prompt is not None:
        told["promptTokens"] = prompt
    if output is not None:
        told["outputTokens"] = output
    return {
        "requestId": "r-1",
        "timestamp": AT_MS,
        "modelId": "copilot/gpt-6-luna",
        "result": {"metadata": told},
        "modelState": DONE,
        **more,
    }


def document(*turns: object, workspace: bytes | None = None) -> Batch:
    whole = {"version": 3, "sessionId": "s-1", "requests": list(turns)}
    file = LogFile(f"{FOLDER}/chatSessions/s-1.json", {f"{FOLDER}/workspace.json": workspace}.get)
    return CopilotChatReader().read(raw([whole]), file, {})


def journal(*changes: Json, state: Json | None = None) -> Batch:
    file = LogFile(f"{FOLDER}/chatSessions/s-1.jsonl")
    return CopilotChatReader().read(raw(changes), file, state or {})


def spans(*rows: Json) -> Batch:
    lines = [Line(row["rowid"], len(json.dumps(row)), json.dumps(row).encode()) for row in rows]
    return CopilotChatReader().read(lines, LogFile("globalStorage/github.copilot-chat/agent-traces.db"), {})


def put(value: object, *path: object) -> Json:
    return {"kind": 1, "k": ["requests", *path], "v": value}


def begun(*turns: Json) -> Json:
    return {"kind": 0, "v": {"sessionId": "s-1", "requests": list(turns)}}


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    home = laid_out("copilot-chat", tmp_path)
    events, skipped = read("copilot-chat", home)
    assert totals_of(events) == expected("copilot-chat")
    assert not skipped
    plain = plain_copilot_chat.sums(home)
    assert plain == {
        name: {kind: row.get(kind, 0) for kind in plain[name]}
        for name, row in expected("copilot-chat").items()
    }


def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path) -> None:
    assert problems(spec_of("copilot-chat"), laid_out("copilot-chat", tmp_path), rounds=6) == []


def test_a_turn_s_figures_are_its_last_request_s_and_marked_as_too_few_where_it_made_several() -> None:
    one, several = document(turn(12_000, 300), turn(15_000, 450, rounds=3)).events
    assert (one.tokens, one.quality) == (TokenCounts(12_000, output=300), OutputQuality.ESTIMATED)
    assert (several.tokens, several.quality) == (TokenCounts(15_000, output=450), OutputQuality.PLACEHOLDER)
    assert (one.context.provider, one.context.model, one.at_ms) == ("github-copilot", "gpt-6-luna", AT_MS)


@pytest.mark.parametrize(
    "unended", [turn(5, 6, modelState={"value": 0}), turn(5, 6, modelState={"value": 4}), turn()]
)
def test_a_turn_that_goes_on_or_tells_no_figures_is_no_request_yet(unended: Json) -> None:
    assert document(unended).events == []


def test_a_turn_of_one_figure_is_partial_and_named_by_its_own_id() -> None:
    (event,) = document(turn(700, None, completionTokens=-1)).events
    assert (event.key, event.quality) == ("s-1:r-1", OutputQuality.PARTIAL)


@pytest.mark.parametrize(
    ("model", "resolved", "provider", "name"),
    [
        ("copilot/auto", "claude-opus-5", "github-copilot", "claude-opus-5"),
        ("gpt-4.1", None, "github-copilot", "gpt-4.1"),
        ("ollama/qwen3:30b", None, "ollama", "qwen3:30b"),
        ("sk-ant-api03-0123456789abcdefghijklmnop/x", None, "gateway", "x"),
    ],
)
def test_the_seller_stands_before_the_model(
    model: str, resolved: str | None, provider: str, name: str
) -> None:
    told = {"metadata": {"promptTokens": 5, "outputTokens": 6, "resolvedModel": resolved}}
    (event,) = document(turn(modelId=model, result=told)).events
    assert (event.context.provider, event.context.model) == (provider, name)


@pytest.mark.parametrize(
    ("workspace", "project"),
    [
        (b'{"folder":"file:///home/u/tide%20tables"}', "tide tables"),
        (b'{"folder":"vscode-remote://wsl%2Bubuntu/home/u/quay"}', "quay"),
        (b'{"workspace":"file:///c%3A/w/all.code-workspace"}', "all"),
        (b"{", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_project_is_the_folder_that_the_window_had_open(workspace: bytes | None, project: str) -> None:
    (event,) = document(turn(5, 6), workspace=workspace).events
    assert event.context.project == project


def test_one_bad_turn_of_a_document_leaves_the_others() -> None:
    batch = document(turn(-7, 6), turn(5, 6), "x")
    assert [event.key for event in batch.events] == ["s-1:5:6"]
    assert [line.reason for line in batch.skipped] == [SkipReason.BAD_NUMBER]


def test_a_journal_gives_a_turn_when_it_has_ended() -> None:
    open_turn = {**turn(), "modelState": {"value": 0}}
    end = put(DONE, 0, "modelState")
    batch = journal(
        begun(), {"kind": 2, "k": ["requests"], "v": [open_turn]}, put(turn(9, 8)["result"], 0, "result"), end
    )
    assert [event.key for event in batch.events] == ["s-1:9:8"]
    assert (batch.used, batch.other) == (1, 3)


@pytest.mark.parametrize(
    "names", [("promptTokens", "completionTokens"), ("completionTokens", "promptTokens")]
)
def test_figures_that_are_changed_one_after_the_other_count_together(names: tuple[str, str]) -> None:
    values = {"promptTokens": 21_000, "completionTokens": 160}
    first = turn(promptTokens=20_000, completionTokens=100, modelState={"value": 0})
    changes = [put(values[name], 0, name) for name in names]
    batch = journal(begun(first), put(DONE, 0, "modelState"), *changes)
    assert [event.key for event in batch.events] == ["s-1:20000:100"] * 2
    assert batch.events[-1].tokens == TokenCounts(21_000, output=160)


def test_figures_of_the_next_request_of_a_turn_are_another_request_as_its_trace_is() -> None:
    first = turn(promptTokens=20_000, completionTokens=100, rounds=2)
    changes = [put(21_000, 0, "promptTokens"), put(160, 0, "completionTokens")]
    batch = journal(begun(first), *changes, put(170, 0, "completionTokens"), put(21_000, 0, "promptTokens"))
    assert [(event.key, event.tokens.output) for event in batch.events] == [
        *(("s-1:20000:100", 100), ("s-1:21000:160", 160), ("s-1:21000:160", 170))
    ]


def test_a_figure_that_changed_alone_counts_with_the_next_line() -> None:
    lone = put(21_000, 0, "promptTokens")
    batch = journal(
        begun(turn(promptTokens=20_000, completionTokens=100)), lone, {"kind": 1, "k": ["x"], "v": 1}
    )
    assert [(event.key, event.tokens.input) for event in batch.events] == [
        *(("s-1:20000:100", 20_000), ("s-1:20000:100", 21_000))
    ]


def test_a_journal_goes_on_where_the_batch_before_ended() -> None:
    before = journal(begun(turn(5, 6)), {"kind": 2, "k": ["requests"], "v": [turn(modelState={"value": 0})]})
    after = journal(
        put(turn(7, 8)["result"], 1, "result"), put(DONE, 1, "modelState"), state=dict(before.state)
    )
    assert [event.key for event in after.events] == ["s-1:7:8"]


def test_turns_put_in_the_place_of_others_are_counted_as_well() -> None:
    instead = {"kind": 2, "k": ["requests"], "i": 0, "v": [turn(7, 8)]}
    assert [event.key for event in journal(begun(turn(5, 6)), instead).events] == ["s-1:5:6", "s-1:7:8"]


def test_a_kind_of_change_that_is_new_is_counted() -> None:
    assert set(journal({"kind": 9, "k": ["x"]}).unknown) == {Unknown("type", "kind.9")}


def test_a_span_of_a_request_tells_the_cache_and_the_credits() -> None:
    (event,) = spans(SPAN).events
    assert event.tokens == TokenCounts(1_000, 19_000, 1_000, 0, 160, 64)
    assert (event.credits_nano, event.at_ms) == (400_000_000, AT_MS + 900)
    context = event.context
    assert (context.provider, context.project, context.session) == ("github-copilot", "tide-tables", "s-1")


def test_a_span_takes_the_place_of_the_turn_whose_last_request_it_is() -> None:
    (kept,) = document(turn(21_000, 160)).events
    (traced,) = spans(SPAN).events
    assert kept.key == traced.key
    assert traced.rank > kept.rank


def test_requests_of_agents_with_logs_of_their_own_are_left_to_those() -> None:
    batch = spans({**SPAN, "others": "0"})
    assert (batch.events, batch.other) == ([], 1)


def test_a_span_without_a_chat_is_named_by_its_own_id() -> None:
    (event,) = spans({**SPAN, "chat_session_id": None}).events
    assert (event.key, event.context.session) == ("r-1:span:a1", "r-1")


def test_the_next_look_asks_for_spans_put_in_or_ended_later() -> None:
    batch = spans(SPAN, {**SPAN, "rowid": 5, "input_tokens": "many"})
    assert [line.reason for line in batch.skipped] == [SkipReason.BAD_NUMBER]
    (query,) = queries({TABLE: NEEDED}, batch.state)
    assert query.parameters == (5, AT_MS + 900)
    assert "span_attributes" not in query.sql


def test_a_database_of_another_shape_is_not_asked() -> None:
    assert queries({TABLE: NEEDED - {"operation_name"}}, {}) == ()

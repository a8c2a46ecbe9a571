"""What Claude Code's reader makes of lines, sound ones first."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

import pytest

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.usage import OutputQuality, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile
from counterfoil.readers.claude_code import ClaudeCodeReader

Json = dict[str, Any]
FILE = LogFile("projects/-home-me-work-shop/5f0c2b1e.jsonl")
AT_MS = 1_786_919_658_688


def usage(**more: Any) -> Json:
    plain = {
        "input_tokens": 2,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "output_tokens": 140,
    }
    return {**plain, **more}


def assistant(*, counts: Any = None, message: Json | None = None, **more: Any) -> Json:
    body = {"id": "msg_1", "role": "assistant", "model": "claude-opus-5", "stop_reason": "end_turn"}
    return {
        "type": "assistant",
        "uuid": "u-1",
        "timestamp": "2026-08-16T22:34:18.688Z",
        "sessionId": "s-1",
        "version": "2.1.229",
        "requestId": "req_1",
        "cwd": "/home/me/work/shop",
        "isSidechain": False,
        "message": {**body, "usage": usage() if counts is None else counts, **(message or {})},
        **more,
    }


def progress(inner: Json, **more: Any) -> Json:
    outer = {key: inner.pop(key) for key in ("sessionId", "version", "cwd")}
    data = {"type": "agent_progress", "agentId": "a1", "message": inner}
    return {
        "type": "progress",
        "timestamp": "2026-08-16T22:34:19.000Z",
        "uuid": "p-1",
        "data": data,
        **outer,
        **more,
    }


def read(*entries: Json | bytes, file: LogFile = FILE) -> Batch:
    lines, offset = [], 0
    for entry in entries:
        data = entry if isinstance(entry, bytes) else json.dumps(entry, separators=(",", ":")).encode()
        lines.append(Line(offset, len(data) + 1, data))
        offset += len(data) + 1
    return ClaudeCodeReader(zone=UTC).read(lines, file, {})


def only(*entries: Json | bytes, file: LogFile = FILE) -> UsageEvent:
    batch = read(*entries, file=file)
    assert batch.skipped == []
    (event,) = batch.events
    return event


def test_an_assistant_line_is_one_request_with_all_that_it_says() -> None:
    counts = usage(
        cache_creation_input_tokens=49_444,
        cache_read_input_tokens=32_234,
        cache_creation={"ephemeral_1h_input_tokens": 49_444, "ephemeral_5m_input_tokens": 0},
        output_tokens_details={"thinking_tokens": 40},
        server_tool_use={"web_search_requests": 3, "web_fetch_requests": 1},
        service_tier="standard",
        speed="standard",
        inference_geo="not_available",
        iterations=[{"type": "message", "input_tokens": 2, "output_tokens": 140}],
    )
    event = only(assistant(counts=counts, entrypoint="cli"))
    assert event.key == "msg_1"
    assert event.at_ms == AT_MS
    assert event.request_id == "req_1"
    assert event.quality is OutputQuality.AS_LOGGED
    assert event.tokens == TokenCounts(2, 32_234, 0, 49_444, 140, reasoning=40, web_searches=3)
    context = event.context
    assert (context.agent, context.provider, context.model) == ("claude-code", "anthropic", "claude-opus-5")
    assert (context.session, context.project, context.sidechain) == ("s-1", "shop", False)
    assert (context.client_version, context.entrypoint) == ("2.1.229", "cli")
    assert (context.service_tier, context.speed, context.geo) == ("standard", "standard", None)


def test_an_event_says_which_bytes_it_was_read_from() -> None:
    first, second = json.dumps(assistant()).encode(), json.dumps(assistant(message={"id": "msg_2"})).encode()
    events = read(first, second).events
    assert [(e.line.offset, e.line.length) for e in events] == [
        (0, len(first) + 1),
        (len(first) + 1, len(second) + 1),
    ]
    assert events[0].line == Line(0, len(first) + 1, first).ref()


def test_what_the_log_does_not_say_is_unknown() -> None:
    event = only(assistant(counts={"input_tokens": 1, "output_tokens": 2}))
    assert event.tokens == TokenCounts(input=1, output=2, reasoning=None)
    assert event.context.service_tier is None
    null = usage(server_tool_use=None, cache_creation=None, iterations=None, speed=None, inference_geo="")
    assert only(assistant(counts=null)).context.geo is None


def test_geography_is_kept_where_it_is_known() -> None:
    assert only(assistant(counts=usage(inference_geo="us"))).context.geo == "us"


def test_the_lines_of_a_growing_message_are_one_request_of_the_greatest_count() -> None:
    batch = read(
        assistant(counts=usage(output_tokens=3)),
        assistant(counts=usage(output_tokens=3)),
        assistant(counts=usage(output_tokens=250)),
        assistant(counts=usage(output_tokens=90)),
    )
    assert [event.tokens.output for event in batch.events] == [3, 250]
    assert batch.repeats == 2


def test_a_zeroed_copy_does_not_count_for_more_than_the_original() -> None:
    zero = usage(input_tokens=0, output_tokens=0, cache_creation={"ephemeral_1h_input_tokens": 87})
    copy, original = read(assistant(counts=zero)).events, read(assistant()).events
    assert max([*copy, *original], key=lambda event: event.rank) is original[0]
    assert copy[0].key == original[0].key


@pytest.mark.parametrize(
    ("message", "envelope", "key"),
    [
        ({}, {"requestId": None}, "msg_1"),
        ({"id": None}, {}, "req:req_1"),
        ({"id": ""}, {"requestId": ""}, "uuid:u-1"),
        ({"id": 7}, {"requestId": 8}, "uuid:u-1"),
    ],
)
def test_a_request_is_known_by_the_best_id_that_there_is(message: Json, envelope: Json, key: str) -> None:
    assert only(assistant(message=message, **envelope)).key == key


def test_requests_without_any_id_are_known_by_their_line() -> None:
    bare = assistant(message={"id": None}, requestId=None, uuid=None)
    other = {**bare, "timestamp": "2026-08-16T22:34:19Z"}
    batch = read(bare, bare, other)
    assert len({event.key for event in batch.events}) == 2
    assert batch.repeats == 1


def test_a_subagents_call_in_a_progress_line_is_a_request_of_its_own() -> None:
    inner = assistant(message={"id": "msg_sub", "model": "claude-haiku-4-5-20251001"})
    event = only(progress(inner))
    assert (event.key, event.at_ms, event.request_id) == ("msg_sub", AT_MS, "req_1")
    assert event.context.sidechain
    assert (event.context.session, event.context.project) == ("s-1", "shop")


def test_what_a_user_line_sums_up_is_not_counted_again() -> None:
    summary = {"usage": usage(), "totalTokens": 9_000, "content": []}
    assert read({"type": "user", "message": {"role": "user"}, "toolUseResult": summary}) == Batch(other=1)
    inner = {"type": "user", "message": {"role": "user", "content": []}, "toolUseResult": summary}
    assert read(progress({**inner, "sessionId": "s", "version": "2.1.5", "cwd": "/"})) == Batch(other=1)


def test_an_advisors_call_is_a_request_of_its_own_model() -> None:
    advice = {
        "type": "advisor_message",
        "model": "claude-fable-5",
        "input_tokens": 81_821,
        "output_tokens": 6_523,
    }
    parts = [
        {"type": "message", "input_tokens": 3, "output_tokens": 552},
        advice,
        {**advice, "output_tokens": 7},
    ]
    batch = read(assistant(counts=usage(input_tokens=3, output_tokens=552, iterations=parts)))
    assert [(e.key, e.context.model, e.tokens.input, e.tokens.output) for e in batch.events] == [
        ("msg_1", "claude-opus-5", 3, 552),
        ("msg_1#advisor:0", "claude-fable-5", 81_821, 6_523),
        ("msg_1#advisor:1", "claude-fable-5", 81_821, 7),
    ]


@pytest.mark.parametrize(
    ("model", "provider"),
    [
        ("us.anthropic.claude-opus-5-v1:0", "anthropic"),
        ("claude-opus-4-5@20251101", "anthropic"),
        ("qwen3-coder:30b", "gateway"),
        ("glm-5", "gateway"),
    ],
)
def test_a_model_that_is_not_claude_is_not_on_the_plan(model: str, provider: str) -> None:
    assert only(assistant(message={"model": model})).context.provider == provider


@pytest.mark.parametrize(
    ("cwd", "project"),
    [
        ("C:\\Users\\me\\Desktop\\numwordify", "numwordify"),
        ("/home/me/shop/", "shop"),
        ("/", "shop"),
        (None, "shop"),
        ("/home/me/\u202e\n", "shop"),
        ("/home/me/Büro", "Büro"),
    ],
)
def test_the_project_is_the_folders_name_and_never_a_path(cwd: str | None, project: str) -> None:
    assert only(assistant(cwd=cwd)).context.project == project


def test_without_a_session_on_the_line_the_file_names_it() -> None:
    assert only(assistant(sessionId=None)).context.session == "5f0c2b1e"
    assert only(assistant(cwd=None), file=LogFile("odd.jsonl")).context.project == "unrecognised"


def test_what_the_client_made_up_itself_is_no_request() -> None:
    for counts in (usage(input_tokens=0, output_tokens=0), {}, "none"):
        assert read(assistant(counts=counts, message={"model": "<synthetic>"})) == Batch(other=1)


def test_a_real_models_response_without_tokens_is_a_request_still() -> None:
    assert only(assistant(counts=usage(input_tokens=0, output_tokens=0))).tokens.total == 0


def test_a_refusal_is_told_apart_from_usage() -> None:
    text = [{"type": "text", "text": "You've hit your session limit · resets 11:40pm"}]
    message = {"model": "<synthetic>", "content": text}
    zero = usage(input_tokens=0, output_tokens=0)
    batch = read(assistant(counts=zero, message=message, isApiErrorMessage=True, error="rate_limit"))
    assert batch.events == []
    assert batch.skipped == []
    (refusal,) = batch.refusals
    assert (refusal.key, refusal.at_ms, refusal.agent) == ("req_1", AT_MS, "claude-code")
    assert (refusal.kind, refusal.scope, refusal.is_plan_limit) == (WindowKind.FIVE_HOUR, None, True)
    assert refusal.resets_at_ms == AT_MS - 18_688 + 66 * 60_000
    without_id = assistant(counts=zero, message=message, isApiErrorMessage=True, requestId=None)
    assert read(without_id).refusals[0].key == "u-1"


def test_words_of_a_refusal_in_a_conversation_are_none() -> None:
    text = [{"type": "text", "text": "Claude AI usage limit reached|1789600000"}]
    result = {"type": "user", "message": {"content": [{"type": "tool_result", "content": text}]}}
    batch = read(assistant(message={"content": text}), result)
    assert (len(batch.events), batch.refusals) == (1, [])


def test_the_state_comes_back_as_it_was_handed_in() -> None:
    assert ClaudeCodeReader().read([], FILE, {"kept": 1}).state == {"kept": 1}

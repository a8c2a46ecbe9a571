"""Lines of Claude Code's log that are broken, odd or made to do harm."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.claude_code import ClaudeCodeReader

Json = dict[str, Any]
FILE = LogFile("projects/-home-me-shop/5f0c2b1e.jsonl")
COUNTS = {"input_tokens": 2, "output_tokens": 140, "cache_read_input_tokens": 7}
LINE: Json = {
    "type": "assistant",
    "timestamp": "2026-08-16T22:34:18.688Z",
    "sessionId": "s-1",
    "version": "2.1.229",
    "requestId": "req_1",
    "message": {"id": "msg_1", "model": "claude-opus-5", "stop_reason": "end_turn", "usage": COUNTS},
}
PLAIN = json.dumps(LINE, separators=(",", ":")).encode()


def read(*data: bytes) -> Batch:
    lines = [Line(number * 10, 10, piece) for number, piece in enumerate(data)]
    return ClaudeCodeReader().read(lines, FILE, {})


def reasons(*data: bytes) -> list[SkipReason]:
    batch = read(*data)
    assert batch.events == []
    assert batch.refusals == []
    return [line.reason for line in batch.skipped]


def with_usage(**more: Any) -> bytes:
    return json.dumps({**LINE, "message": {**LINE["message"], "usage": {**COUNTS, **more}}}).encode()


@pytest.mark.parametrize(
    "data",
    [
        PLAIN + b"\r",
        b"\xef\xbb\xbf" + PLAIN,
        b"\0\0\0\0" + PLAIN,
        json.dumps(LINE, indent=1).replace("\n", " ").encode(),
        PLAIN.replace(b'"usage"', b'"us\\u0061ge"').replace(b'"assistant"', b'"\\u0061ssistant"'),
        PLAIN.replace(b'"end_turn"', b'"end_turn","content":"\\ud83d \\ud800"'),
        PLAIN.replace(
            b'"end_turn"', b'"end_turn","content":[{"input":{"a":1,"a":2,"usage":null,"n":1e999}}]'
        ),
        PLAIN.replace(b'"s-1"', b'"s-1","cwd":null,"gitBranch":null,"requestId2":null'),
    ],
)
def test_odd_dressing_does_not_cost_the_line(data: bytes) -> None:
    batch = read(data)
    assert [event.tokens.output for event in batch.events] == [140]
    assert batch.skipped == []


def test_blank_lines_and_foreign_values_are_passed_over() -> None:
    assert reasons(b"", b"\r", b" ", b"\0\0", b"[1]", b"null", b'"text"', b"{}", b'{"type":7}') == []


def test_two_lines_glued_together_are_both_read() -> None:
    second = PLAIN.replace(b"msg_1", b"msg_2")
    batch = read(PLAIN + second)
    assert [event.key for event in batch.events] == ["msg_1", "msg_2"]
    assert batch.skipped == []


def test_a_whole_line_glued_to_a_torn_one_is_read_and_the_tear_is_counted() -> None:
    batch = read(PLAIN[:-90] + PLAIN.replace(b"msg_1", b"msg_2"))
    assert [event.key for event in batch.events] == ["msg_2"]
    assert [line.reason for line in batch.skipped] == [SkipReason.BAD_JSON]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (PLAIN[:-1], SkipReason.BAD_JSON),
        (b'{"type":"user","message":', SkipReason.BAD_JSON),
        (b"not json at all", SkipReason.BAD_JSON),
        (PLAIN.replace(b"msg_1", b"msg_\xff"), SkipReason.BAD_UTF8),
        (b'{"type":"user","text":"\xc3"}', SkipReason.BAD_UTF8),
        (PLAIN.decode().encode("utf-16"), SkipReason.BAD_UTF8),
        (PLAIN.replace(b'"s-1"', b"[" * 64 + b"]" * 64), SkipReason.TOO_DEEP),
        (b'{"type":"user","a":' + b"[" * 100_000, SkipReason.TOO_DEEP),
    ],
)
def test_a_line_that_is_no_json_is_skipped_and_counted(data: bytes, reason: SkipReason) -> None:
    assert reasons(data) == [reason]


def test_every_cut_of_a_line_is_skipped_once() -> None:
    for end in range(1, len(PLAIN)):
        assert reasons(PLAIN[:end]) == [SkipReason.BAD_JSON], end


@pytest.mark.parametrize("name", ["input_tokens", "output_tokens", "cache_read_input_tokens"])
@pytest.mark.parametrize(
    "value", ["-1", "1.0", "1.5", '"12"', "true", "1000000000001", "1e400", "[1]", "NaN", "-Infinity"]
)
def test_what_is_not_a_count_is_not_counted(name: str, value: str) -> None:
    old = f'"{name}":{COUNTS[name]}'.encode()
    assert reasons(PLAIN.replace(old, f'"{name}":{value}'.encode())) == [SkipReason.BAD_NUMBER]


@pytest.mark.parametrize(
    "more",
    [
        {"cache_creation": {"ephemeral_5m_input_tokens": -1}},
        {"cache_creation_input_tokens": "9"},
        {"output_tokens_details": {"thinking_tokens": True}},
        {"server_tool_use": {"web_search_requests": 0.5}},
        {"iterations": [{"type": "advisor_message", "model": "m", "input_tokens": -1, "output_tokens": 1}]},
    ],
)
def test_a_bad_number_anywhere_in_the_usage_costs_the_line(more: Json) -> None:
    assert reasons(with_usage(**more)) == [SkipReason.BAD_NUMBER]


@pytest.mark.parametrize(
    "time",
    ['"2026-08-16T22:34:18"', '"2026-08-16"', '"0001-01-01T00:00:00Z"', '"soon"', "1786919658", "null"],
)
def test_a_time_that_cannot_be_is_told(time: str) -> None:
    assert reasons(PLAIN.replace(b'"2026-08-16T22:34:18.688Z"', time.encode())) == [SkipReason.BAD_TIME]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"input_tokens":2', b'"input_tokens":2,"input_tokens":3'),
        (b'"usage":{', b'"usage":{"output_tokens":1},"usage":{'),
        (b'"message":{', b'"message":{},"message":{'),
        (b'"id":"msg_1"', b'"id":"msg_0","id":"msg_1"'),
        (b'"model":', b'"model":"claude-haiku-4-5","model":'),
        (b'"timestamp":', b'"timestamp":"2025-01-01T00:00:00Z","timestamp":'),
        (b'"type":"assistant"', b'"type":"user","type":"assistant"'),
        (b'"usage":{', b'"usage":{"cache_creation":{"a":1,"a":1},'),
    ],
)
def test_keys_that_stand_twice_where_usage_is_told_are_ambiguous(old: bytes, new: bytes) -> None:
    assert reasons(PLAIN.replace(old, new)) == [SkipReason.AMBIGUOUS]


@pytest.mark.parametrize(
    "entry",
    [
        {**LINE, "message": {**LINE["message"], "usage": [1, 2]}},
        {**LINE, "message": {**LINE["message"], "usage": None}},
        {**LINE, "message": {**LINE["message"], "usage": {"prompt_tokens": 5, "completion_tokens": 6}}},
        {**LINE, "message": {**LINE["message"], "usage": {}}},
        {"type": "assistant", "usage": COUNTS},
        {"type": "assistant", "message": {}, "usage": COUNTS},
        {**LINE, "type": "assistant_v2"},
        {"type": "result", "usage": COUNTS},
        {"type": "progress", "data": {"type": "crew_progress", "message": LINE}},
        [LINE],
    ],
)
def test_usage_in_a_shape_that_is_not_known_is_told(entry: object) -> None:
    assert reasons(json.dumps(entry).encode()) == [SkipReason.UNKNOWN_SHAPE]


@pytest.mark.parametrize(
    "entry",
    [
        {"type": "system", "subtype": "turn_duration", "durationMs": 5},
        {"type": "some-new-kind", "usage": "high", "message": {"usage": 5}},
        {"type": "assistant", "message": {"role": "assistant", "content": [{"input": {"usage": COUNTS}}]}},
        {"type": "progress", "data": {"type": "agent_progress", "message": {"type": "user"}}},
        {"type": "progress", "data": None},
        {"type": "progress", "data": {"type": "agent_progress"}},
    ],
)
def test_lines_that_bill_for_nothing_are_passed_over(entry: Json) -> None:
    assert reasons(json.dumps(entry).encode()) == []


@pytest.mark.parametrize("model", ["\u202eclaude", "x" * 1_000_000, "a\x00b", "клод", 7, None, {"a": 1}])
def test_a_hostile_model_name_does_not_cost_the_event(model: object) -> None:
    entry = {**LINE, "message": {**LINE["message"], "model": model}}
    (event,) = read(json.dumps(entry).encode()).events
    assert event.context.model.isascii()
    assert event.context.model.isprintable()
    assert 0 < len(event.context.model) <= 128


@pytest.mark.parametrize("name", ["sessionId", "requestId", "version", "cwd", "entrypoint"])
@pytest.mark.parametrize("value", ["\u202e\x00", "x" * 1_000_000, "../../etc", "\ud800", 5, [], {}, True])
def test_hostile_text_around_the_usage_does_not_cost_the_event(name: str, value: object) -> None:
    (event,) = read(json.dumps({**LINE, name: value}).encode()).events
    assert event.tokens.output == 140
    context = event.context
    for text in (context.session, context.project, context.client_version or "", context.entrypoint or ""):
        assert len(text) <= 128
        assert text.isprintable()
    assert "/" not in context.project


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
PLACES = st.sampled_from(
    [
        (),
        ("message",),
        ("message", "usage"),
        ("message", "usage", "cache_creation"),
        ("message", "usage", "iterations"),
        ("message", "usage", "server_tool_use"),
        *(
            (name,)
            for name in (
                "type",
                "timestamp",
                "isApiErrorMessage",
                "apiError",
                "apiErrorParams",
                "quotaLimits",
            )
        ),
        *(("message", name) for name in ("id", "model", "stop_reason", "content")),
    ]
)


@settings(max_examples=100)
@given(place=PLACES, junk=JUNK, is_error=st.booleans())
def test_junk_in_any_place_never_raises(place: tuple[str, ...], junk: object, is_error: bool) -> None:
    entry: Any = json.loads(PLAIN) | ({"isApiErrorMessage": True} if is_error else {})
    target = entry
    for name in place[:-1]:
        target = target[name]
    if place:
        target[place[-1]] = junk
    batch = read(json.dumps(entry if place else junk).encode())
    assert len(batch.events) + len(batch.skipped) <= 2

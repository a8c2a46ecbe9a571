"""Every line has one verdict: used, other, or skipped with its reason and its hash."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from counterfoil.readers.base import Batch, Line, LogFile, Reader, SkippedLine, SkipReason
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.codex import CodexReader
from tests.conftest import CORPUS
from tests.unit.readers.codex_log import (
    OLD_TURN,
    PARENT,
    Record,
    counted,
    event,
    lines_of,
    meta,
    raw,
    record,
    turn,
    use,
)

FILE = LogFile("projects/-home-me-shop/5f0c2b1e.jsonl")
USAGE = {"input_tokens": 2, "output_tokens": 140}
MESSAGE = {"id": "msg_1", "model": "claude-opus-5", "stop_reason": "end_turn", "usage": USAGE}
ANSWER: Record = {
    "type": "assistant",
    "timestamp": "2026-08-16T22:34:18Z",
    "version": "2.1.229",
    "message": MESSAGE,
}
MADE_UP = {"model": "<synthetic>", "content": [{"type": "text", "text": "You've hit your session limit"}]}
REFUSED = {**ANSWER, "isApiErrorMessage": True, "message": {**MADE_UP, "usage": {"input_tokens": 0}}}
FAILED = {**REFUSED, "message": {**MADE_UP, "content": "API Error: connection lost", "usage": {}}}
STATUS = {"status": "allowed", "overageStatus": "allowed", "isUsingOverage": True}
SUMS: Record = {"type": "cost-state", "totalCostUSD": 0.5, "modelUsage": {}}
PROMPT = {"type": "user", "message": {"role": "user", "content": "hello"}}
BROKEN = json.dumps(ANSWER).encode()[:-5]

A = use(1000, 400, 50)
LIMITS = {"primary": {"used_percent": 5.0, "window_minutes": 300, "resets_at": 1782952976}}
REACHED = {**LIMITS, "rate_limit_reached_type": "primary"}
COPIED = (meta(forked_from_id=PARENT), meta(PARENT), turn(OLD_TURN))


def verdicts(reader: Reader, *lines: Mapping[str, object] | bytes) -> Batch:
    return reader.read(raw(lines), FILE, {})


def shown(batch: Batch) -> tuple[int, int, list[str]]:
    return batch.used, batch.other, [line.reason.value for line in batch.skipped]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (ANSWER, (1, 0, [])),
        (REFUSED, (1, 0, [])),
        (FAILED, (0, 1, [])),
        ({**FAILED, "quotaLimits": STATUS}, (1, 0, [])),
        (SUMS, (1, 0, [])),
        ({**SUMS, "totalCostUSD": None}, (0, 1, [])),
        ({**SUMS, "totalCostUSD": -1}, (0, 0, ["bad_number"])),
        (PROMPT, (0, 1, [])),
        ({"type": "summary", "summary": "usage"}, (0, 1, [])),
        ({**ANSWER, "message": {**MESSAGE, "model": "<synthetic>", "usage": {}}}, (0, 1, [])),
        (b"[1]", (0, 1, [])),
        (json.dumps(PROMPT).encode() + json.dumps(ANSWER).encode(), (1, 0, [])),
        (json.dumps(PROMPT).encode() * 2, (0, 1, [])),
        (BROKEN, (0, 0, ["bad_json"])),
        (BROKEN + json.dumps(ANSWER).encode(), (0, 0, ["bad_json"])),
        ({**ANSWER, "timestamp": "soon"}, (0, 0, ["bad_time"])),
        (json.dumps(ANSWER).encode()[:-1] + b',"type":"user"}', (0, 0, ["ambiguous"])),
    ],
)
def test_a_line_of_claude_code_counts_once(
    line: Mapping[str, object] | bytes, expected: tuple[int, int, list[str]]
) -> None:
    assert shown(verdicts(ClaudeCodeReader(), line)) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((counted(A, A),), (1, 0, [])),
        ((counted(A, A), counted(A, A, 2)), (2, 0, [])),
        ((counted(None, None, limits=LIMITS),), (1, 0, [])),
        ((counted(None, None),), (0, 1, [])),
        ((event("task_complete", error={"codex_error_info": "usage_limit_exceeded"}),), (1, 0, [])),
        ((event("task_complete", error={"codex_error_info": "other"}),), (0, 1, [])),
        ((event("task_complete"), event("agent_message", message="x")), (0, 2, [])),
        ((record("token_usage_record", {"response_id": "r", "usage": A}, 2),), (1, 0, [])),
        ((record("compacted", {"message": ""}),), (0, 1, [])),
        ((*COPIED, counted(A, A, 1, LIMITS)), (1, 3, [])),
        ((*COPIED, counted(None, None, 1, REACHED)), (1, 3, [])),
        ((meta(), turn(), BROKEN), (0, 2, ["bad_json"])),
        ((counted(A, A, limits=[1]),), (0, 0, ["unknown_shape"])),
        ((counted(use(5, 9), None, limits=LIMITS),), (0, 0, ["bad_number"])),
        ((record("event_msg", {"type": ["token_count"]}),), (0, 1, [])),
        ((record("event_msg", {"type": {}, "total_token_usage": A}),), (0, 0, ["unknown_shape"])),
    ],
)
def test_a_line_of_codex_counts_once(
    lines: Iterable[Mapping[str, object] | bytes], expected: tuple[int, int, list[str]]
) -> None:
    assert shown(verdicts(CodexReader(), *lines)) == expected


def test_a_compaction_that_was_a_request_is_used() -> None:
    told = record("token_usage_record", {"response_id": "r", "usage": A}, 2)
    batch = verdicts(CodexReader(), told, record("compacted", {"compaction_response_id": "r"}, 3))
    assert (shown(batch), len(batch.events)) == ((2, 0, []), 1)


@pytest.mark.parametrize("reader", [ClaudeCodeReader(), CodexReader()], ids=["claude-code", "codex"])
def test_a_skipped_line_keeps_its_place_and_its_hash_and_nothing_else(reader: Reader) -> None:
    batch = verdicts(reader, b"{}", BROKEN)
    assert batch.skipped == [SkippedLine(3, len(BROKEN) + 1, SkipReason.BAD_JSON, sha256(BROKEN).digest())]


@pytest.mark.parametrize("odd", [b"true", b"1.0"])
def test_a_count_that_only_equals_the_one_before_is_no_repeat_of_it(odd: bytes) -> None:
    one = json.dumps({**ANSWER, "message": {**MESSAGE, "usage": {**USAGE, "output_tokens": 1}}}).encode()
    batch = verdicts(ClaudeCodeReader(), one, one.replace(b'"output_tokens": 1', b'"output_tokens": ' + odd))
    assert (shown(batch), batch.repeats) == ((1, 0, ["bad_number"]), 0)


@pytest.mark.parametrize("reader", [ClaudeCodeReader(), CodexReader()], ids=["claude-code", "codex"])
def test_a_line_is_hashed_once_however_many_records_it_holds(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[int] = []
    plain = Line.ref
    monkeypatch.setattr(Line, "ref", lambda line: hashed.append(line.offset) or plain(line))  # type: ignore[func-returns-value]
    advice = {"type": "advisor_message", "model": "claude-fable-5", **USAGE}
    answer = {**ANSWER, "message": {**MESSAGE, "usage": {**USAGE, "iterations": [advice] * 9}}}
    glued = b"".join(json.dumps(one).encode() for one in (answer, REFUSED, counted(A, A), counted(A, A, 2)))
    batch = verdicts(reader, glued)
    assert len(batch.events) + batch.repeats > 1
    assert hashed == [0]


@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.jsonl")), ids=lambda path: path.stem[-20:])
def test_real_lines_have_one_verdict_each_in_batches_of_any_size(path: Path) -> None:
    reader: Reader = CodexReader() if ".codex" in path.parts else ClaudeCodeReader()
    lines = lines_of(path)
    whole = reader.read(lines, FILE, {})
    assert whole.used + whole.other + len(whole.skipped) == len(lines)
    parts, state = [], whole.state if not lines else {}
    for start in range(0, len(lines), 7):
        parts.append(reader.read(lines[start : start + 7], FILE, state))
        state = parts[-1].state
    assert [sum(part.used for part in parts), sum(part.other for part in parts)] == [whole.used, whole.other]
    assert [line for part in parts for line in part.skipped] == whole.skipped

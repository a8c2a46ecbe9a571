"""What Claude Code and Codex write that their readers do not know is counted, however a line is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterfoil.conformance.samples import cut
from counterfoil.readers.base import LogFile, Reader, Unknown
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.codex import CodexReader
from tests.conftest import CORPUS

VIEWER = CORPUS / "claude-code" / "claude-code-viewer"
USAGE = '"usage":{"input_tokens":4,'


def unknown(reader: Reader, data: bytes) -> dict[Unknown, int]:
    return dict(reader.read(cut(data), LogFile("sessions/a.jsonl"), {}).unknown)


def billing_line() -> str:
    logs = sorted(VIEWER.rglob("*.jsonl"))
    lines = (line for log in logs for line in log.read_text(encoding="utf-8").splitlines())
    return next(line for line in lines if '"type":"assistant"' in line and '"usage":{' in line)


def claude(text: str) -> dict[Unknown, int]:
    return unknown(ClaudeCodeReader(), text.encode() + b"\n")


def test_the_corpora_hold_nothing_unknown() -> None:
    for folder, reader in (("claude-code", ClaudeCodeReader()), ("codex", CodexReader())):
        for log in sorted((CORPUS / folder).rglob("*.jsonl")):
            assert unknown(reader, log.read_bytes()) == {}, log


def test_real_logs_hold_nothing_unknown(shared_logs: Path) -> None:
    for log in sorted((shared_logs / "raw").rglob("*.jsonl")):
        if ".claude/projects/" in str(log):
            assert unknown(ClaudeCodeReader(), log.read_bytes()) == {}, log


@pytest.mark.parametrize(
    ("added", "name"),
    [
        ('"cache_miss_tokens":5,', "cache_miss_tokens"),
        ('"cache_30m_tokens":5,', "cache_30m_tokens"),
        ('"budget":{"left":1},', "budget"),
    ],
)
def test_an_unknown_field_of_usage_is_counted_on_every_line(added: str, name: str) -> None:
    line = billing_line()
    version = json.loads(line)["version"]
    changed = line.replace('"usage":{', '"usage":{' + added, 1)
    in_other_order = json.dumps(json.loads(changed))
    for text in (changed, in_other_order):
        assert claude(f"{text}\n{text}") == {Unknown("field", name, version): 2}


def test_an_unknown_field_within_a_part_of_usage_is_named_with_it() -> None:
    root = json.loads(billing_line())
    root["message"]["usage"]["server_tool_use"] = {"web_search_requests": 0, "code_runs_2": 1}
    for text in (json.dumps(root), json.dumps(root, separators=(",", ":"))):
        assert claude(text) == {Unknown("field", "server_tool_use.code_runs_2", root["version"]): 1}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('{"type":"thought-map","version":"3.0.1"}', Unknown("type", "thought-map", "3.0.1")),
        ('{"type":"what the user said"}', Unknown("type", "unrecognised")),
        ('{"type":["x"]}', Unknown("type", "unrecognised")),
        ('{"sessionId":"x"}', Unknown("type", "unrecognised")),
    ],
)
def test_an_unknown_type_of_line_of_claude_code_is_counted(line: str, found: Unknown) -> None:
    assert claude(line) == {found: 1}


META = {
    "type": "session_meta",
    "timestamp": "2026-07-01T10:00:00Z",
    "payload": {"id": "t", "cli_version": "0.99.0"},
}
COUNT = {"input_tokens": 9, "cached_input_tokens": 0, "output_tokens": 2, "reasoning_output_tokens": 0}


def codex(*lines: dict[str, object]) -> dict[Unknown, int]:
    return unknown(CodexReader(), b"".join(json.dumps(line).encode() + b"\n" for line in (META, *lines)))


def event(**payload: object) -> dict[str, object]:
    return {"timestamp": "2026-07-01T10:00:01Z", "type": "event_msg", "payload": payload}


def usage(**more: object) -> dict[str, object]:
    counts = COUNT | {"total_tokens": 11} | more
    info = {"total_token_usage": counts, "last_token_usage": counts, "model_context_window": 9}
    return event(type="token_count", info=info, rate_limits=None)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (event(type="dream_started"), Unknown("type", "dream_started", "0.99.0")),
        ({"type": "ghost_line", "payload": {}}, Unknown("type", "ghost_line", "0.99.0")),
        ({"type": "response_item", "payload": {"type": "dream"}}, Unknown("type", "dream", "0.99.0")),
    ],
)
def test_an_unknown_type_of_line_of_codex_is_counted(line: dict[str, object], found: Unknown) -> None:
    assert codex(line) == {found: 1}


def test_an_unknown_field_of_a_count_of_codex_is_counted_in_each_place() -> None:
    assert codex(usage()) == {}
    assert codex(usage(audio_tokens=4)) == {Unknown("field", "audio_tokens", "0.99.0"): 2}
    with_note = usage()
    assert isinstance(with_note["payload"], dict)
    with_note["payload"]["budget"] = 3
    assert codex(with_note) == {Unknown("field", "budget", "0.99.0"): 1}

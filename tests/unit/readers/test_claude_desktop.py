"""Claude Desktop: Claude Code's records under another name."""

from __future__ import annotations

import json

from counterfoil.readers.base import LogFile
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.claude_desktop import ClaudeDesktopReader
from tests.corpora import CORPUS
from tests.unit.readers.cut_lines import cut_lines

FOLDER = CORPUS / "claude-desktop/home"
LOG = next(FOLDER.rglob("*.jsonl"))
FILE = LogFile(str(LOG.relative_to(FOLDER)))
LINES = cut_lines(LOG.read_text())


def test_records_are_claude_codes_but_for_the_name_and_the_quota() -> None:
    mine = ClaudeDesktopReader().read(LINES, FILE, {})
    theirs = ClaudeCodeReader().read(LINES, FILE, {})
    assert mine.events
    assert [(e.key, e.tokens, e.line) for e in mine.events] == [
        (e.key, e.tokens, e.line) for e in theirs.events
    ]
    assert [one.key for one in mine.notes] == [one.key for one in theirs.notes]
    assert [one.key for one in mine.refusals] == [one.key for one in theirs.refusals]
    assert (mine.used, mine.other, mine.skipped) == (theirs.used, theirs.other, theirs.skipped)


def test_every_record_bears_the_name() -> None:
    batch = ClaudeDesktopReader().read(LINES, FILE, {})
    assert batch.notes
    assert batch.refusals
    assert {one.agent for one in batch.notes} == {"claude-desktop"}
    assert {one.agent for one in batch.refusals} == {"claude-desktop"}
    assert {event.context.agent for event in batch.events} == {"claude-desktop"}
    assert {event.context.quota for event in batch.events} == {"claude-code"}


def test_the_version_is_claude_codes() -> None:
    assert ClaudeDesktopReader().version == ClaudeCodeReader.version


def test_a_message_without_usage_is_no_event() -> None:
    usage = {"input_tokens": 0, "output_tokens": 0}
    message = {"id": "msg_1", "role": "assistant", "model": "claude-opus-5", "usage": usage}
    line = {"type": "assistant", "timestamp": "2026-08-01T00:00:00Z", "message": message, "sessionId": "s"}
    assert ClaudeDesktopReader().read(cut_lines(json.dumps(line)), FILE, {}).events == []

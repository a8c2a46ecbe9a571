"""Real logs of Claude Code, against figures that this reader had no part in."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from counterfoil.domain.usage import OutputQuality, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile
from counterfoil.readers.claude_code import ClaudeCodeReader

FIELDS = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output")
CORPUS = Path(__file__).parents[2] / "corpus" / "claude-code"
EXPECTED = json.loads((CORPUS / "expected.json").read_text())
Totals = dict[str, dict[str, int]]


def files_of(home: Path) -> list[Path]:
    return sorted((home / ".claude").rglob("*.jsonl"))


def lines_of(path: Path) -> list[Line]:
    lines, offset = [], 0
    for data in path.read_bytes().split(b"\n"):
        lines.append(Line(offset, len(data) + 1, data))
        offset += len(data) + 1
    return lines


def read(path: Path, home: Path, *, lines_at_once: int) -> Iterator[Batch]:
    reader, lines = ClaudeCodeReader(), lines_of(path)
    file = LogFile(path.relative_to(home / ".claude").as_posix())
    for first in range(0, len(lines), lines_at_once):
        yield reader.read(lines[first : first + lines_at_once], file, {})


def what_counts(batches: Iterable[Batch]) -> dict[str, UsageEvent]:
    best: dict[str, UsageEvent] = {}
    for batch in batches:
        for event in batch.events:
            if event.key not in best or event.rank > best[event.key].rank:
                best[event.key] = event
    return best


def totals_of(events: Iterable[UsageEvent]) -> Totals:
    totals: Totals = {}
    for event in events:
        tokens = event.tokens
        row = totals.setdefault(event.context.model, dict.fromkeys(FIELDS, 0))
        counts = (
            1,
            tokens.input,
            tokens.cache_read,
            tokens.cache_write_5m,
            tokens.cache_write_1h,
            tokens.output,
        )
        for field, count in zip(FIELDS, counts, strict=True):
            row[field] += count
    return totals


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_corpus_is_counted_to_the_token(name: str) -> None:
    home, expected = CORPUS / name, EXPECTED[name]
    batches = [batch for path in files_of(home) for batch in read(path, home, lines_at_once=500)]
    best = what_counts(batches)
    assert totals_of(best.values()) == expected["models"]
    skipped = Counter(line.reason.value for batch in batches for line in batch.skipped)
    assert skipped == expected["skipped"]
    estimated = [event for event in best.values() if event.quality is not OutputQuality.AS_LOGGED]
    assert len(estimated) == expected["estimated_requests"]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_it_does_not_matter_how_many_lines_are_read_at_once(name: str) -> None:
    home = CORPUS / name
    for path in files_of(home):
        whole = what_counts(read(path, home, lines_at_once=10**6))
        for lines_at_once in (1, 7):
            assert what_counts(read(path, home, lines_at_once=lines_at_once)) == whole


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_record_is_an_event_or_a_repeat(name: str) -> None:
    home = CORPUS / name
    for path in files_of(home):
        together = next(read(path, home, lines_at_once=10**6))
        alone = list(read(path, home, lines_at_once=1))
        assert len(together.events) + together.repeats == sum(len(batch.events) for batch in alone)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_expected_figures_are_what_plain_json_gives(name: str) -> None:
    assert plainly_counted(files_of(CORPUS / name)) == EXPECTED[name]["models"]


def test_the_shared_logs_are_counted_to_the_token(shared_logs: Path) -> None:
    expected = json.loads((shared_logs / "expected.json").read_text())
    for name, agents in expected.items():
        if "claude-code" in agents:
            home = shared_logs / name
            batches = (batch for path in files_of(home) for batch in read(path, home, lines_at_once=500))
            assert totals_of(what_counts(batches).values()) == agents["claude-code"], name


def test_versions_known_to_log_too_little_are_marked_in_the_shared_logs(shared_logs: Path) -> None:
    home = shared_logs / "slim" / "entireio__cli"
    best = what_counts(batch for path in files_of(home) for batch in read(path, home, lines_at_once=500))
    marked: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for event in best.values():
        minor = re.fullmatch(r"2\.1\.(\d+)", event.context.client_version or "")
        if minor and 12 <= int(minor[1]) <= 29:
            seen["all"] += 1
            marked[event.quality.value] += 1
    assert seen["all"] > 5_000
    assert marked["as_logged"] == 2  # the two that carry a stop reason


def test_responses_that_were_broken_off_are_marked_in_the_shared_logs(shared_logs: Path) -> None:
    home = shared_logs / "slim" / "gmeligio__flutter-docker-image"
    best = what_counts(batch for path in files_of(home) for batch in read(path, home, lines_at_once=500))
    marked = Counter(event.quality for event in best.values())
    assert (marked[OutputQuality.PARTIAL], marked[OutputQuality.PLACEHOLDER]) == (1, 0)
    (broken_off,) = (event for event in best.values() if event.quality is OutputQuality.PARTIAL)
    assert (broken_off.key, broken_off.tokens.output) == ("msg_011CdwbrEmBs1BZ31jz4cc29", 1)


def plainly_counted(paths: Iterable[Path]) -> Totals:
    """The counting rules once more, without any of the reader's code."""
    best: dict[str, tuple[list[int], str]] = {}
    for path in paths:
        for message in plain_messages(path):
            counts = plain_counts(message["usage"])
            held = best.get(message["id"])
            if held is None or (counts[-1], sum(counts)) > (held[0][-1], sum(held[0])):
                best[message["id"]] = (counts, message["model"])
    totals: Totals = {}
    for counts, model in best.values():
        row = totals.setdefault(model, dict.fromkeys(FIELDS, 0))
        for field, count in zip(FIELDS, [1, *counts], strict=True):
            row[field] += count
    return totals


def plain_messages(path: Path) -> Iterator[dict[str, Any]]:
    for text in path.read_text().splitlines():
        try:
            line = json.loads(text)
        except ValueError:
            continue
        if line.get("type") == "progress":
            line = line["data"].get("message") or {}
        message = line.get("message") if line.get("type") == "assistant" else None
        if message and message["model"] != "<synthetic>":
            yield message


def plain_counts(usage: dict[str, Any]) -> list[int]:
    """Uncached input, cache reads, cache writes for 5 minutes and for 1 hour, output."""
    splits = [usage.get("cache_creation") or {}]
    for part in usage.get("iterations") or []:
        splits.append(part.get("cache_creation") or {})
    first = splits[0].get("ephemeral_1h_input_tokens", 0), splits[0].get("ephemeral_5m_input_tokens", 0)
    rest = splits[1:]
    each = (
        sum(split.get("ephemeral_1h_input_tokens", 0) for split in rest),
        sum(split.get("ephemeral_5m_input_tokens", 0) for split in rest),
    )
    long, short = each if sum(each) > sum(first) else first
    short += max(0, usage["cache_creation_input_tokens"] - long - short)
    return [usage["input_tokens"], usage["cache_read_input_tokens"], short, long, usage["output_tokens"]]

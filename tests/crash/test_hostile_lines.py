"""Hostile lines through the real tail and both readers: each gets one verdict, none an exception.

Ten thousand of them here; HOSTILE_LINES=100000 is the long run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import astuple
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.usage import TokenCounts, UsageEvent
from counterfoil.logs.tail import read_new
from counterfoil.readers.base import Batch, Line, LogFile, Reader
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.codex import CodexReader
from tests.crash.hostile_lines import Mutator

HOSTILE_LINES = int(os.environ.get("HOSTILE_LINES", "10000"))
LINES_A_FILE = 500
FILES = [
    (agent, number)
    for number in range(max(1, HOSTILE_LINES // LINES_A_FILE // 2))
    for agent in ("claude-code", "codex")
]
NAMES = (
    "projects/-home-me-shop/5f0c2b1e.jsonl",
    "sessions/2026/07/01/rollout-2026-07-01T12-00-00-019f1000-0000-7000-8000-000000000001.jsonl",
    "projects/caf\udce9/\u202e\n" + "x" * 200,
)
READERS: tuple[Reader, ...] = (ClaudeCodeReader(), CodexReader())
LONGEST_TEXT = 300
YEARS_MS = range(946_684_800_000, 4_102_444_800_000)
Oracle = Callable[[dict[str, object]], bool]


@pytest.mark.timeout(1200)
def test_hostile_lines_get_one_verdict_each_and_stop_nobody(tmp_path: Path) -> None:
    for agent, number in FILES:
        mutator = Mutator(agent, number)
        written = mutator.lines(LINES_A_FILE)
        log = tmp_path / "hostile.jsonl"
        log.write_bytes(b"\n".join(written) + b"\n")
        for reader in READERS:
            look(log, reader, mutator.random, label=f"{agent} {number} read as {reader.agent}")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=80).map(lambda data: data.replace(b"\n", b"")), max_size=6))
def test_no_bytes_at_all_stop_a_reader(pieces: list[bytes]) -> None:
    for reader in READERS:
        batch = reader.read(lined(pieces), LogFile(NAMES[0]), {})
        assert verdicts(batch) == len(pieces)
        assert_clean(batch)


def look(log: Path, reader: Reader, random: Random, *, label: str) -> None:
    """All that is promised of one file, whatever stands in it."""
    file, lines = LogFile(random.choice(NAMES)), list[Line]()
    tailed, whole, one_by_one = Batch(), Batch(), Batch()
    for chunk in read_new(log, None, chunk_bytes=random.choice((1_000, 50_000, 1 << 20))):
        assert chunk.skipped == []
        take(reader, chunk.lines, file, tailed, label)
        lines += chunk.lines
    assert len(lines) == sum(bool(bare(raw)) for raw in log.read_bytes().split(b"\n")), label
    take(reader, lines, file, whole, label)
    for line in lines:
        others = one_by_one.other
        take(reader, [line], file, one_by_one, label)
        if one_by_one.other > others:
            assert not is_telling(line.data, SHOWS_USE[reader.agent]), (label, line.data[:3_000])
    for batches in (tailed, one_by_one):
        assert_same_records(whole, batches, reader, label)
    assert_clean(whole)


def take(reader: Reader, lines: list[Line], file: LogFile, sums: Batch, label: str) -> None:
    """One more batch, its state through JSON as the ledger keeps it, added to `sums`."""
    batch = reader.read(lines, file, json.loads(json.dumps(sums.state)))
    assert verdicts(batch) == len(lines), label
    sums.state = batch.state
    sums.used, sums.other, sums.repeats = (
        sums.used + batch.used,
        sums.other + batch.other,
        sums.repeats + batch.repeats,
    )
    for name in ("events", "readings", "refusals", "skipped"):
        getattr(sums, name).extend(getattr(batch, name))


def verdicts(batch: Batch) -> int:
    return batch.used + batch.other + len(batch.skipped)


def assert_same_records(one: Batch, other: Batch, reader: Reader, label: str) -> None:
    assert (one.used, one.other, one.skipped) == (other.used, other.other, other.skipped), label
    assert (one.readings, one.refusals) == (other.readings, other.refusals), label
    assert len(one.events) + one.repeats == len(other.events) + other.repeats, label
    if reader.agent == "codex":
        assert (one.events, one.repeats) == (other.events, other.repeats), label
    assert what_counts(one.events) == what_counts(other.events), label


def what_counts(events: Iterable[UsageEvent]) -> dict[str, UsageEvent]:
    best: dict[str, UsageEvent] = {}
    for event in events:
        if event.key not in best or event.rank > best[event.key].rank:
            best[event.key] = event
    return best


def assert_clean(batch: Batch) -> None:
    """Nothing that the ledger would refuse or a person could be fooled by."""
    for event in batch.events:
        assert all(is_count(number) for number in numbers(event.tokens)), event
        assert event.at_ms in YEARS_MS
        assert_clean_texts((event.key, event.request_id, *astuple(event.context)))
    for reading in batch.readings:
        assert_clean_reading(reading)
    for refusal in batch.refusals:
        assert_clean_refusal(refusal)
    for skipped in batch.skipped:
        assert len(skipped.sha256) == 32


def assert_clean_reading(reading: CounterReading) -> None:
    assert reading.at_ms in YEARS_MS
    assert reading.window_minutes in range(366 * 24 * 60 + 1)
    assert reading.percent is None or -1e308 < reading.percent < 1e308
    assert reading.resets_at_ms is None or type(reading.resets_at_ms) is int
    assert_clean_texts((reading.limit_id, reading.plan, reading.account, reading.source))


def assert_clean_refusal(refusal: Refusal) -> None:
    assert refusal.at_ms in YEARS_MS
    assert refusal.resets_at_ms is None or type(refusal.resets_at_ms) is int
    assert_clean_texts((refusal.key, refusal.scope))


def assert_clean_texts(values: Iterable[object]) -> None:
    for text in values:
        if isinstance(text, str):
            assert text.isprintable(), ascii(text)
            assert 0 < len(text) <= LONGEST_TEXT, text


def numbers(tokens: TokenCounts) -> list[object]:
    return [0 if number is None else number for number in msgspec.structs.astuple(tokens)]


def is_count(number: object) -> bool:
    return type(number) is int and 0 <= number <= 10**12


def is_telling(data: bytes, shows_use: Oracle) -> bool:
    """By a second, plain rule: whether a line is broken or shows use, so not one that holds nothing."""
    text = data.strip(b" \t\r\n\0").removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n\0")
    try:
        value = json.loads(text.decode() or "null", parse_int=lambda digits: int(digits[:18]))
    except RecursionError:
        return False
    except json.JSONDecodeError as error:
        return not error.msg.startswith("Extra data")
    except UnicodeDecodeError:
        return True
    return isinstance(value, dict) and shows_use(value)


def claude_shows_use(line: dict[str, object]) -> bool:
    message = line.get("message")
    if line.get("type") != "assistant" or not isinstance(message, dict):
        return False
    usage = message.get("usage")
    made_up = message.get("model") == "<synthetic>"
    return isinstance(usage, dict) and bool(usage) and not made_up


def codex_shows_use(line: dict[str, object]) -> bool:
    payload = line.get("payload")
    if line.get("type") != "event_msg" or not isinstance(payload, dict):
        return False
    return payload.get("type") == "token_count" and payload.get("info") is not None


SHOWS_USE = {"claude-code": claude_shows_use, "codex": codex_shows_use}


def bare(raw: bytes) -> bytes:
    return raw.lstrip(b"\0").strip()


def lined(pieces: list[bytes]) -> list[Line]:
    return [Line(number * 100, len(piece) + 1, piece) for number, piece in enumerate(pieces)]

"""Lines of absurd size through the real tail and both readers, in a process that may use 64 MiB in all."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

PEAK_KIB = 64 << 10
SLOWEST_MB_A_SECOND = 200
MB = 10**6

READ = """
import json, sys, time
from pathlib import Path
from counterfoil.logs.tail import read_new
from counterfoil.readers.base import LogFile
from counterfoil.readers.claude_code import ClaudeCodeReader
from counterfoil.readers.codex import CodexReader

log, lines, events, skipped = Path(sys.argv[1]), 0, [], []
begun = time.perf_counter()
for reader in (ClaudeCodeReader(), CodexReader()):
    state = {}
    for chunk in read_new(log, None):
        batch = reader.read(chunk.lines, LogFile(log.name), state)
        state = batch.state
        assert len(chunk.lines) == batch.used + batch.other + len(batch.skipped)
        lines += len(chunk.lines) + len(chunk.skipped)
        events += [event.tokens.output for event in batch.events]
        skipped += [(s.reason, s.offset, s.length, s.sha256.hex()) for s in chunk.skipped + batch.skipped]
seconds = time.perf_counter() - begun
status = Path("/proc/self/status").read_text()
peak_kib = int(status.split("VmHWM:")[1].split()[0])  # ru_maxrss would count the parent before exec
print(json.dumps([lines, events, skipped, seconds, peak_kib]))
"""
CLAUDE = (
    b'{"type":"assistant","timestamp":"2026-08-16T22:34:18Z","version":"2.1.229","message":{"id":"msg_1",'
    b'"model":"claude-opus-5","stop_reason":"end_turn","usage":{"input_tokens":2,"output_tokens":140}}}\n'
)
CODEX = (
    b'{"timestamp":"2026-07-01T12:00:01Z","type":"event_msg","payload":{"type":"token_count","info":{'
    b'"last_token_usage":{"input_tokens":9,"output_tokens":7},"total_token_usage":{"input_tokens":9,'
    b'"output_tokens":7}}}}\n'
)


@dataclass(frozen=True)
class Reading:
    """What the two readers made of one file; `skipped` as reason, offset, length and hash."""

    lines: int
    events: list[int]
    skipped: list[tuple[str, int, int, str]]
    seconds: float
    peak_kib: int


def read(log: Path) -> Reading:
    run = subprocess.run(
        [sys.executable, "-c", READ, str(log)], capture_output=True, text=True, check=True, timeout=100
    )
    lines, events, skipped, seconds, peak_kib = json.loads(run.stdout)
    return Reading(lines, events, [tuple(one) for one in skipped], seconds, peak_kib)


def write(log: Path, block: bytes, times: int) -> tuple[int, int, str]:
    """A huge line between good ones: its offset, its length and its hash."""
    hashed = sha256()
    with log.open("wb") as file:
        file.write(CLAUDE)
        for _ in range(times):
            file.write(block)
            hashed.update(block)
        file.write(b"\n" + CODEX)
    return len(CLAUDE), times * len(block) + 1, hashed.hexdigest()


@pytest.mark.parametrize(
    "mebibytes", [64, pytest.param(1024, marks=[pytest.mark.long, pytest.mark.timeout(300)])]
)
def test_a_line_without_an_end_is_skipped_fast_in_64_mib_and_its_neighbours_are_read(
    tmp_path: Path, mebibytes: int
) -> None:
    log = tmp_path / "a.jsonl"
    place = write(log, b'{"text":"' + b"x" * ((1 << 20) - 9), mebibytes)
    reading = read(log)
    log.unlink()
    print(f"{2 * place[1] / MB / reading.seconds:,.0f} MB/s, peak {reading.peak_kib / 1024:.1f} MiB")
    assert (reading.lines, reading.events) == (6, [140, 7])
    assert reading.skipped == [("too_long", *place)] * 2
    assert reading.peak_kib <= PEAK_KIB
    if mebibytes == 1024:  # a shorter one takes no longer than the children's start
        assert 2 * place[1] / MB / reading.seconds >= SLOWEST_MB_A_SECOND


@pytest.mark.parametrize(
    "depth", [10**6, pytest.param(10**7, marks=[pytest.mark.long, pytest.mark.timeout(300)])]
)
@pytest.mark.parametrize("bracket", [b"[", b'{"a":', b'[{"message":'], ids=["lists", "objects", "both"])
def test_bottomless_nesting_is_skipped_in_64_mib_and_its_neighbours_are_read(
    tmp_path: Path, bracket: bytes, depth: int
) -> None:
    log = tmp_path / "a.jsonl"
    place = write(log, bracket * (depth // 100), 100)
    reading = read(log)
    log.unlink()
    print(f"peak {reading.peak_kib / 1024:.1f} MiB")
    assert (reading.lines, reading.events) == (6, [140, 7])
    reason = "too_deep" if place[1] < 16 << 20 else "too_long"
    assert reading.skipped == [(reason, *place)] * 2
    assert reading.peak_kib <= PEAK_KIB

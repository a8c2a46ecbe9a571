"""Lines beyond the limit: counted as skipped, in bounded memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from counterfoil.logs import tail
from counterfoil.logs.tail import MAX_LINE_BYTES, Chunk, read_new
from counterfoil.readers.base import SkippedLine, SkipReason

MEASURE = """
import sys
from pathlib import Path
from counterfoil.logs.tail import read_new
chunks = list(read_new(Path(sys.argv[1]), None))
print([line.data for chunk in chunks for line in chunk.lines])
print([(line.offset, line.length) for chunk in chunks for line in chunk.skipped])
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) // 1024)  # ru_maxrss would count the parent before exec
"""


def look(log: Path, chunk_bytes: int = 1 << 20) -> list[Chunk]:
    return list(read_new(log, None, chunk_bytes=chunk_bytes))


def lines(chunks: list[Chunk]) -> list[tuple[int, bytes]]:
    return [(line.offset, line.data) for chunk in chunks for line in chunk.lines]


def skipped(chunks: list[Chunk]) -> list[SkippedLine]:
    return [line for chunk in chunks for line in chunk.skipped]


@pytest.mark.parametrize("chunk_bytes", [1, 3, 7, 100])
def test_the_limit_is_exact_in_portions_of_any_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk_bytes: int
) -> None:
    monkeypatch.setattr(tail, "MAX_LINE_BYTES", 10)
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"before\n" + b"x" * 10 + b"\n" + b"y" * 11 + b"\nafter\n")
    chunks = look(log, chunk_bytes)
    assert lines(chunks) == [(0, b"before"), (7, b"x" * 10), (30, b"after")]
    assert skipped(chunks) == [SkippedLine(18, 12, SkipReason.TOO_LONG)]


def test_a_line_of_exactly_the_limit_is_kept_and_one_byte_more_is_not(tmp_path: Path) -> None:
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"x" * MAX_LINE_BYTES + b"\n" + b"y" * (MAX_LINE_BYTES + 1) + b"\nafter\n")
    chunks = look(log)
    assert [offset for offset, _ in lines(chunks)] == [0, 2 * MAX_LINE_BYTES + 3]
    assert skipped(chunks) == [SkippedLine(MAX_LINE_BYTES + 1, MAX_LINE_BYTES + 2, SkipReason.TOO_LONG)]


def test_a_long_line_without_its_end_waits_and_then_is_skipped_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tail, "MAX_LINE_BYTES", 10)
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"one\n" + b"x" * 50)
    first = look(log, 8)
    assert (lines(first), skipped(first), first[-1].cursor.offset) == ([(0, b"one")], [], 4)
    with log.open("ab") as file:
        file.write(b"x\ntwo\n")
    then = list(read_new(log, first[-1].cursor, chunk_bytes=8))
    assert (lines(then), skipped(then)) == ([(56, b"two")], [SkippedLine(4, 52, SkipReason.TOO_LONG)])


def test_a_cursor_behind_a_skipped_line_still_fits_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tail, "MAX_LINE_BYTES", 300)
    log = tmp_path / "a.jsonl"
    log.write_bytes(bytes(range(65, 91)) * 40 + b"\n")
    cursor = look(log, 64)[-1].cursor
    with log.open("ab") as file:
        file.write(b"two\n")
    (chunk,) = read_new(log, cursor)
    assert (lines([chunk]), chunk.replaced) == ([(1_041, b"two")], False)


def test_a_hole_longer_than_the_limit_does_not_swallow_the_line_behind_it(tmp_path: Path) -> None:
    log, hole = tmp_path / "a.jsonl", 40 << 20
    with log.open("wb") as file:
        file.seek(hole)
        file.write(b"one\n")
    chunks = look(log)
    assert ([(line.offset, line.length, line.data) for line in chunks[0].lines]) == [(0, hole + 4, b"one")]
    assert skipped(chunks) == []


def test_a_line_of_1_gb_is_skipped_within_64_mib(tmp_path: Path) -> None:
    log, length = tmp_path / "a.jsonl", 1 << 30
    block = b"x" * (1 << 20)
    with log.open("wb") as file:
        file.write(b"before\n")
        for _ in range(length // len(block)):
            file.write(block)
        file.write(b"\nafter\n")
    run = subprocess.run(
        [sys.executable, "-c", MEASURE, str(log)],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    log.unlink()
    kept, left_out, peak_mib = run.stdout.splitlines()
    assert kept == "[b'before', b'after']"
    assert left_out == f"[(7, {length + 1})]"
    assert int(peak_mib) <= 64

"""Lines beyond the limit: counted as skipped, in bounded memory."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterfoil.logs import cutter
from counterfoil.logs.cutter import MAX_LINE_BYTES
from counterfoil.logs.tail import Chunk, read_new
from counterfoil.readers.base import SkippedLine, SkipReason


def look(log: Path, chunk_bytes: int = 1 << 20) -> list[Chunk]:
    return list(read_new(log, None, chunk_bytes=chunk_bytes))


def lines(chunks: list[Chunk]) -> list[tuple[int, bytes]]:
    return [(line.offset, line.data) for chunk in chunks for line in chunk.lines]


def too_long(offset: int, length: int, data: bytes) -> SkippedLine:
    return SkippedLine(offset, length, SkipReason.TOO_LONG, sha256(data).digest())


def skipped(chunks: list[Chunk]) -> list[SkippedLine]:
    return [line for chunk in chunks for line in chunk.skipped]


@pytest.mark.parametrize("chunk_bytes", [1, 3, 7, 100])
def test_the_limit_is_exact_in_portions_of_any_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk_bytes: int
) -> None:
    monkeypatch.setattr(cutter, "MAX_LINE_BYTES", 10)
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"before\n" + b"x" * 10 + b"\n" + b"y" * 11 + b"\nafter\n")
    chunks = look(log, chunk_bytes)
    assert lines(chunks) == [(0, b"before"), (7, b"x" * 10), (30, b"after")]
    assert skipped(chunks) == [too_long(18, 12, b"y" * 11)]


def test_a_line_of_exactly_the_limit_is_kept_and_one_byte_more_is_not(tmp_path: Path) -> None:
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"x" * MAX_LINE_BYTES + b"\n" + b"y" * (MAX_LINE_BYTES + 1) + b"\nafter\n")
    chunks = look(log)
    assert [offset for offset, _ in lines(chunks)] == [0, 2 * MAX_LINE_BYTES + 3]
    assert skipped(chunks) == [too_long(MAX_LINE_BYTES + 1, MAX_LINE_BYTES + 2, b"y" * (MAX_LINE_BYTES + 1))]


def test_a_long_line_without_its_end_waits_and_then_is_skipped_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cutter, "MAX_LINE_BYTES", 10)
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"one\n" + b"x" * 50)
    first = look(log, 8)
    assert (lines(first), skipped(first), first[-1].cursor.offset) == ([(0, b"one")], [], 4)
    with log.open("ab") as file:
        file.write(b"x\ntwo\n")
    then = list(read_new(log, first[-1].cursor, chunk_bytes=8))
    assert (lines(then), skipped(then)) == ([(56, b"two")], [too_long(4, 52, b"x" * 51)])


def test_a_cursor_behind_a_skipped_line_still_fits_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cutter, "MAX_LINE_BYTES", 300)
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


@pytest.mark.parametrize("chunk_bytes", [1, 2, 3, 1_000])
@pytest.mark.parametrize(
    ("written", "hashed"),
    [
        (b"0123456789a", b"0123456789a"),
        (b"\0\0\0" + b"0123456789a", b"0123456789a"),
        (b"\xef\xbb\xbf" + b"0123456789a", b"0123456789a"),
        (b"0123456789\r\r", b"0123456789"),
        (b"0123\r\r\r\r56789a\rb\r", b"0123\r\r\r\r56789a\rb"),
        (b"\r" * 11, b""),
        (b" " * 11, b" " * 11),
    ],
)
def test_what_is_hashed_of_a_dropped_line_is_what_a_kept_line_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bytes, hashed: bytes, chunk_bytes: int
) -> None:
    monkeypatch.setattr(cutter, "MAX_LINE_BYTES", 10)
    log = tmp_path / "a.jsonl"
    log.write_bytes(written + b"\nafter\n")
    assert skipped(look(log, chunk_bytes)) == [too_long(0, len(written) + 1, hashed)]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pieces=st.lists(
        st.sampled_from([b"a", b"bc", b"\n", b"\r", b"\0", b"\xef\xbb\xbf", b" ", b"x" * 40]), max_size=40
    ),
    chunk_bytes=st.integers(1, 90),
)
def test_every_line_is_kept_skipped_or_blank_in_portions_of_any_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pieces: list[bytes], chunk_bytes: int
) -> None:
    monkeypatch.setattr(cutter, "MAX_LINE_BYTES", 30)
    log = tmp_path / "a.jsonl"
    log.write_bytes(b"".join(pieces))
    chunks = look(log, chunk_bytes)
    kept = {line.offset: line.ref().sha256 for chunk in chunks for line in chunk.lines}
    dropped = {line.offset: line.sha256 for line in skipped(chunks)}
    offset = 0
    for raw in b"".join(pieces).split(b"\n")[:-1]:
        bare = raw.lstrip(b"\0")
        data = bare.removeprefix(b"" if offset else b"\xef\xbb\xbf").rstrip(b"\r")
        expected = dropped if len(bare) > 30 else kept
        if len(bare) > 30 or data.strip():
            assert expected.pop(offset) == sha256(data).digest()
        offset += len(raw) + 1
    assert (kept, dropped) == ({}, {})

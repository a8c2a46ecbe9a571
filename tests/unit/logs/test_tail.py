"""Growing logs: each complete line once, whatever the portions it arrives in."""

from __future__ import annotations

import io
import os
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterfoil.logs import tail
from counterfoil.logs.identity import FileIdentity, UnreadableLog, read_at
from counterfoil.logs.tail import Chunk, Cursor, read_new, unchanged


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "session.jsonl"


def append(log: Path, data: bytes) -> None:
    with log.open("ab") as file:
        file.write(data)


def look(log: Path, cursor: Cursor | None = None, chunk_bytes: int = tail.CHUNK_BYTES) -> list[Chunk]:
    return list(read_new(log, cursor, chunk_bytes=chunk_bytes))


def texts(chunks: list[Chunk]) -> list[bytes]:
    return [line.data for chunk in chunks for line in chunk.lines]


def test_a_first_look_reads_all_lines_from_byte_0(log: Path) -> None:
    log.write_bytes(b"one\ntwo\n")
    (chunk,) = look(log)
    assert [(line.offset, line.length, line.data) for line in chunk.lines] == [(0, 4, b"one"), (4, 4, b"two")]
    assert (chunk.restarted, chunk.replaced, chunk.skipped) == (True, False, [])
    assert (chunk.cursor.offset, chunk.cursor.size, chunk.cursor.generation) == (8, 8, 0)
    assert chunk.cursor.path == str(log)


def test_nothing_new_yields_nothing(log: Path) -> None:
    log.write_bytes(b"one\n")
    cursor = look(log)[-1].cursor
    assert look(log, cursor) == []


def test_an_empty_or_missing_file_yields_nothing(log: Path) -> None:
    assert look(log) == []
    log.write_bytes(b"")
    assert look(log) == []


def test_a_second_look_reads_only_what_was_added(log: Path) -> None:
    log.write_bytes(b"one\n")
    cursor = look(log)[-1].cursor
    append(log, b"two\n")
    (chunk,) = look(log, cursor)
    assert [(line.offset, line.data) for line in chunk.lines] == [(4, b"two")]
    assert (chunk.restarted, chunk.replaced, chunk.cursor.generation) == (False, False, 0)


def test_a_partial_last_line_waits_and_is_read_once_when_finished(log: Path) -> None:
    log.write_bytes(b'one\n{"half":')
    chunks = look(log)
    assert texts(chunks) == [b"one"]
    cursor = Cursor(**{**asdict(chunks[-1].cursor), "identity": chunks[-1].cursor.identity})  # over a restart
    append(log, b"1")
    assert look(log, cursor) == []
    append(log, b"}\n")
    assert texts(look(log, cursor)) == [b'{"half":1}']


def test_a_line_that_is_never_finished_stays_pending(log: Path) -> None:
    log.write_bytes(b"never finished")
    assert look(log) == []


def test_crlf_blank_lines_and_a_byte_order_mark_are_accepted(log: Path) -> None:
    log.write_bytes(b"\xef\xbb\xbfone\r\n\r\n\n  \ntwo\n")
    (chunk,) = look(log)
    assert [(line.offset, line.length, line.data) for line in chunk.lines] == [
        (0, 8, b"one"),
        (14, 4, b"two"),
    ]
    assert (chunk.skipped, chunk.cursor.offset) == ([], 18)


def test_blank_lines_alone_move_the_cursor(log: Path) -> None:
    log.write_bytes(b"\n\r\n")
    (chunk,) = look(log)
    assert (chunk.lines, chunk.cursor.offset) == ([], 3)


def test_only_a_newline_ends_a_line(log: Path) -> None:
    odd = '{"a":"\u2028\u0085\x0b\x0c"}'.encode()
    log.write_bytes(odd + b"\n")
    assert texts(look(log)) == [odd]


def test_leading_nuls_are_dropped_and_counted(log: Path) -> None:
    log.write_bytes(b"\0" * 1_001 + b"one\n\0\0two\n")
    (chunk,) = look(log)
    assert [(line.offset, line.length, line.data) for line in chunk.lines] == [
        (0, 1_005, b"one"),
        (1_005, 6, b"two"),
    ]


def test_a_file_renamed_while_it_is_read_is_finished_by_its_handle(log: Path) -> None:
    log.write_bytes(b"one\ntwo\nthree\n")
    reading = read_new(log, None, chunk_bytes=4)
    chunks = [next(reading)]
    log.rename(log.with_suffix(".1"))
    log.write_bytes(b"new\n")
    assert texts(chunks + list(reading)) == [b"one", b"two", b"three"]


def test_a_renamed_file_is_not_read_again(log: Path) -> None:
    log.write_bytes(b"one\n")
    cursor = look(log)[-1].cursor
    moved = log.rename(log.with_name("moved.jsonl"))
    assert look(moved, cursor) == []
    append(moved, b"two\n")
    (chunk,) = look(moved, cursor)
    assert (texts([chunk]), chunk.cursor.path) == ([b"two"], str(moved))


def test_an_error_in_mid_read_leaves_the_last_cursor_right(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.write_bytes(b"one\ntwo\nthree\n")
    failing_at = 8

    def flaky(file: io.FileIO, offset: int, count: int) -> bytes:
        if offset >= failing_at:
            raise UnreadableLog("input/output error")
        return read_at(file, offset, count)

    monkeypatch.setattr(tail, "read_at", flaky)
    reading = read_new(log, None, chunk_bytes=4)
    chunks = [next(reading), next(reading)]
    with pytest.raises(UnreadableLog, match="input/output error"):
        next(reading)
    assert texts(chunks) == [b"one", b"two"]
    assert not unchanged(log.stat(), chunks[-1].cursor)
    failing_at = 1_000
    assert texts(look(log, chunks[-1].cursor)) == [b"three"]


def test_a_name_that_is_not_utf8_is_read_and_labelled(tmp_path: Path) -> None:
    log = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.jsonl"))
    log.write_bytes(b"one\n")
    (chunk,) = look(log)
    assert os.fsencode(chunk.cursor.path).endswith(b"/caf\xe9.jsonl")


def test_unchanged_needs_size_time_and_identity_to_agree(log: Path) -> None:
    log.write_bytes(b"one\npart")
    cursor = look(log)[-1].cursor
    assert unchanged(log.stat(), cursor)
    os.utime(log, ns=(0, 1))
    assert not unchanged(log.stat(), cursor)
    os.utime(log, ns=(0, cursor.mtime_ns))
    assert unchanged(log.stat(), cursor)
    append(log, b"x")
    assert not unchanged(log.stat(), cursor)
    elsewhere = Cursor(FileIdentity(0, 0), *[getattr(cursor, name) for name in Cursor.__slots__[1:]])
    assert not unchanged(log.stat(), elsewhere)


def test_a_cursor_from_the_middle_of_a_look_never_counts_as_unchanged(log: Path) -> None:
    log.write_bytes(b"one\ntwo\nthree\n")
    *middle, last = [chunk.cursor for chunk in look(log, chunk_bytes=4)]
    assert len(middle) >= 2
    assert not any(unchanged(log.stat(), cursor) for cursor in middle)
    assert unchanged(log.stat(), last)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.lists(st.sampled_from([b"a", b"bc", b"\n", b"\r\n", b"\0", b"\xef\xbb\xbf", b"x" * 300])).map(
        b"".join
    ),
    chunk_bytes=st.integers(1, 600),
)
def test_lines_are_the_same_in_portions_of_any_size(log: Path, data: bytes, chunk_bytes: int) -> None:
    log.write_bytes(data)
    whole, portions = look(log), look(log, chunk_bytes=chunk_bytes)
    assert [line for chunk in portions for line in chunk.lines] == [
        line for chunk in whole for line in chunk.lines
    ]
    assert [chunk.cursor for chunk in portions[-1:]] == [chunk.cursor for chunk in whole]
    assert [chunk.restarted for chunk in portions] == [True, *[False] * (len(portions) - 1)][: len(portions)]
    assert sum(chunk.cursor.offset for chunk in whole) == data.rfind(b"\n") + 1

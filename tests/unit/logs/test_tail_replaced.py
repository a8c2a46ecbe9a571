"""Logs whose content was replaced: read from byte 0 as a new generation."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from counterfoil.logs.tail import Chunk, Cursor, read_new


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "session.jsonl"


def read(log: Path, data: bytes) -> Cursor:
    log.write_bytes(data)
    return look(log)[-1].cursor


def look(log: Path, cursor: Cursor | None = None, chunk_bytes: int = 1 << 20) -> list[Chunk]:
    return list(read_new(log, cursor, chunk_bytes=chunk_bytes))


def texts(chunks: list[Chunk]) -> list[bytes]:
    return [line.data for chunk in chunks for line in chunk.lines]


def test_copytruncate_is_read_from_0_as_a_new_generation(log: Path) -> None:
    cursor = read(log, b"one\ntwo\n")
    log.write_bytes(b"3\n")  # truncates in place: the inode stays
    (chunk,) = look(log, cursor)
    assert texts([chunk]) == [b"3"]
    assert (chunk.restarted, chunk.replaced, chunk.cursor.generation) == (True, True, 1)


def test_only_the_first_chunk_of_a_replaced_file_says_so(log: Path) -> None:
    cursor = read(log, b"one\ntwo\n" * 10)
    log.write_bytes(b"3\n4\n5\n")
    chunks = look(log, cursor, chunk_bytes=2)
    assert [(chunk.restarted, chunk.replaced) for chunk in chunks][:2] == [(True, True), (False, False)]
    assert {chunk.cursor.generation for chunk in chunks} == {1}


def test_a_file_truncated_and_regrown_past_the_offset_is_seen_by_its_marker(log: Path) -> None:
    cursor = read(log, b"one\ntwo\n")
    log.write_bytes(b"ONE\nTWO\nTHREE\n")
    (chunk,) = look(log, cursor)
    assert (texts([chunk]), chunk.replaced) == ([b"ONE", b"TWO", b"THREE"], True)


def test_a_file_regrown_to_the_very_same_size_is_seen(log: Path) -> None:
    cursor = read(log, b"one\ntwo\n")
    log.write_bytes(b"ONE\nTWO\n")
    assert texts(look(log, cursor)) == [b"ONE", b"TWO"]


def test_a_truncated_file_waits_for_its_first_whole_line(log: Path) -> None:
    cursor = read(log, b"one\ntwo\n")
    log.write_bytes(b"")
    assert look(log, cursor) == []
    log.write_bytes(b"thr")
    assert look(log, cursor) == []
    log.write_bytes(b"three\n")
    (chunk,) = look(log, cursor)
    assert (texts([chunk]), chunk.replaced) == ([b"three"], True)


def test_a_writer_that_keeps_its_place_over_a_truncation_leaves_nuls(log: Path) -> None:
    with log.open("wb", buffering=0) as writer:
        writer.write(b"one\ntwo\n")
        cursor = look(log)[-1].cursor
        os.truncate(log, 0)
        writer.write(b"three\n")
    (chunk,) = look(log, cursor)
    assert [(line.offset, line.length, line.data) for line in chunk.lines] == [(0, 14, b"three")]
    assert chunk.replaced


def test_a_reused_inode_is_a_new_file(log: Path) -> None:
    cursor = read(log, b"one\ntwo\n")
    for attempt in range(50):
        log.unlink()
        log.write_bytes(b"other %d\nmore of it\n" % attempt)
        if log.stat().st_ino == cursor.identity.inode:
            break
    chunks = look(log, cursor)
    assert texts(chunks) == [b"other %d" % attempt, b"more of it"]
    assert chunks[0].replaced


def test_a_cursor_of_another_file_is_not_trusted_even_if_the_bytes_agree(log: Path, tmp_path: Path) -> None:
    cursor = read(log, b"one\n")
    fork = tmp_path / "fork.jsonl"
    fork.write_bytes(b"one\ntwo\n")
    (chunk,) = look(fork, cursor)
    assert (texts([chunk]), chunk.replaced) == ([b"one", b"two"], True)
    assert chunk.cursor.identity != cursor.identity


def test_a_fork_that_begins_with_anothers_lines_is_read_whole(log: Path, tmp_path: Path) -> None:
    read(log, b"one\ntwo\n")
    fork = tmp_path / "fork.jsonl"
    fork.write_bytes(b"one\ntwo\nthree\n")
    (chunk,) = look(fork)
    assert (texts([chunk]), chunk.replaced) == ([b"one", b"two", b"three"], False)


def test_content_replaced_while_it_is_read_is_not_glued_together(log: Path) -> None:
    log.write_bytes(b"old 1\nold 2\nold 3\n")
    reading = read_new(log, None, chunk_bytes=6)
    first = next(reading)
    log.write_bytes(b"NEW 1\nNEW 2\nNEW 3\nNEW 4\n")
    assert set(texts([first, *reading])) <= {b"old 1", b"old 2", b"old 3"}
    assert texts(look(log, first.cursor)) == [b"NEW 1", b"NEW 2", b"NEW 3", b"NEW 4"]


def test_each_replacement_counts_one_generation(log: Path) -> None:
    cursor = read(log, b"one\n" * 3)
    for generation in (1, 2, 3):
        log.write_bytes(b"%d\n" % generation * (4 - generation))
        cursor = look(log, cursor)[-1].cursor
        assert cursor.generation == generation

"""Compressed logs: known by their content, never by their name."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
import zstandard

from counterfoil.logs import tail
from counterfoil.logs.identity import UnreadableLog
from counterfoil.logs.tail import Chunk, Cursor, read_new, unchanged
from counterfoil.readers.base import SkippedLine, SkipReason

LINES = [b'{"line":%d,"of":"a long session"}' % number for number in range(20_000)]
PLAIN = b"\n".join(LINES) + b"\n"


def squeeze(data: bytes, *, checksum: bool = True) -> bytes:
    """A frame as streaming writers make it: several blocks and no content size."""
    packer = zstandard.ZstdCompressor(write_checksum=checksum).compressobj()
    cuts = range(0, len(data), 100_000)
    blocks = [
        packer.compress(data[at : at + 100_000]) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
        for at in cuts
    ]
    return b"".join(blocks) + packer.flush()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "rollout.jsonl.zst"


def look(log: Path, cursor: Cursor | None = None, chunk_bytes: int = 1 << 16) -> list[Chunk]:
    return list(read_new(log, cursor, chunk_bytes=chunk_bytes))


def until_unreadable(log: Path) -> tuple[list[Chunk], UnreadableLog]:
    chunks: list[Chunk] = []
    try:
        for chunk in read_new(log, None, chunk_bytes=1 << 16):
            chunks.append(chunk)
    except UnreadableLog as problem:
        return chunks, problem
    pytest.fail("read to its end")


def texts(chunks: list[Chunk]) -> list[bytes]:
    return [line.data for chunk in chunks for line in chunk.lines]


@pytest.mark.parametrize("name", ["rollout.jsonl.zst", "rollout.jsonl"])
@pytest.mark.parametrize("checksum", [True, False])
def test_a_compressed_log_gives_the_lines_of_the_plain_one(tmp_path: Path, name: str, checksum: bool) -> None:
    packed, plain = tmp_path / name, tmp_path / "plain.jsonl"
    packed.write_bytes(squeeze(PLAIN, checksum=checksum))
    plain.write_bytes(PLAIN)
    of_packed, of_plain = look(packed), look(plain)
    assert [line for chunk in of_packed for line in chunk.lines] == [
        line for chunk in of_plain for line in chunk.lines
    ]
    assert of_packed[-1].cursor.offset == len(PLAIN)
    assert of_packed[-1].cursor.marker == of_plain[-1].cursor.marker
    assert len(of_packed) > 1


def test_a_plain_log_with_the_name_of_a_compressed_one_is_read(log: Path) -> None:
    log.write_bytes(b"one\n")
    assert texts(look(log)) == [b"one"]


def test_several_frames_are_one_stream(log: Path) -> None:
    log.write_bytes(squeeze(b"one\ntw") + squeeze(b"o\nthree\n", checksum=False))
    assert texts(look(log)) == [b"one", b"two", b"three"]


def test_an_unchanged_compressed_log_is_passed_over_by_its_stat(log: Path) -> None:
    log.write_bytes(squeeze(PLAIN))
    cursor = look(log)[-1].cursor
    assert unchanged(log.stat(), cursor)
    assert cursor.size == log.stat().st_size
    assert look(log, cursor) == []


def test_a_changed_compressed_log_is_read_from_0_again(log: Path) -> None:
    log.write_bytes(squeeze(b"one\n"))
    cursor = look(log)[-1].cursor
    log.write_bytes(squeeze(b"one\ntwo\n"))
    (chunk,) = look(log, cursor)
    assert texts([chunk]) == [b"one", b"two"]
    assert (chunk.restarted, chunk.replaced, chunk.cursor.generation) == (True, True, 1)


def test_a_crash_in_the_middle_of_a_compressed_log_reads_it_again(log: Path) -> None:
    log.write_bytes(squeeze(PLAIN))
    first = next(read_new(log, None, chunk_bytes=1 << 16))
    assert not unchanged(log.stat(), first.cursor)
    assert texts(look(log, first.cursor)) == LINES


def test_a_cut_compressed_log_gives_what_decodes_and_says_the_rest_is_missing(log: Path) -> None:
    packed = squeeze(PLAIN)
    log.write_bytes(packed[: len(packed) * 3 // 4])
    chunks, problem = until_unreadable(log)
    assert 10_000 < len(texts(chunks)) < 20_000
    assert texts(chunks) == LINES[: len(texts(chunks))]
    assert (problem.reason, problem.lasting) == ("the compressed file ends early", True)


@pytest.mark.parametrize("missing", [1, 2, 3, 4, 5, 7])
def test_a_compressed_log_without_its_last_bytes_is_noticed(log: Path, missing: int) -> None:
    log.write_bytes(squeeze(PLAIN)[:-missing])
    assert until_unreadable(log)[1].lasting


def test_a_cut_compressed_log_is_tried_again_only_when_it_changes(log: Path) -> None:
    packed = squeeze(PLAIN)
    log.write_bytes(packed[:-5])
    cursor = until_unreadable(log)[0][-1].cursor
    assert unchanged(log.stat(), cursor)
    assert look(log, cursor) == []
    log.write_bytes(packed)
    assert texts(look(log, cursor)) == LINES


def test_a_damaged_block_loses_nothing_ahead_of_it(log: Path) -> None:
    packed = bytearray(squeeze(PLAIN))
    half = len(packed) // 2
    packed[half : half + 2_000] = b"\xff" * 2_000
    log.write_bytes(packed)
    chunks, problem = until_unreadable(log)
    assert texts(chunks)[:5_000] == LINES[:5_000]
    assert problem.lasting


def test_bytes_that_are_no_frame_behind_a_frame_are_reported(log: Path) -> None:
    log.write_bytes(squeeze(PLAIN) + b"not a frame")
    chunks, problem = until_unreadable(log)
    assert texts(chunks) == LINES
    assert problem.reason == "the compressed data is damaged"


def test_a_magic_number_alone_is_unreadable_and_moves_nothing(log: Path) -> None:
    log.write_bytes(tail.ZSTD_MAGIC)
    assert until_unreadable(log)[0] == []


def test_a_long_line_in_a_small_compressed_file_is_skipped(log: Path) -> None:
    length = 64 << 20
    log.write_bytes(zstandard.ZstdCompressor().compress(b"before\n" + b"x" * length + b"\nafter\n"))
    assert log.stat().st_size < 10_000
    chunks = look(log)
    assert texts(chunks) == [b"before", b"after"]
    assert [line for chunk in chunks for line in chunk.skipped] == [
        SkippedLine(7, length + 1, SkipReason.TOO_LONG, sha256(b"x" * length).digest())
    ]

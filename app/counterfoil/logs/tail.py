"""Reads the complete lines that a log has gained."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from counterfoil.domain.digest import sha256
from counterfoil.logs.cutter import MARKER_BYTES, LineCutter, newest
from counterfoil.logs.identity import FileIdentity, UnreadableLog, identity_of, open_log, read_at
from counterfoil.readers.base import Line, SkippedLine

CHUNK_BYTES = 4 << 20
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"

_ZSTD_RLE_BLOCK = 1


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a file has been read.

    `offset` is where the next line begins, `marker` the SHA-256 of the (at most 256)
    bytes before it; both count decompressed bytes where the file is compressed.
    `size` and `mtime_ns` are the file's own at a look that reached its end, with
    `size` 0 while none has. `path` is a label. `generation` counts replaced contents.
    """

    identity: FileIdentity
    offset: int
    marker: bytes
    size: int
    mtime_ns: int
    path: str
    generation: int = 0


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines in file order, and the cursor that stands behind them.

    `restarted`: begins at byte 0, so a reader's state begins anew. `replaced`: it does
    so because a known file's content is another one now.
    """

    lines: list[Line]
    skipped: list[SkippedLine]
    cursor: Cursor
    replaced: bool
    restarted: bool


def unchanged(status: os.stat_result, cursor: Cursor) -> bool:
    """Whether a look would find nothing new, judged without opening the file."""
    return (
        status.st_size == cursor.size
        and status.st_mtime_ns == cursor.mtime_ns
        and identity_of(status) == cursor.identity
    )


def read_new(path: Path, cursor: Cursor | None, *, chunk_bytes: int = CHUNK_BYTES) -> Iterator[Chunk]:
    """Complete lines behind `cursor`, or all of them where it is None or the content was replaced.

    Yields nothing if nothing is new. After what could be read, raises UnreadableLog;
    the last cursor handed out stays right.
    """
    log = open_log(path)
    if log is None:
        return
    with log:
        status = os.fstat(log.fileno())
        compressed = read_at(log, 0, len(ZSTD_MAGIC)) == ZSTD_MAGIC
        if compressed and cursor is not None and unchanged(status, cursor):
            return
        before = None if compressed or cursor is None else _kept_before(log, status, cursor)
        begin = _begin(path, status, cursor, continues=before is not None)
        pieces = _decompressed(log) if compressed else _plain(log, begin.offset, before or b"", chunk_bytes)
        cutter = LineCutter(begin.offset, before or b"")
        restarted = before is None
        for lines, skipped, position in _cut(pieces, cutter, begin, status.st_size, chunk_bytes):
            yield Chunk(lines, skipped, position, restarted and cursor is not None, restarted)
            restarted = False


def _kept_before(log: io.FileIO, status: os.stat_result, cursor: Cursor) -> bytes | None:
    """The bytes before the cursor if the file still holds them there, else None."""
    if identity_of(status) != cursor.identity or status.st_size < cursor.offset:
        return None
    start = max(0, cursor.offset - MARKER_BYTES)
    before = read_at(log, start, cursor.offset - start)
    return before if sha256(before).digest() == cursor.marker else None


def _begin(path: Path, status: os.stat_result, cursor: Cursor | None, *, continues: bool) -> Cursor:
    """Where this look starts, stamped with what the file was before a byte of it was read."""
    here = Cursor(identity_of(status), 0, sha256().digest(), 0, status.st_mtime_ns, os.fsdecode(path))
    if cursor is None:
        return here
    if continues:
        return replace(here, offset=cursor.offset, marker=cursor.marker, generation=cursor.generation)
    return replace(here, generation=cursor.generation + 1)


def _cut(
    pieces: Iterator[bytes], cutter: LineCutter, begin: Cursor, size: int, chunk_bytes: int
) -> Iterator[tuple[list[Line], list[SkippedLine], Cursor]]:
    """Lines in portions of about `chunk_bytes`; only the last one's cursor claims the whole file."""
    last, fed, problem = begin, 0, None
    try:
        for piece in pieces:
            cutter.feed(piece)
            fed += len(piece)
            if fed >= chunk_bytes and cutter.offset > last.offset:
                last, fed = _stamp(begin, cutter, size=0), 0
                yield *cutter.take(), last
    except UnreadableLog as error:
        problem = error
    whole = problem is None or problem.lasting
    final = _stamp(begin, cutter, size=size if whole else 0)
    if final.offset > begin.offset and final != last:
        yield *cutter.take(), final
    if problem is not None:
        raise problem


def _stamp(begin: Cursor, cutter: LineCutter, *, size: int) -> Cursor:
    """The cursor behind the last complete line."""
    return replace(begin, offset=cutter.offset, marker=sha256(cutter.before).digest(), size=size)


def _plain(log: io.FileIO, offset: int, before: bytes, count: int) -> Iterator[bytes]:
    while piece := read_at(log, offset, count):
        if read_at(log, offset - len(before), len(before)) != before:
            return  # replaced between two reads: the next look sees it by its marker
        yield piece
        offset += len(piece)
        before = newest(before, piece)


def _decompressed(log: io.FileIO) -> Iterator[bytes]:
    """All that decodes, in pieces of at most 128 KiB; then UnreadableLog if that was not all."""
    from zstandard import ZstdDecompressor, ZstdError  # only where a compressed log turns up

    offset = 0
    try:
        while read_at(log, offset, 1):
            decoder = ZstdDecompressor().decompressobj()
            for part in _zstd_parts(log, offset):
                offset += len(part)
                yield decoder.decompress(part)
            if not decoder.eof:
                raise UnreadableLog("the compressed file ends early", lasting=True)
    except ZstdError:
        raise UnreadableLog("the compressed data is damaged", lasting=True) from None


def _zstd_parts(log: io.FileIO, offset: int) -> Iterator[bytes]:
    """A frame's header, blocks and checksum one by one (RFC 8878, 3.1.1).

    Decoding block by block bounds the memory whatever the ratio, loses nothing ahead
    of a damaged block, and shows a frame that was cut, which the stream reader hides.
    """
    from zstandard import frame_header_size

    start = read_at(log, offset, 5)
    part = read_at(log, offset, frame_header_size(start))
    yield part
    last = False
    while not last and (mark := read_at(log, offset := offset + len(part), 3)):
        block = int.from_bytes(mark, "little")
        last = bool(block & 1)
        part = read_at(log, offset, 3 + (1 if block >> 1 & 3 == _ZSTD_RLE_BLOCK else block >> 3))
        yield part
    if last and start[4] & 4:
        yield read_at(log, offset + len(part), 4)

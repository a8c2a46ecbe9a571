"""Reads a log that its agent writes anew as a whole: one JSON document."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.logs.identity import FileIdentity, Stamp, UnreadableLog, open_log, read_at, stamp_of
from counterfoil.logs.tail import Chunk, Cursor
from counterfoil.readers.base import Line

MAX_DOCUMENT_BYTES = 256 << 20

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_document(path: Path, identity: FileIdentity, cursor: Cursor | None) -> Iterator[Chunk]:
    """The document as one line if it has changed since; one without a line if only its date has.

    The cursor's `offset` is all the bytes that were read of it so far, its `marker` the content's SHA-256.
    Raises UnreadableLog, also where the document is not whole.
    """
    log = open_log(path)
    if log is None:
        return
    with log:
        stamp = stamp_of(os.fstat(log.fileno()))
        if cursor is not None and stamp == (cursor.size, cursor.mtime_ns):
            return
        data = _content(log, stamp)
    if not data or data.isspace():
        return
    offset, generation = (cursor.offset, cursor.generation) if cursor else (0, 0)
    marker = sha256(data).digest()
    lines = [] if cursor is not None and cursor.marker == marker else [_line(data)]
    read = offset + len(data)
    yield Chunk(
        lines, [], Cursor(identity, read, marker, *stamp, os.fsdecode(path), generation), False, False
    )


def _content(log: io.FileIO, stamp: Stamp) -> bytes:
    """All of it, as it stood at one moment. Raises UnreadableLog."""
    size, _ = stamp
    if size > MAX_DOCUMENT_BYTES:
        raise UnreadableLog(f"it is larger than {MAX_DOCUMENT_BYTES >> 20} MiB", lasting=True)
    data = read_at(log, 0, size + 1)
    if len(data) != size or stamp_of(os.fstat(log.fileno())) != stamp:
        raise UnreadableLog("it was written to while it was read")
    return data


def _line(data: bytes) -> Line:
    begin = len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0
    body = data[begin:] if begin else data
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
    except msgspec.DecodeError:
        # lasting: nothing but another write makes it whole
        raise UnreadableLog("it is not whole JSON; a write may be under way", lasting=True) from None
    except RecursionError:
        raise UnreadableLog("its JSON is nested too deeply", lasting=True) from None
    return Line(begin, len(body), body)

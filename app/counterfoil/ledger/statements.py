"""Providers' statements as the ledger keeps them: whole, as they came, each content once.

The record names the content by its SHA-256 under the chain; nothing of either is ever deleted.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from counterfoil.domain.digest import sha256 as new_sha256
from counterfoil.errors import LedgerError
from counterfoil.ledger.connection import translating

PART_BYTES = 1 << 20
MOST_BYTES = 256 << 20
PACKING = 1  # in little more than half the usual time, for an eighth more
HEAD_BYTES = 4  # of the length before each piece that waits
KEPT, WITHDRAWN = "kept", "withdrawn"
LOST = 0  # the number that says that a content is not there any more

_FIELDS = "id, at_ms, name, kind, shape, mapping, size_bytes, lower(hex(sha256)), state = 'withdrawn'"
_NEW = (
    "INSERT INTO statement (at_ms, name, salt, kind, shape, mapping, size_bytes, sha256, state) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class KeptStatement:
    """A statement's newest record. `shape` and `mapping` (JSON) tell how it is read; `sha256` in hex."""

    id: int
    at_ms: int
    name: str
    kind: str
    shape: str
    mapping: str
    size_bytes: int
    sha256: str
    is_withdrawn: bool


@dataclass(frozen=True, slots=True)
class Content:
    """A content that waits to be kept: pieces compressed, each behind its length."""

    file: IO[bytes]
    size_bytes: int
    sha256: bytes


def kept_statements(connection: sqlite3.Connection) -> list[KeptStatement]:
    """Each content's newest record, the newest first; withdrawn ones among them. Errors: sqlite3.Error."""
    newest = "SELECT max(id) FROM statement GROUP BY sha256"
    rows = connection.execute(f"SELECT {_FIELDS} FROM statement WHERE id IN ({newest}) ORDER BY id DESC")
    return [_kept(row) for row in rows]


def statement_parts(connection: sqlite3.Connection, sha256: str) -> Iterator[bytes]:
    """A content in order, checked: at its end LedgerError where it is not what was kept.

    Errors: LedgerError where it is not there or a piece cannot be read.
    """
    digest = new_sha256()
    for part in _pieces(connection, bytes.fromhex(sha256)):
        if part is None:
            raise LedgerError(f"The statement {sha256[:12]} as the ledger keeps it {_UNLIKE}")
        digest.update(part)
        yield part
    if digest.hexdigest() != sha256.lower():
        is_there = _has(connection, bytes.fromhex(sha256))
        what = _UNLIKE if is_there else "is not there; keep the file again."
        raise LedgerError(f"The statement {sha256[:12]} as the ledger keeps it {what}")


_UNLIKE = "is not as it was kept; `counterfoil verify` tells more."


@contextmanager
def gathered(parts: Iterable[bytes], ledger: Path) -> Iterator[Content]:
    """A content ready to be kept, compressed beside the ledger in a file without a name.

    So the ledger is not held while a slow file is read. Errors: LedgerError; those of `parts` as they are.
    """
    from tempfile import SpooledTemporaryFile

    with SpooledTemporaryFile(PART_BYTES, dir=str(ledger.parent)) as file:
        digest, size = new_sha256(), 0
        for part in _even(parts):
            digest.update(part)
            size += len(part)
            if size > MOST_BYTES:
                raise LedgerError(f"The statement is larger than {MOST_BYTES >> 20} MiB; nothing was kept.")
            with translating(ledger):
                packed = zlib.compress(part, PACKING)
                file.write(len(packed).to_bytes(HEAD_BYTES, "big") + packed)
        yield Content(file, size, digest.digest())


def keep(
    connection: sqlite3.Connection,
    at_ms: int,
    content: Content,
    name: str,
    kind: str,
    shape: str,
    mapping: str,
) -> KeptStatement:
    """Write a statement's record, and its content where that is not there yet; part of a transaction."""
    if not _has(connection, content.sha256):
        rows = enumerate(_waiting(content.file), 1)
        insert_parts(connection, ((content.sha256, number, data) for number, data in rows))
    told = name.encode("utf-8", "replace").decode()  # a file's name need be no text at all
    values = (kind, shape, mapping, content.size_bytes, content.sha256, KEPT)
    return _written(connection, (at_ms, told, os.urandom(16), *values))


def withdraw(connection: sqlite3.Connection, at_ms: int, number: int) -> KeptStatement:
    """Write that a statement no longer counts; part of a transaction. Errors: LedgerError."""
    row = connection.execute(
        "SELECT name, kind, shape, mapping, size_bytes, sha256 FROM statement WHERE id = ?", (number,)
    ).fetchone()
    if row is None:
        raise LedgerError(f"There is no statement {number:,} in the ledger.")
    return _written(connection, (at_ms, row[0], os.urandom(16), *row[1:], WITHDRAWN))


def insert_parts(connection: sqlite3.Connection, rows: Iterable[tuple[bytes, int, bytes | None]]) -> None:
    """Write pieces of contents as they are stored."""
    connection.executemany("INSERT INTO statement_part (sha256, number, data) VALUES (?, ?, ?)", rows)


def first_unlike(
    connection: sqlite3.Connection, after: int, go_on: Callable[[], bool]
) -> tuple[int | None, str] | None:
    """The first record behind `after` whose content is not what it names, and what is wrong with it.

    The record is None for a content that no record names.
    """
    rows = connection.execute(
        "SELECT min(id), sha256, max(size_bytes) FROM statement WHERE id > ? GROUP BY sha256 ORDER BY 1",
        (after,),
    ).fetchall()
    for number, sha256, size_bytes in rows:
        if not go_on():
            return None
        if not _is_lost(connection, sha256) and not is_whole(stored(connection, sha256), sha256, size_bytes):
            return number, f"The content of statement {number:,} is not as it was kept."
    stray = "SELECT 1 FROM statement_part WHERE sha256 NOT IN (SELECT sha256 FROM statement) LIMIT 1"
    if connection.execute(stray).fetchone():
        return None, "A part of a statement was not written by Counterfoil: no record names it."
    return None


def is_whole(parts: Iterable[tuple[int, bytes]], sha256: bytes, size_bytes: int) -> bool:
    """Whether numbered pieces as stored are all of a content."""
    digest, size = new_sha256(), 0
    for expected, (number, data) in enumerate(parts, 1):
        part = unpacked(data)
        if part is None or number != expected:
            return False
        digest.update(part)
        size += len(part)
    return bool(digest.digest() == sha256) and size == size_bytes


def unpacked(data: bytes) -> bytes | None:
    """A piece as it came, None where it is none; never more than a piece can hold."""
    packed = zlib.decompressobj()
    try:
        part = packed.decompress(data, PART_BYTES + 1)
    except zlib.error:
        return None
    is_sound = packed.eof and not packed.unused_data and len(part) <= PART_BYTES
    return part if is_sound else None


def _kept(row: tuple[int, int, str, str, str, str, int, str, int]) -> KeptStatement:
    return KeptStatement(*row[:8], is_withdrawn=bool(row[8]))


def _written(connection: sqlite3.Connection, values: tuple[object, ...]) -> KeptStatement:
    number = connection.execute(_NEW, values).lastrowid
    return _kept(connection.execute(f"SELECT {_FIELDS} FROM statement WHERE id = ?", (number,)).fetchone())


def _has(connection: sqlite3.Connection, sha256: bytes) -> bool:
    sql = "SELECT 1 FROM statement_part WHERE sha256 = ? AND number > ?"
    return connection.execute(sql, (sha256, LOST)).fetchone() is not None


def _is_lost(connection: sqlite3.Connection, sha256: bytes) -> bool:
    sql = "SELECT 1 FROM statement_part WHERE sha256 = ? AND number = ?"
    lost = connection.execute(sql, (sha256, LOST)).fetchone() is not None
    return lost and not _has(connection, sha256)


def stored(connection: sqlite3.Connection, sha256: bytes) -> Iterator[tuple[int, bytes]]:
    """A content's pieces as they are stored, by their numbers; between two nothing of the ledger is held."""
    number = LOST
    sql = "SELECT number, data FROM statement_part WHERE sha256 = ? AND number > ? ORDER BY number LIMIT 1"
    while row := connection.execute(sql, (sha256, number)).fetchone():
        number = row[0]
        yield row


def _pieces(connection: sqlite3.Connection, sha256: bytes) -> Iterator[bytes | None]:
    for _, data in stored(connection, sha256):
        yield unpacked(data)


def _even(parts: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of one size but for the last; one empty piece where there is nothing."""
    waiting, is_any = bytearray(), False
    for part in parts:
        waiting += part
        while len(waiting) >= PART_BYTES:
            yield bytes(waiting[:PART_BYTES])
            del waiting[:PART_BYTES]
            is_any = True
    if waiting or not is_any:
        yield bytes(waiting)


def _waiting(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    while head := file.read(HEAD_BYTES):
        yield file.read(int.from_bytes(head, "big"))

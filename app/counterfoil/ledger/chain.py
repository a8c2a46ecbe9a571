"""The hash chain: each block's link holds all records before it.

    content = SHA-256 of the block's lines: ["block", id, sealed_ms, marks], then its records' texts
    link    = SHA-256 of the link before and the content; the first is that of the ledger's id

Blocks are small, so that one record can be shown with few others around it; a block that is
withheld can be stood for by its content hash.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain as joined
from struct import pack
from typing import Any
from zlib import crc32

from counterfoil.domain.digest import sha256
from counterfoil.ledger.canon import texts
from counterfoil.ledger.schema import CHAINED

BLOCK_RECORDS = 100
BULK_RECORDS = 1_000
MARK_BYTES = 4

Digest = Callable[[bytes], Any]
Positions = tuple[int, ...]  # the last id of each of CHAINED
_POSITIONS = ", ".join(CHAINED)
_SIZE = " + ".join(CHAINED)


@dataclass(frozen=True, slots=True)
class Block:
    """A block as stored."""

    id: int
    sealed_ms: int
    upto: Positions
    marks: bytes
    link: bytes

    @property
    def head(self) -> str:
        """Its first line."""
        return head_line(self.id, self.sealed_ms, self.marks)

    @property
    def size(self) -> int:
        """Records in the chain up to and with this block."""
        return sum(self.upto)


def first_link(ledger_id: str) -> bytes:
    """What the first block is linked to."""
    return sha256(f"counterfoil ledger {ledger_id}".encode()).digest()


def head_line(block_id: int, sealed_ms: int, marks_of: bytes) -> str:
    """The first of a block's lines."""
    return f'["block",{block_id},{sealed_ms},"{marks_of.hex()}"]'


def content(head: str, records: Iterable[str], digest: Digest = sha256) -> bytes:
    """The hash of what a block holds, its first line and its records; `digest` is some SHA-256."""
    text = "\n".join((head, *records))
    made: bytes = digest(text.encode("utf-8", "surrogateescape")).digest()
    return made


def _content(lines: Iterable[bytes], digest: Digest) -> bytes:
    made: bytes = digest(b"\n".join(lines)).digest()
    return made


def next_link(link: bytes, block_content: bytes) -> bytes:
    """The link of a block behind another."""
    return sha256(link + block_content).digest()


def mark(text: str) -> bytes:
    """Four bytes that tell which record of a block was changed; they prove nothing."""
    return crc32(text.encode("utf-8", "surrogateescape")).to_bytes(MARK_BYTES, "big")


def marks(records: Sequence[str]) -> bytes:
    """Those of a block's records, in one go."""
    return pack(f">{len(records)}I", *map(crc32, _encoded(records)))


def ledger_id(connection: sqlite3.Connection) -> str:
    """The ledger's own name. Errors: sqlite3.DatabaseError."""
    row = connection.execute("SELECT ledger_id FROM identity").fetchone()
    if row is None:
        raise sqlite3.DatabaseError("it has lost its name")
    return str(row[0])


def blocks(connection: sqlite3.Connection, after: int, last: int) -> list[Block]:
    """The blocks with `after < id <= last`, in order."""
    # the limit keeps SQLite from a step onto the next page, which may be damaged
    rows = connection.execute(
        f"SELECT id, sealed_ms, marks, link, {_POSITIONS} FROM block WHERE id > ? AND id <= ? "
        "ORDER BY id LIMIT ?",
        (after, last, last - after),
    )
    return [Block(row[0], row[1], tuple(row[4:]), row[2], row[3]) for row in rows]


def start(connection: sqlite3.Connection) -> Block:
    """What stands before the first block."""
    return Block(0, 0, (0,) * len(CHAINED), b"", first_link(ledger_id(connection)))


def last_block(connection: sqlite3.Connection) -> Block:
    """The end of the chain."""
    (newest,) = connection.execute("SELECT ifnull(max(id), 0) FROM block").fetchone()
    return next(iter(blocks(connection, newest - 1, newest)), None) or start(connection)


def block_of_size(connection: sqlite3.Connection, size: int) -> Block | None:
    """The block at whose end the chain held `size` records, None where no block ended there."""
    if size == 0:
        return start(connection)
    found = block_reaching(connection, size, last_block(connection))
    return found if found.size == size else None


def block_reaching(connection: sqlite3.Connection, size: int, end: Block) -> Block:
    """The first block with which the chain holds `size` records, else `end`."""
    number = _first_with(connection, _SIZE, size, end)
    return next(iter(blocks(connection, number - 1, number)), end)


def block_holding(connection: sqlite3.Connection, table: str, record: int) -> int | None:
    """The number of the block that covers a record, None where none does."""
    end = last_block(connection)
    if record > end.upto[CHAINED.index(table)]:
        return None
    return _first_with(connection, table, record, end)


def _first_with(connection: sqlite3.Connection, column: str, least: int, end: Block) -> int:
    """The first block where a column that only grows is at least that."""
    low, high = 0, end.id
    while low < high:
        middle = (low + high) // 2
        row = connection.execute(f"SELECT {column} FROM block WHERE id = ?", (middle,)).fetchone()
        low, high = (middle + 1, high) if (row[0] if row else 0) < least else (low, middle)
    return high


def seal(connection: sqlite3.Connection, now_ms: int) -> None:
    """Put every record behind the chain's end into blocks; part of the transaction that wrote them."""
    block = last_block(connection)
    waiting = [
        _encoded(texts(connection, table, position, 1 << 62))
        for table, position in zip(CHAINED, block.upto, strict=True)
    ]
    records = list(joined.from_iterable(waiting))
    sums, digest, rows = list(map(crc32, records)), _digest(len(records)), []
    link, number = block.link, block.id
    for first in range(0, len(records), BLOCK_RECORDS):
        behind, number = min(first + BLOCK_RECORDS, len(records)), number + 1
        made = pack(f">{behind - first}I", *sums[first:behind])
        lines = [head_line(number, now_ms, made).encode(), *records[first:behind]]
        link = next_link(link, _content(lines, digest))
        rows.append((number, now_ms, *_moved(block.upto, waiting, behind), made, link))
    marks = ", ".join("?" * (4 + len(CHAINED)))
    connection.executemany(f"INSERT INTO block VALUES ({marks})", rows)


def _digest(records: int) -> Digest:
    """A SHA-256 fit for so many records: in bulk OpenSSL's, for which a program at rest need not pay."""
    if records < BULK_RECORDS:
        return sha256
    import hashlib

    return hashlib.sha256


def _encoded(found: Sequence[str]) -> list[bytes]:
    # in one go; no text of a record has a newline in it
    return "\n".join(found).encode("utf-8", "surrogateescape").split(b"\n") if found else []


def _moved(upto: Positions, waiting: Sequence[Sequence[bytes]], records: int) -> Positions:
    """The positions behind the first `records` of what waits, one table after another."""
    moved = []
    for position, found in zip(upto, waiting, strict=True):
        moved.append(position + min(len(found), records))
        records -= min(len(found), records)
    return tuple(moved)


def proof(connection: sqlite3.Connection, number: int) -> dict[str, object]:
    """A block's lines, the link before it and its own, as text: enough to make the link anew."""
    found = blocks(connection, number - 2, number)
    block = found[-1]
    before = found[0] if len(found) > 1 else start(connection)
    records = [text for span in spans(before, block) for text in texts(connection, *span)]
    return {
        "block": block.id,
        "previous_link": before.link.hex(),
        "lines": [block.head, *records],
        "link": block.link.hex(),
        "how": "link = SHA-256(previous link + SHA-256(lines joined by newline)), links as bytes",
    }


def spans(before: Block, block: Block) -> list[tuple[str, int, int]]:
    """(table, after, last) of each table that has records in a block."""
    return [
        (table, after, last)
        for table, after, last in zip(CHAINED, before.upto, block.upto, strict=True)
        if last > after
    ]

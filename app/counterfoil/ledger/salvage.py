"""Reads what is readable of a ledger file in whatever state, and never changes that file.

A damaged file can answer a query with any error or any nonsense; here both come to nothing found.
A block is taken from it only if its records make the link that follows the one before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from counterfoil.ledger import canon, chain, statements
from counterfoil.ledger.chain import Block
from counterfoil.ledger.disk import companion
from counterfoil.ledger.schema import CHAINED

TROUBLE = (sqlite3.Error, MemoryError, TypeError, ValueError, LookupError)
MOST_RECORDS = 10_000  # of a block; a damaged one may claim any number
TRIES = 50  # how far back the last block is looked for
LOG = "-wal"

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Stored:
    """How a table's rows are read and written; bytes are read as bytes even if they are stored as text."""

    columns: str
    select: str
    insert: str


Columns = Mapping[str, Stored]  # by table


@dataclass(frozen=True, slots=True)
class Taken:
    """A block that holds, with the rows of each of its tables as they are stored."""

    block: Block
    rows: tuple[tuple[str, list[Row]], ...]


class Source:
    """One way to read a file. `is_damaged` tells the ledger in place from a backup."""

    def __init__(self, connection: sqlite3.Connection, columns: Columns, *, is_damaged: bool) -> None:
        self.is_damaged = is_damaged
        self._connection = connection
        self._columns = columns

    def name(self) -> str | None:
        """The ledger's id, as far as it can be read."""
        try:
            found = chain.ledger_id(self._connection)
        except TROUBLE:
            return None
        return found if isinstance(found, str) else None

    def created_ms(self) -> int | None:
        """When the ledger began."""
        rows = self.rows("identity")
        return rows[0][1] if rows and isinstance(rows[0][1], int) else None

    def take(self, before: Block) -> Taken | None:
        """The block behind `before`, None where it is not whole here."""
        try:
            block = next(iter(chain.blocks(self._connection, before.id, before.id + 1)), None)
            if block is None or not _follows(before, block, MOST_RECORDS):
                return None
            found = [(table, self._span(table, *ids)) for table, *ids in chain.spans(before, block)]
            texts = [str(row[0]) for _, rows in found for row in rows]
            marks = chain.marks(texts)  # the stored ones may be what is damaged
            content = chain.content(chain.head_line(block.id, block.sealed_ms, marks), texts)
        except TROUBLE:
            return None
        if chain.next_link(before.link, content) != block.link:
            return None
        sound = Block(block.id, block.sealed_ms, block.upto, marks, block.link)
        return Taken(sound, tuple((table, [row[1:] for row in rows]) for table, rows in found))

    def end(self, least: Block) -> Block | None:
        """The last block that this file has or claims to have, if it can come after `least`."""
        try:
            (last,) = self._connection.execute("SELECT ifnull(max(id), 0) FROM block").fetchone()
            for number in range(last, max(least.id, last - TRIES), -1):
                for block in chain.blocks(self._connection, number - 1, number):
                    if _follows(least, block, chain.BLOCK_RECORDS):
                        return block
        except TROUBLE:
            return None
        return None

    def head(self) -> Block | None:
        """The last block, None where it cannot be told or records lie behind it."""
        try:
            last = chain.last_block(self._connection)
            for table, position in zip(CHAINED, last.upto, strict=True):
                (furthest,) = self._connection.execute(f"SELECT ifnull(max(id), 0) FROM {table}").fetchone()
                if furthest != position:
                    return None
        except TROUBLE:
            return None
        return last

    def rows(self, table: str) -> list[Row]:
        """The rows of a small table, up to the first that cannot be read."""
        found: list[Row] = []
        try:
            for row in self._connection.execute(f"{self._columns[table].select} ORDER BY 1"):
                found.append(row)
        except TROUBLE:
            pass
        return found

    def content_parts(self, sha256: bytes) -> Iterator[tuple[int, bytes]]:
        """The pieces of a statement's content as they are stored. Errors: any of TROUBLE."""
        return statements.stored(self._connection, sha256)

    def all_rows(self, table: str) -> list[Row]:
        """All rows of a small table. Errors: any of TROUBLE."""
        return self._connection.execute(self._columns[table].select).fetchall()

    def _span(self, table: str, after: int, last: int) -> list[Row]:
        return self._connection.execute(
            f"SELECT {canon.TEXT[table]}, {self._columns[table].columns} FROM {table} "
            "WHERE id > ? AND id <= ? ORDER BY id LIMIT ?",
            (after, last, last - after),
        ).fetchall()


def columns_of(connection: sqlite3.Connection) -> Columns:
    """The columns of every table of a sound ledger."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {table: _stored(connection, table) for table in tables}


def _stored(connection: sqlite3.Connection, table: str) -> Stored:
    found = [(row[1], row[2]) for row in connection.execute(f"PRAGMA table_info({table})")]
    columns = ", ".join(f"CAST({name} AS BLOB)" if type_ == "BLOB" else name for name, type_ in found)
    names, marks = ", ".join(name for name, _ in found), ", ".join("?" * len(found))
    return Stored(
        columns, f"SELECT {columns} FROM {table}", f"INSERT INTO {table} ({names}) VALUES ({marks})"
    )


@contextmanager
def opened(copy: Path | None, columns: Columns, *, is_damaged: bool) -> Iterator[list[Source]]:
    """A copy that nobody else uses: with its write-ahead log if it has one, and without."""
    if copy is None:
        yield []
        return
    modes = ("rw", "ro&immutable=1") if companion(copy, LOG).exists() else ("ro&immutable=1",)
    with ExitStack() as stack:
        made = [stack.enter_context(closing(connected(copy, mode))) for mode in modes]
        yield [Source(connection, columns, is_damaged=is_damaged) for connection in made]


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a file that may be no database at all."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    for pragma in ("trusted_schema=OFF", "query_only=ON", "cache_size=-16384"):
        try:
            connection.execute(f"PRAGMA {pragma}")
        except TROUBLE:
            break  # it is no database at all; every later query says so again
    canon.prepare(connection)
    return connection


def _follows(before: Block, block: Block, most: int) -> bool:
    """Whether a block is one at all, and can come after another, each with at most so many records."""
    numbers = (block.id, block.sealed_ms, *block.upto)
    if not all(type(number) is int for number in numbers) or not isinstance(block.link, bytes):
        return False
    grows = all(old <= new for old, new in zip(before.upto, block.upto, strict=True))
    return grows and 0 < block.size - before.size <= most * (block.id - before.id)

"""Reads the rows that an agent's database has gained."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.logs.cutter import MAX_LINE_BYTES
from counterfoil.logs.identity import FileIdentity, UnreadableLog, database_stamp, folded, why
from counterfoil.logs.sqlite_file import is_database, opened, unreadable
from counterfoil.logs.tail import Chunk, Cursor
from counterfoil.readers.base import Line, Query, SkippedLine, SkipReason, Tables

PAGE_ROWS = 2000
PAGE_BYTES = 4 << 20
PAGE_SECONDS = 0.02  # that a page may hold the lock which keeps a writer without a WAL from committing

_DIGEST_BYTES = 32
_NO_TABLES = "it holds none of the tables that are known; a newer version of the agent may have written it"
_COLUMNS = (
    "SELECT m.name, c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c "
    "WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'"
)
_HEIGHTS = msgspec.msgpack.Decoder(dict[str, int])

# the queries for what is new, or for all where the second word says that rows may have changed
Ask = Callable[[Tables, bool], Sequence[Query]]


def read_rows(path: Path, identity: FileIdentity, cursor: Cursor | None, ask: Ask) -> Iterator[Chunk]:
    """New rows, a page of one query at a time, then one chunk without lines that claims the whole.

    The cursor's `offset` is all the bytes of rows that were read so far; its `marker` tells this database
    from another one in its place and from one whose rows were numbered anew: then it is `restarted`.
    Raises UnreadableLog.
    """
    try:
        status = os.lstat(path)
        stamp = database_stamp(path, status)
        if (cursor is not None and stamp == (cursor.size, cursor.mtime_ns)) or not is_database(path):
            return
        begin = cursor or Cursor(identity, 0, b"", 0, 0, os.fsdecode(path))
        with opened(path) as connection:
            plan = _plan(connection, (folded(status.st_dev), folded(status.st_ino)), cursor, ask)
            position = replace(begin, marker=plan.marker, size=0, mtime_ns=stamp[1], path=os.fsdecode(path))
            restarted = plan.restarted
            for lines, skipped in (page for query in plan.queries for page in _pages(connection, query)):
                position = replace(position, offset=position.offset + _size(lines, skipped))
                yield Chunk(lines, skipped, position, False, restarted)
                restarted = False
        yield Chunk([], [], replace(position, size=stamp[0]), False, restarted)
    except FileNotFoundError:
        return
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise unreadable(error) from None
    except OSError as error:
        raise UnreadableLog(why(error)) from None


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be asked, and how the database is known again."""

    queries: Sequence[Query]
    marker: bytes
    restarted: bool


def _plan(connection: sqlite3.Connection, file: tuple[int, int], cursor: Cursor | None, ask: Ask) -> _Plan:
    (version,) = connection.execute("PRAGMA schema_version").fetchone()
    digest = sha256(repr((*file, version)).encode()).digest()
    tables = _tables(connection)
    known = cursor.marker if cursor else digest
    restarted = known[:_DIGEST_BYTES] != digest
    queries = ask(tables, restarted)
    if not queries:
        raise UnreadableLog(_NO_TABLES, lasting=True)
    heights = _heights(connection, queries, tables)
    if not restarted and _has_shrunk(known, heights):
        restarted, queries = True, ask(tables, True)
    return _Plan(queries, digest + msgspec.msgpack.encode(heights), restarted)


def _tables(connection: sqlite3.Connection) -> Tables:
    columns: dict[str, set[str]] = {}
    for table, column in connection.execute(_COLUMNS).fetchall():
        columns.setdefault(table, set()).add(column)
    return {table: frozenset(names) for table, names in columns.items()}


def _heights(connection: sqlite3.Connection, queries: Sequence[Query], tables: Tables) -> dict[str, int]:
    """The greatest row id of each table that is asked for, so far as it has such ids."""
    heights = {}
    for table in {query.table for query in queries} & tables.keys():
        name = table.replace('"', '""')
        try:
            (height,) = connection.execute(f'SELECT max(rowid) FROM "{name}"').fetchone()
        except sqlite3.OperationalError:
            continue  # a table without row ids
        heights[table] = height or 0
    return heights


def _has_shrunk(marker: bytes, heights: Mapping[str, int]) -> bool:
    """Whether rows at a table's end are gone: their ids may be given to others."""
    try:
        known = _HEIGHTS.decode(marker[_DIGEST_BYTES:])
    except msgspec.DecodeError:
        return False
    return any(heights.get(table, 0) < height for table, height in known.items() if table in heights)


@dataclass(slots=True)
class _Page:
    """Rows that were fetched in one short transaction."""

    ids: list[int] = field(default_factory=list)
    rows: list[tuple[object, ...]] = field(default_factory=list)
    is_last: bool = True


def _pages(connection: sqlite3.Connection, query: Query) -> Iterator[tuple[list[Line], list[SkippedLine]]]:
    nothing = connection.execute(f"SELECT * FROM ({query.sql}) LIMIT 0", query.parameters)
    names = [column[0] for column in nothing.description]
    nothing.close()
    at = names.index("rowid") if "rowid" in names else 0  # SQLite names it after the primary key it is
    sql = f"SELECT * FROM ({query.sql}) WHERE [{names[at]}] > ? ORDER BY [{names[at]}]"
    page = _Page([-1], is_last=False)
    while not page.is_last:
        page = _page(connection, sql, (*query.parameters, page.ids[-1]), at)
        if page.rows:
            yield _lines(page, names, query.table)


def _page(connection: sqlite3.Connection, sql: str, parameters: tuple[object, ...], at: int) -> _Page:
    """As many rows as a short while gives; the lock is gone when this returns."""
    page, size, until = _Page(), 0, time.monotonic() + PAGE_SECONDS
    rows = connection.execute(sql, parameters)
    try:
        for row in rows:
            number = row[at]
            if not isinstance(number, int):
                break  # numbers come first: of the rest none has an id
            is_full = len(page.rows) >= PAGE_ROWS or size >= PAGE_BYTES or time.monotonic() > until
            if is_full and page.ids and page.ids[-1] != number:
                page.is_last = False
                break
            page.ids.append(number)
            page.rows.append(row)
            size += sum(len(value) for value in row if isinstance(value, str | bytes))
    finally:
        rows.close()
    return page


def _lines(page: _Page, names: Sequence[str], table: str) -> tuple[list[Line], list[SkippedLine]]:
    lines, skipped = [], []
    for number, row in zip(page.ids, page.rows, strict=True):
        values = {name: _plain(value) for name, value in zip(names, row, strict=True)}
        data = msgspec.json.encode(values | {"rowid": number, "table": table})
        if len(data) <= MAX_LINE_BYTES:
            lines.append(Line(number, len(data), data))
        else:
            skipped.append(SkippedLine(number, len(data), SkipReason.TOO_LONG, sha256(data).digest()))
    return lines, skipped


def _plain(value: object) -> object:
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode()
    except UnicodeDecodeError:
        return None


def _size(lines: Sequence[Line], skipped: Sequence[SkippedLine]) -> int:
    return sum(line.length for line in lines) + sum(one.length for one in skipped)

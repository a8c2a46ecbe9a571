"""Rows that count, one after another, with everything that is known of each: for exports.

Streams in order of record id; memory does not grow with the number of rows.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec

from counterfoil.ledger.schema import CHAINED

FETCHED = 1_000

# in the order of `Raw`
_RAW = (
    "e.id, e.context, e.at_ms, e.key, e.request_id, e.input, e.cache_read, e.cache_write_5m, "
    "e.cache_write_1h, e.output, e.reasoning, e.web_searches, e.quality, e.revision, e.supersedes, "
    "e.cause, e.line, l.source, l.offset, l.length, l.sha256, l.reader, l.seen_ms, e.credits_nano, e.raw"
)
Raw = tuple[Any, ...]
Connection = sqlite3.Connection  # for exporters, which know no SQL themselves


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which rows: those within a span, as the ledger knew them when `upto` was its newest row.

    `agents` () are all. A row counts where no other that was logged before `until_ms` supersedes it.
    """

    since_ms: int
    until_ms: int
    upto: int
    agents: tuple[str, ...] = ()

    def where(self) -> str:
        """SQL over `event AS e`; its values are `values()`."""
        return (
            f"{self.within()} AND NOT EXISTS "
            "(SELECT 1 FROM event AS n WHERE n.supersedes = e.id AND n.at_ms < ? AND n.id <= ?)"
        )

    def values(self) -> tuple[int | str, ...]:
        """What stands for the marks of `where()`."""
        return (*self.limits(), self.until_ms, self.upto)

    def within(self) -> str:
        """The same with rows that are superseded; its values are `limits()`."""
        named = ", ".join("?" * len(self.agents))
        of_agents = f" AND e.agent IN (SELECT id FROM agent WHERE name IN ({named}))" if named else ""
        # +: in order of ids, not by the index of times, which would have to be sorted
        return f"+e.at_ms >= ? AND +e.at_ms < ? AND e.id <= ? AND e.cause <> 'void'{of_agents}"

    def limits(self) -> tuple[int | str, ...]:
        """What stands for the marks of `within()`."""
        return (self.since_ms, self.until_ms, self.upto, *self.agents)

    def superseded(self, connection: sqlite3.Connection) -> bytearray:
        """For each row up to `upto` a byte, 1 where another stands for it. Errors: sqlite3.Error."""
        flags = bytearray(self.upto + 1)
        sql = "SELECT supersedes FROM event WHERE supersedes <= ? AND +at_ms < ? AND id <= ?"
        for (before,) in connection.execute(sql, (self.upto, self.until_ms, self.upto)):
            flags[before] = 1
        return flags


class OutgoingRow(msgspec.Struct, frozen=True, gc=False):
    """A request as logged. Counts as in `TokenCounts`; `sha256` (hex) is that of the log's raw line.

    `record`, `supersedes`, `context`, `source` and `line` are numbers of the ledger's records, `block` of
    the chain; `project`, `home` and `file` are clear text. `quota` is the agent whose subscription was used
    where that is another one; `raw` the usage as it was logged where the counts say it otherwise.
    """

    record: int
    block: int
    at_ms: int
    agent: str
    provider: str
    model: str
    project: str
    session: str
    message_id: str
    request_id: str | None
    input: int
    cache_read: int
    cache_write_5m: int
    cache_write_1h: int
    output: int
    reasoning: int | None
    web_searches: int
    quality: str
    client_version: str | None
    entrypoint: str | None
    service_tier: str | None
    speed: str | None
    geo: str | None
    sidechain: bool
    revision: int
    cause: str
    supersedes: int | None
    home: str
    file: str
    offset: int
    length: int
    sha256: str
    reader: str
    reader_version: int
    seen_ms: int
    context: int
    source: int
    line: int
    credits_nano: int | None = None
    quota: str | None = None
    raw: str | None = None


class ContextNames(msgspec.Struct, frozen=True, gc=False):
    """What is the same for all requests of a context."""

    agent: str
    provider: str
    model: str
    session: str
    project: str
    client_version: str | None
    entrypoint: str | None
    service_tier: str | None
    speed: str | None
    geo: str | None
    sidechain: bool
    quota: str | None = None


class Named:
    """Contexts, sources and readers by their numbers, each looked up once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._readers: dict[int, tuple[str, int]] = {}

    def context(self, number: int) -> ContextNames:
        """What a context says. Errors: sqlite3.DatabaseError."""
        row = self._row(
            "SELECT a.name, c.provider, c.model, c.session, c.project, c.client_version, c.entrypoint, "
            "c.service_tier, c.speed, c.geo, c.sidechain, c.quota FROM context AS c JOIN agent AS a "
            "ON a.id = c.agent WHERE c.id = ?",
            number,
        )
        values: Raw = (*row[:-2], bool(row[-2]), row[-1])
        return ContextNames(*values)

    def source(self, number: int) -> tuple[str, str]:
        """Home and path of a log file, as first seen. Errors: sqlite3.DatabaseError."""
        home, path = self._row("SELECT home, path FROM source WHERE id = ?", number)
        return home, path

    def reader(self, number: int) -> tuple[str, int]:
        """Name and version. Errors: sqlite3.DatabaseError."""
        if number not in self._readers:
            name, version = self._row("SELECT name, version FROM reader WHERE id = ?", number)
            self._readers[number] = name, version
        return self._readers[number]

    def _row(self, sql: str, number: int) -> Raw:
        row: Raw | None = self._connection.execute(sql, (number,)).fetchone()
        if row is None:
            raise sqlite3.DatabaseError("what a row refers to is missing")
        return row


def newest(connection: sqlite3.Connection) -> int:
    """The number of the last row, 0 where there is none."""
    (found,) = connection.execute("SELECT ifnull(max(id), 0) FROM event").fetchone()
    return int(found)


def raw_rows(
    connection: sqlite3.Connection, chosen: Chosen, after: int = 0, last: int | None = None
) -> Iterator[Raw]:
    """The rows as they are stored, with `after < id <= last`: see `_RAW` for the order of their fields."""
    found = connection.execute(
        f"SELECT {_RAW} FROM event AS e CROSS JOIN line AS l ON l.id = e.line "
        f"WHERE e.id > ? AND e.id <= ? AND {chosen.where()} ORDER BY e.id",
        (after, chosen.upto if last is None else last, *chosen.values()),
    )
    while rows := found.fetchmany(FETCHED):
        yield from rows


def block_ends(connection: sqlite3.Connection, table: str) -> list[int]:
    """The last record of a table that each block holds, first to last."""
    assert table in CHAINED
    return [last for (last,) in connection.execute(f"SELECT {table} FROM block ORDER BY id")]


def outgoing(
    connection: sqlite3.Connection, since_ms: int, until_ms: int, agents: Sequence[str] = ()
) -> Iterator[OutgoingRow]:
    """The rows that count within a span, of `agents` or of all. Errors: sqlite3.Error."""
    named, ends = Named(connection), block_ends(connection, "event")
    context, source = lru_cache(4_096)(named.context), lru_cache(4_096)(named.source)
    for row in raw_rows(connection, Chosen(since_ms, until_ms, newest(connection), tuple(agents))):
        number, context_id, at_ms, key, request_id, *counts = row[:12]
        quality, revision, supersedes, cause, line, source_id, *place, credits_nano, raw = row[12:]
        offset, length, digest, reader, seen = place
        said, (home, file), (name, version) = context(context_id), source(source_id), named.reader(reader)
        values: tuple[Any, ...] = (
            *(number, bisect_left(ends, number) + 1, at_ms, said.agent, said.provider, said.model),
            *(said.project, said.session, key, request_id, *counts, quality, said.client_version),
            *(said.entrypoint, said.service_tier, said.speed, said.geo, said.sidechain, revision, cause),
            *(supersedes, home, file, offset, length, digest.hex(), name, version, seen),
            *(context_id, source_id, line, credits_nano, said.quota, raw),
        )
        yield OutgoingRow(*values)

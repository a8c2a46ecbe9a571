"""The ledger's one writer: records and read positions, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from counterfoil.clock import Clock
from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.usage import UsageEvent
from counterfoil.ledger.connection import open_for_writing, translated
from counterfoil.ledger.events import Contexts, write_events
from counterfoil.ledger.observations import write_readings, write_refusals, write_skipped

Identity = tuple[int, int]  # device, inode


@dataclass(frozen=True, slots=True)
class SavedCursor:
    """Where reading of a file stands, with what its reader must remember (JSON)."""

    device: int
    inode: int
    offset: int
    marker: bytes
    size: int
    mtime_ns: int
    path: str
    generation: int
    state: str = "{}"


@dataclass(frozen=True, slots=True)
class Entry:
    """All that one batch of one file's lines puts into the ledger.

    `before` is the position that the lines were read from, None for a file never
    seen: if the ledger has moved on meanwhile, nothing of the entry is written.
    `skipped` holds (offset, length, reason).
    """

    agent: str
    home: str
    reader_version: int
    before: SavedCursor | None
    after: SavedCursor
    events: Sequence[UsageEvent] = ()
    readings: Sequence[CounterReading] = ()
    refusals: Sequence[Refusal] = ()
    skipped: Sequence[tuple[int, int, str]] = ()


@dataclass(slots=True)
class Written:
    """What a write added; `stale` are the files that somebody else read meanwhile."""

    events: int = 0
    revisions: int = 0
    repeats: int = 0
    readings: int = 0
    refusals: int = 0
    stale: list[str] = field(default_factory=list)


class Ledger:
    """The writer. Writes of several processes queue behind SQLite's one write lock."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self._clock = clock
        self._connection = open_for_writing(path, clock)
        self._contexts: Contexts = {}

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; the file stays whole whenever this is not reached."""
        self._connection.close()

    def cursors(self) -> dict[Identity, SavedCursor]:
        """Where reading of every known file stands. Errors: LedgerError."""
        try:
            rows = self._connection.execute(
                "SELECT device, inode, offset, marker, size, mtime_ns, path, generation, state FROM cursor"
            ).fetchall()
        except sqlite3.Error as error:
            raise translated(error, self.path) from error
        return {(row[0], row[1]): SavedCursor(*row) for row in rows}

    def append(self, entries: Sequence[Entry]) -> Written:
        """Write entries and their read positions together or not at all. Errors: LedgerError."""
        written = Written()
        with self._transaction() as connection:
            for entry in entries:
                if _moved(connection, entry):
                    written.stale.append(entry.after.path)
                else:
                    self._write(connection, entry, written)
        return written

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        # IMMEDIATE: the position is read under the same lock that the rows are written under
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except BaseException as error:
            self._contexts.clear()  # ids given out in this transaction are gone with it
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise translated(error, self.path) from error
            raise

    def _write(self, connection: sqlite3.Connection, entry: Entry, written: Written) -> None:
        seen_ms = self._clock()
        agent = _agent(connection, entry.agent)
        source = _source(connection, entry, agent, seen_ms)
        if entry.events:
            added, revisions, repeats = write_events(
                connection,
                entry.events,
                self._contexts,
                agent=agent,
                source=source,
                reader_version=entry.reader_version,
                seen_ms=seen_ms,
            )
            written.events += added
            written.revisions += revisions
            written.repeats += repeats
        place = {"source": source, "seen_ms": seen_ms}
        written.readings += write_readings(connection, entry.readings, agent=agent, **place)
        written.refusals += write_refusals(connection, entry.refusals, agent=agent, **place)
        write_skipped(connection, entry.skipped, **place)
        _save_cursor(connection, entry.after, source)


def _moved(connection: sqlite3.Connection, entry: Entry) -> bool:
    row = connection.execute(
        "SELECT offset, generation FROM cursor WHERE device = ? AND inode = ?",
        (entry.after.device, entry.after.inode),
    ).fetchone()
    known = (entry.before.offset, entry.before.generation) if entry.before else None
    return bool(row != known)


def _agent(connection: sqlite3.Connection, name: str) -> int:
    connection.execute("INSERT INTO agent (name) VALUES (?) ON CONFLICT (name) DO NOTHING", (name,))
    return int(connection.execute("SELECT id FROM agent WHERE name = ?", (name,)).fetchone()[0])


def _source(connection: sqlite3.Connection, entry: Entry, agent: int, seen_ms: int) -> int:
    after, before = entry.after, entry.before
    if before and before.generation == after.generation:
        row = connection.execute(
            "SELECT source FROM cursor WHERE device = ? AND inode = ?", (after.device, after.inode)
        ).fetchone()
        return int(row[0])
    result = connection.execute(
        "INSERT INTO source (agent, home, path, device, inode, generation, first_seen_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (agent, entry.home, after.path, after.device, after.inode, after.generation, seen_ms),
    )
    return int(result.lastrowid or 0)


def _save_cursor(connection: sqlite3.Connection, cursor: SavedCursor, source: int) -> None:
    connection.execute(
        "INSERT INTO cursor (device, inode, source, offset, marker, size, mtime_ns, path, generation, state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (device, inode) DO UPDATE SET "
        "source = excluded.source, offset = excluded.offset, marker = excluded.marker, size = excluded.size, "
        "mtime_ns = excluded.mtime_ns, path = excluded.path, generation = excluded.generation, "
        "state = excluded.state",
        (
            cursor.device,
            cursor.inode,
            source,
            cursor.offset,
            cursor.marker,
            cursor.size,
            cursor.mtime_ns,
            cursor.path,
            cursor.generation,
            cursor.state,
        ),
    )

"""The ledger's one writer: records, read positions, totals made ahead and the chain, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path
from types import TracebackType

from counterfoil.clock import Clock
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.coverage import DAY_MS
from counterfoil.domain.sighting import Identity, KnownSource, Sighting
from counterfoil.ledger import chain, pulses
from counterfoil.ledger.connection import open_for_writing, refuse_forgotten, translating
from counterfoil.ledger.contexts import Contexts, agent_id, reader_id
from counterfoil.ledger.days import Days
from counterfoil.ledger.entry import Entry, Place, SavedCursor
from counterfoil.ledger.events import take_back, write_events
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.lines import Lines
from counterfoil.ledger.observations import write_readings, write_refusals, write_skipped
from counterfoil.ledger.rollup import Deltas, cut_by, own_days
from counterfoil.ledger.sources import (
    add_tally,
    close_days,
    drop_damaged_cursors,
    known_sources,
    note_sighting,
    save_cursor,
    saved_cursors,
    source_id,
)


@dataclass(slots=True)
class Written:
    """What a write added; `stale` are the files that somebody else read meanwhile."""

    events: int = 0
    revisions: int = 0
    repeats: int = 0
    voids: int = 0
    readings: int = 0
    refusals: int = 0
    stale: list[str] = field(default_factory=list)


class Ledger:
    """The writer. Writes of several processes queue behind SQLite's one write lock.

    With `kept`, a ledger that is less than is known to have been there is refused (LedgerLost).
    """

    def __init__(self, path: Path, clock: Clock, kept: Kept | None = None) -> None:
        self.path = path
        self._clock = clock
        self._kept = kept
        with translating(path):
            known = kept.head() if kept else None
            if kept and known is None:
                refuse_forgotten(path)
        self._connection = open_for_writing(path, clock, known)
        self._contexts = Contexts()
        self._days = self._known_days()
        self._noted_size = -1
        self._watcher = f"{id(self):x}-{clock()}"
        self._beat_ms: int | None = None

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
        with translating(self.path):
            (number,) = self._connection.execute("SELECT count(*) FROM cursor").fetchone()
            found = saved_cursors(self._connection)
        if len(found) < number:
            with self._transaction() as connection:
                drop_damaged_cursors(connection)
        return found

    def known_sources(self) -> dict[Identity, KnownSource]:
        """Every file that reading stands in, with how it was last seen. Errors: LedgerError."""
        with translating(self.path):
            return known_sources(self._connection)

    def append(self, entries: Sequence[Entry]) -> Written:
        """Write entries and their read positions together or not at all. Errors: LedgerError."""
        written = Written()
        with self._transaction() as connection:
            # another program may have cut the days by another zone meanwhile
            self._days = own_days(connection, self._days)
            deltas = Deltas(self._days)
            for entry in entries:
                if _moved(connection, entry):
                    written.stale.append(entry.after.path)
                else:
                    self._write(connection, entry, written, deltas)
            deltas.write(connection)
        return written

    def cut_days_in(self, zone: tzinfo) -> None:
        """Have the totals made ahead in a zone's days: quick in that one and in UTC. Errors: LedgerError."""
        if str(self._days.zone) == str(zone):
            return
        with self._transaction() as connection:
            cut_by(connection, zone)
            self._days = own_days(connection)

    def note(self, sightings: Sequence[Sighting]) -> None:
        """Write what became of known files. Errors: LedgerError."""
        with self._transaction() as connection:
            for sighting in sightings:
                note_sighting(connection, sighting, self._clock())

    def look_on(self) -> None:
        """Say, every few minutes, that the program looks on. Errors: LedgerError."""
        now_ms = self._clock()
        if self._beat_ms is not None and 0 <= now_ms - self._beat_ms < pulses.PULSE_MS:
            return
        with self._transaction() as connection:
            pulses.beat(connection, self._watcher, now_ms)
        self._beat_ms = now_ms

    def look_away(self) -> None:
        """The program stops looking on. Errors: LedgerError."""
        if self._beat_ms is None:
            return
        self._beat_ms = None
        with self._transaction() as connection:
            pulses.beat(connection, self._watcher, self._clock())
            pulses.end(connection, self._watcher)

    def settle(self) -> None:
        """Finish past days, make the day's checkpoint when it is due, remember how far the ledger is.

        Errors: LedgerError.
        """
        with translating(self.path):
            size = chain.last_block(self._connection).size
        if size == self._noted_size:
            return
        if self._is_due():
            self.checkpoint("day")
        with translating(self.path):
            head = self._here()
            if self._kept:
                self._kept.note(head)
        self._noted_size = head.size

    def checkpoint(self, reason: str) -> Checkpoint:
        """Write down, here and in the second place, what the chain is now. Errors: LedgerError."""
        with self._transaction() as connection:
            close_days(connection, self._clock())
            chain.seal(connection, self._clock())
            made = self._here()
            connection.execute(
                "INSERT INTO checkpoint (at_ms, size, head, reason) VALUES (?, ?, ?, ?)",
                (made.at_ms, made.size, bytes.fromhex(made.head), reason),
            )
        with translating(self.path):
            if self._kept:
                self._kept.add(made)
        return made

    def attach_stamp(self, checkpoint: Checkpoint, reply: bytes) -> None:
        """Keep a time-stamp authority's reply. Errors: LedgerError."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO stamp (at_ms, checkpoint, reply) VALUES (?, ?, ?)",
                (self._clock(), checkpoint.text(), reply),
            )

    def _known_days(self) -> Days:
        with translating(self.path):
            try:
                return own_days(self._connection)
            except (ValueError, KeyError):  # a zone that this machine does not know
                with self._transaction() as connection:
                    cut_by(connection, UTC)
                return own_days(self._connection)

    def _here(self) -> Checkpoint:
        end = chain.last_block(self._connection)
        return Checkpoint(chain.ledger_id(self._connection), end.size, end.link.hex(), self._clock())

    def _is_due(self) -> bool:
        with translating(self.path):
            row = self._connection.execute("SELECT max(at_ms) FROM checkpoint").fetchone()
        return row[0] is None or row[0] // DAY_MS != self._clock() // DAY_MS

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        # IMMEDIATE: the position is read under the same lock that the rows are written under
        connection = self._connection
        with translating(self.path):
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                chain.seal(connection, self._clock())
                connection.execute("COMMIT")
            except BaseException:
                self._contexts.forget()
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _write(self, connection: sqlite3.Connection, entry: Entry, written: Written, deltas: Deltas) -> None:
        seen_ms = self._clock()
        agent = agent_id(connection, entry.agent)
        source = source_id(connection, entry, agent, seen_ms)
        reader = reader_id(connection, entry.reader, entry.reader_version)
        lines = Lines(connection, source, reader, seen_ms)
        place = Place(agent, source, reader, entry.reader_version, seen_ms, lines)
        if entry.is_reread:
            written.voids += take_back(
                connection, entry.events, (entry.start, entry.after.offset), deltas, place
            )
        added = (0, 0, 0)
        if entry.events:
            added = write_events(connection, entry.events, self._contexts, deltas, place)
        written.events += added[0]
        written.revisions += added[1]
        written.repeats += added[2]
        written.readings += write_readings(connection, entry.readings, place)
        written.refusals += write_refusals(connection, entry.refusals, place)
        write_skipped(connection, entry.skipped, place)
        add_tally(connection, entry, source, seen_ms, added)
        if not entry.goes_back:
            save_cursor(connection, entry.after, source)


def _moved(connection: sqlite3.Connection, entry: Entry) -> bool:
    row = connection.execute(
        "SELECT offset, generation FROM cursor WHERE device = ? AND inode = ?",
        (entry.after.device, entry.after.inode),
    ).fetchone()
    known = (entry.before.offset, entry.before.generation) if entry.before else None
    return bool(row != known)

"""The ledger's one writer: records, read positions, totals made ahead and the chain, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, tzinfo
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from counterfoil.clock import Clock
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.sighting import Identity, KnownSource, Sighting
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger import chain, pulses
from counterfoil.ledger.connection import open_for_writing, refuse_forgotten, translating
from counterfoil.ledger.contexts import Names
from counterfoil.ledger.days import Days
from counterfoil.ledger.disk import file_at
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.rollup import Deltas, cut_by, own_days
from counterfoil.ledger.schema import SCHEMA_VERSION
from counterfoil.ledger.sources import (
    close_days,
    drop_damaged_cursors,
    known_sources,
    note_sighting,
    saved_cursors,
)
from counterfoil.ledger.versions import refuse_newer, schema_of

if TYPE_CHECKING:
    from counterfoil.ledger.parcel import Parcel
    from counterfoil.ledger.statements import KeptStatement
    from counterfoil.ledger.totals import LedgerView
    from counterfoil.ledger.writing import Written

CACHE_KIB, BULK_CACHE_KIB = 2_000, 16_000


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
        self._file = file_at(path)
        self._names = Names(self._connection)
        self._days = self._known_days()
        self._noted_size = -1
        self._watcher = f"{id(self):x}-{clock()}"
        self._beat_ms: int | None = None  # when it was last said that the program looks on
        self._looked_ms: int | None = None  # when it last did
        self._has_written = False  # since then

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def is_in_place(self) -> bool:
        """Whether the file of its name is still the one that was opened, and in the same schema.

        It may be moved away meanwhile, or brought up to date by a newer program. Errors: LedgerError.
        """
        with translating(self.path):
            is_same = self._file is not None and file_at(self.path) == self._file
            return is_same and schema_of(self._connection) == SCHEMA_VERSION

    def close(self) -> None:
        """Close the connection; the file stays whole whenever this is not reached."""
        self._connection.close()

    @property
    def days(self) -> Days:
        """The days that its totals are cut by."""
        return self._days

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
        with self._transaction():
            return self._write(entries, ())

    def take(self, parcels: Sequence[Parcel]) -> Written:
        """The same for parcels, in bulk where none of their records is known. Errors: LedgerError."""
        with self._in_bulk(), self._transaction():
            return self._write((), parcels)

    def view(self) -> LedgerView:
        """A look at it through this connection."""
        from counterfoil.ledger.totals import LedgerView

        return LedgerView(self.path, self._connection)

    @contextmanager
    def trying(self, entries: Sequence[Entry], view: LedgerView) -> Iterator[None]:
        """Within, `view` (one of `view()`) shows entries as if they were written; then they are taken back.

        Errors: LedgerError.
        """
        if not entries:
            yield
            return
        with translating(self.path), view.on_trial():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._write(entries, ())
                yield
            finally:
                self._names.forget()
                self._connection.execute("ROLLBACK")

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
        """The program looks on; said every few minutes, and less often while nothing is written.

        Errors: LedgerError.
        """
        now_ms, last_ms = self._clock(), self._looked_ms
        self._looked_ms = now_ms
        if last_ms is not None and now_ms - last_ms > pulses.SLEPT_MS:
            self._stop_looking(last_ms)
        every_ms = pulses.PULSE_MS if self._has_written else pulses.IDLE_MS
        if self._beat_ms is None or not 0 <= now_ms - self._beat_ms < every_ms:
            with self._transaction() as connection:
                pulses.beat(connection, self._watcher, now_ms)
            self._beat_ms, self._has_written = now_ms, False

    def look_away(self) -> None:
        """The program stops looking on. Errors: LedgerError."""
        if self._beat_ms is not None:
            self._stop_looking(self._clock())

    def _stop_looking(self, at_ms: int) -> None:
        self._beat_ms = None
        with self._transaction() as connection:
            pulses.beat(connection, self._watcher, at_ms)
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

    def keep_statement(
        self, name: str, kind: str, shape: str, mapping: str, parts: Iterable[bytes]
    ) -> KeptStatement:
        """Keep a provider's file, whole or not at all. Errors: LedgerError; those of `parts` as they are."""
        from counterfoil.ledger.statements import gathered, keep

        with gathered(parts, self.path) as content, self._transaction() as connection:
            return keep(connection, self._clock(), content, name, kind, shape, mapping)

    def withdraw_statement(self, number: int) -> KeptStatement:
        """Write that a kept statement no longer counts; nothing is deleted. Errors: LedgerError."""
        from counterfoil.ledger.statements import withdraw

        with self._transaction() as connection:
            return withdraw(connection, self._clock(), number)

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
    def _in_bulk(self) -> Iterator[None]:
        """References are not looked up for each row, a sixth of an import: the regular check looks at all."""
        self._connection.execute("PRAGMA foreign_keys=OFF")
        self._connection.execute(f"PRAGMA cache_size=-{BULK_CACHE_KIB}")
        try:
            yield
        finally:
            self._connection.execute("PRAGMA foreign_keys=ON")
            self._connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")

    def _write(self, entries: Sequence[Entry], parcels: Sequence[Parcel]) -> Written:
        from counterfoil.ledger.writing import (
            Writing,  # which a look at a ledger with nothing new can do without
        )

        # another program may have cut the days by another zone meanwhile
        self._days = own_days(self._connection, self._days)
        self._has_written = True
        writing = Writing(self._connection, self._names, self._clock, Deltas(self._days))
        writing.take(parcels)
        for entry in entries:
            writing.add(entry)
        writing.deltas.write(self._connection)
        return writing.written

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        # IMMEDIATE: the position is read under the same lock that the rows are written under
        connection = self._connection
        with translating(self.path):
            try:
                connection.execute("BEGIN IMMEDIATE")
                refuse_newer(connection, self.path)  # another program may have changed the schema meanwhile
                yield connection
                chain.seal(connection, self._clock())
                connection.execute("COMMIT")
            except BaseException:
                self._names.forget()
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

"""What one transaction writes: entries record by record, parcels in bulk; imported by `store`."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from counterfoil.clock import Clock
from counterfoil.domain.record_counts import RecordCounts
from counterfoil.ledger.bulk import Bulk, told_apart
from counterfoil.ledger.contexts import Names
from counterfoil.ledger.drift import add_drift
from counterfoil.ledger.entry import Entry, Place
from counterfoil.ledger.events import take_back, write_events
from counterfoil.ledger.lines import Lines
from counterfoil.ledger.observations import write_notes, write_readings, write_refusals, write_skipped
from counterfoil.ledger.parcel import Parcel, unpacked
from counterfoil.ledger.rollup import Deltas
from counterfoil.ledger.sources import add_tally, save_cursor, source_id

Added = tuple[int, int, int]  # new events, revisions, repeats


@dataclass(slots=True)
class Written(RecordCounts):
    """What a write added; `stale` are the files that somebody else read meanwhile."""

    stale: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Writing:
    """Writes under the caller's lock; `deltas` are for the caller to write at the end."""

    connection: sqlite3.Connection
    names: Names
    clock: Clock
    deltas: Deltas
    written: Written = field(default_factory=Written)

    def add(self, entry: Entry) -> bool:
        """Write an entry; False, and nothing is written, where its file was read on meanwhile."""
        if _has_moved(self.connection, entry):
            self.written.stale.append(entry.after.path)
            return False
        place, span = self._place(entry), (entry.start, entry.after.offset)
        if entry.is_reread:
            self.written.voids += take_back(self.connection, entry.events, span, self.deltas, place)
        added = (0, 0, 0)
        if entry.events:
            added = write_events(self.connection, entry.events, self.deltas, place)
        if entry.readings:
            self.written.readings += write_readings(self.connection, entry.readings, place)
        if entry.notes:
            self.written.notes += write_notes(self.connection, entry.notes, place)
        self._finish(entry, place, added)
        return True

    def take(self, parcels: Sequence[Parcel]) -> None:
        """Write parcels: in bulk those of which the ledger knows nothing, the others record by record."""
        new, others = told_apart(self.connection, parcels, str(self.deltas.days.zone))
        bulk = Bulk(self.connection, self.names)
        for parcel in new:
            self._collect(parcel, bulk)
        bulk.write()
        for cell, sums in bulk.cells:
            self.deltas.add_sums(cell, sums)
        for parcel in others:
            if self.add(unpacked(parcel)):
                self.written.repeats += parcel.dropped

    def _collect(self, parcel: Parcel, bulk: Bulk) -> None:
        if _has_moved(self.connection, parcel.entry):
            self.written.stale.append(parcel.entry.after.path)
            return
        place = self._place(parcel.entry)
        bulk.add(parcel, place)
        revisions = len(parcel.grown)
        self.written.readings += len(parcel.readings.meter)
        self.written.notes += len(parcel.entry.notes)
        self._finish(parcel.entry, place, (len(parcel.events.key) - revisions, revisions, parcel.dropped))

    def _place(self, entry: Entry) -> Place:
        seen_ms, agent = self.clock(), self.names.agent(entry.agent)
        source = source_id(self.connection, entry, agent, seen_ms)
        reader = self.names.reader(entry.reader, entry.reader_version)
        lines = Lines(self.connection, source, reader, seen_ms)
        mtime_ns = entry.after.mtime_ns if entry.is_first_reading else None
        return Place(agent, source, reader, entry.reader_version, seen_ms, self.names, lines, mtime_ns)

    def _finish(self, entry: Entry, place: Place, added: Added) -> None:
        """Write refusals, skipped lines, the day's tally and where reading stands."""
        self.written.events += added[0]
        self.written.revisions += added[1]
        self.written.repeats += added[2]
        if entry.refusals:
            self.written.refusals += write_refusals(self.connection, entry.refusals, place)
        noted = write_skipped(self.connection, entry.skipped, place) if entry.skipped else 0
        if entry.unknown and not entry.is_reread:
            # a document is read whole whenever it was written: what is in it would count every time
            met = dict.fromkeys(entry.unknown, 1) if entry.is_document else entry.unknown
            add_drift(self.connection, place.agent, met, place.seen_ms)
        skipped = noted if entry.is_document else len(entry.skipped)
        add_tally(self.connection, entry, place.source, place.seen_ms, added, skipped)
        if not entry.goes_back:
            save_cursor(self.connection, entry.after, place.source)


def _has_moved(connection: sqlite3.Connection, entry: Entry) -> bool:
    row = connection.execute(
        "SELECT offset, generation FROM cursor WHERE device = ? AND inode = ?",
        (entry.after.device, entry.after.inode),
    ).fetchone()
    known = (entry.before.offset, entry.before.generation) if entry.before else None
    return bool(row != known)

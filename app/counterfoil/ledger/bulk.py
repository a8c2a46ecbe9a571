"""Writes parcels of which the ledger knows no record yet, a column at a time; imported by `writing`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, repeat

from counterfoil.domain.record_kinds import Cause
from counterfoil.ledger.contexts import Names
from counterfoil.ledger.entry import Place
from counterfoil.ledger.events import COLUMNS
from counterfoil.ledger.lines import next_id
from counterfoil.ledger.observations import note_row
from counterfoil.ledger.parcel import NO_FIGURES, QUALITIES, Parcel

KNOWN = (
    "SELECT e.key FROM json_each(?) AS wanted JOIN event AS e ON e.key = wanted.value",
    "SELECT r.at_ms FROM json_each(?) AS wanted JOIN reading AS r ON r.at_ms = wanted.value",
    "SELECT n.key FROM json_each(?) AS wanted JOIN note AS n ON n.key = wanted.value",
)

ROWS = 50

# What stands for NULL, by table and column: None and bytes are looked up by Python as if they were any object
# that somebody may have taught SQLite, which costs more than the column. Of notes there are few.
NULLS: dict[str, dict[int, object]] = {
    "event": {4: -1, 13: -1, 16: "''", 18: -1, 19: "''"},
    "reading": {4: -1, 5: -1},
}
NO_PERCENT = float("nan")  # which SQLite takes for NULL

Row = tuple[object, ...]


_QUALITIES = [quality.value for quality in QUALITIES]


def told_apart(
    connection: sqlite3.Connection, parcels: Sequence[Parcel], zone: str
) -> tuple[list[Parcel], list[Parcel]]:
    """Parcels that bring nothing but what is new, and the others, each in their order.

    New are keys, keys of notes and times of readings that neither the ledger nor an earlier parcel has. What
    follows a parcel of the other kind in the same file is of that kind too: its position is saved behind
    the other's.
    """
    known = [
        _known(connection, question, chain.from_iterable(each))
        for question, each in zip(KNOWN, zip(*map(_named, parcels), strict=True), strict=False)
    ]
    new, others, files = list[Parcel](), list[Parcel](), set[tuple[int, int]]()
    for parcel in parcels:
        own = [set(values) for values in _named(parcel)]
        file = (parcel.entry.after.device, parcel.entry.after.inode)
        is_new = parcel.zone == zone and all(map(set.isdisjoint, known, own))
        if is_new and file not in files:
            new.append(parcel)
        else:
            others.append(parcel)
            files.add(file)
        for all_of_them, values in zip(known, own, strict=True):
            all_of_them |= values
    return new, others


def _named(parcel: Parcel) -> tuple[Sequence[object], ...]:
    """By what its events, readings and notes are known, in the order of KNOWN."""
    return parcel.events.key, parcel.readings.at_ms, [note.key for note in parcel.entry.notes]


def _known(connection: sqlite3.Connection, question: str, values: Iterable[object]) -> set[object]:
    wanted = json.dumps(list(values))
    return {row[0] for row in connection.execute(question, (wanted,))}


@dataclass(slots=True)
class Bulk:
    """Rows of several parcels, numbered on from those that the ledger has."""

    connection: sqlite3.Connection
    names: Names
    _lines: list[Iterable[Row]] = field(default_factory=list)
    _events: list[Iterable[Row]] = field(default_factory=list)
    _with_figures: list[Iterable[Row]] = field(default_factory=list)
    _readings: list[Iterable[Row]] = field(default_factory=list)
    _notes: list[Iterable[Row]] = field(default_factory=list)
    _next: dict[str, int] = field(default_factory=dict)
    cells: list[tuple[tuple[int, int, int, int], list[int]]] = field(default_factory=list)

    def add(self, parcel: Parcel, place: Place) -> None:
        """Take a parcel's rows."""
        first_line = self._numbers("line", len(parcel.lines.offset))
        self._lines.append(_line_rows(parcel, place, first_line))
        contexts = [self.names.context(context, place.agent) for context in parcel.contexts]
        first = self._numbers("event", len(parcel.events.key))
        rows = _event_rows(parcel, place, first, contexts, first_line)
        if parcel.figures:
            self._with_figures.append(_figured(parcel, rows))
        else:
            self._events.append(rows)
        meters = [self.names.meter(meter, place.agent) for meter in parcel.meters]
        first = self._numbers("reading", len(parcel.readings.meter))
        self._readings.append(_reading_rows(parcel, first, meters, first_line))
        first = self._numbers("note", len(parcel.note_lines))
        self._notes.append(_note_rows(parcel, place, first, first_line))
        for day, utc_day, context, band, sums in parcel.cells:
            self.cells.append(((day, utc_day, contexts[context], band), sums))

    def write(self) -> None:
        """Insert everything."""
        self._insert("line", 7, self._lines)
        self._insert("event", COLUMNS, self._events, less=2)  # two columns less to hand over, of nearly all
        self._insert("event", COLUMNS, self._with_figures)
        self._insert("reading", 7, self._readings)
        self._insert("note", 9, self._notes)

    def _numbers(self, table: str, count: int) -> int:
        """The first of as many new ids."""
        if table not in self._next:
            self._next[table] = next_id(self.connection, table)
        self._next[table] += count
        return self._next[table] - count

    def _insert(self, table: str, width: int, rows: Sequence[Iterable[Row]], *, less: int = 0) -> None:
        """Many rows a statement: half of what a row costs is the statement around it.

        Of rows of `width` columns the last `less` are not given, and NULL.
        """
        nulls, columns = NULLS.get(table, {}), width - less
        marks = [f"nullif(?, {nulls[place]})" if place in nulls else "?" for place in range(columns)]
        waiting, row = chain.from_iterable(rows), f"({', '.join([*marks, *['NULL'] * less])})"
        many = f"INSERT INTO {table} VALUES {', '.join([row] * ROWS)}"
        while values := tuple(chain.from_iterable(islice(waiting, ROWS))):
            is_full = len(values) == columns * ROWS
            few = f"INSERT INTO {table} VALUES {', '.join([row] * (len(values) // columns))}"
            self.connection.execute(many if is_full else few, values)


def _line_rows(parcel: Parcel, place: Place, first: int) -> Iterator[Row]:
    lines = parcel.lines
    ids = range(first, first + len(lines.offset))
    return zip(
        ids,
        repeat(place.source),
        lines.offset,
        lines.length,
        map(bytearray, lines.sha256),
        repeat(place.reader),
        repeat(place.seen_ms),
        strict=False,
    )


def _event_rows(
    parcel: Parcel, place: Place, first: int, contexts: Sequence[int], first_line: int
) -> Iterator[Row]:
    events, count = parcel.events, len(parcel.events.key)
    revisions, causes = [0] * count, [str(Cause.FIRST)] * count
    superseded = [-1] * count
    for at, revision, before in parcel.grown:
        revisions[at], superseded[at], causes[at] = revision, first + before, str(Cause.GREW)
    return zip(
        range(first, first + count),
        repeat(place.agent),
        events.key,
        revisions,
        superseded,
        causes,
        map(contexts.__getitem__, events.context),
        events.at_ms,
        events.input,
        events.cache_read,
        events.cache_write_5m,
        events.cache_write_1h,
        events.output,
        [-1 if one is None else one for one in events.reasoning],
        events.web_searches,
        map(_QUALITIES.__getitem__, events.quality),
        [one or "" for one in events.request_id],
        map(first_line.__add__, events.line),
        strict=False,
    )


def _figured(parcel: Parcel, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows with credits and figures as logged."""
    for place, row in enumerate(rows):
        credits_nano, raw = parcel.figures.get(place, NO_FIGURES)
        yield (*row, -1 if credits_nano is None else credits_nano, raw or "")


def _reading_rows(parcel: Parcel, first: int, meters: Sequence[int], first_line: int) -> Iterator[Row]:
    readings = parcel.readings
    return zip(
        range(first, first + len(readings.meter)),
        map(meters.__getitem__, readings.meter),
        readings.at_ms,
        [NO_PERCENT if one is None else one for one in readings.percent],
        [-1 if one is None else one for one in readings.resets_at_ms],
        [-1 if one is None else int(one) for one in readings.has_credits],
        map(first_line.__add__, readings.line),
        strict=False,
    )


def _note_rows(parcel: Parcel, place: Place, first: int, first_line: int) -> Iterator[Row]:
    notes = zip(parcel.entry.notes, parcel.note_lines, strict=True)
    rows = (note_row(note, place.agent, first_line + line) for note, line in notes)
    return ((number, *row) for number, row in enumerate(rows, first))

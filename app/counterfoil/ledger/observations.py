"""Writes what providers and clients said and what could not be read; a copy of a known row adds nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from counterfoil.domain.quota import ClientNote, CounterReading, Refusal
from counterfoil.domain.usage import LineRef
from counterfoil.ledger.contexts import meter_of
from counterfoil.ledger.entry import Place, Skipped

KNOWN_NOTES = (
    "SELECT n.key FROM json_each(?) AS wanted JOIN note AS n ON n.key = wanted.value AND n.agent = ?"
)


def write_readings(connection: sqlite3.Connection, readings: Sequence[CounterReading], place: Place) -> int:
    """Add readings not yet known; returns how many."""
    known = _known(connection, readings)
    rows = []
    for reading in readings:
        meter = place.names.meter(meter_of(reading), place.agent)
        percent = None if reading.percent is None else float(reading.percent)
        what = (reading.at_ms, meter, percent, reading.resets_at_ms)
        if what in known:
            continue
        known.add(what)
        rows.append((meter, *what[:1], *what[2:], reading.has_credits, place.lines.id_of(reading.line)))
    place.lines.write()
    connection.executemany(
        "INSERT INTO reading (meter, at_ms, percent, resets_at_ms, has_credits, line) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        rows,
    )
    return len(rows)


def _known(
    connection: sqlite3.Connection, readings: Sequence[CounterReading]
) -> set[tuple[int, int, float | None, int | None]]:
    """Those of the same times that the ledger has."""
    times = json.dumps(sorted({reading.at_ms for reading in readings}))
    rows = connection.execute(
        "SELECT r.at_ms, r.meter, r.percent, r.resets_at_ms FROM json_each(?) AS wanted "
        "JOIN reading AS r ON r.at_ms = wanted.value",
        (times,),
    )
    return set(rows)


def write_notes(connection: sqlite3.Connection, notes: Sequence[ClientNote], place: Place) -> int:
    """Add notes not yet known; returns how many."""
    wanted = json.dumps([note.key for note in notes])
    known = {key for (key,) in connection.execute(KNOWN_NOTES, (wanted, place.agent))}
    new = {note.key: note for note in reversed(notes) if note.key not in known}
    rows = [note_row(note, place.agent, place.lines.id_of(note.line)) for note in reversed(new.values())]
    place.lines.write()
    connection.executemany(
        "INSERT INTO note (agent, key, kind, at_ms, session, account, body, line) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    return len(rows)


def note_row(note: ClientNote, agent: int, line: int) -> tuple[object, ...]:
    """The columns of `note` behind its id."""
    return (agent, note.key, note.kind.value, note.at_ms, note.session, note.account, note.body, line)


def write_refusals(connection: sqlite3.Connection, refusals: Sequence[Refusal], place: Place) -> int:
    """Add refusals not yet known; returns how many."""
    before = connection.total_changes
    connection.executemany(
        "INSERT INTO refusal (agent, key, at_ms, kind, scope, resets_at_ms, is_plan_limit, source, "
        "offset, length, sha256, reader, seen_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        [
            (
                place.agent,
                refusal.key,
                refusal.at_ms,
                refusal.kind,
                refusal.scope,
                refusal.resets_at_ms,
                refusal.is_plan_limit,
                *_line(refusal.line, place),
            )
            for refusal in refusals
        ],
    )
    return connection.total_changes - before


def write_skipped(connection: sqlite3.Connection, skipped: Sequence[Skipped], place: Place) -> int:
    """Note lines that were not counted; never their content. Returns how many were not noted before."""
    before = connection.total_changes
    connection.executemany(
        "INSERT INTO skipped (source, offset, length, sha256, reason, reader, seen_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (place.source, line.offset, line.length, line.sha256, line.reason, place.reader, place.seen_ms)
            for line in skipped
        ],
    )
    return connection.total_changes - before


def _line(line: LineRef, place: Place) -> tuple[int, int, int, bytes, int, int]:
    return place.source, line.offset, line.length, line.sha256, place.reader, place.seen_ms

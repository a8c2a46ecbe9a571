"""Writes what files were read, how many of their lines became what, and what became of the files."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any
from zlib import crc32

from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.sighting import Identity, KnownSource, Sighting
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.contexts import new_salt
from counterfoil.ledger.entry import Entry, SavedCursor

_TALLY = "source, day, lines, used, other, skipped, events, revisions, repeats"
_ADDED = ("lines", "used", "other", "skipped", "events", "revisions", "repeats")
_CURSOR = ("source", "offset", "marker", "size", "mtime_ns", "path", "generation", "state", "guard")
_SAVE = (
    f"INSERT INTO cursor (device, inode, {', '.join(_CURSOR)}) "
    f"VALUES ({', '.join('?' * (2 + len(_CURSOR)))}) ON CONFLICT (device, inode) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _CURSOR)
)
_COUNT = (
    f"INSERT INTO tally ({_TALLY}) VALUES ({', '.join('?' * 9)}) ON CONFLICT (source, day) DO UPDATE SET "
    + ", ".join(f"{name} = {name} + excluded.{name}" for name in _ADDED)
)
_SAVED = (  # texts as bytes: a damaged one may not be UTF-8 any more
    "device, inode, offset, marker, size, mtime_ns, CAST(path AS BLOB), generation, CAST(state AS BLOB)"
)


def source_id(connection: sqlite3.Connection, entry: Entry, agent: int, seen_ms: int) -> int:
    """The row of an entry's file, added where the file or its content is new."""
    after, before = entry.after, entry.before
    known = None if before is None else _source_of(connection, (after.device, after.inode))
    if before is not None and known is not None:
        if entry.continues:
            _note_whereabouts(connection, known, before.path, after.path, seen_ms)
            return known
        # the same inode under another name is another file, which got the inode of one that is gone
        state = SourceState.REPLACED if before.path == after.path else SourceState.GONE
        _insert_sighting(connection, known, state, before.path, seen_ms)
    result = connection.execute(
        "INSERT INTO source (agent, home, path, salt, device, inode, generation, first_seen_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (agent, entry.home, after.path, new_salt(), after.device, after.inode, after.generation, seen_ms),
    )
    return int(result.lastrowid or 0)


def save_cursor(connection: sqlite3.Connection, cursor: SavedCursor, source: int) -> None:
    """Where reading of the file now stands."""
    connection.execute(
        _SAVE,
        (
            *(cursor.device, cursor.inode, source, cursor.offset, cursor.marker, cursor.size),
            *(cursor.mtime_ns, cursor.path, cursor.generation, cursor.state, guard(cursor)),
        ),
    )


def guard(cursor: SavedCursor) -> int:
    """Four bytes over a read position: the chain does not cover it, and a wrong one would lose lines."""
    # what `repr` makes of all fields in their order
    where = (cursor.device, cursor.inode, cursor.offset, cursor.marker, cursor.size, cursor.mtime_ns)
    text = repr((*where, cursor.path, cursor.generation, cursor.state))
    return crc32(text.encode("utf-8", "backslashreplace"))


def saved_cursors(
    connection: sqlite3.Connection, only: Identity | None = None
) -> dict[Identity, SavedCursor]:
    """Where reading of every known file stands, but for those whose position is not as it was saved."""
    where = " WHERE device = ? AND inode = ?" if only else ""
    rows = connection.execute(f"SELECT {_SAVED}, guard FROM cursor{where}", only or ()).fetchall()
    found = [(_saved(row), row[-1]) for row in rows]
    return {(one.device, one.inode): one for one, kept in found if kept is None or guard(one) == kept}


def _saved(row: tuple[Any, ...]) -> SavedCursor:
    path, state = row[6].decode("utf-8", "replace"), row[8].decode("utf-8", "replace")
    values: tuple[Any, ...] = (*row[:6], path, row[7], state)
    return SavedCursor(*values)


def drop_damaged_cursors(connection: sqlite3.Connection) -> None:
    """Forget the positions that are not as they were saved: their files are read anew."""
    sound = saved_cursors(connection)
    for identity in connection.execute("SELECT device, inode FROM cursor").fetchall():
        if identity not in sound:
            connection.execute("DELETE FROM cursor WHERE device = ? AND inode = ?", identity)


def add_tally(
    connection: sqlite3.Connection,
    entry: Entry,
    source: int,
    seen_ms: int,
    written: tuple[int, int, int],
    skipped: int,
) -> None:
    """Count an entry's lines on the day that they were read; lines read once more are not counted.

    Of its skipped lines those that are not among `skipped` were told of before, and count as used.
    """
    if entry.is_reread:
        return
    events, revisions, repeats = written
    used = entry.used + len(entry.skipped) - skipped
    counts = (used + entry.other + skipped, used, entry.other, skipped)
    connection.execute(
        _COUNT, (source, seen_ms // DAY_MS, *counts, events, revisions, repeats + entry.repeats)
    )


def close_days(connection: sqlite3.Connection, now_ms: int) -> None:
    """Make records of the tallies of days that are over."""
    today = now_ms // DAY_MS
    connection.execute(
        f"INSERT INTO coverage ({_TALLY}) SELECT {_TALLY} FROM tally WHERE day < ? ORDER BY day, source",
        (today,),
    )
    connection.execute("DELETE FROM tally WHERE day < ?", (today,))


def note_sighting(connection: sqlite3.Connection, sighting: Sighting, now_ms: int) -> None:
    """Write what became of a file; a moved one is known by its new label from then on."""
    source = _source_of(connection, sighting.identity)
    if source is None or _last(connection, source) == (sighting.state, sighting.path):
        return  # never read, or another program has said so
    _insert_sighting(connection, source, sighting.state, sighting.path, now_ms)
    if sighting.state is SourceState.MOVED:
        known = saved_cursors(connection, sighting.identity).get(sighting.identity)
        moved = known and replace(known, path=sighting.path)
        connection.execute(
            "UPDATE cursor SET path = ?, guard = ? WHERE device = ? AND inode = ?",
            (sighting.path, None if moved is None else guard(moved), *sighting.identity),
        )


def known_sources(connection: sqlite3.Connection) -> dict[Identity, KnownSource]:
    """Every file that reading stands in, with how it was last seen."""
    rows = connection.execute(
        "SELECT c.device, c.inode, s.home, c.path, "
        "(SELECT state FROM sighting WHERE source = s.id ORDER BY id DESC LIMIT 1) "
        "FROM cursor AS c JOIN source AS s ON s.id = c.source"
    )
    return {
        (device, inode): KnownSource(home, path, SourceState(state or SourceState.PRESENT))
        for device, inode, home, path, state in rows
    }


def _note_whereabouts(
    connection: sqlite3.Connection, source: int, before: str, after: str, seen_ms: int
) -> None:
    """A file that was read on is where it was read: not where it was before, and not gone."""
    if before != after:
        _insert_sighting(connection, source, SourceState.MOVED, after, seen_ms)
    elif _last(connection, source) == (SourceState.GONE, after):
        _insert_sighting(connection, source, SourceState.PRESENT, after, seen_ms)


def _last(connection: sqlite3.Connection, source: int) -> tuple[str, str] | None:
    row: tuple[str, str] | None = connection.execute(
        "SELECT state, path FROM sighting WHERE source = ? ORDER BY id DESC LIMIT 1", (source,)
    ).fetchone()
    return row


def _source_of(connection: sqlite3.Connection, identity: Identity) -> int | None:
    row = connection.execute("SELECT source FROM cursor WHERE device = ? AND inode = ?", identity).fetchone()
    return None if row is None else int(row[0])


def _insert_sighting(
    connection: sqlite3.Connection, source: int, state: SourceState, path: str, now_ms: int
) -> None:
    connection.execute(
        "INSERT INTO sighting (source, at_ms, state, path, salt) VALUES (?, ?, ?, ?, ?)",
        (source, now_ms, state, path, new_salt()),
    )

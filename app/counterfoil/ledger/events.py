"""Writes events: which row of a request counts is decided here, once, when a row is added."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import astuple

from counterfoil.domain.record_kinds import Cause
from counterfoil.domain.usage import LineRef, OutputQuality, TokenCounts, UsageEvent
from counterfoil.ledger.branches import Branches
from counterfoil.ledger.entry import Place
from counterfoil.ledger.lines import next_id
from counterfoil.ledger.rollup import Deltas

COLUMNS = 20
NO_TOKENS = TokenCounts()


class Counting(msgspec.Struct, frozen=True, gc=False):
    """The row of a request that counts so far."""

    id: int
    revision: int
    is_void: bool
    context: int
    at_ms: int
    tokens: TokenCounts
    quality: str
    request_id: str | None
    credits_nano: int | None
    raw: str | None
    sha256: bytes
    source: int
    reader_version: int
    mtime_ns: int | None  # of the file it was read from, None where that is not known any more

    @property
    def rank(self) -> tuple[int, int, int]:
        """As `UsageEvent.rank`."""
        return self.tokens.output, self.tokens.total, int(self.quality == OutputQuality.AS_LOGGED)


def cause_of(event: UsageEvent, context: int, known: Counting | None, place: Place) -> Cause | None:
    """Why an event's record is to be written, None where it says nothing new."""
    if known is None:
        return Cause.FIRST
    if known.reader_version < place.reader_version and known.sha256 == event.line.sha256:
        return Cause.REREAD if known.is_void or _facts(event, context) != _known_facts(known) else None
    if known.is_void or event.rank > known.rank:
        return Cause.GREW
    return Cause.ORIGIN if event.rank == known.rank and _is_origin(context, known, place) else None


def _is_origin(context: int, known: Counting, place: Place) -> bool:
    """Whether the record that counts is of a copy of this file.

    A forked session begins with a copy of the one it came from, and was written to last. Whichever of the
    two is read first, the request stays with the session that made it.
    """
    mine, its = place.first_read_mtime_ns, known.mtime_ns
    return context != known.context and mine is not None and its is not None and mine < its


def write_events(
    connection: sqlite3.Connection,
    events: Sequence[UsageEvent],
    deltas: Deltas,
    place: Place,
) -> tuple[int, int, int]:
    """Add what is new, greater or read anew. Returns (new events, revisions, repeats)."""
    counting = _counting(connection, place.agent, {event.key for event in events})
    first_id = next_id(connection, "event")
    rows: list[tuple[object, ...]] = []
    branches = Branches(connection)
    revisions, last, context = 0, None, 0
    for event in events:
        if event.context is not last:  # the same from one request to the next
            last, context = event.context, place.names.context(event.context, place.agent)
        known = counting.get(event.key)
        cause = cause_of(event, context, known, place)
        if known is not None:
            _note_copy(branches, cause, context, known, first_id + len(rows), place)
        if cause is None:
            continue
        now = _counted(event, first_id + len(rows), known, context, place)
        rows.append(_row(event, now, known, cause, place))
        _count(deltas, now, known)
        counting[event.key] = now
        revisions += known is not None
    place.lines.write()
    _insert(connection, rows)
    branches.write()
    return len(rows) - revisions, revisions, len(events) - len(rows)


def _note_copy(
    branches: Branches, cause: Cause | None, context: int, known: Counting, next_row: int, place: Place
) -> None:
    """Of a request in the logs of two sessions: the one that it does not count for has a copy."""
    is_copy = not known.is_void and known.source != place.source
    if is_copy and cause in (None, Cause.ORIGIN) and branches.are_apart(context, known.context):
        copy, row = (place.source, known.id) if cause is None else (known.source, next_row)
        branches.add(copy, row)


def take_back(
    connection: sqlite3.Connection,
    events: Iterable[UsageEvent],
    span: tuple[int, int],
    deltas: Deltas,
    place: Place,
) -> int:
    """Void what an older reader saw in lines that a newer one, reading them again, finds nothing in.

    `span` is the bytes read again, from and up to. Returns the number of rows taken back.
    """
    if not _has_older_reader(connection, place):
        return 0
    connection.execute("CREATE INDEX IF NOT EXISTS line_place ON line (source, offset)")
    connection.execute("CREATE INDEX IF NOT EXISTS event_line ON event (line)")
    found = {(event.key, event.line.offset) for event in events}
    stale = connection.execute(
        "SELECT e.key, l.offset, l.length, l.sha256 FROM line AS l JOIN reader AS r ON r.id = l.reader "
        "JOIN event AS e ON e.line = l.id WHERE l.source = ? AND l.offset >= ? AND l.offset < ? "
        "AND r.version < ? AND e.cause <> 'void' "
        "AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id) ORDER BY e.id",
        (place.source, *span, place.reader_version),
    ).fetchall()
    gone = {key: LineRef(*line) for key, *line in stale if (key, line[0]) not in found}
    counting = _counting(connection, place.agent, gone)
    first_id = next_id(connection, "event")
    rows = []
    for number, (key, known) in enumerate(sorted(counting.items())):
        _count(deltas, None, known)
        rows.append(_void_row(first_id + number, key, known, gone[key], place))
    place.lines.write()
    _insert(connection, rows)
    return len(rows)


def _has_older_reader(connection: sqlite3.Connection, place: Place) -> bool:
    older = connection.execute(
        "SELECT 1 FROM reader AS r JOIN reader AS now ON now.name = r.name "
        "WHERE now.id = ? AND r.version < now.version",
        (place.reader,),
    )
    return older.fetchone() is not None


def _facts(event: UsageEvent, context: int) -> tuple[object, ...]:
    told = (event.at_ms, event.tokens, event.quality, event.request_id)
    return context, *told, event.credits_nano, event.raw


def _known_facts(known: Counting) -> tuple[object, ...]:
    told = (known.at_ms, known.tokens, known.quality, known.request_id)
    return known.context, *told, known.credits_nano, known.raw


def _counted(event: UsageEvent, row_id: int, known: Counting | None, context: int, place: Place) -> Counting:
    return Counting(
        row_id,
        known.revision + 1 if known else 0,
        False,
        context,
        event.at_ms,
        event.tokens,
        event.quality,
        event.request_id,
        event.credits_nano,
        event.raw,
        event.line.sha256,
        place.source,
        place.reader_version,
        place.first_read_mtime_ns,
    )


def _count(deltas: Deltas, now: Counting | None, before: Counting | None) -> None:
    if before is not None and not before.is_void:
        deltas.add(before.at_ms, before.context, before.tokens, before.quality, before.credits_nano, -1)
    if now is not None:
        deltas.add(now.at_ms, now.context, now.tokens, now.quality, now.credits_nano, 1)


def _counting(connection: sqlite3.Connection, agent: int, keys: Iterable[str]) -> dict[str, Counting]:
    rows = connection.execute(
        "SELECT e.key, e.id, max(e.revision), e.cause = 'void', e.context, e.at_ms, e.input, e.cache_read, "
        "e.cache_write_5m, e.cache_write_1h, e.output, e.reasoning, e.web_searches, e.quality, "
        "e.request_id, e.credits_nano, e.raw, l.sha256, l.source, r.version, c.mtime_ns "
        "FROM json_each(?) AS wanted JOIN event AS e ON e.key = wanted.value AND e.agent = ? "
        "JOIN line AS l ON l.id = e.line "
        "JOIN reader AS r ON r.id = l.reader JOIN source AS s ON s.id = l.source "
        "LEFT JOIN cursor AS c ON c.device = s.device AND c.inode = s.inode "
        "GROUP BY e.key",  # with max() SQLite takes the other columns from the row that holds it
        (json.dumps(sorted(keys)), agent),
    )
    return {
        row[0]: Counting(row[1], row[2], bool(row[3]), row[4], row[5], TokenCounts(*row[6:13]), *row[13:])
        for row in rows
    }


def _insert(connection: sqlite3.Connection, rows: Sequence[tuple[object, ...]]) -> None:
    connection.executemany(f"INSERT INTO event VALUES ({', '.join('?' * COLUMNS)})", rows)


def _row(
    event: UsageEvent, now: Counting, known: Counting | None, cause: Cause, place: Place
) -> tuple[object, ...]:
    return (
        *(now.id, place.agent, event.key, now.revision, known.id if known else None, cause),
        *(now.context, event.at_ms, *astuple(event.tokens), event.quality, event.request_id),
        *(place.lines.id_of(event.line), event.credits_nano, event.raw),
    )


def _void_row(row_id: int, key: str, known: Counting, line: LineRef, place: Place) -> tuple[object, ...]:
    return (
        *(row_id, place.agent, key, known.revision + 1, known.id, Cause.VOID, known.context, known.at_ms),
        *(*astuple(NO_TOKENS), known.quality, known.request_id),
        *(place.lines.id_of(line), None, None),
    )

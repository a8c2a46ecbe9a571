"""The rows that count, found by a filter and read in pages; and all rows of one request."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import Facets, RecordFilter, RecordLine
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.ledger import chain
from counterfoil.ledger.grouping import ONE, TOKENS, Group, PriceSteps, group, priced_by
from counterfoil.ledger.rollup import own_days

_FIELDS = {"agent": "a.name", "model": "c.model", "project": "c.project", "session": "c.session"}
_ROWS = "FROM event AS e JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent"
_COUNTS = (
    "e.cause <> 'void' AND e.id <= ? AND NOT EXISTS "
    "(SELECT 1 FROM event AS n WHERE n.supersedes = e.id AND n.id <= ?)"
)
_LINES = (
    "SELECT e.id, e.revision, e.cause, "
    "(SELECT n.id FROM event AS n WHERE n.supersedes = e.id), e.at_ms, l.seen_ms, "
    f"{TOKENS}, e.quality, c.model, e.key, e.request_id, c.session, c.client_version, r.name, r.version, "
    "s.home, ifnull((SELECT g.path FROM sighting AS g WHERE g.source = s.id AND g.state = 'moved' "
    "ORDER BY g.id DESC LIMIT 1), s.path), "
    "ifnull((SELECT g.state FROM sighting AS g WHERE g.source = s.id ORDER BY g.id DESC LIMIT 1), "
    "'present'), l.offset, l.length, hex(l.sha256), a.name, c.provider, c.service_tier, c.speed, c.geo, "
    "e.credits_nano, e.raw, c.quota "
    f"{_ROWS} JOIN line AS l ON l.id = e.line JOIN reader AS r ON r.id = l.reader "
    "JOIN source AS s ON s.id = l.source"
)


@dataclass(frozen=True, slots=True)
class RowOutline:
    """Where in time the requests are that a filter found, as far as row `newest`.

    Found by figures: `begins` and `ends` of stretches of time in ms, newest first, with `upto`
    requests up to and with each.
    Found by text: `ids` of the rows, newest first.
    """

    wanted: RecordFilter
    newest: int
    begins: array[int]
    ends: array[int]
    upto: array[int]
    ids: array[int] | None = None

    @property
    def total(self) -> int:
        """Requests found."""
        if self.ids is not None:
            return len(self.ids)
        return self.upto[-1] if self.upto else 0


def facets(connection: sqlite3.Connection) -> Facets:
    """The values that filters can choose from."""

    def values(sql: str) -> tuple[str, ...]:
        return tuple(value for (value,) in connection.execute(sql))

    return Facets(
        values("SELECT name FROM agent ORDER BY 1"),
        values("SELECT DISTINCT model FROM context ORDER BY 1"),
        values("SELECT DISTINCT project FROM context ORDER BY 1"),
    )


def sessions(connection: sqlite3.Connection) -> frozenset[str]:
    """The ids of all sessions that anything is known of."""
    return frozenset(name for (name,) in connection.execute("SELECT DISTINCT session FROM context"))


def outline(connection: sqlite3.Connection, wanted: RecordFilter) -> RowOutline:
    """Count what a filter finds, by days from the totals made ahead, or by ids for a text."""
    connection.execute("BEGIN")  # counts and newest row of one state
    try:
        (newest,) = connection.execute("SELECT ifnull(max(id), 0) FROM event").fetchone()
        if wanted.text:
            none = array("q")
            return RowOutline(wanted, newest, none, none, none, _ids(connection, wanted, newest))
        found = _stretches(connection, wanted, newest)
    finally:
        connection.execute("COMMIT")
    return RowOutline(
        wanted,
        newest,
        array("q", (low for low, _, _ in found)),
        array("q", (high for _, high, _ in found)),
        array("q", accumulate(requests for _, _, requests in found)),
    )


def rows(
    connection: sqlite3.Connection, found: RowOutline, first: int, count: int, steps: PriceSteps
) -> list[tuple[int, str, str, str, str | None, str, Group]]:
    """(id, project, session, key, request id, quality, the request as a group), newest first."""
    columns = f"e.id, c.project, c.session, e.key, e.request_id, e.quality, {', '.join(priced_by(steps))}"
    select = f"SELECT {columns}, e.at_ms, e.at_ms, {ONE} {_ROWS}"
    if found.ids is not None:
        rows_found = _by_ids(connection, select, found.ids[first : first + count])
    else:
        rows_found = _by_place(connection, select, found, first, count)
    return [(*row[:6], group(row[6:], 0)) for row in rows_found]


def lines(connection: sqlite3.Connection, agent: str, key: str) -> list[RecordLine]:
    """Every row of one request, in order of revisions."""
    found = connection.execute(f"{_LINES} WHERE a.name = ? AND e.key = ? ORDER BY e.revision", (agent, key))
    return [_line(connection, row) for row in found.fetchall()]


def lines_of(connection: sqlite3.Connection, any_id: str) -> list[RecordLine]:
    """Every row whose message, request or session id that is."""
    found = connection.execute(
        f"{_LINES} WHERE e.key = ?1 OR e.request_id = ?1 OR e.context IN "
        "(SELECT id FROM context WHERE session = ?1) ORDER BY e.at_ms, e.id",
        (any_id,),
    )
    return [_line(connection, row) for row in found.fetchall()]


def _stretches(
    connection: sqlite3.Connection, wanted: RecordFilter, newest: int
) -> list[tuple[int, int, int]]:
    """(begin, end, requests) of each day's part with requests, newest first."""
    days = own_days(connection)
    conditions, values = _conditions(wanted)
    cells = connection.execute(
        "SELECT r.day, r.utc_day, sum(r.requests) FROM rollup AS r JOIN context AS c ON c.id = r.context "
        f"JOIN agent AS a ON a.id = c.agent WHERE r.utc_day >= ? AND r.utc_day <= ?{conditions} "
        "GROUP BY r.day, r.utc_day ORDER BY r.day DESC, r.utc_day DESC",
        (wanted.since_ms // DAY_MS, wanted.until_ms // DAY_MS, *values),
    ).fetchall()
    found = []
    for day, utc_day, requests in cells:
        begin = max(days.midnight(day), utc_day * DAY_MS)
        end = min(days.midnight(day + 1), (utc_day + 1) * DAY_MS)
        low, high = max(begin, wanted.since_ms), min(end, wanted.until_ms)
        is_whole = (low, high) == (begin, end)
        number = requests if is_whole or low >= high else _count(connection, wanted, newest, low, high)
        if low < high and number:
            found.append((low, high, number))
    return found


def _count(connection: sqlite3.Connection, wanted: RecordFilter, newest: int, low: int, high: int) -> int:
    conditions, values = _conditions(wanted)
    row: tuple[int] = connection.execute(
        f"SELECT count(*) {_ROWS} WHERE e.at_ms >= ? AND e.at_ms < ? AND {_COUNTS}{conditions}",
        (low, high, newest, newest, *values),
    ).fetchone()
    return row[0]


def _ids(connection: sqlite3.Connection, wanted: RecordFilter, newest: int) -> array[int]:
    conditions, values = _conditions(wanted)
    found = connection.execute(
        f"SELECT e.id {_ROWS} WHERE e.at_ms >= ? AND e.at_ms < ? AND {_COUNTS}{conditions} "
        "AND (instr(e.key, ?) OR instr(ifnull(e.request_id, ''), ?)) ORDER BY e.at_ms DESC, e.id DESC",
        (wanted.since_ms, wanted.until_ms, newest, newest, *values, wanted.text, wanted.text),
    )
    return array("q", (row_id for (row_id,) in found))


def _conditions(wanted: RecordFilter) -> tuple[str, list[str]]:
    chosen = {column: getattr(wanted, name) for name, column in _FIELDS.items()}
    known = {column: value for column, value in chosen.items() if value is not None}
    return "".join(f" AND {column} = ?" for column in known), list(known.values())


def _by_ids(connection: sqlite3.Connection, select: str, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    marks = ", ".join("?" * len(ids))
    found = connection.execute(f"{select} WHERE e.id IN ({marks}) ORDER BY e.at_ms DESC, e.id DESC", ids)
    return found.fetchall()


def _by_place(
    connection: sqlite3.Connection, select: str, found: RowOutline, first: int, count: int
) -> list[tuple[Any, ...]]:
    if first >= found.total or count <= 0:
        return []
    start = bisect_right(found.upto, first)
    end = min(bisect_right(found.upto, first + count - 1), len(found.upto) - 1)
    wanted, low, high = found.wanted, found.begins[end], found.ends[start]
    conditions, values = _conditions(wanted)
    skipped = first - (found.upto[start - 1] if start else 0)
    return connection.execute(
        f"{select} WHERE e.at_ms >= ? AND e.at_ms < ? AND {_COUNTS}{conditions} "
        "ORDER BY e.at_ms DESC, e.id DESC LIMIT ? OFFSET ?",
        (low, high, found.newest, found.newest, *values, count, skipped),
    ).fetchall()


def _line(connection: sqlite3.Connection, row: tuple[Any, ...]) -> RecordLine:
    row_id, revision, cause, superseded_by, at_ms, seen_ms = row[:6]
    quality, model, key, request_id, session, client_version, reader, reader_version = row[13:21]
    home, path, state, offset, length, digest, agent, provider, service_tier, speed, geo = row[21:32]
    credits_nano, raw, quota = row[32:]
    return RecordLine(
        id=row_id,
        block=chain.block_holding(connection, "event", row_id),
        revision=revision,
        cause=Cause(cause),
        counts=superseded_by is None and cause != Cause.VOID,
        superseded_by=superseded_by,
        at_ms=at_ms,
        seen_ms=seen_ms,
        tokens=TokenCounts(*row[6:13]),
        quality=OutputQuality(quality),
        model=model,
        key=key,
        request_id=request_id,
        session=session,
        client_version=client_version,
        reader=reader,
        reader_version=reader_version,
        file=path,
        file_state=SourceState(state),
        offset=offset,
        length=length,
        sha256=digest.lower(),
        home=home,
        agent=agent,
        provider=provider,
        service_tier=service_tier,
        speed=speed,
        geo=geo,
        credits_nano=credits_nano,
        raw=raw,
        quota=quota,
    )

"""Requests in order of time, with the log each was read from, and signs of what happened between them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from counterfoil.domain.usage import OutputQuality

CallValues = tuple[int, int, int, int, int, int, int, int, int, int | None]
"""id, at ms, context, source, input, cache_read, both writes, output, supersedes (None: each comes once)."""

_VALUES = (
    "e.id, e.at_ms, e.context, l.source, e.input, e.cache_read, e.cache_write_5m, e.cache_write_1h, e.output"
)
_FROM = "FROM event AS e CROSS JOIN line AS l ON l.id = e.line"
TELLING = (OutputQuality.AS_LOGGED, OutputQuality.PLACEHOLDER, OutputQuality.PARTIAL)  # of one request each
_IS_TELLING = f"e.cause <> 'void' AND e.quality IN {tuple(map(str, TELLING))}"
_COUNTING = "NOT EXISTS (SELECT 1 FROM event AS s WHERE s.supersedes = e.id)"
_CALLS = (
    f"SELECT {_VALUES}, NULL {_FROM} WHERE e.id <= ? AND {_IS_TELLING} AND {_COUNTING} ORDER BY e.at_ms, e.id"
)
_OF_CONTEXTS = (
    f"SELECT {_VALUES}, NULL {_FROM} "
    "WHERE e.at_ms >= ? AND e.at_ms <= ? AND e.context IN (SELECT value FROM json_each(?)) "
    f"AND {_IS_TELLING} AND {_COUNTING} ORDER BY e.at_ms, e.id"
)
SHELLS = (
    "SELECT c.id, a.name, c.provider, c.model, c.session, c.project, c.client_version, c.service_tier, "
    "c.speed, c.geo, c.sidechain, c.quota FROM context AS c JOIN agent AS a ON a.id = c.agent"
)
_BRANCHES = (
    f"SELECT b.source, {_VALUES}, NULL FROM branch AS b JOIN event AS k ON k.id = b.event "
    "JOIN event AS e ON e.key = k.key AND e.agent = k.agent JOIN line AS l ON l.id = e.line "
    f"WHERE {_IS_TELLING} AND {_COUNTING} AND l.source <> b.source"
)
_SIGNS = (
    "SELECT n.id, n.kind, a.name, ifnull(n.session, ''), l.source, ifnull(n.at_ms, l.seen_ms), n.body "
    "FROM note AS n JOIN agent AS a ON a.id = n.agent JOIN line AS l ON l.id = n.line "
    "WHERE n.id > ? AND n.kind IN (SELECT value FROM json_each(?)) "
    "AND NOT EXISTS (SELECT 1 FROM branch AS b JOIN event AS k ON k.id = b.event "
    "WHERE b.source = l.source AND n.at_ms <= k.at_ms) ORDER BY n.id"
)
_CHANGED = (
    "SELECT e.context FROM event AS e WHERE e.id > ?1 UNION "
    "SELECT e.context FROM event AS n CROSS JOIN event AS e ON e.id = n.supersedes WHERE n.id > ?1"
)
_HAS_MOVED = (
    "SELECT EXISTS (SELECT 1 FROM event AS n CROSS JOIN event AS e ON e.id = n.supersedes "
    "JOIN line AS m ON m.id = n.line JOIN line AS l ON l.id = e.line WHERE n.id > ? AND ("
    "n.context <> e.context OR m.source <> l.source OR n.quality <> e.quality OR n.cause = 'void' "
    "OR e.cause = 'void' OR e.input + e.cache_read + e.cache_write_5m + e.cache_write_1h = 0 "
    "OR n.input + n.cache_read + n.cache_write_5m + n.cache_write_1h = 0))"
)
_UNCOUNTED = (
    "SELECT a.name, count(*) FROM event AS e JOIN agent AS a ON a.id = e.agent "
    f"WHERE e.cause <> 'void' AND NOT ({_IS_TELLING}) AND {_COUNTING} GROUP BY e.agent"
)
_UPTO = "SELECT (SELECT ifnull(max(id), 0) FROM event), (SELECT ifnull(max(id), 0) FROM note)"


def upto(connection: sqlite3.Connection) -> tuple[int, int]:
    """The last row of a request, and of a note."""
    last: tuple[int, int] = connection.execute(_UPTO).fetchone()
    return last


def calls(connection: sqlite3.Connection, last: int) -> Iterator[CallValues]:
    """All whose counts tell of one request each, up to a row."""
    return connection.execute(_CALLS, (last,))


def calls_of(
    connection: sqlite3.Connection, contexts: Collection[int], first_ms: int, last_ms: int
) -> Iterator[CallValues]:
    """Those of some contexts, which are all between two moments."""
    return connection.execute(_OF_CONTEXTS, (first_ms, last_ms, json.dumps(list(contexts))))


def changed(connection: sqlite3.Connection, after: int) -> list[int]:
    """Contexts that requests were added to or taken from since a row."""
    return [context for (context,) in connection.execute(_CHANGED, (after,))]


def has_moved(connection: sqlite3.Connection, after: int) -> bool:
    """Whether a request has come to stand elsewhere, or to count or not, since a row."""
    return bool(connection.execute(_HAS_MOVED, (after,)).fetchone()[0])


def uncounted(connection: sqlite3.Connection) -> dict[str, int]:
    """Requests by agent whose counts do not tell of one request each."""
    return dict(connection.execute(_UNCOUNTED).fetchall())


def shells(connection: sqlite3.Connection, after: int = 0) -> list[tuple[Any, ...]]:
    """Contexts behind an id, as `findings.evidence.Shell` has them."""
    return list(map(shell, connection.execute(f"{SHELLS} WHERE c.id > ?", (after,))))


def shell(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A row of `SHELLS` as `findings.evidence.Shell` has it."""
    return (*row[:10], bool(row[10]), row[11])


def branches(connection: sqlite3.Connection) -> dict[int, CallValues]:
    """By each log that begins with a copy of another session's, the last request in common as it counts."""
    return {row[0]: row[1:] for row in connection.execute(_BRANCHES)}


def signs(connection: sqlite3.Connection, kinds: Iterable[str], after: int = 0) -> list[tuple[Any, ...]]:
    """Notes of some kinds behind an id: id, kind, agent, session, source, at ms and body.

    Those without a time have the time at which they were read. Those of a branch up to where it begins are
    copies of another session's, and left out.
    """
    return connection.execute(_SIGNS, (after, json.dumps(list(kinds)))).fetchall()

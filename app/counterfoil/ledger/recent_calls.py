"""The requests and signs of sessions that are going on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import Any

from counterfoil.ledger.calls import CallValues

_GAINED = "SELECT DISTINCT e.context FROM event AS e WHERE e.id > ? AND e.at_ms >= ?"
_SAME_SESSIONS = (
    "SELECT c.id, a.name, c.provider, c.model, c.session, c.project, c.client_version, c.service_tier, "
    "c.speed, c.geo, c.sidechain, c.quota FROM context AS c JOIN agent AS a ON a.id = c.agent "
    "WHERE (c.agent, c.session) IN "
    "(SELECT n.agent, n.session FROM context AS n WHERE n.id IN (SELECT value FROM json_each(?)))"
)
_CALLS = (
    "SELECT e.id, e.at_ms, e.context, l.source, e.input, e.cache_read, e.cache_write_5m, e.cache_write_1h, "
    "e.output, e.supersedes FROM event AS e JOIN line AS l ON l.id = e.line "
    "WHERE e.at_ms >= ? AND e.context IN (SELECT value FROM json_each(?)) AND e.cause <> 'void' "
    "AND e.quality IN ('as_logged', 'placeholder', 'partial') "
    "AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id) ORDER BY e.at_ms, e.id"
)
_SIGNS = (
    "SELECT n.kind, a.name, n.session, l.source, n.at_ms, n.body FROM note AS n "
    "JOIN agent AS a ON a.id = n.agent JOIN line AS l ON l.id = n.line "
    "WHERE n.kind IN (SELECT value FROM json_each(?)) AND n.at_ms >= ? "
    "AND n.session IN (SELECT value FROM json_each(?)) ORDER BY n.at_ms, n.id"
)


def shells_that_gained(connection: sqlite3.Connection, after: int, since_ms: int) -> list[tuple[Any, ...]]:
    """All contexts, as `findings.evidence.Shell` has them, of sessions with requests behind a row."""
    gained = [context for (context,) in connection.execute(_GAINED, (after, since_ms))]
    return connection.execute(_SAME_SESSIONS, (json.dumps(gained),)).fetchall() if gained else []


def calls_of(connection: sqlite3.Connection, contexts: Collection[int], since_ms: int) -> list[CallValues]:
    """Those of some contexts from a moment on, in order of time."""
    return connection.execute(_CALLS, (since_ms, json.dumps(list(contexts)))).fetchall()


def signs_of(
    connection: sqlite3.Connection, kinds: Collection[str], sessions: Collection[str], since_ms: int
) -> list[tuple[Any, ...]]:
    """Kind, agent, session, source, at ms and body of each, in order of time."""
    asked = json.dumps(list(kinds)), since_ms, json.dumps(list(sessions))
    return connection.execute(_SIGNS, asked).fetchall()

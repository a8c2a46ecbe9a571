"""Requests in order of time, with the log each was read from: for the search for findings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

CallValues = tuple[int, int, int, int, int, int, int, int, int, int | None]
"""id, at ms, context, source, input, cache_read, both writes, output, supersedes."""

_CALLS = (
    "SELECT e.id, e.at_ms, e.context, l.source, e.input, e.cache_read, e.cache_write_5m, e.cache_write_1h, "
    "e.output, e.supersedes FROM event AS e JOIN line AS l ON l.id = e.line "
    "WHERE e.id > ? AND e.at_ms >= ? AND e.cause <> 'void' "
    "AND e.quality IN ('as_logged', 'placeholder', 'partial') "
    "AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id) ORDER BY e.id"
)
_SHELLS = (
    "SELECT c.id, a.name, c.provider, c.model, c.session, c.project, c.client_version, c.service_tier, "
    "c.speed, c.geo, c.sidechain, c.quota FROM context AS c JOIN agent AS a ON a.id = c.agent WHERE c.id > ?"
)


def calls(connection: sqlite3.Connection, after: int = 0, since_ms: int = 0) -> Iterator[CallValues]:
    """Those whose counts tell of one request each, behind a row and from a moment on."""
    return connection.execute(_CALLS, (after, since_ms))


def shells(connection: sqlite3.Connection, after: int = 0) -> list[tuple[Any, ...]]:
    """Contexts behind an id, as `findings.evidence.Shell` has them."""
    return connection.execute(_SHELLS, (after,)).fetchall()

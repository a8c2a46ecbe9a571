"""The requests and signs of sessions that are going on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import Any

from counterfoil.ledger.calls import SHELLS, shell

Session = tuple[str, str]  # agent and name
Between = tuple[int, int]  # moments in ms, both included

# by time, not by row: an import has many that are new, a few hours never
_GAINED = (
    "SELECT a.name, c.session FROM event AS e JOIN context AS c ON c.id = e.context "
    "JOIN agent AS a ON a.id = c.agent WHERE e.at_ms >= ?1 AND e.at_ms <= ?2 AND +e.id > ?3 UNION "
    "SELECT a.name, ifnull(n.session, '') FROM note AS n JOIN agent AS a ON a.id = n.agent "
    "WHERE n.kind IN (SELECT value FROM json_each(?5)) "
    "AND n.at_ms >= ?1 AND n.at_ms <= ?2 AND +n.id > ?4"
)
_SHELLS = f"{SHELLS} WHERE c.session IN (SELECT value FROM json_each(?))"
_SIGNS = (
    "SELECT n.kind, a.name, ifnull(n.session, ''), l.source, n.at_ms, n.body FROM note AS n "
    "JOIN agent AS a ON a.id = n.agent JOIN line AS l ON l.id = n.line "
    "WHERE n.at_ms >= ? AND n.at_ms <= ? AND n.kind IN (SELECT value FROM json_each(?)) "
    "AND ifnull(n.session, '') IN (SELECT value FROM json_each(?)) "
    "AND NOT EXISTS (SELECT 1 FROM branch AS b JOIN event AS k ON k.id = b.event "
    "WHERE b.source = l.source AND n.at_ms <= k.at_ms) ORDER BY n.at_ms, n.id"
)


def sessions_that_gained(
    connection: sqlite3.Connection, between: Between, after: tuple[int, int], kinds: Collection[str]
) -> set[Session]:
    """Those with requests, or signs of some kinds, behind the last known row of each."""
    return set(connection.execute(_GAINED, (*between, *after, json.dumps(list(kinds)))))


def shells_of(connection: sqlite3.Connection, sessions: Collection[Session]) -> list[tuple[Any, ...]]:
    """All contexts of some sessions, as `findings.evidence.Shell` has them."""
    found = connection.execute(_SHELLS, (_names(sessions),))
    return [shell(row) for row in found if (row[1], row[4]) in sessions]


def signs_of(
    connection: sqlite3.Connection, kinds: Collection[str], sessions: Collection[Session], between: Between
) -> list[tuple[Any, ...]]:
    """Kind, agent, session, source, at ms and body of each, in order of time; no copies that a branch has."""
    found = connection.execute(_SIGNS, (*between, json.dumps(list(kinds)), _names(sessions)))
    return [row for row in found if (row[1], row[2]) in sessions]


def _names(sessions: Collection[Session]) -> str:
    return json.dumps([name for _, name in sessions])

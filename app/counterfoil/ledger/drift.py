"""What readers met and did not know: types of lines and fields of usage, counted by agent and version.

State, no record: the names are the client's own, and what they stood in was read or skipped as usual.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

import msgspec

MOST_NAMES = 200  # of an agent
MOST_ROWS = 1_000  # of an agent: names by version
FURTHER = "…"  # stands for all names beyond

Met = Mapping[tuple[str, str, str | None], int]  # (kind, name, version): lines

_ADD = (
    "INSERT INTO drift (agent, version, kind, name, lines, first_ms, last_ms) VALUES (?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (agent, version, kind, name) DO UPDATE SET lines = lines + excluded.lines, "
    "first_ms = min(first_ms, excluded.first_ms), last_ms = max(last_ms, excluded.last_ms)"
)


class DriftRow(msgspec.Struct, frozen=True, gc=False):
    """A name that no reader of an agent knows, in `lines` lines; `version` None where no line told it.

    `first_ms` and `last_ms` are when such lines were read. `name` is FURTHER for all beyond MOST_NAMES.
    """

    agent: str
    version: str | None
    kind: str
    name: str
    lines: int
    first_ms: int
    last_ms: int


def add_drift(connection: sqlite3.Connection, agent: int, met: Met, seen_ms: int) -> None:
    """Count what was met in lines read just now."""
    for (kind, name, version), lines in sorted(met.items(), key=str):
        place = (agent, version or "", kind, name)
        if not _has_room(connection, place):
            place = (agent, "", kind, FURTHER)
        connection.execute(_ADD, (*place, lines, seen_ms, seen_ms))


def drift(connection: sqlite3.Connection) -> list[DriftRow]:
    """All of it, by agent, the most frequent first."""
    rows = connection.execute(
        "SELECT a.name, nullif(d.version, ''), d.kind, d.name, d.lines, d.first_ms, d.last_ms "
        "FROM drift AS d JOIN agent AS a ON a.id = d.agent "
        "ORDER BY a.name, d.lines DESC, d.kind, d.name, d.version"
    )
    return [DriftRow(*row) for row in rows]


def _has_room(connection: sqlite3.Connection, place: tuple[int, str, str, str]) -> bool:
    agent, version, kind, name = place
    rows, names, is_row, is_name = connection.execute(
        "SELECT count(*), count(DISTINCT kind || ' ' || name), "
        "ifnull(max(version = ?2 AND kind = ?3 AND name = ?4), 0), ifnull(max(kind = ?3 AND name = ?4), 0) "
        "FROM drift WHERE agent = ?1 AND name <> ?5",
        (agent, version, kind, name, FURTHER),
    ).fetchone()
    return bool(is_row or (rows < MOST_ROWS and (is_name or names < MOST_NAMES)))

"""Writes which logs begin with a copy of another session's lines: forks, branches, hand-offs."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

_SAVE = (
    "INSERT INTO branch (source, event) VALUES (?, ?) "
    "ON CONFLICT (source) DO UPDATE SET event = excluded.event WHERE "
    "(SELECT at_ms FROM event WHERE id = excluded.event) > (SELECT at_ms FROM event WHERE id = branch.event)"
)


@dataclass(slots=True)
class Branches:
    """Requests that two sessions' logs tell of, found while a log's records are written.

    A sub-agent's log names its parent's session and is never a branch of it.
    """

    connection: sqlite3.Connection
    _sessions: dict[int, tuple[str, int]] = field(default_factory=dict)
    _found: list[tuple[int, int]] = field(default_factory=list)

    def are_apart(self, context: int, other: int) -> bool:
        """Whether two contexts are of different sessions, and of the user's own conversations."""
        if context == other:
            return False
        (session, is_sidechain), (its, is_its) = self._session(context), self._session(other)
        return session != its and not is_sidechain and not is_its

    def add(self, source: int, event: int) -> None:
        """A log has a copy of a request, which counts by a row read from another's."""
        self._found.append((source, event))

    def write(self) -> None:
        """Of each log's copies the latest; the rows that count have to be there."""
        self.connection.executemany(_SAVE, self._found)

    def _session(self, context: int) -> tuple[str, int]:
        known = self._sessions.get(context)
        if known is None:
            asked = self.connection.execute("SELECT session, sidechain FROM context WHERE id = ?", (context,))
            known = self._sessions[context] = asked.fetchone()
        return known

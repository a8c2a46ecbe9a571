"""What keeps the record whole, taken away one at a time inside a child: each must make a test fail.

Changes are made to statements on their way to SQLite, or to one function; the source stays as it is. Each
change that takes effect is counted on the flight recorder, so that one which no longer fits is noticed.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from io import FileIO
from typing import Any

from counterfoil.ledger import connection, writing
from counterfoil.logs import tail
from counterfoil.logs.tail import Cursor
from tests.crash.flight import FlightRecorder

Execute = Callable[[str, Any], sqlite3.Cursor]
CURSOR_WRITES = ("INSERT INTO cursor", "UPDATE cursor")


def connection_type(name: str, recorder: FlightRecorder) -> type[sqlite3.Connection]:
    """The kind of connection that a mutant of that name works with; the plain one for the others."""
    kinds = {
        "no-key": _no_key,
        "deferred": _deferred,
        "cursor-apart": _cursor_apart,
        "piecewise": _piecewise,
    }
    return kinds[name](recorder) if name in kinds else sqlite3.Connection


def change_program(name: str, recorder: FlightRecorder) -> None:
    """Take away what is not a matter of SQL."""
    if name == "no-marker":
        _without_marker(recorder)
    elif name == "position-unchecked":
        _without_check_of_position(recorder)
    elif name == "no-triggers":
        _without_triggers(recorder)


def _rewriting(recorder: FlightRecorder, changes: dict[str, str]) -> type[sqlite3.Connection]:
    class Rewriting(sqlite3.Connection):
        def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
            for before, after in changes.items():
                if before in sql:
                    sql = sql.replace(before, after)
                    recorder.mutations += 1
            return super().execute(sql, parameters)

    return Rewriting


def _no_key(recorder: FlightRecorder) -> type[sqlite3.Connection]:
    """Nothing tells that a request is known already."""
    changes = {
        "CREATE UNIQUE INDEX event_once": "CREATE INDEX event_once",
        "e.key = wanted.value": "e.key = wanted.value AND 0",
    }
    return _rewriting(recorder, changes)


def _deferred(recorder: FlightRecorder) -> type[sqlite3.Connection]:
    """The position is read before the lock to write is had."""
    return _rewriting(recorder, {"BEGIN IMMEDIATE": "BEGIN DEFERRED"})


def _piecewise(recorder: FlightRecorder) -> type[sqlite3.Connection]:
    """A change of schema is not one transaction, its steps are."""

    class Piecewise(sqlite3.Connection):
        def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
            if sql == "BEGIN IMMEDIATE" or (sql == "COMMIT" and not self.in_transaction):
                recorder.mutations += 1
                return super().execute("SELECT 1")
            return super().execute(sql, parameters)

    return Piecewise


def _cursor_apart(recorder: FlightRecorder) -> type[sqlite3.Connection]:
    """Read positions are saved in a transaction of their own, right after that of the rows."""

    class Apart(sqlite3.Connection):
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self._later: list[tuple[str, Any]] = []

        def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
            if sql.startswith(CURSOR_WRITES):
                self._later.append((sql, parameters))
                return super().execute("SELECT 1")
            if sql == "ROLLBACK":
                self._later = []
            done = super().execute(sql, parameters)
            if sql == "COMMIT" and self._later:
                self._save()
            return done

        def _save(self) -> None:
            super().execute("BEGIN IMMEDIATE")
            for sql, parameters in self._later:
                super().execute(sql, parameters)
            super().execute("COMMIT")
            self._later = []
            recorder.mutations += 1

    return Apart


def _without_marker(recorder: FlightRecorder) -> None:
    """A file that is not shorter than it was is held to have the content it had."""
    real = tail._kept_before

    def without(log: FileIO, status: os.stat_result, cursor: Cursor) -> bytes | None:
        kept = real(log, status, cursor)
        if kept is None and status.st_size >= cursor.offset:
            recorder.mutations += 1
            return b""
        return kept

    tail._kept_before = without


def _without_check_of_position(recorder: FlightRecorder) -> None:
    """Nobody asks whether another process has read on meanwhile."""

    def unchecked(*_: object) -> bool:
        recorder.mutations += 1
        return False

    writing._has_moved = unchecked  # type: ignore[assignment]


def _without_triggers(recorder: FlightRecorder) -> None:
    """Nobody puts the triggers back that a change of schema takes away."""

    def without(_: sqlite3.Connection) -> None:
        recorder.mutations += 1

    connection.assert_append_only = without  # type: ignore[assignment, attr-defined]

"""Agents that keep documents and databases, each with requests of their own and a running total a session."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import BEFORE, AgentSpec, Batch, Line, LogFile, Query, State, Tables
from counterfoil.readers.figures import piece
from counterfoil.readers.registry import Root

AT_MS = 1_772_000_000_000
CONTEXT = RequestContext("fake", "anthropic", "claude-opus-4-5", "s", "web")
TABLES = (
    "CREATE TABLE message (id INTEGER PRIMARY KEY, key TEXT NOT NULL, output INTEGER NOT NULL, pad TEXT);"
    "CREATE TABLE session (name TEXT PRIMARY KEY, total INTEGER NOT NULL);"
)


def _event(key: str, output: int, line: Line, raw: bytes) -> UsageEvent:
    return UsageEvent(key, AT_MS, CONTEXT, TokenCounts(output=output), piece(line, raw))


def _gained(name: str, total: int, known: int, line: Line) -> UsageEvent:
    tokens = TokenCounts(output=total - known)
    return UsageEvent(f"{name}:{total}", AT_MS, CONTEXT, tokens, line.ref(), quality=OutputQuality.CUMULATIVE)


class DocumentReader:
    """Of `{"requests": [{"key", "output"}], "totals": {session: output}}`."""

    agent = "fake-documents"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        del file
        totals = dict[str, int](state.get("totals", {}))  # type: ignore[call-overload]
        batch = Batch()
        for line in lines:
            body = json.loads(line.data)
            for one in body.get("requests", ()):
                batch.events.append(_event(one["key"], one["output"], line, json.dumps(one).encode()))
            for name, total in body.get("totals", {}).items():
                if total > totals.get(name, 0):
                    batch.events.append(_gained(name, total, totals.get(name, 0), line))
                    totals[name] = total
            batch.judge(line, None, used=True)
        batch.state = {"totals": totals}
        return batch


class RowReader:
    """Of the tables above: a request a message, and what the total of a session gained."""

    agent = "fake-rows"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        del file
        last, totals = self._known(state)
        batch = Batch()
        for line in lines:
            row = json.loads(line.data)
            if row["table"] == "message":
                last = row["rowid"]
                batch.events.append(_event(row["key"], row["output"], line, line.data))
            elif row["total"] > totals.get(row["name"], 0):
                batch.events.append(_gained(row["name"], row["total"], totals.get(row["name"], 0), line))
                totals[row["name"]] = row["total"]
            batch.judge(line, None, used=True)
        batch.state = {"last": last, "totals": totals}
        return batch

    def _known(self, state: State) -> tuple[int, dict[str, int]]:
        before: Any = state.get(BEFORE, {})
        last: Any = state.get("last", 0)
        totals: Any = state.get("totals", before.get("totals", {}))
        return last, dict(totals)


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """New messages, and every session."""
    if not {"message", "session"} <= tables.keys():
        return ()
    last: Any = state.get("last", 0)
    return (
        Query("message", "SELECT id AS rowid, key, output FROM message WHERE id > ?", (last,)),
        Query("session", "SELECT rowid AS rowid, name, total FROM session"),
    )


def documents(home: Path) -> Root:
    """Documents under a folder."""
    return Root(AgentSpec("fake-documents", "Documents", (), ("**/*.json",), DocumentReader()), home)


def databases(home: Path) -> Root:
    """Databases under a folder."""
    return Root(AgentSpec("fake-rows", "Rows", (), ("**/*.db",), RowReader(), queries), home)


def document(requests: Mapping[str, int], totals: Mapping[str, int] | None = None) -> str:
    """A document's text."""
    return json.dumps(
        {"requests": [{"key": k, "output": n} for k, n in requests.items()], "totals": totals or {}}
    )


def made(path: Path, rows: Iterable[tuple[str, int]] = (), *, journal: str = "wal") -> sqlite3.Connection:
    """A new database that stays open, with some messages."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.executescript(TABLES)
    added(connection, rows)
    return connection


def reopened(path: Path) -> sqlite3.Connection:
    """A database that is there."""
    return sqlite3.connect(path, isolation_level=None)


def added(connection: sqlite3.Connection, rows: Iterable[tuple[str, int]]) -> None:
    """One transaction with more messages."""
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO message (key, output) VALUES (?, ?)", rows)
    connection.execute("COMMIT")


def said(connection: sqlite3.Connection, name: str, total: int) -> None:
    """A session's running total as it is now."""
    connection.execute(
        "INSERT INTO session VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET total = excluded.total",
        (name, total),
    )


def laid(path: Path, rows: Iterable[tuple[str, int]] = (), *, journal: str = "wal") -> None:
    """A database that nobody has open."""
    with closing(made(path, rows, journal=journal)):
        pass

"""Rows that many records refer to: agents, readers, contexts and meters, each stored once."""

from __future__ import annotations

import os
import sqlite3

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.usage import RequestContext

SALT_BYTES = 16


class Contexts:
    """The row ids of the contexts met so far; to be forgotten when a transaction is rolled back."""

    def __init__(self) -> None:
        self._ids: dict[RequestContext, int] = {}

    def forget(self) -> None:
        """Ids given out in a transaction are gone with it."""
        self._ids.clear()

    def id_of(self, connection: sqlite3.Connection, context: RequestContext, agent: int) -> int:
        """The context's row, added where it is new."""
        known = self._ids.get(context)
        if known is None:
            known = self._ids[context] = _stored(connection, context, agent)
        return known


def _stored(connection: sqlite3.Connection, context: RequestContext, agent: int) -> int:
    values = (
        agent,
        context.provider,
        context.model,
        context.session,
        context.project,
        context.client_version,
        context.entrypoint,
        context.service_tier,
        context.speed,
        context.geo,
        int(context.sidechain),
    )
    connection.execute(
        "INSERT INTO context (agent, provider, model, session, project, client_version, entrypoint, "
        "service_tier, speed, geo, sidechain, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (*values, new_salt()),
    )
    row: tuple[int] = connection.execute(
        "SELECT id FROM context WHERE agent = ? AND provider = ? AND model = ? AND session = ? "
        "AND project = ? AND client_version IS ? AND entrypoint IS ? AND service_tier IS ? "
        "AND speed IS ? AND geo IS ? AND sidechain = ?",
        values,
    ).fetchone()
    return row[0]


def agent_id(connection: sqlite3.Connection, name: str) -> int:
    """The agent's row, added where it is new."""
    connection.execute("INSERT INTO agent (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    row: tuple[int] = connection.execute("SELECT id FROM agent WHERE name = ?", (name,)).fetchone()
    return row[0]


def reader_id(connection: sqlite3.Connection, name: str, version: int) -> int:
    """The row of a reader in one version, added where it is new."""
    who = (name, version)
    connection.execute("INSERT INTO reader (name, version) VALUES (?, ?) ON CONFLICT DO NOTHING", who)
    row: tuple[int] = connection.execute(
        "SELECT id FROM reader WHERE name = ? AND version = ?", who
    ).fetchone()
    return row[0]


def meter_id(connection: sqlite3.Connection, reading: CounterReading, agent: int) -> int:
    """The row of the counter that a reading is of, added where it is new."""
    which = (
        agent,
        reading.source,
        reading.limit_id,
        reading.window_minutes,
        reading.account,
        reading.plan,
    )
    find = (
        "SELECT id FROM meter WHERE agent = ? AND origin = ? AND limit_id = ? AND window_minutes = ? "
        "AND account IS ? AND plan IS ?"
    )
    row = connection.execute(find, which).fetchone()
    if row is None:
        connection.execute(
            "INSERT INTO meter (agent, origin, limit_id, window_minutes, account, plan) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            which,
        )
        row = connection.execute(find, which).fetchone()
    return int(row[0])


def new_salt() -> bytes:
    """What keeps a hashed folder name from being guessed."""
    return os.urandom(SALT_BYTES)

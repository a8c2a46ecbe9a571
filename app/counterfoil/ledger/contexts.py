"""Rows that many records refer to: agents, readers, contexts and meters, each stored once."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Hashable

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.usage import RequestContext

SALT_BYTES = 16

# source, limit, minutes, account, plan, home
Meter = tuple[str, str, int, str | None, str | None, str | None]


class Names:
    """Finds such a row by what it says, and adds it where it is new.

    Remembers the ids; to be told to `forget` them when a transaction is rolled back.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ids: dict[Hashable, int] = {}

    def forget(self) -> None:
        """Ids given out in a transaction are gone with it."""
        self._ids.clear()

    def agent(self, name: str) -> int:
        """The row of an agent."""
        return self._id(("agent", name), lambda: _agent(self._connection, name))

    def reader(self, name: str, version: int) -> int:
        """The row of a reader in one version."""
        return self._id(("reader", name, version), lambda: _reader(self._connection, name, version))

    def context(self, context: RequestContext, agent: int) -> int:
        """The row of a context of that agent."""
        return self._id(context, lambda: _context(self._connection, context, agent))

    def meter(self, meter: Meter, agent: int) -> int:
        """The row of a counter of that agent."""
        return self._id((agent, meter), lambda: _meter(self._connection, meter, agent))

    def _id(self, what: Hashable, find: Callable[[], int]) -> int:
        known = self._ids.get(what)
        if known is None:
            known = self._ids[what] = find()
        return known


def meter_of(reading: CounterReading) -> Meter:
    """The counter that a reading is of."""
    which = (reading.source, reading.limit_id, reading.window_minutes)
    return (*which, reading.account, reading.plan, reading.home)


def _context(connection: sqlite3.Connection, context: RequestContext, agent: int) -> int:
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
        context.quota,
    )
    added = connection.execute(
        "INSERT INTO context (agent, provider, model, session, project, client_version, entrypoint, "
        "service_tier, speed, geo, sidechain, quota, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (*values, new_salt()),
    )
    if added.rowcount == 1 and added.lastrowid is not None:
        return added.lastrowid
    # in the words of the index, so that it serves
    row: tuple[int] = connection.execute(
        "SELECT id FROM context WHERE session = ? AND model = ? AND agent = ? AND provider = ? "
        "AND project = ? AND client_version IS ? AND entrypoint IS ? AND service_tier IS ? "
        "AND speed IS ? AND geo IS ? AND sidechain = ? AND quota IS ?",
        (context.session, context.model, agent, context.provider, *values[4:]),
    ).fetchone()
    return row[0]


def _agent(connection: sqlite3.Connection, name: str) -> int:
    connection.execute("INSERT INTO agent (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    row: tuple[int] = connection.execute("SELECT id FROM agent WHERE name = ?", (name,)).fetchone()
    return row[0]


def _reader(connection: sqlite3.Connection, name: str, version: int) -> int:
    who = (name, version)
    connection.execute("INSERT INTO reader (name, version) VALUES (?, ?) ON CONFLICT DO NOTHING", who)
    row: tuple[int] = connection.execute(
        "SELECT id FROM reader WHERE name = ? AND version = ?", who
    ).fetchone()
    return row[0]


def _meter(connection: sqlite3.Connection, meter: Meter, agent: int) -> int:
    find = (  # in the words of the index
        "SELECT id FROM meter WHERE agent = ? AND origin = ? AND limit_id = ? AND window_minutes = ? "
        "AND ifnull(account, '') = ifnull(?, '') AND ifnull(plan, '') = ifnull(?, '') AND home IS ?"
    )
    row = connection.execute(find, (agent, *meter)).fetchone()
    if row is None:
        connection.execute(
            "INSERT INTO meter (agent, origin, limit_id, window_minutes, account, plan, home, salt) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (agent, *meter, None if meter[-1] is None else new_salt()),
        )
        row = connection.execute(find, (agent, *meter)).fetchone()
    return int(row[0])


def new_salt() -> bytes:
    """What keeps a hashed folder name from being guessed."""
    return os.urandom(SALT_BYTES)

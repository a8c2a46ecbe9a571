"""Writes through which times the program looked on."""

from __future__ import annotations

import sqlite3

PULSE_MS = 300_000  # how often a program that looks on says so while there is something to read
IDLE_MS = 3_600_000  # and while there is not: a machine at rest is not woken for it
SLEPT_MS = 900_000  # a program that did not look for so long was asleep
DEAD_MS = 3 * IDLE_MS  # one that has not said so for so long was killed


def beat(connection: sqlite3.Connection, watcher: str, now_ms: int) -> None:
    """Say that a watcher looks on; those that were killed become records of how long they did.

    So does its own time so far if it was silent as long: the machine slept, or its clock was put forward.
    """
    for (silent,) in connection.execute(
        "SELECT watcher FROM pulse WHERE until_ms < ?", (now_ms - DEAD_MS,)
    ).fetchall():
        end(connection, silent)
    connection.execute(
        "INSERT INTO pulse (watcher, since_ms, until_ms) VALUES (?, ?, ?) "
        "ON CONFLICT (watcher) DO UPDATE SET until_ms = max(until_ms, excluded.until_ms)",
        (watcher, now_ms, now_ms),
    )


def end(connection: sqlite3.Connection, watcher: str) -> None:
    """A watcher looks on no more."""
    connection.execute(
        "INSERT INTO watched (since_ms, until_ms) SELECT since_ms, until_ms FROM pulse WHERE watcher = ?",
        (watcher,),
    )
    connection.execute("DELETE FROM pulse WHERE watcher = ?", (watcher,))

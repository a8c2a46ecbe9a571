"""Readings without echoes, kept up as rows come in instead of asked for anew with every look."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from counterfoil.domain.echoes import STEP_MS, Steps
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.usage import LineRef

MINUTE_MS = 60_000

HOME = "ifnull(m.home, s.home)"
READING = (
    "r.at_ms, a.name, m.origin, m.limit_id, m.window_minutes, r.percent, r.resets_at_ms, "
    f"m.account, m.plan, r.has_credits, l.offset, l.length, l.sha256, {HOME} "
    "FROM reading AS r JOIN meter AS m ON m.id = r.meter JOIN agent AS a ON a.id = m.agent "
    "JOIN line AS l ON l.id = r.line JOIN source AS s ON s.id = l.source"
)


class ReadingSteps:
    """As `Steps` keeps them.

    Rows never change, so only those with a higher id than the last one seen are read.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last_id = 0
        self._since_ms: int | None = None
        self._steps = Steps()

    def between(self, since_ms: int, until_ms: int, sure_id: int | None) -> list[CounterReading] | None:
        """In order of time; None where that takes a look at the rows themselves.

        Rows behind `sure_id` may be taken back.
        """
        (newest,) = self._connection.execute("SELECT ifnull(max(id), 0) FROM reading").fetchone()
        if self._since_ms is None or since_ms < self._since_ms:
            self._steps, self._since_ms, self._last_id = Steps(), since_ms, newest
            found = self._grouped(since_ms)
        else:
            found = self._behind(self._last_id)
        for reading in found:
            self._steps.add(reading)
        self._last_id = newest if sure_id is None else min(newest, sure_id)
        kept = self._steps.since(since_ms)
        return None if kept and kept[-1].at_ms >= until_ms else kept

    def _grouped(self, since_ms: int) -> Iterator[CounterReading]:
        return grouped(self._connection, since_ms, 1 << 62)

    def _behind(self, last_id: int) -> Iterator[CounterReading]:
        rows = self._connection.execute(f"SELECT {READING} WHERE r.id > ? ORDER BY r.id", (last_id,))
        return (reading_of(row) for row in rows.fetchall())


def grouped(connection: sqlite3.Connection, since_ms: int, until_ms: int) -> Iterator[CounterReading]:
    """The same by a look at all the rows."""
    one = (
        "SELECT {end}(r.at_ms), {reading} WHERE r.at_ms >= ? AND r.at_ms < ? "
        f"GROUP BY r.at_ms / {STEP_MS}, r.meter, {HOME}, r.percent, r.resets_at_ms / {MINUTE_MS}"
    )
    # with min() or max() SQLite takes the other columns from the row that holds it
    both = " UNION ".join(one.format(end=end, reading=READING) for end in ("min", "max"))
    rows = connection.execute(f"{both} ORDER BY 1", (since_ms, until_ms) * 2)
    return (reading_of(row[1:]) for row in rows.fetchall())


def reading_of(row: tuple[Any, ...]) -> CounterReading:
    """A row of READING."""
    *front, on_credits, offset, length, digest, home = row
    credits_known = None if on_credits is None else bool(on_credits)
    values: tuple[Any, ...] = (*front, credits_known, LineRef(offset, length, digest), home or None)
    return CounterReading(*values)

"""Writes the lines that records were read from: once each, when the first record of one is written."""

from __future__ import annotations

import sqlite3

from counterfoil.domain.usage import LineRef


class Lines:
    """The lines of one entry. `write` must come before the records that refer to them."""

    def __init__(self, connection: sqlite3.Connection, source: int, reader: int, seen_ms: int) -> None:
        self._connection = connection
        self._place = (reader, seen_ms)
        self._source = source
        self._ids: dict[int, int] = {}  # by offset
        self._rows: list[tuple[object, ...]] = []
        self._next: int | None = None

    def id_of(self, line: LineRef) -> int:
        """The line's row, which the next `write` adds if it is new."""
        known = self._ids.get(line.offset)
        if known is None:
            if self._next is None:
                self._next = next_id(self._connection, "line")
            known = self._ids[line.offset] = self._next + len(self._ids)
            self._rows.append((known, self._source, line.offset, line.length, line.sha256, *self._place))
        return known

    def write(self) -> None:
        """Add what is new since the last call."""
        self._connection.executemany("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)", self._rows)
        self._rows.clear()


def next_id(connection: sqlite3.Connection, table: str) -> int:
    """The id of the next row: there are no gaps."""
    row: tuple[int] = connection.execute(f"SELECT ifnull(max(id), 0) + 1 FROM {table}").fetchone()
    return row[0]

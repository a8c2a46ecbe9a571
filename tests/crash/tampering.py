"""Hands on a ledger's file with a plain SQLite connection: what somebody does who wants other records.

Each deed changes one thing and returns the table and record that must be named as the first bad one.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from random import Random

from counterfoil.ledger.schema import CHAINED

Place = tuple[str, int]


@dataclass(frozen=True)
class Column:
    """A column as declared."""

    name: str
    type: str
    is_needed: bool


class Tampering:
    """One connection to one copy of a ledger, without its triggers, checks and unique keys."""

    def __init__(self, connection: sqlite3.Connection, random: Random) -> None:
        self._connection, self._random = connection, random
        connection.execute("PRAGMA ignore_check_constraints=ON")

    def do(self, deed: str) -> Place:
        """One of `edit`, `exchange`, `swap`, `delete`, `insert`."""
        while True:
            self._connection.execute("SAVEPOINT deed")
            try:
                place: Place = getattr(self, deed)()
            except sqlite3.IntegrityError:  # a unique key that is part of its table
                self._connection.execute("ROLLBACK TO deed")
            else:
                return place

    @staticmethod
    def disarm(connection: sqlite3.Connection) -> None:
        """Drop what stands in the way; to be done once to the file that is then copied."""
        found = connection.execute(
            "SELECT type, name FROM sqlite_schema "
            "WHERE type = 'trigger' OR (type = 'index' AND sql IS NOT NULL)"
        ).fetchall()
        for kind, name in found:
            connection.execute(f"DROP {kind} {name}")

    def edit(self) -> Place:
        """Another value in any column of any record."""
        table = self._table()
        column, record = self._random.choice(self._columns(table)), self._record(table)
        (old,) = self._connection.execute(
            f"SELECT {column.name} FROM {table} WHERE id = ?", (record,)
        ).fetchone()
        self._set(table, column, record, self._other(old, column))
        return table, record

    def exchange(self) -> Place:
        """One value of two records, each in the other's place."""
        while True:
            table = self._table()
            column = self._random.choice([c for c in self._columns(table) if c.name != "id"])
            rows = self._connection.execute(f"SELECT id, {column.name} FROM {table}").fetchall()
            (one, mine), (two, yours) = self._random.choice(rows), self._random.choice(rows)
            if mine != yours:
                self._set(table, column, one, yours)
                self._set(table, column, two, mine)
                return table, min(one, two)

    def swap(self) -> Place:
        """All that two records of one table say, but for their numbers."""
        while True:
            table = self._table()
            names = [column.name for column in self._columns(table) if column.name != "id"]
            rows = self._connection.execute(f"SELECT id, {', '.join(names)} FROM {table}").fetchall()
            (one, *mine), (two, *yours) = self._random.choice(rows), self._random.choice(rows)
            if mine == yours:
                continue
            self._renumber(table, one, -(10**9))
            self._renumber(table, two, one)
            self._renumber(table, -(10**9), two)
            return table, min(one, two)

    def delete(self) -> Place:
        """A record."""
        table = self._table()
        record = self._record(table)
        self._connection.execute(f"DELETE FROM {table} WHERE id = ?", (record,))
        return table, record

    def insert(self) -> Place:
        """A copy of a record under a number of its own: behind the last, far behind it, 0 or less."""
        table = self._table()
        (last,) = self._connection.execute(f"SELECT max(id) FROM {table}").fetchone()
        number = self._random.choice((last + 1, last + self._random.randrange(2, 1 << 40), 0, -1, -(1 << 40)))
        names = [column.name for column in self._columns(table)]
        model = self._connection.execute(
            f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", (self._record(table),)
        ).fetchone()
        values = dict(zip(names, model, strict=True)) | {"id": number}
        if "name" in values:
            values["name"] = f"{values['name']}-{number}"  # agents and readers differ by their names
        marks = ", ".join("?" * len(names))
        self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", tuple(values.values()))
        return table, number

    def _table(self) -> str:
        # as often from a small table as from a large one
        return self._random.choice(CHAINED)

    def _record(self, table: str) -> int:
        ids = self._connection.execute(f"SELECT id FROM {table}").fetchall()
        number: int = self._random.choice(ids)[0]
        return number

    def _columns(self, table: str) -> list[Column]:
        rows = self._connection.execute(f"PRAGMA table_info({table})").fetchall()
        return [Column(name, kind, bool(needed)) for _, name, kind, needed, *_ in rows]

    def _set(self, table: str, column: Column, record: int, value: object) -> None:
        # text that is not UTF-8 can only come in as bytes
        value_sql = "CAST(? AS TEXT)" if column.type == "TEXT" and isinstance(value, bytes) else "?"
        self._connection.execute(
            f"UPDATE {table} SET {column.name} = {value_sql} WHERE id = ?", (value, record)
        )

    def _renumber(self, table: str, old: int, new: int) -> None:
        self._connection.execute(f"UPDATE {table} SET id = ? WHERE id = ?", (new, old))

    def _other(self, old: object, column: Column) -> object:
        """A value that a column can hold and that is not the one it has."""
        if column.name == "id":
            return self._random.choice((0, -7, 1 << 40, -(1 << 62)))
        choices: list[object] = [] if column.is_needed or old is None else [None]
        match column.type:
            case "INTEGER":
                number = old if isinstance(old, int) else 0
                choices += [number + 1, number - 1, -number - 1, number ^ (1 << self._random.randrange(62))]
            case "REAL":
                percent = old if isinstance(old, float) else 0.0
                choices += [percent + 0.01, percent - 100, -percent - 1, percent + 1e-5]
            case "BLOB":
                data = old if isinstance(old, bytes) else bytes(32)
                choices += [bytes([data[0] ^ 1]) + data[1:], data[:-1], data + b"\0", b"other"]
            case _:
                text = old if isinstance(old, str) else ""
                choices += [f"{text} ", f"x{text}", text.swapcase() + "X", "\0", text.encode() + b"\xff"]
        return self._random.choice([choice for choice in choices if choice != old])

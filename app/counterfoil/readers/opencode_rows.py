"""Which rows of an OpenCode database are new, and how far they were read.

Tables `message` (since 1.2) and `session_message` (since 2.0; both stand side by side after the move).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from counterfoil.readers.base import Query, State, Tables
from counterfoil.readers.strict_json import Object

MOST_OPEN = 64  # a message that a crash left unfinished would be asked for forever

_NEEDED = frozenset({"id", "session_id", "data"})
_OF_SESSION = ("directory", "version", "parent_id")
_PARTS = ("role", "time", "tokens", "cost", "providerID", "modelID", "model", "path", "finish")
# Of an error, which may quote anything, only whether there is one.
_ERROR = "'error', nullif(json_type(m.data, '$.error'), 'null')"
# Whether a message that was never finished has a finished one of its session behind it.
_LEFT = """CASE WHEN json_valid(m.data) AND json_extract(m.data, '$.time.completed') IS NULL THEN EXISTS (
                SELECT 1 FROM {} AS n WHERE n.rowid > m.rowid AND n.session_id = m.session_id
                AND json_valid(n.data) AND json_extract(n.data, '$.time.completed') IS NOT NULL) END"""
# A condition in SQL, where a row's JSON is whole: in the second layout a message holds all its text.
_WANTED = {
    "message": "json_extract(m.data, '$.role') = 'assistant'",
    "session_message": "json_extract(m.data, '$.tokens') IS NOT NULL OR m.type = 'assistant'",
}
# Rows that are deleted at a table's end give their numbers to the next ones: where the last row is not the
# one that was read, all are asked for again.
_BEHIND = "m.rowid > (SELECT coalesce(max(rowid), 0) FROM {} WHERE rowid = ? AND id = ?)"


@dataclass(slots=True)
class Progress:
    """How far each table was read: its last row with that row's id, and the rows that were unfinished."""

    before: State
    _seen: dict[str, tuple[int, str]] = field(default_factory=dict)
    _open: dict[str, set[int]] = field(default_factory=dict)

    def note(self, row: Object, rowid: int, *, is_open: bool) -> None:
        """Say that a row was read; the last word on it counts."""
        table, name = row.get("table"), row.get("id")
        if not isinstance(table, str) or table not in _WANTED or not isinstance(name, str):
            return
        asked_again = _place(self.before, table).unfinished
        unfinished = self._open.setdefault(table, set(asked_again))
        if is_open:
            unfinished.add(rowid)
        else:
            unfinished.discard(rowid)
        # A row of lower number than the last one, which was not asked for again, begins a table anew.
        if rowid not in asked_again or rowid > self._last(table)[0]:
            self._seen[table] = (rowid, name)

    @property
    def state(self) -> State:
        """To be handed to the next batch, and to `queries`."""
        state = {name: value for name, value in self.before.items() if name in _WANTED}
        for table in self._open:
            row, name = self._last(table)
            unfinished = sorted(self._open[table])[-MOST_OPEN:]
            state[table] = {"row": row, "id": name, "open": unfinished}
        return state

    def _last(self, table: str) -> tuple[int, str]:
        place = _place(self.before, table)
        return self._seen.get(table, (place.row, place.name))


@dataclass(frozen=True, slots=True)
class _Place:
    row: int = 0
    name: str = ""
    unfinished: tuple[int, ...] = ()


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """The assistant's messages that were unfinished, and those behind the last one that was read."""
    found = []
    for table in _WANTED:
        if tables.get(table, frozenset()) >= _NEEDED | _typed(table):
            place = _place(state, table)
            sql = _selected(table, tables)
            if place.unfinished:
                numbers = ", ".join("?" * len(place.unfinished))
                found.append(_query(table, sql, f"m.rowid IN ({numbers})", place.unfinished))
            found.append(_query(table, sql, _BEHIND.format(table), (place.row, place.name)))
    return found


def _query(table: str, selected: str, which: str, parameters: tuple[int | str, ...]) -> Query:
    wanted = f"CASE WHEN json_valid(m.data) THEN {_WANTED[table]} ELSE 1 END"
    return Query(table, f"{selected} WHERE {which} AND {wanted} ORDER BY m.rowid", parameters)


def _selected(table: str, tables: Tables) -> str:
    session = "session_v2" if table == "session_message" and "session_v2" in tables else "session"
    columns = tables.get(session, frozenset())
    beside = [
        f"s.{name} AS {name}" if "id" in columns and name in columns else f"NULL AS {name}"
        for name in _OF_SESSION
    ]
    created = "m.time_created" if "time_created" in tables[table] else "NULL"
    body = ", ".join(f"'{part}', json_extract(m.data, '$.{part}')" for part in _PARTS) + f", {_ERROR}"
    joined = f"LEFT JOIN {session} AS s ON s.id = m.session_id" if "id" in columns else ""
    return f"""
        SELECT m.rowid AS rowid, m.id AS id, m.session_id AS session_id, {created} AS time_created,
            {", ".join(beside)}, {_LEFT.format(table)} AS is_left,
            CASE WHEN json_valid(m.data) THEN json_object({body}) ELSE substr(m.data, 1, 64) END AS data
        FROM {table} AS m {joined}"""


def _typed(table: str) -> frozenset[str]:
    return frozenset({"type"}) if table == "session_message" else frozenset()


def _place(state: State, table: str) -> _Place:
    kept = state.get(table)
    if not isinstance(kept, Mapping):
        return _Place()
    row, name, unfinished = kept.get("row"), kept.get("id"), kept.get("open")
    if not isinstance(row, int) or not isinstance(name, str) or not isinstance(unfinished, Sequence):
        return _Place()
    return _Place(row, name, tuple(number for number in unfinished if isinstance(number, int)))

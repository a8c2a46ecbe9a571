"""By what requests are known outside the ledger, looked up by the ids of their rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from typing import NamedTuple

ASKED = 500  # ids at once

_NAMES = (
    "SELECT e.id, e.key, e.request_id, e.at_ms, c.model, a.name FROM event AS e "
    "JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent WHERE e.id IN ({ids})"
)


class RequestName(NamedTuple):
    """`record` is the id of the row, `key` the provider's id of the message or what stands for it."""

    record: int
    key: str
    request_id: str | None
    at_ms: int
    model: str
    agent: str


def request_names(connection: sqlite3.Connection, ids: Collection[int]) -> dict[int, RequestName]:
    """By id, those that the ledger has. Errors: sqlite3.Error."""
    return {one.record: one for one in _names(connection, ids)}


def _names(connection: sqlite3.Connection, ids: Collection[int]) -> Iterator[RequestName]:
    ordered = sorted(ids)
    for first in range(0, len(ordered), ASKED):
        asked = ordered[first : first + ASKED]
        sql = _NAMES.format(ids=", ".join("?" * len(asked)))
        yield from map(RequestName._make, connection.execute(sql, asked))

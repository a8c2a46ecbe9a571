"""In which homes an agent's own logs were read, kept up as rows come in instead of asked for anew."""

from __future__ import annotations

import sqlite3


class Homes:
    """Its own logs are those that the reader of its name reads; captures of it are not.

    Rows never change, so only lines with a higher id than the last one seen are looked at.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last_id = 0
        self._found: set[tuple[int, int]] = set()  # source, reader

    def of(self, agent: str, sure_id: int | None) -> list[str]:
        """Ascending. Lines behind `sure_id` may be taken back."""
        self._catch_up(sure_id)
        rows = self._connection.execute(
            "SELECT s.id, d.id, s.home FROM source AS s JOIN agent AS a ON a.id = s.agent "
            "JOIN reader AS d ON d.name = a.name WHERE a.name = ?",
            (agent,),
        )
        return sorted({home for source, reader, home in rows if (source, reader) in self._found})

    def _catch_up(self, sure_id: int | None) -> None:
        (newest,) = self._connection.execute("SELECT ifnull(max(id), 0) FROM line").fetchone()
        if newest > self._last_id:
            rows = self._connection.execute(
                "SELECT DISTINCT source, reader FROM line WHERE id > ? AND id <= ?", (self._last_id, newest)
            )
            self._found.update(rows)
            self._last_id = newest if sure_id is None else min(newest, sure_id)

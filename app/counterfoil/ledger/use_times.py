"""When an agent was used: one moment a minute, kept up as rows come in instead of asked for anew."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left

MINUTE_MS = 60_000


class UseTimes:
    """The first record of each minute in which an agent's quota at a provider was used, in ms.

    Its own requests, unless they used another agent's quota, and those of others that used its. Every
    record of a request is use, also one that a greater record superseded. Rows
    never change, so only those with a higher id than the last one seen are read.
    """

    def __init__(self, connection: sqlite3.Connection, agent: str, provider: str) -> None:
        self._connection = connection
        self._whom = (agent, provider)
        self._last_id = 0
        self._times = array("q")  # years of use in a few hundred kilobytes

    def between(self, since_ms: int, until_ms: int, sure_id: int | None = None) -> list[int]:
        """Ascending, from `since_ms` up to, not including, `until_ms`.

        Rows behind `sure_id` may be taken back.
        """
        self._catch_up(sure_id)
        times = self._times
        return times[bisect_left(times, since_ms) : bisect_left(times, until_ms)].tolist()

    def _catch_up(self, sure_id: int | None) -> None:
        newest: int = self._connection.execute("SELECT ifnull(max(id), 0) FROM event").fetchone()[0]
        if newest == self._last_id:
            return
        rows = self._connection.execute(
            f"SELECT min(e.at_ms) FROM event AS e JOIN context AS c ON c.id = e.context "
            f"JOIN agent AS a ON a.id = c.agent WHERE e.id > ? AND e.id <= ? AND ifnull(c.quota, a.name) = ? "
            f"AND c.provider = ? GROUP BY e.at_ms / {MINUTE_MS}",
            (self._last_id, newest, *self._whom),
        )
        for (at_ms,) in rows:
            self._add(at_ms)
        self._last_id = newest if sure_id is None else min(newest, sure_id)

    def _add(self, at_ms: int) -> None:
        place = bisect_left(self._times, at_ms // MINUTE_MS * MINUTE_MS)
        if place < len(self._times) and self._times[place] // MINUTE_MS == at_ms // MINUTE_MS:
            self._times[place] = min(self._times[place], at_ms)
        else:
            self._times.insert(place, at_ms)

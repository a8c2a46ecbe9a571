"""What each session used, by its contexts; kept up by the rows that are new instead of asked for anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from counterfoil.domain.session import SessionContext, SessionName
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.grouping import (
    ONE,
    Group,
    PriceSteps,
    Span,
    Wanted,
    group,
    groups,
    priced_by,
)
from counterfoil.ledger.rollup import own_days

_ROW = "e.context, e.at_ms, e.quality, e.key, e.request_id"
_ROW_WIDTH = 5
_FROM = "FROM event AS e JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent"
_COUNTS = "e.cause <> 'void' AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id)"


class SessionRows:
    """One state of a ledger, while it is open; `newest` is the row that it ends with."""

    def __init__(self, connection: sqlite3.Connection, steps: PriceSteps) -> None:
        self._connection, self._steps = connection, steps
        self.ledger_id: str
        self.newest: int
        self.ledger_id, self.newest = connection.execute(
            "SELECT (SELECT ledger_id FROM identity), ifnull(max(id), 0) FROM event"
        ).fetchone()

    def contexts(self, after_id: int) -> dict[int, SessionContext]:
        """The contexts behind an id, by their ids."""
        rows = self._connection.execute(
            "SELECT c.id, a.name, c.session, c.provider, c.model, c.project, c.client_version, c.sidechain "
            "FROM context AS c JOIN agent AS a ON a.id = c.agent WHERE c.id > ?",
            (after_id,),
        )
        return {
            number: SessionContext(
                SessionName(agent, session), provider, model, project, version, bool(sidechain)
            )
            for number, agent, session, provider, model, project, version, sidechain in rows
        }

    def sums(self) -> list[Group]:
        """All that counts, by context: the first key of each group is a context's id."""
        zone = own_days(self._connection).zone  # no day is asked for, so whichever zone is quickest
        return groups(self._connection, Wanted(("context",), Span(), zone, self._steps))

    def times(self, since_ms: int = 0, after: int = 0) -> list[tuple[int, int, int]]:
        """(context, first, last) in ms of all records from a moment on and behind a row.

        About a second for a million records; those of a few days come at once.
        """
        column = "e.at_ms" if since_ms else "+e.at_ms"  # for all of them the index is the longer way
        return self._connection.execute(
            f"SELECT e.context, min(e.at_ms), max(e.at_ms) FROM event AS e WHERE {column} >= ? "
            "AND e.id > ? AND e.cause <> 'void' GROUP BY e.context",
            (since_ms, after),
        ).fetchall()

    def came(self, after: int) -> list[Group]:
        """Requests that count since a row, each a group; the keys are context, moment, quality and ids."""
        return self._rows(f"WHERE e.id > ? AND {_COUNTS}", "", after)

    def went(self, after: int) -> list[Group]:
        """Requests in the same form that counted up to a row and no longer do."""
        where = (
            "WHERE e.cause <> 'void' AND e.id <= ?1 AND e.id IN "
            "(SELECT n.supersedes FROM event AS n WHERE n.id > ?1)"
        )
        return self._rows(where, "", after)

    def calls(self, contexts: Collection[int], first_ms: int, last_ms: int) -> list[Group]:
        """The requests of some contexts between two moments, both included, in order of time."""
        numbers = ", ".join(str(int(number)) for number in contexts)
        where = f"WHERE e.at_ms >= ? AND e.at_ms <= ? AND e.context IN ({numbers}) AND {_COUNTS}"
        return self._rows(where, " ORDER BY e.at_ms, e.id", first_ms, last_ms)

    def standing_for(self, ids: Collection[int]) -> list[Group]:
        """The requests that rows of these ids belong to, by the rows that count now, in order of time."""
        numbers = ", ".join(str(int(number)) for number in ids)
        same = f"(e.key, e.agent) IN (SELECT o.key, o.agent FROM event AS o WHERE o.id IN ({numbers}))"
        return self._rows(f"WHERE {same} AND {_COUNTS}", " ORDER BY e.at_ms, e.id")

    def _rows(self, where: str, order: str, *values: int) -> list[Group]:
        priced = ", ".join(priced_by(self._steps))
        columns = f"{_ROW}, {priced}, e.at_ms, e.at_ms, {ONE}"
        found = self._connection.execute(f"SELECT {columns} {_FROM} {where}{order}", values)
        return [group(row, _ROW_WIDTH) for row in found]


@contextmanager
def one_state(path: Path, steps: PriceSteps) -> Iterator[SessionRows]:
    """Open a ledger so that all questions within are answered by one state. Errors: LedgerError."""
    with translating(path), closing(open_for_questions(path)) as connection:
        connection.execute("BEGIN")
        yield SessionRows(connection, steps)

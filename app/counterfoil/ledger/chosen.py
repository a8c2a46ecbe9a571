"""What a report needs of single records: requests by the numbers of their rows, and how many readings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from counterfoil.ledger.grouping import ONE, Group, PriceSteps, Span, group, priced_by

AT_ONCE = 500


class ChosenRow(msgspec.Struct, frozen=True, gc=False):
    """A row that was asked for; `message_id` is the provider's id of the response where it has one."""

    record: int
    message_id: str
    request_id: str | None
    request: Group


def chosen(connection: sqlite3.Connection, records: Iterable[int], steps: PriceSteps) -> dict[int, ChosenRow]:
    """Those of the rows that there are, by number."""
    numbers = sorted(set(records))
    columns = f"e.id, e.key, e.request_id, {', '.join(priced_by(steps))}, e.at_ms, e.at_ms, {ONE}"
    found: dict[int, ChosenRow] = {}
    for first in range(0, len(numbers), AT_ONCE):
        some = numbers[first : first + AT_ONCE]
        rows = connection.execute(
            f"SELECT {columns} FROM event AS e "
            "JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent "
            f"WHERE e.id IN ({', '.join('?' * len(some))})",
            some,
        )
        found |= {row[0]: ChosenRow(row[0], row[1], row[2], group(row[3:], 0)) for row in rows}
    return found


class SeenReadings(msgspec.Struct, frozen=True, gc=False):
    """Readings of the counters of one agent within a span: how many, the first and the last."""

    agent: str
    readings: int
    first_ms: int
    last_ms: int


def seen_readings(connection: sqlite3.Connection, span: Span) -> list[SeenReadings]:
    """By agent, echoes and readings that were not believed included."""
    rows = connection.execute(
        "SELECT a.name, count(*), min(r.at_ms), max(r.at_ms) FROM reading AS r "
        "JOIN meter AS m ON m.id = r.meter JOIN agent AS a ON a.id = m.agent "
        "WHERE r.at_ms >= ? AND r.at_ms < ? GROUP BY 1 ORDER BY 1",
        (span.since_ms, span.until_ms),
    )
    return [SeenReadings(*row) for row in rows]

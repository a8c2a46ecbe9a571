"""Requests whose ids begin in a certain way: messages of a cloud have ids of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from counterfoil.ledger.grouping import COUNTING, ONE, Group, PriceSteps, Span, group, priced_by


def with_prefix(
    connection: sqlite3.Connection, prefix: str, span: Span, steps: PriceSteps
) -> Iterator[Group]:
    """The requests of a span whose id begins so, each a group of its own keyed by its row's id."""
    keys = prefix, prefix[:-1] + chr(ord(prefix[-1]) + 1)
    is_any = "SELECT 1 FROM event WHERE key >= ? AND key < ? LIMIT 1"  # by the index: mostly there is none
    if connection.execute(is_any, keys).fetchone() is None:
        return
    sql = (
        f"SELECT e.id, {', '.join(priced_by(steps))}, e.at_ms, e.at_ms, {ONE} "
        f"{COUNTING} AND e.key >= ? AND e.key < ?"
    )
    for row in connection.execute(sql, (span.since_ms, span.until_ms, span.until_ms, *keys)):
        yield group(row, 1)


def agents_with_counters(connection: sqlite3.Connection) -> list[str]:
    """Agents whose provider showed a plan's counter: there is a subscription."""
    rows = connection.execute("SELECT DISTINCT a.name FROM meter AS m JOIN agent AS a ON a.id = m.agent")
    return sorted(name for (name,) in rows)

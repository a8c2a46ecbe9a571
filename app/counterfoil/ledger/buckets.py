"""Sums of requests by short stretches of time, in which most are alone: put together here, not by SQLite.

It would sort all rows with all that is shown of them, at twice the cost.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.grouping import COUNTED, ONE, Group, Wanted
from counterfoil.ledger.own_quota import of_whom

Row = tuple[Any, ...]  # context, first and last time, then as ONE
_ROWS = (
    f"SELECT e.context, e.at_ms, e.at_ms, {ONE} FROM event AS e JOIN context AS c ON c.id = e.context "
    f"{COUNTED}"
)
_PRICED_BY = (
    "SELECT c.id, a.name, c.provider, c.model, c.service_tier, c.speed, c.geo "
    "FROM json_each(?) AS wanted JOIN context AS c ON c.id = wanted.value JOIN agent AS a ON a.id = c.agent"
)


def is_cut_by_time(wanted: Wanted) -> bool:
    """Whether buckets are the only key, and no price changes within one."""
    steps, bucket_ms = wanted.steps, wanted.bucket_ms
    if not bucket_ms or wanted.keys:
        return False
    return all(at_ms % bucket_ms == 0 for at_ms in (steps.step_ms, *steps.change_ms))


def bucket_groups(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[Group]:
    """What `groups` finds for such a question."""
    bucket_ms, sizes, span = wanted.bucket_ms or 1, wanted.steps.sizes, wanted.span
    condition, values = of_whom(wanted.agent, wanted.homes)
    limits = (span.since_ms, span.until_ms, span.until_ms)
    rows = connection.execute(_ROWS + condition, (*limits, *values)).fetchall()
    priced = _priced(connection, {row[0] for row in rows})
    numbers = {context: number for number, (_, contexts) in enumerate(priced) for context in contexts}
    found: dict[tuple[int, int, int, bool, int], Row] = {}
    for row in rows:
        band = bisect_left(sizes, row[7] + row[8] + row[9] + row[10])
        key = row[1] // bucket_ms, numbers[row[0]], band, row[13] > 0, row[5]
        known = found.get(key)
        found[key] = row if known is None else _joined(known, row)
    for (bucket, number, band, *_), row in found.items():
        fields: Row = (*priced[number][0], band, *row[1:5], TokenCounts(*row[7:]), *row[5:7])
        yield Group((bucket * bucket_ms,), *fields)


def _priced(connection: sqlite3.Connection, contexts: Iterable[int]) -> list[tuple[Row, list[int]]]:
    """What the price of a request depends on beside its time and prompt, with the contexts that it is of."""
    found: dict[Row, list[int]] = {}
    for context, *priced_by in connection.execute(_PRICED_BY, (json.dumps(sorted(contexts)),)):
        found.setdefault(tuple(priced_by), []).append(context)
    return list(found.items())


def _joined(one: Row, two: Row) -> Row:
    counts = (b if a is None else a if b is None else a + b for a, b in zip(one[3:], two[3:], strict=True))
    return one[0], min(one[1], two[1]), max(one[2], two[2]), *counts

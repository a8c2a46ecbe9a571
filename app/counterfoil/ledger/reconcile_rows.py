"""The ledger's use as a statement is set beside it: sums of short stretches, or single requests."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.grouping import check_counts
from counterfoil.ledger.qualities import UNDERSTATING

_COUNTS = "e.input, e.cache_read, e.cache_write_5m, e.cache_write_1h, e.output, e.web_searches"
_PROMPT = "(e.input + e.cache_read + e.cache_write_5m + e.cache_write_1h)"
_WHERE = (
    "WHERE {at} >= ? AND {at} < ? AND e.cause <> 'void' "
    "AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id)"
)


MUCH = 0.3
SingleRow = tuple[int, str, str | None, int, int, int, int, int, int, int, int]
"""A request by the row that counts: record, key (its message id where the log has one), request id, at ms,
the number of its place, and the counts: input, cache_read, both writes, output, web searches.
"""


class Context(msgspec.Struct, frozen=True, gc=False):
    """What a price depends on beside the moment and the prompt."""

    id: int
    provider: str
    model: str
    service_tier: str | None
    speed: str | None
    geo: str | None


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """Requests of a context in one step from `at_ms` on and one band of prompts; `record` is one."""

    at_ms: int
    context: int
    band: int
    record: int
    requests: int
    understated: int
    tokens: TokenCounts


class Places:
    """Numbers for what shares a price: a step of time, a context, a band of prompts, whether the web was
    searched, and for single requests whether their log tells too little. One number instead of five: SQLite
    sorts by it in two thirds of the time.
    """

    def __init__(self, connection: sqlite3.Connection, step_ms: int, sizes: Sequence[int]) -> None:
        (last,) = connection.execute("SELECT ifnull(max(id), 0) + 1 FROM context").fetchone()
        self._step_ms, self._last, self._bands = step_ms, last, len(sizes) + 1
        place = f"(e.at_ms / {step_ms} * {last} + e.context) * {self._bands} + ({_band(sizes)})"
        self.sql = f"(({place}) * 2 + (e.web_searches > 0))"
        self.single_sql = f"({self.sql} * 2 + {UNDERSTATING})"

    def of(self, number: int) -> tuple[int, int, int]:
        """The beginning of the step in ms, the context and the band."""
        rest, band = divmod(number >> 1, self._bands)
        step, context = divmod(rest, self._last)
        return step * self._step_ms, context, band

    def of_single(self, number: int) -> tuple[int, int, int, bool]:
        """The same, and whether the log tells too little."""
        return *self.of(number >> 1), bool(number & 1)


class SessionStretch(msgspec.Struct, frozen=True, gc=False):
    """The same of a session."""

    session: str
    at_ms: int
    last_ms: int
    context: int
    band: int
    requests: int
    tokens: TokenCounts


def contexts(connection: sqlite3.Connection) -> dict[int, Context]:
    """All of them, by id."""
    rows = connection.execute("SELECT id, provider, model, service_tier, speed, geo FROM context")
    return {row[0]: Context(*row) for row in rows}


def stretches(
    connection: sqlite3.Connection, span: tuple[int, int], step_ms: int, sizes: Sequence[int]
) -> Iterator[Stretch]:
    """Sums of all that counts within a span, in no order. `sizes` are those that bands of prompts end at."""
    places = Places(connection, step_ms, sizes)
    sql = (
        f"SELECT {places.sql}, min(e.id), count(*), "
        f"sum({UNDERSTATING}), {', '.join(f'sum({name})' for name in _COUNTS.split(', '))} "
        f"FROM event AS e {_where(connection, span)} GROUP BY 1"
    )
    for number, record, requests, understated, *counts in connection.execute(sql, span):
        yield Stretch(*places.of(number), record, requests, understated, _tokens(counts))


def singles(connection: sqlite3.Connection, span: tuple[int, int], places: Places) -> Iterator[SingleRow]:
    """Each request that counts within a span, one after the other, in no order."""
    sql = (
        f"SELECT e.id, e.key, e.request_id, e.at_ms, {places.single_sql}, {_COUNTS} "
        f"FROM event AS e {_where(connection, span)}"
    )
    yield from connection.execute(sql, span)


def sessions_of(
    connection: sqlite3.Connection, sessions: Sequence[str], sizes: Sequence[int], step_ms: int
) -> Iterator[SessionStretch]:
    """Sums of all that counts of some sessions, by context, band and step."""
    sql = (
        f"SELECT c.session, min(e.at_ms), max(e.at_ms), e.context, {_band(sizes)}, count(*), "
        f"{', '.join(f'sum({name})' for name in _COUNTS.split(', '))} "
        "FROM event AS e JOIN context AS c ON c.id = e.context "
        "WHERE c.session IN (SELECT value FROM json_each(?)) AND e.cause <> 'void' "
        "AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id) "
        f"GROUP BY c.session, e.context, 5, e.at_ms / {step_ms}, e.web_searches > 0"
    )
    for session, at_ms, last_ms, context, band, requests, *counts in connection.execute(
        sql, (json.dumps(sessions),)
    ):
        yield SessionStretch(session, at_ms, last_ms, context, band, requests, _tokens(counts))


def _where(connection: sqlite3.Connection, span: tuple[int, int]) -> str:
    """By the index of times, unless the span holds much of them: one walk through all is faster then."""
    low, high = connection.execute("SELECT min(at_ms), max(at_ms) FROM event").fetchone()
    if low is None:
        return _WHERE.format(at="e.at_ms")
    share = (min(span[1], high) - max(span[0], low)) / max(1, high - low)
    return _WHERE.format(at="+e.at_ms" if share > MUCH else "e.at_ms")


def _band(sizes: Sequence[int]) -> str:
    if not sizes:
        return "0"
    tests = " ".join(f"WHEN {_PROMPT} <= {size} THEN {band}" for band, size in enumerate(sizes))
    return f"CASE {tests} ELSE {len(sizes)} END"


def _tokens(row: Sequence[Any]) -> TokenCounts:
    check_counts(row)
    fresh, read, short, long, output, searches = row
    return TokenCounts(fresh, read, short, long, output, None, searches)

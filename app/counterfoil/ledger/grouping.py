"""Sums of requests by any keys: from the rows, or from the totals made ahead where these are exact."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.rollup import BAND_SIZES, QUARTER_MS
from counterfoil.ledger.zones import Offsets, offsets

FOREVER_MS = 1 << 52

# key: SQL of its value. Calendar keys come as numbers of local days or hours since the epoch.
COLUMNS = {
    "agent": "a.name",
    "provider": "c.provider",
    "model": "c.model",
    "project": "c.project",
    "session": "c.session",
    "version": "c.client_version",
    "account": "NULL",  # no log names the account of a request so far
    "day": "({at} + {offset}) / 86400000",
    "hour": "({at} + {offset}) / 3600000 * 3600000 - {offset}",
}


@dataclass(frozen=True, slots=True)
class Span:
    """From `since_ms` up to, not including, `until_ms`; only what was logged before `until_ms` is known."""

    since_ms: int = 0
    until_ms: int = FOREVER_MS


@dataclass(frozen=True, slots=True)
class PriceSteps:
    """What requests must be told apart by so that each group has one price.

    `sizes` are prompt sizes in tokens above which another price holds. Prices of the providers
    `by_day` change at `change_ms` only; those of all others may do so every `step_ms`, counted
    from UTC midnight.
    """

    sizes: tuple[int, ...]
    step_ms: int
    change_ms: tuple[int, ...] = ()
    by_day: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Requests that share the asked-for keys and everything that a price depends on.

    `at_ms` and `last_ms` are the first and the last of them, or the quarter hours that these lie
    in; `prompt_band` is the number of `PriceSteps.sizes` that each of them lies above.
    """

    keys: tuple[str | int | None, ...]
    agent: str
    provider: str
    model: str
    service_tier: str | None
    speed: str | None
    geo: str | None
    prompt_band: int
    at_ms: int
    last_ms: int
    requests: int
    estimated_requests: int
    tokens: TokenCounts


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question for groups: `bucket_ms` adds a last key, the bucket's start."""

    keys: tuple[str, ...]
    span: Span
    zone: tzinfo
    steps: PriceSteps
    bucket_ms: int | None = None
    agent: str | None = None


COUNTING = (
    "FROM event AS e JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent "
    "WHERE e.at_ms >= ? AND e.at_ms < ? AND e.cause <> 'void' AND NOT EXISTS "
    "(SELECT 1 FROM event AS n WHERE n.supersedes = e.id AND n.at_ms < ?)"
)
TOKENS = "e.input, e.cache_read, e.cache_write_5m, e.cache_write_1h, e.output, e.reasoning, e.web_searches"
PROMPT = "(e.input + e.cache_read + e.cache_write_5m + e.cache_write_1h)"
_SUMS = (
    "min(e.at_ms), max(e.at_ms), count(*), sum(e.quality <> 'as_logged'), sum(e.input), "
    "sum(e.cache_read), sum(e.cache_write_5m), sum(e.cache_write_1h), sum(e.output), "
    "sum(e.reasoning), sum(e.web_searches)"
)
_ROLLED_AT = f"(r.quarter * {QUARTER_MS})"
_ROLLED_SUMS = (
    f"min{_ROLLED_AT}, max{_ROLLED_AT}, sum(r.requests), sum(r.estimated), sum(r.input), "
    "sum(r.cache_read), sum(r.cache_write_5m), sum(r.cache_write_1h), sum(r.output), "
    "iif(sum(r.reasoning_known), sum(r.reasoning), NULL), sum(r.web_searches)"
)
_ROLLED = (
    "FROM rollup AS r JOIN context AS c ON c.id = r.context JOIN agent AS a ON a.id = c.agent "
    "WHERE r.quarter >= ?"
)


def known_span(connection: sqlite3.Connection) -> tuple[int, int] | None:
    """First and last time of any request, in ms; None for an empty ledger."""
    # each alone is one step down the index, both at once a walk along all of it
    low, high = connection.execute(
        "SELECT (SELECT min(at_ms) FROM event), (SELECT max(at_ms) FROM event)"
    ).fetchone()
    return None if low is None else (low, high)


def groups(connection: sqlite3.Connection, wanted: Wanted) -> list[Group]:
    """The sums, in no order."""
    known = known_span(connection)
    if known is None:
        return []
    low, high = known
    span = wanted.span
    shifts = offsets(wanted.zone, max(span.since_ms, low), min(span.until_ms, high + 1))
    if span.until_ms <= high or not _is_rollable(wanted, shifts):
        return _from_rows(connection, wanted, shifts)
    first = -(-span.since_ms // QUARTER_MS)
    head = replace(wanted, span=Span(span.since_ms, first * QUARTER_MS))
    rolled = _from_rollup(connection, wanted, shifts, first)
    if span.since_ms == first * QUARTER_MS:
        return rolled
    return _from_rows(connection, head, shifts, known_until_ms=span.until_ms) + rolled


def priced_by(steps: PriceSteps) -> list[str]:
    """SQL of what, beside time, a price depends on; the last is the band."""
    band = " + ".join(f"({PROMPT} > {size})" for size in steps.sizes) or "0"
    return ["a.name", "c.provider", "c.model", "c.service_tier", "c.speed", "c.geo", band]


def group(row: tuple[Any, ...], width: int) -> Group:
    """A row of `width` keys, then `Group`'s fields."""
    values: tuple[Any, ...] = (row[:width], *row[width:-7], TokenCounts(*row[-7:]))
    return Group(*values)


def _is_rollable(wanted: Wanted, shifts: Offsets) -> bool:
    return (
        wanted.bucket_ms is None
        and set(wanted.steps.sizes) <= set(BAND_SIZES)
        and wanted.steps.step_ms % QUARTER_MS == 0
        and all(at_ms % QUARTER_MS == 0 for at_ms in wanted.steps.change_ms)
        and shifts.are_multiples_of(QUARTER_MS)
    )


def _from_rows(
    connection: sqlite3.Connection, wanted: Wanted, shifts: Offsets, known_until_ms: int | None = None
) -> list[Group]:
    span = wanted.span
    keys = _keys(wanted, shifts, "e.at_ms")
    if wanted.bucket_ms:
        keys.append(f"e.at_ms / {wanted.bucket_ms} * {wanted.bucket_ms}")
    shown = [*keys, *priced_by(wanted.steps)]
    sql = f"SELECT {', '.join([*shown, _SUMS])} {COUNTING}{_only(wanted)}{_by(shown, wanted, 'e.at_ms')}"
    limits = [span.since_ms, span.until_ms, known_until_ms or span.until_ms]
    return [group(row, len(keys)) for row in connection.execute(sql, [*limits, *_agent(wanted)])]


def _from_rollup(connection: sqlite3.Connection, wanted: Wanted, shifts: Offsets, first: int) -> list[Group]:
    keys = _keys(wanted, shifts, _ROLLED_AT)
    band = " + ".join(f"(r.band > {BAND_SIZES.index(size)})" for size in wanted.steps.sizes) or "0"
    shown = [*keys, *priced_by(wanted.steps)[:-1], band]
    sql = (
        f"SELECT {', '.join([*shown, _ROLLED_SUMS])} {_ROLLED}{_only(wanted)}{_by(shown, wanted, _ROLLED_AT)}"
    )
    return [group(row, len(keys)) for row in connection.execute(sql, [first, *_agent(wanted)])]


def _keys(wanted: Wanted, shifts: Offsets, at: str) -> list[str]:
    return [COLUMNS[key].format(at=at, offset=shifts.sql(at)) for key in wanted.keys]


def _by(shown: Sequence[str], wanted: Wanted, at: str) -> str:
    # columns by their numbers: SQLite then works each out once
    numbers = [str(number + 1) for number, column in enumerate(shown) if column != "0"]
    return f" GROUP BY {', '.join([*numbers, _period(wanted, at)])}"


def _period(wanted: Wanted, at: str) -> str:
    """SQL that tells apart times between which a price may have changed."""
    steps = wanted.steps
    each = f"{at} / {steps.step_ms}"
    if not steps.by_day:
        return each
    changes = [ms for ms in steps.change_ms if wanted.span.since_ms < ms < wanted.span.until_ms]
    passed = " + ".join(f"({at} >= {ms})" for ms in changes) or "0"
    names = ", ".join("'" + name.replace("'", "''") + "'" for name in steps.by_day)
    return f"CASE WHEN c.provider IN ({names}) THEN {passed} ELSE {each} END"


def _only(wanted: Wanted) -> str:
    return " AND a.name = ?" if wanted.agent else ""


def _agent(wanted: Wanted) -> list[str]:
    return [wanted.agent] if wanted.agent else []

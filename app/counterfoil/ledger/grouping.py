"""Sums of requests by any keys: from the rows, or from the totals made ahead where these are exact."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any, Protocol

import msgspec

from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.days import Days
from counterfoil.ledger.own_quota import of_whom
from counterfoil.ledger.qualities import INEXACT
from counterfoil.ledger.rollup import BAND_SIZES, SEARCHED, own_days
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
    "quota": "c.quota",  # another agent's
    "context": "c.id",
    "account": "NULL",  # no log names the account of a request so far
    "day": "({at} + {offset}) / 86400000",
    "hour": "({at} + {offset}) / 3600000 * 3600000 - {offset}",
}


@dataclass(frozen=True, slots=True)
class Span:
    """From `since_ms` up to, not including, `until_ms`; only what was logged before `until_ms` is known."""

    since_ms: int = 0
    until_ms: int = FOREVER_MS


class DatedPrices(Protocol):
    """As much of a price book as matters here."""

    @property
    def step_ms(self) -> int: ...
    def bands(self) -> tuple[int, ...]: ...
    def change_days(self) -> tuple[int, ...]: ...
    def priced_by_day(self) -> tuple[str, ...]: ...


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

    @classmethod
    def of(cls, prices: DatedPrices) -> PriceSteps:
        """Those of a price book."""
        return cls(prices.bands(), prices.step_ms, prices.change_days(), prices.priced_by_day())


class Group(msgspec.Struct, frozen=True, gc=False):
    """Requests that share the asked-for keys and everything that a price depends on.

    `at_ms` and `last_ms` are the first and the last of them, or the UTC days that these lie in;
    `prompt_band` is the number of `PriceSteps.sizes` that each of them lies above. Requests with web
    searches are never with others, nor are `uncounted_requests`, of which only credits are known.
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
    uncounted_requests: int = 0
    credits_nano: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question for groups: `bucket_ms` adds a last key, the bucket's start.

    `agent` asks for what counts towards its own quota: its requests but those that used another agent's,
    and those of other agents that used its. `homes` leaves out what was read elsewhere than in logs of
    these homes; () for all. Other agents' requests are of no home of it: they are left out with it where
    it has more homes than these, since then nobody can tell whose they are.
    """

    keys: tuple[str, ...]
    span: Span
    zone: tzinfo
    steps: PriceSteps
    bucket_ms: int | None = None
    agent: str | None = None
    homes: tuple[str, ...] = ()


COUNTED = (
    "WHERE e.at_ms >= ? AND e.at_ms < ? AND e.cause <> 'void' AND NOT EXISTS "
    "(SELECT 1 FROM event AS n WHERE n.supersedes = e.id AND n.at_ms < ?)"
)
COUNTING = (
    f"FROM event AS e JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent {COUNTED}"
)
TOKENS = "e.input, e.cache_read, e.cache_write_5m, e.cache_write_1h, e.output, e.reasoning, e.web_searches"
# a single request by the columns of `Group` behind its times
ONE = f"1, {INEXACT}, e.quality = 'credits_only', ifnull(e.credits_nano, 0), {TOKENS}"
PROMPT = "(e.input + e.cache_read + e.cache_write_5m + e.cache_write_1h)"
_SUMS = (
    f"min(e.at_ms), max(e.at_ms), count(*), sum({INEXACT}), "
    "sum(e.quality = 'credits_only'), ifnull(sum(e.credits_nano), 0), sum(e.input), "
    "sum(e.cache_read), sum(e.cache_write_5m), sum(e.cache_write_1h), sum(e.output), "
    "sum(e.reasoning), sum(e.web_searches)"
)
_ROLLED_SUMS = (
    f"min(r.utc_day) * {DAY_MS}, max(r.utc_day) * {DAY_MS}, sum(r.requests), sum(r.estimated), "
    "sum(r.uncounted), sum(r.credits_nano), sum(r.input), "
    "sum(r.cache_read), sum(r.cache_write_5m), sum(r.cache_write_1h), sum(r.output), "
    "iif(sum(r.reasoning_known), sum(r.reasoning), NULL), sum(r.web_searches)"
)
_ROLLED = "FROM rollup AS r JOIN context AS c ON c.id = r.context JOIN agent AS a ON a.id = c.agent"


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
    wanted, span = _only_changes_within(wanted, known), wanted.span
    shift = offsets(wanted.zone, max(span.since_ms, known[0]), min(span.until_ms, known[1] + 1))
    day = _rolled_day(connection, wanted)
    if day is None or span.until_ms <= known[1]:
        return _from_rows(connection, wanted, shift)
    first = _first_whole_day(wanted, known[0])
    begin_ms = Days(wanted.zone).midnight(first)
    head = replace(wanted, span=Span(span.since_ms, begin_ms))
    found = _from_rollup(connection, wanted, day, first)
    if span.since_ms < begin_ms and begin_ms > known[0]:
        found += _from_rows(connection, head, shift, f" AND {_by_day(wanted.steps)}", span.until_ms)
    if _has_others(connection, wanted.steps):
        found += _from_rows(connection, wanted, shift, f" AND NOT {_by_day(wanted.steps)}")
    return found


def priced_by(steps: PriceSteps) -> list[str]:
    """SQL of what, beside time, a price depends on; the last is the band."""
    band = " + ".join(f"({PROMPT} > {size})" for size in steps.sizes) or "0"
    return ["a.name", "c.provider", "c.model", "c.service_tier", "c.speed", "c.geo", band]


def group(row: tuple[Any, ...], width: int) -> Group:
    """A row of `width` keys, then `Group`'s fields, the tokens last. Errors: sqlite3.DatabaseError."""
    *counts, reasoning, searches = row[-11:]
    check_counts((*counts, reasoning or 0, searches))
    values: tuple[Any, ...] = (row[:width], *row[width:-9], TokenCounts(*row[-7:]), *row[-9:-7])
    return Group(*values)


def check_counts(counts: Sequence[Any]) -> None:
    """Errors: sqlite3.DatabaseError where a damaged ledger has a fraction or nothing for a count."""
    if set(map(type, counts)) != {int}:
        raise sqlite3.DatabaseError("a count in it is not a whole number")


def _rolled_day(connection: sqlite3.Connection, wanted: Wanted) -> str | None:
    """The column of the totals made ahead that holds the asked-for days; None where they do not do."""
    if (
        wanted.bucket_ms
        or wanted.homes
        or "hour" in wanted.keys
        or not set(wanted.steps.sizes) <= set(BAND_SIZES)
    ):
        return None
    if any(at_ms % DAY_MS for at_ms in wanted.steps.change_ms):
        return None
    if str(wanted.zone) == "UTC":
        return "r.utc_day"
    return "r.day" if str(wanted.zone) == str(own_days(connection).zone) else None


def _only_changes_within(wanted: Wanted, known: tuple[int, int]) -> Wanted:
    """Without the changes of prices before or after all requests, which tell none of them apart."""
    changes = tuple(ms for ms in wanted.steps.change_ms if known[0] < ms <= known[1])
    return replace(wanted, steps=replace(wanted.steps, change_ms=changes))


def _first_whole_day(wanted: Wanted, low_ms: int) -> int:
    """The first day of the asked-for zone that lies in the span from its beginning on."""
    days = Days(wanted.zone)
    since_ms = max(wanted.span.since_ms, low_ms)
    day = days.day(since_ms)
    return day if days.midnight(day) >= wanted.span.since_ms else day + 1


def _from_rows(
    connection: sqlite3.Connection,
    wanted: Wanted,
    shift: Offsets,
    providers: str = "",
    known_until_ms: int | None = None,
) -> list[Group]:
    span = wanted.span
    offset = shift.sql("e.at_ms")
    keys = [COLUMNS[key].format(at="e.at_ms", offset=offset) for key in wanted.keys]
    if wanted.bucket_ms:
        keys.append(f"e.at_ms / {wanted.bucket_ms} * {wanted.bucket_ms}")
    shown = [*keys, *priced_by(wanted.steps)]
    period = f"CASE WHEN {_by_day(wanted.steps)} THEN {_passed(wanted, 'e.at_ms')} ELSE {_step(wanted)} END"
    condition, values = of_whom(wanted.agent, wanted.homes)
    by = _by(shown, period, "e.web_searches > 0", "e.quality = 'credits_only'")
    sql = f"SELECT {', '.join([*shown, _SUMS])} {COUNTING}{providers}{condition}{by}"
    limits = [span.since_ms, span.until_ms, known_until_ms or span.until_ms]
    return [group(row, len(keys)) for row in connection.execute(sql, [*limits, *values])]


def _from_rollup(connection: sqlite3.Connection, wanted: Wanted, day: str, first: int) -> list[Group]:
    keys = [day if key == "day" else COLUMNS[key] for key in wanted.keys]
    sizes = [BAND_SIZES.index(size) for size in wanted.steps.sizes]
    band = " + ".join(f"(r.band % {SEARCHED} > {number})" for number in sizes) or "0"
    shown = [*keys, *priced_by(wanted.steps)[:-1], band]
    by = _by(shown, _passed(wanted, f"(r.utc_day * {DAY_MS})"), f"r.band / {SEARCHED}")
    condition, values = of_whom(wanted.agent, wanted.homes)
    where = f"WHERE {day} >= ? AND {_by_day(wanted.steps)}{condition}"
    sql = f"SELECT {', '.join([*shown, _ROLLED_SUMS])} {_ROLLED} {where}{by}"
    return [group(row, len(keys)) for row in connection.execute(sql, [first, *values])]


def _by(shown: Sequence[str], *apart: str) -> str:
    # columns by their numbers: SQLite then works each out once
    numbers = [str(number + 1) for number, column in enumerate(shown) if column != "0"]
    return f" GROUP BY {', '.join([*numbers, *apart])}"


def _by_day(steps: PriceSteps) -> str:
    """SQL of whether a provider's prices change at UTC midnight only."""
    if steps.step_ms % DAY_MS == 0:
        return "1"
    return f"(c.provider IN ({', '.join(map(_quoted, steps.by_day))}))"


def _has_others(connection: sqlite3.Connection, steps: PriceSteps) -> bool:
    row = connection.execute(f"SELECT 1 FROM context AS c WHERE NOT {_by_day(steps)} LIMIT 1").fetchone()
    return row is not None


def _passed(wanted: Wanted, at: str) -> str:
    """SQL of how many changes of prices lie before a time."""
    steps = wanted.steps
    if steps.step_ms % DAY_MS == 0 and not steps.change_ms:
        return f"{at} / {steps.step_ms}"
    changes = [ms for ms in steps.change_ms if wanted.span.since_ms < ms < wanted.span.until_ms]
    return " + ".join(f"({at} >= {ms})" for ms in changes) or "NULL"


def _step(wanted: Wanted) -> str:
    return f"e.at_ms / {wanted.steps.step_ms}"


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"

"""Totals made ahead: sums of the rows that count by day, context, and size of prompt.

A cell lies within one day of the ledger's own zone and one day of UTC. Kept in the transaction
of the rows it sums. Derived: `rebuild` makes all anew, `differences` compares with the rows.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from zoneinfo import ZoneInfo

from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import EXACT, OutputQuality, TokenCounts
from counterfoil.ledger.days import Days, sql_day
from counterfoil.ledger.qualities import INEXACT

# prompt sizes in tokens above which some model has another price
BAND_SIZES = (32_000, 100_000, 128_000, 199_999, 200_000, 256_000, 272_000, 512_000)
# Added to the number of a request's band where it has web searches, whose price may be unknown where others
# are known, and where only credits are known of it, so that it has no price.
SEARCHED, UNCOUNTED = 16, 32

SUMS = (
    "requests",
    "estimated",
    "input",
    "cache_read",
    "cache_write_5m",
    "cache_write_1h",
    "output",
    "reasoning",
    "reasoning_known",
    "web_searches",
    "uncounted",
    "credits_nano",
)
MODULUS = (1 << 31) - 1  # fingerprints are compared by their remainders: absurd counts must not overflow
_KEY = "day, utc_day, context, band"
_PROMPT = "e.input + e.cache_read + e.cache_write_5m + e.cache_write_1h"
_BAND = (  # the first test that fits ends it: most prompts are small
    "(CASE "
    + " ".join(f"WHEN {_PROMPT} <= {size} THEN {band}" for band, size in enumerate(BAND_SIZES))
    + f" ELSE {len(BAND_SIZES)} END + iif(e.web_searches, {SEARCHED}, 0)"
    + f" + iif(e.quality = '{OutputQuality.CREDITS_ONLY}', {UNCOUNTED}, 0))"
)
_ROW = (
    "1",
    INEXACT,
    "e.input",
    "e.cache_read",
    "e.cache_write_5m",
    "e.cache_write_1h",
    "e.output",
    "ifnull(e.reasoning, 0)",
    "(e.reasoning IS NOT NULL)",
    "e.web_searches",
    f"(e.quality = '{OutputQuality.CREDITS_ONLY}')",
    "ifnull(e.credits_nano, 0)",
)
_UPSERT = (
    f"INSERT INTO rollup ({_KEY}, {', '.join(SUMS)}) VALUES ({', '.join('?' * (4 + len(SUMS)))}) "
    f"ON CONFLICT ({_KEY}) DO UPDATE SET {', '.join(f'{name} = {name} + excluded.{name}' for name in SUMS)}"
)


Place = tuple[int, int, int, int]  # day, UTC day, context, band


@dataclass(slots=True)
class Deltas:
    """What a transaction changes in the sums."""

    days: Days
    cells: dict[Place, list[int]] = field(default_factory=dict)

    def add(
        self,
        at_ms: int,
        context: int,
        tokens: TokenCounts,
        quality: str,
        credits_nano: int | None,
        sign: int,
    ) -> None:
        """Count a row that now counts (1), or no longer does (-1); the sums in the order of SUMS."""
        is_uncounted = quality == OutputQuality.CREDITS_ONLY
        band = band_of(tokens.prompt)
        if tokens.web_searches:
            band += SEARCHED
        if is_uncounted:
            band += UNCOUNTED
        cell = (self.days.day(at_ms), at_ms // DAY_MS, context, band)
        sums = self.cells.get(cell)
        if sums is None:
            sums = self.cells[cell] = [0] * len(SUMS)
        reasoning = tokens.reasoning
        sums[0] += sign
        if quality not in EXACT:
            sums[1] += sign
        sums[2] += sign * tokens.input
        sums[3] += sign * tokens.cache_read
        sums[4] += sign * tokens.cache_write_5m
        sums[5] += sign * tokens.cache_write_1h
        sums[6] += sign * tokens.output
        sums[7] += sign * (reasoning or 0)
        sums[8] += sign * (reasoning is not None)
        sums[9] += sign * tokens.web_searches
        if is_uncounted:
            sums[10] += sign
        if credits_nano:
            sums[11] += sign * credits_nano

    def add_sums(self, cell: Place, sums: Sequence[int]) -> None:
        """Count rows that were summed elsewhere."""
        known = self.cells.get(cell)
        self.cells[cell] = list(sums) if known is None else [a + b for a, b in zip(known, sums, strict=True)]

    def write(self, connection: sqlite3.Connection) -> None:
        """Add everything to the table."""
        connection.executemany(_UPSERT, [(*cell, *sums) for cell, sums in self.cells.items() if any(sums)])
        emptied = [cell for cell, sums in self.cells.items() if sums[0] < 0]
        connection.executemany(
            "DELETE FROM rollup WHERE day = ? AND utc_day = ? AND context = ? AND band = ? AND requests = 0",
            emptied,
        )


def own_days(connection: sqlite3.Connection, known: Days | None = None) -> Days:
    """The days that this ledger's totals are cut by; `known` itself if it is still those."""
    row: tuple[str] = connection.execute("SELECT zone FROM rolled").fetchone()
    return known if known and str(known.zone) == row[0] else Days(ZoneInfo(row[0]))


def cut_by(connection: sqlite3.Connection, zone: tzinfo) -> bool:
    """Keep the totals by another zone's days from now on; False where they are so already."""
    name = str(zone)
    if connection.execute("SELECT zone FROM rolled").fetchone() == (name,):
        return False
    connection.execute("UPDATE rolled SET zone = ?", (name,))
    rebuild(connection)
    return True


def band_of(prompt: int) -> int:
    """The number of sizes that a prompt lies above."""
    return bisect_left(BAND_SIZES, prompt)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the table anew from the rows."""
    connection.execute("DELETE FROM rollup")
    connection.execute(f"INSERT INTO rollup ({_KEY}, {', '.join(SUMS)}) {_from_rows(connection)}")


def fingerprint(connection: sqlite3.Connection) -> int:
    """One number for the whole table; `rows_fingerprint` over all rows has the same remainder by MODULUS."""
    weighed = _weighed("day", "utc_day", "context", "band", SUMS)
    return _sum(connection, f"SELECT sum({weighed}) FROM rollup") % MODULUS


def rows_fingerprint(connection: sqlite3.Connection, after: int, last: int) -> int:
    """What the rows `after < id <= last` change in `fingerprint`, those that they supersede included."""
    row = _weighed(_day(connection), f"(e.at_ms / {DAY_MS})", "e.context", f"({_BAND})", _ROW)
    now = f"SELECT sum({row}) FROM event AS e WHERE e.id > ? AND e.id <= ? AND e.cause <> 'void'"
    before = (
        f"SELECT sum({row}) FROM event AS n JOIN event AS e ON e.id = n.supersedes "
        "WHERE n.id > ? AND n.id <= ? AND n.supersedes IS NOT NULL AND e.cause <> 'void'"
    )
    return _sum(connection, now, after, last) - _sum(connection, before, after, last)


def differences(connection: sqlite3.Connection) -> int:
    """How many cells do not say what the rows say."""
    columns = f"{_KEY}, {', '.join(SUMS)}"
    made = f"SELECT {columns} FROM ({_from_rows(connection)})"
    kept = f"SELECT {columns} FROM rollup"
    row: tuple[int] = connection.execute(
        f"SELECT count(*) FROM (SELECT {_KEY} FROM ({made} EXCEPT {kept}) "
        f"UNION SELECT {_KEY} FROM ({kept} EXCEPT {made}))"
    ).fetchone()
    return row[0]


def _from_rows(connection: sqlite3.Connection) -> str:
    sums = ", ".join(f"sum({value}) AS {name}" for value, name in zip(_ROW, SUMS, strict=True))
    return (
        f"SELECT {_day(connection)} AS day, e.at_ms / {DAY_MS} AS utc_day, e.context AS context, "
        f"{_BAND} AS band, {sums} FROM event AS e WHERE e.cause <> 'void' "
        "AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id) GROUP BY 1, 2, 3, 4"
    )


def _day(connection: sqlite3.Connection) -> str:
    low, high = connection.execute(
        "SELECT ifnull((SELECT min(at_ms) FROM event), 0), ifnull((SELECT max(at_ms) FROM event), 0)"
    ).fetchone()
    return sql_day("e.at_ms", own_days(connection).offsets(low, high + 1))


def _weighed(day: str, utc_day: str, context: str, band: str, values: Sequence[str]) -> str:
    """SQL of one number for a cell: moving a count to another cell or column makes it another one."""
    place = f"(({day} * 7919 + {utc_day} * 15485863 + {context} * 104729 + {band} * 1299709) % 65521)"
    *small, credits_nano = values  # billionths: as a remainder, many of them do not overflow either
    values = (*small, f"({credits_nano} % {MODULUS})")
    counts = " + ".join(f"{value} * {2 * n + 1}" for n, value in enumerate(values))
    return f"({place} * (({counts}) % {MODULUS}) % {MODULUS})"


def _sum(connection: sqlite3.Connection, sql: str, *parameters: int) -> int:
    row: tuple[int | None] = connection.execute(sql, parameters).fetchone()
    return row[0] or 0

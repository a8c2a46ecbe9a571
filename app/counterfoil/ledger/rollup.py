"""Totals made ahead: sums of the rows that count by quarter hour, context and size of prompt.

Kept in the transaction of the rows they sum. Derived: `rebuild` makes them anew, `differences`
compares them with the rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from counterfoil.domain.usage import OutputQuality, TokenCounts

QUARTER_MS = 900_000
# prompt sizes in tokens above which some model has another price
BAND_SIZES = (100_000, 128_000, 199_999, 200_000, 256_000, 272_000, 512_000)

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
)
_KEY = "quarter, context, band"
_BAND = " + ".join(
    f"(e.input + e.cache_read + e.cache_write_5m + e.cache_write_1h > {size})" for size in BAND_SIZES
)
_FROM_ROWS = (
    f"SELECT e.at_ms / {QUARTER_MS} AS quarter, e.context AS context, {_BAND} AS band, "
    "count(*) AS requests, "
    f"sum(e.quality <> '{OutputQuality.AS_LOGGED}') AS estimated, sum(e.input) AS input, "
    "sum(e.cache_read) AS cache_read, sum(e.cache_write_5m) AS cache_write_5m, "
    "sum(e.cache_write_1h) AS cache_write_1h, sum(e.output) AS output, "
    "ifnull(sum(e.reasoning), 0) AS reasoning, count(e.reasoning) AS reasoning_known, "
    "sum(e.web_searches) AS web_searches FROM event AS e WHERE e.cause <> 'void' "
    "AND NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id) GROUP BY 1, 2, 3"
)


def _weighed(quarter: str, context: str, band: str, values: Sequence[str]) -> str:
    """SQL of one number for a cell: moving a count to another cell or column makes it another one."""
    place = f"(({quarter} * 7919 + {context} * 104729 + {band} * 1299709) % 65521)"
    return f"{place} * ({' + '.join(f'{value} * {2 * n + 1}' for n, value in enumerate(values))})"


_WEIGHED_ROW = _weighed(
    f"(e.at_ms / {QUARTER_MS})",
    "e.context",
    f"({_BAND})",
    (
        "1",
        f"(e.quality <> '{OutputQuality.AS_LOGGED}')",
        "e.input",
        "e.cache_read",
        "e.cache_write_5m",
        "e.cache_write_1h",
        "e.output",
        "ifnull(e.reasoning, 0)",
        "(e.reasoning IS NOT NULL)",
        "e.web_searches",
    ),
)
_UPSERT = (
    f"INSERT INTO rollup ({_KEY}, {', '.join(SUMS)}) VALUES ({', '.join('?' * (3 + len(SUMS)))}) "
    f"ON CONFLICT ({_KEY}) DO UPDATE SET {', '.join(f'{name} = {name} + excluded.{name}' for name in SUMS)}"
)


@dataclass(slots=True)
class Deltas:
    """What a transaction changes in the sums."""

    cells: dict[tuple[int, int, int], list[int]] = field(default_factory=dict)

    def add(self, at_ms: int, context: int, tokens: TokenCounts, quality: str, sign: int) -> None:
        """Count a row that now counts (1), or no longer does (-1)."""
        cell = (at_ms // QUARTER_MS, context, band_of(tokens.prompt))
        sums = self.cells.setdefault(cell, [0] * len(SUMS))
        for index, value in enumerate(_values(tokens, quality)):
            sums[index] += sign * value

    def write(self, connection: sqlite3.Connection) -> None:
        """Add everything to the table."""
        connection.executemany(_UPSERT, [(*cell, *sums) for cell, sums in self.cells.items() if any(sums)])
        emptied = [cell for cell, sums in self.cells.items() if sums[0] < 0]
        connection.executemany(
            "DELETE FROM rollup WHERE quarter = ? AND context = ? AND band = ? AND requests = 0", emptied
        )


def band_of(prompt: int) -> int:
    """The number of sizes that a prompt lies above."""
    return sum(prompt > size for size in BAND_SIZES)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the table anew from the rows."""
    connection.execute("DELETE FROM rollup")
    connection.execute(f"INSERT INTO rollup ({_KEY}, {', '.join(SUMS)}) {_FROM_ROWS}")


def fingerprint(connection: sqlite3.Connection) -> int:
    """One number for the whole table; equal to the sum of `rows_fingerprint` over all rows."""
    return _sum(
        connection, f"SELECT sum({_weighed('r.quarter', 'r.context', 'r.band', SUMS)}) FROM rollup AS r"
    )


def rows_fingerprint(connection: sqlite3.Connection, after: int, last: int) -> int:
    """What the rows `after < id <= last` change in `fingerprint`, those that they supersede included."""
    now = f"SELECT sum({_WEIGHED_ROW}) FROM event AS e WHERE e.id > ? AND e.id <= ? AND e.cause <> 'void'"
    before = (
        f"SELECT sum({_WEIGHED_ROW}) FROM event AS n JOIN event AS e ON e.id = n.supersedes "
        "WHERE n.id > ? AND n.id <= ? AND n.supersedes IS NOT NULL AND e.cause <> 'void'"
    )
    return _sum(connection, now, after, last) - _sum(connection, before, after, last)


def differences(connection: sqlite3.Connection) -> int:
    """How many cells do not say what the rows say."""
    columns = f"{_KEY}, {', '.join(SUMS)}"
    made = f"SELECT {columns} FROM ({_FROM_ROWS})"
    kept = f"SELECT {columns} FROM rollup"
    row: tuple[int] = connection.execute(
        f"SELECT count(*) FROM (SELECT quarter, context, band FROM ({made} EXCEPT {kept}) "
        f"UNION SELECT quarter, context, band FROM ({kept} EXCEPT {made}))"
    ).fetchone()
    return row[0]


def _sum(connection: sqlite3.Connection, sql: str, *parameters: int) -> int:
    row: tuple[int | None] = connection.execute(sql, parameters).fetchone()
    return row[0] or 0


def _values(tokens: TokenCounts, quality: str) -> Iterator[int]:
    yield 1
    yield quality != OutputQuality.AS_LOGGED
    yield from (tokens.input, tokens.cache_read, tokens.cache_write_5m, tokens.cache_write_1h, tokens.output)
    yield tokens.reasoning or 0
    yield tokens.reasoning is not None
    yield tokens.web_searches

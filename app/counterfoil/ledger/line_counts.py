"""How many lines of each agent held usage, something else, or could not be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from counterfoil.domain.times import DAY_MS

_TALLIES = (
    "SELECT source, day, used, other, skipped FROM coverage "
    "UNION ALL SELECT source, day, used, other, skipped FROM tally"
)


@dataclass(frozen=True, slots=True)
class LineCounts:
    """Lines of one agent by what they held; `by_reason` are the skipped ones."""

    used: int = 0
    other: int = 0
    skipped: int = 0
    by_reason: Mapping[str, int] = field(default_factory=dict)


def line_counts(
    connection: sqlite3.Connection, agent: str | None = None, since_day: int = 0
) -> dict[str, LineCounts]:
    """By agent, of all or one; `since_day` is a UTC day since the epoch, by the clock of the reading."""
    who, values = ("AND a.name = ?", [agent]) if agent else ("", [])
    reasons: dict[str, dict[str, int]] = {}
    for name, reason, lines in connection.execute(
        "SELECT a.name, k.reason, count(*) FROM skipped AS k JOIN source AS s ON s.id = k.source "
        f"JOIN agent AS a ON a.id = s.agent WHERE k.seen_ms >= ? {who} GROUP BY 1, 2 ORDER BY 3 DESC, 2",
        (since_day * DAY_MS, *values),
    ):
        reasons.setdefault(name, {})[reason] = lines
    rows = connection.execute(
        "SELECT a.name, sum(t.used), sum(t.other), sum(t.skipped) "
        f"FROM ({_TALLIES}) AS t JOIN source AS s ON s.id = t.source JOIN agent AS a ON a.id = s.agent "
        f"WHERE t.day >= ? {who} GROUP BY 1 ORDER BY 1",
        (since_day, *values),
    )
    return {
        name: LineCounts(used, other, skipped, reasons.get(name, {})) for name, used, other, skipped in rows
    }

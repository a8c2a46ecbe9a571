"""How far the counts of each agent's requests can be trusted."""

from __future__ import annotations

import sqlite3

from counterfoil.domain.usage import EXACT, UNDERSTATED

# each is 1 or 0 of a row `e`; written as single comparisons, which end at the first for nearly all rows
_SAME, _OTHER = "e.quality = '{}'".format, "e.quality <> '{}'".format
INEXACT = f"({' AND '.join(map(_OTHER, sorted(EXACT)))})"
UNDERSTATING = f"({' OR '.join(map(_SAME, sorted(UNDERSTATED)))})"


def qualities(connection: sqlite3.Connection) -> dict[str, dict[str, int]]:
    """Records of requests by agent and quality, the most frequent quality of each first."""
    found: dict[str, dict[str, int]] = {}
    rows = connection.execute(
        "SELECT a.name, e.quality, count(*) AS n FROM event AS e JOIN agent AS a ON a.id = e.agent "
        "GROUP BY 1, 2 ORDER BY 1, n DESC"
    )
    for agent, quality, records in rows:
        found.setdefault(agent, {})[quality] = records
    return found

"""SQL of whose requests are asked for: an agent's own quota is used by others too, and not by all of its own.

A context names in `quota` the agent whose subscription was used, where that is another one.
"""

from __future__ import annotations

from collections.abc import Sequence

_IN_HOMES = (
    "(SELECT l.source FROM line AS l WHERE l.id = e.line) IN (SELECT id FROM source WHERE home IN ({homes}))"
)
_HAS_NO_OTHER = (
    "NOT EXISTS (SELECT 1 FROM source AS s JOIN agent AS o ON o.id = s.agent "
    "WHERE o.name = ? AND s.home NOT IN ({homes}) "
    "AND s.path NOT LIKE o.name || '/%')"  # our own captures of its counter lie so, and are no home of it
)
_AGENT = "(SELECT id FROM agent WHERE name = ?)"
_OWN_QUOTA = f" AND (c.quota = ? OR c.quota IS NULL AND c.agent = {_AGENT})"


def of_whom(agent: str | None, homes: Sequence[str]) -> tuple[str, list[str]]:
    """A condition for rows of `event AS e` with their `context AS c`, and its values.

    `Wanted` says what `agent` and `homes` mean.
    """
    sql, values = (_OWN_QUOTA, [agent, agent]) if agent else ("", [])
    if not homes:
        return sql, values
    marks = ", ".join("?" * len(homes))
    in_homes = _IN_HOMES.format(homes=marks)
    if not agent:
        return f"{sql} AND {in_homes}", [*values, *homes]
    own = f"c.agent = {_AGENT} AND {in_homes}"
    others = f"c.agent IS NOT {_AGENT} AND {_HAS_NO_OTHER.format(homes=marks)}"
    return f"{sql} AND ({own} OR {others})", [*values, agent, *homes, agent, agent, *homes]

"""Which logs the settings say are to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.readers.registry import AGENTS, Root, agent_named, chosen_roots, own_roots

if TYPE_CHECKING:
    from counterfoil.settings import Settings


def roots_of(found: Settings) -> list[Root]:
    """The homes to read, each once. Errors: UsageError where an agent is named that nobody knows."""
    named = chosen_roots(found.roots) if found.roots else own_roots()
    every = [*named, *chosen_roots(found.more_roots)]
    off = {agent_named(name).name for name in found.agents_off}
    return [root for root in dict.fromkeys(every) if root.agent.name not in off]


def known_agents() -> tuple[tuple[str, str], ...]:
    """Name and label of every agent that can be read."""
    return tuple((agent.name, agent.label) for agent in AGENTS)

"""Which logs the settings say are to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from counterfoil import plugins
from counterfoil.errors import UsageError
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import AgentSpec
from counterfoil.readers.registry import Root, agent_named, chosen_roots, own_roots

if TYPE_CHECKING:
    from counterfoil.settings import Settings


def roots_of(found: Settings, drops: Iterable[Root] = ()) -> list[Root]:
    """The homes to read, each once, with those of the drop folder.

    Errors: UsageError where an agent is named that nobody knows.
    """
    brought = plugins.specs(found.plugins)
    is_whole = not plugins.problems(found.plugins)
    named = _chosen(found.roots, brought, is_whole=is_whole) if found.roots else own_roots(more=brought)
    every = [*named, *_chosen(found.more_roots, brought, is_whole=is_whole), *drops]
    off = {word for name in found.agents_off for word in _names(name, brought, is_whole=is_whole)}
    return [root for root in dict.fromkeys(every) if root.agent.name not in off]


def _chosen(choices: Sequence[str], brought: Sequence[AgentSpec], *, is_whole: bool) -> list[Root]:
    """Roots of those words; where a plug-in is missing, only of those whose agent is known."""
    return [
        root
        for choice in choices
        if _names(choice.partition("=")[0], brought, is_whole=is_whole)
        for root in chosen_roots([choice], brought)
    ]


def _names(agent: str, brought: Sequence[AgentSpec], *, is_whole: bool) -> list[str]:
    try:
        return [agent_named(agent, brought).name]
    except UsageError:
        if is_whole:
            raise
        return []


def known_agents(names: Sequence[str] = ()) -> tuple[tuple[str, str], ...]:
    """Name and label of every agent that can be read, with those of these plug-ins."""
    every = (*AGENTS, *plugins.specs(names))
    return tuple((agent.name, agent.label) for agent in every if agent.unsupported is None)

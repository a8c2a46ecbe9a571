"""Every agent that can be read: one row each, and nothing else knows an agent's places."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from counterfoil.domain.window import PROVIDERS
from counterfoil.errors import UsageError
from counterfoil.readers.agents import AGENTS, KEEPS_LOGS
from counterfoil.readers.base import AgentSpec
from counterfoil.readers.on_demand import ReaderOf
from counterfoil.readers.places import folders

# What was seen of the provider's counter outside an agent's own logs and noted by us; a home of these is our
# own folder of captures, never one that an agent lays.
CAPTURES = tuple(
    AgentSpec(
        name=agent.name,
        label=f"{agent.label} readings",
        homes=(),
        globs=(f"{agent.name}/*.jsonl",),
        reader=ReaderOf("captures", "CaptureReader", agent.name),
        retention=KEEPS_LOGS,
    )
    for agent in AGENTS
    if agent.name in PROVIDERS
)

DROPPED = frozenset({"api", "otel", "cursor", "local"})  # agents whose homes are parts of our drop folder
CLOSE_NAMES = 3


@dataclass(frozen=True, slots=True)
class Root:
    """One home of one agent, to be read."""

    agent: AgentSpec
    home: Path


def agent_named(name: str, more: Sequence[AgentSpec] = ()) -> AgentSpec:
    """The row of that name, or other name, in the registry or among `more`. Errors: UsageError."""
    every = (*AGENTS, *more)
    for agent in every:
        if name == agent.name or name in agent.aliases:
            return agent
    raise UsageError(f"No agent is called {name!r}{_close_to(name, every)}. `counterfoil doctor` lists all.")


def counted_agent(name: str) -> AgentSpec:
    """The row of an agent whose provider's counter can be noted. Errors: UsageError."""
    agent = agent_named(name)
    if agent.name in PROVIDERS:
        return agent
    counted = " and ".join(one.label for one in AGENTS if one.name in PROVIDERS)
    raise UsageError(f"The counter of {agent.label} cannot be noted: that is for {counted}.")


def own_roots(environment: Mapping[str, str] = os.environ, more: Sequence[AgentSpec] = ()) -> list[Root]:
    """Every known agent's own places on this machine, overrides included, and those of `more`."""
    return [Root(agent, home) for agent in (*AGENTS, *more) for home in folders(agent.homes, environment)]


def capture_roots(folder: Path) -> list[Root]:
    """The folder of our own captures, once for every agent they are of."""
    return [Root(spec, folder) for spec in CAPTURES]


def drop_roots(folder: Path) -> list[Root]:
    """The parts of the drop folder, each the home of the agent that it is named after."""
    return [Root(agent, folder / agent.name) for agent in AGENTS if agent.name in DROPPED]


def program_home(agent: str) -> Path:
    """The home that a known agent's own program uses when it is started from here. Errors: UsageError."""
    return folders(counted_agent(agent).homes, os.environ)[0]


def chosen_roots(choices: Sequence[str], more: Sequence[AgentSpec] = ()) -> list[Root]:
    """Roots from `AGENT=DIR` words. Errors: UsageError."""
    roots = []
    for choice in choices:
        name, separator, folder = choice.partition("=")
        if not separator or not folder:
            raise UsageError(f"--root wants AGENT=DIR, not {choice!r}.")
        roots.append(Root(agent_named(name, more), Path(folder).expanduser().absolute()))
    return roots


def _close_to(name: str, agents: Sequence[AgentSpec]) -> str:
    from difflib import get_close_matches  # only a typo needs it

    own = {word: agent.name for agent in agents for word in (agent.name, agent.label.lower(), *agent.aliases)}
    close = dict.fromkeys(own[word] for word in get_close_matches(name.lower(), own, 6, 0.4))
    return f"; the closest names are {', '.join(list(close)[:CLOSE_NAMES])}" if close else ""

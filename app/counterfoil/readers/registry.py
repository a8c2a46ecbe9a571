"""Every agent that can be read: one row each, and nothing else knows an agent's places."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from counterfoil.errors import UsageError
from counterfoil.readers.base import AgentSpec
from counterfoil.readers.on_demand import Function, ReaderOf

AGENTS = (
    AgentSpec(
        name="claude-code",
        label="Claude Code",
        env="CLAUDE_CONFIG_DIR",
        homes=("~/.claude", "~/.config/claude"),
        globs=("projects/**/*.jsonl",),
        reader=ReaderOf("claude_code", "ClaudeCodeReader"),
        retention=Function("retention", "claude_code_setting"),
        raise_retention=Function("retention", "plan_longer"),
        remembered=Function("remembered", "claude_code_remembered"),
    ),
    AgentSpec(
        name="codex",
        label="Codex",
        env="CODEX_HOME",
        homes=("~/.codex",),
        globs=(
            "sessions/**/*.jsonl",
            "sessions/**/*.jsonl.zst",
            "archived_sessions/**/*.jsonl",
            "archived_sessions/**/*.jsonl.zst",
        ),
        reader=ReaderOf("codex", "CodexReader"),
        retention=Function("retention", "keeps_logs"),  # it archives, and deletes none by age
        remembered=Function("remembered", "codex_remembered"),
    ),
)

# What was seen of the provider's counter outside an agent's own logs and noted by us; a home of these is our
# own folder of captures, never one that an agent lays.
CAPTURES = tuple(
    AgentSpec(
        name=agent.name,
        label=f"{agent.label} readings",
        env=None,
        homes=(),
        globs=(f"{agent.name}/*.jsonl",),
        reader=ReaderOf("captures", "CaptureReader", agent.name),
        retention=Function("retention", "keeps_logs"),
    )
    for agent in AGENTS
)


@dataclass(frozen=True, slots=True)
class Root:
    """One home of one agent, to be read."""

    agent: AgentSpec
    home: Path


def agent_named(name: str) -> AgentSpec:
    """The registry's row of that name. Errors: UsageError."""
    for agent in AGENTS:
        if agent.name == name:
            return agent
    known = ", ".join(agent.name for agent in AGENTS)
    raise UsageError(f"No agent is called {name!r}; the ones that can be read are: {known}.")


def own_roots(environment: Mapping[str, str] = os.environ) -> list[Root]:
    """Every known agent's own places on this machine, overrides included."""
    return [Root(agent, home) for agent in AGENTS for home in _homes(agent, environment)]


def capture_roots(folder: Path) -> list[Root]:
    """The folder of our own captures, once for every agent they are of."""
    return [Root(spec, folder) for spec in CAPTURES]


def program_home(agent: str) -> Path:
    """The home that a known agent's own program uses when it is started from here."""
    return next(root.home for root in own_roots() if root.agent.name == agent)


def chosen_roots(choices: Sequence[str]) -> list[Root]:
    """Roots from `AGENT=DIR` words. Errors: UsageError."""
    roots = []
    for choice in choices:
        name, separator, folder = choice.partition("=")
        if not separator or not folder:
            raise UsageError(f"--root wants AGENT=DIR, not {choice!r}.")
        roots.append(Root(agent_named(name), Path(folder).expanduser().absolute()))
    return roots


def _homes(agent: AgentSpec, environment: Mapping[str, str]) -> list[Path]:
    chosen = environment.get(agent.env, "") if agent.env else ""
    words = [word.strip() for word in chosen.split(",") if word.strip()] or list(agent.homes)
    return [Path(word).expanduser().absolute() for word in words]

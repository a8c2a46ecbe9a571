"""Every agent's reader keeps the promises of readers over its corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.conformance import problems
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import AgentSpec
from counterfoil.readers.registry import agent_named
from tests.conftest import CORPUS
from tests.corpora import laid_out, with_homes

OTHERWISE = {
    "claude-code": "projects",
    "codex": "sessions",
}  # several homes each, as their own tests have them


def test_every_agent_that_is_read_has_a_corpus() -> None:
    read = {agent.name for agent in AGENTS if agent.globs}
    assert read - set(with_homes()) - OTHERWISE.keys() == set()


@pytest.mark.parametrize("name", with_homes())
def test_a_reader_keeps_its_promises(tmp_path: Path, name: str) -> None:
    assert problems(agent_named(name), laid_out(name, tmp_path / "home"), rounds=8) == []


@pytest.mark.parametrize(("name", "folder"), OTHERWISE.items())
def test_the_first_two_keep_theirs(tmp_path: Path, name: str, folder: str) -> None:
    home = tmp_path / folder
    home.symlink_to(CORPUS / name)
    assert problems(agent_named(name), tmp_path, rounds=2) == []


@pytest.mark.parametrize("agent", AGENTS, ids=lambda agent: agent.name)
def test_a_row_says_what_is_read_or_why_nothing_is(agent: AgentSpec) -> None:
    assert (agent.unsupported is None) == bool(agent.globs)
    assert agent.reader.agent == agent.name
    assert agent.reader.version >= 1

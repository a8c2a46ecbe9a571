"""Agents of which nothing can be counted are named, with why."""

from __future__ import annotations

import pytest

from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import AgentSpec, LogFile
from tests.unit.readers.cut_lines import cut_lines

UNSUPPORTED = [spec for spec in AGENTS if spec.unsupported is not None]


def test_the_agents_that_people_ask_for_are_named() -> None:
    assert {spec.name for spec in UNSUPPORTED} >= {
        "amazon-q",
        "cody",
        "antigravity",
        "windsurf",
        "warp",
        "zed",
        "trae",
    }


@pytest.mark.parametrize("spec", UNSUPPORTED, ids=lambda spec: spec.name)
def test_nothing_is_read_of_them_and_a_sentence_says_why(spec: AgentSpec) -> None:
    assert spec.globs == ()
    assert spec.unsupported is not None
    assert spec.unsupported.endswith(".")
    assert spec.reader.agent == spec.name
    batch = spec.reader.read(cut_lines("{}\n{}"), LogFile("a"), {"kept": 1})
    assert (batch.events, batch.other, batch.state) == ([], 2, {"kept": 1})

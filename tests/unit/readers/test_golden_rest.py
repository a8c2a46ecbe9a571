"""Homes of Aider, Kiro, Mistral Vibe, Hermes, Cursor and Claude Desktop: what plain scripts come to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.conformance import problems
from counterfoil.conformance.found import Found
from counterfoil.conformance.samples import samples_of
from counterfoil.domain.log_form import Form
from counterfoil.readers.aider import AiderReader
from counterfoil.readers.base import AgentSpec
from counterfoil.readers.registry import agent_named
from tests.altered import replace
from tests.corpora import CORPUS, laid_out
from tests.unit.readers import (
    plain_aider,
    plain_cursor_csv,
    plain_hermes,
    plain_kiro_cli,
    plain_kiro_ide,
    plain_mistral_vibe,
)
from tests.unit.readers.laid_home import totals_of
from tests.unit.readers.plain_sums import Sums

PLAIN: dict[str, Callable[[Path], Sums]] = {
    "aider": plain_aider.sums,
    "kiro-cli": plain_kiro_cli.sums,
    "kiro-ide": plain_kiro_ide.sums,
    "mistral-vibe": plain_mistral_vibe.sums,
    "hermes": plain_hermes.sums,
    "cursor": plain_cursor_csv.sums,
}
HOMES = (*PLAIN, "claude-desktop")


def spec_of(agent: str) -> AgentSpec:
    """The registry's row; times without a zone are read as UTC."""
    spec = agent_named(agent)
    return replace(spec, reader=AiderReader(ZoneInfo("UTC"))) if agent == "aider" else spec


def totals(agent: str, home: Path) -> Sums:
    """What the readers come to, of each key the greatest record."""
    found = Found()
    for sample in samples_of(spec_of(agent), home):
        state: dict[str, object] = {}
        batches = sample.looked({}) if sample.form is Form.DATABASE else [sample.lines]
        for lines in batches:
            batch = sample.spec.reader.read(lines, sample.file, state)
            found.take(batch)
            state = dict(batch.state)
    return totals_of(list(found.winners.values()))


def without_zero(sums: Sums) -> Sums:
    return {name: {kind: figure for kind, figure in row.items() if figure} for name, row in sums.items()}


@pytest.mark.parametrize("agent", HOMES)
def test_a_home_comes_to_its_expected_totals(agent: str, tmp_path: Path) -> None:
    expected = json.loads((CORPUS / agent / "expected.json").read_text())
    assert without_zero(totals(agent, laid_out(agent, tmp_path))) == without_zero(expected)


@pytest.mark.parametrize("agent", PLAIN)
def test_a_plain_script_comes_to_the_same(agent: str, tmp_path: Path) -> None:
    expected = json.loads((CORPUS / agent / "expected.json").read_text())
    assert without_zero(PLAIN[agent](laid_out(agent, tmp_path))) == without_zero(expected)


@pytest.mark.parametrize("agent", HOMES)
def test_a_reader_keeps_its_promises_over_its_home(agent: str, tmp_path: Path) -> None:
    assert problems(spec_of(agent), laid_out(agent, tmp_path), rounds=5) == []

"""`conform` tries a reader on a folder of logs and says what it finds."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from counterfoil.cli import conform, main
from counterfoil.readers.base import AgentSpec, Batch
from counterfoil.readers.registry import agent_named
from counterfoil.readers.unsupported import NoReader
from tests.corpora import laid_out


@pytest.fixture
def amp(tmp_path: Path) -> Path:
    return laid_out("amp", tmp_path / "amp")


def test_a_reader_that_keeps_its_promises_exits_0_and_is_told_as_text_and_json(
    amp: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("conform", "amp", str(amp), "--rounds", "2", "--home", str(amp.parent / "own"))
    assert main(words) == 0
    assert capsys.readouterr().out.endswith(". Every promise was kept.\n")
    assert main([*words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["agent"], found["problems"]) == ("amp", [])
    assert min(found[name] for name in ("files", "lines", "records", "trials")) > 0


def test_one_that_does_not_exits_1_and_names_each(
    amp: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Careless(NoReader):
        def read(self, *_: object) -> Batch:
            return Batch()

    def careless(_name: str, _more: object) -> AgentSpec:
        return replace(agent_named("amp"), reader=Careless("amp"))

    monkeypatch.setattr(conform, "agent_named", careless)
    words = ("conform", "amp", str(amp), "--rounds", "1", "--home", str(amp.parent / "own"))
    assert main(words) == 1
    first, *problems = capsys.readouterr().out.splitlines()
    assert first.endswith(" Not kept:")
    assert all(problem.startswith("  threads/T-") for problem in problems)
    assert any(problem.endswith("1 lines have 0 verdicts.") for problem in problems)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("amp", "/nowhere/at/all"), "/nowhere/at/all is no folder"),
        (("ampp", "."), "the closest names are amp"),
        (("amp", ".", "--plugin", "gone"), "The plug-in gone is not used: no package"),
    ],
)
def test_a_wrong_word_is_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert main(["--home", str(tmp_path / "own"), "conform", *words]) == 2
    assert said in capsys.readouterr().err

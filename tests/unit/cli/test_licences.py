"""The `licences` verb: every part with its terms, and the text of one."""

from __future__ import annotations

import json

import pytest

from counterfoil.cli import main


def test_every_part_is_listed_with_its_terms(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences"]) == 0
    said = capsys.readouterr().out
    rows = [line.split(maxsplit=2) for line in said.splitlines()]
    assert ["Counterfoil", "MIT"] in [[row[0], row[2]] for row in rows if len(row) == 3]
    assert any(row[:1] == ["Qt"] and "LGPL-3.0-only" in row[2] for row in rows)
    assert "may be replaced by a build of your own" in said


def test_the_text_of_one_part_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences", "qt"]) == 0
    said = capsys.readouterr().out
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in said
    assert "GNU GENERAL PUBLIC LICENSE" in said
    assert "put another build" in " ".join(said.lower().split())


def test_both_are_there_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences", "--json"]) == 0
    parts = json.loads(capsys.readouterr().out)["parts"]
    assert {"name", "version", "licence"} == parts[0].keys()
    assert main(["licences", "numpy", "--json"]) == 0
    one = json.loads(capsys.readouterr().out)
    assert one["name"] == "numpy"
    assert "NumPy Developers" in one["text"]


def test_a_name_that_is_none_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences", "left-pad"]) == 2
    assert "no part is called left-pad" in capsys.readouterr().err

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterfoil.cli import main
from tests.unit.exports.made_bundles import home_in


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(home_in(tmp_path_factory.mktemp("ledger"), 300).ledger_file.parent)


def test_a_bundle_is_written_and_verified_by_two_commands(
    home: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "evidence.zip"
    assert main(["--home", home, "export", "-o", str(path), "--json"]) == 0
    written = json.loads(capsys.readouterr().out)
    assert written["checkpoint"].startswith("counterfoil-checkpoint 1 ")
    assert written["requests"] > 50
    assert main(["--home", home, "verify", str(path), "--json"]) == 0
    checked = json.loads(capsys.readouterr().out)
    assert (checked["ok"], checked["requests"]) == (True, written["requests"])
    assert checked["head"] == written["checkpoint"].split(" ")[4]


def test_a_bundle_that_does_not_hold_ends_with_1_and_names_the_place(
    home: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "evidence"
    assert main(["--home", home, "export", "-o", str(folder)]) == 0
    (folder / "README.txt").write_text("other")
    capsys.readouterr()
    assert main(["--home", home, "verify", str(folder)]) == 1
    assert "Does not hold: README.txt: it was changed" in capsys.readouterr().out


def test_a_preview_writes_nothing(home: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", home, "export", "--preview", "-o", str(tmp_path / "x"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {"events.jsonl", "chain.jsonl", "verify.py"} <= {one["name"] for one in told["files"]}
    assert main(["--home", home, "export", "--preview"]) == 0
    assert "Nothing was written." in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--format", "nonsense", "-o", "x"], "no format"),
        ([], "Name a place"),
        (["-o", "x", "--since", "2026-02-01", "--until", "2026-01-01"], "--since must lie before"),
        (["--format", "csv", "--preview"], "--preview shows"),
    ],
)
def test_wrong_words_are_told(
    home: str, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", home, "export", *words]) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("name", ["jsonl", "csv"])
def test_rows_are_written_as_other_tools_take_them(home: str, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"out.{name}"
    assert main(["--home", home, "export", "--format", name, "-o", str(path)]) == 0
    assert len(path.read_bytes().splitlines()) > 50

"""`reconcile` and `statements`: the contract's document, exit codes, and keeping what was read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.ledger.store import Ledger
from tests.unit.ledger.rich import START_MS, Hand, Log, event

HEAD = "date,model,input tokens,output tokens,cost usd\n"
AGREES = f"{HEAD}2026-03-27,claude-opus-4-5,1000,100,0.0075\n"
DIFFERS = f"{HEAD}2026-03-27,claude-opus-4-5,1000,100,0.75\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with Ledger(tmp_path / "ledger.db", Hand()) as ledger:
        ledger.append([Log(1).entry(event("a", START_MS, 100, input=1_000))])
    return tmp_path


def statement(home: Path, text: str, name: str = "s.csv") -> str:
    file = home / name
    file.write_text(text)
    return str(file)


def run(home: Path, *words: str) -> int:
    return main(["--home", str(home), "--tz", "UTC", *words])


def told(home: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code = run(home, *words, "--json")
    return code, json.loads(capsys.readouterr().out)


def test_a_statement_that_agrees_exits_with_0(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = told(home, capsys, "reconcile", statement(home, AGREES))
    assert (code, [row["class"] for row in found["rows"]]) == (0, ["match"])
    assert set(found) == {"statement", "rows", "summary"}


def test_a_discrepancy_exits_with_1_and_says_its_class(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = told(home, capsys, "reconcile", statement(home, DIFFERS))
    (row,) = found["rows"]
    assert (code, row["class"], row["difference"]["cost_usd"]) == (1, "price", "0.742500")
    assert row["ledger"]["requests"] is None or row["ledger"]["requests"] == 1
    assert row["parts"][0]["stated_rows"] == [2]


def test_a_wide_tolerance_takes_it_for_the_same(home: Path) -> None:
    assert run(home, "reconcile", statement(home, DIFFERS), "--tolerance-usd", "1") == 0


def test_several_statements_stand_in_one_document(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = statement(home, AGREES), statement(home, DIFFERS, "t.csv")
    code, found = told(home, capsys, "reconcile", *files)
    assert (code, len(found["statements"])) == (1, 2)


def test_it_is_kept_read_again_and_withdrawn(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(home, "reconcile", statement(home, DIFFERS))
    (home / "s.csv").unlink()
    capsys.readouterr()
    _, listed = told(home, capsys, "statements")
    (kept,) = listed["statements"]
    code, found = told(home, capsys, "reconcile", "--kept", str(kept["id"]))
    assert (code, found["statement"]["kept_as"]) == (1, kept["id"])
    _, listed = told(home, capsys, "statements", "--withdraw", str(kept["id"]))
    assert [one["withdrawn"] for one in listed["statements"]] == [True]


def test_no_keep_leaves_the_ledger_alone(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(home, "reconcile", statement(home, AGREES), "--no-keep")
    capsys.readouterr()
    assert told(home, capsys, "statements")[1] == {"statements": []}


@pytest.mark.parametrize(
    "words", [(), ("--as", "nothing", "s"), ("--tolerance-usd", "much", "s"), ("--kept", "9")]
)
def test_wrong_words_exit_with_2(home: Path, words: tuple[str, ...]) -> None:
    assert run(home, "reconcile", *words) == 2


@pytest.mark.parametrize("text", ["", "no table at all", "\0\1\2"])
def test_a_file_that_is_no_statement_exits_with_3_and_is_not_kept(
    home: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(home, "reconcile", statement(home, text)) == 3
    assert "s.csv" in capsys.readouterr().err
    assert told(home, capsys, "statements")[1] == {"statements": []}


def test_the_text_has_the_headline_the_reason_and_what_it_does_not_show(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(home, "reconcile", statement(home, DIFFERS))
    said = capsys.readouterr().out
    assert "The statement says $0.75, the ledger $0.01: a difference of $0.74." in said
    assert "100 times the price list's" in said
    assert "not a proof" in said


def test_the_table_of_classes_is_as_wide_as_its_longest_name_and_figure(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = "2026-03-27,claude-opus-4-5"
    text = f"{HEAD}{day},1000,100,1234567.5\n2026-03-27,,,,-5\n2026-03-28,,,,-6\n"
    run(home, "reconcile", statement(home, text))
    lines = capsys.readouterr().out.splitlines()
    table = [line for line in lines if line.startswith(("  Another price", "  Refund", "  Residual"))]
    assert [line.split("row")[0].split()[-1] for line in table[:-1]] == ["1", "2"]
    assert ("1 row " in table[0], "2 rows" in table[1]) == (True, True)
    assert len({len(line) for line in table}) == 1


def test_a_worth_that_rounds_to_nothing_has_no_sign(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tokens = "date,model,input tokens,output tokens\n2026-03-27,claude-opus-4-5,999,100\n"
    run(home, "reconcile", statement(home, tokens))
    said = capsys.readouterr().out
    assert "$0.00" not in said
    assert "come to less than $0.01" in said

"""A file on its way into the ledger: looked at, kept whole, and read again from the ledger's own copy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.domain.statement import StatementKind
from counterfoil.filing import file, look, statement_of
from counterfoil.ledger.statements import kept_statements
from counterfoil.ledger.store import Ledger
from counterfoil.statements import notes
from counterfoil.statements.mapping import Field
from counterfoil.statements.problem import StatementError
from tests.altered import replace
from tests.statements_made import MadeRow, build, kinds

NOW_MS = 1_783_600_000_000
ROWS = [
    MadeRow("claude-opus-4-5", NOW_MS - hours * 3_600_000, 9, 8, 7, 6, 5, f"req_011CQabcd{hours}", 10**9)
    for hours in range(6)
]
TABLE = "Date,Model,Output tokens,Input tokens,Cost\n2026-07-08,claude-opus-4-5,20,10,0.5\n"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", lambda: NOW_MS) as opened:
        yield opened


def written(folder: Path, content: bytes | str, name: str = "usage.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("kind", kinds())
def test_what_the_ledger_keeps_reads_like_the_file(
    kind: StatementKind, ledger: Ledger, tmp_path: Path
) -> None:
    path = written(tmp_path, build(kind, ROWS))
    looked = look(path, clock=lambda: NOW_MS)

    kept = file(ledger, path, looked)
    path.unlink()

    with closing(sqlite3.connect(ledger.path)) as connection:
        assert statement_of(connection, kept) == looked.statement
        assert kept_statements(connection) == [kept]
    assert (kept.kind, kept.name, kept.is_withdrawn) == (kind.value, "usage.csv", False)


def test_a_corrected_mapping_is_remembered_for_files_of_the_same_make(ledger: Ledger, tmp_path: Path) -> None:
    first = written(tmp_path, TABLE)
    guessed = look(first).mapping
    assert guessed is not None
    swapped = {Field.INPUT: "Output tokens", Field.OUTPUT: "Input tokens"}
    corrected = replace(guessed, columns=guessed.columns | swapped, zone="Asia/Seoul")
    kept = file(ledger, first, look(first, mapping=corrected))
    columns_moved = "Model,Date,Output tokens,Cost,Input tokens\nclaude-opus-4-5,2026-07-09,30,0.5,11\n"

    second = look(written(tmp_path, columns_moved, "next.csv"), [kept])
    withdrawn = look(written(tmp_path, columns_moved, "next.csv"), [replace(kept, is_withdrawn=True)])

    assert second.mapping == corrected
    assert second.is_remembered
    assert second.statement is not None
    assert (second.statement.lines[0].use.input, second.statement.zone) == (30, "Asia/Seoul")
    assert withdrawn.mapping == guessed


def test_a_file_that_was_kept_before_is_known(ledger: Ledger, tmp_path: Path) -> None:
    path = written(tmp_path, TABLE)
    kept = file(ledger, path, look(path))

    assert look(path, [kept]).kept == kept
    assert look(written(tmp_path, TABLE + "\n", "other.csv"), [kept]).kept is None


def test_a_problem_comes_with_the_columns_to_correct_and_nothing_is_kept(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = written(tmp_path, TABLE + "2026-07-09,claude-opus-4-5,=1+1,10,0.5\n")

    looked = look(path)

    assert looked.statement is None
    assert looked.columns == ("Date", "Model", "Output tokens", "Input tokens", "Cost")
    assert looked.sample_rows[0][0] == "2026-07-08"
    with pytest.raises(StatementError, match="Row 3, column “Output tokens”: “=1\\+1” is a formula"):
        file(ledger, path, looked)
    with closing(sqlite3.connect(ledger.path)) as connection:
        assert kept_statements(connection) == []


def test_a_file_that_changes_while_it_is_kept_is_not_kept(ledger: Ledger, tmp_path: Path) -> None:
    path = written(tmp_path, TABLE)
    looked = look(path)
    written(tmp_path, TABLE.replace("20", "21"))

    with pytest.raises(StatementError, match="changed while it was read"):
        file(ledger, path, looked)

    with closing(sqlite3.connect(ledger.path)) as connection:
        assert kept_statements(connection) == []


def test_what_is_no_statement_at_all_is_a_problem_and_no_error(tmp_path: Path) -> None:
    looked = look(written(tmp_path, "<html>"))

    assert looked.statement is None
    assert "web page" in str(looked.problem)
    assert look(tmp_path / "gone.csv").problem is not None


def test_days_to_come_and_an_unknown_account_are_notes_and_no_refusal(tmp_path: Path) -> None:
    path = written(tmp_path, build(StatementKind.OPENAI_COSTS, ROWS))

    looked = look(path, accounts=["org-mine"], clock=lambda: 0)
    at_home = look(path, accounts=["ORG-made"], clock=lambda: NOW_MS)

    assert looked.statement is not None
    assert at_home.statement is not None
    assert set(looked.statement.notes) == {
        notes.FUTURE.format(row="1", count=str(len(looked.statement.lines))),
        notes.OTHER_ACCOUNT.format(account="org-made"),
    }
    assert at_home.statement.notes == ()


def test_a_table_can_be_looked_at_as_any_table_instead_of_its_provider_s(tmp_path: Path) -> None:
    path = written(tmp_path, build(StatementKind.CODEX_CREDITS, [replace(ROWS[0], credits_micro=1_500_000)]))

    assert look(path).kind is StatementKind.CODEX_CREDITS
    as_table = look(path, as_kind=StatementKind.CSV)
    assert as_table.statement is not None
    assert (as_table.kind, as_table.statement.lines[0].micro_credits) == (StatementKind.CSV, 1_500_000)

"""What the whole check finds beside records that hold."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.ledger.sound import checked
from counterfoil.ledger.store import Ledger
from tests.unit.ledger.rich import Hand, Log, event


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Ledger(tmp_path / "ledger.db", Hand()) as ledger:
        ledger.append([Log(1).entry(event("m1"), event("m2"))])
    return tmp_path / "ledger.db"


def damaged(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_sound_ledger_is_found_so(path: Path) -> None:
    found = checked(path, [], whole=True)
    assert found is not None
    assert found.ok
    assert found.first_bad is None


def test_a_table_that_others_can_no_longer_refer_to_is_told_of(path: Path) -> None:
    damaged(
        path,
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'id INTEGER PRIMARY KEY', 'ie INTEGER PRIMARY KEY') "
        "WHERE name = 'stamp'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'REFERENCES agent(id)', 'REFERENCES agent(ie)') "
        "WHERE name = 'refusal'",
    )
    found = checked(path, [], whole=True)
    assert found is not None
    assert found.first_bad is not None
    assert found.first_bad.table == "sqlite_schema"
    assert "not laid out" in found.first_bad.what

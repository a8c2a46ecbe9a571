"""What a file is read as is told by its name alone."""

from __future__ import annotations

import pytest

from counterfoil.domain.log_form import Form, form_of, owner_of


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("s.jsonl", Form.LINES),
        ("s.jsonl.zst", Form.LINES),
        ("s.md", Form.LINES),
        ("0a1b2c", Form.DOCUMENT),
        ("v1.2/0a1b2c", Form.DOCUMENT),
        (".json", Form.DOCUMENT),
        ("a/.aider.chat.history.md", Form.LINES),
        ("a.json/s.csv", Form.LINES),
        ("T-1.json", Form.DOCUMENT),
        ("a/b.settings.json", Form.DOCUMENT),
        ("state.db", Form.DATABASE),
        ("devdata.sqlite", Form.DATABASE),
        ("devdata.sqlite3", Form.DATABASE),
        ("state.db-wal", Form.LINES),
    ],
)
def test_the_end_of_a_name_tells_the_form(name: str, form: Form) -> None:
    assert form_of(name) is form


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("x.db-wal", "x.db"),
        ("x.db-shm", "x.db"),
        ("x.sqlite3-journal", "x.sqlite3"),
        ("x.json-wal", "x.json-wal"),
        ("x.jsonl", "x.jsonl"),
        ("-wal", "-wal"),
    ],
)
def test_what_stands_beside_a_database_is_of_that_database(name: str, owner: str) -> None:
    assert owner_of(name) == owner

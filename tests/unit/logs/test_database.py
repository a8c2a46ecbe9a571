"""Reading an agent's database: its new rows, in short looks, never in the agent's way."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from counterfoil.logs import database as module
from counterfoil.logs.database import read_rows
from counterfoil.logs.identity import UnreadableLog, identity_by_place
from counterfoil.logs.tail import Chunk, Cursor
from counterfoil.readers.base import Query, Tables
from tests.unit.logs.fake_forms import added, laid, made

MESSAGES = "SELECT id AS rowid, key, output FROM message"


class Look:
    """One look after the other, each asking for messages after the last row of the one before."""

    def __init__(self, path: Path, sql: str = MESSAGES) -> None:
        self.path, self.sql = path, sql
        self.cursor: Cursor | None = None
        self.last, self.asked = -1, list[bool]()

    def __call__(self) -> list[Chunk]:
        identity = identity_by_place(self.path.parent, self.path.name)
        chunks = []
        for chunk in read_rows(self.path, identity, self.cursor, self._ask):
            chunks.append(chunk)
            self.cursor = chunk.cursor
            self.last = max([self.last, *(line.offset for line in chunk.lines)])
        return chunks

    def rows(self) -> list[dict[str, Any]]:
        return [json.loads(line.data) for chunk in self() for line in chunk.lines]

    def keys(self) -> list[str]:
        return [row["key"] for row in self.rows()]

    def _ask(self, tables: Tables, is_anew: bool) -> Sequence[Query]:
        self.asked.append(is_anew)
        self.last = -1 if is_anew else self.last
        if "message" not in tables:
            return ()
        return (Query("message", f"{self.sql} WHERE id > ?", (self.last,)),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.db"


def numbered(*numbers: int) -> list[tuple[str, int]]:
    return [(f"k{number}", number) for number in numbers]


def test_each_row_is_a_line_with_its_id_as_offset(path: Path) -> None:
    laid(path, numbered(7, 8))
    chunk, end = Look(path)()
    assert [(line.offset, json.loads(line.data)) for line in chunk.lines] == [
        (1, {"rowid": 1, "key": "k7", "output": 7, "table": "message"}),
        (2, {"rowid": 2, "key": "k8", "output": 8, "table": "message"}),
    ]
    assert all(line.length == len(line.data) for line in chunk.lines)
    assert (end.lines, chunk.cursor.size, end.cursor.size > 0) == ([], 0, True)


def test_only_new_rows_are_read_and_nothing_where_nothing_changed(path: Path) -> None:
    with closing(made(path, numbered(1, 2))) as agent:
        look = Look(path)
        assert look.keys() == ["k1", "k2"]
        assert look() == []
        added(agent, numbered(3))
        assert look.keys() == ["k3"]
    assert look.keys() == []  # the agent has ended: its file beside the database is gone
    assert look() == []
    assert look.asked == [False] * 3


def test_a_look_is_shared_out_in_pages_and_no_lock_outlives_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAGE_ROWS", 3)
    laid(path, numbered(*range(10)), journal="delete")
    look, lengths = Look(path), []
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as agent:
        for chunk in read_rows(path, identity_by_place(path.parent, path.name), None, look._ask):
            lengths.append(len(chunk.lines))
            if len(lengths) < 3:
                added(agent, numbered(100 + len(lengths)))  # raises where anything is locked
    assert lengths == [3, 3, 3, 3, 0]
    assert [line.offset for line in chunk.lines] == []


@pytest.mark.parametrize("limit", ["PAGE_ROWS", "PAGE_BYTES", "PAGE_SECONDS"])
def test_however_small_a_page_is_every_row_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(module, limit, 0)
    laid(path, numbered(*range(5)))
    assert Look(path).keys() == [f"k{number}" for number in range(5)]


def test_rows_of_one_id_are_never_parted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGE_ROWS", 1)
    laid(path, numbered(1, 2))
    twice = "SELECT * FROM (SELECT id AS rowid, id, key FROM message JOIN (SELECT 1 UNION SELECT 2))"
    assert Look(path, twice).keys() == ["k1", "k1", "k2", "k2"]


def test_a_first_column_stands_for_a_row_id_that_is_not_named_so(path: Path) -> None:
    laid(path, numbered(1, 2))
    assert Look(path, "SELECT id, key FROM message").rows() == [
        {"id": 1, "key": "k1", "rowid": 1, "table": "message"},
        {"id": 2, "key": "k2", "rowid": 2, "table": "message"},
    ]


def test_values_of_every_kind_come_as_json(path: Path) -> None:
    with closing(made(path)) as agent:
        values: list[object] = [None, 1.5, "é", b"caf\xc3\xa9", b"\xff", float("inf"), 2**62]
        agent.executemany("INSERT INTO message (key, output, pad) VALUES ('', 0, ?)", [(v,) for v in values])
        agent.execute("INSERT INTO message (key, output, pad) VALUES ('', 0, CAST(x'41ff42' AS TEXT))")
        rows = Look(path, "SELECT id AS rowid, pad FROM message").rows()
    # a column of text turns numbers into text
    assert [row["pad"] for row in rows] == [None, "1.5", "é", "café", None, "Inf", str(2**62), "A\ufffdB"]


def test_a_row_below_nought_or_too_long_to_hold_is_left_out(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_LINE_BYTES", 200)
    with closing(made(path)) as agent:
        agent.execute("INSERT INTO message VALUES (-5, 'below', 1, '')")
        agent.execute("INSERT INTO message VALUES (5, ?, 1, '')", ("long" * 100,))
        agent.execute("INSERT INTO message VALUES (6, 'whole', 1, '')")
        chunk, _ = Look(path)()
    assert [line.offset for line in chunk.lines] == [6]
    assert [(one.offset, one.reason) for one in chunk.skipped] == [(5, "too_long")]


@pytest.mark.parametrize("change", ["VACUUM", "CREATE TABLE more (a)"])
def test_all_is_asked_for_anew_where_the_layout_is_another(path: Path, change: str) -> None:
    with closing(made(path, numbered(1, 2))) as agent:
        look = Look(path)
        look()
        agent.execute(change)
        chunks = look()
    assert ([len(chunk.lines) for chunk in chunks], chunks[0].restarted, chunks[0].replaced) == (
        [2, 0],
        True,
        False,
    )
    assert look.asked == [False, True]


def test_another_database_in_its_place_is_read_as_a_whole(path: Path, tmp_path: Path) -> None:
    laid(path, numbered(1, 2, 3))
    look = Look(path)
    look()
    laid(tmp_path / "new.db", numbered(9))
    (tmp_path / "new.db").rename(path)
    assert look.keys() == ["k9"]


def test_ids_that_are_given_again_are_read_again(path: Path) -> None:
    with closing(made(path, numbered(1, 2, 3))) as agent:
        look = Look(path)
        look()
        agent.execute("DELETE FROM message WHERE id > 1")
        assert look.keys() == ["k1"]
        added(agent, numbered(4))
        assert look.keys() == ["k4"]
    assert look.asked == [False, False, True, False]


def test_a_database_of_unknown_tables_is_said_to_be_one(path: Path) -> None:
    with closing(sqlite3.connect(path)) as agent:
        agent.execute("CREATE TABLE other (a)")
    with pytest.raises(UnreadableLog, match="none of the tables that are known") as refusal:
        Look(path)()
    assert refusal.value.lasting


def test_a_column_that_is_not_there_is_told_as_another_version(path: Path) -> None:
    laid(path, numbered(1))
    with pytest.raises(UnreadableLog, match="not as they are known") as refusal:
        Look(path, "SELECT id AS rowid, nothing FROM message")()
    assert refusal.value.lasting


def test_nothing_is_written(path: Path) -> None:
    with closing(made(path, numbered(1))) as agent:
        before = path.read_bytes(), path.with_name("x.db-wal").read_bytes()
        Look(path)()
        with pytest.raises(UnreadableLog):
            Look(path, "DELETE FROM message RETURNING id AS rowid, key")()
        assert (path.read_bytes(), path.with_name("x.db-wal").read_bytes()) == before
        assert agent.execute("SELECT count(*) FROM message").fetchone() == (1,)


def test_an_empty_or_absent_file_gives_nothing(path: Path) -> None:
    assert Look(path)() == []
    path.touch()
    assert Look(path)() == []
    assert list(path.parent.iterdir()) == [path]

"""What earlier programs wrote, opened by today's."""

from __future__ import annotations

import lzma
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from counterfoil.domain.quota import NoteKind
from counterfoil.domain.verification import Verification
from counterfoil.errors import LedgerError
from counterfoil.ledger import chain
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.copies import up_to_date
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.recover import recover
from counterfoil.ledger.schema import CHAINED, SCHEMA_VERSION
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.ledger.verify import verify
from tests.conftest import CORPUS
from tests.unit.ledger.rich import Hand, Log, note, reading

# of each schema: rows of requests, readings, refusals, skipped lines, sources
HELD = {
    1: (710, 715, 1, 3, 34),
    2: (703, 715, 0, 2, 31),
    3: (703, 715, 0, 2, 31),
    4: (729, 728, 4, 2, 32),
    5: (709, 728, 4, 2, 33),
    6: (781, 728, 4, 3, 40),
}
NOTES = {4: 13, 5: 13, 6: 13}
SEALED = {2: 2213, 3: 2245, 4: 2309, 5: 2275, 6: 2458}  # records in the chain
Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def written(tmp_path: Path) -> Callable[[int], Path]:
    """A copy of what the program of a schema wrote."""

    def write(schema: int) -> Path:
        path = tmp_path / f"schema-{schema}.db"
        path.write_bytes(lzma.decompress((CORPUS / "ledgers" / f"{path.name}.xz").read_bytes()))
        return path

    return write


def columns_of(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%sqlite_%'"
        ).fetchall()
        return {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            for (table,) in tables
        }


def rows_of(path: Path, columns: dict[str, list[str]]) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY 1").fetchall()
            for table, names in columns.items()
        }


def opened(path: Path) -> None:
    """As a start of the program does it."""
    Ledger(path, Hand()).close()


def checked(path: Path) -> Verification:
    found = verify(path)
    assert found is not None
    assert found.first_bad is None
    return found


@pytest.mark.parametrize("schema", HELD)
def test_every_row_is_there_again(written: Callable[[int], Path], schema: int) -> None:
    path = written(schema)
    opened(path)
    with closing(open_for_reading(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("event", "reading", "refusal", "skipped", "source")
        ]
        assert tuple(counts) == HELD[schema]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    checked(path)


@pytest.mark.parametrize("schema", SEALED)
def test_rows_links_and_checkpoints_are_as_they_were(written: Callable[[int], Path], schema: int) -> None:
    path = written(schema)
    columns = columns_of(path)
    del columns["rollup"]  # made anew, and compared with the rows by the check
    before = rows_of(path, columns)
    opened(path)
    assert rows_of(path, columns) == before
    found = checked(path)
    told = {row[1:4] for row in before["checkpoint"]}  # the same for two reasons at once is one
    assert (found.records, found.checkpoints) == (SEALED[schema], len(told))
    link = columns["block"].index("link")
    assert found.head == before["block"][-1][link].hex()


def test_today_is_made_the_same_way_as_what_was_brought_up_to_date(
    written: Callable[[int], Path], tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh.db"
    opened(fresh)
    for schema in HELD:
        path = written(schema)
        opened(path)
        assert structure(path) == structure(fresh)


def structure(path: Path) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()


@pytest.mark.parametrize("schema", HELD)
def test_it_goes_on_with_what_only_today_knows(written: Callable[[int], Path], schema: int) -> None:
    path, hand = written(schema), Hand()
    with Ledger(path, hand) as ledger:
        size = chain.last_block(ledger._connection).size
        said = [reading(hand.now_ms, None), reading(hand.now_ms, home="/home/ada/.codex")]
        added = ledger.append([Log(999, "codex").entry(readings=said, notes=[note("n1", None)])])
        assert (added.readings, added.notes) == (2, 1)
        before = chain.block_of_size(ledger._connection, size)
        assert before is not None
    assert checked(path).records > size
    view = LedgerView(path)
    assert "n1" in [one.key for one in view.notes(NoteKind.CREDITS)]
    assert [one.percent for one in view.readings(Span(hand.now_ms, hand.now_ms + 1))] == [None, 12.5]
    view.close()


@pytest.mark.parametrize("schema", HELD)
def test_a_change_of_any_record_that_an_earlier_program_wrote_is_found(
    written: Callable[[int], Path], schema: int
) -> None:
    path = written(schema)
    opened(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE meter SET home = '/home/eve', salt = zeroblob(16) WHERE id = 1")
    found = verify(path)
    assert found is not None
    assert found.first_bad is not None
    assert (found.first_bad.table, found.first_bad.record) == ("meter", 1)


@pytest.mark.parametrize("schema", HELD)
def test_a_look_leaves_the_file_as_it_is(written: Callable[[int], Path], schema: int) -> None:
    path = written(schema)
    before = path.read_bytes()
    with up_to_date(path) as file:
        assert checked(file).records >= sum(HELD[schema])
    assert path.read_bytes() == before
    with pytest.raises(LedgerError, match=rf"an older Counterfoil \(schema {schema}\)"):
        LedgerView(path)


@pytest.mark.parametrize("schema", HELD)
def test_it_is_put_together_anew_from_an_older_file(
    written: Callable[[int], Path], tmp_path: Path, schema: int
) -> None:
    path, target = written(schema), tmp_path / "made.db"
    made = recover(path, None, target, clock=Hand())
    assert made is not None
    assert (made.missing, made.size) == ((), checked(target).records)
    with closing(open_for_reading(target)) as connection:
        assert [chain.last_block(connection).upto[CHAINED.index(name)] for name in ("event", "note")] == [
            HELD[schema][0],
            NOTES.get(schema, 0),
        ]

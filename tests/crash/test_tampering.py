from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from itertools import count as count_up
from pathlib import Path
from random import Random

import pytest

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad
from counterfoil.errors import LedgerError, LedgerLost
from counterfoil.ledger import chain
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.rollup import SUMS, rebuild
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from tests.crash.sizes import short_and_long
from tests.crash.tampering import Place, Tampering
from tests.unit.ledger.rich import Hand, rich_ledger

RECORDS = 2000
Figures = Callable[[str], None]
Deed = Callable[[sqlite3.Connection], object]
Tampered = Callable[[Deed], Path]
numbers = count_up()  # no copy gets a name that another had, whose log may still be there
BLOCK_COLUMNS = ("sealed_ms", *CHAINED, "marks", "link")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with rows in every table, as the program left it."""
    path = tmp_path_factory.mktemp("whole") / "ledger.db"
    rich_ledger(path, RECORDS, kept=Kept(path.parent))
    found = verify(path)
    assert found is not None
    assert (found.ok, found.records > RECORDS) == (True, True)
    return path


@pytest.fixture(scope="module")
def disarmed(whole: Path) -> Path:
    """The same without triggers and indexes."""
    path = whole.with_name("disarmed.db")
    shutil.copy(whole, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        Tampering.disarm(connection)
    return path


@pytest.fixture
def tampered(disarmed: Path, tmp_path: Path) -> Tampered:
    """Makes a copy with something done to it."""
    return lambda deed: changed(disarmed, tmp_path, deed)


def changed(path: Path, folder: Path, deed: Deed) -> Path:
    """A copy of a ledger with something done to it."""
    copy = folder / f"{next(numbers)}.db"
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("PRAGMA synchronous=OFF")
        deed(connection)
    return copy


def first_bad(path: Path, kept: list[Checkpoint] | None = None) -> FirstBad | None:
    found = verify(path, kept or [])
    assert found is not None
    return found.first_bad


def _done(deed: str, random: Random, places: list[Place], connection: sqlite3.Connection) -> None:
    places.append(Tampering(connection, random).do(deed))


@short_and_long(150, 1000, "TAMPERINGS")
@pytest.mark.parametrize("deed", ["edit", "exchange", "swap", "delete", "insert"])
def test_a_record_that_was_tampered_with_is_found_and_named(
    disarmed: Path, tmp_path: Path, deed: str, count: int, figures: Figures
) -> None:
    random, tables = Random(deed), set()
    for number in range(count):
        places: list[Place] = []
        path = changed(disarmed, tmp_path, partial(_done, deed, random, places))
        (table, record), bad = places[0], first_bad(path)
        assert bad is not None, (number, table, record)
        assert (bad.table, bad.record) == (table, record), (number, bad.what)
        assert f"{table} {record:,} " in bad.what
        tables.add(table)
        path.unlink()
    assert len(tables) >= len(CHAINED) - 2  # names of agents and readers cannot be exchanged
    figures(f"{count} of {count} found and named")


BLOCK_EDITS = {
    "link": "UPDATE block SET link = zeroblob(32) WHERE id = :id",
    "marks": "UPDATE block SET marks = zeroblob(length(marks)) WHERE id = :id",
    "shorter marks": "UPDATE block SET marks = substr(marks, 5) WHERE id = :id",
    "sealed_ms": "UPDATE block SET sealed_ms = sealed_ms + 1 WHERE id = :id",
    "deleted": "DELETE FROM block WHERE id = :id",
    "renumbered": "UPDATE block SET id = 1000000 + id WHERE id = :id",
    **{
        f"{table} {change}": f"UPDATE block SET {table} = {table} {change} WHERE id = :id"
        for table in CHAINED
        for change in ("+ 1", "- 1", "+ (1 << 40)")
    },
    "two positions": "UPDATE block SET event = event - 1, line = line + 1 WHERE id = :id",
}


@pytest.mark.parametrize("place", ["first", "middle", "last but one"])
@pytest.mark.parametrize("edit", BLOCK_EDITS)
def test_a_changed_block_of_the_chain_is_found_and_named(
    tampered: Tampered, whole: Path, edit: str, place: str
) -> None:
    with closing(sqlite3.connect(whole)) as connection:
        (last,) = connection.execute("SELECT max(id) FROM block").fetchone()
    number = {"first": 1, "middle": last // 2, "last but one": last - 1}[place]
    bad = first_bad(tampered(lambda connection: connection.execute(BLOCK_EDITS[edit], {"id": number})))
    assert bad is not None
    assert bad.block == number


@pytest.mark.parametrize("number", [0, -3])
def test_a_block_in_front_of_the_first_is_found(tampered: Tampered, number: int) -> None:
    copied = f"INSERT INTO block SELECT {number}, {', '.join(BLOCK_COLUMNS)} FROM block WHERE id = 20"
    bad = first_bad(tampered(lambda connection: connection.execute(copied)))
    assert bad is not None
    assert bad.block == number


def test_a_missing_end_of_the_chain_is_found_by_the_records_behind_it(tampered: Tampered) -> None:
    bad = first_bad(
        tampered(
            lambda connection: connection.execute("DELETE FROM block WHERE id = (SELECT max(id) FROM block)")
        )
    )
    assert bad is not None
    assert "the chain does not hold it" in bad.what


@pytest.mark.parametrize(
    "edit",
    [
        "size = size - 1",
        "size = size + 1000000",
        "size = 0",
        "head = zeroblob(32)",
        "head = (SELECT link FROM block)",
    ],
)
def test_a_changed_checkpoint_contradicts_the_chain(tampered: Tampered, edit: str) -> None:
    sql = f"UPDATE checkpoint SET {edit} WHERE id = 1"
    bad = first_bad(tampered(lambda connection: connection.execute(sql)))
    assert bad is not None
    assert "the checkpoint covers" in bad.what


def test_a_ledger_under_another_name_is_not_what_its_chain_began_with(tampered: Tampered) -> None:
    bad = first_bad(
        tampered(lambda connection: connection.execute("UPDATE identity SET ledger_id = 'other'"))
    )
    assert bad is not None
    assert bad.block == 1


def test_a_ledger_without_a_name_is_said(tampered: Tampered) -> None:
    path = tampered(lambda connection: connection.execute("DELETE FROM identity"))
    with pytest.raises(LedgerError, match="has lost its name"):
        verify(path)


@short_and_long(60, 1000, "TAMPERINGS")
def test_a_changed_total_is_found(whole: Path, tmp_path: Path, count: int) -> None:
    random = Random(5)
    for number in range(count):
        deed = random.choice((_other_sum, _other_sum, _lost_cell, _moved_cell, _more_cells))
        bad = first_bad(changed(whole, tmp_path, partial(deed, random=random)))
        assert bad is not None, (number, deed)
        assert (bad.table, bad.record, "the records hold" in bad.what) == ("rollup", None, True)


def _cell(random: Random) -> str:
    key = "day, utc_day, context, band"
    return f"WHERE ({key}) IN (SELECT {key} FROM rollup LIMIT 1 OFFSET {random.randrange(300)})"


def _other_sum(connection: sqlite3.Connection, random: Random) -> None:
    name, more = random.choice(SUMS), random.choice((1, -1, 1000, 1 << 40))
    connection.execute(f"UPDATE rollup SET {name} = {name} + {more} {_cell(random)}")


def _lost_cell(connection: sqlite3.Connection, random: Random) -> None:
    connection.execute(f"DELETE FROM rollup {_cell(random)}")


def _moved_cell(connection: sqlite3.Connection, random: Random) -> None:
    name = random.choice(("day", "utc_day", "context", "band"))
    connection.execute(f"UPDATE rollup SET {name} = {name} + 100000 {_cell(random)}")


def _more_cells(connection: sqlite3.Connection, random: Random) -> None:
    columns = "utc_day, context, band, " + ", ".join(SUMS)
    connection.execute(f"INSERT INTO rollup SELECT day + 5000, {columns} FROM rollup {_cell(random)}")


@pytest.fixture(scope="module")
def elsewhere(whole: Path) -> list[Checkpoint]:
    """What was handed to somebody else in time."""
    return Kept(whole.parent).checkpoints()


def cut(connection: sqlite3.Connection, number: int) -> None:
    """Take back everything behind a block, the totals and the ledger's own checkpoints as well."""
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    (block,) = chain.blocks(connection, number - 1, number)
    for table, last in zip(CHAINED, block.upto, strict=True):
        connection.execute(f"DELETE FROM {table} WHERE id > ?", (last,))
    connection.execute("DELETE FROM statement_part WHERE sha256 NOT IN (SELECT sha256 FROM statement)")
    connection.execute("DELETE FROM block WHERE id > ?", (number,))
    connection.execute("DELETE FROM checkpoint WHERE size > ?", (block.size,))
    rebuild(connection)


@short_and_long(10, 200, "TAMPERINGS")
def test_a_cut_tail_is_seen_against_one_checkpoint_only(
    whole: Path, elsewhere: list[Checkpoint], tmp_path: Path, count: int
) -> None:
    random, kept = Random(9), elsewhere[-1]
    with closing(sqlite3.connect(whole)) as connection:
        (last,) = connection.execute(
            "SELECT max(id) FROM block WHERE id < (SELECT max(id) FROM block)"
        ).fetchone()
    for _ in range(count):
        path = changed(whole, tmp_path, partial(cut, number=random.randrange(1, last + 1)))
        assert first_bad(path) is None
        bad = first_bad(path, [kept])
        assert bad is not None
        assert re.fullmatch(
            rf"The last [\d,]+ of the {kept.size:,} records that the checkpoint covers are missing\.",
            bad.what,
        )
        with pytest.raises(
            LedgerLost, match=rf"holds only [\d,]+ records; on .* it held {kept.size:,} records"
        ):
            Ledger(path, Hand(), Kept(whole.parent))


@pytest.mark.parametrize("seed", range(2, 5))
def test_a_full_rewrite_is_seen_against_one_checkpoint_only(
    elsewhere: list[Checkpoint], whole: Path, tmp_path: Path, seed: int
) -> None:
    path = tmp_path / "rewritten.db"
    Ledger(path, Hand()).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER identity_no_update")
        connection.execute("UPDATE identity SET ledger_id = ?", (elsewhere[0].ledger_id,))
    rich_ledger(path, RECORDS + 500, seed=seed)
    assert first_bad(path) is None
    for kept in elsewhere:
        bad = first_bad(path, [kept])
        assert bad is not None
        assert bad.what == f"The first {kept.size:,} records are not those that the checkpoint covers."
    with pytest.raises(LedgerLost, match="has been changed since"):
        Ledger(path, Hand(), Kept(whole.parent))

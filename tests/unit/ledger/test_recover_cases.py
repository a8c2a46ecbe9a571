"""Damage of one kind at a time, and what is said of it."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.domain.backups import Missing, ReadOn, Recovery
from counterfoil.errors import LedgerError
from counterfoil.ledger.backup import backup
from counterfoil.ledger.present import known_of
from counterfoil.ledger.recover import NothingToRestore, recover
from counterfoil.ledger.rollup import rebuild
from counterfoil.ledger.store import Ledger
from tests.unit.ledger.grown import DAY_MS, Grown, files, look, state, whole
from tests.unit.ledger.test_backup import harm


@pytest.fixture
def grown(tmp_path: Path) -> Grown:
    """Six entries."""
    grown = Grown(tmp_path / "home")
    grown.grow(6)
    return grown


def back_up(grown: Grown) -> Path:
    made = backup(grown.path, grown.backups, grown.clock, grown.kept)
    assert made
    return made.path


def recovered(grown: Grown, spare: Path | None = None, *, known: bool = True) -> Recovery:
    """From the ledger in place; the two files are as they were before."""
    before = files(grown.path), spare and files(spare)
    target = grown.folder / "made.db"
    target.unlink(missing_ok=True)
    known_here = known_of(grown.kept) if known else []
    made = recover(grown.path, spare, target, known=known_here, clock=grown.clock)
    assert made is not None
    assert (files(grown.path), spare and files(spare)) == before
    return made


def test_of_a_sound_ledger_everything_is_taken_as_it_is(grown: Grown) -> None:
    with grown.opened() as ledger:
        ledger.attach_stamp(ledger.checkpoint("asked"), b"reply")
    made = recovered(grown)
    assert (made.from_damaged, made.from_backup, made.missing, made.missing_records) == (made.size, 0, (), 0)
    assert (made.read_on, made.checkpoints_dropped) == (ReadOn.WHERE_IT_STOOD, 0)
    assert (whole(made.path), state(made.path)) == (whole(grown.path), state(grown.path))
    everything = (
        "SELECT * FROM identity, checkpoint LEFT JOIN stamp",
        "SELECT * FROM rollup",
        "SELECT * FROM rolled",
    )
    for query in everything:
        with closing(look(made.path)) as one, closing(look(grown.path)) as other:
            assert one.execute(query).fetchall() == other.execute(query).fetchall()
    with Ledger(made.path, grown.clock, grown.kept) as ledger, pytest.raises(sqlite3.IntegrityError):
        ledger._connection.execute("UPDATE identity SET created_ms = 0")  # records only grow, here as well


def test_a_changed_record_comes_from_the_backup_and_what_is_newer_from_the_ledger(grown: Grown) -> None:
    spare = back_up(grown)
    grown.grow(2)
    truth = whole(grown.path)
    harm(grown.path, "UPDATE event SET output = 0 WHERE id = 7")
    made = recovered(grown, spare)
    assert (made.from_backup, made.missing_records) == (truth.size(2) - truth.size(1), 0)
    assert whole(made.path) == truth


def test_what_is_missing_is_named_by_table_and_number(grown: Grown) -> None:
    truth = whole(grown.path)
    harm(grown.path, "DELETE FROM skipped WHERE id = 5")
    made = recovered(grown)
    assert made.size == truth.size(4)
    assert Missing("skipped", 5, 6) in made.missing
    assert made.missing_records == sum(one.records for one in made.missing) == truth.size(6) - truth.size(4)
    assert (made.read_on, state(made.path)["cursor"]) == (ReadOn.FROM_START, [])


def test_what_is_known_to_be_missing_counts_though_no_number_is_left_of_it(grown: Grown) -> None:
    size = known_of(grown.kept)[-1].size
    harm(grown.path, "DELETE FROM block WHERE id > 3")
    made = recovered(grown)
    assert (made.missing, made.missing_records) == ((), size - made.size)


def test_a_file_that_is_no_database_gives_way_to_the_backup(grown: Grown) -> None:
    spare = back_up(grown)
    grown.grow(1)
    grown.path.write_bytes(b"something else" * 5000)
    made = recovered(grown, spare)
    assert whole(made.path) == whole(spare)
    assert (made.from_damaged, made.read_on) == (0, ReadOn.SINCE_BACKUP)
    assert made.missing_records == known_of(grown.kept)[-1].size - made.size


def test_an_unreadable_sector_costs_its_own_records_and_no_others(
    grown: Grown, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare = back_up(grown)
    grown.grow(4)
    truth = whole(grown.path)
    with closing(look(grown.path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'skipped'").fetchone()
    bad, inode = (page - 1) * 4096, grown.path.stat().st_ino
    real = os.pread

    def pread(file: int, count: int, place: int) -> bytes:
        if os.fstat(file).st_ino == inode and place <= bad < place + count:
            raise OSError(errno.EIO, "Input/output error")
        return real(file, count, place)

    monkeypatch.setattr(os, "pread", pread)
    made = recover(grown.path, spare, grown.folder / "made.db", known=known_of(grown.kept), clock=grown.clock)
    assert made is not None
    assert made.size == truth.size(6)  # of the four newest, each has a record on that sector
    assert whole(made.path).rows == truth.first(6)


def rewritten(grown: Grown) -> None:
    """Records changed, and the whole chain made anew for them by the program's own means."""
    harm(grown.path, "UPDATE event SET output = 1")
    harm(grown.path, "DELETE FROM block")
    harm(grown.path, "DELETE FROM checkpoint")
    with Ledger(grown.path, grown.clock) as ledger:
        rebuild(ledger._connection)
        ledger.checkpoint("forged")


def test_a_ledger_rewritten_from_its_start_gives_nothing_where_checkpoints_are_kept(grown: Grown) -> None:
    spare = back_up(grown)
    with grown.opened() as ledger:
        grown.grow(2, ledger=ledger)
        ledger.checkpoint("day")
    rewritten(grown)
    made = recovered(grown, spare)
    assert whole(made.path) == whole(spare)
    assert (made.from_damaged, made.from_backup) == (0, made.size)
    assert whole(recovered(grown, spare, known=False).path) == whole(spare)  # the backup is a checkpoint, too
    assert recovered(grown).size == 0


def test_an_older_copy_is_led_on_by_a_newer_backup(grown: Grown) -> None:
    shutil.copyfile(grown.path, grown.folder / "old.db")
    grown.grow(3)
    spare = back_up(grown)
    shutil.copyfile(grown.folder / "old.db", grown.path)
    made = recovered(grown, spare)
    assert whole(made.path) == whole(spare)
    assert state(made.path) == state(spare)
    assert (made.missing_records, made.read_on) == (0, ReadOn.WHERE_IT_STOOD)


def test_a_day_that_was_closed_after_the_backup_is_not_counted_twice(grown: Grown) -> None:
    spare = back_up(grown)
    assert state(spare)["tally"]
    grown.now_ms += DAY_MS
    grown.grow(2)
    with closing(look(grown.path)) as connection:
        (closed,) = connection.execute("SELECT count(*) FROM coverage").fetchone()
    harm(grown.path, "UPDATE cursor SET state = 'no json'")
    made = recovered(grown, spare)
    assert (made.read_on, closed) == (ReadOn.SINCE_BACKUP, 5)
    assert state(made.path)["tally"] == []
    assert state(made.path)["cursor"] == state(spare)["cursor"]


def test_another_ledgers_backup_gives_nothing(grown: Grown, tmp_path: Path) -> None:
    other = Grown(tmp_path / "other")
    other.grow(9)
    truth = whole(grown.path)
    harm(grown.path, "UPDATE event SET output = 0 WHERE id = 17")
    for known in (True, False):
        made = recovered(grown, back_up(other) if known else other.backups / "none.db", known=known)
        assert (made.size, made.from_backup) == (truth.size(4), 0)


def test_totals_that_do_not_fit_are_made_from_the_records(grown: Grown) -> None:
    with closing(look(grown.path)) as connection:
        totals = connection.execute("SELECT * FROM rollup").fetchall()
    harm(grown.path, "UPDATE rollup SET output = output + 1")
    made = recovered(grown)
    with closing(look(made.path)) as connection:
        assert connection.execute("SELECT * FROM rollup").fetchall() == totals


@pytest.mark.parametrize("make", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")])
def test_where_there_is_nothing_nothing_is_made_up(grown: Grown, make: Callable[[Path], object]) -> None:
    known = known_of(grown.kept)
    make(grown.path)
    with pytest.raises(NothingToRestore, match="counterfoil restore --new"):
        recover(grown.path, None, grown.folder / "made.db")
    made = recover(grown.path, None, grown.folder / "more.db", known=known)
    assert made is not None
    assert (made.size, made.missing_records) == (0, known[-1].size)


def test_who_says_stop_leaves_nothing_behind(grown: Grown) -> None:
    grown.grow(100)
    before = sorted(grown.folder.iterdir())
    said: list[tuple[int, int]] = []
    made = recover(
        grown.path,
        None,
        grown.folder / "made.db",
        progress=lambda done, total: said.append((done, total)),
        go_on=lambda: not said,
    )
    assert (made, sorted(grown.folder.iterdir())) == (None, before)
    with pytest.raises(LedgerError, match="exists already"):
        recover(grown.path, None, grown.path)

from __future__ import annotations

import shutil
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from counterfoil.domain.backups import Backup
from counterfoil.errors import LedgerError, UsageError
from counterfoil.ledger.backup import BackupRejected, backup, backup_to, has_news, newest_good
from counterfoil.ledger.present import known_of
from counterfoil.ledger.sound import checked
from tests.unit.ledger.grown import DAY_MS, Grown, copy_files, files, whole
from tests.unit.ledger.killed import started, stopped


@pytest.fixture
def grown(tmp_path: Path) -> Grown:
    grown = Grown(tmp_path / "home")
    grown.grow(6)
    return grown


def back_up(grown: Grown) -> Backup | None:
    return backup(grown.path, grown.backups, grown.clock, grown.kept)


def made(grown: Grown) -> Backup:
    found = back_up(grown)
    assert found
    return found


def names(grown: Grown) -> list[str]:
    return sorted(path.name for path in grown.backups.iterdir() if path.name != ".busy")


def test_a_backup_holds_the_same_records_in_one_private_file(grown: Grown) -> None:
    with grown.opened() as ledger:  # with records that are only in the log as yet
        grown.grow(3, ledger=ledger)
        one = made(grown)
    assert one.path.name == f"ledger-20260528T203540Z-{one.size}.db"
    assert whole(one.path) == whole(grown.path)
    assert names(grown) == [one.path.name]
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(grown.backups.stat().st_mode) == 0o700
    with closing(sqlite3.connect(one.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_there_is_another_one_only_if_a_record_was_added(grown: Grown) -> None:
    made(grown)
    grown.now_ms += DAY_MS
    assert (has_news(grown.path, grown.backups), back_up(grown)) == (False, None)
    grown.grow(1)
    assert has_news(grown.path, grown.backups)
    assert made(grown).size == whole(grown.path).size(len(whole(grown.path).blocks))


def test_copies_made_while_another_process_writes_are_all_sound(grown: Grown) -> None:
    def write() -> None:
        with grown.opened() as ledger:
            while True:
                grown.grow(1, ledger=ledger)

    child = started(write)
    try:
        found = []
        for _ in range(4):
            while not has_news(grown.path, grown.backups):
                time.sleep(0.01)
            grown.now_ms += 1000  # this process's clock; the child has its own
            found.append(made(grown))
    finally:
        stopped(child)
    sizes = [one.size for one in found]
    assert sizes == sorted(set(sizes))
    truth = whole(grown.path)
    for one in found:
        copy = whole(one.path)
        assert copy.rows == truth.first(len(copy.blocks))
        said = checked(one.path, whole=True)
        assert said is not None
        assert said.ok


class Harm(NamedTuple):
    what: str
    statement: str
    match: str


HARMS = [
    Harm("a count", "UPDATE event SET output = output + 1 WHERE id = 7", "Record event 7 is not as it was"),
    Harm("a record", "DELETE FROM skipped WHERE id = 2", "Record skipped 2 has been removed"),
    Harm("the totals", "UPDATE rollup SET output = output + 1", "totals made ahead differ"),
    Harm("the tail", "DELETE FROM block WHERE id > 3", "was not written by Counterfoil"),
]


def harm(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize("one", HARMS, ids=[one.what for one in HARMS])
def test_a_ledger_that_does_not_hold_is_not_backed_up_and_the_earlier_backup_stays(
    grown: Grown, one: Harm
) -> None:
    good = made(grown)
    grown.grow(2)
    harm(grown.path, one.statement)
    before = files(good.path)
    with pytest.raises(BackupRejected, match=one.match):
        back_up(grown)
    assert names(grown) == [good.path.name]
    assert files(good.path) == before


def test_a_file_that_cannot_be_read_is_not_backed_up(grown: Grown) -> None:
    good = made(grown)
    grown.grow(2)
    with grown.path.open("r+b") as file:
        file.seek(4096 * 8)
        file.write(b"\xff" * 4096 * 30)
    with pytest.raises(BackupRejected, match="Earlier backups stay as they are; `counterfoil restore`"):
        back_up(grown)
    assert names(grown) == [good.path.name]


def test_an_older_copy_put_in_the_ledgers_place_does_not_pass_for_it(grown: Grown) -> None:
    copy_files(grown.path, grown.folder / "old.db")
    grown.grow(2)
    good = made(grown)
    for ending in ("", "-wal", "-shm"):
        Path(f"{grown.path}{ending}").unlink(missing_ok=True)
    copy_files(grown.folder / "old.db", grown.path)
    with pytest.raises(BackupRejected, match="that the checkpoint covers are missing"):
        back_up(grown)
    assert names(grown) == [good.path.name]


def test_surplus_ones_go_but_none_of_another_ledger_none_of_other_names_and_not_the_new_one(
    grown: Grown, tmp_path: Path
) -> None:
    other = Grown(tmp_path / "other")
    other.grow(1)
    foreign = made(other)
    grown.backups.mkdir()
    shutil.copyfile(foreign.path, grown.backups / foreign.path.name)
    (grown.backups / "ledger-before-the-move.db").write_bytes(b"by hand")
    for _ in range(10):
        grown.now_ms += DAY_MS
        grown.grow(1)
        made(grown)
    kept = names(grown)
    assert {foreign.path.name, "ledger-before-the-move.db"} <= set(kept)
    assert len(kept) == 2 + 8  # seven, and the last of the week before
    grown.now_ms -= 400 * DAY_MS  # the clock was set back: the new one is the oldest by its name
    grown.grow(1)
    last = made(grown)
    assert last.path.name == names(grown)[0]


def test_a_backup_under_a_name_of_ones_own_is_made_whatever_there_is_and_never_written_over(
    grown: Grown, tmp_path: Path
) -> None:
    made(grown)
    mine = tmp_path / "mine.db"
    one = backup_to(grown.path, mine, grown.clock, grown.kept)
    assert one
    assert (one.path, whole(mine)) == (mine, whole(grown.path))
    for name, why in (
        (mine, "exists already"),
        (tmp_path / "none" / "x.db", "no folder"),
        (tmp_path / "ledger-20260101T000000Z-5.db", "named like"),
    ):
        with pytest.raises(UsageError, match=why):
            backup_to(grown.path, name, grown.clock, grown.kept)


def test_who_says_stop_leaves_nothing_behind(grown: Grown) -> None:
    asked = 0

    def go_on() -> bool:
        nonlocal asked
        asked += 1
        return asked < 2

    assert backup(grown.path, grown.backups, grown.clock, grown.kept, go_on=go_on) is None
    assert (asked, names(grown)) == (2, [])


def test_a_disk_that_would_be_full_is_said_before_anything_is_written(
    grown: Grown, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(grown.folder)._replace(free=60_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(LedgerError, match=r"has 60 MB left, and 0 MB are needed; free some space"):
        back_up(grown)
    assert names(grown) == []


def test_two_backups_are_not_made_at_once(grown: Grown) -> None:
    made(grown)
    grown.grow(1)
    with closing(sqlite3.connect(grown.backups / ".busy", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LedgerError, match="Another backup is being made"):
            back_up(grown)
    made(grown)


def test_the_newest_good_one_is_sound_of_the_same_ledger_and_contradicts_nothing(
    grown: Grown, tmp_path: Path
) -> None:
    def newest() -> Path | None:
        known = known_of(grown.kept)
        found = newest_good(grown.backups, known[-1], known)
        return found.path if found else None

    first = made(grown)
    grown.now_ms += DAY_MS
    grown.grow(1)
    second = made(grown)
    grown.grow(1)
    assert newest() == second.path
    rewritten = Grown(tmp_path / "rewritten")
    rewritten.grow(30)
    claimed = grown.backups / "ledger-20300101T000000Z-9999.db"
    shutil.copyfile(made(rewritten).path, claimed)
    assert newest() == second.path  # of another ledger
    with closing(sqlite3.connect(grown.path)) as connection:
        (ledger_id,) = connection.execute("SELECT ledger_id FROM identity").fetchone()
    harm(claimed, f"UPDATE identity SET ledger_id = '{ledger_id}'")
    assert newest() == second.path
    harm(second.path, "UPDATE event SET output = 1 WHERE id = 3")
    assert newest() == first.path
    first.path.write_bytes(b"")
    assert newest() is None

"""Restores that are asked for in so many words: from a chosen file, to nothing, in somebody's way."""

from __future__ import annotations

import lzma
import shutil
import time
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.domain.backups import Standing
from counterfoil.errors import LedgerError, UsageError
from counterfoil.ledger.backup import backup, backup_to
from counterfoil.ledger.hold import LedgerHeld
from counterfoil.ledger.in_place import begin_anew, interrupted, put_in_place
from counterfoil.ledger.present import present
from counterfoil.ledger.recover import NothingToRestore
from counterfoil.ledger.restore import restore
from tests.conftest import CORPUS
from tests.unit.ledger.grown import Grown, copy_files, files, look, whole
from tests.unit.ledger.killed import started, stopped
from tests.unit.ledger.losses import applied, change, garble, grown_with_a_backup, lose, tried, where
from tests.unit.ledger.test_backup import harm


@pytest.fixture
def grown(tmp_path: Path) -> Grown:
    """Six entries, a backup, two more entries, a checkpoint."""
    return grown_with_a_backup(tmp_path / "home")


def test_a_backup_that_is_chosen_is_used_and_one_that_is_damaged_is_refused(
    grown: Grown, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.db"
    assert backup_to(grown.path, mine, grown.clock, grown.kept)
    truth = whole(grown.path)
    lose(grown.path)
    said = tried(grown, mine)
    assert said.recovery is not None
    assert (said.is_other, said.recovery.missing_records) == (False, 0)
    bad = tmp_path / "bad.db"
    shutil.copyfile(mine, bad)
    harm(bad, "UPDATE event SET output = 0 WHERE id = 3")
    with pytest.raises(LedgerError, match=r"bad\.db does not pass the check\. Record event 3"):
        restore(where(grown), chosen=bad, apply=True)
    with pytest.raises(UsageError, match=r"There is no file .*none\.db"):
        restore(where(grown), chosen=tmp_path / "none.db")
    applied(grown, mine)
    assert whole(grown.path) == truth


def test_another_ledger_that_is_chosen_is_taken_alone_and_known_from_then_on(
    grown: Grown, tmp_path: Path
) -> None:
    other = Grown(tmp_path / "other")
    other.grow(2)
    made = backup(other.path, other.backups, other.clock, other.kept)
    assert made
    said = tried(grown, made.path)
    assert (said.present.standing, said.is_other) == (Standing.WHOLE, True)
    done = applied(grown, made.path)
    assert whole(grown.path) == whole(made.path)
    assert done.aside is not None
    assert {one.ledger_id for one in grown.kept.checkpoints()} == {made.ledger_id}


def test_a_changed_ledger_can_be_chosen_as_it_is(grown: Grown) -> None:
    change(grown.path)
    changed = whole(grown.path)
    assert tried(grown, grown.path).is_other
    applied(grown, grown.path)
    assert whole(grown.path) == changed


def test_without_a_backup_and_with_nothing_that_holds_nothing_is_done(grown: Grown) -> None:
    shutil.rmtree(grown.backups)
    change(grown.path)
    before = files(grown.path)
    assert tried(grown).recovery is None
    with pytest.raises(NothingToRestore):
        restore(where(grown), apply=True)
    assert files(grown.path)[""] == before[""]


def test_a_ledger_that_somebody_has_open_is_not_touched(grown: Grown) -> None:
    garble(grown.path)
    before, names = files(grown.path)[""], names_in(grown.folder)

    def sit() -> None:
        with closing(look(grown.path, "rw")) as connection:
            connection.execute("SELECT count(*) FROM event").fetchone()
            (grown.folder / "open").touch()
            time.sleep(60)

    child = started(sit)
    try:
        while not (grown.folder / "open").exists():
            time.sleep(0.01)
        with pytest.raises(LedgerHeld, match=r"has the ledger .* open; quit it and try again"):
            restore(where(grown), apply=True)
        with pytest.raises(LedgerHeld):
            begin_anew(grown.path, grown.kept, grown.clock)
    finally:
        stopped(child)
    (grown.folder / "open").unlink()
    assert files(grown.path)[""] == before
    assert names_in(grown.folder) == names
    applied(grown)


def names_in(folder: Path) -> set[str]:
    """But for what SQLite keeps beside an open file."""
    return {path.name for path in folder.iterdir() if path.suffix not in (".db-wal", ".db-shm")}


def test_a_new_ledger_begins_empty_and_everything_old_stays(grown: Grown) -> None:
    before, known = files(grown.path)[""], grown.kept.checkpoints()
    aside = begin_anew(grown.path, grown.kept, grown.clock)
    assert aside is not None
    assert files(aside)[""] == before
    found = present(grown.path, grown.kept)
    assert found is not None
    assert (found.standing, found.records) == (Standing.WHOLE, 0)
    assert found.ledger_id != known[0].ledger_id
    assert len(list(grown.kept.folder.glob("checkpoints.txt.*"))) == 1
    assert len(list(grown.backups.glob("*.db"))) == 1


def test_a_ledger_that_came_into_the_place_meanwhile_is_set_aside_as_well(grown: Grown) -> None:
    """As when a restore was killed between two renames, and the kept checkpoints were gone too."""
    made = grown.folder / "made.db"
    copy_files(grown.path, made)
    put_in_place(grown.path, made, grown.now_ms)
    copy_files(grown.path, made)
    ready = grown.path.with_name(next(grown.folder.glob("*.damaged-*")).name.replace("damaged", "ready"))
    made.rename(ready)
    assert interrupted(grown.path) == ready
    applied(grown)
    assert len(list(grown.folder.glob("*.damaged-*"))) >= 2
    assert interrupted(grown.path) is None


def test_a_restore_that_was_cut_short_is_said_to_be_and_finished(grown: Grown) -> None:
    """Killed when the old ledger had gone aside and the new one was not yet in its place."""
    truth = whole(grown.path)
    stamp = "20260528T210000Z"
    copy_files(grown.path, grown.path.with_name(f"ledger.db.ready-{stamp}"))
    garble(grown.path)
    grown.path.rename(grown.path.with_name(f"ledger.db.damaged-{stamp}"))
    said = tried(grown)
    assert (said.present.standing, said.interrupted, said.recovery) == (Standing.MISSING, True, None)
    done = applied(grown)
    assert (done.interrupted, done.applied) == (True, True)
    assert whole(grown.path) == truth


def test_one_that_was_made_ready_and_no_more_is_made_anew(grown: Grown) -> None:
    copy_files(grown.path, grown.path.with_name("ledger.db.ready-20260528T210000Z"))
    truth = whole(grown.path)
    garble(grown.path)
    done = applied(grown)
    assert (done.interrupted, done.applied) == (False, True)
    assert whole(grown.path) == truth
    assert not list(grown.folder.glob("*.ready-*"))


def test_a_ledger_of_the_first_schema_is_whole_and_can_be_put_back(tmp_path: Path) -> None:
    grown = Grown(tmp_path)
    old = tmp_path / "old.db"
    old.write_bytes(lzma.decompress((CORPUS / "ledgers" / "schema-1.db.xz").read_bytes()))
    before = old.read_bytes()
    shutil.copyfile(old, grown.path)
    found = present(grown.path, grown.kept)
    assert found is not None
    assert found.standing is Standing.WHOLE
    assert grown.path.read_bytes() == before  # only looked at
    grown.path.write_bytes(b"not a database" * 1000)
    done = applied(grown, old)
    assert done.recovery is not None
    assert done.recovery.size == found.records
    assert old.read_bytes() == before

"""A restore that is killed: what was there is still there, and the next one comes to the same end."""

from __future__ import annotations

import shutil
from contextlib import nullcontext
from functools import partial
from itertools import count
from pathlib import Path
from random import Random

import pytest

from counterfoil.domain.backups import Standing
from counterfoil.errors import LedgerError
from counterfoil.ledger.in_place import begin_anew
from counterfoil.ledger.present import present
from counterfoil.ledger.recover import recover
from counterfoil.ledger.restore import restore
from tests.crash.sizes import short_and_long
from tests.unit.ledger.grown import Grown, Whole, copy_files, files, whole
from tests.unit.ledger.killed import killed_after, killed_at
from tests.unit.ledger.losses import garble, grown_with_a_backup, lose, where


class Ground:
    """A damaged ledger, some of it only in its log, with a backup; and as many copies as are needed."""

    def __init__(self, folder: Path) -> None:
        self.master = grown_with_a_backup(folder / "master")
        self.truth: Whole = whole(self.master.path)
        garble(self.master.path)
        crashed = folder / "crashed.db"
        with self.master.opened() as ledger:
            self.master.grow(2, ledger=ledger)
            copy_files(self.master.path, crashed)
        lose(self.master.path)
        copy_files(crashed, self.master.path)
        self.folder = folder
        self.number = 0

    def fresh(self) -> Grown:
        self.number += 1
        folder = self.folder / str(self.number)
        shutil.copytree(self.master.folder, folder)
        return Grown(folder, self.master.now_ms)


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return Ground(tmp_path)


def contents(grown: Grown) -> set[bytes]:
    """All that the folder's files hold."""
    return {path.read_bytes() for path in grown.folder.rglob("*") if path.is_file()}


def originals(grown: Grown) -> set[bytes]:
    """What may never go: the ledger with its log, the backups, what is kept."""
    kept = [path.read_bytes() for path in grown.kept.folder.glob("checkpoints*")]
    return {
        files(grown.path)[""],
        files(grown.path)["-wal"],
        *kept,
        *map(Path.read_bytes, grown.backups.glob("*.db")),
    }


def pair(path: Path) -> list[bytes]:
    """A ledger with its log."""
    return [
        Path(f"{path}{ending}").read_bytes() for ending in ("", "-wal") if Path(f"{path}{ending}").exists()
    ]


def restored(grown: Grown) -> object:
    return restore(where(grown), apply=True)


def check(grown: Grown, before: set[bytes], damaged: list[bytes], size: int) -> None:
    """Nothing is gone, nobody can begin anew by mistake, and the next restore leaves nothing half done."""
    assert before <= contents(grown) | {line for line in before if is_added_to(line, grown)}
    if not grown.path.exists():
        with pytest.raises(LedgerError, match="is missing"):
            grown.opened()
    grown.now_ms += 5000
    restored(grown)
    found = present(grown.path, grown.kept)
    assert found is not None
    assert (found.standing, found.records) == (Standing.WHOLE, size)
    assert any(pair(path) == damaged for path in grown.folder.glob("*.damaged-*Z"))
    left = {path.name.split("-")[0] for path in grown.folder.iterdir()}
    assert left <= {"ledger.db", "old.db", "state", "backups", "ledger.db.damaged"}


def is_added_to(text: bytes, grown: Grown) -> bool:
    return any(path.read_bytes().startswith(text) for path in grown.kept.folder.iterdir())


def test_killed_at_any_step_of_a_restore(ground: Ground) -> None:
    once = ground.fresh()
    restored(once)
    size = whole(once.path).size(len(whole(once.path).blocks))
    for step in count(1):
        grown = ground.fresh()
        before, damaged = originals(grown), pair(grown.path)
        was_killed = killed_at(step, partial(restored, grown))
        check(grown, before, damaged, size)
        shutil.rmtree(grown.folder)
        if not was_killed:
            assert step > 10
            return


@short_and_long(5, 100, "RESTORE_KILLS")
def test_killed_at_any_moment_of_a_restore(ground: Ground, count: int) -> None:
    once = ground.fresh()
    restored(once)
    size = whole(once.path).size(len(whole(once.path).blocks))
    random = Random(9)
    for _ in range(count):
        grown = ground.fresh()
        before, damaged = originals(grown), pair(grown.path)
        killed_after(random.uniform(0.02, 0.4), partial(restored, grown))
        check(grown, before, damaged, size)
        shutil.rmtree(grown.folder)


@short_and_long(5, 100, "RESTORE_KILLS")
def test_killed_at_any_moment_of_a_recovery_there_is_no_result_or_a_whole_one(
    ground: Ground, count: int
) -> None:
    random = Random(10)
    grown = ground.fresh()
    before = files(grown.path)
    for number in range(count):
        target = grown.folder / f"made-{number}.db"
        spare = next(grown.backups.glob("*.db"))
        killed_after(
            random.uniform(0.0, 0.25), partial(recover, grown.path, spare, target, clock=grown.clock)
        )
        assert files(grown.path) == before
        with pytest.raises(LedgerError) if target.exists() else nullcontext():
            recover(grown.path, spare, target, clock=grown.clock)


def test_killed_at_any_step_of_beginning_anew(ground: Ground) -> None:
    for step in count(1):
        grown = ground.fresh()
        before, pair_before = originals(grown), pair(grown.path)
        was_killed = killed_at(step, partial(begin_anew, grown.path, grown.kept, grown.clock))
        assert before <= contents(grown)
        if not was_killed:
            assert step > 5
            return
        grown.now_ms += 5000
        begin_anew(grown.path, grown.kept, grown.clock)
        assert before <= contents(grown)
        assert any(pair(path) == pair_before for path in grown.folder.glob("*.set-aside-*Z"))
        shutil.rmtree(grown.folder)

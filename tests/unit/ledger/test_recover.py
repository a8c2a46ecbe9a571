"""A ledger damaged at random and put together again: all that holds anywhere, and nothing else."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from counterfoil.domain.backups import ReadOn, Recovery
from counterfoil.ledger.backup import backup
from counterfoil.ledger.present import known_of
from counterfoil.ledger.recover import NothingToRestore, recover
from counterfoil.ledger.verify import verify
from tests.crash.sizes import short_and_long
from tests.unit.ledger.grown import Grown, Whole, blocks_that_hold, copy_files, files, spoil, state, whole


@dataclass
class Drill:
    """A ledger as a crash left it, a backup of its first part, and what both held before any damage."""

    grown: Grown
    left: Path
    backup: Path
    truth: Whole
    backup_truth: Whole


@pytest.fixture(scope="module")
def drill(tmp_path_factory: pytest.TempPathFactory) -> Drill:
    grown = Grown(tmp_path_factory.mktemp("drill"), keeps=True)
    grown.grow(25)
    made = backup(grown.path, grown.backups, grown.clock, grown.kept)
    assert made
    left = grown.folder / "left.db"
    with grown.opened() as ledger:
        grown.grow(15, ledger=ledger)
        ledger._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        grown.grow(6, ledger=ledger)
        copy_files(grown.path, left)
    return Drill(grown, left, made.path, whole(grown.path), whole(made.path))


@dataclass
class Try:
    """One round's files, spoiled."""

    damaged: Path
    backup: Path | None
    target: Path
    expected: int  # blocks that lead on without a gap


def spoiled(drill: Drill, folder: Path, random: Random) -> Try:
    folder.mkdir()
    damaged, spare = folder / "ledger.db", folder / "spare.db"
    copy_files(drill.left, damaged)
    spoil(Path(f"{damaged}{random.choice(('', '', '', '-wal'))}"), random)
    kind = random.choices(("good", "none", "spoiled"), (5, 3, 2))[0]
    if kind != "none":
        shutil.copyfile(drill.backup, spare)
    if kind == "spoiled":
        spoil(spare, random)
    copy_files(damaged, folder / "copy.db")
    holding = blocks_that_hold(folder / "copy.db", drill.truth)
    if kind != "none":
        shutil.copyfile(spare, folder / "copy-2.db")
        holding |= blocks_that_hold(folder / "copy-2.db", drill.truth)
    expected = next(n for n in range(len(drill.truth.blocks) + 1) if n + 1 not in holding)
    return Try(damaged, None if kind == "none" else spare, folder / "made.db", expected)


@short_and_long(40, 200, "RECOVER_ROUNDS")
def test_whatever_is_damaged_all_that_holds_in_either_file_is_recovered_and_nothing_else(
    count: int, drill: Drill, tmp_path: Path
) -> None:
    ends = Counter[str]()
    for number in range(count):
        random = Random(number)
        one = spoiled(drill, tmp_path / str(number), random)
        before = files(one.damaged), one.backup and files(one.backup)
        known = known_of(drill.grown.kept) if random.random() < 0.7 else []
        try:
            made = recover(one.damaged, one.backup, one.target, known=known, clock=drill.grown.clock)
        except NothingToRestore:
            assert (one.expected, known, one.target.exists()) == (0, [], False)
            made = None
        assert (files(one.damaged), one.backup and files(one.backup)) == before
        if made:
            check(drill, one, made, bool(known))
        ends[made.read_on if made else "nothing"] += 1
        shutil.rmtree(one.damaged.parent)
    assert ends[ReadOn.WHERE_IT_STOOD]
    assert ends[ReadOn.SINCE_BACKUP]
    assert ends[ReadOn.FROM_START]


def check(drill: Drill, one: Try, made: Recovery, is_known: bool) -> None:
    truth = drill.truth
    assert made.size == truth.size(one.expected)
    found = verify(one.target, [c for c in drill.grown.kept.checkpoints() if c.size <= made.size])
    assert found is not None
    assert (found.first_bad, found.head) == (None, made.head)
    assert whole(one.target).rows == truth.first(one.expected)
    assert made.from_damaged + made.from_backup == made.size
    assert sorted(path.name for path in one.target.parent.iterdir() if "made" in path.name) == ["made.db"]
    if is_known:
        gone = truth.size(len(truth.blocks)) - made.size
        assert made.missing_records >= gone
        assert bool(made.missing_records) == bool(gone)
    positions = state(one.target)["cursor"]
    if made.read_on is ReadOn.SINCE_BACKUP:
        assert positions == state(drill.backup)["cursor"]
    assert bool(positions) == (made.read_on is not ReadOn.FROM_START)
    ends = {row[2]: row[3] + row[4] for row in whole(one.target).rows["skipped"].values()}
    for _, _, source, offset, *_ in positions:
        assert offset <= ends[source]  # the last line of each entry is a skipped one

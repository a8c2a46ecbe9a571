from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from counterfoil.domain.backups import Present, ReadOn, Restored, Standing
from counterfoil.errors import LedgerLost
from counterfoil.ledger.present import known_of
from counterfoil.ledger.restore import restore
from counterfoil.ledger.verify import verify
from tests.unit.ledger.grown import Grown, copy_files, files, whole
from tests.unit.ledger.losses import (
    applied,
    change,
    empty,
    garble,
    grown_with_a_backup,
    lose,
    make_foreign,
    make_older,
    tried,
    where,
)


@pytest.fixture
def grown(tmp_path: Path) -> Grown:
    """Six entries, a backup, two more entries, a checkpoint."""
    return grown_with_a_backup(tmp_path / "home")


class Loss(NamedTuple):
    make: Callable[[Path], None]
    standing: Standing
    said: str | None  # by whoever opens the ledger
    entries: int  # that can be put back, of eight


LOSSES = [
    Loss(lose, Standing.MISSING, "is missing", 6),
    Loss(empty, Standing.EMPTY, "is empty", 6),
    Loss(make_older, Standing.OLDER, "holds only", 6),
    Loss(make_foreign, Standing.OTHER, "is another one", 6),
    Loss(change, Standing.CHANGED, "has been changed", 6),
    Loss(garble, Standing.DAMAGED, None, 8),
]


@pytest.mark.parametrize("loss", LOSSES, ids=[str(loss.standing) for loss in LOSSES])
def test_every_loss_is_known_for_what_it_is_and_made_good_as_far_as_can_be(grown: Grown, loss: Loss) -> None:
    truth, known = whole(grown.path), known_of(grown.kept)[-1]
    spare = next(grown.backups.glob("*.db"))
    loss.make(grown.path)
    before = files(grown.path)
    if loss.said:
        with pytest.raises(
            LedgerLost, match=f"{loss.said}.*`counterfoil restore` shows what can be put back"
        ):
            grown.opened()
        assert files(grown.path).get("") == before.get("")
    said = tried(grown)
    assert (said.present.standing, said.present.known) == (loss.standing, known)
    assert said.backup is not None
    assert said.backup.path == spare
    assert said.recovery is not None
    size, lost = truth.size(loss.entries), truth.size(8) - truth.size(loss.entries)
    assert (said.recovery.size, said.recovery.missing_records) == (size, lost)
    done = applied(grown)
    assert done.recovery is not None
    assert (done.recovery.size, done.recovery.head) == (said.recovery.size, said.recovery.head)
    assert whole(grown.path).rows == truth.first(loss.entries)
    aside = done.aside
    assert (files(aside)[""] if aside else None) == before.get("")
    assert files(spare) == files(said.backup.path)


def test_a_sound_ledger_is_left_alone(grown: Grown) -> None:
    before = files(grown.path)
    for said in (tried(grown), applied(grown), applied(grown, next(grown.backups.glob("*.db")))):
        assert (said.present.standing, said.recovery, said.applied) == (Standing.WHOLE, None, False)
    assert files(grown.path)[""] == before[""]


def test_where_nothing_was_ever_there_nothing_is_lost(tmp_path: Path) -> None:
    grown = Grown(tmp_path)
    said = tried(grown)
    assert said == Restored(Present(grown.path, Standing.MISSING))
    restore(where(grown), apply=True)
    assert not grown.path.exists()


def test_a_log_beside_the_damaged_file_is_part_of_it_and_goes_with_it(grown: Grown) -> None:
    crashed = grown.folder / "crashed.db"
    with grown.opened() as ledger:
        grown.grow(2, ledger=ledger)
        copy_files(grown.path, crashed)
    truth = whole(grown.path)
    lose(grown.path)
    copy_files(crashed, grown.path)
    data = bytearray(grown.path.read_bytes())
    data[4096 * 3 + 2000 : 4096 * 4] = bytes(2096)
    grown.path.write_bytes(data)
    before = files(grown.path)
    assert before["-wal"]
    done = applied(grown)
    assert done.aside is not None
    assert {ending: files(done.aside)[ending] for ending in ("", "-wal")} == before
    assert whole(grown.path).rows == truth.rows


def test_what_is_kept_follows_a_ledger_that_lost_records_and_what_no_longer_holds_stays_aside(
    grown: Grown,
) -> None:
    before = grown.kept.checkpoints()
    lose(grown.path)
    applied(grown)
    after = grown.kept.checkpoints()
    size = whole(grown.path).size(6)
    assert after[:-1] == [one for one in before if one.size <= size]
    assert (after[-1].size, len(after) - 1 < len(before)) == (size, True)
    aside = list(grown.kept.folder.glob("checkpoints.txt.*"))
    assert [one.text() for one in before] == aside[0].read_text().splitlines()
    found = verify(grown.path, after)
    assert found is not None
    assert found.ok


def test_reading_goes_on_where_the_records_end_and_nothing_is_doubled(grown: Grown) -> None:
    truth = whole(grown.path)
    lose(grown.path)
    done = applied(grown)
    assert done.recovery is not None
    assert done.recovery.read_on is ReadOn.SINCE_BACKUP
    again = Grown(grown.folder, grown.now_ms, 6, _cursors=grown.at(6))
    again.grow(2)
    keys = {table: {row[0] for row in rows.values()} for table, rows in whole(grown.path).rows.items()}
    assert {table: len(found) for table, found in keys.items()} == {
        table: len(rows) for table, rows in truth.rows.items()
    }

"""Ways in which a ledger can be lost, and what a restore makes of them."""

from __future__ import annotations

from pathlib import Path

from counterfoil.domain.backups import Restored, Standing
from counterfoil.ledger.backup import backup
from counterfoil.ledger.present import present
from counterfoil.ledger.restore import Where, restore
from tests.unit.ledger.grown import ENDINGS, Grown, copy_files, files
from tests.unit.ledger.test_backup import harm
from tests.unit.ledger.test_recover_cases import rewritten


def grown_with_a_backup(folder: Path) -> Grown:
    """Six entries, a backup, two more entries, a checkpoint."""
    grown = Grown(folder)
    grown.grow(6)
    assert backup(grown.path, grown.backups, grown.clock, grown.kept)
    copy_files(grown.path, grown.folder / "old.db")
    with grown.opened() as ledger:
        grown.grow(2, ledger=ledger)
        ledger.checkpoint("day")
    return grown


def where(grown: Grown) -> Where:
    return Where(grown.path, grown.backups, grown.kept, grown.clock)


def tried(grown: Grown, chosen: Path | None = None) -> Restored:
    """A look, which changes nothing."""
    before = files(grown.path)
    said = restore(where(grown), chosen=chosen)
    assert said is not None
    assert files(grown.path).get("") == before.get("")
    assert not said.applied
    return said


def applied(grown: Grown, chosen: Path | None = None) -> Restored:
    said = restore(where(grown), chosen=chosen, apply=True)
    assert said is not None
    found = present(grown.path, grown.kept)
    assert found is not None
    assert found.standing is Standing.WHOLE
    with grown.opened():
        pass
    return said


def lose(path: Path) -> None:
    for ending in ENDINGS:
        Path(f"{path}{ending}").unlink(missing_ok=True)


def empty(path: Path) -> None:
    lose(path)
    path.write_bytes(b"")


def make_older(path: Path) -> None:
    lose(path)
    copy_files(path.with_name("old.db"), path)


def make_foreign(path: Path) -> None:
    lose(path)
    other = Grown(path.parent / "other")
    other.grow(40)
    copy_files(other.path, path)


def change(path: Path) -> None:
    rewritten(Grown(path.parent))


def garble(path: Path) -> None:
    harm(path, "UPDATE event SET output = 0 WHERE id = 3")

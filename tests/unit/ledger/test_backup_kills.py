"""A backup that is killed: the old ones stay, and the next try succeeds."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from random import Random

import pytest

from counterfoil.ledger.backup import backup, backups, has_news
from counterfoil.ledger.sound import checked
from tests.crash.sizes import short_and_long
from tests.unit.ledger.grown import Grown, files
from tests.unit.ledger.killed import killed_after, killed_at


@pytest.fixture
def grown(tmp_path: Path) -> Grown:
    """With one backup and something new since."""
    grown = Grown(tmp_path / "home")
    grown.grow(6)
    back_up(grown)
    grown.now_ms += 3000
    grown.grow(1)
    return grown


def back_up(grown: Grown) -> None:
    backup(grown.path, grown.backups, grown.clock, grown.kept)


def check(grown: Grown, before: dict[str, bytes]) -> None:
    """Whatever is there is sound, the old one as it was, and the next try leaves nothing else."""
    found = backups(grown.backups)
    assert files(found[-1].path) == before
    for one in found:
        said = checked(one.path, whole=True)
        assert said is not None
        assert said.ok
    back_up(grown)
    assert not has_news(grown.path, grown.backups)
    names = {path.name for path in grown.backups.iterdir()}
    assert names == {".busy", *(one.path.name for one in backups(grown.backups))}


def test_killed_at_any_step(grown: Grown) -> None:
    before = files(backups(grown.backups)[0].path)
    for step in count(1):
        was_killed = killed_at(step, lambda: back_up(grown))
        check(grown, before)
        if not was_killed:
            assert step > 5
            return
        backups(grown.backups)[0].path.unlink()


@short_and_long(8, 200, "BACKUP_KILLS")
def test_killed_at_any_moment(grown: Grown, count: int) -> None:
    random = Random(5)
    before = files(backups(grown.backups)[0].path)
    for _ in range(count):
        killed_after(random.uniform(0, 0.12), lambda: back_up(grown))
        check(grown, before)
        backups(grown.backups)[0].path.unlink()

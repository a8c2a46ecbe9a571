"""A WAL that was cut, zeroed or changed: what opens is what some commit left, nothing else."""

from __future__ import annotations

import hashlib
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from counterfoil.clock import wall_clock
from counterfoil.ledger.store import Ledger
from tests.crash.checks import check_whole, compare, reading
from tests.crash.children import Ground, wait_for
from tests.crash.damage import cut, flipped, stale, zeroed
from tests.crash.nursery import Nursery
from tests.crash.sizes import short_and_long
from tests.crash.writer import Play

ACTIONS = 130
PAUSE_SECONDS = 0.008
HEADER_BYTES, FRAME_HEADER_BYTES = 32, 24
CHECK_EVERY = 20  # damages; between them the state is only recognised
DAMAGES = (cut, zeroed, flipped, stale)


@dataclass(frozen=True)
class Torn:
    """A ledger whose writer was killed: the file as it was at first, and a WAL with every commit since."""

    file: bytes = field(repr=False)
    wal: bytes = field(repr=False)

    def laid(self, folder: Path, wal: bytes) -> Path:
        """The file with another WAL beside it."""
        path = folder / "ledger.db"
        (folder / "ledger.db-shm").unlink(missing_ok=True)
        path.write_bytes(self.file)
        (folder / "ledger.db-wal").write_bytes(wal)
        return path

    def commits(self) -> Iterator[bytes]:
        """The WAL as it was before the first commit, after it, after the second, …"""
        (page,) = struct.unpack_from(">I", self.wal, 8)
        frame = FRAME_HEADER_BYTES + page
        yield b""
        for begin in range(HEADER_BYTES, len(self.wal) - frame + 1, frame):
            (size_after_commit,) = struct.unpack_from(">I", self.wal, begin + 4)
            if size_after_commit:
                yield self.wal[: begin + frame]


@pytest.fixture
def torn(tmp_path: Path, nursery: Nursery) -> Torn:
    ground = Ground(tmp_path / "torn", nursery)
    play = Play(ground.folder, seed=5)
    play.act()
    assert ground.run("scan") == 0  # makes the ledger, and leaves no WAL
    child = nursery.start(ground.task("ingest", checkpoint_pages=0, flush_lines=4))
    for _ in range(ACTIONS):
        play.act()
        time.sleep(PAUSE_SECONDS)
    truth = play.finish()
    wait_for(lambda: compare(ground.ledger, truth).is_exact, seconds=150)  # two looks, were a hint lost
    copied = Torn(ground.ledger.read_bytes(), ground.ledger.with_name("ledger.db-wal").read_bytes())
    nursery.kill(child)
    return copied


def state(path: Path) -> str:
    """Everything in all tables, in short."""
    digest = hashlib.sha256()
    with reading(path) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        for (table,) in tables.fetchall():
            digest.update(repr(connection.execute(f"SELECT * FROM {table}").fetchall()).encode())
    return digest.hexdigest()


@short_and_long(300, 1000, "CRASH_WAL_DAMAGES")
@pytest.mark.timeout(300)
def test_a_damaged_wal_opens_as_what_a_commit_left(
    count: int, torn: Torn, tmp_path: Path, figures: Callable[[str], None]
) -> None:
    began, random = time.monotonic(), Random(count)
    known = {}
    for number, wal in enumerate(torn.commits()):
        path = torn.laid(tmp_path, wal)
        known[state(path)] = number
        assert check_whole(path) == []
    met = set()
    for number in range(count):
        damage = random.choice(DAMAGES)
        path = torn.laid(tmp_path, damage(torn.wal, random))
        found = state(path)
        assert found in known, f"damage {number}, {damage.__name__}: a state that no commit left"
        met.add(found)
        if number % CHECK_EVERY == 0:
            Ledger(path, wall_clock).close()
            assert check_whole(path) == []
    seconds = time.monotonic() - began
    figures(f"{count} damages in {seconds:.1f} s: {len(met)} of {len(known)} commits met, no other state")
    assert len(known) > 30
    assert len(met) > 20

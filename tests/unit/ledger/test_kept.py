from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.times import DAY_MS
from counterfoil.errors import LedgerError, LedgerLost
from counterfoil.ledger.kept import CHECKPOINTS, HEAD, Kept
from counterfoil.ledger.store import Ledger
from tests.altered import replace
from tests.unit.ledger.rich import Hand, Log, event

NAME = "5f0c11d2-0000-4000-8000-00000000000a"
ONE = Checkpoint(NAME, 12, "ab" * 32, 1_772_000_000_123)
TWO = Checkpoint(NAME, 40, "cd" * 32, 1_772_000_900_000)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path / "state")


@pytest.fixture
def any_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_nothing_is_known_before_anything_was_noted(kept: Kept) -> None:
    assert (kept.checkpoints(), kept.head()) == ([], None)
    assert not kept.folder.exists()


def test_every_checkpoint_is_kept_in_order(kept: Kept) -> None:
    kept.add(ONE)
    kept.add(TWO)
    assert kept.checkpoints() == [ONE, TWO]


def test_the_head_is_the_furthest_that_is_known(kept: Kept) -> None:
    kept.note(ONE)
    assert kept.head() == ONE
    kept.add(TWO)
    assert kept.head() == TWO
    further = replace(TWO, size=41)
    kept.note(further)
    assert (kept.head(), kept.checkpoints()) == (further, [TWO])


@pytest.mark.usefixtures("any_umask")
def test_the_files_are_private_and_nothing_else_is_left_beside_them(kept: Kept) -> None:
    for head in (ONE, TWO):
        kept.add(head)
        kept.note(head)
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in kept.folder.iterdir()} == {
        CHECKPOINTS: 0o600,
        HEAD: 0o600,
    }
    assert stat.S_IMODE(kept.folder.stat().st_mode) == 0o700


@given(garbage=st.binary(max_size=300))
def test_garbage_in_a_file_hides_nothing_that_is_whole(
    garbage: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kept = Kept(tmp_path_factory.mktemp("state"))
    kept.add(ONE)
    with (kept.folder / CHECKPOINTS).open("ab") as file:
        file.write(b"\n" + garbage + b"\n")
    kept.add(TWO)
    (kept.folder / HEAD).write_bytes(garbage)
    assert kept.checkpoints() == [ONE, TWO]
    assert kept.head() == TWO


def test_a_line_that_a_power_cut_tore_costs_no_other(kept: Kept) -> None:
    kept.add(ONE)
    whole = (kept.folder / CHECKPOINTS).read_bytes()
    torn = replace(TWO, size=30).text().encode()
    for cut in range(len(torn) + 1):
        (kept.folder / CHECKPOINTS).write_bytes(whole + torn[:cut])
        kept.add(TWO)
        assert set(kept.checkpoints()) - {replace(TWO, size=30)} == {ONE, TWO}
        (kept.folder / HEAD).write_bytes(torn[:cut])
        assert kept.head() == TWO


def test_files_set_aside_are_forgotten_and_still_there(kept: Kept) -> None:
    kept.set_aside("before")
    kept.add(ONE)
    kept.note(ONE)
    kept.set_aside("lost-20260801")
    assert (kept.checkpoints(), kept.head()) == ([], None)
    assert (kept.folder / f"{CHECKPOINTS}.lost-20260801").read_text() == ONE.text() + "\n"
    assert (kept.folder / f"{HEAD}.lost-20260801").read_text() == ONE.text() + "\n"
    kept.add(TWO)
    assert kept.head() == TWO


# What became of a ledger of which more is known, and what is said.


@pytest.fixture
def path(tmp_path: Path, kept: Kept) -> Path:
    """A ledger that has been closed, with all that is kept of it."""
    path, hand = tmp_path / "home" / "ledger.db", Hand()
    log = Log(1)
    with Ledger(path, hand, kept) as ledger:
        for number in range(4):
            ledger.append([log.entry(event(f"m{number}"))])
            ledger.settle()
            hand.now_ms += DAY_MS
    return path


def said(path: Path, kept: Kept) -> str:
    """Why the ledger is refused; whatever is there must stay as it is."""
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(LedgerLost) as lost:
        Ledger(path, Hand(), kept)
    assert (path.read_bytes() if path.exists() else None) == before
    sentence = str(lost.value)
    head = kept.head()
    assert head is not None
    assert f"on 2026-03-30 it held {head.size:,} records. Nothing was written over" in sentence
    assert sentence.startswith(f"The ledger {path} ")
    return sentence.removeprefix(f"The ledger {path} ").partition(";")[0]


def removed(path: Path) -> None:
    for file in path.parent.glob("ledger.db*"):
        file.unlink()


def test_a_ledger_as_it_was_left_is_opened(path: Path, kept: Kept) -> None:
    head = kept.head()
    with Ledger(path, Hand(), kept) as ledger:
        assert head is not None
        assert ledger.checkpoint("export").size == head.size


def test_a_ledger_that_has_gone_on_since_is_opened(path: Path, kept: Kept) -> None:
    with Ledger(path, Hand()) as elsewhere:
        elsewhere.append([Log(2).entry(*[event(f"x{n}") for n in range(150)])])
    Ledger(path, Hand(), kept).close()


def test_a_missing_ledger_is_missing(path: Path, kept: Kept) -> None:
    removed(path)
    assert said(path, kept) == "is missing"
    assert not path.exists()


def test_an_empty_file_is_empty(path: Path, kept: Kept) -> None:
    removed(path)
    path.touch()
    assert said(path, kept) == "is empty"


def test_a_copy_without_its_write_ahead_log_holds_nothing(path: Path, kept: Kept) -> None:
    removed(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE x (y)")
        connection.execute("DROP TABLE x")
    assert said(path, kept) == "holds nothing"


def test_another_ledger_is_another_one(path: Path, kept: Kept) -> None:
    removed(path)
    with Ledger(path, Hand()) as other:
        other.append([Log(1).entry(*[event(f"m{n}") for n in range(150)])])
    assert said(path, kept) == "is another one than was kept here"


def test_an_older_copy_holds_less(path: Path, kept: Kept, tmp_path: Path) -> None:
    before = kept.head()
    assert before is not None
    with Ledger(path, Hand()) as ledger, closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        ledger._connection.backup(copy)
    hand = Hand(Hand().now_ms + 3 * DAY_MS)
    with Ledger(path, hand, kept) as ledger:
        ledger.append([Log(2).entry(event("late"))])
        ledger.settle()
    removed(path)
    shutil.copy(tmp_path / "copy.db", path)
    assert said(path, kept) == f"holds only {before.size} records"


def test_a_rewritten_ledger_has_been_changed(path: Path, kept: Kept) -> None:
    head = kept.head()
    assert head is not None
    kept.note(replace(head, head="00" * 32))
    (kept.folder / CHECKPOINTS).unlink()
    assert said(path, kept) == "has been changed since"


def test_a_refused_ledger_is_let_go_of(path: Path, kept: Kept) -> None:
    head = kept.head()
    assert head is not None
    kept.note(replace(head, size=head.size + 1))
    with pytest.raises(LedgerLost) as lost:
        Ledger(path, Hand(), kept)
    assert lost.value is not None  # its traceback keeps every frame alive
    assert sorted(file.name for file in path.parent.iterdir()) == ["ledger.db"]


def test_a_damaged_ledger_is_damaged_rather_than_lost(path: Path, kept: Kept) -> None:
    path.write_bytes(b"\x00\xff" * 5000)
    with pytest.raises(LedgerError, match="damaged or not a ledger") as found:
        Ledger(path, Hand(), kept)
    assert not isinstance(found.value, LedgerLost)


def test_a_first_start_is_no_loss(tmp_path: Path, kept: Kept) -> None:
    Ledger(tmp_path / "new.db", Hand(), kept).close()
    assert (tmp_path / "new.db").exists()


def test_the_head_is_noted_with_what_is_written_and_a_checkpoint_each_day(path: Path, kept: Kept) -> None:
    days = [found.at_ms // DAY_MS for found in kept.checkpoints()]
    assert days == [Hand().now_ms // DAY_MS + day for day in range(4)]
    with closing(sqlite3.connect(path)) as connection:
        own = connection.execute(
            "SELECT at_ms, size, hex(head), reason FROM checkpoint ORDER BY id"
        ).fetchall()
    assert own == [(c.at_ms, c.size, c.head.upper(), "day") for c in kept.checkpoints()]


def test_backups_alone_keep_a_new_ledger_from_beginning_in_silence(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.db"
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "ledger-20261120T120000Z-1204.db").write_bytes(b"x")
    with pytest.raises(LedgerLost, match=r"is missing.*newest backup is of 2026-11-20 with 1,204 records"):
        Ledger(ledger, lambda: 7, Kept(tmp_path / "state"))
    assert not ledger.exists()


def test_a_zone_that_the_machine_does_not_know_costs_no_ledger(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.db"
    Ledger(ledger, lambda: 7).close()
    connection = sqlite3.connect(ledger)
    connection.execute("UPDATE rolled SET zone = 'Atlantis/Capital'")
    connection.commit()
    connection.close()
    with Ledger(ledger, lambda: 7) as opened:
        opened.settle()

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.verification import Verification
from counterfoil.ledger import chain, verify
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from tests.altered import replace
from tests.unit.ledger.rich import Hand, Log, event, rich_ledger

RECORDS = 1500


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rich") / "ledger.db"
    rich_ledger(path, RECORDS, kept=Kept(path.parent))
    return path


@pytest.fixture
def copy(rich: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(rich, tmp_path / "copy.db"))


def tamper(path: Path, sql: str) -> None:
    """Do what the triggers refuse."""
    with closing(sqlite3.connect(path)) as connection, connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(sql)


def checked(path: Path, kept: list[Checkpoint] | None = None, **more: Any) -> Verification:
    found = verify.verify(path, kept or [], **more)
    assert found is not None
    return found


def facts(found: Verification) -> Verification:
    return replace(found, seconds=0)


def block_sizes(path: Path) -> list[int]:
    with closing(open_for_reading(path)) as connection:
        return [block.size for block in chain.blocks(connection, 0, 1 << 40)]


@pytest.fixture
def in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "STRETCH_RECORDS", 150)


@pytest.fixture
def in_processes(monkeypatch: pytest.MonkeyPatch, in_small_pieces: None) -> None:  # noqa: ARG001  # uses it
    monkeypatch.setattr(verify, "ALONE_RECORDS", 300)


@pytest.fixture
def with_a_thread() -> Iterator[None]:
    """A program that has more than one, as one with windows has."""
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    yield
    done.set()
    thread.join()


def test_a_ledger_as_it_was_written_holds(rich: Path) -> None:
    found = checked(rich, Kept(rich.parent).checkpoints())
    assert (found.ok, found.first_bad) == (True, None)
    assert found.records == block_sizes(rich)[-1] > RECORDS
    assert found.seconds > 0


def test_a_checkpoint_is_counted_once_wherever_it_is_kept(rich: Path) -> None:
    kept = Kept(rich.parent).checkpoints()
    assert checked(rich).checkpoints == checked(rich, kept).checkpoints == len(kept)
    assert checked(rich, [replace(kept[0], at_ms=1)]).checkpoints == len(kept) + 1


def test_a_checkpoint_of_another_ledger_is_named_as_such(rich: Path) -> None:
    other = replace(Kept(rich.parent).checkpoints()[0], ledger_id="5f0c0000-0000-4000-8000-000000000000")
    bad = checked(rich, [other]).first_bad
    assert bad is not None
    assert bad.what.startswith(f"The checkpoint is of another ledger, {other.ledger_id}; this one is ")


def test_since_a_checkpoint_only_the_rest_is_looked_at(copy: Path) -> None:
    sizes = block_sizes(copy)
    since = sizes[len(sizes) // 2]
    tamper(copy, "UPDATE event SET output = output + 1 WHERE id = 3")
    assert checked(copy, since=since).ok
    assert not checked(copy).ok
    tamper(copy, "UPDATE event SET output = output + 1 WHERE id = (SELECT max(id) FROM event)")
    assert not checked(copy, since=since).ok


def test_since_a_size_at_which_no_block_ended_everything_is_looked_at(copy: Path) -> None:
    sizes = block_sizes(copy)
    tamper(copy, "UPDATE event SET output = output + 1 WHERE id = 3")
    no_end = next(size for size in range(sizes[0], sizes[-1]) if size not in sizes)
    for since in (no_end, 10**9):
        assert not checked(copy, since=since).ok


@pytest.mark.usefixtures("in_small_pieces")
def test_progress_goes_up_to_all_records_that_are_looked_at(rich: Path) -> None:
    sizes = block_sizes(rich)
    for since in (0, sizes[len(sizes) // 2]):
        told: list[tuple[int, int]] = []
        checked(rich, since=since, progress=lambda *now, told=told: told.append(now))
        assert len(told) > 3
        assert told == sorted(told)
        assert told[-1] == (sizes[-1] - since, sizes[-1] - since)


@pytest.mark.usefixtures("in_small_pieces")
def test_it_stops_when_told_and_says_nothing(rich: Path) -> None:
    answers = iter([True, True, False])
    assert verify.verify(rich, go_on=lambda: next(answers)) is None
    assert next(answers, None) is None


@pytest.mark.usefixtures("in_small_pieces")
def test_rows_that_come_in_meanwhile_are_left_for_the_next_time(copy: Path) -> None:
    log, before = Log(77), block_sizes(copy)[-1]
    with Ledger(copy, Hand()) as ledger:
        found = checked(copy, progress=lambda *_: ledger.append([log.entry(event(f"x{log.line().offset}"))]))
    assert (found.ok, found.records) == (True, before)
    assert checked(copy).records > before


@pytest.mark.usefixtures("in_small_pieces")
def test_days_cut_by_another_zone_meanwhile_are_no_fault(copy: Path) -> None:
    with Ledger(copy, Hand()) as ledger:
        assert checked(copy, progress=lambda *_: ledger.cut_days_in(ZoneInfo("Pacific/Apia"))).ok
    assert checked(copy).ok


CHANGES = {
    "nothing": "SELECT 1",
    "an early record": "UPDATE event SET input = input + 1 WHERE id = 2",
    "a late record": "UPDATE line SET length = length + 1 WHERE id = (SELECT max(id) FROM line)",
    "a removed record": "DELETE FROM event WHERE id = 200",
    "a removed block": "DELETE FROM block WHERE id = 9",
    "text that is no UTF-8": "UPDATE context SET model = CAST(x'ff' AS TEXT) WHERE id = 50",
    "a total": "UPDATE rollup SET output = output + 1",
}


@pytest.mark.usefixtures("in_processes")
@pytest.mark.parametrize("change", CHANGES)
def test_several_processes_find_what_one_finds(
    copy: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tamper(copy, CHANGES[change])
    found = checked(copy)
    assert found.ok == (change == "nothing")
    monkeypatch.setattr(verify, "ALONE_RECORDS", 1 << 40)
    assert facts(checked(copy)) == facts(found)


@pytest.mark.usefixtures("in_processes", "with_a_thread")
@pytest.mark.parametrize("change", ["nothing", "a late record"])
def test_a_program_with_threads_starts_its_processes_anew(
    copy: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    methods: list[str | None] = []

    def noted(method: str | None) -> Any:
        methods.append(method)
        return get_context(method)

    monkeypatch.setattr(verify, "get_context", noted)
    tamper(copy, CHANGES[change])
    found = checked(copy)
    assert methods == ["spawn"]
    monkeypatch.setattr(verify, "ALONE_RECORDS", 1 << 40)
    assert facts(checked(copy)) == facts(found)


@pytest.mark.usefixtures("in_processes")
def test_processes_that_are_stopped_leave_nothing_behind(rich: Path) -> None:
    answers, before = iter([True, False]), set(threading.enumerate())  # other tests' may still be ending
    assert verify.verify(rich, go_on=lambda: next(answers)) is None
    assert set(threading.enumerate()) <= before


@pytest.mark.usefixtures("in_processes")
def test_a_process_that_was_killed_is_done_without(rich: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, own = verify._look, os.getpid()

    def killed(connection: sqlite3.Connection, stretch: verify.Stretch) -> verify.Found:
        return real(connection, stretch) if os.getpid() == own else os._exit(9)

    monkeypatch.setattr(verify, "_look", killed)
    assert checked(rich).ok


@pytest.mark.usefixtures("in_processes")
@pytest.mark.parametrize("error", [PermissionError(13, "no semaphores"), NotImplementedError()])
def test_where_no_process_can_be_started_one_does_it_all(
    rich: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(verify, "ProcessPoolExecutor", refused)
    assert checked(rich).ok


def test_absurd_counts_that_a_log_may_hold_are_verified_like_others(tmp_path: Path) -> None:
    most = 10**12  # as much as a reader lets through
    absurd = TokenCounts(most, most, most, most, most, most, most)
    with Ledger(tmp_path / "ledger.db", Hand()) as ledger:
        ledger.append([Log(1).entry(*[event(f"m{n}", tokens=absurd) for n in range(200)])])
    assert checked(tmp_path / "ledger.db").ok
    tamper(tmp_path / "ledger.db", "UPDATE rollup SET input = input - 1")
    bad = checked(tmp_path / "ledger.db").first_bad
    assert bad is not None
    assert bad.what == "1 of the totals made ahead differ from the records; the records hold."

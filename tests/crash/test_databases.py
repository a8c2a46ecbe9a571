"""Databases that an agent writes to while they are read, and ones that are locked, damaged or laid oddly."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest

from counterfoil.logs.database import read_rows
from counterfoil.logs.identity import UnreadableLog, identity_by_place
from counterfoil.logs.tail import Cursor
from counterfoil.readers.base import Query, Tables
from tests.unit.logs.fake_forms import added, laid, made, reopened

WRITER = """
import sqlite3, sys, time
path, count, timeout_ms = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
agent = sqlite3.connect(path, isolation_level=None, timeout=timeout_ms / 1000)
agent.execute("PRAGMA synchronous = OFF")
number, longest = 0, 0.0
while number < count:
    began = time.perf_counter()
    agent.execute("BEGIN IMMEDIATE")
    for _ in range(number % 7 + 1):
        agent.execute("INSERT INTO message (key, output, pad) VALUES (?, 1, ?)", (f"k{number}", "x" * 500))
        number += 1
    agent.execute("COMMIT")
    longest = max(longest, time.perf_counter() - began)
    time.sleep(0.0005)
print(number, longest)
"""


class Look:
    """Looks for messages, each behind the last row of the one before."""

    def __init__(self, path: Path) -> None:
        self.path, self.last = path, -1
        self.keys, self.refusals = list[str](), list[str]()
        self.cursor: Cursor | None = None

    def __call__(self) -> None:
        identity = identity_by_place(self.path.parent, self.path.name)
        try:
            for chunk in read_rows(self.path, identity, self.cursor, self._ask):
                self.cursor = chunk.cursor
                self.keys += [json.loads(line.data)["key"] for line in chunk.lines]
                self.last = max([self.last, *(line.offset for line in chunk.lines)])
        except UnreadableLog as refusal:
            self.refusals.append(str(refusal))

    def _ask(self, tables: Tables, is_anew: bool) -> Sequence[Query]:
        self.last = -1 if is_anew else self.last
        sql = "SELECT id AS rowid, key, pad FROM message WHERE id > ?"
        return (Query("message", sql, (self.last,)),) if "message" in tables else ()


@pytest.mark.parametrize(("journal", "timeout_ms"), [("wal", 0), ("delete", 100), ("truncate", 100)])
def test_an_agent_that_writes_all_the_while_is_never_locked_out_and_no_row_is_lost(
    tmp_path: Path, journal: str, timeout_ms: int
) -> None:
    path, count = tmp_path / "x.db", 3_000
    laid(path, [(f"old{number}", 1) for number in range(10_000)], journal=journal)
    look = Look(path)
    words = [sys.executable, "-c", WRITER, str(path), str(count), str(timeout_ms)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as writer:
        while writer.poll() is None:
            look()
            time.sleep(0.002)
        said, complained = writer.communicate()
    look()
    assert complained == ""
    written, longest_s = said.split()
    expected = [f"old{number}" for number in range(10_000)] + [f"k{number}" for number in range(int(written))]
    assert look.keys == expected
    assert float(longest_s) < 1
    assert set(look.refusals) <= {"it is locked while it is written to"}


def test_a_database_that_is_locked_exclusively_is_said_to_be_and_read_later(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with closing(made(path, [("k", 1)], journal="delete")) as agent:
        look = Look(path)
        agent.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        look()
        assert time.monotonic() - began < 1
        assert (look.keys, look.refusals) == ([], ["it is locked while it is written to"])
        agent.execute("COMMIT")
        look()
        assert look.keys == ["k"]


def test_a_write_ahead_log_held_by_one_process_alone_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with closing(made(path, journal="wal")) as agent:
        agent.execute("PRAGMA locking_mode = EXCLUSIVE")
        added(agent, [("k", 1)])
        look = Look(path)
        look()
        assert (look.keys, look.refusals) == ([], ["it is locked while it is written to"])


@pytest.mark.parametrize("seed", range(12))
def test_damaged_pages_are_never_fatal(tmp_path: Path, seed: int) -> None:
    random, path = Random(seed), tmp_path / "x.db"
    laid(path, [(f"k{number}", number) for number in range(3_000)])
    data = bytearray(path.read_bytes())
    for _ in range(random.choice((1, 5, 200))):
        at = random.randrange(16, len(data))
        data[at : at + 50] = random.randbytes(len(data[at : at + 50]))
    path.write_bytes(data)
    look = Look(path)
    look()
    assert len(look.keys) <= 3_000
    known = {"the database is damaged", "it is not a database"}
    layouts = {
        "it holds none of the tables that are known; a newer version of the agent may have written it",
        "its tables are not as they are known; a newer version may have written it",
        "its tables were changed while it was read",
        "it holds a value that is too large",
    }
    assert set(look.refusals) <= known | layouts


@pytest.mark.parametrize("kept", [1, 15, 16, 50, 100, 4095, 4096, 4097, 20_000])
def test_a_file_cut_anywhere_is_never_fatal_and_said_to_be_damaged(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "x.db"
    laid(path, [(f"k{number}", number) for number in range(3_000)])
    os.truncate(path, kept)
    look = Look(path)
    look()
    assert len(look.refusals) == 1
    assert look.refusals[0] in ("the database is damaged", "it is not a database")


@contextmanager
def as_nobody() -> Iterator[None]:
    """As a user who may write nowhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that anybody can look into; another user's temporary folders are closed."""
    folder = Path(tempfile.mkdtemp(prefix="shelf-"))
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("left", [("-wal",), ("-wal", "-shm"), ()])
def test_in_a_folder_that_is_closed_to_writing_the_last_commits_are_read_too(
    shelf: Path, left: tuple[str, ...]
) -> None:
    path, kept = shelf / "x.db", shelf / "kept.db"
    with closing(made(kept, [("in the file", 1)])) as agent:
        if left:
            agent.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            added(agent, [("in the log", 2)])
        for ending in ("", *left):
            shutil.copy(f"{kept}{ending}", f"{path}{ending}")
    if not left:  # all of it has been moved into the file
        shutil.copy(kept, path)
    names = sorted(file.name for file in shelf.iterdir())
    for file in shelf.iterdir():
        file.chmod(0o444)
    shelf.chmod(0o555)
    look = Look(path)
    with as_nobody():
        look()
    assert look.refusals == []
    assert look.keys == (["in the file", "in the log"] if left else ["in the file"])
    assert sorted(file.name for file in shelf.iterdir()) == names


def test_a_write_that_was_cut_off_is_taken_back_in_a_copy_alone(tmp_path: Path) -> None:
    path, hot = tmp_path / "agent.db", tmp_path / "x.db"
    with closing(made(path, [("whole", 1)], journal="delete")) as agent:
        agent.execute("PRAGMA cache_size = 1")
        agent.execute("PRAGMA cache_spill = 1")
        agent.execute("BEGIN IMMEDIATE")
        agent.executemany(
            "INSERT INTO message (key, output, pad) VALUES (?, 1, ?)",
            [(f"cut{n}", "x" * 900) for n in range(500)],
        )
        for ending in ("", "-journal"):
            shutil.copy(f"{path}{ending}", f"{hot}{ending}")
        agent.execute("ROLLBACK")
    before = hot.read_bytes(), hot.with_name("x.db-journal").read_bytes()
    look = Look(hot)
    look()
    assert (look.keys, look.refusals) == (["whole"], [])
    assert (hot.read_bytes(), hot.with_name("x.db-journal").read_bytes()) == before


def test_a_smaller_database_in_its_place_is_read_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    laid(path, [(f"k{number}", 1) for number in range(500)])
    look = Look(path)
    look()
    look.keys.clear()
    laid(tmp_path / "y.db", [("small", 1)])
    path.write_bytes((tmp_path / "y.db").read_bytes())  # the same file, with the same layout
    look()
    assert look.keys == ["small"]


def test_rows_stay_right_over_a_vacuum(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    laid(path, [(f"k{number}", 1) for number in range(500)])
    look = Look(path)
    look()
    with closing(reopened(path)) as agent:
        agent.execute("DELETE FROM message WHERE id < 400")
        agent.execute("VACUUM")
        added(agent, [("new", 1)])
    look.keys.clear()
    look()
    assert look.keys == [f"k{number}" for number in range(399, 500)] + ["new"]


def test_a_database_that_goes_while_it_is_looked_at_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    laid(path, [(f"k{number}", 1) for number in range(5_000)])
    look = Look(path)
    chunks = read_rows(path, identity_by_place(tmp_path, "x.db"), None, look._ask)
    next(chunks)
    path.unlink()
    assert sum(len(chunk.lines) for chunk in chunks) > 0  # as the file is still open
    look()
    assert (look.keys, look.refusals) == ([], [])

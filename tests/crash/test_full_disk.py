"""A full or read-only disk: nothing is half written, it is said once, and reading goes on by itself."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.crash.children import Ground
from tests.crash.nursery import Nursery
from tests.crash.sizes import short_and_long
from tests.crash.writer import ROOT, Play

PRIVATE = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--mount")
FULL = "The disk that holds the ledger {path} is full; free some space and try again."
NOBODY = 65534
KNOWN = {"0", "3"}  # exit codes: done, or said in a sentence why not


def can_mount(folder: Path) -> bool:
    """Whether this user may have a disk of its own."""
    if not shutil.which("unshare"):
        return False
    command = [*PRIVATE, "mount", "-t", "tmpfs", "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def play(trial: str, folder: Path, count: int) -> dict[str, Any]:
    """What a trial on a small disk reports."""
    if not can_mount(folder):
        pytest.skip("this user may not mount a disk of its own")
    command = [*PRIVATE, sys.executable, "-m", "tests.crash.small_disk", trial, str(folder), str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    assert done.stderr == ""
    return found


@pytest.mark.parametrize("trial", ["fill_levels", "first_starts"])
@short_and_long(40, 200, "CRASH_FILL_LEVELS")
def test_whatever_room_is_left_rows_and_positions_agree(
    count: int, trial: str, tmp_path: Path, figures: Callable[[str], None]
) -> None:
    found = play(trial, tmp_path, count)
    figures(f"{count} fill levels, exit codes {found['codes']}")
    assert found["problems"] == []
    assert found["exact"]
    assert found["codes"].keys() == KNOWN
    path = tmp_path / "home" / "ledger.db"
    assert found["said"].keys() == {f"counterfoil: {FULL.format(path=path)}"}


def test_a_read_only_disk_is_said_in_one_sentence(tmp_path: Path) -> None:
    found = play("protected_scans", tmp_path, 3)
    assert found["problems"] == []
    assert found["exact"]
    assert found["codes"] == {"0": 3 + 1, "3": 3}  # one more with the disk writable again
    (sentence,) = found["said"]
    assert "cannot be written" in sentence


def test_totals_are_told_from_a_read_only_disk(tmp_path: Path) -> None:
    found = play("protected_totals", tmp_path, 3)
    assert found["said"] == {}
    assert found["codes"] == {"0": 3 + 3 + 1}


@pytest.mark.parametrize(
    ("trial", "times", "words"),
    [("app_on_full_disk", 3, "is full"), ("app_on_protected_disk", 1, "cannot be written")],
)
def test_the_app_says_once_what_is_in_the_way_and_goes_on_when_it_is_gone(
    trial: str, times: int, words: str, tmp_path: Path
) -> None:
    found = play(trial, tmp_path, times)
    assert found["problems"] == []
    assert found["exact"]
    told = [notice for notice, _ in groupby(found["notices"])]
    assert len(told) == 2 * times, told
    assert [words in notice for notice in told] == [True, False] * times


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that is not below one of the test's owner alone."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize("is_first_start", [True, False])
def test_a_folder_without_the_right_to_write_is_said_and_used_when_there_is_one(
    is_first_start: bool, open_folder: Path, nursery: Nursery
) -> None:
    ground, play = Ground(open_folder, nursery), Play(open_folder, seed=41)
    user = NOBODY if os.geteuid() == 0 else os.geteuid()
    for _ in range(20):
        play.act()
    home = ground.ledger.parent
    give(open_folder, user)
    if not is_first_start:
        assert ground.run("scan", as_user=user) == 0, ground.said()
        for _ in range(20):
            play.act()
    give(open_folder, user)
    home.chmod(0o500)
    assert ground.run("scan", as_user=user) == 3, ground.said()
    assert re.fullmatch(rf"counterfoil: .*{home}.* cannot be written.*\n", ground.said()), ground.said()
    home.chmod(0o700)
    found = ground.scanned(play.finish(), as_user=user)
    assert found.is_exact, found
    ground.must_be_whole()


def give(folder: Path, user: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user, -1)


@short_and_long(20, 100, "CRASH_FILE_LIMITS")
def test_files_that_may_not_grow_any_further_leave_rows_and_positions_in_step(
    count: int, tmp_path: Path, nursery: Nursery, figures: Callable[[str], None]
) -> None:
    ground, play, random = Ground(tmp_path, nursery), Play(tmp_path, seed=31), Random(count)
    play.act()
    assert ground.run("scan") == 0
    codes = []
    for _ in range(count):
        for _ in range(10):
            play.act()
        limit = ground.ledger.stat().st_size + random.randint(-60_000, 60_000)
        codes.append(ground.run("scan", file_limit=max(limit, 4096)))
        ground.must_be_whole()
    figures(f"{count} limits, {codes.count(3)} of them too low")
    assert {str(code) for code in codes} == KNOWN, ground.said()
    found = ground.scanned(play.finish())
    assert found.is_exact, found

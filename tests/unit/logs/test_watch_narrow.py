"""Folders watched without what lies below them, and those that a scan found."""

from __future__ import annotations

import ctypes
import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counterfoil.logs.watch import Watcher
from counterfoil.logs.watched import Watched
from tests.unit.logs.test_watch import seen
from tests.unit.logs.test_watch_limits import leave_watches, open_handles

__all__ = ["leave_watches"]


@pytest.fixture
def watcher() -> Iterator[Watcher]:
    watcher = Watcher(lambda: None)
    yield watcher
    watcher.stop()


def watches() -> int:
    """How many inotify watches this process holds."""
    about = Path("/proc/self/fdinfo").iterdir()
    return sum(file.read_text().count("inotify wd:") for file in about if file.exists())


def flat(folder: Path) -> Watched:
    return Watched(folder, is_recursive=False)


def test_a_folder_watched_alone_costs_one_watch_and_hints_at_its_own_files(
    watcher: Watcher, tmp_path: Path
) -> None:
    for number in range(50):
        (tmp_path / "snapshot" / str(number)).mkdir(parents=True)
    before = watches()
    watcher.start([flat(tmp_path)])
    assert watches() - before == 1
    (tmp_path / "snapshot" / "1" / "x").write_text("")
    (tmp_path / "x.db-wal").write_text("1")
    assert seen(watcher, tmp_path / "x.db-wal")
    assert str(tmp_path / "snapshot" / "1" / "x") not in watcher.drain()


def test_a_folder_may_come_to_be_watched_with_all_below_it_and_back(watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    watcher.start([flat(tmp_path)])
    watcher.refresh([Watched(tmp_path)])
    (tmp_path / "in" / "a.db").write_text("1")
    assert seen(watcher, tmp_path / "in" / "a.db")
    watcher.refresh([flat(tmp_path)])
    (tmp_path / "in" / "b.db").write_text("1")
    assert not seen(watcher, tmp_path / "in" / "b.db", seconds=0.2)
    (tmp_path / "c.db").write_text("1")
    assert seen(watcher, tmp_path / "c.db")


def test_what_a_scan_found_is_watched_and_its_log_hinted_at_once(watcher: Watcher, tmp_path: Path) -> None:
    log = tmp_path / "in" / "x.md"
    log.parent.mkdir()
    found = Watched(log.parent, is_recursive=False, log=log)
    watcher.start([flat(tmp_path)])
    watcher.drain()
    watcher.extend([flat(tmp_path), found])
    assert watcher.drain() == {str(log)}
    watcher.extend([found])
    assert watcher.drain() == set()
    log.write_text("1")
    assert seen(watcher, log)
    (tmp_path / "y.db").write_text("1")  # watched before, and not said to end
    assert seen(watcher, tmp_path / "y.db")


def test_extending_leaves_a_burst_to_the_next_refresh(tmp_path: Path) -> None:
    watcher = Watcher(lambda: None, burst_events=1)
    watcher.start([flat(tmp_path)])
    watcher.note("a", "b")
    watcher.extend([flat(tmp_path)])
    assert watcher.overflowed()
    watcher.refresh([flat(tmp_path)])
    assert not watcher.overflowed()
    watcher.stop()


def test_nothing_is_extended_that_was_not_started_or_is_stopped(watcher: Watcher, tmp_path: Path) -> None:
    found = Watched(tmp_path, is_recursive=False, log=tmp_path / "x.md")
    watcher.extend([found])
    watcher.start([])
    watcher.stop()
    watcher.extend([found])
    assert watcher.drain() == set()


def test_the_limit_reached_later_lets_go_of_what_grows_alone(
    watcher: Watcher, tmp_path: Path, leave_watches: Callable[[int], None]
) -> None:
    (tmp_path / "deep").mkdir()
    watcher.start([flat(tmp_path), Watched(tmp_path / "deep")])
    leave_watches(0)
    watcher.refresh([flat(tmp_path), Watched(tmp_path / "deep")])
    assert watcher.polled() == [tmp_path / "deep"]
    (tmp_path / "x.db").write_text("1")
    assert seen(watcher, tmp_path / "x.db")


def test_a_folder_watched_for_a_log_s_sake_is_never_polled(
    watcher: Watcher, tmp_path: Path, leave_watches: Callable[[int], None]
) -> None:
    leave_watches(0)
    watcher.start([Watched(tmp_path, is_recursive=False, log=tmp_path / "x.md")])
    assert (watcher.polled(), watcher.problems(), watcher.drain()) == ([], [], set())
    watcher.refresh([flat(tmp_path)])
    assert watcher.polled() == [tmp_path]


def test_a_folder_on_a_silent_mount_watched_for_a_log_s_sake_is_not_polled(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"30 22 0:30 / {tmp_path} rw - 9p b rw\n")
    watcher = Watcher(lambda: None, mounts=mounts)
    watcher.start([Watched(tmp_path, is_recursive=False, log=tmp_path / "x.md")])
    assert (watcher.polled(), watcher.drain()) == ([], set())
    watcher.stop()


def test_where_a_user_has_no_more_watchers_homes_are_polled_and_logs_wait_for_the_next_look(
    watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watchdog.observers import inotify_c

    def init() -> int:
        ctypes.set_errno(errno.EMFILE)
        return -1

    (tmp_path / "lately").mkdir()
    wanted = [flat(tmp_path), Watched(tmp_path / "lately", is_recursive=False, log=tmp_path / "lately" / "x")]
    monkeypatch.setattr(inotify_c, "inotify_init", init)
    before = open_handles()
    watcher.start(wanted)
    watcher.refresh(wanted)
    assert watcher.polled() == [tmp_path]
    assert (watcher.drain(), open_handles()) == (set(), before)

"""Homes that give no hints: silent mounts and used-up inotify watches."""

from __future__ import annotations

import ctypes
import errno
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil.logs.watch import RETRY_SECONDS, Watcher, needs_polling
from counterfoil.logs.watched import Watched

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:30 / /mnt/c rw,noatime - 9p C:\\134 rw,dirsync
31 22 0:31 / /home/ann/far\\040away rw - fuse.sshfs ann@far: rw
32 22 0:32 / /srv/share rw - nfs4 server:/x rw
33 32 8:2 / /srv/share/disk rw - xfs /dev/sdb1 rw
34 22 8:3 / /media/x rw - cifs //a/b rw
35 22 8:3 / /media/x rw - ext4 /dev/sdc1 rw
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/ann/.claude", False),
        ("/mnt/c/Users/ann/.claude", True),
        ("/mnt/cx", False),
        ("/home/ann/far away/.codex", True),
        ("/srv/share/.claude", True),
        ("/srv/share/disk/.claude", False),
        ("/media/x/.claude", False),
    ],
)
def test_network_and_shared_mounts_need_polling(path: str, expected: bool) -> None:
    assert needs_polling(Path(path), MOUNTS) is expected


def test_a_system_without_a_mount_table_needs_no_polling() -> None:
    assert needs_polling(Path("/Users/ann/.claude"), "") is False


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    (folder / "projects").mkdir(parents=True)
    return folder


def test_a_home_on_a_silent_mount_is_polled(home: Path, tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"22 1 8:1 / / rw - ext4 a rw\n30 22 0:30 / {home} rw - 9p b rw\n")
    watcher = Watcher(lambda: None, mounts=mounts)
    watcher.start([Watched(home)])
    assert watcher.polled() == [home]
    assert watcher.problems() == [f"{home} is checked every few seconds: its drive reports no changes."]
    watcher.refresh([])
    assert watcher.polled() == []
    watcher.stop()


@pytest.fixture
def leave_watches(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Sets how many more inotify watches can be had."""
    from watchdog.observers import inotify_c

    left = [1_000_000]
    real = inotify_c.inotify_add_watch

    def add_watch(handle: int, path: bytes, mask: int) -> int:
        left[0] -= 1
        if left[0] < 0:
            ctypes.set_errno(errno.ENOSPC)
            return -1
        return int(real(handle, path, mask))

    monkeypatch.setattr(inotify_c, "inotify_add_watch", add_watch)
    return lambda count: left.__setitem__(0, count)


def open_handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_home_beyond_the_watch_limit_is_polled_and_tried_again_later(
    home: Path, leave_watches: Callable[[int], None]
) -> None:
    now = [0.0]
    watcher = Watcher(lambda: None, monotonic=lambda: now[0])
    before = open_handles()
    leave_watches(1)
    watcher.start([Watched(home)])
    assert watcher.polled() == [home]
    assert watcher.problems() == [
        f"{home} is checked every few seconds: the system's limit of watched folders is reached."
    ]
    assert open_handles() == before
    leave_watches(100)
    watcher.refresh([Watched(home)])
    assert watcher.polled() == [home]
    now[0] = RETRY_SECONDS
    watcher.refresh([Watched(home)])
    assert (watcher.polled(), watcher.problems()) == ([], [])
    (home / "x.jsonl").write_text("1\n")
    until = time.monotonic() + 3
    while not watcher.drain() and time.monotonic() < until:
        time.sleep(0.01)
    assert time.monotonic() < until
    watcher.stop()
    assert open_handles() == before


def test_a_limit_reached_while_watching_is_noticed_at_the_next_refresh(
    home: Path, leave_watches: Callable[[int], None]
) -> None:
    watcher = Watcher(lambda: None)
    watcher.start([Watched(home)])
    assert watcher.polled() == []
    leave_watches(0)
    watcher.refresh([Watched(home)])
    assert watcher.polled() == [home]
    watcher.stop()

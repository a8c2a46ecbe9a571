"""Watching: hints from real changes, also after the watched folder or the watcher died."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil.logs.watch import Watcher
from counterfoil.logs.watched import Watched


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    (folder / "projects").mkdir(parents=True)
    return folder


@pytest.fixture
def hinted() -> threading.Event:
    return threading.Event()


@pytest.fixture
def watcher(hinted: threading.Event) -> Iterator[Watcher]:
    watcher = Watcher(hinted.set)
    yield watcher
    watcher.stop()


def seen(watcher: Watcher, path: Path, seconds: float = 3.0) -> bool:
    """Whether `path` is hinted at in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if str(path) in watcher.drain():
            return True
        time.sleep(0.01)
    return False


def test_lines_written_by_another_process_are_hinted_at(
    watcher: Watcher, home: Path, hinted: threading.Event
) -> None:
    watcher.start([Watched(home)])
    log = home / "projects" / "x.jsonl"
    script = "import sys; open(sys.argv[1], 'a').write('{}\\n')"
    subprocess.run([sys.executable, "-c", script, str(log)], check=True, timeout=20)
    assert hinted.wait(3)
    assert seen(watcher, log)
    hinted.clear()
    subprocess.run([sys.executable, "-c", script, str(log)], check=True, timeout=20)
    assert hinted.wait(3)
    assert seen(watcher, log)


def test_files_in_folders_made_later_and_moved_files_are_hinted_at(watcher: Watcher, home: Path) -> None:
    watcher.start([Watched(home)])
    deep = home / "projects" / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "x.jsonl").write_text("1\n")
    assert seen(watcher, deep / "x.jsonl")
    (deep / "x.jsonl").rename(home / "y.jsonl")
    assert seen(watcher, home / "y.jsonl")


def test_draining_hands_out_each_hint_once(watcher: Watcher, home: Path) -> None:
    watcher.start([Watched(home)])
    (home / "x.jsonl").write_text("1\n")
    assert seen(watcher, home / "x.jsonl")
    time.sleep(0.1)
    watcher.drain()
    assert watcher.drain() == set()


def test_hints_under_a_linked_home_have_the_link_resolved(
    watcher: Watcher, home: Path, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(home)
    watcher.start([Watched(tmp_path / "link")])
    (home / "x.jsonl").write_text("1\n")
    assert seen(watcher, home / "x.jsonl")


def test_a_missing_home_is_watched_from_the_refresh_after_it_appears(
    watcher: Watcher, tmp_path: Path
) -> None:
    late = tmp_path / "late"
    watcher.start([Watched(late)])
    assert (watcher.polled(), watcher.problems()) == ([], [])
    late.mkdir()
    watcher.refresh([Watched(late)])
    (late / "x.jsonl").write_text("1\n")
    assert seen(watcher, late / "x.jsonl")


def test_a_home_deleted_and_recreated_is_watched_again_after_a_refresh(watcher: Watcher, home: Path) -> None:
    watcher.start([Watched(home)])
    shutil.rmtree(home)
    home.mkdir()
    assert seen_once_refreshed(watcher, home, "x")
    shutil.rmtree(home)
    watcher.refresh([Watched(home)])
    home.mkdir()
    assert seen_once_refreshed(watcher, home, "y")


def seen_once_refreshed(watcher: Watcher, home: Path, name: str) -> bool:
    """A refresh ahead of the news of a deletion is undone by it; the next, as each scan does one, holds."""
    for number in range(5):
        watcher.refresh([Watched(home)])
        path = home / f"{name}{number}.jsonl"
        path.write_text("1\n")
        if seen(watcher, path, seconds=1.0):
            return True
    return False


def test_a_home_no_longer_wanted_gives_no_hints(watcher: Watcher, home: Path) -> None:
    watcher.start([Watched(home)])
    watcher.refresh([])
    (home / "x.jsonl").write_text("1\n")
    assert not seen(watcher, home / "x.jsonl", seconds=0.2)


def test_many_events_ask_for_a_scan_and_a_refresh_ends_that(home: Path) -> None:
    watcher = Watcher(lambda: None, burst_events=50)
    watcher.start([Watched(home)])
    assert not watcher.overflowed()
    for number in range(60):
        (home / f"{number}.jsonl").write_text("1\n")
    until = time.monotonic() + 3
    while not watcher.overflowed() and time.monotonic() < until:
        time.sleep(0.01)
    assert watcher.overflowed()
    assert len(watcher.drain()) <= 50
    time.sleep(0.1)
    watcher.refresh([Watched(home)])
    assert not watcher.overflowed()
    watcher.stop()


def test_an_observer_that_died_is_replaced_at_the_next_refresh(home: Path) -> None:
    from watchdog.observers import Observer
    from watchdog.observers.api import BaseObserver

    made: list[BaseObserver] = []
    watcher = Watcher(lambda: None, make_observer=lambda: made.append(Observer()) or made[-1])  # type: ignore[func-returns-value]
    watcher.start([Watched(home)])
    made[0].stop()
    made[0].join(3)
    watcher.refresh([Watched(home)])
    assert len(made) == 2
    (home / "x.jsonl").write_text("1\n")
    assert seen(watcher, home / "x.jsonl")
    watcher.stop()


def test_stopping_twice_or_before_starting_does_nothing(watcher: Watcher, home: Path) -> None:
    watcher.stop()
    watcher.refresh([Watched(home)])
    watcher.start([Watched(home)])
    threads = threading.active_count()
    watcher.stop()
    watcher.stop()
    assert threading.active_count() < threads


def test_importing_the_watcher_does_not_import_watchdog() -> None:
    script = "import sys, counterfoil.logs.watch, counterfoil.logs.tail; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        timeout=20,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert not {"watchdog", "zstandard"} & set(run.stdout.split())

"""A process with a small disk of its own, which it fills, frees and write-protects around the program.

    unshare --mount -- python -m tests.crash.small_disk TRIAL FOLDER COUNT

Mounts a tmpfs where nobody else sees it, plays TRIAL and prints what it found as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil import ingest, pipeline, power
from counterfoil.clock import wall_clock
from counterfoil.domain.snapshot import Snapshot
from tests.crash.checks import compare, is_begun
from tests.crash.children import wait_for
from tests.crash.disk import Disk, Looks, Report
from tests.crash.tasks import FLUSH_LINES, FLUSH_SECONDS, ledger_in, program_home, roots_in

MOST_FREE_PAGES = 120  # more than one look ever needs
RETRIES = 8


def fill_levels(disk: Disk, count: int, report: Report) -> None:
    """A ledger grows, and at each look the disk has another amount of room."""
    looks = Looks(disk, report)
    looks.grow()
    looks.scan()
    for level in range(count):
        looks.grow()
        disk.leave(MOST_FREE_PAGES * level // count)
        looks.scan()
        looks.must_be_whole(f"at level {level}")
        if level % 4 == 0:
            disk.free()
            looks.run_to_the_end()
    looks.finish()


def first_starts(disk: Disk, count: int, report: Report) -> None:
    """The very first look, on a disk with ever more room, and one more when there is enough."""
    looks = Looks(disk, report)
    looks.grow()
    for level in range(count):
        disk.clear()
        disk.leave(MOST_FREE_PAGES * level // count)
        looks.scan()
        looks.must_be_whole(f"at level {level}")
        disk.free()
        looks.run_to_the_end()
    looks.finish()


def protected_scans(disk: Disk, count: int, report: Report) -> None:
    """There are new lines, and the disk is read-only for a while."""
    _protected(disk, count, report, Looks.scan)


def protected_totals(disk: Disk, count: int, report: Report) -> None:
    """Somebody asks meanwhile."""
    _protected(disk, count, report, lambda looks: looks.run("totals", "--json"))


def _protected(disk: Disk, count: int, report: Report, ask: Callable[[Looks], int]) -> None:
    looks = Looks(disk, report)
    for _ in range(count):
        looks.grow()
        looks.scan()
        looks.grow()
        disk.protect()
        ask(looks)
        disk.unprotect()
    looks.finish()


def app_on_full_disk(disk: Disk, count: int, report: Report) -> None:
    """The app's reading thread, started on a full disk; there is room, and then again there is none."""
    _follow(disk, report, count, lambda: disk.leave(0), disk.free)


def app_on_protected_disk(disk: Disk, count: int, report: Report) -> None:
    """The same on a disk that is read-only at first."""
    assert count == 1, "a disk that is being written to cannot be made read-only"
    _follow(disk, report, count, disk.protect, disk.unprotect)


def _follow(
    disk: Disk, report: Report, count: int, hinder: Callable[[], None], relieve: Callable[[], None]
) -> None:
    looks, folder = Looks(disk, report), disk.folder
    looks.grow()
    looks.scan()
    hinder()
    snapshots: list[Snapshot] = []
    job = ingest.Job(program_home(folder), roots_in(folder), ZoneInfo("UTC"), wall_clock)
    following = ingest.Ingest(job, snapshots.append, lambda _alert: None)
    thread = threading.Thread(target=following.run)
    thread.start()
    try:
        for number in range(count):
            if number:
                hinder()
            looks.grow()
            wait_for(lambda: bool(snapshots) and bool(snapshots[-1].notice))
            time.sleep(RETRIES * ingest.RETRY_SECONDS)
            looks.must_be_whole("while nothing could be written")
            relieve()
            wait_for(lambda: snapshots[-1].notice is None)
            _wait_until_read(looks)
    finally:
        following.stop()
        thread.join()
    report.notices = [snapshot.notice or "" for snapshot in snapshots]
    looks.finish()


def _wait_until_read(looks: Looks) -> None:
    truth, path = looks.play.finish(), ledger_in(looks.disk.folder)
    wait_for(lambda: is_begun(path) and compare(path, truth).is_exact)


TRIALS = (
    fill_levels,
    first_starts,
    protected_scans,
    protected_totals,
    app_on_full_disk,
    app_on_protected_disk,
)


def main(trial: str, folder: str, count: str) -> None:
    pipeline.FLUSH_LINES, pipeline.FLUSH_SECONDS = FLUSH_LINES, FLUSH_SECONDS
    ingest.SETTLE_SECONDS, ingest.RETRY_SECONDS, power.WORKING = 0.001, 0.1, power.Tempo(0.1, 0.1, 30.0)
    report = Report()
    play = next(play for play in TRIALS if play.__name__ == trial)
    play(Disk(Path(folder)), int(count), report)
    print(json.dumps(asdict(report)))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A new job takes over from the one at work: one after the other on the ledger, and nothing is lost."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from counterfoil.clock import wall_clock
from counterfoil.domain.snapshot import Snapshot
from counterfoil.errors import KnownError
from counterfoil.ingest import Job
from counterfoil.paths import home_at
from counterfoil.readers.registry import chosen_roots
from counterfoil.ui.reading import Reading


def line(number: int) -> str:
    usage = {"input_tokens": 10, "output_tokens": 5}
    message = {"id": f"msg_{number}", "model": "claude-opus-4-1", "role": "assistant", "usage": usage}
    entry = {"type": "assistant", "timestamp": f"2026-07-08T20:00:{number % 60:02d}.000Z", "sessionId": "s"}
    return json.dumps(entry | {"uuid": f"u{number}", "requestId": f"req_{number}", "message": message}) + "\n"


def followers() -> int:
    return sum(thread.name == "follower" for thread in threading.enumerate())


def test_zones_change_while_lines_come_and_every_line_is_counted_once(tmp_path: Path, qtbot: QtBot) -> None:
    log = tmp_path / "claude" / "projects" / "p" / "s.jsonl"
    log.parent.mkdir(parents=True)
    log.write_text(line(0))
    home, zones = home_at(tmp_path / "home"), ["UTC"]

    def make_job() -> Job:
        roots = tuple(chosen_roots([f"claude-code={tmp_path / 'claude'}"]))
        return Job(home, roots, ZoneInfo(zones[-1]), wall_clock)

    parent, came = QObject(), list[Snapshot]()
    reading = Reading(make_job, wants_sample=False, parent=parent)
    reading.snapshot_came.connect(came.append)
    reading.start()
    qtbot.waitUntil(lambda: bool(came) and bool(came[-1].latest), timeout=20_000)
    for number, zone in enumerate(("Asia/Seoul", "Europe/Madrid", "America/Lima"), 1):
        with log.open("a") as file:
            file.write(line(number))
        zones.append(zone)
        reading.renew()
        reading.renew()  # at once again: what has not begun never does
    qtbot.waitUntil(lambda: came[-1].tz == "America/Lima" and len(came[-1].latest) == 4, timeout=20_000)
    assert len({row.at_ms for row in came[-1].latest}) == 4
    qtbot.waitUntil(lambda: followers() == 1, timeout=10_000)
    reading.stop()
    qtbot.waitUntil(lambda: followers() == 0, timeout=10_000)
    tzs = list(dict.fromkeys(snapshot.tz for snapshot in came))
    assert tzs[0] == "UTC"
    assert tzs[-1] == "America/Lima"


def test_a_job_that_cannot_be_made_is_told_and_made_later(tmp_path: Path, qtbot: QtBot) -> None:
    is_broken = [True]

    def make_job() -> Job:
        if is_broken:
            raise KnownError("line 3")
        return Job(home_at(tmp_path), (), ZoneInfo("UTC"), wall_clock)

    parent = QObject()
    reading = Reading(make_job, wants_sample=False, parent=parent)
    with qtbot.waitSignal(reading.failed) as failed:
        reading.start()
    assert (failed.args, reading.has_failed) == (["line 3"], True)
    is_broken.clear()
    with qtbot.waitSignal(reading.snapshot_came, timeout=20_000):
        reading.renew()
    assert not reading.has_failed
    reading.stop()

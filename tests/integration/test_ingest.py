"""The reading thread on real folders, real watchdog, real SQLite, with another process writing."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.clock import wall_clock
from counterfoil.domain.news import News
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ingest import NOT_SHOWN, Ingest, Job
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.paths import home_at
from counterfoil.power import Tempo
from counterfoil.readers.registry import Root, agent_named


class Heard:
    """What the thread said, and a way to wait for something in it."""

    def __init__(self) -> None:
        self.snapshots: list[Snapshot] = []
        self.alerts: list[News] = []
        self._came = threading.Condition()

    def snapshot(self, snapshot: Snapshot) -> None:
        with self._came:
            self.snapshots.append(snapshot)
            self._came.notify_all()

    def wait(self, holds: Callable[[Snapshot], bool], seconds: float = 20) -> Snapshot:
        with self._came:
            assert self._came.wait_for(lambda: bool(self.snapshots) and holds(self.snapshots[-1]), seconds)
            return self.snapshots[-1]


@contextmanager
def reading(tmp_path: Path, *, agent: str = "claude-code") -> Iterator[tuple[Heard, Path]]:
    folder = tmp_path / "agent"
    job = Job(home_at(tmp_path / "home"), (Root(agent_named(agent), folder),), ZoneInfo("UTC"), wall_clock)
    heard = Heard()
    ingest = Ingest(job, heard.snapshot, heard.alerts.append)
    thread = threading.Thread(target=ingest.run)
    thread.start()
    try:
        yield heard, folder
    finally:
        started = time.monotonic()
        ingest.stop()
        thread.join(5)
        assert not thread.is_alive()
        assert time.monotonic() - started < 2


def line(number: int) -> str:
    now = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
    usage = {"input_tokens": 1, "output_tokens": 10, "cache_read_input_tokens": 0}
    message = {"id": f"msg_{number}", "model": "claude-opus-5", "usage": usage, "stop_reason": "end_turn"}
    entry = {
        "type": "assistant", "timestamp": now, "sessionId": "s", "version": "2.1.229", "cwd": "/src/web",
        "requestId": f"req_{number}", "uuid": f"u{number}", "message": message,
    }  # fmt: skip
    return json.dumps(entry)


def append(log: Path, text: str) -> None:
    with log.open("a") as file:
        file.write(text)


def use(requests: int) -> Callable[[Snapshot], bool]:
    return lambda snapshot: snapshot.today_total.requests == requests and snapshot.importing is None


def test_lines_that_another_process_appends_show_in_the_next_snapshot(tmp_path: Path) -> None:
    log = tmp_path / "agent" / "projects" / "web" / "s.jsonl"
    log.parent.mkdir(parents=True)
    log.write_text(line(0) + "\n")
    with reading(tmp_path) as (heard, _):
        heard.wait(use(1))
        script = "import sys; open(sys.argv[1], 'a').write(sys.argv[2] + '\\n')"
        started = time.monotonic()
        for number in range(1, 6):
            subprocess.run([sys.executable, "-c", script, str(log), line(number)], check=True)
        heard.wait(use(6))
        assert time.monotonic() - started < 10
        append(log, line(6)[:40])  # torn: waits for its end
        append(log, line(6)[40:] + "\n")
        heard.wait(use(7))


def test_a_folder_that_appears_later_is_picked_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counterfoil.power.WORKING", Tempo(0.3, 0.3, 30.0))
    with reading(tmp_path) as (heard, folder):
        first = heard.wait(
            lambda snapshot: bool(snapshot.sources) and snapshot.sources[0].problem is not None
        )
        assert first.last_event_at_ms is None
        log = folder / "projects" / "web" / "s.jsonl"
        log.parent.mkdir(parents=True)
        log.write_text(line(0) + "\n")
        assert heard.wait(use(1)).sources[0].problem is None


def test_broken_lines_are_counted_and_the_rest_of_the_file_is_read(tmp_path: Path) -> None:
    log = tmp_path / "agent" / "projects" / "web" / "s.jsonl"
    log.parent.mkdir(parents=True)
    torn = line(1)[:80].encode()
    log.write_bytes(
        torn
        + b"\n"
        + line(2).encode()
        + b"\n\xff\xfe\n[1]\n"
        + b"[" * 5000
        + b"\n"
        + line(3).encode()
        + b"\n"
    )
    with reading(tmp_path) as (heard, _):
        snapshot = heard.wait(use(2))
    assert dict(snapshot.skipped) == {"bad_json": 1, "bad_utf8": 1, "too_deep": 1}


def test_a_ledger_that_cannot_be_written_is_said_and_reading_goes_on_when_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterfoil.ingest.RETRY_SECONDS", 0.2)
    log = tmp_path / "agent" / "projects" / "web" / "s.jsonl"
    log.parent.mkdir(parents=True)
    log.write_text(line(0) + "\n")
    blocker = tmp_path / "home" / "ledger.db"
    blocker.parent.mkdir()
    blocker.write_bytes(b"this is no database " * 100)
    with reading(tmp_path) as (heard, _):
        said = heard.wait(lambda snapshot: snapshot.notice is not None)
        assert "not a ledger" in str(said.notice)
        time.sleep(0.5)
        assert len([s for s in heard.snapshots if s.notice]) == 1
        blocker.unlink()
        assert heard.wait(use(1)).notice is None


def test_a_ledger_that_is_moved_away_is_missed_with_the_next_line_and_read_on_when_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterfoil.ingest.RETRY_SECONDS", 0.2)
    log = tmp_path / "agent" / "projects" / "web" / "s.jsonl"
    log.parent.mkdir(parents=True)
    log.write_text(line(0) + "\n")
    home, away = tmp_path / "home", tmp_path / "away"
    away.mkdir()
    with reading(tmp_path) as (heard, _):
        heard.wait(use(1))
        moved = [(file, away / file.name) for file in home.glob("ledger.db*")]
        for here, there in moved:
            here.rename(there)
        with log.open("a") as written:
            written.write(line(1) + "\n")
        said = heard.wait(lambda snapshot: snapshot.notice is not None, 2.0)
        assert "ledger.db is missing" in str(said.notice)
        assert not (home / "ledger.db").exists()
        for here, there in moved:
            there.rename(here)
        assert heard.wait(use(2)).notice is None


def test_a_mistake_in_what_is_shown_does_not_stop_the_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterfoil.ingest.SHOW_SECONDS", 0.2)
    working, broken = Monitor.snapshot, threading.Event()

    def snapshot(monitor: Monitor, at_ms: int) -> Snapshot:
        if broken.is_set():
            raise ZeroDivisionError("in a forecast")
        return working(monitor, at_ms)

    monkeypatch.setattr(Monitor, "snapshot", snapshot)
    log = tmp_path / "agent" / "projects" / "web" / "s.jsonl"
    log.parent.mkdir(parents=True)
    broken.set()
    with reading(tmp_path) as (heard, _):
        heard.wait(lambda shown: shown.notice == NOT_SHOWN)
        log.write_text(line(0) + "\n" + line(1) + "\n")
        with closing(LedgerView(tmp_path / "home" / "ledger.db")) as view:
            until = time.monotonic() + 20
            while view.last_request_id() < 2 and time.monotonic() < until:
                time.sleep(0.05)
            assert view.last_request_id() == 2
        assert [shown.notice for shown in heard.snapshots].count(NOT_SHOWN) == 1
        broken.clear()
        assert heard.wait(use(2)).notice is None

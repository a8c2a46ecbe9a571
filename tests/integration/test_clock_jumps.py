"""The reading thread through suspends and through clocks that are set, forward and back."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil import power
from counterfoil.clock import wall_clock
from counterfoil.ingest import Ingest, Job
from counterfoil.logs.watch import Watcher
from counterfoil.paths import home_at
from counterfoil.readers.registry import Root, agent_named
from tests.desktop.codex_session import CodexSession
from tests.integration.test_ingest import Heard, append, line

HOUR_MS = 3_600_000
SELDOM = 3600.0  # a round that does not come while a test runs
TICK = 0.2


class Wall:
    """The clock on the wall, which a suspend or a user moves while the program waits."""

    def __init__(self) -> None:
        self.away_ms = 0

    def __call__(self) -> int:
        return wall_clock() + self.away_ms


@contextmanager
def following(tmp_path: Path, agent: str, wall: Wall) -> Iterator[Heard]:
    root = Root(agent_named(agent), tmp_path / "agent")
    heard = Heard()
    ingest = Ingest(
        Job(home_at(tmp_path / "home"), (root,), ZoneInfo("UTC"), wall), heard.snapshot, heard.alerts.append
    )
    thread = threading.Thread(target=ingest.run)
    thread.start()
    try:
        yield heard
    finally:
        ingest.stop()
        thread.join(5)
        assert not thread.is_alive()


@pytest.fixture(autouse=True)
def _only_what_is_shown_comes_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(power, "WORKING", power.Tempo(SELDOM, SELDOM, TICK))


@pytest.mark.parametrize("hours", [8, -2, 24 * 30])
def test_what_was_written_unheard_is_read_as_soon_as_the_clock_is_seen_to_have_leapt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    monkeypatch.setattr(Watcher, "note", lambda *_: None)  # no event tells of anything
    log, wall = tmp_path / "agent" / "projects" / "web" / "s.jsonl", Wall()
    log.parent.mkdir(parents=True)
    log.write_text(line(0) + "\n")
    reads = len(line(0)) + 1
    with following(tmp_path, "claude-code", wall) as heard:
        heard.wait(lambda shown: shown.importing is None and bool(shown.sources))
        append(log, line(1) + "\n")
        time.sleep(5 * TICK)
        assert read_up_to(tmp_path) == reads
        wall.away_ms = hours * HOUR_MS
        until = time.monotonic() + 5
        while read_up_to(tmp_path) == reads and time.monotonic() < until:
            time.sleep(0.05)
        assert read_up_to(tmp_path) == log.stat().st_size
        heard.wait(lambda shown: abs(shown.at_ms - wall()) < 5_000, 5)


def read_up_to(tmp_path: Path) -> int:
    """How far the only log was read, as the ledger has it."""
    path = tmp_path / "home" / "ledger.db"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        row = connection.execute("SELECT max(offset) FROM cursor").fetchone()
    return int(row[0] or 0)


def test_a_warning_that_was_given_is_not_given_again_however_the_clock_is_moved(tmp_path: Path) -> None:
    wall, session = Wall(), CodexSession(tmp_path / "agent")
    for minutes in (30, 20, 10):
        session.use(20, ago_seconds=60 * minutes)
    with following(tmp_path, "codex", wall) as heard:
        heard.wait(lambda shown: shown.importing is None and bool(shown.windows))
        session.leap(97)
        until = time.monotonic() + 10
        while not heard.alerts and time.monotonic() < until:
            time.sleep(0.05)
        assert len(heard.alerts) == 1
        for hours in (3, 0, -3, 0, 1, -24, 0):
            wall.away_ms = hours * HOUR_MS
            heard.wait(lambda shown: abs(shown.at_ms - wall()) < 5_000, 5)
            time.sleep(2 * TICK)
            assert len(heard.alerts) == 1, hours
        session.use(97)
        heard.wait(lambda shown: bool(shown.windows) and shown.windows[0].window.used_percent == 97, 5)
        assert len(heard.alerts) == 1


def test_ages_go_on_with_a_clock_that_was_moved(tmp_path: Path) -> None:
    wall, session = Wall(), CodexSession(tmp_path / "agent")
    session.use(20, ago_seconds=60)
    with following(tmp_path, "codex", wall) as heard:
        heard.wait(lambda shown: shown.importing is None and shown.last_event_at_ms is not None)
        for hours in (2, -1, 0):
            wall.away_ms = hours * HOUR_MS
            first = heard.wait(lambda shown: abs(shown.at_ms - wall()) < 5_000, 5)
            heard.wait(lambda shown, at_ms=first.at_ms: shown.at_ms > at_ms, 5)  # type: ignore[misc]

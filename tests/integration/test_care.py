"""The ledger looked after by the real verb, in a process of its own, and by the thread that runs it."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from pathlib import Path

import pytest

from counterfoil import caretaker
from counterfoil.cli import main
from counterfoil.clock import wall_clock
from counterfoil.domain.health import DAY_MS, Health
from counterfoil.paths import Home, home_at
from tests.desktop.children import wait_for


@pytest.fixture
def home(tmp_path: Path, corpus: Path, capsys: pytest.CaptureFixture[str]) -> Home:
    logs = corpus / "codex" / "five-hour-window-vanishes" / ".codex"
    assert main(["--home", str(tmp_path / "home"), "--root", f"codex={logs}", "scan"]) == 0
    capsys.readouterr()
    return home_at(tmp_path / "home")


def care(home: Home, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Health]:
    code = main([*home.words(), "care", "--json", *words])
    health = caretaker.health_of(capsys.readouterr().out.splitlines()[-1])
    assert health is not None
    return code, health


def changed(home: Home, statement: str) -> None:
    connection = sqlite3.connect(home.ledger_file)
    connection.execute("DROP TRIGGER event_no_update")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_new_ledger_is_checked_and_backed_up_once(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    code, health = care(home, capsys)
    assert (code, health.problem) == (0, None)
    assert health.care.size == health.care.backed_up > 0
    assert len(list(home.backups_dir.glob("ledger-*.db"))) == 1
    assert care(home, capsys)[1].care == health.care
    assert len(list(home.backups_dir.glob("ledger-*.db"))) == 1


def test_a_changed_record_is_told_and_not_backed_up(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    changed(home, "UPDATE event SET output = output + 1 WHERE id = 2")
    code, health = care(home, capsys)
    assert code == 1
    assert "not as it was written" in str(health.problem)
    assert not health.is_damaged
    assert not home.backups_dir.exists()


def test_a_broken_file_is_told_as_damage(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    with home.ledger_file.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 4096 * 8)
    code, health = care(home, capsys)
    assert code == 1
    assert health.problem


def test_the_thread_runs_it_in_a_process_of_its_own_and_passes_on_what_it_says(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caretaker, "WAIT_SECONDS", 0.0)
    told: list[Health] = []
    came = threading.Event()

    def hear(health: Health) -> None:
        told.append(health)
        if health.checking is None:
            came.set()

    thread = caretaker.Caretaker(home, hear)
    thread.start()
    assert came.wait(30)
    thread.stop()
    thread.join(5)
    assert not thread.is_alive()
    assert told[-1].care.size > 0
    assert json.loads((home.state_dir / "care.json").read_text())["size"] == told[-1].care.size


def test_no_process_is_started_for_a_ledger_that_is_well_and_cared_for(
    home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    care(home, capsys)
    monkeypatch.setattr(caretaker, "WAIT_SECONDS", 0.0)
    monkeypatch.setattr(caretaker, "EVERY_SECONDS", 0.05)
    told, started, days_on = list[Health](), list[int](), [0]
    thread = caretaker.Caretaker(home, told.append, lambda: wall_clock() + days_on[0] * DAY_MS)
    look_after = thread._look_after

    def note(words: list[str]) -> None:
        started.append(1)
        look_after(words)

    monkeypatch.setattr(thread, "_look_after", note)
    thread.start()
    wait_for(lambda: told, 30, "the look at the start")
    time.sleep(1.0)  # twenty rounds
    assert len(started) == 1
    days_on[0] = 8
    wait_for(lambda: len(started) > 1, 30, "the weekly look")
    thread.stop()
    thread.join(5)


@pytest.mark.parametrize("line", ["", "no json", "[]", "{}", '{"care": {"x": 1}, "checking": null}', "null"])
def test_a_line_that_says_nothing_of_the_ledger_is_passed_over(line: str) -> None:
    assert caretaker.health_of(line) is None

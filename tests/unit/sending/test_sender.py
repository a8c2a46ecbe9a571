"""Handing warnings on: nobody waits, each in its turn, and what fails is told until it works again."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from counterfoil.domain.alerts import AlertKind
from counterfoil.sending import trial
from counterfoil.sending.outlet import MISTAKE, MOST_WAITING, Outlet
from counterfoil.sending.sender import Sender, to_command
from counterfoil.settings import Warnings
from tests.altered import replace

ALERT = trial.alert(1_784_894_400_000)
APPEND = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read())"


def wait_for(true: Callable[[], object]) -> None:
    until = time.monotonic() + 10
    while not true():
        assert time.monotonic() < until
        time.sleep(0.005)


def test_every_warning_reaches_the_command_in_order(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.touch()
    sender = Sender(Warnings(command=(sys.executable, "-c", APPEND, str(kept))), "UTC")
    for kind in (AlertKind.WATCH, AlertKind.WARN, AlertKind.RESET):
        sender.send(replace(ALERT, kind=kind))
    wait_for(lambda: len(kept.read_text().splitlines()) == 3)
    sender.stop()
    assert [json.loads(line)["kind"] for line in kept.read_text().splitlines()] == ["watch", "warn", "reset"]


def test_a_failure_is_told_until_it_goes_right_again(tmp_path: Path) -> None:
    script = "import os, sys; sys.exit(os.path.exists(sys.argv[1]))"
    trouble = tmp_path / "trouble"
    trouble.touch()
    sender = Sender(Warnings(command=(sys.executable, "-c", script, str(trouble))), "UTC")
    sender.send(ALERT)
    wait_for(lambda: sender.problem is not None)
    assert sender.problem is not None
    assert sender.problem.endswith("ended with 1.")
    trouble.unlink()
    sender.send(ALERT)
    wait_for(lambda: sender.problem is None)
    sender.stop()


def test_without_command_and_webhook_no_thread_begins() -> None:
    before = threading.active_count()
    sender = Sender(Warnings(), "UTC")
    sender.send(ALERT)
    assert threading.active_count() == before
    assert sender.problem is None
    sender.stop()


def test_a_test_says_that_it_is_one(tmp_path: Path) -> None:
    warnings = Warnings(command=(sys.executable, "-c", APPEND, str(tmp_path / "kept")))
    assert to_command(warnings, ALERT, "UTC", is_test=True) is None
    assert json.loads((tmp_path / "kept").read_text())["test"] is True


def test_one_at_a_time_and_of_too_many_the_latest_are_handed_on() -> None:
    go, busy, handed = threading.Event(), [], []

    def slow(number: int) -> None:
        busy.append(number)
        go.wait(10)
        handed.append(number)

    outlet: Outlet[int] = Outlet("slow", slow)
    outlet.put(0)
    wait_for(lambda: busy == [0])
    began = time.monotonic()
    for number in range(1, 20):
        outlet.put(number)
    assert time.monotonic() - began < 0.5
    assert busy == [0]
    go.set()
    wait_for(lambda: handed and handed[-1] == 19)
    outlet.stop(1)
    assert handed == [0, *range(20 - MOST_WAITING, 20)]


def test_a_mistake_ends_no_thread() -> None:
    def fail_once(number: int) -> str | None:
        return str(1 // number)

    outlet: Outlet[int] = Outlet("odd", fail_once)
    outlet.put(0)
    wait_for(lambda: outlet.problem == MISTAKE)
    outlet.put(1)
    wait_for(lambda: outlet.problem == "1")
    outlet.stop(1)


def test_what_waits_is_given_up_at_the_end() -> None:
    go, handed = threading.Event(), []

    def slow(number: int) -> None:
        go.wait(10)
        handed.append(number)

    outlet: Outlet[int] = Outlet("slow", slow)
    for number in range(3):
        outlet.put(number)
    time.sleep(0.05)
    outlet.stop()
    go.set()
    outlet.stop(5)
    assert handed == [0]

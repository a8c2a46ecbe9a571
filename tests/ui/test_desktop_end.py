"""What session managers are told, and which signals end the app."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtGui import QSessionManager

from counterfoil.ui.desktop_end import leave_out

HEARD = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from counterfoil.ui.signals import QuitSignals
qt = QCoreApplication([])
signals = QuitSignals(qt.quit, qt)
QTimer.singleShot(0, lambda: print("ready", flush=True))
QTimer.singleShot(3000, lambda: qt.exit(7))
code = qt.exec()
signals.release()
sys.exit(code)
"""


class Manager:
    """Takes what a session manager is told; it can say no to nothing."""

    def __init__(self) -> None:
        self.hints: list[QSessionManager.RestartHint] = []

    def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:
        self.hints.append(hint)


def test_a_session_manager_is_asked_not_to_restore_it_and_nothing_else() -> None:
    manager = Manager()
    leave_out(manager)  # type: ignore[arg-type]  # Qt alone makes real ones
    assert manager.hints == [QSessionManager.RestartHint.RestartNever]


def ended_by(number: int, *before: str) -> int:
    """How a process with the app's handlers ends that gets the signal."""
    with subprocess.Popen([*before, sys.executable, "-c", HEARD], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        os.kill(child.pid, number)
        return child.wait(20)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_each_signal_that_means_the_end_ends_it_cleanly(number: signal.Signals) -> None:
    assert ended_by(number) == 0


def test_what_was_started_to_outlive_its_terminal_does() -> None:
    assert ended_by(signal.SIGHUP, "sh", "-c", 'trap "" HUP; exec "$@"', "sh") == 7

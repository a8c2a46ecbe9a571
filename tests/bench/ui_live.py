"""What agents write while windows are looked at: the last hours, then ten lines a second over twenty files.

The app's clock is set to the end of the made-up ledger; so is the one that these logs go by.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path

from tests.bench.logs import CodexThread

FILES, LINES_A_SECOND = 20, 10
HOURS_BACK, EVERY_SECONDS = 3, 60
STEP_PERCENT = 0.005  # of the window, a line: the counter moves on, and never comes to its end
BEHIND_SECONDS = 2.0  # of the app's clock, which starts a moment after this one


def gate_of(report: Path) -> Path:
    """The file by which a script says that lines are to come."""
    return report.with_suffix(".lines")


class LiveLogs:
    """Codex threads below `home` that go by a clock which stood at `at_s` when this was made."""

    def __init__(self, home: Path, at_s: float, gate: Path) -> None:
        self._gate = gate
        self._offset_s = at_s - BEHIND_SECONDS - time.monotonic()
        self._now_s = at_s - HOURS_BACK * 3600
        self._threads = [self._thread(home, number) for number in range(FILES)]
        self._over = threading.Event()
        self._writer: threading.Thread | None = None
        self._past(at_s - BEHIND_SECONDS)

    def start(self) -> None:
        """Write whenever the file `gate` is there, until `stop`."""
        self._writer = threading.Thread(target=self._write)
        self._writer.start()

    def stop(self) -> None:
        """Write no more."""
        self._over.set()
        if self._writer is not None:
            self._writer.join()

    def _thread(self, home: Path, number: int) -> CodexThread:
        return CodexThread(home, self._now_s, number, clock=lambda: self._now_s, step_percent=STEP_PERCENT)

    def _past(self, until_s: float) -> None:
        number = 0
        while self._now_s < until_s:
            self._now_s += EVERY_SECONDS
            self._threads[number % FILES].answer()
            number += 1

    def _write(self) -> None:
        number = 0
        while not self._over.wait(1 / LINES_A_SECOND):
            if not self._gate.exists():
                continue
            self._now_s = time.monotonic() + self._offset_s
            self._threads[number % FILES].answer()
            number += 1

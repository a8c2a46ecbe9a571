"""Runs Counterfoil as its own command does, with a 5 ms timer in its event loop that notes how late it comes.

`python stalls.py REPORT WORDS…`: once everything found is read, it writes the report (JSON) and quits.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from counterfoil.cli import main
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.application import Application
from counterfoil.ui.tray import Tray

TICK_MS = 5
AFTERWARDS_S = 2.0  # the last snapshot has to be drawn as well


class Stalls(QObject):
    """Ticks, and keeps how late each tick was: before the window can be seen, and from then on."""

    def __init__(self, report: Path) -> None:
        super().__init__()
        self._report = report
        self._started_s = self._last_s = time.monotonic()
        self._done_s: float | None = None
        self._was_importing = False
        self._is_shown = False
        self._before_ms, self._since_ms = [0.0], [0.0]
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)

    def note(self, snapshot: Snapshot) -> None:
        """Take a snapshot as the tray gets it; the first whole one after an import ends the measuring."""
        if snapshot.importing is not None:
            self._was_importing = True
        elif self._was_importing and self._done_s is None and not snapshot.sample:
            self._done_s = time.monotonic()

    def _tick(self) -> None:
        now_s = time.monotonic()
        late_ms = max(0.0, (now_s - self._last_s) * 1000 - TICK_MS)
        (self._since_ms if self._is_shown else self._before_ms).append(late_ms)
        self._last_s = now_s
        # a window is often not drawn yet when it counts as visible: what keeps it from that is a stall
        self._is_shown = self._is_shown or any(w.isVisible() for w in QApplication.topLevelWidgets())
        if self._done_s is not None and now_s > self._done_s + AFTERWARDS_S:
            seconds = self._done_s - self._started_s
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            figures = {"seconds": seconds, "before_ms": self._before_ms, "since_ms": self._since_ms}
            self._report.write_text(json.dumps(figures | {"peak_mib": peak}))
            QApplication.quit()


def install(report: Path) -> None:
    """Have the app start the timer with itself, and show it each snapshot."""
    start, update = Application.start, Tray.update
    stalls: list[Stalls] = []

    def started(self: Application, *, hidden: bool) -> None:
        stalls.append(Stalls(report))
        start(self, hidden=hidden)

    def updated(self: Tray, snapshot: Snapshot) -> None:
        stalls[0].note(snapshot)
        update(self, snapshot)

    Application.start = started  # type: ignore[method-assign]
    Tray.update = updated  # type: ignore[method-assign]


if __name__ == "__main__":
    install(Path(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))

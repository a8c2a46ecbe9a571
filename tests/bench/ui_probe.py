"""Runs Counterfoil as its own command does, and does with its windows what a script says while it looks on.

`python -m tests.bench.ui_probe SCRIPT SECONDS REPORT WORDS…`: once the script is through it writes the report
(JSON) and quits. What is done is done as by a click on the real control; what is seen is what was painted.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from counterfoil.cli import main
from counterfoil.ui.application import Application
from tests.bench.processes import pss_mib
from tests.bench.ui_live import gate_of

if TYPE_CHECKING:  # nothing may be imported that the app does without at first
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.windows.main import MainWindow

TICK_MS = 5
LATE_MS = 50  # from here on a tick's lateness is a stall
LOOK_EVERY_SECONDS, LOOK_FROM_SECONDS = 0.01, 0.03  # who holds the event loop, once a tick is late
DEPTH = 9  # of a place that is told

Wait = Callable[[], object]
Script = Callable[["Probe"], Iterator[Wait]]


class Probe(QObject):
    """Ticks in the app's event loop, notes how late, and goes on with the script when what it awaits is so.

    `frames` are the main window's paintings as (end, ms), `updates` the takings of snapshots likewise.
    """

    def __init__(self, application: Application, script: Script, report: Path) -> None:
        super().__init__()
        self.application = application
        self.snapshot: Snapshot | None = None
        self.frames: list[tuple[float, float]] = []
        self.updates: list[tuple[float, float]] = []
        self.stalls: list[dict[str, Any]] = []
        self.figures: dict[str, Any] = {}
        self.doing = "start"
        self._report, self._script = report, script(self)
        self._wait: Wait = lambda: True
        self._last_s, self._last_cpu_s = time.monotonic(), time.thread_time()
        self._seen: list[str] = []
        self._longest_ms = 0.0
        self._main = threading.get_ident()
        threading.Thread(target=self._look_on, daemon=True).start()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)

    @property
    def window(self) -> MainWindow | None:
        """The dashboard, where there is one now."""
        return self.application._dashboard.window

    def let_lines_come(self, *, come: bool) -> None:
        """Agents are at work from here on, or not any more."""
        if come:
            gate_of(self._report).touch()
        else:
            gate_of(self._report).unlink(missing_ok=True)

    def pss_mib(self) -> float:
        """What this process holds of memory now."""
        return pss_mib(os.getpid())

    def note_frame(self, began_s: float) -> None:
        """The window was painted until now."""
        now_s = time.monotonic()
        self.frames.append((now_s, (now_s - began_s) * 1000))

    def note_update(self, snapshot: Snapshot, began_s: float) -> None:
        """A snapshot was taken until now."""
        self.snapshot = snapshot
        now_s = time.monotonic()
        self.updates.append((now_s, (now_s - began_s) * 1000))

    def forget_stalls(self) -> None:
        """Only what comes from here on counts."""
        self.stalls.clear()
        self._longest_ms = 0.0
        self._last_s = time.monotonic()

    @property
    def longest_ms(self) -> float:
        """The longest time that the event loop answered nobody."""
        return self._longest_ms

    def _tick(self) -> None:
        now_s, cpu_s = time.monotonic(), time.thread_time()
        late_ms = max(0.0, (now_s - self._last_s) * 1000 - TICK_MS)
        self._longest_ms = max(self._longest_ms, late_ms)
        if late_ms > LATE_MS:
            cpu_ms = (cpu_s - self._last_cpu_s) * 1000
            self.stalls.append({"ms": late_ms, "cpu_ms": cpu_ms, "doing": self.doing, "in": self._seen[-3:]})
        self._go_on()
        self._seen = []
        self._last_s, self._last_cpu_s = now_s, time.thread_time()

    def _go_on(self) -> None:
        try:
            if self._wait():
                self._wait = next(self._script)
        except StopIteration:
            self._end()
        except Exception:  # noqa: BLE001 - a slot's errors end nothing by themselves
            traceback.print_exc()
            self._wait = lambda: False
            QApplication.exit(1)

    def _end(self) -> None:
        self._wait = lambda: False
        told = {"stalls": self.stalls, "longest_ms": self._longest_ms, **self.figures}
        self._report.write_text(json.dumps(told))
        QApplication.quit()

    def _look_on(self) -> None:
        """From another thread: where the event loop's is while a tick is late."""
        while True:
            time.sleep(LOOK_EVERY_SECONDS)
            if time.monotonic() - self._last_s > LOOK_FROM_SECONDS:
                places = _places(self._main)
                self._seen.append(
                    " < ".join(f"{Path(c.co_filename).name}:{n} {c.co_name}" for c, n in places)
                )


def _places(thread: int) -> list[tuple[CodeType, int]]:
    """Where a thread is, innermost first. A frame that is held on to would keep a painter from its end."""
    frame, found = sys._current_frames().get(thread), list[tuple[CodeType, int]]()
    while frame is not None and len(found) < DEPTH:
        found.append((frame.f_code, frame.f_lineno))
        frame = frame.f_back
    return found


def install(script: Script, report: Path) -> list[Probe]:
    """Have the app start the probe with itself, and tell it what it takes and paints."""
    probes: list[Probe] = []
    start, take, make, begin = (
        Application.start,
        Application._take_snapshot,
        Application._make_window,
        Application._begin,
    )

    def started(self: Application, *, hidden: bool) -> None:
        start(self, hidden=hidden)
        probes.append(Probe(self, script, report))

    def begun(self: Application) -> None:
        probes[0].figures["modules"] = sorted(sys.modules)  # the icon is up, nothing else is begun
        begin(self)

    def taken(self: Application, snapshot: Snapshot) -> None:
        began_s = time.monotonic()
        take(self, snapshot)
        probes[0].note_update(snapshot, began_s)

    def made(self: Application) -> MainWindow:
        _watch_painting(probes[0])
        return make(self)

    Application.start, Application._begin = started, begun  # type: ignore[method-assign]
    Application._take_snapshot, Application._make_window = taken, made  # type: ignore[method-assign]
    return probes


def _watch_painting(probe: Probe) -> None:
    """The first painting comes with the window's appearance, each later one with a request for it."""
    from counterfoil.ui.windows.main import MainWindow

    event = MainWindow.event
    if getattr(event, "is_watched", False):
        return

    def watched(self: MainWindow, what: QEvent) -> bool:
        kind, began_s = what.type(), time.monotonic()
        answer = event(self, what)
        if kind == QEvent.Type.UpdateRequest:
            probe.note_frame(began_s)
        elif kind == QEvent.Type.Paint:
            QTimer.singleShot(0, probe, lambda: probe.note_frame(began_s))
        return answer

    watched.is_watched = True  # type: ignore[attr-defined]
    MainWindow.event = watched  # type: ignore[assignment, method-assign]


if __name__ == "__main__":
    from tests.bench import ui_scripts

    name, seconds, where = sys.argv[1:4]
    install(ui_scripts.script(name, float(seconds)), Path(where))
    sys.exit(main(sys.argv[4:]))

"""Keeping a home up from a terminal or a service: one process at a time, and a clean end when asked."""

from __future__ import annotations

import queue
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from counterfoil.cli.alone import Turn
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ingest import Ingest
from counterfoil.paths import Home

STOP_SECONDS = 1.5  # a service manager and a logout grant two
LOOK_SECONDS = 5.0  # how soon the app finds that nobody else speaks

Make = Callable[[Callable[[Snapshot], None], bool], Ingest]
"""An ingest that hands its snapshots to the first, `along` where another process keeps the home up."""
Take = Callable[[Snapshot], bool]
"""Called with each snapshot, on the thread that attends; True ends it."""
Tell = Callable[[bool], None]
"""Whether another process keeps the home up."""


class Attendance:
    """One ingest at a time on a thread of its own, made anew when its part changes."""

    def __init__(self, home: Home, make: Make) -> None:
        self._turn, self._make = Turn(home), make
        self.snapshots: queue.SimpleQueue[Snapshot] = queue.SimpleQueue()
        self._running: tuple[Ingest, threading.Thread] | None = None
        self.is_ours: bool | None = None

    def look(self, *, waits: bool) -> bool:
        """See whose turn it is, and whether that is another's than before; one that `waits` stands by."""
        is_ours = self._turn.is_ours()
        if is_ours == self.is_ours:
            return False
        self._end()
        self.is_ours = is_ours
        if is_ours or not waits:
            ingest = self._make(self.snapshots.put, not is_ours)
            thread = threading.Thread(target=ingest.run, name="ingest", daemon=True)
            thread.start()
            self._running = ingest, thread
        return True

    def stop(self) -> None:
        """End; what was read is committed, the rest is read the next time."""
        self._end()
        self._turn.give_up()

    def _end(self) -> None:
        if self._running is not None:
            ingest, thread = self._running
            ingest.stop()
            thread.join(STOP_SECONDS)
            self._running = None


def attend(home: Home, make: Make, take: Take, tell: Tell = lambda _: None, *, waits: bool = False) -> None:
    """Keep a home up until `take` has enough or somebody ends it. Errors: OSError.

    `tell` hears when another keeps it up, and when that is over.
    """
    attendance, is_first = Attendance(home, make), True
    try:
        with ended_cleanly():
            while True:
                if attendance.look(waits=waits) and not (is_first and attendance.is_ours):
                    tell(not attendance.is_ours)
                is_first = False
                if _taken(attendance.snapshots, take):
                    return
    finally:
        attendance.stop()


def _taken(snapshots: queue.SimpleQueue[Snapshot], take: Take) -> bool:
    """Hand on what comes until it is time for another look; whether that was enough."""
    until = time.monotonic() + LOOK_SECONDS
    while (left := until - time.monotonic()) > 0:
        try:
            snapshot = snapshots.get(timeout=left)
        except queue.Empty:
            return False
        if take(snapshot):
            return True
    return False


@contextmanager
def ended_cleanly() -> Iterator[None]:
    """Within, whoever asks the process to end has it end by itself, with 0: that is no failure."""
    numbers = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None))]
    heard = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]
    before = [(number, signal.signal(number, _leave)) for number in heard]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def _leave(_number: int, _frame: object) -> None:
    raise SystemExit(0)

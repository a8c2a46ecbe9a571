"""How it stands, as one JSON document that other programs read without starting this one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from counterfoil.clock import iso
from counterfoil.domain.snapshot import Snapshot
from counterfoil.exports.fields import snapshot_fields

EVERY_SECONDS = 10.0


def status_document(snapshot: Snapshot, written_ms: int) -> dict[str, object]:
    """The fields of `status --json`, when they were written, and what there is to be told."""
    return {
        "as_of": iso(written_ms),
        **snapshot_fields(snapshot),
        "notice": snapshot.notice,
        "is_importing": snapshot.importing is not None,
    }


class Latest:
    """Writes the latest snapshot: at once, but not again within `every_s`; then the last of those that came.

    `write` is called on the thread that hands one over, or on one of its own.
    """

    def __init__(self, write: Callable[[Snapshot], None], every_s: float = EVERY_SECONDS) -> None:
        self._write, self._every_s = write, every_s
        self._waiting: Snapshot | None = None
        self._due_s = 0.0
        self._timer: threading.Timer | None = None
        self._guard = threading.Lock()

    def take(self, snapshot: Snapshot) -> None:
        """Write it, soon at the latest."""
        with self._guard:
            self._waiting = snapshot
            away_s = self._due_s - time.monotonic()
            if away_s <= 0:
                self._write_waiting()
            elif self._timer is None:
                self._timer = threading.Timer(away_s, self.flush)
                self._timer.daemon = True
                self._timer.start()

    def flush(self) -> None:
        """Write what waits."""
        with self._guard:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._write_waiting()

    def _write_waiting(self) -> None:
        if self._waiting is not None:
            snapshot, self._waiting = self._waiting, None
            self._due_s = time.monotonic() + self._every_s
            self._write(snapshot)

"""What can wait is done when the event loop has run out of work, so that nothing wakes the machine for it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class Lulls(QObject):
    """Calls `call` in a lull, at most once in `every_s` seconds, until `stop`. On the GUI thread."""

    def __init__(self, every_s: float, call: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every_s, self._call = every_s, call
        self._due_s = time.monotonic() + every_s
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._lull)

    def stop(self) -> None:
        """Call no more."""
        self._due_s = math.inf

    def _lull(self) -> None:
        now_s = time.monotonic()
        if now_s >= self._due_s:
            self._due_s = now_s + self._every_s
            self._call()

"""Whether the GUI thread is free."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer


def ticking(parent: QObject) -> list[float]:
    """Grows by a moment every 5 ms for as long as the GUI thread is free to notice it."""
    ticks: list[float] = []
    timer = QTimer(parent)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(5)
    return ticks

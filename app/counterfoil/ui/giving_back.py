"""Memory that is free goes back to the system: the C library would keep it for what may come.

Looking through years of use, or a window that was closed, leaves tens of megabytes of it behind.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, QTimer

from counterfoil.ui.lulls import Lulls

AFTER_START_MS = (6_000, 25_000)  # what is read and learned first is through by then
EVERY_S = 300.0


class GivingBack(QObject):
    """From its making on: twice soon after the start, then in a lull every five minutes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        for after_ms in AFTER_START_MS:
            QTimer.singleShot(after_ms, self, give_back)
        Lulls(EVERY_S, give_back, self)


def give_back() -> None:
    """Begin, on a thread of its own; nothing happens where the C library is not one that can."""
    if sys.platform.startswith("linux"):
        threading.Thread(target=_trim, name="giving-back", daemon=True).start()


def _trim() -> None:
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)

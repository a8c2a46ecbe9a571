"""Memory that is free goes back to the system: the C library would keep it for what may come.

Looking through years of use, or a window that was closed, leaves tens of megabytes of it behind. So does
PySide: it has the source of every module looked up that is imported after it, and Python keeps that, 20 MiB.
"""

from __future__ import annotations

import linecache
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
    """Begin, on a thread of its own."""
    threading.Thread(target=_trim, name="giving-back", daemon=True).start()


def _trim() -> None:
    """The C library is asked where it is one that can; where it is another, only the sources are let go."""
    linecache.clearcache()
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)

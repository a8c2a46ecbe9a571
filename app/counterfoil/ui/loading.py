"""Imports what a window is made of before the window shows, in turns between which the app answers."""

from __future__ import annotations

import gc
import threading
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer, Signal

# Modules that define Qt classes are imported on the GUI thread only: elsewhere it can end in a crash.
WITHOUT_QT = ("numpy",)
WITH_QT = (
    "counterfoil.ui.windows.main",
    "pyqtgraph",
    "counterfoil.ui.charts.window_chart",
    "counterfoil.ui.charts.burn_chart",
)
# The other pages, each as a whole: while the first one is looked at, so that going to them takes no import.
AFTERWARDS = (
    "counterfoil.ui.windows.history_page",
    "counterfoil.ui.windows.sessions_page",
    "counterfoil.ui.windows.provider_page",
    "counterfoil.ui.charts.capacity_chart",
    "counterfoil.ui.windows.ledger_page",
    "counterfoil.ui.windows.forecast_page",
    "counterfoil.ui.charts.reliability_chart",
    "counterfoil.ui.charts.reliability_past_charts",
    "counterfoil.ui.windows.settings_page",
)
AFTERWARDS_MS = 150  # between two of them


class Loader(QObject):
    """`loaded` comes once a window can show without being held up; other pages are imported after that."""

    loaded = Signal()
    _off_thread_done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left, self._afterwards = list(WITH_QT), list(AFTERWARDS)
        self._is_begun = False
        self._off_thread_done.connect(self._next, Qt.ConnectionType.QueuedConnection)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to import before a window can show."""
        return not self._left

    def load(self) -> None:
        """Begin, once; later calls do nothing."""
        if not self._is_begun:
            self._is_begun = True
            threading.Thread(target=self._off_thread, name="imports", daemon=True).start()

    def _off_thread(self) -> None:
        for name in WITHOUT_QT:
            import_module(name)
        self._off_thread_done.emit()

    def _next(self) -> None:
        import_module(self._left.pop(0))
        if self._left:
            QTimer.singleShot(0, self, self._next)
            return
        gc.freeze()  # modules stay: what is freed with a window is found without looking through them
        self.loaded.emit()
        QTimer.singleShot(AFTERWARDS_MS, self, self._go_on)

    def _go_on(self) -> None:
        import_module(self._afterwards.pop(0))
        if self._afterwards:
            QTimer.singleShot(AFTERWARDS_MS, self, self._go_on)

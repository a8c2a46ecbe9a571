"""Imports what draws the charts off the GUI thread: it takes a third of a second."""

from __future__ import annotations

import threading
from importlib import import_module

from PySide6.QtCore import QObject, Signal

CHARTS = ("pyqtgraph", "counterfoil.ui.charts.window_chart", "counterfoil.ui.charts.burn_chart")


class ChartLoader(QObject):
    """`loaded` comes on the GUI thread once the charts can be built without a wait."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_done = False
        self._thread: threading.Thread | None = None

    def load(self) -> None:
        """Begin, once; later calls do nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._import, name="charts", daemon=True)
            self._thread.start()

    def _import(self) -> None:
        for name in CHARTS:
            import_module(name)
        self.is_done = True
        self.loaded.emit()

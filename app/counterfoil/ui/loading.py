"""Imports what a window is made of, in turns between which the app answers: words first, charts later."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

# Modules that define Qt classes are imported on the GUI thread only: elsewhere it can end in a crash.
FIRST = (
    "counterfoil.ui.windows.panel",
    "counterfoil.ui.windows.tables",
    "counterfoil.ui.windows.cards",
    "counterfoil.ui.windows.window_panel",
    "counterfoil.ui.windows.burn_panel",
    "counterfoil.ui.windows.now",
    "counterfoil.ui.windows.main",
)
# pyqtgraph asks for every name in these, and PySide6 makes each class when it is first asked for
LOOKED_THROUGH = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
NAMES_A_TURN = 40
WITHOUT_QT = ("numpy", "xml.etree.ElementTree", "multiprocessing.connection", "pydoc", "colorama")
CHARTS = (
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
LOOK_MS = 20


class Loader(QObject):
    """`loaded` comes once a window can show, `charts_loaded` once it can draw; other pages after that."""

    loaded = Signal()
    charts_loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first, self._afterwards = list(FIRST), list(AFTERWARDS)
        self._charts: Iterator[None] | None = None
        self._is_begun = self._has_charts = False
        self._imports = threading.Thread(target=_import_without_qt, name="imports", daemon=True)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to import before a window can show."""
        return not self._first

    @property
    def has_charts(self) -> bool:
        """Whether charts can be made without being held up."""
        return self._has_charts

    def preload(self) -> None:
        """Import what a window needs to show while nobody waits for it: no charts, they are heavy."""
        if self._first and not self._is_begun:
            import_module(self._first.pop(0))
            QTimer.singleShot(AFTERWARDS_MS, self, self.preload)

    def load(self) -> None:
        """Begin, once; later calls do nothing."""
        if not self._is_begun:
            self._is_begun = True
            self._next()

    def load_charts(self) -> None:
        """Begin with the heavy part, once; for when the window stands on the screen."""
        if self._charts is None:
            self._charts = _chart_steps()
            self._imports.start()
            self._await_imports()

    def _next(self) -> None:
        if self._first:
            import_module(self._first.pop(0))
            QTimer.singleShot(0, self, self._next)
        else:
            self.loaded.emit()

    def _await_imports(self) -> None:
        # looked for, not told by a signal: the thread may outlive what would send it
        if self._imports.is_alive():
            QTimer.singleShot(LOOK_MS, self, self._await_imports)
        else:
            self._next_of_charts()

    def _next_of_charts(self) -> None:
        assert self._charts is not None
        for _ in self._charts:
            QTimer.singleShot(0, self, self._next_of_charts)
            return
        gc.freeze()  # modules stay: what is freed with a window is found without looking through them
        self._has_charts = True
        self.charts_loaded.emit()
        QTimer.singleShot(AFTERWARDS_MS, self, self._go_on)

    def _go_on(self) -> None:
        import_module(self._afterwards.pop(0))
        if self._afterwards:
            QTimer.singleShot(AFTERWARDS_MS, self, self._go_on)


def _chart_steps() -> Iterator[None]:
    """All that comes with the first chart, each step some hundredths of a second."""
    for module in map(import_module, LOOKED_THROUGH):
        for number, name in enumerate(dir(module), 1):
            getattr(module, name)
            if number % NAMES_A_TURN == 0:
                yield
    for name in CHARTS:
        import_module(name)
        yield


def _import_without_qt() -> None:
    for name in WITHOUT_QT:
        _import_if_there(name)


def _import_if_there(name: str) -> None:
    try:
        import_module(name)
    except ImportError:  # a part that pyqtgraph does without as well
        return

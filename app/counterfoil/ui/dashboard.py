"""The window while there is one: made when it is wanted, let go when it is closed, made anew in between."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from counterfoil import state
from counterfoil.ui.giving_back import GivingBack, give_back
from counterfoil.ui.loading import Loader

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.lane import Lane
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.remembered import Remembered

WELCOMED = "welcomed"
FREED_AFTER_MS = 100
CHARTS_AFTER_MS = 60  # the window is painted by then
PRELOAD_AFTER_MS = 4_000  # the icon, what is read first, and the small panel go before


class Dashboard(QObject):
    """`make` gives a window with everything connected. `shown` comes when it stands on the screen."""

    shown = Signal()

    def __init__(
        self, make: Callable[[], MainWindow], state_dir: Path, ledger_file: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make, self._state_dir, self._ledger_file = make, state_dir, ledger_file
        self._kept: Mapping[str, object] = {}
        self._left: Remembered | None = None
        self._wants_welcome = False
        self._lane: Lane | None = None
        self.window: MainWindow | None = None
        GivingBack(self)
        self._loader = Loader(self)
        self._loader.loaded.connect(self.open)
        self._loader.charts_loaded.connect(self._let_charts_come)

    def begin(self, kept: Mapping[str, object], *, is_first_start: bool) -> None:
        """What the state file holds; on a first start the window begins with what is read and kept."""
        self._kept = kept
        self._wants_welcome = is_first_start and not kept.get(WELCOMED)
        QTimer.singleShot(PRELOAD_AFTER_MS, self, self._loader.preload)

    def open(self) -> None:
        """Show the window, in front, as soon as what it is made of is imported."""
        if not self._loader.is_done:
            self._loader.load()
            return
        if self.window is None:
            self._make_window()
            QTimer.singleShot(0, self, self.open)  # making and showing it in two turns
            return
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.shown.emit()
        QTimer.singleShot(CHARTS_AFTER_MS, self, self._loader.load_charts)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """How it stands, where there is a window."""
        if self.window is not None:
            self.window.show_snapshot(snapshot)

    def remake(self) -> None:
        """A window that is there is made anew, at the same page and place."""
        if self.window is None:
            return
        was_visible = self.window.isVisible()
        self._let_go()
        if was_visible:
            self.open()

    def stop(self) -> None:
        """End what is behind the pages, and remember where it was left."""
        if self.window is not None:
            with suppress(OSError):  # here, as no thread would come to it any more
                state.change(self._state_dir, {"window": self.window.remembered().as_state()})
            self.window.stop()
        if self._lane is not None:
            self._lane.stop()

    def _make_window(self) -> None:
        from counterfoil.ui.windows.remembered import remembered_in

        window = self.window = self._make()
        window.charts_may_come = self._loader.has_charts
        window.restore(self._left or remembered_in(self._kept))
        window.closed.connect(self._let_go)
        window.welcomed.connect(lambda: self._keep({WELCOMED: True}))
        window.help.remember_ledger(self._ledger_file)
        if self._wants_welcome:
            self._wants_welcome = False
            window.welcome(self._ledger_file)

    def _let_charts_come(self) -> None:
        if self.window is not None:
            self.window.let_charts_come()

    def _let_go(self) -> None:
        gone, self.window = self.window, None
        if gone is None:
            return
        left = self._left = gone.remembered()
        self._keep({"window": left.as_state()})
        gone.hide()
        gone.stop()
        gone.deleteLater()
        QTimer.singleShot(FREED_AFTER_MS, self, _free)

    def _keep(self, news: Mapping[str, object]) -> None:
        from counterfoil.ui.lane import Lane

        if self._lane is None:
            self._lane = Lane("window-state")
        # what could not be kept is no loss that anybody would want to hear of
        self._lane.ask(" ".join(news), lambda _: state.change(self._state_dir, news), lambda _sentence: None)


def _free() -> None:
    gc.collect()  # charts hold on to each other
    give_back()

"""From a wish about warnings to its being kept: the thread behind it, and the dialog where one is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.warnings_access import TrialResult, WarningsAccess, WarningsSetUp
from counterfoil.ui.windows.warnings_asking import WarningsAsking

if TYPE_CHECKING:
    from counterfoil.ui.windows.warnings_dialog import WarningsDialog


class WarningsSwitches(QObject):
    """`changed`: a switch was kept; `failed`: why one was not; `note_wanted`: show a notification."""

    changed = Signal()
    failed = Signal(str)
    note_wanted = Signal()

    def __init__(self, access: WarningsAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self.dialog: WarningsDialog | None = None
        self.asking = WarningsAsking(access, self)
        self.asking.changed.connect(self.changed)
        self.asking.set_up_came.connect(self._take_set_up)
        self.asking.tested.connect(self._take_tested)
        self.asking.failed.connect(self._take_failure)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The windows there are."""
        self._snapshot = snapshot
        if self.dialog is not None:
            self.dialog.show_snapshot(snapshot)

    def open(self, window: QWidget) -> None:
        """Show the dialog over a window."""
        if self.dialog is None:
            self._make(window)
            self.asking.load()
        if self.dialog is not None:
            self.dialog.open()

    def stop(self) -> None:
        """End the threads."""
        self.asking.stop()

    def _make(self, window: QWidget) -> None:
        from counterfoil.ui.windows.warnings_dialog import WarningsDialog

        dialog = self.dialog = WarningsDialog(window)
        dialog.level_wanted.connect(self.asking.set_notify_from)
        dialog.hours.wanted.connect(self.asking.set_quiet_hours)
        dialog.limits.switched.connect(lambda limit, on: self.asking.switch(limit, on=on))
        dialog.limits.snooze_wanted.connect(self.asking.snooze)
        dialog.limits.end_wanted.connect(self.asking.end_snooze)
        dialog.test_wanted.connect(self._test)
        dialog.finished.connect(self._forget)
        if self._snapshot is not None:
            dialog.show_snapshot(self._snapshot)
        dialog.fit()

    def _test(self) -> None:
        self.note_wanted.emit()
        self.asking.test()

    def _forget(self, _result: int) -> None:
        self.dialog = None

    def _take_set_up(self, set_up: WarningsSetUp) -> None:
        if self.dialog is not None:
            self.dialog.show_set_up(set_up)
            self.dialog.fit()

    def _take_tested(self, tested: TrialResult) -> None:
        if self.dialog is not None:
            self.dialog.show_tested(tested)

    def _take_failure(self, _asked: str, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(sentence)
        else:
            self.failed.emit(sentence)

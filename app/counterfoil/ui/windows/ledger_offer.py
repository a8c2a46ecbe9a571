"""The offer to have an agent keep its logs longer, from the button to the change that was made."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from counterfoil.domain.coverage import Retention
from counterfoil.ui.auditing import Auditor
from counterfoil.ui.ledger_access import ShownChange
from counterfoil.ui.windows.ledger_retention import RetentionDialog

ASKED = ("plan", "apply")


class LongerOffer(QObject):
    """Shows the dialog over `window` and hands it what the auditor answers; `made` comes after a change."""

    made = Signal()

    def __init__(self, auditor: Auditor, window: QWidget) -> None:
        super().__init__(window)
        self._auditor, self._window = auditor, window
        self.dialog: RetentionDialog | None = None
        auditor.planned.connect(self._take_plan)
        auditor.applied.connect(self._take_done)
        auditor.failed.connect(self._take_failure)

    def show(self, kept: Retention) -> None:
        """Ask what would be changed for one home, and show it."""
        dialog = self.dialog = RetentionDialog(kept, self._window)
        dialog.plan_wanted.connect(partial(self._auditor.plan_longer, kept.agent, Path(kept.home)))
        dialog.apply_wanted.connect(self._auditor.apply)
        dialog.finished.connect(self._forget)
        dialog.plan()
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _take_plan(self, days: int, change: ShownChange) -> None:
        if self.dialog is not None:
            self.dialog.show_plan(days, change)

    def _take_done(self) -> None:
        if self.dialog is not None:
            self.dialog.show_done()
        self.made.emit()

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked in ASKED and self.dialog is not None:
            self.dialog.show_failure(sentence)

"""The dialog that shows what would have an agent keep its logs longer, and does it on a click."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counterfoil.domain.coverage import Retention
from counterfoil.ui.ledger_access import ShownChange
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.change_dialog import ChangeDialog
from counterfoil.ui.windows.ledger_fields import Choice
from counterfoil.words import ledger_days as words
from counterfoil.words.tongue import tr

USUAL_DAYS = 365


class RetentionDialog(ChangeDialog):
    """Asks for a plan each time another period is chosen."""

    plan_wanted = Signal(int)  # days

    def __init__(self, kept: Retention, parent: QWidget | None = None) -> None:
        super().__init__(words.keep_longer_title(kept.agent), tr(words.KEEP_LONGER_WHY), parent)
        self.kept = kept
        self.days = Choice(tr(words.PERIODS[0][1]))
        self.days.setItemData(0, words.PERIODS[0][0])
        for days, text in words.PERIODS[1:]:
            self.days.addItem(tr(text), days)
        self.days.setCurrentIndex(self.days.findData(USUAL_DAYS))
        self.days.setAccessibleName(tr(words.KEEP_FOR))
        self.choices.addWidget(plain_label(tr(words.KEEP_FOR), "body"))
        self.choices.addWidget(self.days)
        self.choices.addStretch(1)
        self.days.chosen.connect(self.plan)

    def plan(self) -> None:
        """Ask what would change for the chosen period."""
        self.begin()
        self.plan_wanted.emit(int(self.days.value or USUAL_DAYS))

    def show_plan(self, days: int, change: ShownChange) -> None:
        """What would change; an answer for another period than the chosen one is late, and left."""
        if str(days) == self.days.value:
            self.show_change(change)

    def show_done(self) -> None:
        """The change is made."""
        super().show_done()
        self.days.setEnabled(False)

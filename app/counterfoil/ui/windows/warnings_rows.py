"""The list of windows in the Warnings dialog: each is told of or not, and can be snoozed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counterfoil.domain.warning_policy import LimitName
from counterfoil.ui import theme
from counterfoil.ui.text import clean, figure, plain_label
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.name_tick import NameTick
from counterfoil.words import warning_switches as words
from counterfoil.words.tongue import tr

MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class LimitShown:
    """A row: `snoozed` is empty where it is not; `resets_at_ms` is None where no window is open."""

    limit: LimitName
    name: str
    is_on: bool
    snoozed: str
    resets_at_ms: int | None


class LimitRow(QWidget):
    """One limit, changed in place."""

    switched = Signal(object, bool)  # LimitName
    snooze_wanted = Signal(object, object)  # LimitName, until in epoch ms
    end_wanted = Signal(object)  # LimitName

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: LimitShown | None = None
        self.check, self.snoozed = NameTick(), plain_label("", "secondary")
        self.snoozed.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.button = quiet_button(tr(words.SNOOZE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP * 2)
        row.addWidget(self.check)
        row.addWidget(self.snoozed, 1)
        row.addWidget(self.button)
        self.check.clicked.connect(self._switch)
        self.button.clicked.connect(self._press)

    def show_limit(self, shown: LimitShown) -> None:
        """A limit and how it is set."""
        self._shown = shown
        self.check.show_name(shown.name)
        self.check.setChecked(shown.is_on)
        self.snoozed.setText(shown.snoozed)
        what = tr(words.END_SNOOZE) if shown.snoozed else tr(words.SNOOZE)
        self.button.setText(figure(what))
        self.button.setAccessibleName(clean(f"{what}: {shown.name}"))
        self.button.setVisible(bool(shown.snoozed) or (shown.is_on and shown.resets_at_ms is not None))

    def _switch(self, on: bool) -> None:
        if self._shown is not None:
            self.switched.emit(self._shown.limit, on)

    def _press(self) -> None:
        if self._shown is None:
            return
        if self._shown.snoozed:
            self.end_wanted.emit(self._shown.limit)
        else:
            self.snooze_wanted.emit(self._shown.limit, self._shown.resets_at_ms)


class LimitRows(QWidget):
    """A row for each limit, up to `MOST_ROWS`."""

    switched = Signal(object, bool)
    snooze_wanted = Signal(object, object)
    end_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = [LimitRow() for _ in range(MOST_ROWS)]  # made at once: Tab goes by the order of making
        self.empty = plain_label(tr(words.NO_WINDOWS), "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignLeading)
        for row in self.rows:
            row.hide()
            row.switched.connect(self.switched)
            row.snooze_wanted.connect(self.snooze_wanted)
            row.end_wanted.connect(self.end_wanted)
            column.addWidget(row)

    def show_limits(self, shown: Sequence[LimitShown]) -> None:
        """All limits there are to switch."""
        for number, row in enumerate(self.rows):
            if number < len(shown):
                row.show_limit(shown[number])
            row.setVisible(number < len(shown))
        self.empty.setVisible(not shown)

"""Entries of a setting that holds a list, each with a button that takes it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.settings_row import SettingRow
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

Entry = tuple[str, str, str]  # the entry as the settings have it, what it is called, and a second line


class EntryList(QWidget):
    """Hidden while it is empty. `removed` bears the entry as the settings have it."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.buttons: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.STEP)
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Lines are made anew only where they say something else."""
        if tuple(entries) == self._entries:
            return
        self._entries, self.buttons = tuple(entries), {}
        emptied(self._column)
        for entry in entries:
            self._column.addWidget(self._line(*entry))
        self.setVisible(bool(entries))

    def _line(self, entry: str, name: str, more: str) -> QWidget:
        button = self.buttons[entry] = quiet_button(tr(words.REMOVE))
        button.setAccessibleName(clean(words.remove(name)))
        button.clicked.connect(lambda: self.removed.emit(entry))
        return SettingRow(name, more, button, stays_beside=True)


def emptied(column: QVBoxLayout) -> None:
    """Take out all that stands in a column of widgets."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()

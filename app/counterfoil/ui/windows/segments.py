"""A row of words of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from counterfoil.ui.text import clean
from counterfoil.ui.windows.ledger_fields import segment


class Segments(QFrame):
    """One of (word, text) is chosen; arrow keys go from one to the next. `name` is what it is called."""

    chosen = Signal(str)

    def __init__(self, name: str, items: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(clean(name))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for word, text in items:
            button = self.buttons[word] = segment(text)
            button.setAccessibleDescription(clean(name))
            button.clicked.connect(lambda _checked, word=word: self.chosen.emit(word))
            self._group.addButton(button)
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choose(self, word: str) -> None:
        """Mark one without saying so."""
        self.buttons[word].setChecked(True)

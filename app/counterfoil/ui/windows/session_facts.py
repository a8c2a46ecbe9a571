"""Figures of one session side by side: a label, and the figure below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, plain_label
from counterfoil.ui.windows.grids import arrange

COLUMNS = ((860, 8), (420, 4), (0, 2))  # from this width on, so many stand in a row
NUMBER = 8
SHARES = (5, 3, 3, 3, 3, 5, 4, 4)  # a day with its time, credits and versions need more than figures


class SessionFacts(QFrame):
    """Each tells on hover what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.CARD_PADDING, 14, theme.CARD_PADDING, 14)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.STEP * 3)
        self.labels: list[tuple[PlainLabel, PlainLabel]] = []
        self._cells: list[QWidget] = []
        for _ in range(NUMBER):
            label, value = plain_label("", "secondary"), plain_label("", "sentence")
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(value)
            self.labels.append((label, value))
            self._cells.append(cell)
        self._columns = 0
        self._fit(0)

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """(label, figure, what it means) of each."""
        for (label, value), (name, figure, meaning) in zip(self.labels, facts, strict=True):
            _say(label, name, meaning)
            _say(value, figure, meaning)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        columns = next(number for least, number in COLUMNS if width >= least)
        if columns != self._columns:
            self._columns = columns
            arrange(self._grid, self._cells, columns, NUMBER)
            for column in range(columns):
                self._grid.setColumnStretch(column, SHARES[column])


def _say(label: PlainLabel, text: str, meaning: str) -> None:
    label.setText(text)
    label.explain(meaning)

"""The cheat sheet: all keys, by what they are for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.sheet import Sheet
from counterfoil.ui.windows.shortcuts import CHARTS, LISTS, PAGES, TABLE, WINDOW, Shortcut, written
from counterfoil.words import shell as words
from counterfoil.words.tongue import tr

WIDTH_PX, TALLEST_PX, BESIDE_PX = 900, 680, 720
COLUMNS = ((PAGES, WINDOW), (LISTS, CHARTS))


class ShortcutsSheet(Sheet):
    """Shows `TABLE` as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.KEYS_TITLE), parent)
        self.body.addWidget(wrapped(tr(words.KEYS_WHY), "secondary"))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.GAP)
        for groups in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(theme.GAP)
            for group in groups:
                column.addWidget(_panel(group))
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self.fit(WIDTH_PX, TALLEST_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_PX
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )


def _panel(group: str) -> Panel:
    panel = Panel(tr(group, about="heading of keys"))
    for shortcut in (one for one in TABLE if one.group == group):
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(wrapped(tr(shortcut.does), "body"), 1)
        row.addWidget(_keys(shortcut), 0, Qt.AlignmentFlag.AlignTop)
        panel.body.addLayout(row)
    return panel


def _keys(shortcut: Shortcut) -> QWidget:
    """Its keys as caps; reads as one text to those who cannot see it."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.STEP)
    texts = [written(keys) for keys in shortcut.shown or shortcut.keys]
    for text in texts:
        row.addWidget(plain_label(text, "secondary" if text == "…" else "key"))
    whole.setAccessibleName(clean(", ".join(texts)))
    return whole

"""The small box with exact values beside the pointer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean_lines

AWAY_PX = 12
LONGEST = 80


class HoverBox(QLabel):
    """Plain text lines that stay within the parent and never take the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "hover")
        self.setFont(theme.font("secondary"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_beside(self, text: str, x: int, y: int, *, above: bool) -> None:
        """Show lines right of `x`, or left of it for want of room; `y` is their top, or foot if `above`."""
        self.setText(clean_lines(text, LONGEST))
        self.adjustSize()
        room = self._room.width()
        right = x + AWAY_PX
        left = right if right + self.width() <= room else max(x - AWAY_PX - self.width(), 0)
        self.move(left, y - self.height() if above else y)
        self.show()
        self.raise_()

"""A painted part that tells something on hover, which is put into words only then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from counterfoil.ui.text import tooltip


class Telling(QWidget):
    """What `tell_by` was given last is asked at each hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Callable[[], str] = str

    def tell_by(self, told: Callable[[], str]) -> None:
        """Where the words come from."""
        self._told = told

    @property
    def told(self) -> str:
        """The words, as text."""
        return self._told()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self._told()), self)
            return True
        return super().event(event)

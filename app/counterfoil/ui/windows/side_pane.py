"""Details of what is chosen in a list: beside it they scroll by themselves, below it the page does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from counterfoil.ui import theme

EDGE_PX = 3
ENDLESS_PX = 16_777_215  # Qt's own


class SidePane(QFrame):
    """Whoever fills it hands `hold` the head and what scrolls, and calls `fit_height` after a change."""

    LEAST_PX = 0  # so much shows beside a list however short that is
    HUGS = False  # below the list it is no taller than what it holds

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "details")
        self._is_beside = True
        self._inner, self._area = QWidget(), QScrollArea()
        self._inner.setProperty("role", "inner")
        self._whole = QVBoxLayout(self)

    def hold(self, head: QLayout, inside: QVBoxLayout, spacing: int) -> None:
        """`head` stays, `inside` scrolls."""
        inside.addStretch(1)
        self._inner.setLayout(inside)
        area = self._area
        area.setProperty("role", "inner")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inner)
        self._whole.setContentsMargins(theme.GAP, 0, 0, 0)
        self._whole.setSpacing(spacing)
        self._whole.addLayout(head)
        self._whole.addWidget(area, 1)

    def fit(self, *, beside: bool) -> None:
        """Where it stands from now on."""
        self._is_beside = beside
        self._whole.setContentsMargins(theme.GAP if beside else EDGE_PX, 0, 0, 0)
        self.fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_height()

    def fit_height(self) -> None:
        """As tall as its content below the list, where the page scrolls."""
        inside, room = self._inner.layout(), self._area.viewport().width()
        needed = max(inside.heightForWidth(room), 0) if inside is not None else 0
        self._area.setMinimumHeight(min(needed, self.LEAST_PX) if self._is_beside else needed)
        if self.HUGS:
            self._area.setMaximumHeight(ENDLESS_PX if self._is_beside else max(needed, 1))

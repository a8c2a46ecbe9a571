"""A panel of filters, a list, and what is known of the line that is chosen in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.side_pane import ENDLESS_PX, SidePane
from counterfoil.ui.windows.tables import CELL_INSET_PX


class ListPanel(Panel):
    """The pane stands beside the list where there is room for both, else below it."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._is_beside = True
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)

    def _hold(self, filters: Iterable[QWidget], filter_px: int, table: QWidget, pane: SidePane) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.STEP * 2)
        for one in filters:
            one.setMinimumWidth(max(filter_px, one.minimumWidth()))
            row.addWidget(one)
        self.head.addLayout(row)
        self._pair.addWidget(table, 1, Qt.AlignmentFlag.AlignTop)
        self._pair.addWidget(pane)
        self.inset(CELL_INSET_PX)
        self.body.addLayout(self._pair)

    @property
    def _room(self) -> int:
        margins = self.body.contentsMargins()
        return self.width() - margins.left() - margins.right()

    def _turn(self, pane: SidePane, pane_px: int, *, beside: bool) -> None:
        """Put the pane beside the list, so wide, or below it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._is_beside = beside
        self._pair.setDirection(across if beside else down)
        pane.setMinimumWidth(pane_px if beside else 0)
        pane.setMaximumWidth(pane_px if beside else ENDLESS_PX)
        pane.fit(beside=beside)

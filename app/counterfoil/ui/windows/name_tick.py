"""A box with a name, in the look of the boxes of the What-if strip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean, elided, menu, tooltip
from counterfoil.ui.windows.what_if_ticks import BOX_PX, LONGEST_NAME, ROW_PX, ShareTick


class NameTick(ShareTick):
    """As wide as its name; one that does not fit is cut, and stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(theme.current(), parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Another name; whether it is ticked stays."""
        if clean(name, LONGEST_NAME) != self._name:
            self._name = clean(name, LONGEST_NAME)
            self.setText(menu(self._name))
            self.setToolTip(tooltip(name))
            self.setAccessibleName(clean(name, LONGEST_NAME))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(BOX_PX + theme.STEP * 2 + 2 + self.fontMetrics().horizontalAdvance(self._name), ROW_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(BOX_PX * 4, ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        self.colours = theme.current()  # nobody tells a dialog when the desktop turns dark
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # what leans where is said here
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        gap, top = BOX_PX + theme.STEP * 2, (self.height() - BOX_PX) / 2
        self._paint_box(painter, QRectF(self.width() - BOX_PX - 1 if mirrored else 1, top, BOX_PX, BOX_PX))
        room = QRectF(0 if mirrored else gap, 0, self.width() - gap, self.height())
        lean = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(self.colours.text if self.isEnabled() else self.colours.faint))
        name = elided(self._name, self.fontMetrics(), int(room.width()))
        painter.drawText(room, int(lean | Qt.AlignmentFlag.AlignVCenter), name)

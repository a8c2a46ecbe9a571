"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean

SIZE = QSize(40, 24)
KNOB_PX, INSET_PX = 14, 3


class Toggle(QCheckBox):
    """`name` is what is heard of it; what it says stands beside it. `clicked` bears whether it is on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(clean(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return SIZE

    def minimumSizeHint(self) -> QSize:
        return SIZE

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        p, is_on = theme.current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        track = QRectF(2.5, 2.5, self.width() - 5, self.height() - 5)
        painter.setPen(QPen(QColor(p.own if is_on else p.faint), 1))
        painter.setBrush(QColor(p.own if is_on else p.panel))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        reach = track.height() / 2
        x = track.right() - reach if is_on != mirrored else track.left() + reach
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.panel if is_on else p.faint))
        painter.drawEllipse(QPointF(x, track.center().y()), KNOB_PX / 2, KNOB_PX / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(p.text), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)

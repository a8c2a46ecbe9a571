"""A small curve of one window, painted without pyqtgraph: own use as a line, readings as dots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.ui.popover_hover import Telling
from counterfoil.ui.spark_series import Place, Spark
from counterfoil.ui.theme import Palette

SIZE = QSize(116, 34)
LINE_PX, DOT_PX, FOOT_PX = 1.5, 1.7, 1.0
DASHES = (2.5, 2.5)


class Sparkline(Telling):
    """Time runs to the window's reset; the dashed top is 100 %. Redrawn only when it shows something else."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Spark()
        self.colours = palette
        self.setFixedHeight(SIZE.height())
        self.setMinimumWidth(SIZE.width() // 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return SIZE

    def show_spark(self, spark: Spark) -> None:
        """Another curve."""
        if spark != self._shown:
            self._shown = spark
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter, colours, spark = QPainter(self), self.colours, self._shown
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(DOT_PX, DOT_PX + 1, -DOT_PX, -DOT_PX)
        painter.setPen(QPen(QColor(colours.line), FOOT_PX))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if spark.has_limit:
            painter.setPen(_dashed(colours.limit, FOOT_PX))
            painter.drawLine(room.topLeft(), room.topRight())
        painter.setPen(_dashed(colours.own, FOOT_PX))
        painter.drawPolyline(QPolygonF(_line(room, spark.ahead)))
        painter.setPen(QPen(QColor(colours.own), LINE_PX))
        painter.drawPolyline(QPolygonF(_line(room, spark.own)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.provider))
        for place in _line(room, spark.dots):
            painter.drawEllipse(place, DOT_PX, DOT_PX)


def _line(room: QRectF, places: Sequence[Place]) -> list[QPointF]:
    left, bottom, width, height = room.left(), room.bottom(), room.width(), room.height()
    return [QPointF(left + x * width, bottom - y * height) for x, y in places]


def _dashed(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setDashPattern(DASHES)
    return pen

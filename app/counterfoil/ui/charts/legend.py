"""A row of keys that wraps: the mark of a series and its name. Painted, so names are never markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.ui import theme
from counterfoil.ui.charts.mark_shapes import SHAPES, Mark, shape
from counterfoil.ui.text import clean, elided

__all__ = ["Key", "Legend", "Mark", "paint_mark"]

ROW_PX, MARK_GAP_PX, KEY_GAP_PX, LONGEST_PX = 20, 6, 16, 150
MARK_PX = {
    **dict.fromkeys(Mark, 8),
    Mark.LINE: 18,
    Mark.FORECAST: 22,
    Mark.SQUARE: 10,
    Mark.DIAMOND: 9,
}


@dataclass(frozen=True, slots=True)
class Key:
    """A series in the legend: `colour` and `fill` are `#rrggbb`."""

    mark: Mark
    colour: str
    name: str
    fill: str = ""


class Legend(QWidget):
    """Keys in reading order, as many in a row as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[Key, ...] = ()
        self._ink = QColor()
        self._widths: dict[Key, int] = {}  # asked for at every layout
        self.setFont(theme.font("secondary"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_keys(self, keys: Sequence[Key], ink: str) -> None:
        """Replace the keys; `ink` is the colour of names."""
        if (tuple(keys), QColor(ink)) == (self._keys, self._ink):
            return
        self._keys, self._ink = tuple(keys), QColor(ink)
        self._widths.clear()
        self.setAccessibleName(", ".join(clean(k.name) for k in keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        widths = [self._width(k) for k in self._keys]
        return QSize(sum(widths) + KEY_GAP_PX * max(len(widths) - 1, 0), ROW_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(max((self._width(k) for k in self._keys), default=0), ROW_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].y() + ROW_PX if places else ROW_PX

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted, whatever changed
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # our words read that way on every side
        for key, place in zip(self._keys, self._places(self.width()), strict=True):
            self._paint_key(painter, key, place)

    def _paint_key(self, painter: QPainter, key: Key, place: QPoint) -> None:
        width, mark = self._width(key), MARK_PX[key.mark]
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - place.x() - width if mirrored else place.x()
        mark_left = left + width - mark if mirrored else left
        text_left = left if mirrored else left + mark + MARK_GAP_PX
        paint_mark(painter, QRectF(mark_left, place.y(), mark, ROW_PX), key)
        painter.setPen(self._ink)
        room = QRectF(text_left, place.y(), width - mark - MARK_GAP_PX, ROW_PX)
        name = elided(key.name, self.fontMetrics(), LONGEST_PX)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)

    def _width(self, key: Key) -> int:
        width = self._widths.get(key)
        if width is None:
            name = elided(key.name, self.fontMetrics(), LONGEST_PX)
            width = MARK_PX[key.mark] + MARK_GAP_PX + self.fontMetrics().horizontalAdvance(name) + 1
            self._widths[key] = width
        return width

    def _places(self, width: int) -> list[QPoint]:
        x = y = 0
        places = []
        for key in self._keys:
            if x and x + self._width(key) > width:
                x, y = 0, y + ROW_PX
            places.append(QPoint(x, y))
            x += self._width(key) + KEY_GAP_PX
        return places


def paint_mark(painter: QPainter, room: QRectF, key: Key) -> None:
    """The sample of a series within `room`."""
    colour, middle = QColor(key.colour), room.center()
    painter.setPen(Qt.PenStyle.NoPen)
    if key.mark is Mark.SQUARE:
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(room.left(), middle.y() - 5, 10, 10), 2, 2)
    elif key.mark is Mark.DOT:
        painter.setBrush(colour)
        painter.drawEllipse(middle, 3.5, 3.5)
    elif key.mark in SHAPES:
        side = MARK_PX[key.mark]
        painter.setBrush(colour)
        place = QTransform.fromTranslate(middle.x(), middle.y()).scale(side, side)
        painter.drawPath(place.map(shape(key.mark)))
    else:
        _paint_line(painter, room, key)


def _paint_line(painter: QPainter, room: QRectF, key: Key) -> None:
    if key.fill:
        painter.fillRect(room.adjusted(0, 4, 0, -4), QColor(key.fill))
    pen = QPen(QColor(key.colour), 2)
    if key.mark is Mark.FORECAST:
        pen.setDashPattern([2, 1.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()))

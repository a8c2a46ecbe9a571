"""The shapes that stand for things in charts and their keys; each can be told from the others without hue."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF


class Mark(StrEnum):
    """How a series is drawn."""

    DOT = "dot"
    HOLLOW = "hollow"
    LINE = "line"
    FORECAST = "forecast"
    SQUARE = "square"
    CROSS = "cross"
    RING = "ring"
    DOWN = "down"
    UP = "up"
    DIAMOND = "diamond"
    BOX = "box"
    PLUS = "plus"
    BAR = "bar"


TRIANGLE = ((-0.5, -0.42), (0.5, -0.42), (0.0, 0.5))
SHAPES = (Mark.CROSS, Mark.RING, Mark.DOWN, Mark.UP, Mark.DIAMOND, Mark.BOX, Mark.PLUS, Mark.BAR, Mark.HOLLOW)
THICK = 0.22


@lru_cache
def shape(mark: Mark) -> QPainterPath:
    """The outline of a mark, to be filled, within a square of side 1 around the origin; y runs downwards."""
    match mark:
        case Mark.CROSS:
            return _strokes((-0.4, -0.4, 0.4, 0.4), (-0.4, 0.4, 0.4, -0.4))
        case Mark.PLUS:
            return _strokes((-0.5, 0, 0.5, 0), (0, -0.5, 0, 0.5))
        case Mark.BAR:
            return _strokes((-0.45, 0, 0.45, 0))
        case Mark.DOWN:
            return _corners(*TRIANGLE)
        case Mark.UP:
            return _corners(*((x, -y) for x, y in TRIANGLE))
        case Mark.DIAMOND:
            return _corners((0, -0.55), (0.5, 0), (0, 0.55), (-0.5, 0))
        case Mark.BOX:
            return _frame(QRectF(-0.42, -0.42, 0.84, 0.84))
        case _:
            return _frame(QRectF(-0.5, -0.5, 1, 1), is_round=True)


def _strokes(*lines: tuple[float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    for x1, y1, x2, y2 in lines:
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)
    stroker = QPainterPathStroker()
    stroker.setWidth(THICK)
    return stroker.createStroke(path).simplified()


def _corners(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _frame(room: QRectF, *, is_round: bool = False) -> QPainterPath:
    """An outline of one thickness: the hole is a part of the path, as fills are even and odd."""
    path = QPainterPath()
    add = path.addEllipse if is_round else path.addRect
    add(room)
    add(room.adjusted(THICK, THICK, -THICK, -THICK))
    return path

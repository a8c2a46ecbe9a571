"""A plot in lines and letters, for SVG. Qt's own writer keeps six digits of a coordinate and clips nothing.

Epoch seconds have ten digits: so all is brought to pixels first, and what reaches out of the plot is covered.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from counterfoil.ui.text import clean

FAR_PX = 4000  # beyond any edge of a picture
NO_PEN, NO_BRUSH = QPen(Qt.PenStyle.NoPen), QBrush(Qt.BrushStyle.NoBrush)


def paint_vectors(plot: pg.PlotItem, painter: QPainter, ground: str) -> None:
    """Paint a plot in its scene's own pixels; `ground` is the colour around it."""
    items = [item for item in plot.items if item.isVisible()]
    for item in sorted(items, key=lambda item: item.zValue()):
        _paint(item, painter, plot.vb.sceneBoundingRect())
    inside = plot.vb.sceneBoundingRect()
    for left in (inside.left() - FAR_PX, inside.right()):
        painter.fillRect(QRectF(left, inside.top() - 1, FAR_PX, inside.height() + 2), QColor(ground))
    for name in ("left", "right", "bottom"):
        _paint_axis(plot.getAxis(name), painter)


def _paint(item: QGraphicsItem, painter: QPainter, inside: QRectF) -> None:
    to_pixels = item.sceneTransform()
    if isinstance(item, pg.InfiniteLine):
        _draw(painter, _straight(item, inside), QPen(item.pen), NO_BRUSH)
    elif isinstance(item, pg.ScatterPlotItem):
        _paint_points(item, painter, to_pixels)
    elif isinstance(item, pg.BarGraphItem):
        _draw(painter, to_pixels.map(item.shape()), NO_PEN, pg.mkBrush(item.opts["brush"]))
    elif isinstance(item, pg.PlotCurveItem):
        _draw(painter, to_pixels.map(item.getPath()), QPen(item.opts["pen"]), NO_BRUSH)
    elif isinstance(item, QGraphicsPathItem):  # the filling between two curves is one as well
        _draw(painter, to_pixels.map(item.path()), item.pen(), item.brush())
    elif isinstance(item, pg.TextItem):
        _paint_text(item, painter, inside)


def _draw(painter: QPainter, path: QPainterPath, pen: QPen, brush: QBrush) -> None:
    if path.isEmpty():
        return
    painter.setPen(pen)
    painter.setBrush(brush)
    painter.drawPath(path)


def _straight(line: pg.InfiniteLine, inside: QRectF) -> QPainterPath:
    path, place = QPainterPath(), line.getViewBox().mapViewToScene(QPointF(line.x(), line.y()))
    upright = line.angle % 180 == 90
    ends = (
        QLineF(place.x(), inside.top(), place.x(), inside.bottom())
        if upright
        else QLineF(inside.left(), place.y(), inside.right(), place.y())
    )
    is_seen = inside.contains(ends.center())
    path.moveTo(ends.p1())
    path.lineTo(ends.p2() if is_seen else ends.p1())
    return path


def _paint_points(item: pg.ScatterPlotItem, painter: QPainter, to_pixels: QTransform) -> None:
    for spot in item.points():
        place, side = to_pixels.map(spot.pos()), spot.size()
        symbol = spot.symbol()
        outline = symbol if isinstance(symbol, QPainterPath) else _circle()
        path = QTransform.fromTranslate(place.x(), place.y()).scale(side, side).map(outline)
        _draw(painter, path, spot.pen(), spot.brush())


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(-0.5, -0.5, 1, 1))
    return path


def _paint_text(label: pg.TextItem, painter: QPainter, inside: QRectF) -> None:
    room = label.textItem.sceneBoundingRect()
    if not inside.contains(room.center()):
        return
    if label.fill.style() is not Qt.BrushStyle.NoBrush:
        painter.fillRect(room, label.fill)
    painter.setPen(label.color)
    painter.setFont(label.textItem.font())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), clean(label.textItem.toPlainText()))


def _paint_axis(axis: pg.AxisItem, painter: QPainter) -> None:
    if not axis.isVisible():
        return
    painter.save()
    painter.setTransform(axis.sceneTransform(), combine=True)
    axis.paint(painter, None, None)
    painter.restore()

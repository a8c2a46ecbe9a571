"""The plain plot that all charts are drawn on: no frame, few grid lines, quiet labels, a cursor by keys.

Horizontal positions are seconds since the epoch, UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEngine,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from counterfoil.ui import theme
from counterfoil.ui.charts.export_vectors import paint_vectors
from counterfoil.ui.charts.hover import HoverBox
from counterfoil.ui.charts.scale import time_ticks
from counterfoil.ui.charts.zoom import Stretch
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette

pg.setConfigOptions(antialias=True)
PIXELS_PER_TICK, MOST_TICKS = 72, 13
AXIS_HEIGHT = 24
EDGE_PX = 40  # how far a label at an end may reach out
EDGE_SHARE = 1e-4  # of the span, so that ticks on the very ends are inside
CURSOR_STEPS = 120  # from one end to the other by arrow keys
FOCUS_RADIUS, LONGEST_SAID = 6, 400
STEP_OF = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PlainPlot(pg.PlotWidget):  # type: ignore[misc]
    """A plot whose axes are given by us; emits the moment under the pointer, or None when it leaves."""

    pointed = Signal(object)  # int ms or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._whole, self._tz_name = Stretch(0, 1), "UTC"
        self._scales: dict[str, tuple[list[tuple[float, str]], int]] = {}
        self._pixel_ratio: float | None = None  # of what it is drawn for, if not for the screen
        self._cursor_ms: int | None = None  # where arrow keys have moved it
        self.colours: Palette | None = None
        self.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right for all
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plotItem.setMenuEnabled(False)
        self.plotItem.hideButtons()
        self.plotItem.setContentsMargins(0, 0, 0, 0)
        self.view = self.plotItem.vb
        self.view.setMouseEnabled(x=False, y=False)
        self.view.disableAutoRange()
        self.view.setDefaultPadding(0)
        self.hover = HoverBox(self)
        self.ruler = pg.InfiniteLine(angle=90, movable=False)
        self.ruler.setZValue(30)
        self.ruler.hide()
        self.addItem(self.ruler, ignoreBounds=True)
        for name in ("left", "right", "bottom"):
            self._plain_axis(name)

    def _plain_axis(self, name: str) -> None:
        axis = self.plotItem.getAxis(name)
        self.plotItem.showAxis(name)
        axis.setStyle(tickLength=0, tickAlpha=0, tickTextOffset=8)
        axis.setStyle(tickFont=theme.font("axis"), hideOverlappingLabels=EDGE_PX)
        if name == "bottom":
            axis.setHeight(AXIS_HEIGHT)

    def restyle(self, palette: Palette) -> None:
        """Colours of axes and ruler; the charts add their own."""
        self.colours = palette
        self.setBackground(palette.panel)
        for name in ("left", "right", "bottom"):
            axis = self.plotItem.getAxis(name)
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(palette.faint)
        self.ruler.setPen(self.pen(palette.faint))

    def pen(self, colour: str, width: float = 1, dash: list[float] | None = None) -> QPen:
        """A pen of `width` px; pyqtgraph's own are device pixels, half as wide on a screen of 200 %."""
        ratio = self._pixel_ratio or self.devicePixelRatioF()
        made: QPen = pg.mkPen(colour, width=width * ratio, dash=dash)
        return made

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange and self.colours is not None:
            self.restyle(self.colours)
        return bool(super().event(event))

    @property
    def seen(self) -> Stretch:
        """The stretch of time from the left edge to the right one, as it is shown."""
        return self._whole

    def set_span(self, start_ms: int, end_ms: int, tz: str) -> None:
        """The stretch of time that there is to be seen."""
        if (self._whole, self._tz_name) == (Stretch(start_ms, end_ms), tz):
            return
        self._whole, self._tz_name = Stretch(start_ms, end_ms), tz
        self._show_seen()

    def _show_seen(self) -> None:
        seen = self.seen
        self.view.setXRange(seen.starts_at_ms / 1000, seen.ends_at_ms / 1000, padding=EDGE_SHARE)
        self._place_time_ticks()

    def set_scale(self, name: str, ticks: Sequence[tuple[float, str]], width: int) -> None:
        """Ticks of the left or the right axis, in the height's own units."""
        axis, scale = self.plotItem.getAxis(name), (list(ticks), width)
        if self._scales.get(name) != scale:  # which would be laid out and painted anew
            self._scales[name] = scale
            axis.setTicks([scale[0]])
            axis.setWidth(width)

    def _place_time_ticks(self) -> None:
        seen, most = self.seen, min(max(self.width() // PIXELS_PER_TICK, 2), MOST_TICKS)
        found = time_ticks(seen.starts_at_ms, seen.ends_at_ms, self._tz_name, most)
        ticks = [(at_ms / 1000, label) for at_ms, label in found]
        self.plotItem.getAxis("bottom").setTicks([ticks])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # the base class resizes itself before it is made and after it is closed
        if getattr(self, "_whole", None) is not None and self.plotItem is not None:
            self._place_time_ticks()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, the plot does not

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at_ms = self.moment_under(event.position().x())
        self._cursor_ms = None
        self.pointed.emit(at_ms if self.seen.holds(at_ms) else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._cursor_ms is None:
            self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEP_OF:
            self.move_cursor(STEP_OF[key])
        elif key is Qt.Key.Key_Escape and self._cursor_ms is not None:
            self._leave_cursor()
        else:
            event.ignore()  # pages scroll by the others

    def move_cursor(self, steps: int) -> None:
        """Point at a moment further left or right, as the pointer would; it begins in the middle."""
        seen = self.seen
        before = self._cursor_ms if self._cursor_ms is not None else self.moment_at(0.5)
        step = seen.length_ms // CURSOR_STEPS or 1
        self._cursor_ms = min(max(before + steps * step, seen.starts_at_ms), seen.ends_at_ms)
        self.pointed.emit(self._cursor_ms)
        self.setAccessibleDescription(clean(self.hover.text(), LONGEST_SAID))

    def _leave_cursor(self) -> None:
        self._cursor_ms = None
        self.pointed.emit(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave_cursor()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """A frame while keys go here."""
        super().drawForeground(painter, rect)
        if self.colours is None or self._pixel_ratio is not None or not self.hasFocus():
            return
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.colours.own), 1.5))
        room = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(room, FOCUS_RADIUS, FOCUS_RADIUS)
        painter.restore()

    def paint_on(self, painter: QPainter, room: QRectF) -> None:
        """Paint all of it, without what is pointed at."""
        self._leave_cursor()
        if painter.paintEngine().type() is not QPaintEngine.Type.SVG:
            self.render(painter, room, self.viewport().rect())
            return
        painter.save()
        painter.translate(room.topLeft())
        paint_vectors(self.plotItem, painter, self.colours.panel if self.colours else "#ffffff")
        painter.restore()

    @contextmanager
    def drawn_for(self, pixel_ratio: float) -> Iterator[None]:
        """Meanwhile pens are for so many device pixels to one, and symbols are drawn anew."""
        self._pixel_ratio = pixel_ratio
        self._redraw(is_export=True)
        try:
            yield
        finally:
            self._pixel_ratio = None
            self._redraw(is_export=False)

    def _redraw(self, *, is_export: bool) -> None:
        if self.colours is not None:
            self.restyle(self.colours)
        for item in self.plotItem.items:
            if hasattr(item, "setExportMode"):
                item.setExportMode(is_export, {"antialias": True, "resolutionScale": 1.0})

    def moment_under(self, x: float) -> int:
        """The moment at a horizontal place of this widget, in epoch ms; it may lie outside."""
        at_ms: float = self.view.mapSceneToView(self.mapToScene(round(x), 0)).x() * 1000
        return round(at_ms)

    def moment_at(self, share: float) -> int:
        """The moment at a share of the width, 0 to 1, in epoch ms."""
        return round(self.seen.starts_at_ms + self.seen.length_ms * share)

    def point_out(self, at_ms: int | None, text: str, height: float, *, above: bool) -> None:
        """Put the ruler and a box of exact values at a moment, or take both away.

        The box hangs from `height`, in the left axis' unit, or stands on it if `above`.
        """
        shown = at_ms is not None and bool(text)
        self.ruler.setVisible(shown)
        if at_ms is None or not text:
            self.hover.hide()
            return
        self.ruler.setValue(at_ms / 1000)
        place = self.mapFromScene(self.view.mapViewToScene(QPointF(at_ms / 1000, height)))
        self.hover.show_beside(text, place.x(), place.y(), above=above)

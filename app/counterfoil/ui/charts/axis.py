"""The plain plot that both charts are drawn on: no frame, few grid lines, quiet labels, no mouse modes.

Horizontal positions are seconds since the epoch, UTC.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from counterfoil.ui import theme
from counterfoil.ui.charts.hover import HoverBox
from counterfoil.ui.charts.scale import time_ticks
from counterfoil.ui.theme import Palette

pg.setConfigOptions(antialias=True)
PIXELS_PER_TICK = 90
AXIS_HEIGHT = 24
EDGE_PX = 40  # how far a label at an end may reach out
EDGE_SHARE = 1e-4  # of the span, so that ticks on the very ends are inside


class PlainPlot(pg.PlotWidget):  # type: ignore[misc]
    """A plot whose axes are given by us; emits the moment under the pointer, or None when it leaves."""

    pointed = Signal(object)  # int ms or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._span = (0, 1, "UTC")
        self.colours: Palette | None = None
        self.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right for all
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        made: QPen = pg.mkPen(colour, width=width * self.devicePixelRatioF(), dash=dash)
        return made

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange and self.colours is not None:
            self.restyle(self.colours)
        return bool(super().event(event))

    def set_span(self, start_ms: int, end_ms: int, tz: str) -> None:
        """The stretch of time from the left edge to the right one."""
        if self._span == (start_ms, end_ms, tz):
            return
        self._span = (start_ms, end_ms, tz)
        self.view.setXRange(start_ms / 1000, end_ms / 1000, padding=EDGE_SHARE)
        self._place_time_ticks()

    def set_scale(self, name: str, ticks: Sequence[tuple[float, str]], width: int) -> None:
        """Ticks of the left or the right axis, in the height's own units."""
        axis = self.plotItem.getAxis(name)
        axis.setTicks([list(ticks)])
        axis.setWidth(width)

    def _place_time_ticks(self) -> None:
        start, end, tz = self._span
        most = max(self.width() // PIXELS_PER_TICK, 2)
        ticks = [(at_ms / 1000, label) for at_ms, label in time_ticks(start, end, tz, most)]
        self.plotItem.getAxis("bottom").setTicks([ticks])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # the base class resizes itself before it is made and after it is closed
        if getattr(self, "_span", None) is not None and self.plotItem is not None:
            self._place_time_ticks()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, the plot does not

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = self.view.mapSceneToView(self.mapToScene(event.position().toPoint()))
        start, end, _ = self._span
        inside = start <= at.x() * 1000 <= end
        self.pointed.emit(round(at.x() * 1000) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def moment_at(self, share: float) -> int:
        """The moment at a share of the width, 0 to 1, in epoch ms."""
        start, end, _ = self._span
        return round(start + (end - start) * share)

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

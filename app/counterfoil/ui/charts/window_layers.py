"""What the window chart draws beside its curves: the gap between the counters, events, an estimate."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem

from counterfoil.domain.capacity import Estimate
from counterfoil.ui.charts.gap_series import NO_GAP, GapShape
from counterfoil.ui.charts.mark_shapes import shape
from counterfoil.ui.charts.unchanged import Curve, Dots
from counterfoil.ui.charts.window_keys import SHAPES, ink
from counterfoil.ui.charts.window_marks import EventMark, Group
from counterfoil.ui.theme import Palette

MARK_SIZES_PX = {Group.CREDITS: 10, Group.CHANGE: 10}
USUAL_MARK_PX, ESTIMATE_PX, EDGE_SHARE = 9, 9, 0.01


class GapLayer:
    """Pale areas between joined readings and our line, and pale stems at readings that stand alone."""

    def __init__(self) -> None:
        self._gap = NO_GAP
        self._areas, self._stems = QGraphicsPathItem(), Curve()
        self._areas.setPen(QPen(Qt.PenStyle.NoPen))
        self.items = (self._areas, self._stems)

    def show(self, gap: GapShape) -> None:
        """Another gap, in seconds and percent."""
        if gap == self._gap:
            return
        self._gap = gap
        path = QPainterPath()
        for outline in gap.outlines:
            path.addPolygon(QPolygonF([QPointF(at_ms / 1000, percent) for at_ms, percent in outline]))
            path.closeSubpath()
        path.setFillRule(Qt.FillRule.WindingFill)
        self._areas.setPath(path)
        x = [at_ms / 1000 for at_ms, _, _ in gap.stems for _ in range(2)]
        y = [percent for _, ours, theirs in gap.stems for percent in (ours, theirs)]
        self._stems.set_line(np.array(x, dtype=float), np.array(y, dtype=float), connect="pairs")

    @property
    def path(self) -> QPainterPath:
        """The areas as they are drawn."""
        return self._areas.path()

    def restyle(self, palette: Palette, pen: QPen) -> None:
        """`pen` is for the stems."""
        self._areas.setBrush(QColor(palette.gap))
        self._stems.setPen(pen)


class MarkRow:
    """Small shapes on one row, a shape for each group of events."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._marks: Sequence[EventMark] = ()
        self._within = (0.0, 0.0)
        self._palette: Palette | None = None
        self.item = pg.ScatterPlotItem(pen=None)

    def show(self, marks: Sequence[EventMark], starts_at_ms: int, ends_at_ms: int) -> None:
        """Other marks; those at an end of the window are moved inside, so that they are seen whole."""
        edge = (ends_at_ms - starts_at_ms) * EDGE_SHARE
        within = (starts_at_ms + edge, ends_at_ms - edge)
        if (marks, within) == (self._marks, self._within):
            return
        self._marks, self._within = marks, within
        self._draw()

    def restyle(self, palette: Palette) -> None:
        """The same marks in other colours."""
        self._palette = palette
        self._draw()

    def _draw(self) -> None:
        if self._palette is None:
            return
        marks = self._marks
        self.item.setData(
            x=np.array([m.at_ms for m in marks], dtype=float).clip(*self._within) / 1000,
            y=np.full(len(marks), self._height),
            symbol=[shape(SHAPES[m.group]) for m in marks],
            size=[MARK_SIZES_PX.get(m.group, USUAL_MARK_PX) for m in marks],
            brush=[QColor(ink(m.group, self._palette)) for m in marks],
        )


class EstimateLayer:
    """A hollow point with its band at now, and the band around our line that leads to it."""

    def __init__(self) -> None:
        self._low, self._high = Curve(), Curve()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._bar = Curve()
        self.point = Dots(size=ESTIMATE_PX)
        self.items = (self._band, self._bar, self.point)

    def show(
        self, estimate: Estimate | None, unsure: Sequence[tuple[int, float, float]], now_ms: int
    ) -> None:
        """Another estimate as of `now_ms`, or none; `unsure` are (moment, low, high) around our line."""
        x = np.array([at_ms / 1000 for at_ms, _, _ in unsure], dtype=float)
        self._low.set_line(x, np.array([low for _, low, _ in unsure], dtype=float))
        self._high.set_line(x, np.array([high for _, _, high in unsure], dtype=float))
        now = [now_ms / 1000] if estimate else []
        ends = [min(estimate.low, 100.0), min(estimate.high, 100.0)] if estimate else []
        self._bar.set_line(np.array(now * 2, dtype=float), np.array(ends, dtype=float))
        height = [min(estimate.percent, 100.0)] if estimate else []
        self.point.set_dots(np.array(now, dtype=float), np.array(height, dtype=float), ESTIMATE_PX)

    def restyle(self, palette: Palette, pen: QPen) -> None:
        """`pen` is for the outlines."""
        self._band.setBrush(QColor(palette.band))
        self._bar.setPen(pen)
        self.point.setPen(pen)
        self.point.setBrush(QColor(palette.panel))

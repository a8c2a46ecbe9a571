"""Said against came true: on the diagonal every chance said was the right one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.ui import theme
from counterfoil.ui.charts.axis import PlainPlot
from counterfoil.ui.charts.reliability_series import ReliabilityPoint, reliability_hover
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.words import figures
from counterfoil.words import scorecard as words
from counterfoil.words.tongue import tr

GRID = (0.0, 25.0, 50.0, 75.0, 100.0)
MARGIN = 6.0  # in percent, so that points on an edge are whole
FLOOR, CEILING = -10.0, 114.0  # room for the names of the axes
LEFT_WIDTH, RIGHT_WIDTH = 46, 8
MOST_LABELS = 10
LABEL_AWAY = 3.0
HIGH = 50.0
LEAST_PX = 300
NEAR_END = 10.0


class ReliabilityChart(PlainPlot):
    """Both axes are percent; across, a percent stands for a second of the plot's own unit."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points_shown: tuple[ReliabilityPoint, ...] = ()
        self._grid = [pg.InfiniteLine(pos=at, angle=0) for at in GRID]
        self._diagonal, self._bars = pg.PlotCurveItem(), pg.PlotCurveItem()
        self.points = pg.ScatterPlotItem(pen=None)
        self.labels = [pg.TextItem() for _ in range(MOST_LABELS)]
        self._said, self._came = pg.TextItem(anchor=(1, 1)), pg.TextItem(anchor=(0, 0))
        names = (self._said, self._came)
        for label in (*self.labels, *names):
            label.setFont(theme.font("axis"))
        for item in (*self._grid, self._diagonal, *self.labels, *names, self._bars, self.points):
            self.addItem(item, ignoreBounds=True)
        self.set_span(round(-MARGIN * 1000), round((100 + MARGIN) * 1000), "UTC")
        self.view.setYRange(FLOOR, CEILING, padding=0)
        self.set_scale("left", [(at, figures.percent(at)) for at in GRID], LEFT_WIDTH)
        self.set_scale("right", [], RIGHT_WIDTH)
        self._diagonal.setData(np.array([0.0, 100.0]), np.array([0.0, 100.0]))
        self._name_axes()
        self.setAccessibleName(tr(words.RELIABILITY))
        self.setMinimumHeight(LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def sizeHint(self) -> QSize:
        return QSize(LEAST_PX, LEAST_PX)

    def _name_axes(self) -> None:
        for label, text, x, y in (
            (self._said, tr(words.SAID), 100 + MARGIN, FLOOR),
            (self._came, tr(words.CAME_TRUE), -MARGIN, CEILING),
        ):
            label.setText(clean(text))
            label.setPos(x, y)

    def _place_time_ticks(self) -> None:
        self.plotItem.getAxis("bottom").setTicks([[(at, figures.percent(at)) for at in GRID]])

    def show_points(self, points: Sequence[ReliabilityPoint]) -> None:
        """Draw another record."""
        self.points_shown = tuple(points)
        x = np.array([p.said for p in points], dtype=float)
        ends = np.array([(p.low, p.high) for p in points], dtype=float)
        self.points.setData(
            x=x,
            y=np.array([p.came for p in points], dtype=float),
            size=np.array([p.size_px for p in points], dtype=float),
        )
        self._bars.setData(np.repeat(x, 2), ends.reshape(-1), connect="pairs")
        self._show_labels([p for p in points if p.label][:MOST_LABELS])

    def _show_labels(self, points: Sequence[ReliabilityPoint]) -> None:
        """Beyond the end of the bar that has more room."""
        for index, label in enumerate(self.labels):
            label.setVisible(index < len(points))
            if index < len(points):
                point = points[index]
                is_high = point.high > 100 - LABEL_AWAY * 2
                label.setText(clean(point.label))
                label.setAnchor((_lean(point.said), 0 if is_high else 1))
                label.setPos(point.said, point.low if is_high else point.high)

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        for line in self._grid:
            line.setPen(self.pen(palette.line))
        self._diagonal.setPen(self.pen(palette.faint, dash=[4, 4]))
        self._bars.setPen(self.pen(palette.own, 1.5))
        self.points.setBrush(QColor(palette.own))
        for label in self.labels:
            label.setColor(QColor(palette.text))
            label.fill = pg.mkBrush(palette.panel)  # or lines would run through the figures
        for label in (self._said, self._came):
            label.setColor(QColor(palette.faint))

    def _point_out(self, said_ms: int | None) -> None:
        found = None if said_ms is None else reliability_hover(self.points_shown, said_ms / 1000)
        if found is None:
            self.point_out(None, "", 0, above=False)
            return
        point, text = found
        is_high = point.came > HIGH
        self.point_out(round(point.said * 1000), text, 2 if is_high else 98, above=is_high)


def _lean(said: float) -> float:
    """How much of a label lies left of its point: more at the right end, less at the left one."""
    if said > 100 - NEAR_END:
        return 0.55
    return 0.35 if said < NEAR_END else 0.5

"""Dollars a percent over time: a point for each window with its band, the level in force, and its steps."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from counterfoil.ui import theme
from counterfoil.ui.charts.axis import PlainPlot
from counterfoil.ui.charts.capacity_series import CapacitySeries, capacity_hover, level_at, step_label
from counterfoil.ui.charts.window_chart import own_tick
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.words.tongue import tr

LEFT_WIDTH, RIGHT_WIDTH, POINT_PX, SMALL_POINT_PX, MANY_POINTS = 52, 24, 6, 4, 60
TOP, LABEL_AT, FLOOR = 4.7, 4.42, -0.1  # heights in quarters of the axis
MOST_STEPS, END_SHARE = 6, 0.2  # closer to the end than this, a label stands before its line


class CapacityChart(PlainPlot):
    """Shows a `CapacitySeries`; all items are made once."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: CapacitySeries | None = None
        self._tz = "UTC"
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(5)]
        self._steps = [pg.InfiniteLine(angle=90) for _ in range(MOST_STEPS)]
        self.labels = [pg.TextItem(anchor=(0.5, 0.5)) for _ in range(MOST_STEPS)]
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._bars, self._level = pg.PlotCurveItem(), pg.PlotCurveItem()
        self.points = pg.ScatterPlotItem(pen=None)
        for label in self.labels:
            font = theme.font("axis")
            font.setBold(True)
            label.setFont(font)
        marks = (*self._steps, *self.labels)
        for item in (*self._grid, self._band, self._bars, self._level, self.points, *marks):
            self.addItem(item, ignoreBounds=True)
        self.set_scale("right", [], RIGHT_WIDTH)
        self.setAccessibleName(clean(tr("Cost of a percent over time")))
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def show_series(self, series: CapacitySeries, tz: str) -> None:
        """Draw another series."""
        self._series, self._tz = series, tz
        self.set_span(series.starts_at_ms, series.ends_at_ms, tz)
        quarter = series.quarter
        self.view.setYRange(FLOOR * quarter, TOP * quarter, padding=0)
        self.set_scale(
            "left", [(i * quarter, own_tick(i * quarter, in_usd=True)) for i in range(5)], LEFT_WIDTH
        )
        for index, line in enumerate(self._grid):
            line.setValue(index * quarter)
        self._draw_points(series)
        self._draw_levels(series)
        self._draw_steps(series)

    def _draw_points(self, series: CapacitySeries) -> None:
        top = 4 * series.quarter
        x = np.array([p.at_ms / 1000 for p in series.points], dtype=float)
        self.points.setData(
            x=x,
            y=np.array([min(p.value, top) for p in series.points], dtype=float),
            size=POINT_PX if len(x) <= MANY_POINTS else SMALL_POINT_PX,
        )
        ends = np.array([(max(p.low, 0.0), min(p.high, top)) for p in series.points], dtype=float)
        self._bars.setData(np.repeat(x, 2), ends.reshape(-1), connect="pairs")

    def _draw_levels(self, series: CapacitySeries) -> None:
        x = [at_ms / 1000 for begin, end, _ in series.levels for at_ms in (begin, end)]
        y = [value for _, _, value in series.levels for _ in range(2)]
        self._level.setData(np.array(x, dtype=float), np.array(y, dtype=float), connect="pairs")
        last = x[-2:] if series.band else []
        low, high = series.band or (0.0, 0.0)
        self._low.setData(np.array(last, dtype=float), np.full(len(last), low))
        self._high.setData(np.array(last, dtype=float), np.full(len(last), high))

    def _draw_steps(self, series: CapacitySeries) -> None:
        shown = series.changes[-MOST_STEPS:]
        for index, (line, label) in enumerate(zip(self._steps, self.labels, strict=True)):
            for item in (line, label):
                item.setVisible(index < len(shown))
            if index < len(shown):
                line.setValue(shown[index].at_ms / 1000)
                length = series.ends_at_ms - series.starts_at_ms
                is_late = series.ends_at_ms - shown[index].at_ms < length * END_SHARE
                label.setAnchor((1 if is_late else 0, 0.5))
                label.setText(clean(step_label(shown[index])))
                label.setPos(shown[index].at_ms / 1000, LABEL_AT * series.quarter)

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        for line in self._grid:
            line.setPen(self.pen(palette.line))
        for line, label in zip(self._steps, self.labels, strict=True):
            line.setPen(self.pen(palette.text, dash=[3, 3]))
            label.setColor(QColor(palette.text))
        self._band.setBrush(QColor(palette.gap))
        self._bars.setPen(self.pen(palette.provider))
        self._level.setPen(self.pen(palette.text, 1.5))
        self.points.setBrush(QColor(palette.provider))

    def _point_out(self, at_ms: int | None) -> None:
        if self._series is None or at_ms is None:
            self.point_out(None, "", 0, above=False)
            return
        text, quarter = capacity_hover(self._series, at_ms, self._tz), self._series.quarter
        is_high = level_at(self._series, at_ms) > 2 * quarter
        self.point_out(at_ms, text, (0.1 if is_high else 3.9) * quarter, above=is_high)

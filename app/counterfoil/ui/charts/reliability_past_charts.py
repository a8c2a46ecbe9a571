"""A past window's forecasts over its time: the chance that was said, and the run-out time that was said."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from counterfoil.ui import theme
from counterfoil.ui.charts.axis import PlainPlot
from counterfoil.ui.charts.reliability_past import PastSeries, chance_at, check_near, said_span
from counterfoil.ui.charts.scale import time_ticks
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.words import figures
from counterfoil.words import scorecard_past as words
from counterfoil.words.tongue import tr

LEFT_WIDTH, RIGHT_WIDTH, POINT_PX = 46, 46, 4
GRID, MARGIN, MIDDLE = (0.0, 50.0, 100.0), 6.0, 50.0
MOST_TICKS, TIME_ROOM = 4, 0.06
END_SHARE = 0.55  # past so much of the width a label stands before its line


class PastPlot(PlainPlot):
    """What both charts have: a line of forecasts, a line at what came, and exact values on hover."""

    def __init__(self, palette: Palette, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: PastSeries | None = None
        self._tz = "UTC"
        self._floor, self._ceiling = 0.0, 100.0
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(MOST_TICKS + 1)]
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self.line = pg.PlotCurveItem()
        self.points = pg.ScatterPlotItem(pen=None, size=POINT_PX)
        self.came = pg.InfiniteLine()
        self.end_label = pg.TextItem()
        self.end_label.setFont(theme.font("axis"))
        for item in (*self._grid, self._band, self.line, self.points, self.came, self.end_label):
            self.addItem(item, ignoreBounds=True)
        self.set_scale("right", [], RIGHT_WIDTH)  # the same room, so that both charts' times are in line
        self.setAccessibleName(clean(name))
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        for line in self._grid:
            line.setPen(self.pen(palette.line))
        self._band.setBrush(QColor(palette.band))
        self.line.setPen(self.pen(palette.own, 1.5))
        self.points.setBrush(QColor(palette.own))
        self._ink_of_end()

    def _take(self, series: PastSeries, tz: str) -> None:
        self.series, self._tz = series, tz
        self.set_span(series.starts_at_ms, series.ends_at_ms, tz)
        when = figures.moment(series.over_at_ms, series.ends_at_ms, tz)
        over = tr("ran out {when}", when=when) if series.ran_out else tr("end {when}", when=when)
        self.end_label.setText(clean(over))
        self._ink_of_end()

    def _ink_of_end(self) -> None:
        if self.colours is None or self.series is None:
            return
        ink = self.colours.limit if self.series.ran_out else self.colours.muted
        self.came.setPen(self.pen(ink, dash=[4, 3]))
        self.end_label.setColor(QColor(ink))
        self.plotItem.getAxis("right").setTextPen(ink)

    def _rule(self, heights: list[float]) -> None:
        for index, line in enumerate(self._grid):
            line.setVisible(index < len(heights))
            if index < len(heights):
                line.setValue(heights[index])

    def _draw_line(self, x: list[int], y: list[float]) -> None:
        seconds, heights = np.array(x, dtype=float) / 1000, np.array(y, dtype=float)
        self.line.setData(seconds, heights)
        self.points.setData(x=seconds, y=heights)

    def _point_out(self, at_ms: int | None) -> None:
        check = None if self.series is None or at_ms is None else check_near(self.series, at_ms)
        if self.series is None or check is None:
            self.point_out(None, "", 0, above=False)
            return
        text = "\n".join(words.hover_lines(check, self.series.window, self._tz))
        is_high = self._is_high(self.series, check.at_ms)
        self.point_out(check.at_ms, text, self._floor if is_high else self._ceiling, above=is_high)

    def _is_high(self, series: PastSeries, at_ms: int) -> bool:
        """Whether the line runs in the upper half there."""
        return chance_at(series, at_ms) > MIDDLE


class ChanceChart(PastPlot):
    """The chance of running out at each forecast."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(palette, tr(words.CHANCE), parent)
        self.view.setYRange(-MARGIN, 100 + MARGIN * 3, padding=0)
        self.set_scale("left", [(at, figures.percent(at)) for at in GRID], LEFT_WIDTH)
        self._rule(list(GRID))
        self.came.setAngle(90)

    def show_series(self, series: PastSeries, tz: str) -> None:
        """Another window."""
        self._take(series, tz)
        self._draw_line([at for at, _ in series.chances], [value for _, value in series.chances])
        length = series.ends_at_ms - series.starts_at_ms
        is_late = series.over_at_ms - series.starts_at_ms > length * END_SHARE
        self.came.setValue(series.over_at_ms / 1000)
        self.end_label.setAnchor((1 if is_late else 0, 0.5))
        self.end_label.setPos(series.over_at_ms / 1000, 100 + MARGIN * 1.6)


class TimeChart(PastPlot):
    """The run-out time said at each forecast; heights are seconds from the window's start."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(palette, tr(words.SAID_TIME), parent)
        self.end_label.hide()  # the axis tells it
        self.came.setAngle(0)

    def show_series(self, series: PastSeries, tz: str) -> None:
        """Another window."""
        self._take(series, tz)
        begins, (earliest_ms, latest_ms) = series.starts_at_ms, said_span(series)
        self._floor, self._ceiling = ((at - begins) / 1000 for at in (earliest_ms, latest_ms))
        room = (self._ceiling - self._floor) * TIME_ROOM
        self.view.setYRange(self._floor - room, self._ceiling + room, padding=0)
        ticks = [
            ((at - begins) / 1000, text)
            for at, text in time_ticks(earliest_ms, latest_ms, tz, MOST_TICKS)[: MOST_TICKS + 1]
        ]
        self.set_scale("left", ticks, LEFT_WIDTH)
        self._rule([height for height, _ in ticks])
        self._draw_line(
            [t.at_ms for t in series.times], [(t.runs_out_at_ms - begins) / 1000 for t in series.times]
        )
        x = np.array([t.at_ms / 1000 for t in series.times], dtype=float)
        self._low.setData(x, np.array([(t.low_ms - begins) / 1000 for t in series.times], dtype=float))
        self._high.setData(x, np.array([(t.high_ms - begins) / 1000 for t in series.times], dtype=float))
        height = (series.over_at_ms - begins) / 1000
        self.came.setValue(height)
        self.set_scale("right", [(height, figures.clock(series.over_at_ms, tz))], RIGHT_WIDTH)

    def _is_high(self, series: PastSeries, at_ms: int) -> bool:
        middle = sum(said_span(series)) / 2
        said = next((t.runs_out_at_ms for t in series.times if t.at_ms == at_ms), series.over_at_ms)
        return said > middle

"""A few bars beside each other: before and after, or day by day."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from counterfoil.ui import theme
from counterfoil.ui.charts.axis import PlainPlot
from counterfoil.ui.charts.findings_bar_series import HALVES, BarSeries
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette

LEFT_WIDTH, HEADROOM = 60, 1.06
BAR_SHARE, PAIR_SHARE = 0.72, 0.4
PIXELS_PER_LABEL = 72
SECOND_MS = 1000  # a bar is as wide as a second along time


class FindingBars(PlainPlot):
    """Shows a `BarSeries`."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plotItem.hideAxis("right")
        self._series: BarSeries | None = None
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(HALVES + 1)]
        self._bars = pg.BarGraphItem(x=[], height=[], width=0, pen=None)
        for item in (*self._grid, self._bars):
            self.addItem(item, ignoreBounds=True)
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def show_bars(self, series: BarSeries) -> None:
        """Draw others."""
        self._series = series
        self.setAccessibleName(clean(series.name))
        self.set_span(0, len(series.bars) * SECOND_MS, "UTC")
        self.set_scale("left", series.ticks, LEFT_WIDTH)
        for line, (height, _) in zip(self._grid, series.ticks, strict=True):
            line.setValue(height)
        self.view.setYRange(0, series.top * HEADROOM, padding=0)
        self._draw()
        self._place_time_ticks()
        self.point_out(None, "", 0, above=False)

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        for line in self._grid:
            line.setPen(self.pen(palette.line))
        self._draw()

    def _draw(self) -> None:
        if self._series is None or self.colours is None:
            return
        bars, quiet = self._series.bars, QColor(theme.heat(self.colours)[1])
        hue = QColor(self.colours.own)
        brushes = [quiet, hue] if self._series.is_pair else [hue] * len(bars)
        self._bars.setOpts(
            x=[number + 0.5 for number in range(len(bars))],
            height=[height for _, height, _ in bars],
            width=PAIR_SHARE if self._series.is_pair else BAR_SHARE,
            brushes=brushes,
            pen=None,
        )

    def _place_time_ticks(self) -> None:
        if self._series is None:
            return
        bars = self._series.bars
        step = -(-len(bars) * PIXELS_PER_LABEL // max(self.width() - LEFT_WIDTH, 1))
        shown = [(i + 0.5, bars[i][0]) for i in range(0, len(bars), max(step, 1))]
        self.plotItem.getAxis("bottom").setTicks([shown])

    def _point_out(self, at_ms: int | None) -> None:
        series = self._series
        number = -1 if at_ms is None else at_ms // SECOND_MS
        if series is None or not 0 <= number < len(series.bars):
            self.point_out(None, "", 0, above=False)
            return
        place_ms = number * SECOND_MS + SECOND_MS // 2
        self.point_out(place_ms, series.bars[number][2], series.top, above=False)

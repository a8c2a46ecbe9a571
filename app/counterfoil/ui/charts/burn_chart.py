"""How fast it went over the last five hours: five-minute bars, stacked by project."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from counterfoil.ui.charts.axis import PlainPlot
from counterfoil.ui.charts.burn_series import BUCKET_MS, TOP, BurnSeries
from counterfoil.ui.charts.hover_text import burn_hover
from counterfoil.ui.charts.scale import nice_at_least
from counterfoil.ui.charts.window_chart import own_tick
from counterfoil.ui.theme import Palette

BAR_SHARE = 0.78  # of a bucket's width; the rest parts the bars
LEFT_WIDTH = 46
HEADROOM = 1.06


class BurnChart(PlainPlot):
    """Shows a `BurnSeries`; one bar item per place in the stack, made once."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plotItem.hideAxis("right")
        self._series: BurnSeries | None = None
        self._tz = "UTC"
        self._hues: dict[str, int] = {}
        self._palette = palette
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(3)]
        self._bars = [pg.BarGraphItem(x=[], y0=[], height=[], width=0, pen=None) for _ in range(TOP + 1)]
        for item in (*self._grid, *self._bars):
            self.addItem(item, ignoreBounds=True)
        self.setAccessibleName("Burn rate of the last 5 hours")
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def show_series(self, series: BurnSeries, hues: dict[str, int], tz: str) -> None:
        """Draw the stacks; `hues` says which of the palette's stack colours each project has."""
        if (series, hues, tz) == (self._series, self._hues, self._tz):
            return
        self._series, self._hues, self._tz = series, hues, tz
        self.set_span(series.begins_at_ms, series.ends_at_ms, tz)
        self._draw_scale(series)
        self._draw_bars(series)

    def _draw_scale(self, series: BurnSeries) -> None:
        half = nice_at_least(series.highest / 2)
        ticks = [(i * half, own_tick(i * half, in_usd=series.in_usd)) for i in range(3)]
        self.set_scale("left", ticks, LEFT_WIDTH)
        for line, (height, _) in zip(self._grid, ticks, strict=True):
            line.setValue(height)
        self.view.setYRange(0, 2 * half * HEADROOM, padding=0)

    def _draw_bars(self, series: BurnSeries) -> None:
        width = BUCKET_MS / 1000 * BAR_SHARE
        for place, item in enumerate(self._bars):
            stack = series.stacks[place] if place < len(series.stacks) else None
            bars = np.array(stack.bars if stack else (), dtype=float).reshape(-1, 3)
            x = bars[:, 0] / 1000 + BUCKET_MS / 2000
            brush = QColor(self._palette.stack[self._hues[stack.project]]) if stack else QColor()
            item.setOpts(x=x, y0=bars[:, 1], height=bars[:, 2], width=width, brush=brush, pen=None)

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        self._palette = palette
        for line in self._grid:
            line.setPen(self.pen(palette.line))
        if self._series is not None:
            self._draw_bars(self._series)

    def _point_out(self, at_ms: int | None) -> None:
        text = burn_hover(self._series, at_ms, self._tz) if self._series and at_ms is not None else ""
        self.point_out(at_ms, text, self.view.viewRange()[1][1], above=False)

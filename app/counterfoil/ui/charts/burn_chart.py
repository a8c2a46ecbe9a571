"""How fast it went: bars of equal stretches of time, stacked by model, project or agent."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.ui.charts.axis import PlainPlot
from counterfoil.ui.charts.burn_series import TOP, BurnSeries, stack_colour
from counterfoil.ui.charts.hover_text import burn_hover
from counterfoil.ui.charts.scale import nice_at_least
from counterfoil.ui.charts.window_chart import own_tick
from counterfoil.ui.theme import Palette

GAP_SHARE = 0.22  # of a bar, between two of them
LEFT_WIDTH, RIGHT_WIDTH, LEAST_PX = 46, 18, 184
HEADROOM = 1.06


class BurnChart(PlainPlot):
    """Shows a `BurnSeries`; one bar item per place in the stack, made once."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_scale("right", [], RIGHT_WIDTH)
        self.setMinimumHeight(LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._series: BurnSeries | None = None
        self._tz = "UTC"
        self._hues: dict[str, int] = {}
        self._palette = palette
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(3)]
        self._bars = [pg.BarGraphItem(x=[], y0=[], height=[], width=0, pen=None) for _ in range(TOP + 1)]
        for item in (*self._grid, *self._bars):
            self.addItem(item, ignoreBounds=True)
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def sizeHint(self) -> QSize:
        return QSize(LEAST_PX, LEAST_PX)

    def show_series(self, series: BurnSeries, hues: dict[str, int], tz: str) -> None:
        """Draw the stacks; `hues` says which of the palette's stack colours each name has."""
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
        ends = dict(zip(series.edges, series.edges[1:], strict=False))
        for place, item in enumerate(self._bars):
            stack = series.stacks[place] if place < len(series.stacks) else None
            bars = np.array(stack.bars if stack else (), dtype=float).reshape(-1, 3)
            left = bars[:, 0] / 1000
            right = np.array([ends[at] for at, _, _ in stack.bars] if stack else [], dtype=float) / 1000
            gap = (right - left) * GAP_SHARE / 2
            brush = QColor(stack_colour(stack, self._hues, self._palette.stack)) if stack else QColor()
            wide = {"x0": left + gap, "x1": right - gap, "x": None, "width": None}
            item.setOpts(**wide, y0=bars[:, 1], height=bars[:, 2], brush=brush)

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

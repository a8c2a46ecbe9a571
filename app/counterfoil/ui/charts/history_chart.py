"""What was used by day, week or month: stacked bars, or a line where shares are drawn."""

from __future__ import annotations

from itertools import chain

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from counterfoil.domain.history import Metric
from counterfoil.domain.times import DAY_MS
from counterfoil.ui.charts.axis import PlainPlot
from counterfoil.ui.charts.history_series import DaySeries, hover
from counterfoil.ui.charts.scale import nice_at_least
from counterfoil.ui.charts.window_chart import own_tick
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.words.figures import percent

PLACES = 6
BAR_SHARE = 0.78
LEFT_WIDTH = 56
HEADROOM = 1.04
DAY_S = DAY_MS // 1000
TICKS = 3
DOT_PX, FEW_DOTS = 6, 120
GAP_ALPHA = 0.5


class HistoryChart(PlainPlot):
    """Shows a `DaySeries`; one bar item per place in the stack, made once."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plotItem.hideAxis("right")
        self._series: DaySeries | None = None
        self._hues: tuple[int, ...] = ()
        self._palette = palette
        self._gaps = pg.BarGraphItem(x=[], y0=[], height=[], width=0, pen=None)
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(TICKS)]
        self._bars = [pg.BarGraphItem(x=[], y0=[], height=[], width=0, pen=None) for _ in range(PLACES)]
        self.line = pg.PlotDataItem(connect="finite")
        for item in (self._gaps, *self._grid, *self._bars, self.line):
            self.addItem(item, ignoreBounds=True)
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def show_series(self, series: DaySeries, hues: tuple[int, ...], name: str) -> None:
        """Draw; `hues` says which of the palette's stack colours each place has, `name` what is shown."""
        if (series, hues) == (self._series, self._hues):
            return
        self._series, self._hues = series, hues
        self.setAccessibleName(clean(name))
        self.set_span(series.starts_at_ms, series.ends_at_ms, "UTC")
        top = self._draw_scale(series)
        self._draw_gaps(series, top)
        self._draw_bars(series)
        self._draw_line(series)
        self.point_out(None, "", 0, above=False)

    def _draw_scale(self, series: DaySeries) -> float:
        half = 50.0 if series.metric is Metric.CACHE else nice_at_least(series.highest / 2)
        ticks = [(i * half, _tick(i * half, series.metric)) for i in range(TICKS)]
        self.set_scale("left", ticks, LEFT_WIDTH)
        for line, (height, _) in zip(self._grid, ticks, strict=True):
            line.setValue(height)
        self.view.setYRange(0, 2 * half * HEADROOM, padding=0)
        return 2 * half * HEADROOM

    def _draw_gaps(self, series: DaySeries, top: float) -> None:
        gaps = np.array(series.gaps, dtype=float).reshape(-1, 2)
        brush = QColor(self._palette.line)
        brush.setAlphaF(GAP_ALPHA)
        width, height = gaps[:, 1] * DAY_S, np.full(len(gaps), top)
        self._gaps.setOpts(
            x=gaps[:, 0] * DAY_S, y0=np.zeros(len(gaps)), height=height, width=width, brush=brush, pen=None
        )

    def _draw_bars(self, series: DaySeries) -> None:
        for place, item in enumerate(self._bars):
            there = place < len(series.places)
            bars = np.array(series.places[place] if there else (), dtype=float).reshape(-1, 4)
            brush = QColor(self._palette.stack[self._hues[place]]) if there else QColor()
            item.setOpts(
                x=bars[:, 0] * DAY_S,
                width=bars[:, 1] * DAY_S * BAR_SHARE,
                y0=bars[:, 2],
                height=bars[:, 3],
                brush=brush,
                pen=None,
            )

    def _draw_line(self, series: DaySeries) -> None:
        known = [(day * DAY_S, np.nan if share is None else share) for day, share in series.points]
        points = np.array(known, dtype=float).reshape(-1, 2)
        pen, own = self.pen(self._palette.own, 2), QColor(self._palette.own)
        symbol = "o" if len(points) <= FEW_DOTS else None
        self.line.setData(
            points[:, 0],
            points[:, 1],
            pen=pen,
            symbol=symbol,
            symbolSize=DOT_PX,
            symbolBrush=own,
            symbolPen=None,
        )

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        self._palette = palette
        for line in self._grid:
            line.setPen(self.pen(palette.line))
        if self._series is not None:
            self._draw_gaps(self._series, self.view.viewRange()[1][1])
            self._draw_bars(self._series)
            self._draw_line(self._series)

    def _point_out(self, at_ms: int | None) -> None:
        text = hover(self._series, at_ms) if self._series is not None and at_ms is not None else ""
        self.point_out(at_ms, text, self.view.viewRange()[1][1], above=False)

    @property
    def drawn_bars(self) -> int:
        """How many bars are on screen, each part of a stack for itself."""
        return len(list(chain.from_iterable(self._series.places))) if self._series else 0


def _tick(value: float, metric: Metric) -> str:
    if metric is Metric.CACHE:
        return percent(value)
    return own_tick(value, in_usd=metric is Metric.COST)

"""One window from its start to its reset: the provider's counter, our own use, the forecast."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from counterfoil.ui.charts.gap_series import FULL
from counterfoil.ui.charts.hover_text import window_hover
from counterfoil.ui.charts.unchanged import Curve, Dots
from counterfoil.ui.charts.window_ahead import (
    BAR_PX,
    EVEN_PX,
    EvenLayer,
    ForecastLayer,
    Room,
    lean,
    seconds,
    text_item,
)
from counterfoil.ui.charts.window_layers import EstimateLayer, GapLayer, MarkRow
from counterfoil.ui.charts.window_series import WindowSeries, height_at
from counterfoil.ui.charts.zoom_plot import ZoomPlot
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.words import sentences as words
from counterfoil.words.money import tick as money_tick
from counterfoil.words.tongue import tr

GRID = (0.0, 25.0, 50.0, 75.0)
FLOOR, LOWER_ROW, UPPER_ROW, CEILING = -2, 106, 119, 125  # heights in %: two rows for labels above 100
BOX_PERCENT, BOX_FLOOR, BOX_TOP = 40, 4, 94  # where the box of exact values keeps clear of curves
LEFT_WIDTH, RIGHT_WIDTH, RIGHT_MARGIN = 46, 58, 24
DOT_PX, SMALL_DOT_PX, MANY_READINGS = 7, 4, 60
LABEL_GAP_PX = 8  # with less between them, "now" is written on its line's other side


class WindowChart(ZoomPlot):
    """Shows a `WindowSeries`; all items are made once and then given new data."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: WindowSeries | None = None
        self._used_now = 0.0
        self._tz = "UTC"
        self._make_curves()
        self._make_marks()
        below = (*self._lines, *self.gap.items, self._estimate.items[0], self.ahead.band)
        above = (*self._estimate.items[1:], *self.even.items, self._readings, self.marks.item, *self._labels)
        for item in (*below, *self._curves, *above, *self.ahead.above):
            self.addItem(item, ignoreBounds=True)
        self.view.setYRange(FLOOR, CEILING, padding=0)
        self.setAccessibleName(clean(tr("Chart of the chosen window")))
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def _make_curves(self) -> None:
        self.ahead, self.even = ForecastLayer(), EvenLayer()
        self._trail, self._own = Curve(), Curve()
        self._curves = (self.ahead.unchanged, self.ahead.middle, self._trail, self._own)

    def _make_marks(self) -> None:
        self._grid = [pg.InfiniteLine(pos=p, angle=0) for p in GRID]
        self._limit, self._top = pg.InfiniteLine(pos=FULL, angle=0), pg.InfiniteLine(pos=FULL, angle=0)
        self._now = pg.InfiniteLine(angle=90)
        self._lines = (*self._grid, self._top, self._limit, self._now)
        self._readings = Dots(pen=None)
        self.gap, self.marks, self._estimate = GapLayer(), MarkRow(LOWER_ROW), EstimateLayer()
        self._now_label, self._reset_label = text_item((0, 0.5)), text_item((1, 0.5))
        self._labels = (self._now_label, self._reset_label)

    def show_series(self, series: WindowSeries, tz: str) -> None:
        """Draw a window; cheap when called again with the next state of it."""
        self._series, self._tz = series, tz
        self.set_span(series.starts_at_ms, series.ends_at_ms, tz)
        self._draw_scales(series)
        self._draw_provider(series)
        self._draw_own(series)
        self.gap.show(series.gap)
        self.marks.show(series.marks, series.starts_at_ms, series.ends_at_ms)
        self._estimate.show(series.estimate, series.unsure, series.now_ms)
        self.ahead.show(series, tz, self._room)
        self._used_now = height_at(series, min(series.now_ms, series.ends_at_ms))
        self.even.show(series, self._used_now, self.seen)
        self._draw_labels(series, tz)

    @property
    def _room(self) -> Room:
        return Room(self.seen, self.view.width())

    def _show_seen(self) -> None:
        super()._show_seen()
        self._place_texts()

    def _place_texts(self) -> None:
        """What is written stands by what is seen."""
        series: WindowSeries | None = getattr(self, "_series", None)  # the base class resizes itself early
        if series is not None:
            self.ahead.place(series, self._tz, self._room)
            self.even.show(series, self._used_now, self.seen)
            self._lean_now(series)

    def _draw_provider(self, series: WindowSeries) -> None:
        x = seconds([r.at_ms for r in series.readings])
        y = np.array([r.percent for r in series.readings], dtype=float)
        self._readings.set_dots(x, y, DOT_PX if len(x) <= MANY_READINGS else SMALL_DOT_PX)
        self._trail.set_line(x, y, np.array(series.joined, dtype=bool))

    def _draw_own(self, series: WindowSeries) -> None:
        heights = np.array([value for _, value in series.own], dtype=float) * (25 / series.own_quarter)
        self._own.set_line(seconds([at for at, _ in series.own]), heights)

    def _draw_scales(self, series: WindowSeries) -> None:
        """Each side has its unit only if something is drawn in it; ours has none once it is in percent."""
        percents = (*GRID, FULL) if series.has_percent else ()
        self._limit.setVisible(series.has_percent)
        self._top.setVisible(not series.has_percent)
        self.set_scale("left", [(p, words.percent(p)) for p in percents], LEFT_WIDTH)
        has_own_unit = bool(series.own) and not series.own_in_percent
        quarters = range(5) if has_own_unit else range(0)
        ticks = [(25.0 * i, own_tick(i * series.own_quarter, in_usd=series.own_in_usd)) for i in quarters]
        self.set_scale("right", ticks, RIGHT_WIDTH if has_own_unit else RIGHT_MARGIN)

    def _draw_labels(self, series: WindowSeries, tz: str) -> None:
        self._now.setValue(series.now_ms / 1000)
        now = tr("now {time}", time=words.clock(series.now_ms, tz))
        _place(self._now_label, now, series.now_ms, UPPER_ROW)
        ends = words.moment(series.ends_at_ms, series.now_ms, tz)
        reset = tr("reset {when}", about="announced", when=ends)
        _place(self._reset_label, reset, series.ends_at_ms, UPPER_ROW)
        self._lean_now(series)

    def _lean_now(self, series: WindowSeries) -> None:
        seen = self.seen
        wide = sum(label.boundingRect().width() for label in self._labels)
        left_px = (seen.ends_at_ms - series.now_ms) * self.view.width() / seen.length_ms
        # what stands at the reset is out of sight while only an earlier part is seen
        needed = wide if seen.holds(series.ends_at_ms) else self._now_label.boundingRect().width()
        lean(self._now_label, 1 if left_px < needed + LABEL_GAP_PX else 0)
        reset_px = self._reset_label.boundingRect().width()
        self._reset_label.setVisible(not 0 <= left_px < reset_px + LABEL_GAP_PX)  # not across now

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_texts()

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        for line in (*self._grid, self._top):
            line.setPen(self.pen(palette.line))
        self._limit.setPen(self.pen(palette.limit, dash=[5, 4]))
        self._now.setPen(self.pen(palette.faint))
        self._own.setPen(self.pen(palette.own, 2))
        self.ahead.restyle(
            palette,
            self.pen(palette.own, 2, dash=[3, 2]),
            self.pen(palette.faint, 1.5, dash=[2, 3]),
            self.pen(palette.limit, BAR_PX),
        )
        self.even.restyle(palette, self.pen(palette.text, EVEN_PX))
        self._trail.setPen(self.pen(palette.provider))
        self._readings.setBrush(QColor(palette.provider))
        self.gap.restyle(palette, self.pen(palette.gap, 4))
        self.marks.restyle(palette)
        self._estimate.restyle(palette, self.pen(palette.own, 2))
        for label in self._labels:
            label.setColor(QColor(palette.muted))

    def _point_out(self, at_ms: int | None) -> None:
        if self._series is None or at_ms is None:
            self.point_out(None, "", 0, above=False)
            return
        # curves climb but for a rare fall: right of a high one the floor is free, of a low one the air
        free_below = height_at(self._series, at_ms) > BOX_PERCENT
        text = window_hover(self._series, at_ms, self._tz, self.seen.length_ms)
        self.point_out(at_ms, text, BOX_FLOOR if free_below else BOX_TOP, above=free_below)


def own_tick(value: float, *, in_usd: bool) -> str:
    """A tick of the right axis in our unit: `"$1.50"`, `"$3"`, `"750 k"`."""
    return money_tick(value) if in_usd else words.tokens(round(value))


def _place(label: pg.TextItem, text: str, at_ms: int, height: float) -> None:
    label.setText(clean(text))
    label.setPos(at_ms / 1000, height)

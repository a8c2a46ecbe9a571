"""A session request by request: upwards what stood in its context, downwards what was answered; its cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.session_line import SessionLine
from counterfoil.ui import theme
from counterfoil.ui.charts.mark_shapes import Mark, shape
from counterfoil.ui.charts.session_keys import AGENT, AREAS, OUTPUT, hues
from counterfoil.ui.charts.session_series import ROOM_MS, SessionSeries, Step, call_at
from counterfoil.ui.charts.zoom_plot import ZoomPlot
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.words import figures, money
from counterfoil.words import session_line as words

LEFT_WIDTH, RIGHT_WIDTH = 52, 58
QUARTERS, HEADROOM, BELOW, DEPTH = 4, 4.74, -0.14, 1.0  # heights in quarters of the upper part
LABELS_AT, CLEAR_SHARE, PIXELS_PER_NUMBER = (4.26, 4.56), 0.17, 70
MOST_PAUSES, AGENT_PX, LABEL_PX = 8, 7, 110
ROUND = (1, 2, 5)


class SessionChart(ZoomPlot):
    """Shows a `SessionSeries`; `picked` bears the number of a request that more is to be seen of."""

    picked = Signal(int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: SessionLine | None = None
        self._series: SessionSeries | None = None
        self._pointed_at: int | None = None
        self._tz = "UTC"
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(QUARTERS + 2)]
        self._pauses = pg.BarGraphItem(x0=[], x1=[], y0=[], y1=[], pen=None)
        self._areas = [pg.PlotCurveItem(fillLevel=0, pen=None) for _ in range(3)]  # from the tallest
        self._outputs, self._cost = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._agents = pg.ScatterPlotItem(pen=None, symbol=shape(Mark.DIAMOND), size=AGENT_PX)
        self._marks: list[pg.GraphicsObject] = []
        for item in (self._pauses, *self._areas, *self._grid, self._outputs, self._agents, self._cost):
            self.addItem(item, ignoreBounds=True)
        self.pointed.connect(self._point_out)
        self.restyle(palette)

    def show_line(self, line: SessionLine, series: SessionSeries, tz: str) -> None:
        """Draw another session, or the same one anew."""
        is_other = self._line is None or self._line.session.name != line.session.name
        if is_other or self._series is None or self._series.by_request != series.by_request:
            self.go_live()
        self._line, self._series, self._tz = line, series, tz
        self.set_span(series.begin_ms, series.end_ms, tz)
        self._draw_scales(series)
        self._draw_parts(series)
        self._draw_marks(series)

    def point_call(self, number: int | None) -> None:
        """Show what is known of a request beside it, or nothing."""
        series = self._series
        if number is None or series is None or number >= len(series.places):
            self._point_out(None)
            return
        self._show_call(number)

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        for line in self._grid:
            line.setPen(self.pen(palette.line))
        self._pauses.setOpts(brush=QColor(palette.ground))
        for item, hue in zip(self._areas, AREAS, strict=True):
            item.setBrush(QColor(hues(palette)[hue]))
        self._outputs.setPen(self.pen(hues(palette)[OUTPUT], 1.5))
        self._agents.setBrush(QColor(hues(palette)[AGENT]))
        self._cost.setPen(self.pen(palette.text, 1.5))
        if self._series is not None:
            self._draw_marks(self._series)

    def _draw_scales(self, series: SessionSeries) -> None:
        quarter = series.top_tokens / QUARTERS
        below, floor = BELOW * quarter, (BELOW - DEPTH) * quarter
        heights = [*(i * quarter for i in range(QUARTERS + 1)), floor]
        left = [(height, figures.tokens(round(height))) for height in heights[:-1]]
        left.append((floor, figures.tokens(round(series.top_output))))
        self.set_scale("left", left, LEFT_WIDTH)
        right: list[tuple[float, str]] = []
        if series.top_usd is not None:
            step = series.top_usd / QUARTERS
            right = [(i * quarter, money.price(i * step, marked=False)) for i in range(1, QUARTERS + 1)]
        self.set_scale("right", right, RIGHT_WIDTH)
        for line, height in zip(self._grid, heights, strict=True):
            line.setValue(height)
        self.view.setYRange(floor - 0.04 * quarter, HEADROOM * quarter, padding=0)
        self._below = below

    def _draw_parts(self, series: SessionSeries) -> None:
        parts: tuple[Callable[[Step], int], ...] = (
            lambda s: s.read + s.written + s.fresh,
            lambda s: s.read + s.written,
            lambda s: s.read,
        )
        for item, part in zip(self._areas, parts, strict=True):
            item.setData(*_outline(series.steps, part))
        quarter = series.top_tokens / QUARTERS
        x = np.repeat(np.array([at for at, _ in series.outputs], dtype=float), 2)
        y = np.full(len(x), self._below)
        y[1::2] -= np.array([n for _, n in series.outputs], dtype=float) / series.top_output * DEPTH * quarter
        self._outputs.setData(x, y, connect="pairs")
        self._agents.setData(x=[at for at, _ in series.agents], y=[n for _, n in series.agents])
        scale = series.top_tokens / (series.top_usd or 1.0)
        self._cost.setData(
            np.array([at for at, _ in series.costs], dtype=float),
            np.array([spent * scale for _, spent in series.costs], dtype=float),
        )

    def _draw_marks(self, series: SessionSeries) -> None:
        for item in self._marks:
            self.removeItem(item)
        colours, top = self.colours, series.top_tokens / QUARTERS
        if colours is None:
            return
        shown = series.pauses
        self._pauses.setOpts(
            x0=[begin for begin, _ in shown],
            x1=[end for _, end in shown],
            y0=[(BELOW - DEPTH) * top] * len(shown),
            y1=[QUARTERS * top] * len(shown),
        )
        self._marks = []
        widest = sorted(shown, key=lambda pause: pause[0] - pause[1])[:MOST_PAUSES]
        width = (series.end_ms - series.begin_ms) / 1000
        clear = max(CLEAR_SHARE, LABEL_PX / max(self.width() - LEFT_WIDTH - RIGHT_WIDTH, 1)) * width
        for begin, end in widest:
            if end - begin > CLEAR_SHARE / 2 * width:
                text = figures.duration(round((end - begin) * 1000))
                self._label(text, (begin + end) / 2, (BELOW - DEPTH / 2) * top, colours.faint, 0.5)
        taken_to = [-1e18 for _ in LABELS_AT]  # in each line of labels
        for at, change in series.changes:
            self._add(pg.InfiniteLine(pos=at, angle=90, pen=self.pen(colours.text, dash=[3, 3])))
            is_late = at > series.end_ms / 1000 - clear
            begin = at - clear if is_late else at
            free = next((n for n, end in enumerate(taken_to) if begin >= end), None)
            if free is not None:
                text = words.change_label(change)
                self._label(text, at, LABELS_AT[free] * top, colours.text, float(is_late))
                taken_to[free] = begin + clear

    def _label(self, text: str, x: float, y: float, colour: str, anchor: float) -> None:
        made = pg.TextItem(clean(text, 40), color=QColor(colour), anchor=(anchor, 0.5))
        made.setFont(theme.font("axis"))
        made.setPos(x, y)
        self._add(made)

    def _add(self, item: pg.GraphicsObject) -> None:
        self._marks.append(item)
        self.addItem(item, ignoreBounds=True)

    def _place_time_ticks(self) -> None:
        if self._series is None or not self._series.by_request:
            super()._place_time_ticks()
            return
        seen = self.seen
        first, last = seen.starts_at_ms // ROOM_MS, -(-seen.ends_at_ms // ROOM_MS)
        step = _number_step(last - first, max(self.width() // PIXELS_PER_NUMBER, 2))
        numbers = [n for n in range(first, last + 1) if n and n % step == 0]
        self.plotItem.getAxis("bottom").setTicks([[(n - 0.5, figures.count(n)) for n in numbers]])

    def _point_out(self, at_ms: int | None) -> None:
        number = call_at(self._series, at_ms) if self._series is not None and at_ms is not None else None
        self._pointed_at = number
        if number is None:
            self.point_out(None, "", 0, above=False)
        else:
            self._show_call(number)

    def _show_call(self, number: int) -> None:
        line, series = self._line, self._series
        if line is None or series is None:
            return
        place_ms = round(series.places[number] * 1000)
        text = words.call_hover(line, number, self._tz)
        self.point_out(place_ms, text, QUARTERS * series.top_tokens / QUARTERS, above=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pointed_at is not None:
            self._pick()
            return
        super().keyPressEvent(event)

    def _pick(self) -> None:
        if self._pointed_at is not None:
            self.picked.emit(self._pointed_at)


def _outline(steps: Sequence[Step], part: Callable[[Step], int]) -> tuple[np.ndarray, np.ndarray]:
    """Corners of the steps; it falls to the ground where one does not reach the next."""
    x: list[float] = []
    y: list[float] = []
    for step in steps:
        height = part(step)
        if x and step.begin > x[-1]:
            x += (x[-1], step.begin)
            y += (0.0, 0.0)
        x += (step.begin, step.end)
        y += (height, height)
    if x:
        x, y = [x[0], *x, x[-1]], [0.0, *y, 0.0]
    return np.array(x, dtype=float), np.array(y, dtype=float)


def _number_step(length: int, most: int) -> int:
    """A round number of requests between two ticks."""
    step = 1
    while True:
        for factor in ROUND:
            if length / (step * factor) <= most:
                return step * factor
        step *= 10

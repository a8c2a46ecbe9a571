"""The session around a finding, call by call: what was read, written and sent, and where reading broke."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from counterfoil.domain.finding_case import Case
from counterfoil.ui.charts.legend import Key
from counterfoil.ui.charts.mark_shapes import Mark, shape
from counterfoil.ui.charts.session_chart import QUARTERS, SessionChart
from counterfoil.ui.charts.session_keys import keys
from counterfoil.ui.charts.session_series import SessionSeries
from counterfoil.ui.theme import Palette
from counterfoil.words.findings_page import call_hover
from counterfoil.words.tongue import tr

MARK_PX, EXPECTED_PX, RIGHT_PX = 9, 2, 12
ABOVE = 0.16  # of a quarter: how far a mark stands above its call
LEAST_LOST = 1_000  # tokens: a shorter line would be lost in the edge of what was read


class FindingChart(SessionChart):
    """A `SessionChart` by request, with the calls of the finding marked and what they could have read."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        self._case: Case | None = None
        self._expected = pg.PlotCurveItem(connect="pairs")
        self._marked = pg.ScatterPlotItem(pen=None, symbol=shape(Mark.DOWN), size=MARK_PX)
        super().__init__(palette, parent)
        self._expected.setZValue(20)
        self._marked.setZValue(21)
        for item in (self._expected, self._marked):
            self.addItem(item, ignoreBounds=True)

    def show_case(self, case: Case, series: SessionSeries, tz: str) -> None:
        """Draw the stretch of a session; `series` is of its calls, by request."""
        if case.line is None:
            return
        self._case = case
        self.go_live()
        self.show_line(case.line, series, tz)
        self.set_scale("right", [], RIGHT_PX)
        self._draw_finding(case, series)

    def restyle(self, palette: Palette) -> None:
        super().restyle(palette)
        self._expected.setPen(self.pen(palette.limit, EXPECTED_PX))
        self._marked.setBrush(QColor(palette.limit))

    def _draw_finding(self, case: Case, series: SessionSeries) -> None:
        above = ABOVE * series.top_tokens / QUARTERS
        tops = [case.calls[number].tokens.prompt + above for number in case.marked]
        self._marked.setData(x=[series.places[number] for number in case.marked], y=tops)
        lost = [(series.places[number], tokens) for number, tokens in lost_reads(case)]
        x = np.array([place + side for place, _ in lost for side in (-0.5, 0.5)], dtype=float)
        y = np.repeat(np.array([tokens for _, tokens in lost], dtype=float), 2)
        self._expected.setData(x, y, connect="pairs")

    def _show_call(self, number: int) -> None:
        case, series = self._case, self._series
        if case is None or series is None:
            return
        place_ms = round(series.places[number] * 1000)
        self.point_out(place_ms, call_hover(case, number, self._tz), series.top_tokens, above=False)


def lost_reads(case: Case) -> list[tuple[int, int]]:
    """(number, tokens that could have been read) of the finding's calls that read less than that."""
    found = []
    for number in case.marked:
        could = case.expected[number]
        if could is not None and could - case.calls[number].tokens.cache_read >= LEAST_LOST:
            found.append((number, could))
    return found


def finding_keys(case: Case, series: SessionSeries, palette: Palette) -> list[Key]:
    """The marks of the finding first, then those of the session's chart."""
    made = [Key(Mark.DOWN, palette.limit, tr("of this finding"))]
    if lost_reads(case):
        made.append(Key(Mark.LINE, palette.limit, tr("could have been read")))
    return [*made, *keys(series, palette)]

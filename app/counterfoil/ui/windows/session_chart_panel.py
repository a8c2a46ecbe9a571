"""The panel around the chart of one session. pyqtgraph and numpy are imported when the chart is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from counterfoil.domain.money import usd
from counterfoil.domain.session_line import Call, SessionLine
from counterfoil.ui import theme
from counterfoil.ui.charts.legend import Legend
from counterfoil.ui.charts.session_keys import keys
from counterfoil.ui.charts.session_series import SessionSeries
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import segment
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.words import session_line as words
from counterfoil.words.history_parts import ONLY_CREDITS
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.charts.export import Table
    from counterfoil.ui.charts.session_chart import SessionChart

CHART_PX, STACKED_PX = 300, 560


class Axis(QFrame):
    """Whether the chart runs along time or request by request."""

    chosen = Signal(bool)  # by request

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(tr("Axis"))
        group, row = QButtonGroup(self), QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self.along_time, self.by_request = segment(tr("Along time")), segment(tr("By request"))
        for button, by_request in ((self.along_time, False), (self.by_request, True)):
            button.clicked.connect(lambda _checked, by=by_request: self.chosen.emit(by))
            group.addButton(button)
            row.addWidget(button)
        self.along_time.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class SessionChartPanel(Panel):
    """Shows one session; the axis that was chosen stays from one session to the next."""

    picked = Signal(int)  # number of a request

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr("Context, request by request"), parent)
        self._colours, self._tz = palette, "UTC"
        self._line: SessionLine | None = None
        self._series: tuple[SessionSeries, ...] = ()
        self._by_request = False
        self.chart: SessionChart | None = None
        self.axis, self.legend = Axis(), Legend()
        self.foot = plain_label("", "faint")
        self.foot.setWordWrap(True)
        self._more: QPushButton | None = None
        self._tools = QHBoxLayout()
        self._tools.setSpacing(theme.STEP * 2)
        self._tools.addWidget(self.axis)
        self.head.addLayout(self._tools)
        self.note.hide()
        self.body.addWidget(self.legend)
        self.body.addWidget(self.foot)
        self.axis.chosen.connect(self._turn)

    def show_line(self, line: SessionLine, series: tuple[SessionSeries, ...], tz: str) -> None:
        """A session with its series along time and by request."""
        self._line, self._series, self._tz = line, series, tz
        self._show()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and self._line is not None

    def build_chart(self) -> None:
        """Make the chart; call once the panel is on screen."""
        from counterfoil.ui.charts.export import offer_export
        from counterfoil.ui.charts.session_chart import SessionChart

        chart = self.chart = SessionChart(self._colours)
        chart.setFixedHeight(CHART_PX)
        chart.setAccessibleName(tr("Context of the session over its requests"))
        chart.picked.connect(self.picked)
        self.body.insertWidget(self.body.indexOf(self.legend) + 1, chart)
        self._more = offer_export(chart, self._title, self._table, keys=(self.legend,)).more_button()
        self._tools.addWidget(self._more)
        self._tools.addStretch(1)
        self._show()

    def restyle(self, palette: Palette) -> None:
        """Colours of areas and keys."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)
        self._show_keys()

    def point_call(self, number: int | None) -> None:
        """Show a request in the chart."""
        if self.chart is not None:
            self.chart.point_call(number)

    def _turn(self, by_request: bool) -> None:
        self._by_request = by_request
        self._show()

    def _show(self) -> None:
        if self._line is None:
            return
        series = self._series[int(self._by_request)]
        show_or_hide(self.foot, words.chart_foot(series.more_changes, is_thinned=series.is_thinned))
        self._show_keys()
        is_drawn = self._line.session.has_tokens
        self.say_empty("" if is_drawn else tr(ONLY_CREDITS))
        for part in (self.chart, self.legend, self.axis, self._more):
            if part is not None:
                part.setVisible(is_drawn)
        if self.chart is not None and is_drawn:
            self.chart.show_line(self._line, series, self._tz)

    def _show_keys(self) -> None:
        if self._line is not None:
            self.legend.show_keys(
                keys(self._series[int(self._by_request)], self._colours), self._colours.muted
            )

    def _title(self) -> str:
        return words.chart_title(self._line.session) if self._line else ""

    def _table(self) -> Table:
        calls = self._line.calls if self._line else ()
        rows = [
            (
                utc(call.at_ms),
                call.model,
                words.by(call),
                *_counts(call),
                usd(call.cost.picousd) if call.cost.known else None,
                call.request_id or call.key,
            )
            for call in calls
        ]
        return words.chart_head(), rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack_head(stacked=self.width() < STACKED_PX, gap=theme.STEP * 2)


def _counts(call: Call) -> tuple[int | None, ...]:
    used = call.tokens
    if not call.has_tokens:
        return (None,) * 4
    return used.input, used.cache_read, used.cache_write_5m + used.cache_write_1h, used.output

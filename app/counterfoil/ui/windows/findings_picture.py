"""The picture of a finding: its session call by call, or bars. pyqtgraph is imported when one is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counterfoil.domain.finding import Finding
from counterfoil.domain.finding_case import Case
from counterfoil.domain.money import usd
from counterfoil.ui.charts.findings_bar_series import BarSeries, bar_series
from counterfoil.ui.charts.legend import Legend
from counterfoil.ui.charts.session_series import SessionSeries
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import findings as told
from counterfoil.words import findings_page as words
from counterfoil.words.session_line import chart_head
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.charts.export import ChartExport, Table
    from counterfoil.ui.charts.findings_bars import FindingBars
    from counterfoil.ui.charts.findings_chart import FindingChart

CHART_PX, BARS_PX = 280, 200


class FindingPicture(Panel):
    """Shows one finding's evidence; each of its two charts is made when there is first something for it."""

    picked = Signal(int)  # number of a request in the case

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.CHART), parent)
        self._colours, self._tz = palette, "UTC"
        self._finding: Finding | None = None
        self._case: Case | None = None
        self._series: SessionSeries | None = None
        self._heights: BarSeries | None = None
        self.chart: FindingChart | None = None
        self.bars: FindingBars | None = None
        self._more: dict[QWidget, QPushButton] = {}
        self.legend = Legend()
        self.note.hide()
        self.body.addWidget(self.legend)

    def show_case(self, finding: Finding, case: Case, series: SessionSeries | None, tz: str) -> None:
        """Another finding, or the same one grown; nothing to draw hides all of it."""
        self._finding, self._case, self._tz = finding, case, tz
        self._series = series
        self._heights = bar_series(finding, case, tz) if series is None else None
        self.setVisible(series is not None or self._heights is not None)
        self._show()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return (self._series is not None and self.chart is None) or (
            self._heights is not None and self.bars is None
        )

    def build_chart(self) -> None:
        """Make the one that is wanted."""
        from counterfoil.ui.charts.export import offer_export

        if self._series is not None:
            from counterfoil.ui.charts.findings_chart import FindingChart

            chart = self.chart = FindingChart(self._colours)
            chart.setFixedHeight(CHART_PX)
            chart.setAccessibleName(tr("Context of the session, call by call"))
            chart.picked.connect(self.picked)
            self.body.addWidget(chart)
            self._add_more(chart, offer_export(chart, self._title, self._table, keys=(self.legend,)))
        else:
            from counterfoil.ui.charts.findings_bars import FindingBars

            bars = self.bars = FindingBars(self._colours)
            bars.setFixedHeight(BARS_PX)
            self.body.addWidget(bars)
            self._add_more(bars, offer_export(bars, self._title, self._bar_table))
        self._show()

    def _add_more(self, chart: QWidget, export: ChartExport) -> None:
        self._more[chart] = export.more_button()
        self.head.addWidget(self._more[chart])

    def restyle(self, palette: Palette) -> None:
        """Colours of charts and keys."""
        self._colours = palette
        for part in (self.chart, self.bars):
            if part is not None:
                part.restyle(palette)
        self._show_keys()

    def point_call(self, number: int | None) -> None:
        """Show a request in the chart, by its number in the case."""
        if self.chart is not None and self._series is not None:
            self.chart.point_call(number)

    def _show(self) -> None:
        has_line = self._series is not None
        self.heading.setText(tr(words.CHART) if self._heights is None else self._heights.name)
        self.legend.setVisible(has_line)
        for chart, is_shown in ((self.chart, has_line), (self.bars, self._heights is not None)):
            if chart is not None:
                chart.setVisible(is_shown)
                self._more[chart].setVisible(is_shown)
        if self.chart is not None and self._case is not None and self._series is not None:
            self.chart.show_case(self._case, self._series, self._tz)
        if self.bars is not None and self._heights is not None:
            self.bars.show_bars(self._heights)
        self._show_keys()

    def _show_keys(self) -> None:
        if self._case is None or self._series is None or self.chart is None:
            return
        from counterfoil.ui.charts.findings_chart import finding_keys

        self.legend.show_keys(finding_keys(self._case, self._series, self._colours), self._colours.muted)

    def _title(self) -> str:
        return told.headline(self._finding, self._tz) if self._finding else ""

    def _bar_table(self) -> Table:
        heights = self._heights
        rows = [(label, height) for label, height, _ in heights.bars] if heights else []
        return ("", heights.name if heights else ""), rows

    def _table(self) -> Table:
        rows = [
            (
                *(utc(call.at_ms), call.model, "", call.tokens.input, call.tokens.cache_read),
                *(words.written(call), call.tokens.output),
                usd(call.cost.picousd) if call.cost.known else None,
                call.request_id or call.key,
            )
            for call in (self._case.calls if self._case else ())
        ]
        return chart_head(), rows

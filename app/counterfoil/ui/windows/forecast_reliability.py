"""The panel around the reliability chart. pyqtgraph and numpy are imported when the chart is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.scorecard import KindScore
from counterfoil.ui.charts.legend import Key, Legend, Mark
from counterfoil.ui.charts.reliability_series import ReliabilityPoint, reliability_points, reliability_table
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import scorecard as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.charts.reliability_chart import ReliabilityChart

ONE_LINE_PX = 480


class ReliabilityPanel(Panel):
    """Said against came true for one kind of window."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.RELIABILITY), parent)
        self._colours = palette
        self._points: tuple[ReliabilityPoint, ...] = ()
        self.chart: ReliabilityChart | None = None
        self.foot = plain_label(tr(words.POINTS_EXPLAINED), "faint")
        self.foot.setWordWrap(True)
        self.legend = Legend()
        self.head.addWidget(self.legend)
        self.note.hide()
        self.body.addWidget(self.foot)
        self.foot.hide()
        self._show_legend()

    def show_score(self, score: KindScore) -> None:
        """Another record."""
        self._points = reliability_points(score.shown.bins) if score.shown else ()
        self.say_empty("" if self._points else tr(words.NO_SCORES))
        for part in (self.foot, self.legend):
            part.setVisible(bool(self._points))
        self._draw()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and bool(self._points)

    def build_chart(self) -> None:
        """Make the chart; call once the page is on screen."""
        from counterfoil.ui.charts.export import offer_export
        from counterfoil.ui.charts.reliability_chart import ReliabilityChart

        self.chart = ReliabilityChart(self._colours)
        title = self.heading.text
        export = offer_export(self.chart, title, lambda: reliability_table(self._points), keys=(self.legend,))
        self.head.addWidget(export.more_button())
        self.body.insertWidget(2, self.chart, 1)
        self._draw()

    def restyle(self, palette: Palette) -> None:
        """Colours of the chart."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)
        self._show_legend()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack_head(stacked=self.width() < ONE_LINE_PX)

    def _show_legend(self) -> None:
        p = self._colours
        keys = [Key(Mark.DOT, p.own, tr(words.SEEN)), Key(Mark.FORECAST, p.faint, tr(words.JUST_AS_SAID))]
        self.legend.show_keys(keys, p.muted)

    def _draw(self) -> None:
        if self.chart is not None:
            self.chart.setVisible(bool(self._points))
            self.chart.show_points(self._points)

"""What is known of one past window: how it came, and each forecast that was made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.judged import JudgedWindow
from counterfoil.ui import theme
from counterfoil.ui.charts.reliability_past import PastSeries, past_series, past_table
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import fill_lines
from counterfoil.ui.windows.side_pane import SidePane
from counterfoil.words import scorecard_past as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.charts.reliability_past_charts import ChanceChart, TimeChart

CHART_PX, MOST_LINES, LONGEST_NAME = 128, 3, 48


class PastPane(SidePane):
    """Shows one window at a time; its parts are made once."""

    LEAST_PX = 470
    HUGS = True

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._tz = palette, "UTC"
        self._series: PastSeries | None = None
        self.chance_chart: ChanceChart | None = None
        self.time_chart: TimeChart | None = None
        self.title, self.when = plain_label("", "heading"), plain_label("", "secondary")
        self.outcome = plain_label("", "body")
        self.chance, self.time = plain_label(tr(words.CHANCE), "faint"), plain_label("", "faint")
        self.lines = [plain_label("", "secondary") for _ in range(MOST_LINES)]
        for label in (self.outcome, *self.lines):
            label.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        head, self._inside = QHBoxLayout(), QVBoxLayout()
        head.addWidget(self.title, 1)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(theme.STEP)
        for part in (self.when, self.outcome, self.chance, self.time, *self.lines):
            if part in (self.chance, self.time, self.lines[0]):
                self._inside.addSpacing(theme.STEP)
            self._inside.addWidget(part)
        self.hold(head, self._inside, theme.STEP)

    @property
    def window_shown(self) -> JudgedWindow | None:
        """The window whose forecasts are shown."""
        return self._series.window if self._series else None

    def show_window(self, window: JudgedWindow, warned_at_ms: int | None, tz: str) -> None:
        """Another window."""
        self._series, self._tz = past_series(window), tz
        self.title.setText(clean(words.limit_of(window), LONGEST_NAME))
        self.title.explain(words.limit_and_account(window))
        self.when.setText(words.lasted(window, tz))
        self.outcome.setText(words.outcome(window, tz))
        self.time.setText(tr(words.SAID_TIME) if self._series.times else tr(words.NO_TIME_SAID))
        warned = words.warned_sentence(window, warned_at_ms, tz)
        fill_lines(self.lines, [warned, *words.told_of(window)])
        self._draw()
        self.fit_height()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self._series is not None and self.time_chart is None

    def build_chart(self) -> None:
        """Make one of the two charts; call once the page is on screen."""
        from counterfoil.ui.charts.export import offer_export
        from counterfoil.ui.charts.reliability_past_charts import ChanceChart, TimeChart

        made: ChanceChart | TimeChart
        if self.chance_chart is None:
            made = self.chance_chart = ChanceChart(self._colours)
            after = self.chance
        else:
            made = self.time_chart = TimeChart(self._colours)
            after = self.time
        made.setFixedHeight(CHART_PX)
        offer_export(made, lambda: f"{self.title.text()}: {after.text()}", self._table)
        self._inside.insertWidget(self._inside.indexOf(after) + 1, made)
        self._draw()
        self.fit_height()

    def restyle(self, palette: Palette) -> None:
        """Colours of the charts."""
        self._colours = palette
        for chart in (self.chance_chart, self.time_chart):
            if chart is not None:
                chart.restyle(palette)

    def _table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        return past_table(self._series) if self._series is not None else ((), [])

    def _draw(self) -> None:
        if self._series is None:
            return
        if self.chance_chart is not None:
            self.chance_chart.show_series(self._series, self._tz)
        if self.time_chart is not None:
            self.time_chart.setVisible(bool(self._series.times))
            self.time_chart.show_series(self._series, self._tz)

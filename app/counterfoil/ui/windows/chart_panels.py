"""The panels around the two charts. pyqtgraph and numpy are imported when the first chart is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.ui import theme
from counterfoil.ui.charts.burn_series import BurnSeries, burn_series, hues
from counterfoil.ui.charts.legend import Key, Legend, Mark
from counterfoil.ui.charts.window_keys import window_keys
from counterfoil.ui.charts.window_series import WindowSeries, window_series
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import sentences as words
from counterfoil.words import two_counters

if TYPE_CHECKING:
    from counterfoil.ui.charts.burn_chart import BurnChart
    from counterfoil.ui.charts.window_chart import WindowChart

WINDOW_CHART_PX, BURN_CHART_PX = 232, 168


class WindowPanel(Panel):
    """The chosen window over its whole length."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._colours = palette
        self._series: WindowSeries | None = None
        self._tz = "UTC"
        self.chart: WindowChart | None = None
        self.legend = Legend()
        self.told = plain_label("", "secondary")
        self.told.setWordWrap(True)
        self.told.hide()
        self.note.hide()
        self.head.addWidget(self.legend)
        self.body.addWidget(self.told)
        self.setMinimumHeight(WINDOW_CHART_PX + 60)

    def show_window(self, state: WindowState | None, name: str, snapshot: Snapshot) -> None:
        """Draw a window of the snapshot, or a sentence when there is none."""
        self.setVisible(state is not None)
        if state is None:
            return
        self._series, self._tz = window_series(state, snapshot.at_ms), snapshot.tz
        self.heading.setText(f"{name}, {words.span(state.window, snapshot.tz)}")
        self._tell(state)
        self._show_legend()
        self._draw()

    def _tell(self, state: WindowState) -> None:
        """In one line: how far the counters are apart, or that one of them is estimated."""
        told = two_counters.told(state)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and self._series is not None

    def build(self) -> None:
        """Make the chart; call once the window is on screen."""
        from counterfoil.ui.charts.window_chart import WindowChart

        self.chart = WindowChart(self._colours)
        self.chart.setFixedHeight(WINDOW_CHART_PX)
        self.body.addWidget(self.chart)
        self._draw()

    def restyle(self, palette: Palette) -> None:
        """Colours of curves and keys."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)
        self._show_legend()

    def fit(self, width: int) -> None:
        """Put the keys under the heading where they do not fit beside it."""
        needed = self.heading.sizeHint().width() + self.legend.sizeHint().width() + 3 * theme.CARD_PADDING
        beside = QBoxLayout.Direction.LeftToRight
        self.head.setDirection(beside if needed <= width else QBoxLayout.Direction.TopToBottom)
        self.head.setSpacing(theme.GAP if needed <= width else theme.STEP)

    def _draw(self) -> None:
        if self.chart is not None and self._series is not None:
            self.chart.show_series(self._series, self._tz)

    def _show_legend(self) -> None:
        if self._series is not None:
            self.legend.show_keys(window_keys(self._series, self._colours), self._colours.muted)
            self.fit(self.width())


class BurnPanel(Panel):
    """Five hours of spending by project."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__("Burn rate, last 5 hours", parent)
        self._colours = palette
        self._series: BurnSeries | None = None
        self._tz = "UTC"
        self._hues: dict[str, int] = {}
        self.chart: BurnChart | None = None
        self.legend = Legend()
        self.body.addWidget(self.legend)
        self.body.addStretch(1)

    def show_burn(self, snapshot: Snapshot) -> None:
        """Draw the snapshot's buckets, or a sentence when there are none."""
        series = burn_series(snapshot.burn, snapshot.at_ms)
        self._tz = snapshot.tz
        if series == self._series:
            return
        self._series = series
        self._hues = hues(self._hues, [s.project for s in series.stacks], len(self._colours.stack))
        self.say_empty("" if series.stacks else words.NO_BURN)
        self.note.setText(
            words.burn_note(in_usd=series.in_usd, hidden_requests=series.unpriced_requests)
            if series.stacks
            else ""
        )
        self.legend.setVisible(bool(series.stacks))
        self._show_legend()
        self._draw()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and self._series is not None and bool(self._series.stacks)

    def build(self) -> None:
        """Make the chart; call once the window is on screen."""
        from counterfoil.ui.charts.burn_chart import BurnChart

        self.chart = BurnChart(self._colours)
        self.chart.setFixedHeight(BURN_CHART_PX)
        self.body.insertWidget(1, self.chart)
        self._draw()

    def restyle(self, palette: Palette) -> None:
        """Colours of bars and keys."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)
        self._show_legend()

    def _draw(self) -> None:
        if self.chart is None or self._series is None:
            return
        self.chart.setVisible(bool(self._series.stacks))
        self.chart.show_series(self._series, self._hues, self._tz)

    def _show_legend(self) -> None:
        stacks = self._series.stacks if self._series else ()
        keys = [Key(Mark.SQUARE, self._colours.stack[self._hues[s.project]], s.project) for s in stacks]
        self.legend.show_keys(keys, self._colours.muted)

"""The panel around the burn chart. pyqtgraph and numpy are imported when the chart is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.charts.burn_series import BurnSeries, burn_series, hues
from counterfoil.ui.charts.legend import Key, Legend, Mark
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import sentences as words

if TYPE_CHECKING:
    from counterfoil.ui.charts.burn_chart import BurnChart

BURN_CHART_PX = 168


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

"""The panel around the burn chart. pyqtgraph and numpy are imported when the chart is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.burn_access import BurnAccess, BurnChoice
from counterfoil.ui.charts.burn_series import (
    BurnBy,
    BurnSeries,
    BurnSpan,
    burn_series,
    burn_table,
    hues,
    stack_colour,
)
from counterfoil.ui.charts.hover_text import stack_name
from counterfoil.ui.charts.legend import Key, Legend, Mark
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.burn_source import BurnSource
from counterfoil.ui.windows.ledger_fields import choice_of
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.segments import Segments
from counterfoil.ui.windows.tab_order import follow
from counterfoil.words import burn as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.charts.burn_chart import BurnChart
    from counterfoil.ui.charts.export import ChartExport

CHOICE_PX, BESIDE_PX, ONE_ROW_PX = 116, 470, 400
SPANS = {
    BurnSpan.HOUR: words.ONE_HOUR,
    BurnSpan.FIVE_HOURS: words.FIVE_HOURS,
    BurnSpan.DAY: words.ONE_DAY,
    BurnSpan.WEEK: words.SEVEN_DAYS,
}
STACKINGS = {
    BurnBy.PROJECT: words.BY_PROJECT,
    BurnBy.MODEL: words.BY_MODEL,
    BurnBy.AGENT: words.BY_AGENT,
}


class BurnPanel(Panel):
    """How fast it went over a span, stacked by what was chosen; both are kept for the next run."""

    def __init__(
        self, palette: Palette, access: BurnAccess | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr(words.BURN_RATE), parent)
        self._colours = palette
        self._snapshot: Snapshot | None = None
        self._series: BurnSeries | None = None
        self._hues: dict[BurnBy, dict[str, int]] = {by: {} for by in BurnBy}
        self._drawn_of: tuple[object, ...] | None = None
        self.span, self.by = BurnSpan.FIVE_HOURS, BurnBy.PROJECT
        self._is_chosen = False
        self.chart: BurnChart | None = None
        self.export: ChartExport | None = None
        self.more: QPushButton | None = None
        self.source = BurnSource(access, self)
        self.legend, self.unit = Legend(), plain_label("", "secondary")
        self._make_controls()
        self._lay_out()
        self.source.changed.connect(self._take)
        self.source.failed.connect(self._fail)
        self.source.recalled.connect(self._recall)

    def _make_controls(self) -> None:
        about = "length of time"
        items = [(span.value, tr(SPANS[span], about=about)) for span in self.source.spans]
        self.spans = Segments(tr(words.RANGE), items)
        self.spans.choose(self.span.value)
        self.stacking = choice_of(
            tr(words.STACKED_BY), [(by.value, tr(text)) for by, text in STACKINGS.items()]
        )
        self.stacking.setFixedWidth(CHOICE_PX)
        self.spans.chosen.connect(lambda word: self._choose(BurnSpan(word), self.by))
        self.stacking.chosen.connect(lambda: self._choose(self.span, BurnBy(self.stacking.value or self.by)))

    def _lay_out(self) -> None:
        self.note.hide()
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(theme.STEP * 2)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(theme.STEP)
        self._tools.addWidget(self.spans)
        self._tools.addStretch(1)
        self._controls.addWidget(self.stacking)
        self._controls.addLayout(self._tools)
        self.head.addLayout(self._controls)
        self.body.addWidget(self.unit)
        self.body.addWidget(self.legend)
        self.body.addStretch(0)

    def show_burn(self, snapshot: Snapshot) -> None:
        """Follow how it stands."""
        self._snapshot = snapshot
        self.source.show_snapshot(snapshot)
        self._draw()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and self._series is not None and bool(self._series.stacks)

    def build(self) -> None:
        """Make the chart; call once the window is on screen."""
        from counterfoil.ui.charts.burn_chart import BurnChart
        from counterfoil.ui.charts.export import offer_export

        self.chart = BurnChart(self._colours)
        self.export = offer_export(
            self.chart, self._title, self._table, moment=self._moment, keys=(self.legend,)
        )
        self.more = self.export.more_button()
        self._tools.addWidget(self.more)
        self.body.insertWidget(self.body.indexOf(self.legend), self.chart, 1)
        *_, last = self.spans.buttons.values()
        follow(last, self.more, self.chart)
        self._drawn_of = None
        self._draw()
        self.source.want_ahead()

    def restyle(self, palette: Palette) -> None:
        """Colours of bars and keys."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)
        self._show_legend()

    def fit(self, width: int) -> None:
        """Put the controls under the heading where they do not fit beside it."""
        self.stack_head(stacked=width < BESIDE_PX, gap=theme.STEP * 2)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._controls.setDirection(down if width < ONE_ROW_PX else across)

    def stop(self) -> None:
        """Ask no more."""
        self.source.stop()

    def _choose(self, span: BurnSpan, by: BurnBy) -> None:
        self._is_chosen = True
        self.source.remember(BurnChoice(span.value, by.value))
        self._switch(span, by)

    def _recall(self, choice: BurnChoice) -> None:
        if self._is_chosen:
            return
        spans, ways = [span.value for span in self.source.spans], [by.value for by in BurnBy]
        span = BurnSpan(choice.span) if choice.span in spans else self.span
        self._switch(span, BurnBy(choice.by) if choice.by in ways else self.by)

    def _switch(self, span: BurnSpan, by: BurnBy) -> None:
        self.span, self.by = span, by
        self.spans.choose(span.value)
        self.stacking.choose(by.value)
        self._draw()

    def _take(self, span: BurnSpan) -> None:
        if span is self.span:
            self._draw()

    def _fail(self, span: BurnSpan, sentence: str) -> None:
        if span is self.span and self.source.of(span) is None:
            self._drawn_of = None
            self._show_nothing(sentence)

    def _draw(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        if self.isVisible():
            self.source.want(self.span)
        buckets = self.source.of(self.span)
        if buckets is None:
            self.unit.setText(tr(words.LOADING))
            return
        minute = snapshot.at_ms // 60_000  # bars end on whole minutes
        drawn_of = (self.span, self.by, minute, snapshot.tz, id(buckets), len(buckets))
        if drawn_of == self._drawn_of:
            return
        self._drawn_of = drawn_of
        self._show(burn_series(buckets, snapshot.at_ms, snapshot.tz, self.span, self.by), snapshot.tz)

    def _show(self, series: BurnSeries, tz: str) -> None:
        self._series = series
        self._hues[self.by] = hues(self._hues[self.by], series.stacks, len(self._colours.stack))
        if not series.stacks:
            nothing = words.NOTHING_COUNTED if series.rows else words.NOTHING[self.span.value]
            self._show_nothing(tr(nothing))
            return
        self.say_empty("")
        self.unit.setText(words.note(in_usd=series.in_usd, hidden_requests=series.unpriced_requests))
        self._show_legend()
        for part in (self.unit, self.legend, self.chart):
            if part is not None:
                part.setVisible(True)
        if self.chart is not None:
            self.chart.show_series(series, self._hues[self.by], tz)
            self.chart.setAccessibleName(clean(self._title()))

    def _show_nothing(self, sentence: str) -> None:
        self.say_empty(sentence)
        for part in (self.unit, self.legend, self.chart):
            if part is not None:
                part.setVisible(False)

    def _show_legend(self) -> None:
        if self._series is None:
            return
        keys = [
            Key(
                Mark.SQUARE, stack_colour(s, self._hues[self.by], self._colours.stack), stack_name(s, self.by)
            )
            for s in self._series.stacks
        ]
        self.legend.show_keys(keys, self._colours.muted)

    def _title(self) -> str:
        in_usd = self._series is not None and self._series.in_usd
        return words.title(self.span.value, tr(STACKINGS[self.by]), in_usd=in_usd)

    def _table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        return burn_table(self._series) if self._series is not None else ((), [])

    def _moment(self) -> tuple[int, str]:
        return (self._snapshot.at_ms, self._snapshot.tz) if self._snapshot else (0, "UTC")

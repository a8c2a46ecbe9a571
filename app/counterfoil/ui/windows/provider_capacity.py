"""What one percent of each limit holds: the figure in force, its history, and what was assumed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.capacity import CapacityHistory
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.ui import theme
from counterfoil.ui.charts.capacity_series import CapacitySeries, capacity_series, capacity_table
from counterfoil.ui.charts.legend import Key, Legend, Mark
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.grids import arrange, keep_first
from counterfoil.ui.windows.panel import Panel, fill_lines
from counterfoil.words import figures
from counterfoil.words import provider as words
from counterfoil.words import provider_page as page
from counterfoil.words.tongue import tr, trn

if TYPE_CHECKING:
    from counterfoil.ui.charts.capacity_chart import CapacityChart

CHART_PX, MOST_CHANGES, MOST_LIMITS = 156, 3, 12
BESIDE_PX = 840  # from here on two limits stand side by side
ONE_LINE_PX = 560  # from here on the keys stand beside the heading


class LimitBlock(QFrame):
    """One limit: its name and figure, what is said of it, and its chart once there is something to draw."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "details")
        self._colours, self._now_ms, self._tz = palette, 0, "UTC"
        self._series: CapacitySeries | None = None
        self.chart: CapacityChart | None = None
        self.name, self.figure = plain_label("", "heading"), plain_label("", "sentence")
        self.changes = [plain_label("", "body") for _ in range(MOST_CHANGES)]
        self.sentence, self.weights = plain_label("", "secondary"), plain_label("", "faint")
        for label in (*self.changes, self.sentence, self.weights):
            label.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.name, 1)
        head.addWidget(self.figure)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.STEP * 2)
        self._column.addLayout(head)
        for label in (*self.changes, self.sentence, self.weights):
            self._column.addWidget(label)
        self._column.addStretch(1)

    def show_history(self, history: CapacityHistory, now_ms: int, tz: str) -> None:
        """Another history, or the same one grown."""
        self._series, self._now_ms, self._tz = capacity_series(history, now_ms), now_ms, tz
        self.name.setText(page.capacity_name(history.current))
        self.figure.setText(page.figure(history.current))
        fill_lines(self.changes, page.changes(history, tz, MOST_CHANGES))
        self.sentence.setText(words.capacity_sentence(history, tz))
        is_known = history.current.usd_per_percent is not None
        self.weights.setText(words.weights_sentence(history.current) if is_known else "")
        self.weights.setVisible(is_known)
        if self.chart is not None:
            self.chart.setVisible(self._series is not None)
            self._draw()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and self._series is not None

    def build(self) -> None:
        """Make the chart; call once the page is on screen."""
        from counterfoil.ui.charts.capacity_chart import CapacityChart
        from counterfoil.ui.charts.export import offer_export

        self.chart = CapacityChart(self._colours)
        offer_export(self.chart, self._title, self._table, moment=lambda: (self._now_ms, self._tz))
        self.chart.setFixedHeight(CHART_PX)
        self._column.insertWidget(1, self.chart)
        self._draw()

    def restyle(self, palette: Palette) -> None:
        """Colours of the chart."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)

    def _title(self) -> str:
        return f"{tr(page.CAPACITY)}, {self.name.text()}"

    def _table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        return capacity_table(self._series) if self._series is not None else ((), [])

    def _draw(self) -> None:
        if self.chart is not None and self._series is not None:
            self.chart.show_series(self._series, self._tz)


class CapacityPanel(Panel):
    """A block for each limit, those with a figure first."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(page.CAPACITY), parent)
        self._colours = palette
        self._columns = 1
        self.blocks: list[LimitBlock] = []
        self.legend, self.more = Legend(), plain_label("", "faint")
        self.note.hide()
        self.head.addWidget(self.legend)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.CARD_PADDING * 2)
        self._grid.setVerticalSpacing(theme.CARD_PADDING)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.more)
        self.say(tr(page.LOADING))

    def show_history(self, history: ProviderHistory) -> None:
        """What is learned of each limit."""
        known = sorted(history.capacities, key=lambda h: h.current.usd_per_percent is None)
        shown = known[:MOST_LIMITS]
        self.say_empty("" if shown else tr(page.NO_CAPACITY))
        self._have(len(shown))
        for block, one in zip(self.blocks, shown, strict=True):
            block.show_history(one, history.at_ms, history.tz)
        hidden = len(known) - len(shown)
        self.more.setText(trn("and {n} more limit", "and {n} more limits", hidden, n=figures.count(hidden)))
        self.more.setVisible(len(known) > len(shown))
        self._show_legend(is_drawn=any(one.points or one.current.usd_per_percent for one in shown))

    def say(self, sentence: str) -> None:
        """A sentence in place of all limits."""
        self._have(0)
        self.say_empty(sentence)
        self.more.hide()
        self.legend.hide()

    @property
    def wants_chart(self) -> bool:
        """Whether a chart is yet to be made."""
        return any(block.wants_chart for block in self.blocks)

    def build_chart(self) -> None:
        """Make one of the charts."""
        block = next((one for one in self.blocks if one.wants_chart), None)
        if block is not None:
            block.build()

    def restyle(self, palette: Palette) -> None:
        """Colours of charts and keys."""
        self._colours = palette
        for block in self.blocks:
            block.restyle(palette)
        self._show_legend(is_drawn=not self.legend.isHidden())

    def _show_legend(self, *, is_drawn: bool) -> None:
        p = self._colours
        keys = [
            Key(Mark.DOT, p.provider, tr("one window, 8 of 10")),
            Key(Mark.LINE, p.text, tr("in force"), p.gap),
        ]
        self.legend.show_keys(keys, p.muted)
        self.legend.setVisible(is_drawn)

    def _have(self, number: int) -> None:
        keep_first(self._grid, self.blocks, number)
        while len(self.blocks) < number:
            self.blocks.append(LimitBlock(self._colours))
        self._arrange()

    def _arrange(self) -> None:
        columns = self._columns if len(self.blocks) > 1 else 1
        arrange(self._grid, self.blocks, columns, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack_head(stacked=self.width() < ONE_LINE_PX)
        columns = 2 if self.width() >= BESIDE_PX else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

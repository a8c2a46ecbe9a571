"""The chart of days with its legend, and what the use would have cost beside what the plan does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counterfoil.domain.history import Metric
from counterfoil.domain.history_plans import Worth
from counterfoil.domain.history_view import HistoryView, Stack
from counterfoil.ui import theme
from counterfoil.ui.charts.burn_series import hues
from counterfoil.ui.charts.export import Table, offer_export
from counterfoil.ui.charts.history_series import DaySeries, day_series, named
from counterfoil.ui.charts.legend import Key, Legend, Mark
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.history_export import bar_rows
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.ui.windows.segments import Segments
from counterfoil.words import history as words
from counterfoil.words import history_parts as parts
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.charts.history_chart import HistoryChart

CHART_PX, STACKED_HEAD_PX = 232, 560
BAR_PX, MARK_PX = 6, 2


class DaysPanel(Panel):
    """The chart; `stack_wanted` bears a Stack."""

    stack_wanted = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._colours = palette
        self._view: HistoryView | None = None
        self._series: DaySeries | None = None
        self._hues: dict[Stack, dict[str, int]] = {}
        self.chart: HistoryChart | None = None
        stacks = [(stack.value, tr(text)) for stack, text in parts.STACKS.items()]
        self.stacks, self.legend = Segments(tr(parts.STACKED_BY), stacks), Legend()
        self.stacks.chosen.connect(lambda word: self.stack_wanted.emit(Stack(word)))
        self.head.removeWidget(self.note)
        self.foot = self.note
        self.foot.setWordWrap(True)
        self._tail = QHBoxLayout()
        self._tail.setSpacing(theme.STEP * 2)
        self._tail.addWidget(self.stacks)
        self._tail.addStretch(1)
        self.head.addLayout(self._tail)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.foot)

    def show_view(self, view: HistoryView) -> None:
        """Draw another view."""
        self._view, self._series = view, day_series(view)
        metric, stack = view.wish.metric, view.wish.stack
        self._hues[stack] = hues(self._hues.get(stack, {}), named(view), len(self._colours.stack))
        self.heading.setText(parts.chart_heading(view))
        self.stacks.setVisible(metric is not Metric.CACHE)
        self.stacks.buttons[Stack.KIND].setVisible(metric is Metric.TOKENS)
        self.stacks.choose(stack.value)
        self.say_empty(_instead(view))
        show_or_hide(self.foot, words.left_out_of(view))
        self._show_legend()
        self._draw()

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and self._view is not None and not _instead(self._view)

    def build_chart(self) -> None:
        """Make the chart; pyqtgraph and numpy are imported here."""
        from counterfoil.ui.charts.history_chart import HistoryChart

        self.chart = HistoryChart(self._colours)
        self.chart.setFixedHeight(CHART_PX)
        export = offer_export(self.chart, self._title, self._table, keys=(self.legend,))
        self._tail.addWidget(export.more_button())
        self.body.insertWidget(self.body.indexOf(self.legend), self.chart)
        self._draw()

    def restyle(self, palette: Palette) -> None:
        """Colours of bars and keys."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)
        self._show_legend()

    def _hues_of(self, view: HistoryView) -> tuple[int, ...]:
        known, rest = self._hues[view.wish.stack], len(self._colours.stack) - 1
        return tuple(known.get(stack.name, rest) for stack in named(view))

    def _draw(self) -> None:
        view, series = self._view, self._series
        if self.chart is None or view is None or series is None:
            return
        self.chart.setVisible(not _instead(view))
        self.chart.show_series(series, self._hues_of(view), self._title())

    def _show_legend(self) -> None:
        view, series = self._view, self._series
        if view is None or series is None:
            return
        stack, keys = self._colours.stack, []
        if series.names:
            pairs = zip(series.names, self._hues_of(view), strict=True)
            keys = [Key(Mark.SQUARE, stack[hue], name) for name, hue in pairs]
        if series.gaps:
            keys.append(Key(Mark.SQUARE, self._colours.line, tr(parts.GAP_KEY)))
        self.legend.show_keys(keys, self._colours.muted)
        self.legend.setVisible(bool(keys) and not _instead(view))

    def _title(self) -> str:
        if self._view is None:
            return ""
        return f"{parts.chart_heading(self._view)} · {words.days(self._view.span)}"

    def _table(self) -> Table:
        return bar_rows(self._view) if self._view else ((), ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack_head(stacked=self.width() < STACKED_HEAD_PX, gap=theme.STEP * 2)


def _instead(view: HistoryView) -> str:
    """What is said where there is nothing to draw; nothing where there is."""
    if not view.whole.requests:
        return tr(parts.NOTHING_THEN if view.wish.only.is_open else parts.NOTHING_MATCHES)
    if view.wish.metric.of(view.whole) is not None:
        return ""
    return tr(parts.NO_PRICES if view.whole.has_tokens else parts.ONLY_CREDITS)


class WorthBar(QWidget):
    """The use at API prices as a bar, the plan's price as a mark on it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._used, self._paid = palette, 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_worth(self, used: int, paid: int) -> None:
        """Both in pico-USD."""
        most = max(used, paid, 1)
        self._used, self._paid = used / most, paid / most
        self.update()

    def restyle(self, palette: Palette) -> None:
        """New colours."""
        self._colours = palette
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, BAR_PX + 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, self._colours.track), (self._used, self._colours.own)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 3, self.width() * share, BAR_PX), 3, 3)
        painter.setBrush(QColor(self._colours.text))
        at = min(max(self.width() * self._paid - MARK_PX / 2, 0), self.width() - MARK_PX)
        painter.drawRect(QRectF(at, 0, MARK_PX, BAR_PX + 6))


class WorthBlock(QWidget):
    """One agent's use beside its plans."""

    settings_wanted = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.sentence = plain_label("", "secondary"), plain_label("", "sentence")
        self.basis, self.bar = plain_label("", "secondary"), WorthBar(palette)
        self.button = quiet_button(tr(parts.OPEN_SETTINGS))
        self.button.clicked.connect(self.settings_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        for label in (self.sentence, self.basis):
            label.setWordWrap(True)
        for part in (self.name, self.sentence, self.bar, self.basis):
            column.addWidget(part)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_worth(self, worth: Worth) -> None:
        """Another agent or time."""
        self.name.setText(parts.plan_names(worth))
        self.sentence.setText(parts.worth(worth))
        self.basis.setText(parts.worth_basis(worth))
        is_told = worth.picousd is not None and worth.figures.cost.known
        self.bar.setVisible(is_told)
        self.bar.show_worth(worth.figures.picousd, worth.picousd or 0)
        self.button.setVisible(worth.picousd is None)


class PlansPanel(Panel):
    """Every agent's use beside its plans."""

    settings_wanted = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(parts.PLANS), parent)
        self._colours = palette
        self.blocks: list[WorthBlock] = []
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(theme.GAP)
        self.told = plain_label("", "faint")
        self.told.setWordWrap(True)
        self.body.addLayout(self._blocks)
        self.body.addStretch(1)
        self.body.addWidget(self.told)

    def show_view(self, view: HistoryView) -> None:
        """Another time."""
        while len(self.blocks) < len(view.worths):
            block = WorthBlock(self._colours)
            block.settings_wanted.connect(self.settings_wanted)
            self.blocks.append(block)
            self._blocks.addWidget(block)
        for index, block in enumerate(self.blocks):
            block.setVisible(index < len(view.worths))
        for block, worth in zip(self.blocks, view.worths, strict=False):
            block.show_worth(worth)
        self.note.setText(words.days(view.span))
        self.say_empty(
            "" if view.worths else tr(parts.NO_OWN_USE if view.whole.requests else parts.NOTHING_THEN)
        )
        self.told.setText(parts.plan_note(view))
        self.told.setVisible(bool(view.worths))

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self._colours = palette
        for block in self.blocks:
            block.bar.restyle(palette)

"""The panel around the chart of the chosen window. pyqtgraph and numpy are imported when it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.ui import theme
from counterfoil.ui.charts.legend import Legend
from counterfoil.ui.charts.window_keys import window_keys
from counterfoil.ui.charts.window_series import WindowSeries, window_series
from counterfoil.ui.charts.window_table import window_table
from counterfoil.ui.text import figure, menu, plain_label, tooltip
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.cards import WindowKey, window_key
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.ui.windows.tab_order import follow
from counterfoil.ui.windows.what_if_choices import can_suppose
from counterfoil.words import charts, supposing, two_counters
from counterfoil.words import sentences as words
from counterfoil.words.drivers import driven_by
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.charts.export import ChartExport, Table
    from counterfoil.ui.charts.window_chart import WindowChart
    from counterfoil.ui.windows.what_if_pane import WhatIfPane

WINDOW_CHART_PX = 232
TALLEST_CHART_PX, WIDTH_TO_HEIGHT = 340, 4
CLOSER, MORE_PX = 2.0, 28


class WindowPanel(Panel):
    """The chosen window over its whole length; below it, on request, what would be if."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._colours = palette
        self._state: WindowState | None = None
        self._key: WindowKey | None = None
        self._series: WindowSeries | None = None
        self._supposed: Forecast | None = None
        self._at_ms, self._tz = 0, "UTC"
        self.chart: WindowChart | None = None
        self.export: ChartExport | None = None
        self.more: QPushButton | None = None
        self._chart_px = WINDOW_CHART_PX
        self.pane: WhatIfPane | None = None
        self.legend = Legend()
        self.told, self.drivers = plain_label("", "secondary"), plain_label("", "secondary")
        self.what_if = quiet_button(tr(supposing.WHAT_IF))
        self.live = quiet_button(tr(charts.BACK_TO_LIVE))
        self._lay_out()

    def _lay_out(self) -> None:
        for label in (self.told, self.drivers):
            label.setWordWrap(True)
        self.told.hide()
        self.note.hide()
        self.what_if.setCheckable(True)
        self.what_if.toggled.connect(self._fold)
        self.live.setToolTip(tooltip(tr(charts.LIVE_HINT)))
        self.live.hide()
        self._tools = QHBoxLayout()
        self._tools.setSpacing(theme.STEP)
        self._tools.addWidget(self.legend, 1)
        self._tools.addWidget(self.live, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(self._tools)
        self.body.addWidget(self.told)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.drivers, 1)
        foot.addWidget(self.what_if, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(foot)
        self.setMinimumHeight(WINDOW_CHART_PX + 60)

    def show_window(self, state: WindowState | None, name: str, snapshot: Snapshot) -> None:
        """Draw a window of the snapshot, or a sentence when there is none."""
        self.setVisible(state is not None)
        if state is None:
            return
        key = window_key(state.window)
        is_other, self._key = key != self._key, key
        self._state, self._at_ms, self._tz = state, snapshot.at_ms, snapshot.tz
        self.heading.setText(f"{name}, {words.span(state.window, snapshot.tz)}")
        show_or_hide(self.told, two_counters.told(state))
        show_or_hide(self.drivers, driven_by(state.drivers))
        self._offer(can_suppose(state))
        if is_other:
            self._supposed = None
            if self.chart is not None:
                self.chart.go_live()
        self._draw()
        if self.pane is not None and self.what_if.isChecked():
            self.pane.show_state(state, snapshot.at_ms, snapshot.tz, is_other=is_other)

    @property
    def wants_chart(self) -> bool:
        """Whether there is something to draw and nothing yet to draw it on."""
        return self.chart is None and self._series is not None

    def build(self) -> None:
        """Make the chart; call once the window is on screen."""
        from counterfoil.ui.charts.export import offer_export
        from counterfoil.ui.charts.window_chart import WindowChart

        chart = self.chart = WindowChart(self._colours)
        self.live.clicked.connect(chart.go_live)
        chart.live_changed.connect(self._show_live)
        self.export = offer_export(
            chart, self.heading.text, self._table, moment=lambda: (self._at_ms, self._tz), keys=(self.legend,)
        )
        self.export.opening.connect(self._offer_zoom)
        self.more = self.export.more_button()
        self._tools.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        chart.setFixedHeight(self._chart_px)
        self.body.insertWidget(self.body.indexOf(self.told) + 1, self.chart)
        follow(self.live, self.more, chart, self.what_if)
        self._draw()

    def restyle(self, palette: Palette) -> None:
        """Colours of curves and keys."""
        self._colours = palette
        if self.chart is not None:
            self.chart.restyle(palette)
        if self.pane is not None:
            self.pane.restyle(palette)
        self._show_legend()

    def fit(self, width: int) -> None:
        """Put the keys under the heading where they do not fit beside it."""
        needed = self.heading.sizeHint().width() + self.legend.sizeHint().width() + 3 * theme.CARD_PADDING
        needed += (
            self.live.sizeHint().width() + MORE_PX
        )  # also while it is hidden: nothing moves when it comes
        self.stack_head(stacked=needed > width)
        self._chart_px = min(max(WINDOW_CHART_PX, width // WIDTH_TO_HEIGHT), TALLEST_CHART_PX)
        if self.chart is not None and self.chart.height() != self._chart_px:
            self.chart.setFixedHeight(self._chart_px)
        if self.pane is not None:
            self.pane.fit(width - 2 * theme.CARD_PADDING)

    def _show_live(self, is_live: bool) -> None:
        had_focus = self.live.hasFocus()
        self.live.setHidden(is_live)
        if had_focus and is_live and self.chart is not None:
            self.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit(self.width())

    def _offer_zoom(self, into: QMenu) -> None:
        if (chart := self.chart) is None:
            return
        into.addSeparator()
        into.addAction(menu(tr(charts.ZOOM_IN)), lambda: chart.zoom(CLOSER)).setShortcut("+")
        into.addAction(menu(tr(charts.ZOOM_OUT)), lambda: chart.zoom(1 / CLOSER)).setShortcut("-")
        into.addAction(menu(tr(charts.BACK_TO_LIVE)), chart.go_live).setShortcut("Home")

    def _table(self) -> Table:
        assert self._series is not None  # or there would be no chart
        return window_table(self._series)

    def _offer(self, can: bool) -> None:
        self.what_if.setVisible(can)
        if not can:
            self.what_if.setChecked(False)

    def _fold(self, is_open: bool) -> None:
        self.what_if.setText(figure(tr(supposing.WHAT_IF_OPEN) if is_open else tr(supposing.WHAT_IF)))
        if is_open and self.pane is None:
            from counterfoil.ui.windows.what_if_pane import WhatIfPane  # seldom wanted

            self.pane = WhatIfPane(self._colours)
            self.pane.supposed.connect(self._suppose)
            self.pane.left.connect(self._leave)
            self.pane.fit(self.width() - 2 * theme.CARD_PADDING)
            self.body.addWidget(self.pane)
        if self.pane is None:
            return
        self.pane.setVisible(is_open)
        if not is_open:
            self.pane.put_all_back()
        elif self._state is not None:
            self.pane.show_state(self._state, self._at_ms, self._tz, is_other=True)

    def _leave(self) -> None:
        self.what_if.setChecked(False)
        self.what_if.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _suppose(self, forecast: Forecast | None) -> None:
        if forecast != self._supposed:
            self._supposed = forecast
            self._draw()

    def _draw(self) -> None:
        if self._state is None:
            return
        self._series = window_series(self._state, self._at_ms, self._supposed)
        self._show_legend()
        if self.chart is not None:
            self.chart.show_series(self._series, self._tz)

    def _show_legend(self) -> None:
        if self._series is not None:
            self.legend.show_keys(window_keys(self._series, self._colours), self._colours.muted)
            self.fit(self.width())

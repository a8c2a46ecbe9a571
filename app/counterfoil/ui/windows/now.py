"""The page "Now": how every window stands, the chosen one over time, and what today's requests were."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.burn_access import BurnAccess
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.burn_panel import BurnPanel
from counterfoil.ui.windows.cards import CardGrid, WindowKey, chosen_state
from counterfoil.ui.windows.import_strip import ImportStrip
from counterfoil.ui.windows.panel import Panel, SampleStrip, Strip
from counterfoil.ui.windows.tab_order import follow
from counterfoil.ui.windows.tables import LatestPanel, TodayPanel
from counterfoil.ui.windows.window_panel import WindowPanel
from counterfoil.words import drift
from counterfoil.words import sentences as words
from counterfoil.words.tongue import tr

BESIDE_PX, TWO_BESIDE_PX = 840, 1560  # from here on one pair of panels stands side by side, or two
MARGIN_PX, WIDEST_PX = 24, 2400
LATEST_ROWS = 8
SHARES = (8, 5)  # of the width, where two stand side by side

Places = tuple[tuple[int, int, int, int], ...]  # row, column, rows, columns of window, burn, latest, today
BELOW: Places = ((0, 0, 1, 2), (1, 0, 1, 2), (2, 0, 1, 2), (3, 0, 1, 2))
ONE_BESIDE: Places = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1), (2, 0, 1, 2))
TWO_BESIDE: Places = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 1, 1, 1), (1, 0, 1, 1))


class NowPage(QWidget):
    """Shows snapshots; built once and updated in place. `use_own_logs` is asked for in sample mode."""

    use_own_logs = Signal()
    pause_wanted = Signal(bool)

    def __init__(
        self, palette: Palette, burn: BurnAccess | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._snapshot: Snapshot | None = None
        self._chosen: WindowKey | None = None
        self._places: Places = ()
        self._make_parts(palette, burn)
        self._lay_out()
        self.sample.use_own_logs.connect(self.use_own_logs)
        self.importing.pause_wanted.connect(self.pause_wanted)
        self.cards.chosen.connect(self._choose)
        self.cards.came.connect(self._order_tabs)

    def _make_parts(self, palette: Palette, burn: BurnAccess | None) -> None:
        self.title = plain_label(tr("Now", about="page"), "title")
        self.freshness = plain_label("", "secondary")
        self.sample, self.notice, self.importing = SampleStrip(), Strip(), ImportStrip()
        self.cards = CardGrid(palette)
        self.no_windows = Panel(tr("Quota windows"))
        self.window_panel, self.burn = WindowPanel(palette), BurnPanel(palette, burn)
        self.latest, self.today = LatestPanel(palette), TodayPanel(palette)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.freshness)
        self._panels = QGridLayout()
        self._panels.setSpacing(theme.GAP)
        self._page = QVBoxLayout(self)
        self._page.setSpacing(theme.GAP)
        self._page.addLayout(head)
        for part in (self.sample, self.notice, self.importing, self.cards, self.no_windows):
            self._page.addWidget(part)
        self._page.addLayout(self._panels)
        self._page.addStretch(1)
        self._place_panels(ONE_BESIDE)

    def _place_panels(self, places: Places) -> None:
        if places is self._places:
            return
        self._places = places
        parts = (self.window_panel, self.burn, self.latest, self.today)
        for part, place in zip(parts, places, strict=True):
            self._panels.addWidget(part, *place)
        for column, share in enumerate(SHARES):
            self._panels.setColumnStretch(column, 0 if places is BELOW and column else share)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands; call on the GUI thread."""
        self._snapshot = snapshot
        self.freshness.setText(words.freshness(snapshot))
        home = str(Path.home())
        self.sample.say(tr(words.SAMPLE) if snapshot.sample else "", words.searched(snapshot.sources, home))
        self.notice.say(drift.said(snapshot), drift.beneath(snapshot))
        self.importing.show_progress(snapshot.importing)
        self.no_windows.setVisible(not snapshot.windows)
        self.no_windows.say_empty(words.no_windows(snapshot, home))
        self._show_windows(snapshot)
        self.burn.show_burn(snapshot)
        self.latest.show_latest(snapshot, LATEST_ROWS)
        self.today.show_today(snapshot)

    def _show_windows(self, snapshot: Snapshot) -> None:
        state = chosen_state(snapshot.windows, self._chosen)
        names = words.window_names([s.window for s in snapshot.windows])
        self.cards.setVisible(bool(snapshot.windows))
        self.cards.show_windows(snapshot, state)
        name = next((n for n, s in zip(names, snapshot.windows, strict=True) if s is state), "")
        self.window_panel.show_window(state, name, snapshot)
        self._order_tabs()

    def _order_tabs(self) -> None:
        if self.cards.cards:  # which came later than what stands below them
            follow(self.importing.button, *self.cards.cards, self.cards.unfold)

    def _choose(self, key: WindowKey) -> None:
        self._chosen = key
        if self._snapshot is not None:
            self._show_windows(self._snapshot)

    def stop(self) -> None:
        """End the thread behind the burn chart."""
        self.burn.stop()

    @property
    def wants_chart(self) -> bool:
        """Whether a chart has something to show and is not made yet."""
        return self.window_panel.wants_chart or self.burn.wants_chart

    def build_chart(self) -> None:
        """Make one chart that is wanted; imports pyqtgraph where nobody did before."""
        for panel in (self.window_panel, self.burn):
            if panel.wants_chart:
                panel.build()
                return

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        for part in (self.cards, self.window_panel, self.burn, self.latest, self.today):
            part.restyle(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(MARGIN_PX, (self.width() - WIDEST_PX) // 2)
        self._page.setContentsMargins(side, 20, side, MARGIN_PX)
        width = self.width() - 2 * side
        self._place_panels(
            BELOW if width < BESIDE_PX else ONE_BESIDE if width < TWO_BESIDE_PX else TWO_BESIDE
        )
        self.cards.fit(width)
        self.window_panel.fit(self._width_of(self.window_panel, width))
        self.burn.fit(self._width_of(self.burn, width))

    def _width_of(self, panel: QWidget, width: int) -> int:
        """How wide a panel becomes."""
        columns = self._panels.getItemPosition(self._panels.indexOf(panel))[3]  # type: ignore[index]
        is_whole = self._places is BELOW or columns > 1
        return width if is_whole else (width - theme.GAP) * SHARES[0] // sum(SHARES)

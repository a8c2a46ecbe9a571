"""The page "Now": how every window stands, the chosen one over time, and what today's requests were."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.cards import CardGrid, WindowKey, chosen_state
from counterfoil.ui.windows.chart_panels import BurnPanel
from counterfoil.ui.windows.import_strip import ImportStrip
from counterfoil.ui.windows.panel import Panel, SampleStrip, Strip
from counterfoil.ui.windows.tables import LatestPanel, TodayPanel
from counterfoil.ui.windows.window_panel import WindowPanel
from counterfoil.words import sentences as words

BESIDE_PX = 840  # from here on burn and latest stand side by side
MARGIN_PX = 24
LATEST_ROWS = 7


class NowPage(QWidget):
    """Shows snapshots; built once and updated in place. `use_own_logs` is asked for in sample mode."""

    use_own_logs = Signal()
    pause_wanted = Signal(bool)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._snapshot: Snapshot | None = None
        self._chosen: WindowKey | None = None
        self._make_parts(palette)
        self._lay_out()
        self.sample.use_own_logs.connect(self.use_own_logs)
        self.importing.pause_wanted.connect(self.pause_wanted)
        self.cards.chosen.connect(self._choose)

    def _make_parts(self, palette: Palette) -> None:
        self.title, self.freshness = plain_label("Now", "title"), plain_label("", "secondary")
        self.sample, self.notice, self.importing = SampleStrip(), Strip(), ImportStrip()
        self.cards = CardGrid(palette)
        self.no_windows = Panel("Quota windows")
        self.window_panel, self.burn = WindowPanel(palette), BurnPanel(palette)
        self.latest, self.today = LatestPanel(palette), TodayPanel(palette)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.freshness)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)
        self._pair.addWidget(self.burn, 5)
        self._pair.addWidget(self.latest, 3)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, MARGIN_PX)
        page.setSpacing(theme.GAP)
        page.addLayout(head)
        for part in (
            self.sample,
            self.notice,
            self.importing,
            self.cards,
            self.no_windows,
            self.window_panel,
        ):
            page.addWidget(part)
        page.addLayout(self._pair)
        page.addWidget(self.today)
        page.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how it stands; call on the GUI thread."""
        self._snapshot = snapshot
        self.freshness.setText(words.freshness(snapshot))
        home = str(Path.home())
        self.sample.say(words.SAMPLE if snapshot.sample else "", words.searched(snapshot.sources, home))
        self.notice.say(snapshot.notice or "")
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
        if self.cards.cards:  # which came later than what stands below them
            self.setTabOrder(self.cards.cards[-1], self.window_panel.what_if)

    def _choose(self, key: WindowKey) -> None:
        self._chosen = key
        if self._snapshot is not None:
            self._show_windows(self._snapshot)

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
        width = self.width() - 2 * MARGIN_PX
        self.cards.fit(width)
        self.window_panel.fit(width)
        beside = width >= BESIDE_PX
        self._pair.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

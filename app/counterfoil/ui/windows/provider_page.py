"""The page "Provider": what the counters did, what a percent of them holds, and how that is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.provider_access import ProviderAccess
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import SampleStrip, Strip
from counterfoil.ui.windows.provider_asking import ProviderAsking, Settings
from counterfoil.ui.windows.provider_capacity import CapacityPanel
from counterfoil.ui.windows.provider_events import EventsPanel
from counterfoil.ui.windows.provider_offers import Offers
from counterfoil.ui.windows.provider_sources import SourcesPanel
from counterfoil.words import provider_page as words
from counterfoil.words import sentences

MARGIN_PX = 24
LOOK_AGAIN_MS = 5000  # readings come with every answer of an agent


class ProviderPage(QWidget):
    """Asks for what it shows while it is seen, and again when there are new readings or events."""

    use_own_logs = Signal()

    def __init__(self, access: ProviderAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._snapshot: Snapshot | None = None
        self._shown_for: tuple[object, ...] | None = None  # what was known when it was last asked
        self._failure = ""
        self.asking = ProviderAsking(access, self)
        self.offers = Offers(self.asking, self)
        self.sample, self.notice = SampleStrip(), Strip()
        self.events, self.capacity = EventsPanel(palette), CapacityPanel(palette)
        self.sources = SourcesPanel(access, palette)
        self._panels = (self.events, self.capacity, self.sources)
        self._to_show: list[Callable[[], None]] = []  # what came and is not on screen yet
        self._later, self._building = QTimer(self), QTimer(self)
        for timer, pause_ms in ((self._later, LOOK_AGAIN_MS), (self._building, 0)):
            timer.setSingleShot(True)
            timer.setInterval(pause_ms)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, MARGIN_PX)
        page.setSpacing(theme.GAP)
        for part in (self.sample, self.notice, self.events, self.capacity, self.sources):
            page.addWidget(part)
        page.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        asking = self.asking
        asking.loaded.connect(self._take)
        asking.settings_came.connect(self._take_settings)
        asking.failed.connect(self._take_failure)
        asking.missing.connect(self._take_missing)
        self.sample.use_own_logs.connect(self.use_own_logs)
        self.sources.connect_wanted.connect(self.offers.connect_line)
        self.sources.type_wanted.connect(self.offers.type_reading)
        self.sources.muted_changed.connect(self._mute)
        self.offers.line_changed.connect(asking.settings)
        self.offers.told.connect(self._look)
        self._later.timeout.connect(self._look)
        self._building.timeout.connect(self._build)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow how it stands; call on the GUI thread."""
        before, self._snapshot = self._snapshot, snapshot
        self.sample.say(sentences.SAMPLE if snapshot.sample else "")
        self._say()
        if before is None or before.sample != snapshot.sample:
            self.asking.reopen()
            self._shown_for = None
            self._look()
        elif self._shown_for != known_of(snapshot) and not self._later.isActive():
            self._later.start()

    def stop(self) -> None:
        """Look no more; the threads end by themselves."""
        self.asking.stop()

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        for panel in self._panels:
            panel.restyle(palette)

    def _look(self) -> None:
        if self.isVisible() and self._snapshot is not None:
            self._shown_for = known_of(self._snapshot)
            self.asking.load()
            self.asking.settings()

    def _take(self, history: ProviderHistory) -> None:
        self._failure = ""
        self._say()
        self._to_show = [partial(panel.show_history, history) for panel in self._panels]
        self._build_soon()

    def _take_settings(self, settings: Settings) -> None:
        self.sources.show_settings(settings)

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked in self.offers.ASKED:
            return  # told in the dialog
        self._failure = sentence
        self._say()
        if asked == "load":
            self._shown_for = None
            self._say_instead(words.CANNOT_SHOW)

    def _take_missing(self) -> None:
        self._shown_for = None
        self._say_instead(words.NO_LEDGER)

    def _say_instead(self, sentence: str) -> None:
        self._to_show = []
        for panel in self._panels:
            panel.say(sentence)

    def _say(self) -> None:
        notice = self._snapshot.notice if self._snapshot else None
        self.notice.say(notice or self._failure, self._failure if notice and notice != self._failure else "")

    def _mute(self, kinds: frozenset[EventKind]) -> None:
        self.asking.mute(kinds)

    def _build_soon(self) -> None:
        wants_more = bool(self._to_show) or (self.isVisible() and self.capacity.wants_chart)
        if wants_more and not self._building.isActive():
            self._building.start()

    def _build(self) -> None:
        """One panel or chart at a time, so that the window answers in between."""
        if self._to_show:
            self._to_show.pop(0)()
        elif self.isVisible():
            self.capacity.build_chart()
        self._build_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._snapshot is not None and self._shown_for != known_of(self._snapshot):
            self._look()
        self._build_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()


def known_of(snapshot: Snapshot) -> tuple[object, ...]:
    """What differs once there are new events or readings."""
    windows = tuple((s.window.reading_at_ms, s.window.resets_at_ms) for s in snapshot.windows)
    return windows, len(snapshot.events), snapshot.events[-1:], snapshot.sample

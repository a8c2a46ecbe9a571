"""The page "Provider": what the counters did, what a percent of them holds, and how that is known."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.provider_access import ProviderAccess
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import AskedPage
from counterfoil.ui.windows.pages import PROVIDER
from counterfoil.ui.windows.provider_asking import ProviderAsking, Settings
from counterfoil.ui.windows.provider_capacity import CapacityPanel
from counterfoil.ui.windows.provider_events import EventsPanel
from counterfoil.ui.windows.provider_offers import Offers
from counterfoil.ui.windows.provider_sources import SourcesPanel
from counterfoil.words import provider_page as words
from counterfoil.words.tongue import tr

LOOK_AGAIN_MS = 5000  # readings come with every answer of an agent


class ProviderPage(AskedPage):
    """Asks for what it shows while it is seen, and again when there are new readings or events."""

    asking: ProviderAsking

    def __init__(self, access: ProviderAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asking = ProviderAsking(access, self)
        self.offers = Offers(self.asking, self)
        self.events, self.capacity = EventsPanel(palette), CapacityPanel(palette)
        self.sources = SourcesPanel(access, palette)
        self._panels = (self.events, self.capacity, self.sources)
        self._charted = (self.capacity,)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AGAIN_MS)
        self._column(*self._panels, title=tr(PROVIDER)).addStretch(1)
        self._connect()

    def _connect(self) -> None:
        asking = self.asking
        asking.loaded.connect(self._take)
        asking.settings_came.connect(self._take_settings)
        asking.failed.connect(self._take_failure)
        asking.missing.connect(self._take_missing)
        self.sources.connect_wanted.connect(self.offers.connect_line)
        self.sources.type_wanted.connect(self.offers.type_reading)
        self.sources.muted_changed.connect(self._mute)
        self.offers.line_changed.connect(asking.settings)
        self.offers.told.connect(self._look)
        self._later.timeout.connect(self._look)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        for panel in self._panels:
            panel.restyle(palette)

    def _look(self) -> None:
        if self.isVisible() and self._snapshot is not None:
            self._shown_for = known_of(self._snapshot)
            self.asking.load()
            self.asking.settings()

    def _look_again(self, snapshot: Snapshot) -> None:
        if self._shown_for != known_of(snapshot) and not self._later.isActive():
            self._later.start()

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
            self._say_instead(tr(words.CANNOT_SHOW))

    def _take_missing(self) -> None:
        self._shown_for = None
        self._say_instead(tr(words.NO_LEDGER))

    def _say_instead(self, sentence: str) -> None:
        self._to_show = []
        for panel in self._panels:
            panel.say(sentence)

    def _mute(self, kinds: frozenset[EventKind]) -> None:
        self.asking.mute(kinds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._snapshot is not None and self._shown_for != known_of(self._snapshot):
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()


def known_of(snapshot: Snapshot) -> tuple[object, ...]:
    """What differs once there are new events or readings."""
    windows = tuple((s.window.reading_at_ms, s.window.resets_at_ms) for s in snapshot.windows)
    return windows, len(snapshot.events), snapshot.events[-1:], snapshot.sample

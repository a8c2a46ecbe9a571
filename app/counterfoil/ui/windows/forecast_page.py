"""The page "Forecasts": what was said of past windows, and how it came."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.window import HOUR_MS
from counterfoil.ui import theme
from counterfoil.ui.forecast_access import ForecastAccess, ForecastRecord
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import MARGIN_PX, AskedPage
from counterfoil.ui.windows.forecast_asking import ForecastAsking
from counterfoil.ui.windows.forecast_kinds import KindGrid
from counterfoil.ui.windows.forecast_methods import MethodsPanel, WarningsPanel
from counterfoil.ui.windows.forecast_past import PastPanel
from counterfoil.ui.windows.forecast_reliability import ReliabilityPanel
from counterfoil.ui.windows.pages import FORECASTS
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import scorecard as words
from counterfoil.words.tongue import tr

BESIDE_PX = 880


class ForecastPage(AskedPage):
    """Asks for what it shows while it is seen, and again once a window has ended."""

    asking: ForecastAsking

    def __init__(self, access: ForecastAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: ForecastRecord | None = None
        self.asking = ForecastAsking(access, self)
        self.nothing, self.kinds = Panel(tr("Past forecasts")), KindGrid()
        self.reliability, self.methods = ReliabilityPanel(palette), MethodsPanel(palette)
        self.warnings, self.past = WarningsPanel(), PastPanel(palette)
        self._charted = (self.reliability, self.past)
        self._lay_out()
        self._connect()
        self._say_instead(tr(words.LOADING))

    def _lay_out(self) -> None:
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)
        beside = QVBoxLayout()
        beside.setSpacing(theme.GAP)
        beside.addWidget(self.methods, 1)
        beside.addWidget(self.warnings)
        self._pair.addWidget(self.reliability, 1)
        self._pair.addLayout(beside, 1)
        page = self._column(self.nothing, self.kinds, title=tr(FORECASTS))
        page.addLayout(self._pair)
        page.addWidget(self.past)
        page.addStretch(1)

    def _connect(self) -> None:
        self.asking.loaded.connect(self._take)
        self.asking.failed.connect(self._take_failure)
        self.asking.missing.connect(self._take_missing)
        self.kinds.chosen.connect(self._show_kind)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        for panel in (self.reliability, self.methods, self.past):
            panel.restyle(palette)

    def _look(self) -> None:
        if (
            self.isVisible()
            and self._snapshot is not None
            and self._shown_for != open_windows(self._snapshot)
        ):
            self._shown_for = open_windows(self._snapshot)
            self.asking.load()

    def _look_again(self, _snapshot: Snapshot) -> None:
        self._look()

    def _take(self, record: ForecastRecord) -> None:
        self._failure, self._record = "", record
        self._say()
        if not record.scores:
            self._say_instead(tr(words.NO_WINDOWS))
            return
        self.kinds.show_scores(record.scores, record.tz)
        self._show_kind(self.kinds.kind)

    def _show_kind(self, kind: WindowKind | None) -> None:
        record = self._record
        score = next((s for s in record.scores if s.kind is kind), None) if record else None
        if record is None or score is None:
            return
        windows = tuple(window for window in record.windows if window.window.kind is kind)
        self._to_show = [
            self._show_parts,
            *(partial(panel.show_score, score) for panel in (self.reliability, self.methods, self.warnings)),
            partial(self.past.show_windows, record, windows),
        ]
        self._build_soon()

    def _show_parts(self) -> None:
        self.nothing.hide()
        for part in (self.kinds, self.reliability, self.methods, self.warnings, self.past):
            part.show()

    def _take_failure(self, _asked: str, sentence: str) -> None:
        self._failure, self._shown_for = sentence, None
        self._say()
        self._say_instead(tr(words.CANNOT_SHOW))

    def _take_missing(self) -> None:
        self._shown_for = None
        self._say_instead(tr(words.NO_LEDGER))

    def _say_instead(self, sentence: str) -> None:
        self._to_show = []
        for part in (self.kinds, self.reliability, self.methods, self.warnings, self.past):
            part.hide()
        self.nothing.say_empty(sentence)
        self.nothing.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - 2 * MARGIN_PX
        self.kinds.fit(width)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(across if width >= BESIDE_PX else down)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._building.stop()


def open_windows(snapshot: Snapshot) -> tuple[object, ...]:
    """What differs once a window has ended and its forecasts can be judged."""
    windows = [state.window for state in snapshot.windows]
    begun = {(w.agent, w.account, w.limit_id, w.kind, w.starts_at_ms // HOUR_MS) for w in windows}
    return frozenset(begun), snapshot.sample

"""Where the parts of the History page stand, and how they are made one a turn of the event loop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import MARGIN_PX, AskedPage
from counterfoil.ui.windows.history_billed import BilledPanel
from counterfoil.ui.windows.history_controls import FilterBar, PeriodBar
from counterfoil.ui.windows.history_heat import HeatPanel
from counterfoil.ui.windows.history_panels import DaysPanel, PlansPanel
from counterfoil.ui.windows.history_rankings import MonthsPanel, Rankings
from counterfoil.ui.windows.history_tiles import Tiles
from counterfoil.ui.windows.panel import Panel

BESIDE_PX = 820
Fitted = PeriodBar | FilterBar | Tiles | Rankings
Painted = DaysPanel | PlansPanel | MonthsPanel | BilledPanel | HeatPanel | Rankings
Part = Fitted | Painted


class HistoryLayout(AskedPage):
    """The page's head, and below it the parts, unseen until they have something to show."""

    period: PeriodBar
    filters: FilterBar
    tiles: Tiles
    days: DaysPanel
    plans: PlansPanel
    months: MonthsPanel
    billed: BilledPanel
    heat: HeatPanel
    rankings: Rankings

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._parts: list[Part] = []
        self._to_make: list[Callable[[], None]] = [
            *(self._make_period, self._make_filters, self._make_tiles, self._make_days, self._make_plans),
            *(self._make_months, self._make_billed, self._make_heat, self._make_rankings),
        ]
        self.headline, self.change = plain_label("", "title"), plain_label("", "body")
        self.compared, self.nothing = plain_label("", "secondary"), Panel("")
        self._page = self._column()
        head = QVBoxLayout()
        head.setSpacing(theme.STEP)
        for label in (self.headline, self.change, self.compared):
            label.setWordWrap(True)
            head.addWidget(label)
        self._page.addLayout(head)
        self._page.addWidget(self.nothing)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)
        self._page.addStretch(1)

    def _put(self, part: Part, into: QBoxLayout | None = None) -> None:
        part.hide()
        if into is None:
            self._page.insertWidget(self._page.count() - 1, part)
        else:
            into.addWidget(part, 1)
        self._parts.append(part)
        self._fit()

    def _make_period(self) -> None:
        self.period = PeriodBar()
        self._put(self.period)

    def _make_filters(self) -> None:
        self.filters = FilterBar()
        self._put(self.filters)

    def _make_tiles(self) -> None:
        self.tiles = Tiles()
        self._put(self.tiles)

    def _make_days(self) -> None:
        self.days = DaysPanel(self._palette)
        self._put(self.days)
        self._charted = (self.days,)
        self._page.insertLayout(self._page.count() - 1, self._pair)

    def _make_plans(self) -> None:
        self.plans = PlansPanel(self._palette)
        self._put(self.plans, self._pair)

    def _make_months(self) -> None:
        self.months = MonthsPanel(self._palette)
        self._put(self.months, self._pair)

    def _make_billed(self) -> None:
        self.billed = BilledPanel(self._palette)
        self._put(self.billed)

    def _make_heat(self) -> None:
        self.heat = HeatPanel(self._palette)
        self._put(self.heat)

    def _make_rankings(self) -> None:
        self.rankings = Rankings(self._palette)
        self._put(self.rankings)
        self._connect()

    def _connect(self) -> None:
        """All parts are there."""
        raise NotImplementedError

    @property
    def is_built(self) -> bool:
        return not self._to_make and super().is_built

    def _build(self) -> None:
        if self._to_make:
            self._to_make.pop(0)()
            self._build_soon()
        else:
            super()._build()

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        self._palette = palette
        for part in self._parts:
            if isinstance(part, Painted):
                part.restyle(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width() - 2 * MARGIN_PX
        for part in self._parts:
            if isinstance(part, Fitted):
                part.fit(width)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(across if width >= BESIDE_PX else down)

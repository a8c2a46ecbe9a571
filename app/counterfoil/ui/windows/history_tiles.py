"""Cost, tokens, requests and cache share of a period, each on a tile; the chosen one is what charts show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.history import Metric
from counterfoil.domain.history_view import HistoryView
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, tooltip
from counterfoil.ui.windows.choosable import Choosable
from counterfoil.ui.windows.grids import arrange
from counterfoil.words import history as words
from counterfoil.words import history_compared as compared
from counterfoil.words.tongue import tr

IN_A_ROW_PX = 700


class Tile(Choosable):
    """One figure with its change."""

    def __init__(self, metric: Metric, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shows = metric
        self.name = plain_label(tr(words.METRICS[metric]), "secondary")
        self.value, self.change = plain_label("", "title"), plain_label("", "secondary")
        body = QVBoxLayout(self)
        body.setContentsMargins(theme.GAP, theme.STEP * 3, theme.GAP, theme.STEP * 3)
        body.setSpacing(theme.STEP)
        body.addWidget(self.name)
        line = QHBoxLayout()
        line.setSpacing(theme.STEP * 2)
        line.addWidget(self.value, 1)
        line.addWidget(self.change)
        body.addLayout(line)

    def show_view(self, view: HistoryView) -> None:
        """The figure of another period."""
        self.name.setText(words.metric_name(view.whole, self.shows))
        self.value.setText(words.amount(view.whole, self.shows))
        self.value.explain(words.exact_amount(view.whole, self.shows))
        change = compared.short_change(view, self.shows)
        self.change.setText(change)
        hint = (
            tr("{change} against {earlier}", change=change, earlier=compared.earlier(view)) if change else ""
        )
        self.change.setToolTip(tooltip(hint))
        parts = (self.name.text(), self.value.text(), hint)
        self.setAccessibleName(clean(", ".join(part for part in parts if part)))
        self.set_chosen(chosen=view.wish.metric is self.shows)


class Tiles(QWidget):
    """All of them, in one row or two."""

    chosen = Signal(object)  # Metric

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [Tile(metric) for metric in Metric]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GAP - theme.STEP)
        for tile in self.tiles:
            tile.chosen.connect(self._emit(tile.shows))
        self.fit(IN_A_ROW_PX)

    def _emit(self, metric: Metric) -> Callable[[], None]:
        return lambda: self.chosen.emit(metric)

    def show_view(self, view: HistoryView) -> None:
        """The figures of another period."""
        for tile in self.tiles:
            tile.show_view(view)

    def fit(self, width: int) -> None:
        """Arrange for a width in px."""
        arrange(self._grid, self.tiles, len(self.tiles) if width >= IN_A_ROW_PX else 2, len(self.tiles))

"""The cards of all windows, tightest first, and which of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.window import QuotaWindow
from counterfoil.ui import theme
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.card import Card, card_text
from counterfoil.ui.windows.grids import arrange, keep_first
from counterfoil.words import sentences as words
from counterfoil.words.outcome import ended_by

MOST_IN_ROW, NARROWEST_PX = 3, 290

WindowKey = tuple[str, str | None, str, str, int]


def window_key(window: QuotaWindow) -> WindowKey:
    """What stays the same when a window gives way to the next one of its limit."""
    return (window.agent, window.account, window.limit_id, window.kind.value, window.window_minutes)


class CardGrid(QWidget):
    """Cards in rows of at most three, tightest first; emits the key of the chosen window."""

    chosen = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette
        self.cards: list[Card] = []
        self._keys: list[WindowKey] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GAP)

    def show_windows(self, snapshot: Snapshot, chosen: WindowState | None) -> None:
        """One card a window, in the snapshot's order."""
        states = snapshot.windows
        self._keys = [window_key(s.window) for s in states]
        self._have(len(states))
        names = words.window_names([s.window for s in states])
        others = ended_by(states, snapshot.at_ms, snapshot.tz)
        for card, state, name, first in zip(self.cards, states, names, others, strict=True):
            card.show_window(state, card_text(state, name, snapshot, first))
            card.set_chosen(chosen=state is chosen and len(states) > 1)

    def restyle(self, palette: Palette) -> None:
        """Rings are painted by us; all else follows the stylesheet."""
        self._colours = palette
        for card in self.cards:
            card.ring.colours = palette
            card.ring.update()

    def fit(self, width: int) -> None:
        """As many columns as the page's width, in px, has room for."""
        self._arrange(min(max(width // NARROWEST_PX, 1), MOST_IN_ROW))

    def _have(self, number: int) -> None:
        if number == len(self.cards):
            return
        keep_first(self._grid, self.cards, number)
        while len(self.cards) < number:
            index = len(self.cards)
            card = Card(self._colours)
            card.chosen.connect(lambda index=index: self.chosen.emit(self._keys[index]))
            self.cards.append(card)
        columns, self._columns = self._columns or MOST_IN_ROW, 0
        self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        arrange(self._grid, self.cards, columns, MOST_IN_ROW)


def chosen_state(states: Sequence[WindowState], key: WindowKey | None) -> WindowState | None:
    """The window that the chart shows: the chosen one while it exists, else the tightest."""
    kept = next((s for s in states if window_key(s.window) == key), None)
    return kept or (states[0] if states else None)

"""The cards of all windows, tightest first, and which of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.window import QuotaWindow
from counterfoil.ui import theme
from counterfoil.ui.text import figure
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.card import Card, card_text
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.words import sentences as words
from counterfoil.words.outcome import ended_by
from counterfoil.words.tongue import tr, trn

MOST_IN_ROW, NARROWEST_PX = 6, 282
FIRST_SHOWN = 6  # of many windows; the others on request
AT_A_TIME = 2  # further cards made in one turn of the event loop

WindowKey = tuple[str, str | None, str, str, int]


def window_key(window: QuotaWindow) -> WindowKey:
    """What stays the same when a window gives way to the next one of its limit."""
    return (window.agent, window.account, window.limit_id, window.kind.value, window.window_minutes)


class CardGrid(QWidget):
    """Cards in rows of one height, tightest first; emits the key of the chosen window."""

    chosen = Signal(object)
    came = Signal()  # further cards were made

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette
        self._shown: tuple[Snapshot, WindowState | None] | None = None
        self._is_unfolded = False
        self.cards: list[Card] = []
        self._keys: list[WindowKey] = []
        self._names: Sequence[str] = ()
        self._columns, self._laid_out = 3, (0, 0)
        self._rows: list[QHBoxLayout] = []
        self._placed: list[list[Card]] = []  # in which row each stands
        self.unfold = quiet_button("")
        self.unfold.clicked.connect(self._toggle)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._make_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP)
        self._column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeading)

    def show_windows(self, snapshot: Snapshot, chosen: WindowState | None) -> None:
        """One card a window, in the snapshot's order; the first ones where there are many."""
        self._shown = (snapshot, chosen)
        states = snapshot.windows
        self._keys = [window_key(s.window) for s in states]
        wanted = self._wanted(len(states))
        self._have(min(wanted, max(len(self.cards), FIRST_SHOWN + 1)))
        if len(self.cards) < wanted:
            self._later.start()
        self._show_unfold(len(states))
        self._names = words.window_names([s.window for s in states])
        self._say(0)

    def _say(self, first: int) -> None:
        """Word the cards from that number on."""
        if self._shown is None:
            return
        snapshot, chosen = self._shown
        states = snapshot.windows
        # what ends a window is tighter, and so stands before it
        others = ended_by(states[: len(self.cards)], snapshot.at_ms, snapshot.tz)
        for number, card in enumerate(self.cards[first:], first):
            state = states[number]
            card.show_window(state, card_text(state, self._names[number], snapshot, others[number]))
            card.set_chosen(chosen=state is chosen and len(states) > 1)

    def restyle(self, palette: Palette) -> None:
        """Rings are painted by us; all else follows the stylesheet."""
        self._colours = palette
        for card in self.cards:
            card.ring.colours = palette
            card.ring.update()

    def fit(self, width: int) -> None:
        """As many columns as the page's width, in px, has room for."""
        self._columns = min(max((width + theme.GAP) // (NARROWEST_PX + theme.GAP), 1), MOST_IN_ROW)
        self._arrange()

    def _wanted(self, number: int) -> int:
        is_few = number <= FIRST_SHOWN + 1  # a button in place of one card saves nothing
        return number if is_few or self._is_unfolded else FIRST_SHOWN

    def _show_unfold(self, number: int) -> None:
        self.unfold.setVisible(number > FIRST_SHOWN + 1)
        text = (
            tr("Show the tightest alone")
            if self._is_unfolded
            else trn("Show all {n} windows", "Show all {n} windows", number)
        )
        self.unfold.setText(figure(text))

    def _toggle(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._make_more()

    def _make_more(self) -> None:
        if self._shown is None:
            return
        number, before = len(self._shown[0].windows), len(self.cards)
        wanted = self._wanted(number)
        self._have(min(wanted, before + AT_A_TIME))
        self._say(before)
        self._show_unfold(number)
        if len(self.cards) < wanted:
            self._later.start()
        self.came.emit()

    def _have(self, number: int) -> None:
        while len(self.cards) > number:
            gone = self.cards.pop()
            self._take_out(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.cards) < number:
            index = len(self.cards)
            card = Card(self._colours, wraps=index <= FIRST_SHOWN)
            card.chosen.connect(lambda index=index: self.chosen.emit(self._keys[index]))
            self.cards.append(card)
        self._arrange()

    def _arrange(self) -> None:
        if self._laid_out == (self._columns, len(self.cards)):
            return
        self._laid_out = (self._columns, len(self.cards))
        cards = iter(self.cards)
        lengths = row_lengths(len(self.cards), self._columns)
        target = [[next(cards) for _ in range(length)] for length in lengths]
        while len(self._rows) < len(target):
            row = QHBoxLayout()
            row.setSpacing(theme.GAP)
            self._rows.append(row)
            self._column.insertLayout(len(self._rows) - 1, row)
        for row, wanted, have in zip_longest(self._rows[: len(target)], target, self._placed[: len(target)]):
            stays = len(have or ()) if have and wanted[: len(have)] == have else 0
            for card in wanted[stays:]:
                self._take_out(card)
                row.addWidget(card, 1)
        self._placed = target

    def _take_out(self, card: Card) -> None:
        """Out of its row: Qt does so by itself, but the binding then ends in a crash when the card goes."""
        for row in self._rows:
            row.removeWidget(card)


def row_lengths(number: int, columns: int) -> list[int]:
    """So many in as few rows as can be, none more than `columns`.

    Of a few all rows are full, the shorter ones first: none ends in a gap, and the tightest windows have the
    most room. Of many the last row is the shorter one, so that none moves when more come.
    """
    rows = -(-number // columns)
    if number > FIRST_SHOWN + 1:
        return [columns] * (number // columns) + ([number % columns] if number % columns else [])
    if not rows:
        return []
    least, longer = divmod(number, rows)
    return [least] * (rows - longer) + [least + 1] * longer


def chosen_state(states: Sequence[WindowState], key: WindowKey | None) -> WindowState | None:
    """The window that the chart shows: the chosen one while it exists, else the tightest."""
    kept = next((s for s in states if window_key(s.window) == key), None)
    return kept or (states[0] if states else None)

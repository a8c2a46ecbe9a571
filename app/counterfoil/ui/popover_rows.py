"""The windows in the small panel, tightest first. A long list is filled in turns, so that nothing waits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.ui import theme
from counterfoil.ui.popover_row import WindowRow
from counterfoil.ui.popover_text import row_text
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.words import popover as words
from counterfoil.words.outcome import ended_by
from counterfoil.words.sentences import no_windows
from counterfoil.words.verdicts import window_names

AT_ONCE = 4  # rows that are made or changed in one turn
LONGEST_NAME = 160


class WindowRows(QWidget):
    """`snooze_asked`: of which window, and the button below which the menu opens."""

    snooze_asked = Signal(object, object)  # WindowState, QWidget
    grown = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette
        self.rows: list[WindowRow] = []
        self._snapshot: Snapshot | None = None
        self._states: tuple[WindowState, ...] = ()
        self._named: list[tuple[str, str]] = []
        self._done = 0
        self.empty, self.more = plain_label("", "secondary"), plain_label("", "secondary")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(theme.STEP, theme.STEP, theme.STEP, theme.STEP * 2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.STEP * 2)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.more)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._fill)

    def show_windows(self, snapshot: Snapshot) -> None:
        """The first rows at once, the others in the turns to come."""
        self._snapshot, self._states = snapshot, snapshot.windows
        names = window_names([state.window for state in self._states])
        others = ended_by(self._states, snapshot.at_ms, snapshot.tz)
        self._named = list(zip((name[:LONGEST_NAME] for name in names), others, strict=True))
        show_or_hide(self.empty, "" if self._states else no_windows(snapshot, str(Path.home())))
        for row in self.rows[len(self._states) :]:
            row.hide()
        self._done = 0
        self._fill()

    @property
    def is_done(self) -> bool:
        """Whether every window has its row."""
        return self._done >= len(self._states)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves."""
        self._colours = palette
        for row in self.rows:
            row.restyle(palette)

    def _fill(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        until, before = min(self._done + AT_ONCE, len(self._states)), len(self.rows)
        for number in range(self._done, until):
            row, state = self._row(number), self._states[number]
            row.show_window(state, row_text(state, *self._named[number], snapshot), snapshot)
            row.show()
        self._done = until
        left = len(self._states) - max(until, len(self.rows))
        show_or_hide(self.more, words.more_windows(left) if left > 0 else "")
        if not self.is_done:
            self._turn.start()
        if len(self.rows) != before:
            self.grown.emit()

    def _row(self, number: int) -> WindowRow:
        if number == len(self.rows):
            row = WindowRow(self._colours)
            row.snooze_asked.connect(lambda button: self._ask_snooze(number, button))
            self.rows.append(row)
            self._column.insertWidget(number, row)
        return self.rows[number]

    def _ask_snooze(self, number: int, button: QWidget) -> None:
        if number < len(self._states):
            self.snooze_asked.emit(self._states[number], button)

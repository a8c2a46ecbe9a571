"""What the Reconcile page begins with: what it is for, where a statement goes in, and those that are kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.reconcile_access import KeptLine
from counterfoil.ui.text import wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.reconcile_drop import DropArea, documents
from counterfoil.ui.windows.reconcile_kept import KeptPanel
from counterfoil.words import bundle
from counterfoil.words import reconcile_page as words
from counterfoil.words.tongue import tr

ACROSS_PX = 620


class StartView(QWidget):
    """`known` are the statements that are kept."""

    choose_wanted = Signal()
    write_wanted = Signal()
    opened = Signal(object)  # KeptLine
    withdraw_wanted = Signal(object)  # KeptLine

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known: tuple[KeptLine, ...] = ()
        self.drop, self.kept = DropArea(palette), KeptPanel(palette)
        self.readable = Panel(tr(words.READABLE))
        self.readable.heading.setWordWrap(True)
        self.readable.head.setStretch(0, 1)
        self.readable.head.setStretch(1, 0)
        self.readable.body.addWidget(documents())
        self.write = plain_button(tr(bundle.OPEN_WITHOUT))
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(theme.GAP)
        self._foot.addWidget(self.write)
        self._foot.addWidget(wrapped(tr(bundle.WITHOUT_WHY), "secondary"), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP)
        for part in (wrapped(tr(words.LEAD), "secondary"), self.drop, self.kept, self.readable):
            whole.addWidget(part)
        whole.addLayout(self._foot)
        self.drop.choose_wanted.connect(self.choose_wanted)
        self.kept.opened.connect(self.opened)
        self.kept.withdraw_wanted.connect(self.withdraw_wanted)
        self.write.clicked.connect(self.write_wanted)

    def show_kept(self, kept: Sequence[KeptLine], tz: str) -> None:
        """The statements in the ledger, newest first."""
        self.known = tuple(kept)
        self.kept.show_kept(kept, tz)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        self.drop.restyle(palette)
        self.kept.restyle(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(across if self.width() >= ACROSS_PX else down)
        self.drop.fit(self.width())

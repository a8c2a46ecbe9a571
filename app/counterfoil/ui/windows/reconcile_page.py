"""The page "Reconcile": what it is for, and what the ledger can show for itself until then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import MARGIN_PX
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.pages import RECONCILE
from counterfoil.ui.windows.panel import Panel, Strip
from counterfoil.words import shell as words
from counterfoil.words.tongue import tr

WIDEST_PX = 860


class ReconcilePage(QWidget):
    """Nothing of it can be worked but what works: commands to copy, and the way to the ledger."""

    said = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.notice = Strip()
        self.copies = [quiet_button(tr(words.COPY)) for _ in words.COMMANDS]
        self.to_ledger = plain_button(tr(words.TO_LEDGER))
        self.to_ledger.clicked.connect(lambda: self.page_wanted.emit("Ledger"))
        inside = QWidget()
        inside.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        head = QVBoxLayout()
        head.setSpacing(theme.STEP)
        head.addWidget(plain_label(tr(RECONCILE), "title"))
        head.addWidget(wrapped(tr(words.RECONCILE_LEAD), "secondary"))
        column.addLayout(head)
        for part in (self.notice, self._will_do(), self._today()):
            column.addWidget(part)
        column.addStretch(1)
        page = QHBoxLayout(self)
        page.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, MARGIN_PX)
        page.addWidget(inside, 1)
        page.addStretch(0)
        self.notice.say(tr(words.NOT_YET))

    def _will_do(self) -> Panel:
        panel = Panel(tr(words.WILL_DO))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.STEP * 3)
        grid.setColumnStretch(1, 1)
        for row, (name, why) in enumerate(words.WILL_LINES):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(plain_label(str(row + 1), "step"), row, 0, top)
            both = QVBoxLayout()
            both.setSpacing(2)
            both.addWidget(plain_label(tr(name), "heading"))
            both.addWidget(wrapped(tr(why), "secondary"))
            grid.addLayout(both, row, 1)
        panel.body.addLayout(grid)
        return panel

    def _today(self) -> Panel:
        panel = Panel(tr(words.TODAY))
        panel.body.addWidget(wrapped(tr(words.TODAY_WHY), "secondary"))
        for (command, why), button in zip(words.COMMANDS, self.copies, strict=True):
            texts = QVBoxLayout()
            texts.setSpacing(2)
            texts.addWidget(wrapped(command, "code"))
            texts.addWidget(wrapped(tr(why), "secondary"))
            row = QHBoxLayout()
            row.setSpacing(theme.GAP)
            row.addLayout(texts, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            panel.body.addLayout(row)
            button.setAccessibleName(clean(f"{tr(words.COPY)}: {command}"))
            button.clicked.connect(lambda _checked=False, command=command: self._copy(command))
        panel.head.addWidget(self.to_ledger)
        return panel

    def _copy(self, command: str) -> None:
        QGuiApplication.clipboard().setText(command)
        self.said.emit(tr(words.COPIED, text=command))

    def show_snapshot(self, _snapshot: Snapshot) -> None:
        """Nothing here depends on it."""

    def restyle(self, _palette: Palette) -> None:
        """Nothing here paints itself."""

    def stop(self) -> None:
        """Nothing runs behind this page."""

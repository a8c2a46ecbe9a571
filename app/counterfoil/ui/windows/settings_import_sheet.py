"""Shows what an import of settings would change, line by line, before it is made on a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean, wrapped
from counterfoil.ui.windows.ledger_fields import primary_button
from counterfoil.ui.windows.panel import fill_lines
from counterfoil.ui.windows.settings_row import SettingRow
from counterfoil.ui.windows.sheet import Sheet
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import moving as words
from counterfoil.words.settings import short
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.settings_import import Import

WIDTH_PX, TALLEST_PX = 600, 640
MOST_LINES, MOST_NOTES = 300, 4


class ImportSheet(Sheet):
    """Nothing is changed before `wanted`. `other_wanted` asks for the plan with commands, or without."""

    wanted = Signal(object)  # Import
    other_wanted = Signal(bool)

    def __init__(self, found: Import, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.IMPORT_TITLE), parent)
        self.found = found
        self.file, self.what = wrapped("", "secondary"), wrapped("", "body")
        self.box = QFrame()
        self.box.setProperty("role", "panel")
        self._lines = QVBoxLayout(self.box)
        self._lines.setContentsMargins(theme.GAP, 10, theme.GAP, 10)
        self._lines.setSpacing(2)
        self.notes = [wrapped("", "body") for _ in range(MOST_NOTES)]
        self.kept = wrapped(tr(words.KEPT), "secondary")
        self.commands = Toggle(tr(words.WITH_COMMANDS))
        self._row = SettingRow(
            tr(words.WITH_COMMANDS), tr(words.WITH_COMMANDS_WHY), self.commands, stays_beside=True
        )
        self.do = primary_button(tr(words.DO_IT))
        for part in (self.file, *self.notes, self._row, self.what, self.box, self.kept):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.foot.addWidget(self.do)
        self.leave.setText(clean(tr(words.LEAVE)))
        self.leave.clicked.disconnect()
        self.leave.clicked.connect(self.reject)
        self.do.clicked.connect(self._send)
        self.commands.clicked.connect(self._ask_other)
        self.show_plan(found)
        self.leave.setFocus()

    def show_plan(self, found: Import) -> None:
        """What would change; the switch is there where something is left out, or was."""
        self.found = found
        self.file.setText(short(str(found.source)))
        self.what.setText(tr(words.WOULD_CHANGE if found.changes else words.NOTHING))
        self._show_lines(found)
        notes = words.notes(found.comments, found.held, found.named, found.missing)
        fill_lines(self.notes, notes)
        self._row.setVisible(bool(found.held) or self.commands.isChecked())
        self.commands.setEnabled(True)
        self.kept.setVisible(bool(found.changes))
        self.do.setEnabled(bool(found.changes))
        QTimer.singleShot(0, self, lambda: self.fit(WIDTH_PX, TALLEST_PX))  # once what is said is laid out

    def _show_lines(self, found: Import) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        lines = _lines_of(found)
        for role, line in lines[:MOST_LINES]:
            self._lines.addWidget(wrapped(line, role))
        if len(lines) > MOST_LINES:
            self._lines.addWidget(wrapped(words.more(len(lines) - MOST_LINES), "secondary"))
        self.box.setVisible(bool(lines))

    def _ask_other(self, on: bool) -> None:
        self.commands.setEnabled(False)
        self.do.setEnabled(False)
        self.other_wanted.emit(on)

    def _send(self) -> None:
        self.do.setEnabled(False)
        self.wanted.emit(self.found)
        self.accept()


def _lines_of(found: Import) -> list[tuple[str, str]]:
    """How each line is written, and the line; above those of a file its name."""
    shown = []
    for change in found.changes:
        shown += [("secondary", change.path.name), *(("code", line) for line in change.shown)]
    return shown

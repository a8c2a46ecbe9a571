"""A dialog that shows a change of an agent's settings before it is made, and makes it on a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.ledger_access import ShownChange
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.ui.windows.panel import fill_lines, show_or_hide
from counterfoil.words import ledger_days as words
from counterfoil.words.tongue import tr

WIDTH_PX, MOST_LINES = 520, 12


class ChangeDialog(QDialog):
    """Nothing is changed before `apply_wanted`; heirs ask for a plan and hand it to `show_change`."""

    apply_wanted = Signal(object)  # ShownChange

    def __init__(self, title: str, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change: ShownChange | None = None
        self.setWindowTitle(clean(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.why = plain_label(why, "secondary")
        self.place, self.after = plain_label("", "secondary"), plain_label("", "secondary")
        self.path, self.backup = plain_label("", "body"), plain_label("", "body")
        self.lines = [plain_label("", "body") for _ in range(MOST_LINES)]
        self.do, self.leave = plain_button(tr(words.CHANGE_IT)), plain_button(tr("Cancel"))
        self.choices = QHBoxLayout()
        self._lay_out_all()
        self.do.clicked.connect(self._apply)
        self.leave.clicked.connect(self.reject)

    def _lay_out_all(self) -> None:
        self.choices.setSpacing(theme.STEP * 2)
        self.box = QFrame()
        self.box.setProperty("role", "panel")
        inside = QVBoxLayout(self.box)
        inside.setContentsMargins(theme.GAP, 10, theme.GAP, 10)
        inside.setSpacing(2)
        for line in self.lines:
            inside.addWidget(line)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.STEP * 2)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.do)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(theme.STEP * 3)
        for label in (self.why, self.place, self.after):
            label.setWordWrap(True)
        whole.addWidget(plain_label(self.windowTitle(), "sentence"))
        whole.addWidget(self.why)
        whole.addLayout(self.choices)
        for part in (_pair(self.place, self.path), self.box, _pair(self.after, self.backup)):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addLayout(buttons)
        self.setMinimumWidth(min(WIDTH_PX, 460))
        self.resize(WIDTH_PX, 320)

    def begin(self) -> None:
        """A plan was asked for."""
        self._change = None
        self._say(tr(words.LOOKING), "", ())
        self.do.setEnabled(False)

    def show_change(self, change: ShownChange) -> None:
        """What would change."""
        self._change = change
        self._say(tr(words.WOULD_CHANGE), str(change.path), tuple(change.shown))
        self._say_backup(tr(words.COPY_KEPT) if change.backup else tr(words.NEW_FILE))
        self.do.setEnabled(True)
        self.do.setFocus()

    def show_done(self) -> None:
        """The change is made."""
        change = self._change
        self._say(tr(words.DONE), str(change.path) if change else "", ())
        self._say_backup(tr(words.KEPT_AT) if change and change.backup else "")
        self.do.hide()
        self.leave.setText(tr("Close"))

    def show_failure(self, sentence: str) -> None:
        """It cannot be planned or was not done."""
        self._change = None
        self._say(sentence, "", ())
        self.do.setEnabled(False)

    def _apply(self) -> None:
        if self._change is not None:
            self.do.setEnabled(False)
            self.apply_wanted.emit(self._change)

    def _say(self, place: str, path: str, lines: tuple[str, ...]) -> None:
        show_or_hide(self.place, place)
        show_or_hide(self.path, path)
        self._say_backup("")
        self.box.setVisible(bool(lines))
        fill_lines(self.lines, lines)

    def _say_backup(self, sentence: str) -> None:
        backup = self._change.backup if self._change and sentence else None
        show_or_hide(self.after, sentence)
        show_or_hide(self.backup, str(backup) if backup else "")
        self._whole.activate()
        needed = self._whole.heightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))


def _pair(one: QWidget, other: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(one)
    column.addWidget(other)
    return both

"""The dialog that shows what would have an agent keep its logs longer, and does it on a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.coverage import Retention
from counterfoil.ui import theme
from counterfoil.ui.ledger_access import ShownChange
from counterfoil.ui.text import PlainLabel, plain_label
from counterfoil.ui.windows.ledger_fields import Choice, plain_button
from counterfoil.words import ledger_days as words

WIDTH_PX, MOST_LINES = 520, 12
USUAL_DAYS = 365


class RetentionDialog(QDialog):
    """Asks for a plan each time another period is chosen; nothing is changed before `apply_wanted`."""

    plan_wanted = Signal(int)  # days
    apply_wanted = Signal(object)  # ShownChange

    def __init__(self, kept: Retention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = kept
        self._change: ShownChange | None = None
        self.setWindowTitle(words.keep_longer_title(kept.agent))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.days = Choice(words.PERIODS[0][1])
        self.days.setItemData(0, words.PERIODS[0][0])
        for days, text in words.PERIODS[1:]:
            self.days.addItem(text, days)
        self.days.setCurrentIndex(self.days.findData(USUAL_DAYS))
        self.days.setAccessibleName(words.KEEP_FOR)
        self.place, self.after = plain_label("", "secondary"), plain_label("", "secondary")
        self.path, self.backup = plain_label("", "body"), plain_label("", "body")
        self.lines = [plain_label("", "body") for _ in range(MOST_LINES)]
        self.do, self.leave = plain_button(words.CHANGE_IT), plain_button("Cancel")
        self._lay_out()
        self.days.chosen.connect(self.plan)
        self.do.clicked.connect(self._apply)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        title, why = (
            plain_label(self.windowTitle(), "sentence"),
            plain_label(words.KEEP_LONGER_WHY, "secondary"),
        )
        period = QHBoxLayout()
        period.setSpacing(theme.STEP * 2)
        period.addWidget(plain_label(words.KEEP_FOR, "body"))
        period.addWidget(self.days)
        period.addStretch(1)
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
        for label in (why, self.place, self.after):
            label.setWordWrap(True)
        whole.addWidget(title)
        whole.addWidget(why)
        whole.addLayout(period)
        for part in (_pair(self.place, self.path), self.box, _pair(self.after, self.backup)):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addLayout(buttons)
        self.setMinimumWidth(min(WIDTH_PX, 460))
        self.resize(WIDTH_PX, 320)

    def plan(self) -> None:
        """Ask what would change for the chosen period."""
        self._change = None
        self._say(words.LOOKING, "", ())
        self.do.setEnabled(False)
        self.plan_wanted.emit(int(self.days.value or USUAL_DAYS))

    def show_plan(self, days: int, change: ShownChange) -> None:
        """What would change; an answer for another period than the chosen one is late, and left."""
        if str(days) != self.days.value:
            return
        self._change = change
        self._say(words.WOULD_CHANGE, str(change.path), tuple(change.shown))
        self._say_backup(words.COPY_KEPT if change.backup else words.NEW_FILE)
        self.do.setEnabled(True)
        self.do.setFocus()

    def show_done(self) -> None:
        """The change is made."""
        change = self._change
        self._say(words.DONE, str(change.path) if change else "", ())
        self._say_backup(words.KEPT_AT if change and change.backup else "")
        self.do.hide()
        self.days.setEnabled(False)
        self.leave.setText("Close")

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
        _set(self.place, place)
        _set(self.path, path)
        self._say_backup("")
        self.box.setVisible(bool(lines))
        for label, line in zip(self.lines, (*lines, *[""] * MOST_LINES), strict=False):
            _set(label, line)

    def _say_backup(self, sentence: str) -> None:
        backup = self._change.backup if self._change and sentence else None
        _set(self.after, sentence)
        _set(self.backup, str(backup) if backup else "")
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


def _set(label: PlainLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))

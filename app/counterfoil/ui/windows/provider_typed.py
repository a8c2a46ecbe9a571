"""The dialog for a reading that a person types or pastes; it shows what was understood before it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.provider_access import TYPED_AGENTS, TYPED_WINDOWS, TypedReading, Understood
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.ledger_fields import choice_of, entry, plain_button
from counterfoil.ui.windows.panel import fill_lines
from counterfoil.words import provider_page as page
from counterfoil.words import sentences
from counterfoil.words.tongue import tr

WIDTH_PX, PASTE_PX, MOST_LINES = 540, 104, 8
LONGEST_FIELD, LONGEST_TEXT = 60, 20_000
TYPED_MS = 250


class TypedDialog(QDialog):
    """Asks with `look_wanted` what is typed means; nothing is saved before `save_wanted`."""

    look_wanted = Signal(object)  # TypedReading
    save_wanted = Signal(object)  # TypedReading

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self.setWindowTitle(tr(page.TYPE_TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit()
        self.text.setFont(theme.font("body"))
        self.text.setPlaceholderText(tr(page.PASTE))
        self.text.setAccessibleName(tr(page.PASTE))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(PASTE_PX)
        self.agent = choice_of(tr(page.AGENT), [(name, sentences.agent(name)) for name in TYPED_AGENTS])
        self.window_choice = choice_of(tr(page.WINDOW), [(word, tr(name)) for word, name in TYPED_WINDOWS])
        self.percent, self.resets = entry("37 %", LONGEST_FIELD), entry("18:00", LONGEST_FIELD)
        self.percent.setAccessibleName(tr(page.PERCENT))
        self.resets.setAccessibleName(tr(page.RESETS))
        self.heading = plain_label(tr(page.NOTHING_TYPED), "secondary")
        self.heading.setWordWrap(True)
        self.lines = [plain_label("", "body") for _ in range(MOST_LINES)]
        self.missed = plain_label(tr(page.NOT_UNDERSTOOD), "secondary")
        self.problems = [plain_label("", "body") for _ in range(MOST_LINES)]
        self.do, self.leave = plain_button(tr(page.SAVE)), plain_button(tr("Cancel"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(theme.STEP * 3)
        whole.addWidget(plain_label(tr(page.TYPE_TITLE), "sentence"))
        why = plain_label(tr(page.TYPE_WHY), "secondary")
        why.setWordWrap(True)
        whole.addWidget(why)
        whole.addWidget(self.text)
        whole.addWidget(plain_label(tr(page.OR_FIELDS), "secondary"))
        whole.addLayout(self._fields())
        whole.addWidget(self._said())
        whole.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.STEP * 2)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.do)
        whole.addLayout(buttons)
        self.do.setEnabled(False)
        self.setMinimumWidth(min(WIDTH_PX, 440))
        self.resize(WIDTH_PX, 460)
        self.text.setFocus()

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.STEP * 2)
        grid.setVerticalSpacing(theme.STEP)
        labelled = (
            (tr(page.AGENT), self.agent),
            (tr(page.WINDOW), self.window_choice),
            (tr(page.PERCENT), self.percent),
            (tr(page.RESETS), self.resets),
        )
        for column, (name, field) in enumerate(labelled):
            label = plain_label(name, "secondary")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _said(self) -> QFrame:
        box = QFrame()
        box.setProperty("role", "panel")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(theme.GAP, 10, theme.GAP, 10)
        inside.setSpacing(theme.STEP)
        inside.addWidget(self.heading)
        for line in (*self.lines, self.missed, *self.problems):
            line.setWordWrap(True)
            line.hide()
            inside.addWidget(line)
        return box

    def _connect(self) -> None:
        self.text.textChanged.connect(self._wait)
        for field in (self.percent, self.resets):
            field.textChanged.connect(self._wait)
        for choice in (self.agent, self.window_choice):
            choice.chosen.connect(self._wait)
        self._typing.timeout.connect(self._look)
        self.do.clicked.connect(self._save)
        self.leave.clicked.connect(self.reject)

    @property
    def typed(self) -> TypedReading:
        """What stands in the fields."""
        return TypedReading(
            self.agent.value or "",
            self.text.toPlainText()[:LONGEST_TEXT].strip(),
            self.window_choice.value or "",
            self.percent.text().strip(),
            self.resets.text().strip(),
        )

    def expect(self, ticket: int) -> None:
        """Only the answer with this ticket is of what is typed now."""
        self._ticket = ticket

    def show_understood(self, ticket: int, found: Understood) -> None:
        """What was made of it; an answer to what was typed before is late, and left."""
        if ticket != self._ticket or self._typing.isActive():
            return
        self._say(tr(page.UNDERSTOOD) if found.readings else tr(page.NOTHING_UNDERSTOOD), found)
        self.do.setEnabled(bool(found.readings))

    def show_saved(self, found: Understood) -> None:
        """It is kept."""
        self._say(tr(page.SAVED), found)
        for part in (self.text, self.agent, self.window_choice, self.percent, self.resets):
            part.setEnabled(False)
        self.do.hide()
        self.leave.setText(tr("Close"))

    def show_failure(self, sentence: str) -> None:
        """It could not be looked at, or not be kept."""
        self._say(sentence, Understood())
        self.do.setEnabled(False)

    def _wait(self) -> None:
        self.do.setEnabled(False)
        self._typing.start()

    def _look(self) -> None:
        typed = self.typed
        if typed.text or typed.percent:
            self.look_wanted.emit(typed)
        else:
            self.expect(-1)
            self._say(tr(page.NOTHING_TYPED), Understood())

    def _save(self) -> None:
        self.do.setEnabled(False)
        self.save_wanted.emit(self.typed)

    def _say(self, heading: str, found: Understood) -> None:
        self.heading.setText(heading)
        self.missed.setVisible(bool(found.problems and found.readings))
        fill_lines(self.lines, found.readings)
        fill_lines(self.problems, found.problems)
        if (whole := self.layout()) is not None:
            whole.activate()
            self.resize(self.width(), max(self.height(), whole.heightForWidth(self.width())))

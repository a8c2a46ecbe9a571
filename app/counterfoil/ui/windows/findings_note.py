"""What is known of one finding, as a mechanic notes it: what, how much, since when, how sure, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from counterfoil.domain.finding import Finding
from counterfoil.domain.session import SessionName
from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, clean, plain_label, wrapped
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.words import findings as told
from counterfoil.words import findings_page as words
from counterfoil.words.tongue import tr

FIELDS, LABEL_PX, SAID_MS = 5, 84, 2000
READABLE_PX, WIDE_SHARE = 760, 1000


class FindingNote(Panel):
    """Shows one finding; `session_wanted` and `ledger_wanted` lead to its requests elsewhere."""

    session_wanted = Signal(object)  # SessionName
    ledger_wanted = Signal(str)  # a session's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.finding: Finding | None = None
        self._tz = "UTC"
        self.heading.setFont(theme.font("sentence"))
        self.whose = plain_label("", "secondary")
        self.fields = [(plain_label("", "secondary"), wrapped("", "body")) for _ in range(FIELDS)]
        self.copy = plain_button(tr(words.COPY))
        self.to_session, self.to_ledger = plain_button(tr(words.SHOW_SESSION)), plain_button("")
        self.to_ledger.setText(clean(tr(words.SHOW_LEDGER)))
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(SAID_MS)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.to_session.clicked.connect(self._want_session)
        self.to_ledger.clicked.connect(self._want_ledger)
        self._said.timeout.connect(lambda: self.copy.setText(clean(tr(words.COPY))))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, theme.STEP, 0, theme.STEP)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.STEP * 2)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        grid.setColumnStretch(1, WIDE_SHARE)
        grid.setColumnStretch(2, 1)  # what is left of a wide window
        for row, (label, value) in enumerate(self.fields):
            value.setMaximumWidth(READABLE_PX)
            label.setContentsMargins(0, 1, 0, 0)  # its letters are smaller: on one line with the text
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.STEP * 2)
        for button in (self.to_session, self.to_ledger, self.copy):
            deeds.addWidget(button)
        deeds.addStretch(1)
        self.note.hide()
        self.body.addWidget(self.whose)
        self.body.addLayout(grid)
        self.body.addLayout(deeds)

    def show_finding(self, finding: Finding, tz: str) -> None:
        """Another finding, or the same one grown."""
        self.finding, self._tz = finding, tz
        self.heading.setText(told.headline(finding, tz))
        self.whose.setText(words.whose(finding))
        for (label, value), (name, text) in zip(self.fields, words.note_fields(finding, tz), strict=True):
            show_or_hide(label, name)
            show_or_hide(value, text)
        for button in (self.to_session, self.to_ledger):
            button.setVisible(bool(finding.session))

    @property
    def values(self) -> list[PlainLabel]:
        """The texts of the note, in order."""
        return [value for _, value in self.fields]

    def _copy(self) -> None:
        if self.finding is not None:
            QGuiApplication.clipboard().setText(words.note_text(self.finding, self._tz))
            self.copy.setText(clean(tr(words.COPIED)))
            self._said.start()

    def _want_session(self) -> None:
        if self.finding is not None and self.finding.session:
            self.session_wanted.emit(SessionName(self.finding.agent, self.finding.session))

    def _want_ledger(self) -> None:
        if self.finding is not None and self.finding.session:
            self.ledger_wanted.emit(self.finding.session)

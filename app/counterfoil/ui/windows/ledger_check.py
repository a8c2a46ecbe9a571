"""The panel that checks all records and hands out a checkpoint; its last result stays, with its time."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from counterfoil.domain.health import Health
from counterfoil.domain.verification import Verification
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import evidence
from counterfoil.words import ledger as words
from counterfoil.words.reasons import reason
from counterfoil.words.tongue import tr

SAID_MS = 6000  # how long it is said that something was copied


class CheckPanel(Panel):
    """Asks for a check, its end, or a checkpoint; is told what came of it."""

    check_wanted = Signal()
    cancel_wanted = Signal()
    checkpoint_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Check"), parent)
        self.sentence = plain_label(tr(words.NOT_CHECKED), "sentence")
        self.facts = plain_label("", "secondary")
        self.advice, self.said = plain_label("", "secondary"), plain_label("", "secondary")
        self.limits = [plain_label(tr(text), "faint") for text in (evidence.PROVES, evidence.PROVES_NOT)]
        self.care = plain_label("", "faint")
        for label in (self.sentence, self.facts, self.advice, self.said, self.care, *self.limits):
            label.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.STEP)
        self.bar.setAccessibleName(tr(words.CHECKING))
        self.verify, self.cancel = plain_button(tr("Verify")), plain_button(tr("Cancel"))
        self.copy = quiet_button(tr("Copy checkpoint"))
        self.copy.setToolTip(tr(words.WHY_CHECKPOINT))
        self._done = 0
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(SAID_MS)
        self._saying.timeout.connect(lambda: self._say(""))
        self._lay_out()
        self._show_busy(busy=False)
        self.verify.clicked.connect(self.begin)
        self.cancel.clicked.connect(self._cancel)
        self.copy.clicked.connect(self.checkpoint_wanted)

    def _lay_out(self) -> None:
        self.note.hide()
        texts = QVBoxLayout()
        texts.setSpacing(theme.STEP)
        for part in (self.sentence, self.bar, self.facts, self.advice, *self.limits):
            texts.addWidget(part)
        self.facts.hide()
        self.advice.hide()
        self.care.hide()
        foot = QHBoxLayout()
        foot.setSpacing(theme.STEP * 2)
        for button in (self.verify, self.cancel, self.copy):
            foot.addWidget(button)
        foot.addStretch(1)
        self.body.addLayout(texts)
        self.body.addStretch(1)
        self.body.addWidget(self.care)
        self.body.addWidget(self.said)
        self.body.addLayout(foot)

    def show_health(self, health: Health, tz: str) -> None:
        """What the program does for the ledger by itself."""
        text = words.looked_after(health, tz)
        self.care.setText(text)
        self.care.setVisible(bool(text))

    def begin(self) -> None:
        """Ask for a check."""
        self._done = 0
        self._show(tr(words.CHECKING), "")
        self.bar.setRange(0, 0)
        self._show_busy(busy=True)
        self.check_wanted.emit()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel_wanted.emit()

    def show_progress(self, done: int, records: int) -> None:
        """How far a check has come."""
        if self.is_busy:
            self._done = done
            self.bar.setRange(0, max(records, 1))
            self.bar.setValue(done)
            self._show(tr(words.CHECKING), words.checking(done, records))

    def show_result(self, found: Verification | None, at_ms: int, tz: str) -> None:
        """What a check that ended at `at_ms` found, None where it was cancelled."""
        self._show_busy(busy=False)
        if found is None:
            self._show(words.stopped(self._done), "")
            return
        when = words.checked(at_ms, found.seconds, tz)
        if found.first_bad is None:
            self._show(words.unchanged(found), f"{words.checkpoints_hold(found.checkpoints)} {when}")
            return
        bad = found.first_bad
        self._show(reason(bad.what), f"{words.place(bad)} {when}".strip(), words.advice(found))

    def show_failure(self, sentence: str) -> None:
        """The check could not be made."""
        self._show_busy(busy=False)
        self._show(tr(words.CHECK_FAILED), sentence)

    def show_checkpoint(self, text: str) -> None:
        """Put a checkpoint onto the clipboard, and say so."""
        QGuiApplication.clipboard().setText(text)
        self._say(tr(words.CHECKPOINT_COPIED))
        self._saying.start()

    @property
    def is_busy(self) -> bool:
        """Whether a check is running."""
        return not self.cancel.isHidden()

    def reset(self) -> None:
        """Nothing is known: another ledger is shown."""
        self._show_busy(busy=False)
        self._show(tr(words.NOT_CHECKED), "")

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _show(self, sentence: str, facts: str, advice: str = "") -> None:
        self.sentence.setText(sentence)
        for label, text in ((self.facts, facts), (self.advice, advice)):
            label.setText(text)
            label.setVisible(bool(text))
        if bool(self.property("bad")) != bool(advice):
            self.setProperty("bad", bool(advice))
            for widget in (self, self.sentence):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _show_busy(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(True)
        self.verify.setVisible(not busy)
        self._say("")

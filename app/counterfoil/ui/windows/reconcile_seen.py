"""What a file was recognised as, before anything of it is kept; and how far a long work has come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.reconcile_access import Seen
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.windows.ledger_fields import plain_button, primary_button, quiet_button
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.ui.windows.reconcile_mapping import MappingView
from counterfoil.words import reconcile_page as words
from counterfoil.words.reasons import reason
from counterfoil.words.statements import notes
from counterfoil.words.tongue import tr

NARROW_PX, STEPS = 520, 1000
START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class SeenPanel(Panel):
    """`compare_wanted` bears the Seen, `another_wanted` comes where it is the wrong file."""

    compare_wanted = Signal(object)
    mapping_changed = Signal(object)  # Mapping
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.seen: Seen | None = None
        self.found = wrapped("", "body")
        self.notes, self.problem = wrapped("", "secondary"), wrapped("", "wrong")
        self.compare, self.check = primary_button(tr(words.COMPARE)), plain_button(tr(words.CHECK_MAPPING))
        self.another = quiet_button(tr(words.ANOTHER))
        self.mapping = MappingView()
        self.mapping.hide()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(theme.STEP * 2)
        for button in (self.compare, self.check, self.another):
            self._buttons.addWidget(button, 0, START)
        self._buttons.addStretch(1)
        for part in (self.found, self.notes, self.mapping, self.problem):
            self.body.addWidget(part)
        self.body.addLayout(self._buttons)
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(self.seen))
        self.check.clicked.connect(self.open_mapping)
        self.another.clicked.connect(self.another_wanted)
        self.mapping.changed.connect(self._change)
        self.hide()

    def show_seen(self, seen: Seen) -> None:
        """Another file, or the same one read another way."""
        is_other = self.seen is None or self.seen.path != seen.path
        self.seen, stated = seen, seen.statement
        self.heading.setText(seen.path.name)
        self.note.setText(words.size(seen.size_bytes))
        self.found.setText(words.recognised(stated) if stated else tr(words.UNREADABLE))
        show_or_hide(self.notes, self._notes(seen))
        show_or_hide(self.problem, reason(seen.problem))
        self.compare.setEnabled(stated is not None and bool(stated.lines))
        self.compare.setVisible(self.compare.isEnabled())
        self.mapping.show_seen(seen)
        if is_other:
            self.mapping.setVisible(seen.mapping is not None and (stated is None or bool(seen.problem)))
        self._say_compare()
        self.show()

    def open_mapping(self) -> None:
        """Show how the columns are read."""
        self.mapping.show()
        self._say_compare()
        if self.mapping.columns.choices:
            self.mapping.columns.choices[0].setFocus()

    def _say_compare(self) -> None:
        is_open = not self.mapping.isHidden()
        self.check.setVisible(not is_open and self.seen is not None and self.seen.mapping is not None)
        self.compare.setText(clean(tr(words.COMPARE_MAPPED) if is_open else tr(words.COMPARE)))

    def _notes(self, seen: Seen) -> str:
        stated = seen.statement
        parts = [notes(stated.notes)] if stated else []
        if seen.kept_before:
            parts.append(tr(words.KEPT_BEFORE))
        return " ".join(part for part in parts if part)

    def _change(self, mapping: object) -> None:
        self.compare.setEnabled(False)  # until it was read that way
        self.mapping_changed.emit(mapping)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(across if self.width() >= NARROW_PX else down)
        self.mapping.fit(self.width())


class BusyStrip(QFrame):
    """What is being done, how far that has come, and a way to end it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.label, self.bar = plain_label("", "body"), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.STEP)
        self.cancel = plain_button(tr(words.CANCEL))
        self.cancel.clicked.connect(self.cancelled)
        texts = QVBoxLayout()
        texts.setSpacing(theme.STEP * 2)
        texts.addWidget(self.label)
        texts.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, 10, theme.GAP, 10)
        row.setSpacing(theme.GAP)
        row.addLayout(texts, 1)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, sentence: str, *, can_end: bool) -> None:
        """Something begins; how long it takes is not known yet."""
        self.label.setText(sentence)
        self.bar.setAccessibleName(clean(sentence))
        self.bar.setRange(0, 0)
        self.cancel.setVisible(can_end)
        self.cancel.setEnabled(True)
        self.show()

    def come(self, done: int, whole: int) -> None:
        """How far it has come; nothing of it where that cannot be told."""
        self.bar.setRange(0, STEPS if whole else 0)
        self.bar.setValue(min(done * STEPS // whole, STEPS) if whole else 0)

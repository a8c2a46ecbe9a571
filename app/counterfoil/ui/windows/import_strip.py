"""The strip that tells how far a first reading of many logs has come, and holds it on request."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from counterfoil.domain.importing import ImportProgress
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.words import importing as words
from counterfoil.words.tongue import tr

BAR_STEPS = 1000  # bytes would not fit into the bar's numbers
BUTTON_FRAME_PX = 28


class ImportStrip(QFrame):
    """A slim bar by bytes, a line of figures, what that means for totals, and a button."""

    pause_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._is_paused = False
        self._forms: tuple[str, ...] = ()
        self._form = 0  # the one that is shown
        self.label, self.more = plain_label("", "body"), plain_label("", "secondary")
        for label in (self.label, self.more):  # a text that grows by a figure moves nothing
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.label.installEventFilter(self)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.STEP)
        self.bar.setRange(0, BAR_STEPS)
        self.bar.setAccessibleName(tr(words.LOGS_READ))
        self.button = QPushButton(tr(words.PAUSE))
        self.button.setFont(theme.font("body"))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        names = (tr(words.PAUSE), tr(words.RESUME))
        widest = max(map(self.button.fontMetrics().horizontalAdvance, names))
        self.button.setMinimumWidth(widest + BUTTON_FRAME_PX)
        self.button.clicked.connect(lambda: self.pause_wanted.emit(not self._is_paused))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(theme.STEP + 2)
        for part in (self.label, self.bar, self.more):
            texts.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.CARD_PADDING, 10, theme.CARD_PADDING, 10)
        row.setSpacing(theme.GAP)
        row.addLayout(texts, 1)
        row.addWidget(self.button)

    def show_progress(self, progress: ImportProgress | None) -> None:
        """How far it has come, or None when nothing is being imported."""
        if progress is None or not progress.has_totals:  # else it would only flash
            self.hide()
            self._form = 0
            return
        if progress.is_paused is not self._is_paused:
            self._is_paused, self._form = progress.is_paused, 0
        self.bar.setValue(int(BAR_STEPS * (progress.share or 0.0)))
        self.button.setText(tr(words.RESUME) if progress.is_paused else tr(words.PAUSE))
        self.button.setAccessibleName(
            tr(words.RESUME_READING) if progress.is_paused else tr(words.PAUSE_READING)
        )
        self.more.setText(words.totals_grow(progress))
        self._forms = words.importing_forms(progress)
        self._say()
        self.show()

    def _say(self) -> None:
        """The longest form that fits; it grows again with the room only, not with each figure less."""
        metrics, room = self.label.fontMetrics(), self.label.contentsRect().width()
        self._form = min(self._form, len(self._forms) - 1)
        while self._form < len(self._forms) - 1 and metrics.horizontalAdvance(self._forms[self._form]) > room:
            self._form += 1
        self.label.setText(self._forms[self._form])
        self.label.explain(self._forms[0] if self._form else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.label and self._forms:
            self._form = 0
            self._say()
        return super().eventFilter(watched, event)

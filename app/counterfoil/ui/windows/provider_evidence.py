"""What is known of one event: the sentence, and each reading and request that it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import fill_lines
from counterfoil.words import figures
from counterfoil.words import provider as words
from counterfoil.words import provider_page as page

MOST_LINES, MOST_PX = 12, 16_777_215
BESIDE_PX = 280  # so much of it shows however short the list is
COPY = "Copy"


class EvidencePane(QFrame):
    """Shows one event at a time; its labels are made once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "details")
        self.event_shown: ProviderEvent | None = None
        self._tz, self._is_beside = "UTC", True
        self.title, self.when = plain_label("", "heading"), plain_label("", "secondary")
        self.sentence, self.evidence = plain_label("", "body"), plain_label(page.EVIDENCE, "faint")
        self.lines = [plain_label("", "secondary") for _ in range(MOST_LINES)]
        self.more = plain_label("", "faint")
        self.copy = quiet_button(COPY)
        self.copy.setToolTip("Copy the event with its evidence")
        for label in (self.sentence, *self.lines):
            label.setWordWrap(True)
        self._lay_out()
        self.copy.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        self._inner = QWidget()
        self._inner.setProperty("role", "inner")
        inside = QVBoxLayout(self._inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.STEP * 2)
        for part in (self.when, self.sentence, self.evidence, *self.lines, self.more):
            inside.addWidget(part)
        inside.addStretch(1)
        self._area = QScrollArea()
        self._area.setProperty("role", "inner")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inner)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(theme.STEP)
        self._whole.addLayout(head)
        self._whole.addWidget(self._area, 1)

    def show_event(self, event: ProviderEvent, tz: str) -> None:
        """Another event."""
        self.event_shown, self._tz = event, tz
        self.title.setText(words.event_name(event.kind))
        self.when.setText(f"{page.window_of(event)} · {figures.exact(event.at_ms, tz)}")
        self.sentence.setText(words.event_sentence(event, tz))
        told = words.evidence_lines(event, tz) or [page.NO_EVIDENCE]
        fill_lines(self.lines, told)
        hidden = len(told) - MOST_LINES
        self.more.setText(f"and {figures.count(hidden)} more" if hidden > 0 else "")
        self.more.setVisible(hidden > 0)
        self._fit_height()

    def fit(self, *, beside: bool) -> None:
        """Beside the list it scrolls by itself; below it the page does."""
        self._is_beside = beside
        self._whole.setContentsMargins(theme.GAP if beside else 3, 0, 0, 0)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        inside, room = self._inner.layout(), self._area.viewport().width()
        needed = max(inside.heightForWidth(room), 1) if inside is not None else 1
        self._area.setMinimumHeight(min(needed, BESIDE_PX) if self._is_beside else needed)
        self._area.setMaximumHeight(MOST_PX if self._is_beside else needed)

    def _copy(self) -> None:
        if self.event_shown is not None:
            QGuiApplication.clipboard().setText(page.event_text(self.event_shown, self._tz))

"""What is known of one event: the sentence, and each reading and request that it rests on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label, tooltip
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import fill_lines
from counterfoil.ui.windows.side_pane import SidePane
from counterfoil.words import figures
from counterfoil.words import provider as words
from counterfoil.words import provider_page as page
from counterfoil.words.tongue import tr

MOST_LINES = 12


class EvidencePane(SidePane):
    """Shows one event at a time; its labels are made once."""

    LEAST_PX = 280
    HUGS = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.event_shown: ProviderEvent | None = None
        self._tz = "UTC"
        self.title, self.when = plain_label("", "heading"), plain_label("", "secondary")
        self.sentence, self.evidence = plain_label("", "body"), plain_label(tr(page.EVIDENCE), "faint")
        self.lines = [plain_label("", "secondary") for _ in range(MOST_LINES)]
        self.more = plain_label("", "faint")
        self.copy = quiet_button(tr("Copy"))
        self.copy.setToolTip(tooltip(tr("Copy the event with its evidence")))
        for label in (self.sentence, *self.lines):
            label.setWordWrap(True)
        self._lay_out()
        self.copy.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.STEP * 2)
        for part in (self.when, self.sentence, self.evidence, *self.lines, self.more):
            inside.addWidget(part)
        self.hold(head, inside, theme.STEP)

    def show_event(self, event: ProviderEvent, tz: str) -> None:
        """Another event."""
        self.event_shown, self._tz = event, tz
        self.title.setText(words.event_name(event.kind))
        self.when.setText(f"{page.window_of(event)} · {figures.exact(event.at_ms, tz)}")
        self.sentence.setText(words.event_sentence(event, tz))
        told = words.evidence_lines(event, tz) or [tr(page.NO_EVIDENCE)]
        fill_lines(self.lines, told)
        hidden = len(told) - MOST_LINES
        self.more.setText(tr("and {n} more", n=figures.count(hidden)) if hidden > 0 else "")
        self.more.setVisible(hidden > 0)
        self.fit_height()

    def _copy(self) -> None:
        if self.event_shown is not None:
            QGuiApplication.clipboard().setText(page.event_text(self.event_shown, self._tz))

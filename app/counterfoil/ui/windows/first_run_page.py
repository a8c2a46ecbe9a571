"""The page of a first start: what was found, what is read and what is never stored; then the app itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import theme
from counterfoil.ui.starting_icon import app_icon
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.first_run_parts import FoundPanel, Offer, ticked
from counterfoil.ui.windows.ledger_fields import plain_button, primary_button
from counterfoil.ui.windows.page_area import page_area
from counterfoil.ui.windows.panel import Panel, Strip
from counterfoil.ui.windows.picture import picture_label
from counterfoil.words import first_run as words
from counterfoil.words.tongue import tr

WIDEST_PX, BESIDE_PX, MARGIN_PX, ICON_PX = 760, 560, 24, 44


class FirstRunPage(QWidget):
    """Scrolls above its two buttons, which are always seen. `done` bears whether the sample is wanted."""

    done = Signal(bool)
    line_wanted = Signal()
    warnings_requested = Signal()

    def __init__(self, ledger: Path | None, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.notice, self.found = Strip(), FoundPanel(palette)
        self.read = ticked(tr(words.READ), [tr(line) for line in words.READ_LINES], "check", palette)
        self.never = ticked(tr(words.NEVER), [tr(line) for line in words.NEVER_LINES], "x", palette)
        self.line = Offer(tr(words.LINE_NAME), tr(words.LINE_WHY), tr(words.LINE_DO))
        self.notes = Offer(tr(words.NOTES_NAME), tr(words.NOTES_WHY), tr(words.NOTES_DO))
        self.show_own, self.show_sample = primary_button(tr(words.SHOW)), plain_button(tr(words.SAMPLE))
        self.line.button.clicked.connect(self.line_wanted)
        self.notes.button.clicked.connect(self.warnings_requested)
        self.show_own.clicked.connect(lambda: self.done.emit(False))
        self.show_sample.clicked.connect(lambda: self.done.emit(True))
        self._lay_out(ledger)
        self.show_own.setFocus()

    def _lay_out(self, ledger: Path | None) -> None:
        inside = QWidget()
        inside.setProperty("role", "page")
        inside.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(theme.GAP)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)
        self._pair.addWidget(self.read, 1)
        self._pair.addWidget(self.never, 1)
        column.addLayout(_head())
        column.addWidget(self.notice)
        column.addWidget(self.found)
        column.addLayout(self._pair)
        for part in (_kept(ledger), self._more()):
            column.addWidget(part)
        column.addStretch(1)
        held = QWidget()
        held.setProperty("role", "page")
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.area = page_area(held)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._foot())

    def _more(self) -> Panel:
        panel = Panel(tr(words.MORE))
        panel.body.addWidget(self.line)
        panel.body.addWidget(self.notes)
        return panel

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("role", "foot")
        why = self._why = wrapped(tr(words.SAMPLE_WHY), "secondary")
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        row.setSpacing(theme.STEP * 2)
        for part, stretch in ((why, 1), (self.show_sample, 0), (self.show_own, 0)):
            row.addWidget(part, stretch)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST_PX)
        inside.setLayout(row)
        middle = QHBoxLayout(foot)
        middle.setContentsMargins(0, theme.STEP * 3, 0, theme.STEP * 3)
        middle.addStretch(1)
        middle.addWidget(inside, 1000)
        middle.addStretch(1)
        return foot

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """What was found so far."""
        self.found.show_found(snapshot)
        self.notice.say(snapshot.notice or "")
        self.line.setVisible(any(s.agent == "claude-code" and s.files for s in snapshot.sources))

    def offer_line(self, *, is_offered: bool) -> None:
        """Whether there is a way to the status line at all."""
        self.line.button.setVisible(is_offered)

    def restyle(self, palette: Palette) -> None:
        """Its marks in other colours."""
        self.found.restyle(palette)
        for panel in (self.read, self.never):
            panel.restyle(palette)

    def stop(self) -> None:
        """Nothing runs behind this page."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._why.setVisible(self.width() >= BESIDE_PX)
        beside = self.width() - 2 * MARGIN_PX >= BESIDE_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(across if beside else down)


def _head() -> QHBoxLayout:
    mark = picture_label(app_icon(), ICON_PX)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(plain_label(tr(words.TITLE), "title"))
    texts.addWidget(wrapped(tr(words.LEAD), "body"))
    row = QHBoxLayout()
    row.setSpacing(theme.GAP)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return row


def _kept(ledger: Path | None) -> Panel:
    panel = Panel(tr(words.KEPT))
    path = words.short(str(ledger), str(Path.home())) if ledger else tr(words.NO_LEDGER_YET)
    place = wrapped(path, "code")
    place.setAccessibleName(clean(path))
    panel.body.addWidget(place)
    panel.body.addWidget(wrapped(tr(words.KEPT_WHY), "secondary"))
    return panel

"""One session: what it was, its requests over time, and each of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.finding import Finding
from counterfoil.domain.session import Session
from counterfoil.domain.session_line import SessionLine
from counterfoil.ui import theme
from counterfoil.ui.charts.session_series import SessionSeries
from counterfoil.ui.glyphs import glyph
from counterfoil.ui.text import clean, plain_label, tooltip
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.findings_mark import FindingStrip
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.session_chart_panel import SessionChartPanel
from counterfoil.ui.windows.session_facts import SessionFacts
from counterfoil.ui.windows.session_requests import SessionRequests
from counterfoil.ui.windows.shortcuts import bind
from counterfoil.words import session_line as words
from counterfoil.words.sessions import TITLE
from counterfoil.words.tongue import tr

STACKED_PX, SAID_MS = 700, 2000


class SessionView(QWidget):
    """`left` leads back to the list; `beside_wanted` asks for the session above (-1) or below (1) in it."""

    left = Signal()
    beside_wanted = Signal(int)
    ledger_wanted = Signal(str)  # the session's id
    finding_wanted = Signal(str)  # its name

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.title, self.told = plain_label("", "title"), plain_label("", "secondary")
        self.back, self.above, self.below = quiet_button(tr(TITLE)), quiet_button(""), quiet_button("")
        self.copy_id, self.in_ledger = plain_button(tr("Copy session id")), plain_button(tr("Show in Ledger"))
        self.found = FindingStrip()
        self.facts, self.chart = SessionFacts(), SessionChartPanel(palette)
        self.requests, self.nothing = SessionRequests(palette), Panel(tr("Requests"))
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(SAID_MS)
        self._lay_out()
        self._name(palette)
        self._connect()

    def _lay_out(self) -> None:
        way = QHBoxLayout()
        way.setSpacing(theme.STEP)
        way.addWidget(self.back)
        way.addStretch(1)
        for button in (self.above, self.below):
            way.addWidget(button)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.told)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.STEP * 2)
        for button in (self.copy_id, self.in_ledger):
            deeds.addWidget(button)
        deeds.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.STEP * 2)
        self._head.addLayout(texts, 1)
        self._head.addLayout(deeds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP)
        whole.addLayout(way)
        whole.addLayout(self._head)
        for part in (self.found, self.facts, self.nothing, self.chart, self.requests):
            whole.addWidget(part)
        whole.addStretch(1)

    def _name(self, palette: Palette) -> None:
        self.restyle(palette)
        self.back.setToolTip(tooltip(tr("Back to all sessions (Esc)")))
        for button, name in (
            (self.above, tr("The session above in the list (Alt+Up)")),
            (self.below, tr("The session below in the list (Alt+Down)")),
        ):
            button.setToolTip(tooltip(name))
            button.setAccessibleName(clean(name))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.above.clicked.connect(lambda: self.beside_wanted.emit(-1))
        self.below.clicked.connect(lambda: self.beside_wanted.emit(1))
        self.copy_id.clicked.connect(self._copy_id)
        self.in_ledger.clicked.connect(self._show_in_ledger)
        self.found.wanted.connect(self.finding_wanted)
        self.chart.picked.connect(self.requests.choose)
        self.requests.looked_at.connect(self.chart.point_call)
        self._said.timeout.connect(lambda: self.copy_id.setText(tr("Copy session id")))
        bind("leave", self, self.left.emit, within=True)
        bind("before", self, lambda: self.beside_wanted.emit(-1), within=True)
        bind("after", self, lambda: self.beside_wanted.emit(1), within=True)

    def show_session(self, session: Session, tz: str) -> None:
        """What the list knows of it; its requests come later."""
        is_other = self.session is None or self.session.name != session.name
        self.session = session
        self.title.setText(words.project(session))
        self.told.setText(words.subtitle(session))
        self.copy_id.setEnabled(bool(session.name.id))
        if not is_other:
            return
        self.requests.forget()
        self.facts.show_facts(words.facts_without_line(session, tz))
        self._show_parts(has_line=False)
        self.nothing.say_empty(tr(words.LOADING_LINE))

    def show_line(self, line: SessionLine, tz: str) -> None:
        """Its figures and its requests; the chart is `show_series`."""
        self.facts.show_facts(words.facts(line, tz))
        self.requests.show_line(line, tz)
        self._show_parts(has_line=True)

    def show_series(self, line: SessionLine, series: tuple[SessionSeries, ...], tz: str) -> None:
        """The chart, in a turn of its own."""
        self.chart.show_line(line, series, tz)

    def say(self, sentence: str) -> None:
        """A sentence in place of its requests."""
        self._show_parts(has_line=False)
        self.nothing.say_empty(sentence)

    def show_findings(self, findings: tuple[Finding, ...], tz: str) -> None:
        """What was found in it, the dearest first."""
        self.found.show_findings(findings, tz)

    def show_ways(self, *, above: bool, below: bool) -> None:
        """Whether there are sessions beside it in the list."""
        self.above.setEnabled(above)
        self.below.setEnabled(below)

    def restyle(self, palette: Palette) -> None:
        """Pictures, and colours of what is painted."""
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.back.setIcon(glyph("arrow-right" if mirrored else "arrow-left", palette.own))
        self.above.setIcon(glyph("chevron-up", palette.muted))
        self.below.setIcon(glyph("chevron-down", palette.muted))
        for button in (self.back, self.above, self.below):
            button.setIconSize(QSize(16, 16))
        self.chart.restyle(palette)
        self.requests.restyle(palette)

    def _show_parts(self, *, has_line: bool) -> None:
        for part in (self.chart, self.requests):
            part.setVisible(has_line)
        self.nothing.setVisible(not has_line)

    def _copy_id(self) -> None:
        if self.session is not None:
            QGuiApplication.clipboard().setText(self.session.name.id)
            self.copy_id.setText(tr("Copied"))
            self._said.start()

    def _show_in_ledger(self) -> None:
        if self.session is not None:
            self.ledger_wanted.emit(self.session.name.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if self.width() >= STACKED_PX else down)

"""The page "Sessions": all of them in a table, and one of them request by request."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.finding import Finding
from counterfoil.domain.session import Session, SessionName
from counterfoil.domain.session_line import SessionLine
from counterfoil.domain.snapshot import Snapshot
from counterfoil.sessions import SessionNews
from counterfoil.ui.charts.session_series import SessionSeries
from counterfoil.ui.findings_access import FindingsAccess
from counterfoil.ui.sessions_access import SessionsAccess
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import AskedPage
from counterfoil.ui.windows.session_view import SessionView
from counterfoil.ui.windows.sessions_asking import LINE, MARKS, SessionsAsking
from counterfoil.ui.windows.sessions_panel import SessionsPanel
from counterfoil.words import sessions as words
from counterfoil.words.session_line import GONE
from counterfoil.words.tongue import tr

LOOK_AGAIN_MS = 2000  # new requests come in bursts


class SessionsPage(AskedPage):
    """Asks for what it shows while it is seen, and for what came since."""

    asking: SessionsAsking
    shown_part = Signal(object)  # to be brought into view
    ledger_wanted = Signal(str)  # a session's id
    finding_wanted = Signal(str)  # a finding's name

    def __init__(
        self,
        access: SessionsAccess,
        palette: Palette,
        findings: FindingsAccess | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.asking = SessionsAsking(access, findings, self)
        self._marks: dict[SessionName, tuple[Finding, ...]] = {}
        self._wanted: SessionName | None = None  # to be opened once it is known
        self.list = SessionsPanel(palette)
        self._colours = palette
        self._view: SessionView | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AGAIN_MS)
        page = self._column()
        page.addWidget(self.list, 1)
        page.addStretch(0)
        self._page = page
        self._connect()

    def _connect(self) -> None:
        self.asking.came.connect(self._take)
        self.asking.line_came.connect(self._take_line)
        self.asking.marks_came.connect(self._take_marks)
        self.asking.failed.connect(self._take_failure)
        self.asking.missing.connect(self._take_missing)
        self.list.opened.connect(self.open_session)
        self.list.filled.connect(self._share_room)
        self._later.timeout.connect(self._ask_again)

    @property
    def view(self) -> SessionView:
        """What shows one session, made when the first is opened."""
        if self._view is None:
            made = self._view = SessionView(self._colours)
            made.hide()
            made.left.connect(self.close_session)
            made.beside_wanted.connect(self._open_beside)
            made.ledger_wanted.connect(self.ledger_wanted)
            made.finding_wanted.connect(self.finding_wanted)
            self._charted = (made.chart,)
            self._page.insertWidget(self._page.indexOf(self.list), made)
        return self._view

    @property
    def _shown(self) -> Session | None:
        """The session that is shown in place of the list."""
        return None if self._view is None or self._view.isHidden() else self._view.session

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.list.show_time(snapshot.at_ms, snapshot.tz)
        if self._snapshot is not None and self._snapshot.sample != snapshot.sample:
            self.close_session()
        super().show_snapshot(snapshot)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        self._colours = palette
        self.list.restyle(palette)
        if self._view is not None:
            self._view.restyle(palette)

    def open_session(self, session: Session) -> None:
        """Show one session in place of the list."""
        self._to_show = []
        self.view.show_session(session, self._tz)
        self.view.show_findings(self._marks.get(session.name, ()), self._tz)
        self.list.hide()
        self.view.show()
        self._show_ways()
        if not self.view.isAncestorOf(self.view.focusWidget() or self):
            self.view.back.setFocus()
        self.shown_part.emit(self.view.back)
        self.asking.line_of(session.name)

    def open_named(self, name: SessionName) -> None:
        """Show a session by its name, now or once it is known."""
        found = self.list.session_named(name)
        self._wanted = name if found is None else None
        if found is not None:
            self.open_session(found)

    def close_session(self) -> None:
        """Back to the list, at the row of the session that was shown."""
        shown = self._shown
        if shown is None:
            return
        self._to_show = []
        self.view.hide()
        self.list.show()
        self.list.choose(shown.name)
        self.list.table.setFocus()

    def _share_room(self, filled: bool) -> None:
        """What the table does not want stays free below."""
        self._page.setStretchFactor(self.list, int(filled))
        self._page.setStretch(self._page.count() - 1, int(not filled))

    @property
    def _tz(self) -> str:
        return self._snapshot.tz if self._snapshot else "UTC"

    def _look(self) -> None:
        if self.isVisible() and self._snapshot is not None and self._shown_for is None:
            self._shown_for = _use(self._snapshot)
            self.asking.load()
            self.asking.mark()

    def _look_again(self, snapshot: Snapshot) -> None:
        if self._shown_for is None:
            self._look()
        elif self._shown_for != _use(snapshot) and not self._later.isActive():
            self._later.start()

    def _ask_again(self) -> None:
        if self.isVisible() and self._snapshot is not None:
            self._shown_for = _use(self._snapshot)
            self.asking.look_again()
            self.asking.mark()

    def _take(self, news: SessionNews) -> None:
        self._failure = ""
        self._say()
        self.list.show_sessions(news.sessions, is_all=news.is_all, has_more=news.has_more)
        if self._wanted is not None:
            self.open_named(self._wanted)
        shown = self._shown
        if shown is None:
            return
        changed = next((s for s in news.sessions if s.name == shown.name and s != shown), None)
        if changed is not None:
            self.view.show_session(changed, self._tz)
            self.asking.line_of(changed.name)
        self._show_ways()

    def _take_line(
        self, name: SessionName, line: SessionLine | None, series: tuple[SessionSeries, ...] | None
    ) -> None:
        if self._shown is None or self._shown.name != name:
            return
        if line is None or series is None:
            self.view.say(tr(GONE))
            return
        self._to_show = [
            partial(self.view.show_line, line, self._tz),
            partial(self.view.show_series, line, series, self._tz),
        ]
        self._build_soon()

    def _take_marks(self, marks: dict[SessionName, tuple[Finding, ...]]) -> None:
        self._marks = marks
        self.list.show_marks(marks)
        if self._shown is not None:
            self.view.show_findings(marks.get(self._shown.name, ()), self._tz)

    def _show_ways(self) -> None:
        if self._shown is not None:
            name = self._shown.name
            ways = (self.list.session_beside(name, step) is not None for step in (-1, 1))
            above, below = ways
            self.view.show_ways(above=above, below=below)

    def _open_beside(self, step: int) -> None:
        found = self.list.session_beside(self._shown.name, step) if self._shown else None
        if found is not None:
            self.open_session(found)

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked == MARKS:
            return  # told on the page of findings
        self._failure, self._shown_for = sentence, None
        self._say()
        if asked == LINE and self._shown is not None:
            self.view.say(sentence)
        else:
            self.close_session()
            self.list.say(words.CANNOT_SHOW)

    def _take_missing(self) -> None:
        self._shown_for = None
        self.close_session()
        is_lost = self._snapshot is not None and self._snapshot.notice is not None
        self.list.say(words.CANNOT_SHOW if is_lost else words.NO_LEDGER)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown_for is None:
            self._look()
        else:
            self._ask_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        self._building.stop()


def _use(snapshot: Snapshot) -> tuple[object, ...]:
    """What differs once there are new requests."""
    return snapshot.today_total, snapshot.latest, snapshot.sample

"""The page "Findings": where tokens went that nobody asked for, the dearest first, and the evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.domain.finding import Finding, Found
from counterfoil.domain.finding_case import Case
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.charts.session_series import SessionSeries
from counterfoil.ui.findings_access import FindingsAccess
from counterfoil.ui.text import wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import AskedPage
from counterfoil.ui.windows.findings_asking import CASE, FindingsAsking
from counterfoil.ui.windows.findings_list import FindingsList
from counterfoil.ui.windows.findings_note import FindingNote
from counterfoil.ui.windows.findings_picture import FindingPicture
from counterfoil.ui.windows.findings_requests import FindingRequests
from counterfoil.ui.windows.findings_untold import UntoldPart
from counterfoil.words import findings_page as words
from counterfoil.words.tongue import tr

LOOK_AGAIN_MS = 5000  # new requests come in bursts


class FindingsPage(AskedPage):
    """Looks while it is seen, and again when there are new requests."""

    asking: FindingsAsking
    session_wanted = Signal(object)  # SessionName
    ledger_wanted = Signal(str)  # a session's id

    def __init__(self, access: FindingsAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asking = FindingsAsking(access, self)
        self.head, self.summary, self.looked = QWidget(), wrapped("", "sentence"), wrapped("", "secondary")
        self.list, self.note_of = FindingsList(palette), FindingNote()
        self.picture, self.requests = FindingPicture(palette), FindingRequests(palette)
        self.untold = UntoldPart(palette)
        self._shown: Finding | None = None
        self._wanted = ""  # the name of a finding to be shown once it is known
        self._charted = (self.picture,)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_AGAIN_MS)
        texts = QVBoxLayout(self.head)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(2)
        for label in (self.summary, self.looked):
            texts.addWidget(label)
        details = (self.note_of, self.picture, self.requests)
        page = self._column(self.head, self.list, *details, self.untold, title=tr(words.TITLE))
        page.addStretch(1)
        self._say_instead(tr(words.LOADING))
        self._connect()

    def _connect(self) -> None:
        self.asking.came.connect(self._take)
        self.asking.case_came.connect(self._take_case)
        self.asking.failed.connect(self._take_failure)
        self.asking.missing.connect(self._take_missing)
        self.list.chosen.connect(self._show_finding)
        self.note_of.session_wanted.connect(self.session_wanted)
        self.note_of.ledger_wanted.connect(self.ledger_wanted)
        self.picture.picked.connect(self.requests.choose)
        self.requests.looked_at.connect(self.picture.point_call)
        self._later.timeout.connect(self._look)

    def show_finding(self, name: str) -> None:
        """Choose a finding by its name, now or with what comes next."""
        self._wanted = name
        if self.list.knows(name):
            self._choose_wanted()

    def show_section(self, name: str) -> None:
        """The same: on this page findings are the sections."""
        self.show_finding(name)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        for part in (self.list, self.picture, self.requests, self.untold):
            part.restyle(palette)

    @property
    def _tz(self) -> str:
        return self._snapshot.tz if self._snapshot else "UTC"

    def _look(self) -> None:
        if self.isVisible() and self._snapshot is not None:
            self._shown_for = _use(self._snapshot)
            self.asking.look()

    def _look_again(self, snapshot: Snapshot) -> None:
        if self._shown_for is None:
            self._look()
        elif self._shown_for != _use(snapshot) and not self._later.isActive():
            self._later.start()

    def _take(self, found: Found) -> None:
        self._failure = ""
        self._say()
        now_ms = self._snapshot.at_ms if self._snapshot else 0
        self.head.setVisible(bool(found.requests))
        self.summary.setText(words.summary(found))
        self.looked.setText(words.looked_at(found, now_ms, self._tz))
        self.untold.show_untold(found.untold)
        if not found.findings:
            self.list.say(words.looked_for() if found.requests else words.summary(found))
            self._show_finding(None)
            return
        self.list.show_findings(found.findings, now_ms, self._tz)
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.list.choose(wanted)

    def _show_finding(self, finding: Finding | None) -> None:
        before, self._shown = self._shown, finding
        if finding is None:
            self._to_show = []
            self._hide_details()
            return
        self.note_of.show_finding(finding, self._tz)
        self.note_of.show()
        if before == finding:
            return
        if before is None or before.name != finding.name:
            self.picture.hide()
            self.requests.say(tr(words.LOADING_CASE))
            self.requests.show()
        self.asking.case_of(finding)

    def _take_case(self, finding: Finding, case: Case, series: SessionSeries | None) -> None:
        if finding != self._shown:
            return
        self._to_show = [
            partial(self.requests.show_case, finding, case, self._tz),
            partial(self.picture.show_case, finding, case, series, self._tz),
        ]
        self._build_soon()

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked == CASE and self._shown is not None:
            self.requests.say(sentence)
            return
        self._failure, self._shown_for = sentence, None
        self._say()
        self._say_instead(tr(words.CANNOT_SHOW))

    def _take_missing(self) -> None:
        self._shown_for = None
        is_lost = self._snapshot is not None and self._snapshot.notice is not None
        self._say_instead(tr(words.CANNOT_SHOW if is_lost else words.NO_LEDGER))

    def _say_instead(self, sentence: str) -> None:
        self._to_show, self._shown = [], None
        self.list.say(sentence)
        for part in (self.head, self.untold):
            part.hide()
        self._hide_details()

    def _hide_details(self) -> None:
        for part in (self.note_of, self.picture, self.requests):
            part.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._snapshot is not None and self._shown_for != _use(self._snapshot):
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        self._building.stop()


def _use(snapshot: Snapshot) -> tuple[object, ...]:
    """What differs once there are new requests."""
    return snapshot.today_total, snapshot.latest, snapshot.sample

"""The page "Ledger": whether the record is whole, what was watched, and every request in it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.coverage import Coverage
from counterfoil.domain.records import RecordLine, RecordRow
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.verification import Verification
from counterfoil.ui import theme
from counterfoil.ui.auditing import Auditor
from counterfoil.ui.ledger_access import LedgerAccess
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.import_strip import ImportStrip
from counterfoil.ui.windows.ledger_check import CheckPanel
from counterfoil.ui.windows.ledger_coverage import CoveragePanel
from counterfoil.ui.windows.ledger_offer import ASKED, LongerOffer
from counterfoil.ui.windows.ledger_requests import RequestsPanel
from counterfoil.ui.windows.panel import SampleStrip, Strip
from counterfoil.words import ledger as words
from counterfoil.words import ledger_days as days
from counterfoil.words import sentences
from counterfoil.words.tongue import tr

MARGIN_PX = 24
BESIDE_PX = 840  # from here on days and check stand side by side
LOOK_AGAIN_MS = 2000  # new requests come in bursts
COVER_AGAIN_MS = 60_000


class LedgerPage(QWidget):
    """Asks for what it shows while it is seen, and lets go of the ledger when it is not."""

    use_own_logs = Signal()
    pause_wanted = Signal(bool)
    shown_part = Signal(object)  # to be brought into view

    def __init__(self, access: LedgerAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._access = access
        self._snapshot: Snapshot | None = None
        self._is_fresh = True  # whether it is of another filter than the one shown
        self._failure, self._must_retry = "", False
        self.auditor = Auditor(access, self)
        self._ticket = 0  # of the count that is awaited
        self.offer = LongerOffer(self.auditor, self)
        self.sample, self.notice, self.importing = SampleStrip(), Strip(), ImportStrip()
        self.days = CoveragePanel(palette, changeable=access.plan_longer is not None, advises=access.advises)
        self.check, self.requests = CheckPanel(), RequestsPanel(palette)
        self._later, self._covered = QTimer(self), QTimer(self)
        for timer, pause_ms in ((self._later, LOOK_AGAIN_MS), (self._covered, COVER_AGAIN_MS)):
            timer.setSingleShot(True)
            timer.setInterval(pause_ms)
        self._lay_out()
        self._connect()
        self._hear()

    def _lay_out(self) -> None:
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)
        self._pair.addWidget(self.days, 5)
        self._pair.addWidget(self.check, 3)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, MARGIN_PX)
        page.setSpacing(theme.GAP)
        for part in (self.sample, self.notice, self.importing):
            page.addWidget(part)
        page.addLayout(self._pair)
        page.addWidget(self.requests)
        page.addStretch(1)
        self._page = page

    def _connect(self) -> None:
        filters, check = self.requests.filters, self.check
        self.sample.use_own_logs.connect(self.use_own_logs)
        self.importing.pause_wanted.connect(self.pause_wanted)
        self.requests.details_opened.connect(self.shown_part)
        filters.changed.connect(self._look)
        self.requests.newer_wanted.connect(self._look)
        self.requests.model.wanted.connect(self.auditor.want)
        self.requests.chosen.connect(self._ask_for_lines)
        self.days.days_chosen.connect(filters.choose_days)
        self.days.longer_wanted.connect(self.offer.show)
        self.offer.made.connect(self._cover_now)
        check.check_wanted.connect(self.auditor.check)
        check.cancel_wanted.connect(self.auditor.cancel_check)
        check.checkpoint_wanted.connect(self.auditor.checkpoint)
        self.requests.filled.connect(self._share_room)
        self._later.timeout.connect(self._look_again)

    def _hear(self) -> None:
        auditor = self.auditor
        auditor.found.connect(self._take_found)
        auditor.rows_came.connect(self.requests.model.take)
        auditor.lines_came.connect(self._take_lines)
        auditor.facets_came.connect(self.requests.filters.show_facets)
        auditor.coverage_came.connect(self._take_coverage)
        auditor.check_moved.connect(self.check.show_progress)
        auditor.check_ended.connect(self._take_check)
        auditor.checkpoint_came.connect(self.check.show_checkpoint)
        auditor.failed.connect(self._take_failure)
        auditor.missing.connect(self._take_missing)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow how it stands; call on the GUI thread."""
        before, self._snapshot = self._snapshot, snapshot
        self.sample.say(tr(sentences.SAMPLE) if snapshot.sample else "")
        self.importing.show_progress(snapshot.importing)
        self.requests.show_time(snapshot.at_ms, snapshot.tz)
        self.check.show_health(snapshot.health, snapshot.tz)
        self._say()
        if before is None:
            self._ask_for_all()
        elif before.sample != snapshot.sample:
            self._begin_anew()
        elif (self._must_retry or _use(before) != _use(snapshot)) and not self._later.isActive():
            self._later.start()

    def refresh(self) -> None:
        """Ask for all again, also what could not be answered before."""
        self._ask_for_all()

    def stop(self) -> None:
        """Look no more; the threads end by themselves."""
        self.auditor.stop()

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        self.days.restyle(palette)
        self.requests.restyle(palette)

    def _begin_anew(self) -> None:
        """Another ledger is shown."""
        self.auditor.reopen()
        self.check.reset()
        self._ask_for_all()

    def _ask_for_all(self) -> None:
        if self.isVisible() and self._snapshot is not None:
            self._look()
            self._cover_now()

    def _look(self) -> None:
        self._is_fresh = True
        self._ask_for_rows()
        self.requests.begin()
        self.days.strip.show_chosen(self.requests.filters.span.days)

    def _look_again(self) -> None:
        if self.isVisible():
            self._ask_for_rows()
            self._cover()

    def _ask_for_rows(self) -> None:
        if self._snapshot is not None:
            wanted = self.requests.filters.wanted(self._snapshot.at_ms, self._snapshot.tz)
            self._ticket = self.auditor.look(wanted)

    def _cover(self) -> None:
        if not self._covered.isActive():
            self._cover_now()

    def _cover_now(self) -> None:
        self._covered.start()
        self.auditor.facets()
        self.auditor.coverage()

    def _ask_for_lines(self, row: RecordRow) -> None:
        self.auditor.lines_of(row.agent, row.key)

    def _take_found(self, ticket: int, total: int, head: tuple[RecordRow, ...]) -> None:
        if ticket != self._ticket:
            return
        self._fail("")
        more, is_fresh = total - self.requests.model.total, self._is_fresh
        self._is_fresh = self._must_retry = False
        if is_fresh or (more and not self.requests.is_being_read):
            self.requests.show_found(ticket, total, head)
        elif more:
            self.requests.offer_newer(more)
        else:
            self.requests.renew(ticket, head)

    def _take_lines(self, agent: str, key: str, lines: tuple[RecordLine, ...]) -> None:
        if self.requests.has_details:
            self.requests.details.show_lines(agent, key, lines)

    def _take_coverage(self, coverage: Coverage) -> None:
        if self._snapshot is not None:
            self.days.show_coverage(coverage, self._snapshot.at_ms)

    def _take_check(self, found: Verification | None) -> None:
        tz = self._snapshot.tz if self._snapshot else "UTC"
        self.check.show_result(found, self._access.clock(), tz)

    def _take_missing(self) -> None:
        is_lost = self._snapshot is not None and self._snapshot.notice is not None
        self.requests.show_nothing(tr(words.CANNOT_SHOW) if is_lost else tr(words.NO_LEDGER))
        self.days.show_failure(tr(words.CANNOT_SHOW) if is_lost else tr(days.NO_COVERAGE))
        self._is_fresh = True
        self.check.reset()

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked == "coverage":
            self.days.show_failure(tr(words.CANNOT_SHOW) if sentence == self._failure else sentence)
        elif asked == "lines" and self.requests.has_details:
            self.requests.details.show_failure(sentence)
        elif asked in ("check", "checkpoint"):
            self.check.show_failure(sentence)
        elif asked != "lines" and asked not in ASKED:
            self._fail(sentence)

    def _fail(self, sentence: str) -> None:
        self._failure = sentence
        self._say()
        if sentence:
            self._is_fresh = self._must_retry = True
            self._covered.stop()
            self.requests.show_nothing(tr(words.CANNOT_SHOW))
            self.days.show_failure(tr(words.CANNOT_SHOW))

    def _say(self) -> None:
        notice = self._snapshot.notice if self._snapshot else None
        self.notice.say(notice or self._failure, self._failure if notice and notice != self._failure else "")

    def _share_room(self, filled: bool) -> None:
        """What the table does not want stays free below."""
        self._page.setStretchFactor(self.requests, int(filled))
        self._page.setStretch(self._page.count() - 1, int(not filled))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_fresh:
            self._ask_for_all()
        else:
            self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        self.auditor.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() - 2 * MARGIN_PX >= BESIDE_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(across if beside else down)


def _use(snapshot: Snapshot) -> tuple[object, ...]:
    """What differs once there are new records."""
    total = snapshot.today_total
    return (snapshot.last_event_at_ms, total.requests, total.tokens.total, snapshot.importing)

"""The page "Reconcile": a statement dropped, recognised, set beside the ledger, and the evidence written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from counterfoil.domain.reconciliation import Reconciliation
from counterfoil.domain.snapshot import Snapshot
from counterfoil.statements.mapping import Mapping
from counterfoil.ui import theme
from counterfoil.ui.reconcile_access import KeptLine, ReconcileAccess, Seen, Wish
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.asked_page import AskedPage
from counterfoil.ui.windows.bundle_flow import BundleFlow
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.pages import RECONCILE
from counterfoil.ui.windows.reconcile_asking import COMPARE, KEPT, LOOK, PREVIEW, WRITE, ReconcileAsking
from counterfoil.ui.windows.reconcile_drop import ask_for_statement, dropped
from counterfoil.ui.windows.reconcile_result import ResultView
from counterfoil.ui.windows.reconcile_seen import BusyStrip, SeenPanel
from counterfoil.ui.windows.reconcile_start import StartView
from counterfoil.words import bundle
from counterfoil.words import reconcile_page as words
from counterfoil.words.tongue import tr

HEAD_PX, LONGEST_NAME = 560, 60
START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class ReconcilePage(AskedPage):
    """One of four is shown: the start, a file that was looked at, what is being done, a result."""

    asking: ReconcileAsking
    said = Signal(str, object)  # a text, and what undoes it or None
    ledger_wanted = Signal(str)  # a session's id
    shown_part = Signal(object)  # to be brought into view

    def __init__(self, access: ReconcileAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = access.clock
        self._folder, self._wish = Path.home(), Wish()
        self._kept: KeptLine | None = None  # whose result is shown
        self.asking = ReconcileAsking(access, self)
        self.start, self.seen, self.busy = StartView(palette), SeenPanel(), BusyStrip()
        self.result = ResultView(palette)
        self.flow = BundleFlow(self.asking, self)
        self.back, self.write = quiet_button(tr(words.BACK)), plain_button(tr(bundle.OPEN))
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._show(self.start)

    def _lay_out(self) -> None:
        page = self._column()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.STEP * 2)
        self._head.addWidget(plain_label(tr(RECONCILE), "title"))
        self._head.addStretch(1)
        for button in (self.back, self.write):
            self._head.addWidget(button, 0, START)
        page.insertLayout(0, self._head)
        for part in (self.flow.strip, self.busy, self.seen, self.start, self.result):
            page.addWidget(part)
        page.addStretch(1)

    def _connect(self) -> None:
        asking = self.asking
        asking.kept_came.connect(self._take_kept)
        asking.seen_came.connect(self._take_seen)
        asking.filed.connect(self._take_filed)
        asking.compared.connect(self._take_result)
        asking.found_came.connect(self.result.details.show_found)
        asking.withdrawn.connect(self._take_withdrawn)
        asking.cancelled.connect(self._take_cancelled)
        asking.progressed.connect(self._take_progress)
        asking.failed.connect(self._take_failure)
        asking.missing.connect(self._take_missing)
        self.start.choose_wanted.connect(self.choose_file)
        self.start.opened.connect(self.compare)
        self.start.withdraw_wanted.connect(asking.withdraw)
        self.start.write_wanted.connect(self.write_evidence)
        self.seen.compare_wanted.connect(self.compare)
        self.seen.another_wanted.connect(self.go_back)
        self.seen.mapping_changed.connect(self._read_as)
        self.busy.cancelled.connect(lambda: asking.cancel(COMPARE))
        self.result.wish_changed.connect(self._compare_as)
        self.result.shown_part.connect(self.shown_part)
        self.result.details.records_wanted.connect(asking.found)
        self.result.details.ledger_wanted.connect(self.ledger_wanted)
        self.result.details.said.connect(self._say_done)
        self.flow.said.connect(self._say_done)
        self.back.clicked.connect(self.go_back)
        self.write.clicked.connect(self.write_evidence)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if self._snapshot is not None and self._snapshot.sample != snapshot.sample:
            self.go_back()
        super().show_snapshot(snapshot)

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        self.start.restyle(palette)
        self.result.restyle(palette)

    def choose_file(self) -> None:
        """Let the user choose a statement."""
        ask_for_statement(self.window(), self._folder, self.look)

    def look(self, path: Path) -> None:
        """Find out what a file is; nothing of it is kept."""
        self._folder = path.parent
        self._fail("")
        name = clean(path.name, LONGEST_NAME)
        self.busy.begin(tr(words.LOOKING, file=name), can_end=False)
        self._show(None)
        self.asking.look(path)

    def compare(self, what: Seen | KeptLine) -> None:
        """Set a statement beside the ledger; what was only seen is kept from now on."""
        name = what.name if isinstance(what, KeptLine) else what.path.name
        self._fail("")
        self.busy.begin(tr(words.COMPARING, file=clean(name, LONGEST_NAME)), can_end=True)
        self._show(self.result if self._kept is what else None)
        if isinstance(what, KeptLine):
            if self._kept != what:
                self._wish = Wish()
            self._kept = what
        else:
            self._kept, self._wish = None, Wish()
        self.asking.compare(what, self._wish)

    def go_back(self) -> None:
        """To the start, with what is kept."""
        self.asking.cancel(COMPARE)
        self.busy.hide()
        self._kept = None
        self._fail("")
        self._show(self.start)
        self.start.drop.choose.setFocus()
        self._look()

    def write_evidence(self) -> None:
        """Open the sheet for a bundle: of the span that is shown, or of the last days."""
        found = self.result.found if not self.result.isHidden() else None
        self.flow.begin(self._clock(), self._tz, self.start.known, found)

    @property
    def _tz(self) -> str:
        return self._snapshot.tz if self._snapshot else "UTC"

    def _show(self, part: QWidget | None) -> None:
        for one in (self.start, self.seen, self.result):
            one.setVisible(one is part)
        self.back.setVisible(part is not self.start)
        self.write.setVisible(part is self.result)

    def _look(self) -> None:
        if self.isVisible() and self._snapshot is not None:
            self._shown_for = (self._snapshot.sample,)
            self.asking.kept()

    def _look_again(self, _snapshot: Snapshot) -> None:
        if self._shown_for is None:
            self._look()

    def _take_kept(self, kept: list[KeptLine]) -> None:
        self.start.show_kept(kept, self._tz)

    def _take_seen(self, seen: Seen) -> None:
        self.busy.hide()
        self.seen.show_seen(seen)
        self._show(self.seen)
        if not self.seen.isAncestorOf(self.focusWidget() or self):
            (self.seen.compare if self.seen.compare.isEnabled() else self.seen.another).setFocus()

    def _read_as(self, mapping: Mapping) -> None:
        if self.seen.seen is not None:
            self.asking.look(self.seen.seen.path, mapping)

    def _take_filed(self, kept: KeptLine) -> None:
        self._kept = kept
        seen = self.seen.seen
        undo = None if seen is not None and seen.kept_before else (lambda: self.asking.withdraw(kept))
        if undo is not None:
            self.said.emit(tr(words.FILED, name=clean(kept.name, LONGEST_NAME)), undo)
        self.asking.kept()

    def _take_result(self, kept: KeptLine, found: Reconciliation) -> None:
        if self._kept is None or self._kept.number != kept.number:
            return  # another one is wanted by now
        self.busy.hide()
        self.result.show_result(found, self._wish, self._clock(), self._tz)
        self._show(self.result)
        self.asking.kept()

    def _compare_as(self, wish: Wish) -> None:
        if self._kept is not None:
            self._wish = wish
            kept = self._kept
            self.busy.begin(tr(words.COMPARING, file=clean(kept.name, LONGEST_NAME)), can_end=True)
            self.asking.compare(kept, wish)

    def _take_withdrawn(self, kept: KeptLine) -> None:
        if self._kept is not None and self._kept.number == kept.number:
            self.go_back()
        self._say_done(tr(words.WITHDRAWN, name=clean(kept.name, LONGEST_NAME)))
        self.asking.kept()

    def _take_cancelled(self, asked: str) -> None:
        if asked == COMPARE and not self.busy.isHidden():
            self.busy.hide()
            self._say_done(tr(words.CANCELLED))
            if self.result.isHidden():
                self.go_back()

    def _take_progress(self, asked: str, done: int, whole: int) -> None:
        if asked == COMPARE:
            self.busy.come(done, whole)

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked in (PREVIEW, WRITE):
            return  # told in the sheet
        self._fail(sentence)
        if asked in (COMPARE, LOOK):
            self.busy.hide()
            self._show(self.seen if self.seen.seen is not None and self._kept is None else self.start)
        if asked == KEPT:
            self._shown_for = None

    def _take_missing(self) -> None:
        self._shown_for = None
        self._fail(tr(words.NO_LEDGER))
        self.busy.hide()
        self._show(self.start)

    def _fail(self, sentence: str) -> None:
        self._failure = sentence
        self._say()

    def _say_done(self, sentence: str) -> None:
        self.said.emit(sentence, None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()
            self.start.drop.aim(aimed=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.start.drop.aim(aimed=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.drop.aim(aimed=False)
        files = dropped(event.mimeData())
        if not files:
            return
        event.acceptProposedAction()
        if len(files) > 1:
            self._say_done(tr(words.ONE_AT_A_TIME, file=clean(files[0].name, LONGEST_NAME)))
        self.look(files[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if self.width() >= HEAD_PX else down)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

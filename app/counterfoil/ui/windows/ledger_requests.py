"""The panel of requests: filters, the table, and the details of the row that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from counterfoil.domain.records import RecordRow
from counterfoil.ui import theme
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_columns import Wording
from counterfoil.ui.windows.ledger_details import DetailsPane
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.ledger_filter import FilterBar
from counterfoil.ui.windows.ledger_model import LedgerModel
from counterfoil.ui.windows.ledger_table import INSET_PX, LedgerTable
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.shortcuts import bind
from counterfoil.words import ledger as words
from counterfoil.words.figures import local
from counterfoil.words.tongue import tr

BESIDE_PX = 880  # from here on the details stand beside the table
DETAILS_PX, MOST_PX = 344, 16_777_215
DATES_PX = 600  # from here on the dates stand beside the periods
UPWARDS = QBoxLayout.Direction.BottomToTop
ONE_LINE_PX = 900  # from here on the periods stand beside the heading
PATIENCE_MS = 200  # counting that takes less is not worth a word


class RequestsPanel(Panel):
    """`chosen` bears the request to be told of; `newer_wanted` asks for what came since."""

    chosen = Signal(object)  # RecordRow
    newer_wanted = Signal()
    details_opened = Signal(object)  # the details, where they are below the table
    filled = Signal(bool)  # whether there are rows that want all the room there is

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr("Requests"), parent)
        self._year, self._tz = 1970, "UTC"
        self._is_beside = True
        self._span = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.model, self.filters = LedgerModel(), FilterBar()
        self.table = LedgerTable(self.model, palette)
        self._details: DetailsPane | None = None
        self._colours = palette
        self.table.setAccessibleName(tr("Requests, newest first"))
        self.newer, self.clear = quiet_button(""), quiet_button(tr("Clear filters"))
        self.newer.hide()
        self.clear.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_patience)
        self._lay_out()
        self._connect()
        self._show_parts(table=False, filters=False)

    def _lay_out(self) -> None:
        while self.head.count():
            self.head.takeAt(0)
        told, span = QHBoxLayout(), self._span
        for part in (self.heading, self.note, self.newer):
            told.addWidget(part)
        told.addStretch(1)
        told.addWidget(self.clear)
        span.addWidget(self.filters.dates, 0, Qt.AlignmentFlag.AlignLeading)
        span.addWidget(self.filters.periods, 0, Qt.AlignmentFlag.AlignLeading)
        for line, share in ((told, 1), (span, 0)):
            line.setSpacing(theme.STEP * 3)
            self.head.addLayout(line, share)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)
        self._pair.addWidget(self.table, 1)
        self.inset(INSET_PX)
        self.filters.setContentsMargins(INSET_PX, 0, INSET_PX, 0)
        self.body.addWidget(self.filters)
        self.body.removeWidget(self.empty)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._pair, 1)
        self.body.addStretch(0)

    def _connect(self) -> None:
        self.clear.clicked.connect(self.filters.clear)
        self.newer.clicked.connect(self.newer_wanted)
        self.table.opened.connect(self._open_and_go)
        self.table.moved.connect(self._follow)
        self.table.left.connect(self.close_details)
        self.table.room_changed.connect(self._word)
        self.model.dataChanged.connect(self._catch_up)
        bind("find", self, self.filters.text.setFocus)

    @property
    def details(self) -> DetailsPane:
        """What is known of the chosen row; made when the first one is chosen."""
        if self._details is None:
            self._details = DetailsPane(self._colours)
            self._details.hide()
            self._pair.addWidget(self._details)
            self._details.closed.connect(self.close_details)
            self._details.session_wanted.connect(self.filters.choose_session)
            bind("leave", self._details, self.close_details)
            self._fit_details()
        return self._details

    @property
    def has_details(self) -> bool:
        """Whether details are shown."""
        return self._details is not None and self._details.isVisible()

    def show_time(self, now_ms: int, tz: str) -> None:
        """Moments are worded as seen from now."""
        self._year, self._tz = local(now_ms, tz).year, tz
        self._word()

    def begin(self) -> None:
        """A count was asked for."""
        self.clear.setVisible(not self.filters.is_clear)
        self._patience.start()

    def show_found(self, ticket: int, total: int, head: tuple[RecordRow, ...]) -> None:
        """What a filter found; the table begins with the newest."""
        self._patience.stop()
        self.newer.hide()
        self.close_details()
        self.model.show(ticket, total, head)
        self.table.scrollToTop()
        self.note.setText(words.found(total) if total else "")
        self.say_empty(self._why_empty() if total == 0 else "")
        self._show_parts(table=total > 0, filters=total > 0 or not self.filters.is_clear)

    def offer_newer(self, more: int) -> None:
        """Say that there are more now, without moving what is being read."""
        self._patience.stop()
        self.newer.setText(words.newer(more))
        self.newer.show()

    def renew(self, ticket: int, head: tuple[RecordRow, ...]) -> None:
        """As many as before; what is seen is looked up again."""
        self._patience.stop()
        self.note.setText(words.found(self.model.total))
        self.model.renew(ticket, head)

    def show_nothing(self, sentence: str) -> None:
        """There is nothing to show, and why."""
        self._patience.stop()
        self.note.setText("")
        self.model.show(self.model.ticket, 0, ())
        self.close_details()
        self.say_empty(sentence)
        self._show_parts(table=False, filters=False)

    @property
    def is_being_read(self) -> bool:
        """Whether new rows at the top would take something away from under the eye."""
        chosen = self.table.hasFocus() and self.table.currentIndex().isValid()
        return chosen or not self.table.is_at_top or self.has_details

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self._colours = palette
        self.table.restyle(palette)
        if self._details is not None:
            self._details.restyle(palette)

    def close_details(self) -> None:
        """Give the table all the room again."""
        if self._details is None or self._details.isHidden():
            return
        had_focus = self.details.isAncestorOf(self.details.focusWidget() or self)
        self.details.hide()
        self.details.row = None
        self.table.clearSelection()
        if had_focus:
            self.table.setFocus()

    def _show_parts(self, *, table: bool, filters: bool) -> None:
        """Without rows the panel is no higher than its sentence, unless another filter may find some."""
        self.table.setVisible(table)
        for part in (self.filters, self.filters.periods):
            part.setVisible(filters)
        self.filled.emit(table)

    def _say_patience(self) -> None:
        if self.table.isHidden() and self.filters.isHidden():
            self.say_empty(tr(words.LOADING))
        else:
            self.note.setText(tr(words.COUNTING))

    def _why_empty(self) -> str:
        if self.filters.is_clear:
            return tr(words.NO_REQUESTS)
        by_session = bool(self.filters.session.text().strip())
        return f"{tr(words.NOTHING_MATCHES)} {tr(words.WHOLE_SESSION_ID) if by_session else ''}".strip()

    def _open(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is None:
            return
        self.table.choose(number)
        self.details.show_row(row, self._tz)
        self.details.show()
        self.chosen.emit(row)
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _open_and_go(self, number: int) -> None:
        self._open(number)
        if not self._is_beside and self.has_details:
            QTimer.singleShot(0, self, lambda: self.details_opened.emit(self.details))

    def _follow(self, number: int) -> None:
        if self.has_details and self.model.row_at(number) is not None:
            self._open(number)

    def _catch_up(self) -> None:
        """The chosen row may have come, or come anew."""
        number = self.table.currentIndex().row()
        row = self.model.row_at(number) if number >= 0 else None
        if self.has_details and row is not None and row != self.details.row:
            self._open(number)

    def _word(self) -> None:
        self.model.set_wording(Wording(self.table.is_roomy, self._year, self._tz))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        self.filters.fit(room)
        across, down, up = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom, UPWARDS
        self._is_beside = room >= BESIDE_PX
        self._pair.setDirection(across if self._is_beside else down)
        self._fit_details()
        self.head.setDirection(across if room >= ONE_LINE_PX else down)
        self.head.setSpacing(theme.STEP * 2)
        self._span.setDirection(across if room >= DATES_PX else up)

    def _fit_details(self) -> None:
        if self._details is not None:
            self._details.fit(beside=self._is_beside)
            self._details.setMinimumWidth(DETAILS_PX if self._is_beside else 0)
            self._details.setMaximumWidth(DETAILS_PX if self._is_beside else MOST_PX)

"""The table of one session's requests."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from counterfoil.domain.money import usd
from counterfoil.domain.session_line import Call, SessionLine
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, PADDING_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, samples
from counterfoil.words import session_line as words
from counterfoil.words import sessions as kinds
from counterfoil.words.ledger import quality
from counterfoil.words.samples import Sample
from counterfoil.words.spent import tokens_hint
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

MOST_ROWS = 14
NUMBER, TIME, MODEL, BY, ID, PROMPT, CACHE, OUTPUT, COST = range(9)
TIGHT_PX, ROOMY_PX, WIDE_PX = 560, 800, 1000


class CallsTable(LinesTable):
    """Says which row the focus is on, and that it is on none."""

    looked_at = Signal(object)  # row or None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.looked_at.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.looked_at.emit(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # it leads back to the list
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt's own goes through every row."""


class SessionRequests(Panel):
    """Newest first; `looked_at` bears the number of the request that a person looks at, or None."""

    looked_at = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr("Requests"), parent)
        self._has_agents = False
        self._samples = _samples()
        self.model = RowsModel(call_columns("UTC", with_day=False))
        self.model.set_quiet_ink(palette.faint)
        self.table = CallsTable(self.model)
        self.table.setAccessibleName(tr("Requests of the session"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(NUMBER, Qt.SortOrder.DescendingOrder)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)
        self.table.moved.connect(self._look)
        self.table.looked_at.connect(self._look)

    def show_line(self, line: SessionLine, tz: str) -> None:
        """Another session, or the same one with more requests."""
        self.model.set_columns(call_columns(tz, with_day=words.several_days(line.session, tz)))
        self.model.show_rows(list(enumerate(line.calls)))
        self._has_agents = line.session.sidechain_requests > 0
        self.table.fit_rows(MOST_ROWS)
        self.note.setText(kinds.requests(len(line.calls)))
        self._fit_columns()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def choose(self, number: int) -> None:
        """Go to the row of a request."""
        for row in range(self.model.rowCount()):
            if self.model.row_at(row)[0] == number:
                self.table.setCurrentIndex(self.model.index(row, 0))
                self.table.setFocus()
                return

    def forget(self) -> None:
        """Choose none: another session comes."""
        self.table.setCurrentIndex(self.model.index(-1, -1))

    def _look(self, row: int | None) -> None:
        self.looked_at.emit(None if row is None else self.model.row_at(row)[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        width = self.width()
        self.table.setColumnHidden(MODEL, width < TIGHT_PX)
        for column in (NUMBER, CACHE):
            self.table.setColumnHidden(column, width < ROOMY_PX)
        self.table.setColumnHidden(BY, width < ROOMY_PX or not self._has_agents)
        self.table.setColumnHidden(ID, width < WIDE_PX)
        stretched = (MODEL,) if width >= TIGHT_PX else (TIME,)
        self.table.set_widths(self._samples, stretched, PADDING_PX if width >= ROOMY_PX else TIGHT_PADDING_PX)


def _samples() -> tuple[Sample, ...]:
    days = samples.dates()
    prompt, output = figures.count(9_999_999), f"{kinds.AT_LEAST}{figures.count(999_999)}"
    return (
        *(figures.count(99_999), tuple(f"{day} {samples.TIME_SECONDS}" for day in days), "", tr("sub-agent")),
        *("req_011CQ7Xw9yR", prompt, figures.percent(100), output, samples.spendings(9.99)),
    )


def _known(call: Call, tokens: int) -> int | None:
    """A count of a request; None where it was not logged."""
    return tokens if call.has_tokens else None


def _tokens_hint(row: tuple[int, Call]) -> str:
    return tokens_hint(kinds.tokens_hint(row[1].tokens), has_tokens=row[1].has_tokens)


def call_columns(tz: str, *, with_day: bool) -> tuple[Column, ...]:
    """A row is a request's number, from 0, with the `Call`."""
    return (
        Column(
            "#",
            lambda r: figures.count(r[0] + 1),
            lambda r: r[0],
            quiet=True,
            exact=lambda r: r[0] + 1,
        ),
        Column(
            tr("Time"),
            lambda r: words.call_when(r[1], tz, with_day=with_day),
            lambda r: r[1].at_ms,
            lambda r: figures.exact(r[1].at_ms, tz),
            quiet=True,
            exact=lambda r: utc(r[1].at_ms),
        ),
        Column(tr("Model"), lambda r: r[1].model, lambda r: r[1].model, lambda r: r[1].model),
        Column(tr("By"), lambda r: words.by(r[1]), lambda r: words.by(r[1]) or None, quiet=True),
        Column(
            tr("Request id"),
            lambda r: r[1].request_id or r[1].key,
            lambda r: r[1].request_id or r[1].key,
            lambda r: f"{r[1].key}\n{r[1].request_id or ''}".strip(),
            quiet=True,
        ),
        Column(
            tr("Prompt"),
            lambda r: words.prompt(r[1]),
            lambda r: _known(r[1], r[1].tokens.prompt),
            _tokens_hint,
            figures=True,
            exact=lambda r: _known(r[1], r[1].tokens.prompt),
        ),
        Column(
            tr("From cache"),
            lambda r: words.call_cache(r[1]),
            lambda r: r[1].tokens.cache_read / r[1].tokens.prompt if r[1].tokens.prompt else None,
            _tokens_hint,
            figures=True,
            exact=lambda r: _known(r[1], r[1].tokens.cache_read),
        ),
        Column(
            tr("Output"),
            lambda r: words.output(r[1]),
            lambda r: _known(r[1], r[1].tokens.output),
            lambda r: quality(r[1].quality),
            figures=True,
            exact=lambda r: _known(r[1], r[1].tokens.output),
        ),
        Column(
            tr("Cost"),
            lambda r: words.call_cost(r[1]),
            lambda r: r[1].cost.picousd if r[1].cost.known else None,
            lambda r: words.call_cost_hint(r[1]),
            figures=True,
            exact=lambda r: usd(r[1].cost.picousd) if r[1].cost.known else "",
        ),
    )

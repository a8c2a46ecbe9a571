"""The table of a finding's requests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from counterfoil.domain.finding import Finding
from counterfoil.domain.finding_case import Case
from counterfoil.domain.money import usd
from counterfoil.domain.session_line import Call
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.session_requests import CallsTable
from counterfoil.ui.windows.tables import CELL_INSET_PX, PADDING_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, samples
from counterfoil.words import findings_page as words
from counterfoil.words import session_line as lines
from counterfoil.words.qualities import AT_LEAST
from counterfoil.words.samples import Sample
from counterfoil.words.spent import tokens_told
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

MOST_ROWS = 10
NUMBER, TIME, MODEL, CONTEXT, READ, WRITTEN, OUTPUT, COST = range(8)
TIGHT_PX, ROOMY_PX = 560, 760


class FindingRequests(Panel):
    """In order of time; `looked_at` bears the number, in the case, of the request that is looked at."""

    looked_at = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.REQUESTS), parent)
        self._samples = _samples()
        self.model = RowsModel(case_columns("UTC", with_day=True))
        self.model.set_quiet_ink(palette.faint)
        self.table = CallsTable(self.model)
        self.table.setAccessibleName(tr("Requests of the finding"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)
        self.table.moved.connect(self._look)
        self.table.looked_at.connect(self._look)
        self.say(tr(words.LOADING_CASE))

    def show_case(self, finding: Finding, case: Case, tz: str) -> None:
        """The requests of another finding."""
        if not case.marked:
            self.say(tr(words.NO_CASE))
            return
        self.say_empty("")
        self.table.setCurrentIndex(self.model.index(-1, -1))
        days = {figures.day(case.calls[number].at_ms, tz) for number in case.marked}
        self.model.set_columns(case_columns(tz, with_day=len(days) > 1))
        self.model.show_rows([(number, case.calls[number]) for number in case.marked])
        self.table.fit_rows(MOST_ROWS)
        self.table.show()
        self.note.setText(words.requests_note(case, finding))

    def say(self, sentence: str) -> None:
        """A sentence in place of the requests."""
        self.say_empty(sentence)
        self.note.setText("")
        self.table.hide()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def choose(self, number: int) -> None:
        """Go to the row of a request of the case, where it is one of the finding."""
        for row in range(self.model.rowCount()):
            if self.model.row_at(row)[0] == number:
                self.table.setCurrentIndex(self.model.index(row, 0))
                self.table.setFocus()
                return

    def _look(self, row: int | None) -> None:
        known = row is not None and row < self.model.rowCount()
        self.looked_at.emit(self.model.row_at(row)[0] if known and row is not None else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        self.table.setColumnHidden(NUMBER, width < ROOMY_PX)
        for column in (MODEL, CONTEXT, OUTPUT):
            self.table.setColumnHidden(column, width < TIGHT_PX)
        stretched = (MODEL,) if width >= TIGHT_PX else (TIME,)
        self.table.set_widths(self._samples, stretched, PADDING_PX if width >= ROOMY_PX else TIGHT_PADDING_PX)


def _samples() -> tuple[Sample, ...]:
    times = tuple(f"{day} {samples.TIME_SECONDS}" for day in samples.dates())
    tokens = figures.count(9_999_999)
    output = f"{AT_LEAST}{figures.count(999_999)}"
    return (figures.count(9_999), times, "", tokens, tokens, tokens, output, samples.spendings(9.99))


def case_columns(tz: str, *, with_day: bool) -> tuple[Column, ...]:
    """A row is a request's number in the case, from 0, with the `Call`."""
    return (
        Column("#", lambda r: figures.count(r[0] + 1), lambda r: r[0], quiet=True, exact=lambda r: r[0] + 1),
        Column(
            tr("Time"),
            lambda r: lines.call_when(r[1], tz, with_day=with_day),
            lambda r: r[1].at_ms,
            lambda r: figures.exact(r[1].at_ms, tz),
            quiet=True,
            exact=lambda r: utc(r[1].at_ms),
        ),
        Column(tr("Model"), lambda r: r[1].model, lambda r: r[1].model, lambda r: r[1].model),
        _tokens(tr("Context"), lambda c: c.tokens.prompt),
        _tokens(tr("Read"), lambda c: c.tokens.cache_read),
        _tokens(tr("Written"), words.written),
        Column(
            tr("Output"),
            lambda r: lines.output(r[1]),
            lambda r: r[1].tokens.output if r[1].has_tokens else None,
            figures=True,
            exact=lambda r: r[1].tokens.output if r[1].has_tokens else "",
        ),
        Column(
            tr("Cost"),
            lambda r: lines.call_cost(r[1]),
            lambda r: r[1].cost.picousd if r[1].cost.known else None,
            lambda r: lines.call_cost_hint(r[1]),
            figures=True,
            exact=lambda r: usd(r[1].cost.picousd) if r[1].cost.known else "",
        ),
    )


def _tokens(title: str, of: Callable[[Call], int]) -> Column:
    return Column(
        title,
        lambda r: tokens_told(figures.count(of(r[1])), has_tokens=r[1].has_tokens),
        lambda r: of(r[1]) if r[1].has_tokens else None,
        figures=True,
        exact=lambda r: of(r[1]) if r[1].has_tokens else "",
    )

"""The statements that are kept in the ledger, with what comparing them came to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from counterfoil.ui.reconcile_access import KeptLine
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.history_tables import ChosenTable
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.rows import Column, Row, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, PADDING_PX, TIGHT_PADDING_PX
from counterfoil.words import figures
from counterfoil.words import reconcile_page as words
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

NAME, DOCUMENT, SPAN, RESULT, DATE = range(5)
MOST_ROWS = 8
ROOMY_PX, WIDE_PX = 560, 800


class KeptPanel(Panel):
    """`opened` and `withdraw_wanted` bear the KeptLine of a row."""

    opened = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.KEPT), parent)
        self._tz = "UTC"
        self.model = RowsModel(_columns("UTC"))
        self.model.set_quiet_ink(palette.faint)
        self.table = ChosenTable(self.model)
        self.table.setMouseTracking(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(clean(tr(words.KEPT)))
        self.table.setAccessibleDescription(clean(tr(words.KEPT_HINT)))
        self.withdraw = quiet_button(tr(words.WITHDRAW))
        self.withdraw.setEnabled(False)
        self.withdraw.clicked.connect(self._withdraw)
        self.table.picked.connect(lambda number: self.opened.emit(self.model.row_at(number)))
        self.table.moved.connect(lambda _number: self.withdraw.setEnabled(True))
        self.inset(CELL_INSET_PX)
        self.head.addWidget(self.withdraw)
        self.body.addWidget(self.table)
        self.hide()

    def show_kept(self, kept: Sequence[KeptLine], tz: str) -> None:
        """All of them, newest first; the panel is there where there are some."""
        self._tz = tz
        self.model.set_columns(_columns(tz))
        self.model.show_rows(list(kept))
        self.table.fit_rows(MOST_ROWS)
        self.withdraw.setEnabled(bool(kept) and self.table.currentIndex().isValid())
        self.setVisible(bool(kept))
        self._fit()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def _withdraw(self) -> None:
        current = self.table.currentIndex()
        if current.isValid():
            self.withdraw_wanted.emit(self.model.row_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        self.table.setColumnHidden(SPAN, width < WIDE_PX)
        self.table.setColumnHidden(DOCUMENT, width < WIDE_PX)
        self.table.setColumnHidden(DATE, width < ROOMY_PX)
        day = "28 Mar 2026"
        samples = ("", "", f"28 Mar – {day}", "", day)
        padding = PADDING_PX if width >= WIDE_PX else TIGHT_PADDING_PX
        self.table.set_widths(samples, (NAME, DOCUMENT, RESULT), padding)


def _columns(tz: str) -> tuple[Column, ...]:
    """A row is a KeptLine."""
    return (
        Column(
            tr(words.NAME), _name, lambda k: clean(k.name), lambda k: f"{clean(k.name)}\n{clean(k.sha256)}",
            exact=lambda k: k.name,
        ),
        Column(tr(words.DOCUMENT), lambda k: words.kind(k.kind), lambda k: words.kind(k.kind)),
        Column(
            tr(words.SPAN),
            lambda k: words.span(k.outcome.since_ms, k.outcome.until_ms, k.outcome.tz) if k.outcome else "–",
            lambda k: k.outcome.since_ms if k.outcome else None,
            exact=lambda k: f"{utc(k.outcome.since_ms)} {utc(k.outcome.until_ms)}" if k.outcome else "",
        ),
        Column(tr(words.RESULT), _result, lambda k: _result(k) if k.outcome else None, _result),
        Column(
            tr(words.KEPT_ON),
            lambda k: words.kept_on(k.at_ms, tz),
            lambda k: k.at_ms,
            lambda k: figures.exact(k.at_ms, tz),
            figures=True,
            quiet=True,
            exact=lambda k: utc(k.at_ms),
        ),
    )  # fmt: skip


def _name(kept: Row) -> str:
    return clean(kept.name)


def _result(kept: Row) -> str:
    known = kept.outcome
    if known is None:
        return tr(words.NOT_COMPARED)
    return words.result(known.rows, known.differing, known.residual_picousd, holds=known.holds)

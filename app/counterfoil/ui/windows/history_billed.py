"""Whose use the price of a plan paid for, project by project, and signs that something else paid."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.history import Metric
from counterfoil.domain.history_view import HistoryView
from counterfoil.domain.money import usd
from counterfoil.domain.subscription import PlanPeriod, ProjectShare
from counterfoil.ui import theme
from counterfoil.ui.plain import clean
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Panel, Strip, show_or_hide
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, TIGHT_PADDING_PX, PlainTable
from counterfoil.words import copying, money, samples
from counterfoil.words import history as words
from counterfoil.words import history_billed as billed
from counterfoil.words import history_parts as parts
from counterfoil.words.payers import kind
from counterfoil.words.tongue import tr

MOST_ROWS = 8


class PeriodBlock(QWidget):
    """One billing period: a sentence, its projects as a table that can be taken along, and remarks."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence, self.remarks = plain_label("", "body"), plain_label("", "secondary")
        self.model = RowsModel(_columns())
        self.model.set_quiet_ink(palette.faint)
        self.table = PlainTable(self.model)
        self.table.setAccessibleName(clean(tr(billed.BILLED)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        for label in (self.sentence, self.remarks):
            label.setWordWrap(True)
            label.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
        self.copy_button = quiet_button(tr(copying.COPY_TABLE))
        self.copy_button.clicked.connect(self.table.copying.copy_all)
        head = QHBoxLayout()
        head.addWidget(self.sentence, 1)
        head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addWidget(self.remarks)

    def show_period(self, found: PlanPeriod) -> None:
        """Another plan or time."""
        self.sentence.setText(billed.period(found))
        self.model.set_columns(_columns())
        self.model.show_rows(found.projects)
        for part in (self.table, self.copy_button):
            part.setVisible(bool(found.projects))
        self.table.fit_rows(MOST_ROWS)
        nothing = "" if found.projects else tr(billed.NO_PROJECTS)
        show_or_hide(self.remarks, " ".join(filter(None, (nothing, billed.remarks(found)))))
        self._fit()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells."""
        self.model.set_quiet_ink(palette.faint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        amount = samples.amounts(99_999.99)
        self.table.set_widths(("", amount, amount), (0,), TIGHT_PADDING_PX)


class BilledPanel(Panel):
    """The last billing period of each plan; there only where a plan is told of, or something else pays."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(billed.BILLED), parent)
        self._colours = palette
        self._is_needed = False
        self.strip = Strip()
        self.blocks: list[PeriodBlock] = []
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(theme.GAP)
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.strip)
        self.body.addLayout(self._blocks)

    def show_view(self, view: HistoryView) -> None:
        """Another time."""
        told = [one for one in view.periods if one.picousd is not None]
        while len(self.blocks) < len(told):
            block = PeriodBlock(self._colours)
            self.blocks.append(block)
            self._blocks.addWidget(block)
        for index, block in enumerate(self.blocks):
            block.setVisible(index < len(told))
        for block, period in zip(self.blocks, told, strict=False):
            block.show_period(period)
        signs = dict.fromkeys(kind(doubt.kind) for doubt in view.payers)
        self.strip.say(tr(billed.DOUBTED) if signs else "", " · ".join(signs))
        self._is_needed = bool(told or signs)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible and self._is_needed)

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self._colours = palette
        for block in self.blocks:
            block.restyle(palette)


def _columns() -> tuple[Column, ...]:
    """A row is a ProjectShare."""
    value = partial(_value, is_exact=False)
    return (
        Column(tr(parts.PROJECT), _name, _name, exact=lambda row: row.project),
        Column(
            tr(billed.VALUE),
            value,
            lambda row: Metric.COST.of(row.figures),
            lambda row: parts.row_hint(_name(row), row.figures),
            figures=True,
            exact=partial(_value, is_exact=True),
        ),
        Column(
            tr(billed.PART),
            lambda row: "" if row.picousd is None else money.amount(row.picousd),
            lambda row: row.picousd,
            figures=True,
            exact=lambda row: None if row.picousd is None else usd(row.picousd),
        ),
    )


def _name(row: ProjectShare) -> str:
    return clean(row.project)


def _value(row: ProjectShare, *, is_exact: bool) -> str:
    if is_exact:
        return usd(row.figures.picousd) if row.figures.cost.known else ""
    return words.amount(row.figures, Metric.COST)

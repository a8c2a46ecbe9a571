"""The rows of a comparison, with a choice of class, of figures and of differences only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from counterfoil.domain.reconciliation import DifferenceClass, ReconciledRow, Reconciliation
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import Choice, choice_of
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.reconcile_table import ReconciledModel, ReconciledTable, row_columns
from counterfoil.ui.windows.tables import CELL_INSET_PX
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import reconcile_result as words
from counterfoil.words import reconciling
from counterfoil.words.reconcile_result import Measure
from counterfoil.words.tongue import tr

STACK_PX, CHOICE_PX, LONGEST_MODEL = 620, 220, 26


class RowsPanel(Panel):
    """`chosen` bears a ReconciledRow or None, `measure_changed` a Measure."""

    chosen = Signal(object)
    measure_changed = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.ROWS), parent)
        self._rows: tuple[ReconciledRow, ...] = ()
        self._tz, self._measure = "UTC", Measure.MONEY
        self._names: list[str] = []
        self._models: list[str] = []  # the longest, which the column is made for
        self._of = ""  # the statement that is shown
        self.model = ReconciledModel(palette)
        self.table = ReconciledTable(self.model)
        self.cls = Choice(tr(words.EVERY_CLASS))
        self.measure = choice_of(tr(words.MEASURE), [])
        self.only = Toggle(tr(words.ONLY_DIFFERENCES))
        self.only_name = plain_label(tr(words.ONLY_DIFFERENCES), "body")
        self.only_name.setBuddy(self.only)
        for choice in (self.cls, self.measure):
            choice.setMaximumWidth(CHOICE_PX)
        self.controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.cls.chosen.connect(self._filter)
        self.only.toggled.connect(self._filter)
        self.measure.chosen.connect(self._measure_chosen)
        self.table.moved.connect(lambda number: self.chosen.emit(self.model.row_at(number)))

    def _lay_out(self) -> None:
        switch = QHBoxLayout()
        switch.setSpacing(theme.STEP * 2)
        switch.addWidget(self.only)
        switch.addWidget(self.only_name)
        self.controls.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
        self.controls.setSpacing(theme.STEP * 3)
        self.controls.addWidget(self.cls, 1)
        self.controls.addWidget(self.measure, 1)
        self.controls.addLayout(switch)
        self.controls.addStretch(1)
        self.inset(CELL_INSET_PX)
        self.body.addLayout(self.controls)
        self.body.addWidget(self.table)
        self.body.addStretch(1)

    def show_result(self, found: Reconciliation, measure: Measure) -> None:
        """Another comparison; what is filtered stays so where that class is there.

        Another statement begins with what differs, if anything does.
        """
        if found.statement.sha256 != self._of:
            self._of = found.statement.sha256
            self.only.setChecked(any(row.cls is not DifferenceClass.MATCH for row in found.rows))
        self._rows, self._tz, self._measure = found.rows, found.tz, measure
        classes = sorted({row.cls for row in found.rows}, key=list(DifferenceClass).index)
        self._names = [reconciling.name(cls) for cls in classes]
        self._models = sorted({(row.key.model or "")[:LONGEST_MODEL] for row in found.rows}, key=len)[-3:]
        kept = self.cls.value
        self.cls.choose(None)
        self.cls.offer([cls.value for cls in classes], self._names)
        self.cls.choose(kept if kept in set(classes) else None)
        told = words.measures(found)
        self.measure.refill([(one.value, tr(words.MEASURES[one])) for one in told])
        self.measure.choose(measure.value)
        self.measure.setVisible(len(told) > 1)
        self.model.set_columns(row_columns(measure, found.tz))
        self._filter()

    def show_class(self, cls: DifferenceClass | None) -> None:
        """Only rows that have a part of one class, or all with None."""
        self.cls.choose(cls.value if cls is not None else None)
        self._filter()

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self.model.restyle(palette)

    def _filter(self) -> None:
        wanted, only = self.cls.value, self.only.isChecked()
        rows = [row for row in self._rows if _is_wanted(row, wanted, only=only)]
        self.table.setCurrentIndex(self.model.index(-1, -1))
        self.table.clearSelection()
        self.model.show_rows(rows)
        self.table.fit_shown()
        self.table.setVisible(bool(rows))
        self.say_empty("" if rows else tr(words.NO_ROWS))
        self.note.setText(words.rows_shown(len(rows), len(self._rows)))
        self._fit()
        self.chosen.emit(None)

    def _measure_chosen(self) -> None:
        if self.measure.value is not None:
            self.measure_changed.emit(Measure(self.measure.value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.controls.setDirection(across if self.width() >= STACK_PX else down)
        self.table.fit_columns(self.width(), self._names, self._models)


def _is_wanted(row: ReconciledRow, cls: str | None, *, only: bool) -> bool:
    if only and row.cls is DifferenceClass.MATCH:
        return False
    return cls is None or row.cls.value == cls or any(part.cls.value == cls for part in row.parts)

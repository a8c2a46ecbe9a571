"""The chosen row: all its figures on both sides, and each part of its difference with the evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.reconciliation import DifferenceClass, Part, ReconciledRow
from counterfoil.domain.records import RecordRow
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.picture import picture_label
from counterfoil.ui.windows.reconcile_hues import hue
from counterfoil.ui.windows.reconcile_table import MARK_PX, mark
from counterfoil.words import counts, reconciling
from counterfoil.words import reconcile_result as words
from counterfoil.words.reconcile_result import Measure
from counterfoil.words.tongue import tr

MOST_PARTS, MOST_LOOKED_UP, SIDE_PX = 8, 500, 960
NAME_PX = 132
END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class PartBlock(QFrame):
    """One part: its class, what it comes to, why, and where that is to be seen."""

    shown_wanted = Signal(object)  # records
    ids_wanted = Signal(object)  # records

    def __init__(self, part: Part, measure: Measure, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "details")
        amount = words.signed(words.value(part.difference, measure), measure)
        head = QHBoxLayout()
        head.setSpacing(theme.STEP * 2)
        self._mark = picture_label(mark(hue(part.cls, palette)), MARK_PX)
        head.addWidget(self._mark)
        head.addWidget(plain_label(reconciling.name(part.cls), "heading"), 1)
        head.addWidget(plain_label(amount, "body"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.STEP)
        inside.addLayout(head)
        inside.addWidget(wrapped(reconciling.reason(part), "body"))
        if told := _evidence(part):
            inside.addWidget(wrapped(told, "secondary"))
        self.show_in_ledger = quiet_button(tr(words.SHOW_IN_LEDGER))
        self.copy_ids = quiet_button(tr(words.COPY_IDS))
        if part.records:
            buttons = QHBoxLayout()
            buttons.setSpacing(theme.STEP)
            buttons.addWidget(self.show_in_ledger)
            buttons.addWidget(self.copy_ids)
            buttons.addStretch(1)
            inside.addLayout(buttons)
        self.show_in_ledger.clicked.connect(lambda: self.shown_wanted.emit(part.records))
        self.copy_ids.clicked.connect(lambda: self.ids_wanted.emit(part.records))


class DetailsPanel(Panel):
    """`records_wanted` asks for rows of the ledger, which `show_found` then takes."""

    records_wanted = Signal(object)  # their numbers
    ledger_wanted = Signal(str)  # a session's id
    said = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.DETAILS), parent)
        self._colours = palette
        self._wanted: tuple[str, tuple[int, ...]] | None = None  # what for, of which records
        self.row: ReconciledRow | None = None
        self.blocks: list[PartBlock] = []
        self.name = wrapped("", "secondary")
        self._holder: QWidget | None = None
        self._shown: tuple[ReconciledRow, Measure, str] | None = None
        self.body.addWidget(self.name)
        self.forget()

    def forget(self) -> None:
        """No row is chosen."""
        self.row, self._shown, self._wanted = None, None, None
        self._hold(None)
        self.name.hide()
        self.say_empty(tr(words.CHOOSE_ROW))

    def show_row(self, row: ReconciledRow, measure: Measure, tz: str) -> None:
        """Another row."""
        self.row, self._shown, self._wanted = row, (row, measure, tz), None
        self.say_empty("")
        self.name.setText(words.row_name(row, tz))
        self.name.show()
        self._build(row, measure)

    def show_found(self, records: tuple[int, ...], found: Sequence[RecordRow]) -> None:
        """Rows that were asked for; others are late, and left."""
        if self._wanted is None or self._wanted[1] != records:
            return
        (what, _), self._wanted = self._wanted, None
        if not found:
            self.said.emit(tr(words.NOT_IN_LEDGER))
        elif what == "show":
            self.ledger_wanted.emit(found[0].session)
        else:
            ids = "\n".join(row.request_id or row.key for row in found)
            QGuiApplication.clipboard().setText(ids)
            self.said.emit(tr(words.IDS_COPIED))

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self._colours = palette
        if self._shown is not None:
            self.show_row(*self._shown)

    def _build(self, row: ReconciledRow, measure: Measure) -> None:
        holder = QWidget()
        holder.setProperty("role", "inner")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        inside.addLayout(_amounts(row))
        self.blocks = []
        for part in sorted(row.parts, key=lambda part: _weight(part, measure))[:MOST_PARTS]:
            if part.cls is DifferenceClass.MATCH:
                continue
            block = PartBlock(part, measure, self._colours)
            block.shown_wanted.connect(lambda records: self._want("show", records))
            block.ids_wanted.connect(lambda records: self._want("copy", records))
            self.blocks.append(block)
            inside.addWidget(block)
        inside.addStretch(1)
        self._hold(holder)

    def _want(self, what: str, records: tuple[int, ...]) -> None:
        asked = tuple(records[:MOST_LOOKED_UP])
        self._wanted = (what, asked)
        self.records_wanted.emit(asked)

    def _hold(self, holder: QWidget | None) -> None:
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = holder
        if holder is None:
            self.blocks = []
        else:
            self.body.addWidget(holder, 1)


def _weight(part: Part, measure: Measure) -> int:
    return -abs(words.value(part.difference, measure) or 0)


def _evidence(part: Part) -> str:
    told = [words.stated_lines(part.stated_rows)] if part.stated_rows else []
    number = part.requests if part.requests is not None else len(part.records)
    if number:
        told.append(counts.requests(number))
    return " · ".join(told)


def _amounts(row: ReconciledRow) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.STEP * 3)
    grid.setVerticalSpacing(2)
    for column, title in enumerate((words.LEDGER, words.STATEMENT, words.DIFFERENCE), start=1):
        grid.addWidget(plain_label(tr(title), "faint"), 0, column, END)
    for line, (name, *figures) in enumerate(words.each_amount(row), start=1):
        grid.addWidget(plain_label(name, "faint"), line, 0)
        for column, text in enumerate(figures, start=1):
            label = plain_label(text, "value")
            label.setAccessibleName(clean(f"{name}: {text}"))
            grid.addWidget(label, line, column, END)
    grid.setColumnMinimumWidth(0, NAME_PX)
    grid.setColumnStretch(4, 1)
    return grid


def stacking(width_px: int) -> QBoxLayout.Direction:
    """Where the details stand: beside the table where there is room, else below."""
    wide = width_px >= SIDE_PX
    return QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom

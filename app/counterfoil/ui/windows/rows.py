"""A table's model: rows of the snapshot, worded a cell at a time, sorted by what a cell means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from counterfoil.ui.plain import NBSP
from counterfoil.ui.text import clean, figure, tooltip

Index = QModelIndex | QPersistentModelIndex
Row = Any  # a snapshot's row; each table has one kind
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WORDS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
NOWHERE = QModelIndex()
ANSWERED = DISPLAY, ALIGNMENT, TOOLTIP, INK = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.TextAlignmentRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.ForegroundRole),
)


@dataclass(frozen=True, slots=True)
class Column:
    """How a column words a row, sorts it, and what it tells on hover; a key of None is not known.

    Cells of a `quiet` column, and those that are not known, are set in the quieter ink. `exact` is what is
    copied in place of the text.
    """

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any]
    hint: Callable[[Row], str] | None = None
    figures: bool = False
    quiet: bool = False
    exact: Callable[[Row], object] | None = None

    def taken(self, row: Row) -> object:
        """A cell as it is copied: exact where that is known, else in the words shown."""
        found = self.exact(row) if self.exact is not None else None
        return clean(self.text(row)).replace(NBSP, " ") if found is None else found


class RowsModel(QAbstractTableModel):
    """Rows of a snapshot; `show_rows` updates in place."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._given: tuple[Row, ...] = ()
        self._rows: list[Row] = []
        self._order: tuple[int, bool] | None = None  # column, descending
        self._quiet = QColor()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; views keep their place, and nothing happens when nothing changed."""
        if tuple(rows) == self._given:
            return
        self._given = tuple(rows)
        self._fit(len(rows))
        self._rows = self._sorted()
        self._changed()

    def set_quiet_ink(self, colour: str) -> None:
        """The colour of what is not known."""
        self._quiet = QColor(colour)
        self._changed()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """The same columns in other words."""
        self._columns = tuple(columns)
        self._changed()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows where it is not known come last either way."""
        self._order = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._rows = self._sorted()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._changed()

    def _fit(self, number: int) -> None:
        have = len(self._rows)
        if number > have:
            self.beginInsertRows(NOWHERE, have, number - 1)
            self._rows = list(self._given)
            self.endInsertRows()
        elif number < have:
            self.beginRemoveRows(NOWHERE, number, have - 1)
            del self._rows[number:]
            self.endRemoveRows()

    def _sorted(self) -> list[Row]:
        if self._order is None:
            return list(self._given)
        column, descending = self._order
        key = self._columns[column].key
        known = sorted((r for r in self._given if key(r) is not None), key=key, reverse=descending)
        return known + [r for r in self._given if key(r) is None]

    def _changed(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _title(self, section: int) -> str:
        column = self._columns[section]
        if self._order is None or self._order[0] != section:
            return column.title
        mark = "▾" if self._order[1] else "▴"
        return f"{mark} {column.title}" if column.figures else f"{column.title} {mark}"

    def column_title(self, number: int) -> str:
        """What a column is called, without the mark of how it is sorted."""
        return self._columns[number].title

    def row_at(self, number: int) -> Row:
        """The row of that number as it is sorted now."""
        return self._rows[number]

    def taken(self, rows: Sequence[int], columns: Sequence[int]) -> Callable[[], list[list[object]]]:
        """What words cells for whoever takes them along; it may run on any thread."""
        held = [self._rows[number] for number in rows]
        kinds = [self._columns[column] for column in columns]
        return lambda: [[kind.taken(row) for kind in kinds] for row in held]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return FIGURES if self._columns[section].figures else WORDS
        return None

    def data(self, index: Index, role: int = 0) -> object:
        if role not in ANSWERED:  # most questions: a painted cell asks for eight kinds of things
            return None
        column = self._columns[index.column()]
        if role == ALIGNMENT:
            return FIGURES if column.figures else WORDS
        row = self._rows[index.row()]
        if role == DISPLAY:
            return figure(column.text(row))
        if role == TOOLTIP:
            return tooltip(column.hint(row)) if column.hint else None
        return self._quiet if column.quiet or column.key(row) is None else None

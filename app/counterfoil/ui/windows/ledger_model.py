"""The ledger's requests as a table's model: all of them to the view, a few pages of them in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from counterfoil.domain.records import RecordRow
from counterfoil.ui.auditing import PAGE_ROWS
from counterfoil.ui.text import tooltip
from counterfoil.ui.windows.ledger_columns import COLUMNS, Wording, texts
from counterfoil.words.tongue import tr

MOST_PAGES = 16
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WORDS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """Pages come by `take`; `wanted` tells which ones are missing where the view looks, urgent ones first."""

    wanted = Signal(int, object)  # ticket, numbers of first rows

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticket = self.total = 0
        self._pages: OrderedDict[int, Sequence[RecordRow]] = OrderedDict()  # by their first row
        self._old: set[int] = set()  # pages to show only until they come anew
        self._texts: dict[int, tuple[str, ...]] = {}
        self._wording = Wording()
        self._view = (0, 0)
        self._asked: list[int] = []

    def show(self, ticket: int, total: int, head: Sequence[RecordRow]) -> None:
        """Show what a filter found, from its first rows on."""
        self.beginResetModel()
        self.ticket, self.total = ticket, total
        self._pages.clear()
        self._texts.clear()
        self._old.clear()
        self._view = (0, 0)
        if head:
            self._pages[0] = head
        self.endResetModel()
        self._ask([])

    def renew(self, ticket: int, head: Sequence[RecordRow]) -> None:
        """As many rows as before, but some may say something else: they stay until they come anew."""
        self.ticket = ticket
        self._old = set(self._pages)
        self._asked = []
        if head:
            self.take(ticket, 0, head)
        self.look_at(*self._view)

    def take(self, ticket: int, first: int, rows: Sequence[RecordRow]) -> None:
        """Keep a page; pages looked at longest ago go for it."""
        if ticket != self.ticket or not rows:
            return
        self._pages[first] = rows
        self._pages.move_to_end(first)
        self._old.discard(first)
        self._forget(first)
        while len(self._pages) > MOST_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._old.discard(gone)
            self._forget(gone)
        last = min(first + len(rows), self.total) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def look_at(self, first: int, last: int) -> None:
        """The view shows these rows now: ask for what is missing of them, then for what is near."""
        last = min(last, self.total - 1)
        if last < first:
            return
        ahead = -1 if first < self._view[0] else 1
        self._view = (first, last)
        pages = list(range(_page_of(first), last + 1, PAGE_ROWS))
        for page in pages:
            if page in self._pages:
                self._pages.move_to_end(page)
        near = [pages[-1] + PAGE_ROWS, pages[0] - PAGE_ROWS][::ahead]
        near = [page for page in near if 0 <= page < self.total]
        self._ask([page for page in pages + near if page not in self._pages or page in self._old])

    def _ask(self, missing: list[int]) -> None:
        if missing != self._asked or not missing:
            self._asked = missing
            self.wanted.emit(self.ticket, missing)

    def row_at(self, number: int) -> RecordRow | None:
        """A request, None while it is not here."""
        page = self._pages.get(_page_of(number), ())
        place = number % PAGE_ROWS
        return page[place] if place < len(page) else None

    def texts_at(self, number: int) -> tuple[str, ...] | None:
        """The cells of a row, None while it is not here."""
        found = self._texts.get(number)
        if found is None and (row := self.row_at(number)) is not None:
            found = self._texts[number] = texts(row, self._wording)
        return found

    @property
    def kept(self) -> int:
        """How many requests are in memory."""
        return sum(map(len, self._pages.values()))

    def set_wording(self, wording: Wording) -> None:
        """The same requests in other words."""
        if wording == self._wording:
            return
        self._wording = wording
        self._texts.clear()
        if self.total:
            self.dataChanged.emit(self.index(self._view[0], 0), self.index(self._view[1], len(COLUMNS) - 1))

    def _forget(self, first: int) -> None:
        for number in range(first, first + PAGE_ROWS):
            self._texts.pop(number, None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return FIGURES if COLUMNS[section].figures else WORDS
        return None

    def data(self, index: Index, role: int = 0) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            cells = self.texts_at(index.row())
            return cells[index.column()] if cells else ""
        if role == Qt.ItemDataRole.ToolTipRole and (row := self.row_at(index.row())) is not None:
            return tooltip(COLUMNS[index.column()].hint(row, self._wording))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return FIGURES if COLUMNS[index.column()].figures else WORDS
        return None


def _page_of(number: int) -> int:
    return number - number % PAGE_ROWS

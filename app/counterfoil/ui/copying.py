"""Taking rows of a table along, the same way in every table: by Ctrl+C, by a menu, as a CSV file.

Rows go into the clipboard as tab-separated text with their head, and as HTML. A cell is its exact value where
the column knows one, else its shown text; what a spreadsheet would take for a formula is marked as text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTableView

from counterfoil.ui.charts.hover import HoverBox
from counterfoil.ui.row_mark import RowMark
from counterfoil.ui.saving import ask_for_file, write_whole
from counterfoil.ui.text import clean, menu
from counterfoil.ui.windows.shortcuts import bind
from counterfoil.words import copying as words
from counterfoil.words.spreadsheet import cell, csv_bytes
from counterfoil.words.tongue import tr

EXACT_ROLE = Qt.ItemDataRole.UserRole + 1
SAID_MS, SAID_TOP_PX = 2500, 34
SOON_ROWS = 200  # more than these are worded on a thread of their own
MARKS = "▴▾"  # of the sorted column
UNSEEN = {0x200E: None, 0x200F: None, 0xA0: " "}

Table = tuple[list[str], list[list[object]]]  # head, rows


@runtime_checkable
class Takeable(Protocol):
    """A model whose rows can be worded on any thread."""

    def taken(self, rows: Sequence[int], columns: Sequence[int]) -> Callable[[], list[list[object]]]:
        """What makes the exact values of rows that are handed out now."""
        ...


class Copying(QObject):
    """What one view's rows are taken along by. Lives on the GUI thread.

    `asked_for_file` opens the dialog and may be replaced; whoever gets a path calls `save_as`.
    """

    _made = Signal(object, int)  # Table, how many rows
    written = Signal(str)  # the file's name
    failed = Signal(str)  # a sentence

    def __init__(self, view: QTableView, shown_rows: Callable[[], Sequence[int]] | None) -> None:
        super().__init__(view)
        self._view, self._shown_rows = view, shown_rows
        self._folder = Path.home()
        self._box: HoverBox | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SAID_MS)
        self.asked_for_file: Callable[[Path], None] = self._open_dialog
        bind("copy", view, self.copy_chosen, within=True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        self._made.connect(self._put)
        self.written.connect(lambda name: self._say(words.saved(name)))
        self.failed.connect(self._say)

    def chosen_rows(self) -> list[int]:
        """Numbers of the chosen rows, or else of the current one."""
        chosen = sorted({index.row() for index in self._view.selectionModel().selectedIndexes()})
        current = self._view.currentIndex()
        return chosen or ([current.row()] if current.isValid() else [])

    def all_rows(self) -> list[int]:
        """Numbers of all rows, or where these are too many of those that are shown."""
        if self._shown_rows is not None:
            return list(self._shown_rows())
        return list(range(self._view.model().rowCount()))

    def copy_chosen(self) -> None:
        """Put the chosen rows into the clipboard, or all of them where none is chosen."""
        self._copy(self.chosen_rows() or self.all_rows())

    def copy_all(self) -> None:
        """Put all rows into the clipboard."""
        self._copy(self.all_rows())

    def copy_cell(self, index: QModelIndex) -> None:
        """Put one cell into the clipboard, as it is shown."""
        QGuiApplication.clipboard().setText(_plain(index.data(Qt.ItemDataRole.DisplayRole)))
        self._say(tr(words.CELL_COPIED))

    def menu(self, index: QModelIndex) -> QMenu:
        """A new menu for a cell, gone once it is closed."""
        made, is_part = QMenu(self._view), self._shown_rows is not None
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            rows = self.chosen_rows()
            rows = rows if index.row() in rows else [index.row()]
            made.addAction(menu(tr(words.COPY_CELL)), lambda: self.copy_cell(index))
            made.addAction(menu(words.copy_rows(len(rows))), lambda: self._copy(rows))
        made.addAction(menu(tr(words.COPY_SHOWN if is_part else words.COPY_TABLE)), self.copy_all)
        made.addSeparator()
        made.addAction(menu(tr(words.SAVE_SHOWN if is_part else words.SAVE_CSV)), self._ask_for_file)
        return made

    def save_as(self, path: Path) -> None:
        """Write all rows into a file that then appears whole; `written` or `failed` follows."""
        self._folder = path.parent
        head, make = self._take(self.all_rows())
        Thread(target=self._write, args=(path, head, make), name="table", daemon=True).start()

    def _copy(self, rows: Sequence[int]) -> None:
        if not rows:
            return
        head, make = self._take(rows)
        if len(rows) <= SOON_ROWS:
            self._put((head, make()), len(rows))
            return

        def work() -> None:
            with suppress(RuntimeError):  # the window was closed meanwhile
                self._made.emit((head, make()), len(rows))

        Thread(target=work, name="table", daemon=True).start()

    def _take(self, rows: Sequence[int]) -> tuple[list[str], Callable[[], list[list[object]]]]:
        model, columns = self._view.model(), self._columns()
        head = [_title(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        if isinstance(model, Takeable):
            return head, model.taken(rows, columns)
        found = [[_exact(model.index(row, column)) for column in columns] for row in rows]
        return head, lambda: found

    def _columns(self) -> list[int]:
        """All of them in the order they are shown, also those that there was no room for."""
        header = self._view.horizontalHeader()
        return [header.logicalIndex(place) for place in range(self._view.model().columnCount())]

    def _put(self, table: Table, number: int) -> None:
        QGuiApplication.clipboard().setMimeData(mime(*table))
        self._say(words.rows_copied(number))

    def _write(self, path: Path, head: list[str], make: Callable[[], list[list[object]]]) -> None:
        write_whole(path, lambda: csv_bytes(head, make()), self.written.emit, self.failed.emit)

    def _open_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        if not index.isValid():
            index = self._view.currentIndex()
        self.menu(index).popup(self._view.viewport().mapToGlobal(place))

    def _ask_for_file(self) -> None:
        letters = "".join(c if c.isalnum() else " " for c in clean(self._view.accessibleName(), 60))
        self.asked_for_file(self._folder / f"{'-'.join(['counterfoil', *letters.lower().split()])}.csv")

    def _open_dialog(self, proposed: Path) -> None:
        ask_for_file(self._view.window(), proposed, "csv", self.save_as)

    def _say(self, sentence: str) -> None:
        if self._box is None:
            self._box = HoverBox(self._view)
            self._silence.timeout.connect(self._box.hide)
        self._box.show_beside(sentence, 0, SAID_TOP_PX, above=False)
        self._silence.start()


def attach(
    view: QTableView, *, shown_rows: Callable[[], Sequence[int]] | None = None, is_marked: bool = True
) -> Copying:
    """Let a table's rows be taken along, and the keyboard reach them without being caught.

    `shown_rows` are the numbers of those that can be, where not all are in memory; with `is_marked` the
    current row of the table that has the focus bears a mark.
    """
    view.setTabKeyNavigation(False)
    if is_marked:
        RowMark(view)
    return Copying(view, shown_rows)


def mime(head: Sequence[str], rows: Sequence[Sequence[object]]) -> QMimeData:
    """Rows with their head as tab-separated text and as HTML."""
    made = QMimeData()
    lines = [[_flat(cell(value)) for value in row] for row in (head, *rows)]
    made.setText("\n".join("\t".join(line) for line in lines))
    made.setHtml(_html(lines))
    return made


def _html(lines: Sequence[Sequence[str]]) -> str:
    from html import escape  # with its table of all entities; only who copies needs it

    def row(cells: Sequence[str], kind: str) -> str:
        return f"<tr>{''.join(f'<{kind}>{escape(text)}</{kind}>' for text in cells)}</tr>"

    return f"<table>{row(lines[0], 'th')}{''.join(row(line, 'td') for line in lines[1:])}</table>"


def _exact(index: QModelIndex) -> object:
    found: object = index.data(EXACT_ROLE)
    return _plain(index.data(Qt.ItemDataRole.DisplayRole)) if found is None else found


def _title(title: object) -> str:
    return _plain(title).strip(f"{MARKS} ")


def _plain(shown: object) -> str:
    """A shown text without what only guides the eye."""
    return "" if shown is None else str(shown).translate(UNSEEN)


def _flat(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str) else str(value)

"""The table of the ledger's requests. It paints its cells itself: a million rows must scroll at a touch."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from counterfoil.ui import copying, theme
from counterfoil.ui.text import ELLIPSIS
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_columns import COLUMNS, ROOMY_PX, widths
from counterfoil.ui.windows.ledger_model import LedgerModel
from counterfoil.words.figures import UNKNOWN
from counterfoil.words.tongue import tr

HEAD_PX, INSET_PX, MARK_PX = 30, 3, 2
SHORTEST_PX = HEAD_PX + 8 * theme.ROW_HEIGHT
WAITING_PX = 8  # the height of the bar in place of a text that is not here yet
MOST_ELIDED = 4000
Index = QModelIndex | QPersistentModelIndex
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class LedgerTable(QTableView):
    """One row is chosen at a time; `opened` comes with a click or Enter, `left` with Escape."""

    opened = Signal(int)
    moved = Signal(int)
    left = Signal()
    room_changed = Signal()  # the number of columns or how they are worded

    def __init__(self, model: LedgerModel, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self._colours = model, palette
        self._elided: dict[tuple[str, int], str] = {}
        self.is_roomy = True
        self.setModel(model)
        self.setFont(theme.font("body"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(SHORTEST_PX)
        self._set_up_heads()
        self.copying = copying.attach(self, shown_rows=self.shown_rows, is_marked=False)
        self.verticalScrollBar().valueChanged.connect(self._look)
        model.modelReset.connect(self._look)

    def _set_up_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setFont(theme.font("secondary"))
        head.setFixedHeight(HEAD_PX)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(24)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted here."""
        self._colours = palette
        self.viewport().update()

    def shown_rows(self) -> range:
        """Numbers of the rows that can be seen, in part or whole."""
        first = self.rowAt(0)
        if first < 0:
            return range(0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self.rows.total - 1) + 1)

    @property
    def is_at_top(self) -> bool:
        """Whether the newest request can be seen."""
        return self.verticalScrollBar().value() < theme.ROW_HEIGHT

    def choose(self, number: int) -> None:
        """Choose a row, and scroll to it; Qt's `selectRow` fails in right-to-left windows."""
        self.setCurrentIndex(self.rows.index(number, 0))

    def _look(self) -> None:
        shown = self.shown_rows()
        if shown:
            self.rows.look_at(shown.start, shown.stop - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        roomy = room >= ROOMY_PX
        advance = QFontMetrics(self.font()).horizontalAdvance
        for column, width in enumerate(widths(room, advance, exact=roomy)):
            self.setColumnHidden(column, width == 0)
            if width:
                self.setColumnWidth(column, width)
        if roomy != self.is_roomy:
            self.is_roomy = roomy
            self.room_changed.emit()
        self._look()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # signs stay on their side of a figure
        shown, area = self.shown_rows(), event.rect()
        rows = [n for n in shown if self._top(n) < area.bottom() + 1 and self._top(n + 1) > area.top()]
        self._paint_chosen(painter)
        cells = [(self._top(number), number, self.rows.texts_at(number)) for number in rows]
        for column in range(len(COLUMNS)):
            if not self.isColumnHidden(column):
                self._paint_column(painter, column, cells)

    def _top(self, number: int) -> int:
        return number * theme.ROW_HEIGHT - self.verticalScrollBar().value()

    def _paint_chosen(self, painter: QPainter) -> None:
        current = self.currentIndex()
        if not current.isValid():
            return
        row = QRect(0, self._top(current.row()), self.viewport().width(), theme.ROW_HEIGHT)
        if self.selectionModel().isRowSelected(current.row()):
            painter.fillRect(row, QColor(self._colours.band))
        if self.hasFocus():
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            edge = row.right() - MARK_PX + 1 if mirrored else 0
            painter.fillRect(edge, row.top(), MARK_PX, row.height(), QColor(self._colours.own))

    def _paint_column(
        self, painter: QPainter, column: int, cells: list[tuple[int, int, tuple[str, ...] | None]]
    ) -> None:
        colours, kind = self._colours, COLUMNS[column]
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.columnViewportPosition(column) + INSET_PX
        width = self.columnWidth(column) - 2 * INSET_PX
        lean = RIGHT if kind.figures is not mirrored else LEFT
        ink, quiet = QColor(colours.muted if kind.quiet else colours.text), QColor(colours.faint)
        unknown = tr(UNKNOWN)
        painter.setPen(ink)
        for top, number, texts in cells:
            if texts is None:
                self._paint_waiting(painter, QRect(left, top, width, theme.ROW_HEIGHT), number + column, lean)
                continue
            text = texts[column]
            shown = text if kind.figures else self._fit(text, width)
            if text == unknown:
                painter.setPen(quiet)
                painter.drawText(left, top, width, theme.ROW_HEIGHT, lean, shown)
                painter.setPen(ink)
            else:
                painter.drawText(left, top, width, theme.ROW_HEIGHT, lean, shown)

    def _paint_waiting(self, painter: QPainter, room: QRect, seed: int, lean: int) -> None:
        width = max(room.width() * (40 + seed * 37 % 40) // 100, 1)
        left = room.right() - width + 1 if lean == RIGHT else room.left()
        top = room.top() + (room.height() - WAITING_PX) // 2
        painter.fillRect(left, top, width, WAITING_PX, QColor(self._colours.line))

    def _fit(self, text: str, width: int) -> str:
        found = self._elided.get((text, width))
        if found is None:
            if len(self._elided) > MOST_ELIDED:
                self._elided.clear()
            found = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[text, width] = found if found != ELLIPSIS else ""
        return found

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.moved.emit(current.row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.currentIndex()
        if key in OPENING and current.isValid():
            self.opened.emit(current.row())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in ENDS and self.rows.total:
            self.choose(ENDS[Qt.Key(key)] % self.rows.total)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt's own goes through every row."""

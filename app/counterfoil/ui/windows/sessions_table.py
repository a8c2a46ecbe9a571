"""The table of sessions, with a bar in its column of cache reads."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from counterfoil.domain.session import Session, SessionName
from counterfoil.ui import theme
from counterfoil.ui.text import figure
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.findings_mark import FindingMark
from counterfoil.ui.windows.rows import RowsModel
from counterfoil.ui.windows.sessions_columns import CACHE, PROJECT, kept, needs, shared
from counterfoil.ui.windows.tables import HEAD_PX, PADDING_PX, TIGHT_PADDING_PX, PlainTable
from counterfoil.words import sessions as words

Index = QModelIndex | QPersistentModelIndex
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
BAR_PX, GAP_PX, INSET_PX, BEFORE_PX = 4, 8, 3, 10
ROOMY_PX, FEWEST_ROWS = 880, 7
MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
MIDDLE_RIGHT = int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


class CacheBar(QStyledItemDelegate):
    """A small bar with its percentage; where it cannot be told there is no bar, as none is no zero."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = palette

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        session: Session = model.row_at(index.row())
        plain = QStyleOptionViewItem(option)
        if session.cache_percent is None:
            super().paint(painter, plain, index)
            return
        style = plain.widget.style() if plain.widget is not None else None
        self.initStyleOption(plain, index)
        plain.text = ""
        if style is not None:
            style.drawControl(style.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        self._paint_share(painter, plain, session)

    def _paint_share(self, painter: QPainter, option: QStyleOptionViewItem, session: Session) -> None:
        assert session.cache_percent is not None
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        before, behind = (INSET_PX, BEFORE_PX) if mirrored else (BEFORE_PX, INSET_PX)
        room, metrics = option.rect.adjusted(before, 0, -behind, -1), QFontMetrics(option.font)
        figure_px = metrics.horizontalAdvance("100 %")
        track_px = room.width() - figure_px - GAP_PX
        left = room.left() + figure_px + GAP_PX if mirrored else room.left()
        track = QRect(left, room.center().y() - BAR_PX // 2 + 1, max(track_px, 0), BAR_PX)
        full = round(track.width() * min(session.cache_percent, 100.0) / 100)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.track))
        painter.drawRoundedRect(track, 2, 2)
        if full:
            painter.setBrush(QColor(theme.heat(self.colours)[2]))
            begin = track.right() + 1 - full if mirrored else track.left()
            painter.drawRoundedRect(QRect(begin, track.top(), full, BAR_PX), 2, 2)
        painter.setPen(QColor(self.colours.text))
        painter.setFont(option.font)
        painter.drawText(room, MIDDLE_LEFT if mirrored else MIDDLE_RIGHT, figure(words.cache(session)))
        painter.restore()


class SessionsTable(PlainTable):
    """One row is chosen at a time; `opened` comes with a click or Enter."""

    opened = Signal(object)  # Session

    def __init__(self, model: RowsModel, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.rows = model
        self._bar = CacheBar(palette, self)
        self.setItemDelegateForColumn(CACHE, self._bar)
        self._mark = FindingMark(palette, self)
        self.setItemDelegateForColumn(PROJECT, self._mark)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self._bar.colours = self._mark.colours = palette
        self.rows.set_quiet_ink(palette.faint)
        self.viewport().update()

    def show_marked(self, names: Container[SessionName]) -> None:
        """Which sessions bear a mark."""
        self._mark.marked = names
        self.viewport().update()

    def fit_shown(self, number: int) -> None:
        """As high as its rows where they are few; more of them take what room there is."""
        all_px = HEAD_PX + theme.ROW_HEIGHT * number + 1
        self.setMinimumHeight(min(all_px, HEAD_PX + theme.ROW_HEIGHT * FEWEST_ROWS))
        self.setMaximumHeight(all_px)

    def fit_columns(self) -> None:
        """Leave out what there is no room for; project and model share what is left."""
        head, room = self.horizontalHeader(), self.viewport().width()
        titles = [str(self.rows.column_title(column)) for column in range(self.rows.columnCount())]
        padding = PADDING_PX if room >= ROOMY_PX else TIGHT_PADDING_PX
        widths = needs(QFontMetrics(self.font()).horizontalAdvance, titles, padding)
        shown = kept(widths, room)
        for column in range(len(widths)):
            self.setColumnHidden(column, column not in shown)
        for column, width in shared(widths, shown, room).items():
            head.resizeSection(column, width)

    def choose(self, number: int) -> None:
        """Choose a row, and scroll to it."""
        self.setCurrentIndex(self.rows.index(number, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self.rows.row_at(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in OPENING and current.isValid():
            self.opened.emit(self.rows.row_at(current.row()))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.rows.rowCount():
            self.choose(0 if event.key() == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt's own looks for what a cell begins with; there is a field for that."""

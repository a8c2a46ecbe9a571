"""Who used most, and what each month came to: tables with bars of shares whose rows can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counterfoil.domain.history import Figures, Metric
from counterfoil.domain.history_view import HistoryView, Month, Row
from counterfoil.domain.money import usd
from counterfoil.ui.plain import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.rows import Column, Index, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, samples
from counterfoil.words import history as words
from counterfoil.words import history_parts as parts
from counterfoil.words.tongue import tr

MOST_ROWS = 8
NAME, AMOUNT, SHARE = 0, 1, 2
BAR_SAMPLE, TIGHT_BAR_SAMPLE, TIGHT_PX = "100 % and a bar of it", "100 % and a", 400
BAR_PX, BAR_LEFT_PX, FIGURE_PX = 4, 10, 50
SHARE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BLANK = (Column("", str, str),) * 3


class SharesModel(RowsModel):
    """Rows with a share between 0 and 1, None where it is not known."""

    def __init__(self, columns: Sequence[Column], share: Callable[[Any], float | None]) -> None:
        super().__init__(columns)
        self.share = share

    def data(self, index: Index, role: int = 0) -> object:
        if role == SHARE_ROLE:
            return self.share(self._rows[index.row()])
        return super().data(index, role)

    def row_at(self, number: int) -> Any:
        """The row that stands there."""
        return self._rows[number]


class ShareBars(QStyledItemDelegate):
    """A share as a bar with its figure behind it."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = palette
        self.figure_px = FIGURE_PX  # kept free for the figure

    def restyle(self, palette: Palette) -> None:
        """New colours."""
        self._colours = palette

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE_ROLE)
        if share is None:
            return
        room = QRectF(option.rect).adjusted(BAR_LEFT_PX, 0, -self.figure_px, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            room.translate(self.figure_px - BAR_LEFT_PX, 0)
        track = QRectF(room.left(), room.center().y() - BAR_PX / 2, room.width(), BAR_PX)
        filled = QRectF(track)
        filled.setWidth(track.width() * min(max(share, 0.0), 1.0))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar, colour in ((track, self._colours.track), (filled, self._colours.own)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
        painter.restore()


class ChosenTable(LinesTable):
    """Emits the number of a row that is clicked, or chosen by Enter."""

    picked = Signal(int)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.picked.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.indexAt(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class SharesPanel(Panel):
    """A heading, rows with a figure and a bar each; `picked` bears the row that was chosen."""

    picked = Signal(object)

    def __init__(self, heading: str, hint: str, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(heading), parent)
        self.model = SharesModel(BLANK, lambda _row: None)
        self.model.set_quiet_ink(palette.faint)
        self.table = ChosenTable(self.model)
        self.table.setMouseTracking(True)
        self.table.setAccessibleName(clean(tr(heading)))
        self.table.setAccessibleDescription(clean(tr(hint)))
        self.bars = ShareBars(palette, self.table)
        self.table.setItemDelegateForColumn(SHARE, self.bars)
        self.table.picked.connect(lambda number: self.picked.emit(self.model.row_at(number)))
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)
        self.body.addStretch(1)

    def show_rows(
        self, rows: Sequence[Any], columns: Sequence[Column], share: Callable[[Any], float | None]
    ) -> None:
        """Other rows."""
        self.model.share = share
        self.model.set_columns(columns)
        self.model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.table.fit_rows(MOST_ROWS)
        self.say_empty("" if rows else tr(parts.NOTHING_THEN))
        self._fit_columns()

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self.model.set_quiet_ink(palette.faint)
        self.bars.restyle(palette)
        self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        is_tight = self.width() < TIGHT_PX
        share = TIGHT_BAR_SAMPLE if is_tight else BAR_SAMPLE
        amounts = samples.amounts(9_999.99 if is_tight else 99_999.99)
        self.table.set_widths(("", amounts, share), (NAME,), TIGHT_PADDING_PX)


def ranking_columns(view: HistoryView, title: str, name: Callable[[Row], str]) -> tuple[Column, ...]:
    """Columns of a ranking: what it is called, the figure, its share."""

    def called(row: Row) -> str:
        return clean(name(row))

    return _columns(
        Column(
            title,
            name,
            called,
            lambda row: parts.row_hint(called(row), row.figures),
            exact=lambda row: row.name,
        ),
        view,
        lambda row: row.figures,
    )


def month_columns(view: HistoryView) -> tuple[Column, ...]:
    """Columns of the months."""
    name = Column(
        tr(parts.MONTH),
        parts.month,
        lambda row: row.days.first,
        lambda row: parts.row_hint(parts.month(row), row.figures),
    )
    first, second, bar = _columns(name, view, lambda row: row.figures)
    return first, second, replace(bar, title="", text=lambda _row: "")


def _columns(name: Column, view: HistoryView, of: Callable[[Any], Figures]) -> tuple[Column, ...]:
    metric, shared = view.wish.metric, share_of(view)

    def share(row: Row | Month) -> str:
        found = shared(row)
        return "" if found is None else figures.percent(100 * found)

    return (
        name,
        Column(
            tr(parts.HEADS[metric]),
            lambda row: words.amount(of(row), metric),
            lambda row: metric.of(of(row)),
            figures=True,
            exact=lambda row: _exact(of(row), metric),
        ),
        Column(tr(parts.SHARE), share, lambda row: metric.of(of(row)), figures=True, quiet=True),
    )


def _exact(found: Figures, metric: Metric) -> object:
    known = metric.of(found)
    return usd(found.picousd) if metric is Metric.COST and known is not None else known


def share_of(view: HistoryView) -> Callable[[Any], float | None]:
    """The share of a row in its period; of months in the greatest one."""
    metric = view.wish.metric
    most = max((metric.of(month.figures) or 0 for month in view.months), default=0)

    def share(row: Row | Month) -> float | None:
        if isinstance(row, Row) or metric is Metric.CACHE:
            return parts.share(row.figures, view.whole, metric)
        found = metric.of(row.figures)
        return None if found is None or not most else found / most

    return share

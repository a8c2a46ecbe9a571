"""Why the two differ: each class with a bar of what it comes to, the greatest first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counterfoil.domain.reconciliation import ClassSum, DifferenceClass, Reconciliation
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.history_tables import ChosenTable
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.reconcile_hues import hue
from counterfoil.ui.windows.reconcile_table import WIDEST_PICOUSD
from counterfoil.ui.windows.rows import Column, Row, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, money, reconciling
from counterfoil.words import reconcile_result as words
from counterfoil.words.reconcile_result import Measure
from counterfoil.words.tongue import tr

CLASS, BAR, ROWS, AMOUNT = range(4)
BAR_PX, LEAST_PX, GAP_PX, TIGHT_PX = 10, 2, 8, 460


class ClassBars(QStyledItemDelegate):
    """A bar from the middle line: to the end where the statement tells more, to the start where less."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours, self.measure, self.most = palette, Measure.MONEY, 0
        self.has_both_signs = False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        model = index.model()
        assert isinstance(model, RowsModel)
        one: ClassSum = model.row_at(index.row())
        value = words.value(one.difference, self.measure)
        if not value or not self.most:
            return
        room = QRectF(option.rect).adjusted(GAP_PX, 0, -GAP_PX, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue(one.cls, self.colours)))
        painter.drawRoundedRect(self._bar(room, value, mirrored=mirrored), 2, 2)
        painter.setBrush(QColor(self.colours.track))
        painter.drawRect(QRectF(self._zero(room, mirrored=mirrored) - 0.5, room.top(), 1, room.height()))
        painter.restore()

    def _zero(self, room: QRectF, *, mirrored: bool) -> float:
        if self.has_both_signs:
            return room.center().x()
        return room.right() if mirrored else room.left()

    def _bar(self, room: QRectF, value: int, *, mirrored: bool) -> QRectF:
        whole = room.width() / 2 if self.has_both_signs else room.width()
        length = max(whole * abs(value) / self.most, LEAST_PX)
        is_forward = (value > 0 or not self.has_both_signs) != mirrored
        zero = self._zero(room, mirrored=mirrored)
        return QRectF(zero if is_forward else zero - length, room.center().y() - BAR_PX / 2, length, BAR_PX)


class ClassesPanel(Panel):
    """`picked` bears the DifferenceClass of a row."""

    picked = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.CLASSES), parent)
        self._measure = Measure.MONEY
        self.model = RowsModel(_columns(self._measure))
        self.model.set_quiet_ink(palette.faint)
        self.table = ChosenTable(self.model)
        self.table.setMouseTracking(True)
        self.table.setAccessibleName(clean(tr(words.CLASSES)))
        self.table.setAccessibleDescription(clean(tr(words.SHOW_ONLY)))
        self.bars = ClassBars(palette, self.table)
        self.table.setItemDelegateForColumn(BAR, self.bars)
        self.table.picked.connect(lambda number: self.picked.emit(self.model.row_at(number).cls))
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)

    def show_result(self, found: Reconciliation, measure: Measure) -> None:
        """All classes but the one of rows that match; the residual's is always there."""
        self._measure = measure
        shown = [one for one in found.classes if one.cls is not DifferenceClass.MATCH]

        def size(one: ClassSum) -> int:
            return abs(words.value(one.difference, measure) or 0)

        shown.sort(key=lambda one: (-size(one), -one.rows))
        values = [words.value(one.difference, measure) or 0 for one in shown]
        self.bars.measure, self.bars.most = measure, max(map(abs, values), default=0)
        self.bars.has_both_signs = any(v > 0 for v in values) and any(v < 0 for v in values)
        self.model.set_columns(_columns(measure))
        self.model.show_rows(shown)
        self.table.fit_rows(len(shown))
        self.table.setVisible(bool(shown))
        self.say_empty("" if shown else tr(words.NO_DIFFERENCE))
        self.note.setText(words.unexplained(found, measure))
        self.restyle(self.bars.colours)
        self._fit()

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self.bars.colours = palette
        self.model.set_quiet_ink(palette.faint)
        self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.table.setColumnHidden(BAR, self.width() < TIGHT_PX)
        names = tuple(map(reconciling.name, DifferenceClass))
        sample = (names, "", figures.count(99_999), f"+{money.amount(WIDEST_PICOUSD)}")
        self.table.set_widths(sample, (CLASS if self.width() < TIGHT_PX else BAR,), TIGHT_PADDING_PX)


def _columns(measure: Measure) -> tuple[Column, ...]:
    """A row is a ClassSum."""

    def value(one: Row) -> int | None:
        return words.value(one.difference, measure)

    def name(one: Row) -> str:
        return reconciling.name(one.cls)

    return (
        Column(tr(words.CLASS), name, name, name),
        Column("", lambda _one: "", lambda _one: 0, exact=lambda _one: ""),
        Column(
            tr(words.ROWS), lambda one: figures.count(one.rows), lambda one: one.rows, figures=True,
            exact=lambda one: one.rows,
        ),
        Column(
            tr(words.DIFFERENCE),
            lambda one: words.signed(value(one), measure),
            value,
            lambda one: words.exactly(value(one), measure, is_signed=True),
            figures=True,
            exact=lambda one: words.bare(value(one), measure),
        ),
    )  # fmt: skip

"""A year of days at most, a column a week: what was used and how well it was watched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from counterfoil.domain.coverage import Coverage
from counterfoil.domain.times import DAY_MS
from counterfoil.ui import theme
from counterfoil.ui.text import clean, clean_lines, tooltip
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.calendar_paint import CELL_PX, Brushes, Day, look_of, paint_day
from counterfoil.ui.windows.ledger_cells import WEEK, cells
from counterfoil.words import ledger_days as words
from counterfoil.words.figures import local, month, weekday
from counterfoil.words.tongue import tr

PITCH_PX, LABEL_PX, HEAD_PX = CELL_PX + 3, 32, 18
FEWEST_WEEKS, MOST_WEEKS = 8, 53
MONTH_WEEKS = 3  # a month that has fewer columns at the edge goes without its name
STEPS = {Qt.Key.Key_Left: -WEEK, Qt.Key.Key_Right: WEEK, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
PICKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CalendarStrip(QWidget):
    """Shows as many weeks up to today as fit.

    `days_chosen` bears the first and last day clicked or dragged over.
    """

    days_chosen = Signal(int, int)
    cells_changed = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: Sequence[Day] = ()
        self._make: Callable[[int], Sequence[Day]] | None = None
        self._brushes = Brushes(palette)
        self._chosen: tuple[int, int] | None = None
        self._pressed: int | None = None
        self._cursor = self._weeks = 0
        self.setFont(theme.font("axis"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(words.CALENDAR))

    def show_coverage(self, coverage: Coverage, now_ms: int) -> None:
        """The last weeks up to now."""
        self.show_days(partial(cells, coverage, now_ms), now_ms // DAY_MS)

    def show_days(self, make: Callable[[int], Sequence[Day]], today: int) -> None:
        """Other days: `make` gives those of so many weeks, each from Monday, the last one up to today."""
        self._make, self._cursor = make, today
        self._weeks = 0
        self._fit()

    def show_chosen(self, days: tuple[int, int] | None) -> None:
        """Mark the days that the table is filtered by."""
        self._chosen = days
        self.update()

    def restyle(self, palette: Palette) -> None:
        """New colours."""
        self._brushes = Brushes(palette)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LABEL_PX + 26 * PITCH_PX, HEAD_PX + WEEK * PITCH_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(LABEL_PX + FEWEST_WEEKS * PITCH_PX, HEAD_PX + WEEK * PITCH_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._make is None:
            return
        weeks = min(max((self.width() - LABEL_PX) // PITCH_PX, FEWEST_WEEKS), MOST_WEEKS)
        if weeks == self._weeks:
            return
        self._weeks = weeks
        self.cells = self._make(weeks)
        self.cells_changed.emit()
        self.update()

    def _place(self, day: int) -> QPointF:
        first = self.cells[0].day
        column, row = divmod(day - first, WEEK)
        return QPointF(self._begin() + LABEL_PX + column * PITCH_PX, HEAD_PX + row * PITCH_PX)

    def _begin(self) -> int:
        """Where the weekdays' names begin; time runs to the right on every side."""
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return 0
        weeks = -(-len(self.cells) // WEEK)
        return max(self.width() - LABEL_PX - weeks * PITCH_PX, 0)

    def cell_at(self, point: QPointF) -> Day | None:
        """The day under a point."""
        column = int(point.x() - self._begin() - LABEL_PX) // PITCH_PX
        row = int(point.y() - HEAD_PX) // PITCH_PX
        index = column * WEEK + row
        inside = column >= 0 and 0 <= row < WEEK and index < len(self.cells)
        return self.cells[index] if inside else None

    def place_of(self, day: int) -> QRect:
        """Where a day is drawn."""
        return QRectF(self._place(day), self._place(day) + QPointF(CELL_PX, CELL_PX)).toRect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - seldom, and small
        if not self.cells:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint_names(painter)
        for cell in self.cells:
            place = self._place(cell.day)
            paint_day(painter, place.x(), place.y(), look_of(cell), self._brushes)
        self._paint_outlines(painter)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(self._brushes.muted)
        base = (CELL_PX + self.fontMetrics().ascent() - self.fontMetrics().descent()) / 2
        for row in (0, 2, 4):
            painter.drawText(QPointF(self._begin(), HEAD_PX + row * PITCH_PX + base), clean(weekday(row)))
        for week, name in self._months():
            painter.drawText(
                QPointF(self._begin() + LABEL_PX + week * PITCH_PX, self.fontMetrics().ascent()), clean(name)
            )

    def _months(self) -> list[tuple[int, str]]:
        """The column in which each month begins, and its name, where there is room for it."""
        names: list[tuple[int, str]] = []
        for week, cell in enumerate(self.cells[::WEEK]):
            name = month(local(cell.day * DAY_MS, "UTC").month)
            if names and names[-1][1] == name:
                continue
            if names and week - names[-1][0] < MONTH_WEEKS:
                names.pop()
            names.append((week, name))
        return names

    def _paint_outlines(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._chosen is not None:
            painter.setPen(QPen(self._brushes.chosen, 1.5))
            painter.drawPath(self._around(*self._chosen))
        if self.hasFocus() and self.cells[0].day <= self._cursor <= self.cells[-1].day:
            painter.setPen(QPen(self._brushes.focus, 1.5))
            painter.drawRoundedRect(QRectF(self.place_of(self._cursor)).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)

    def _around(self, first: int, last: int) -> QPainterPath:
        """One line around days that lie side by side."""
        reach, path = (PITCH_PX - CELL_PX) / 2, QPainterPath()
        for cell in self.cells:
            if first <= cell.day <= last:
                place = self._place(cell.day) - QPointF(reach, reach)
                path.addRect(QRectF(place, QSizeF(PITCH_PX, PITCH_PX)))
        return path.simplified()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            if cell is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tooltip(cell.text), self, self.place_of(cell.day))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        self._pressed = cell.day if cell and event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor)
        if cell and self._pressed is not None:
            self.show_chosen((min(cell.day, self._pressed), max(cell.day, self._pressed)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        cell = self.cell_at(event.position())
        released = cell.day if cell else self._chosen[1] if self._chosen else pressed
        self._cursor = released
        self.days_chosen.emit(min(pressed, released), max(pressed, released))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS and self.cells:
            self._move(self._cursor + STEPS[key])
        elif key in PICKING and self.cells:
            self.days_chosen.emit(self._cursor, self._cursor)
        else:
            super().keyPressEvent(event)

    def _move(self, day: int) -> None:
        self._cursor = min(max(day, self.cells[0].day), self.cells[-1].day)
        self.setAccessibleDescription(clean_lines(self.cells[self._cursor - self.cells[0].day].text))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

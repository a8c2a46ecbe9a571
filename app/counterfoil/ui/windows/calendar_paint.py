"""How a day of the calendar is drawn: hue for how much was used, shape for how well it was watched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_cells import Watch
from counterfoil.words import ledger_days as words
from counterfoil.words.tongue import tr

CELL_PX, SMALL_PX, CORNER_PX, DOT_PX, CROSS_PX = 12, 6, 6, 3.4, 2.5
KEY_ROW_PX, MARK_GAP_PX, KEY_GAP_PX = 18, 6, 12


class Day(Protocol):
    """A day by its number since the epoch; `step` 0 … 4 is how much was used, `text` all that is known."""

    @property
    def day(self) -> int: ...
    @property
    def step(self) -> int: ...
    @property
    def watch(self) -> Watch: ...
    @property
    def has_skipped(self) -> bool: ...
    @property
    def has_vanished(self) -> bool: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Look:
    """What of a day is drawn."""

    step: int = 2
    watch: Watch = Watch.WHOLE
    skipped: bool = False
    vanished: bool = False


def look_of(cell: Day) -> Look:
    """How a day looks."""
    return Look(cell.step, cell.watch, cell.has_skipped, cell.has_vanished)


class Brushes:
    """The colours of days, made once for a palette."""

    def __init__(self, palette: Palette) -> None:
        fills = (palette.line, *theme.heat(palette))
        self.fills = [QColor(fill) for fill in fills]
        self.marks = [QColor(theme.legible(palette, fill)) for fill in fills]
        self.panel, self.outline = QColor(palette.panel), QColor(palette.faint)
        self.text, self.chosen = QColor(palette.text), QColor(palette.text)
        self.muted, self.focus = QColor(palette.muted), QColor(palette.own)


def paint_day(painter: QPainter, left: float, top: float, look: Look, brushes: Brushes) -> None:
    """One day, `CELL_PX` wide and high."""
    room = QRectF(left, top, CELL_PX, CELL_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brushes.fills[look.step])
    if look.watch is Watch.BEFORE:
        inset = (CELL_PX - SMALL_PX) / 2
        painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), 1, 1)
    elif look.watch is Watch.NONE:
        _paint_unwatched(painter, room, look.step, brushes)
    else:
        painter.drawRoundedRect(room, 2.5, 2.5)
        if look.watch is Watch.PARTLY:
            painter.setBrush(brushes.panel)
            corner = (
                QPointF(CORNER_PX + 1, -1),
                QPointF(CELL_PX + 1, -1),
                QPointF(CELL_PX + 1, CELL_PX - CORNER_PX),
            )
            painter.drawPolygon(QPolygonF([room.topLeft() + point for point in corner]))
    _paint_marks(painter, room, look, brushes)


def _paint_unwatched(painter: QPainter, room: QRectF, step: int, brushes: Brushes) -> None:
    slash = QLineF(room.bottomLeft() + QPointF(1.5, -1.5), room.topRight() + QPointF(-1.5, 1.5))
    if step:
        painter.drawRoundedRect(room, 2.5, 2.5)
        painter.setPen(QPen(brushes.marks[step], 1.6))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(brushes.outline, 1))
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
    painter.drawLine(slash)


def _paint_marks(painter: QPainter, room: QRectF, look: Look, brushes: Brushes) -> None:
    ink = (
        brushes.text
        if look.watch in (Watch.NONE, Watch.BEFORE) and not look.step
        else brushes.marks[look.step]
    )
    if look.skipped:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QRectF(room.left() + 1.8, room.bottom() - 1.8 - DOT_PX, DOT_PX, DOT_PX))
    if look.vanished:
        middle = room.center()
        painter.setPen(QPen(ink, 1.5))
        for slope in (-CROSS_PX, CROSS_PX):
            painter.drawLine(QLineF(middle + QPointF(-CROSS_PX, slope), middle + QPointF(CROSS_PX, -slope)))


MARKS = (
    (Look(step=0, watch=Watch.NONE), words.UNWATCHED),
    (Look(watch=Watch.PARTLY), words.PARTLY_WATCHED),
    (Look(skipped=True), words.LINES_SKIPPED),
    (Look(vanished=True), words.FILES_VANISHED),
    (Look(watch=Watch.BEFORE), words.NOT_YET),
)


class CalendarKeys(QWidget):
    """What the calendar's hues and shapes mean, of those that are in it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brushes = Brushes(palette)
        self._keys: tuple[tuple[Look, str], ...] = ()
        self._amount = ""
        self.setFont(theme.font("axis"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_keys(self, cells: Iterable[Day], amount: str = "") -> None:
        """Only those that one of the cells needs; `amount` is what the steps stand for, if not requests."""
        self._amount = amount
        looks = {look_of(cell) for cell in cells}
        self._keys = tuple(
            (key, tr(text)) for key, text in MARKS if any(_shares(look, key) for look in looks)
        )
        self.setAccessibleName(", ".join(clean(text) for _, text in self._keys))
        self.updateGeometry()
        self.update()

    def restyle(self, palette: Palette) -> None:
        """New colours."""
        self._brushes = Brushes(palette)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, KEY_ROW_PX)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(max((place.y() for place in self._places(width)), default=0)) + KEY_ROW_PX

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for (looks, text), place in zip(self._parts(), self._places(self.width()), strict=True):
            left = self.width() - place.x() - self._width(looks, text) if mirrored else place.x()
            self._paint_key(painter, left, place.y(), looks, text)

    def _paint_key(
        self, painter: QPainter, left: float, top: float, looks: tuple[Look, ...], text: str
    ) -> None:
        base = top + (KEY_ROW_PX + self.fontMetrics().ascent() - self.fontMetrics().descent()) / 2
        for look in looks:
            paint_day(painter, left, top + (KEY_ROW_PX - CELL_PX) / 2, look, self._brushes)
            left += CELL_PX + 2
        painter.setPen(self._brushes.muted)
        painter.drawText(QPointF(left + MARK_GAP_PX - 2, base), clean(text))

    def _parts(self) -> Iterator[tuple[tuple[Look, ...], str]]:
        amount = self._amount or tr(words.REQUESTS)
        yield tuple(Look(step) for step in range(len(self._brushes.fills))), amount
        for look, text in self._keys:
            yield (look,), text

    def _width(self, looks: tuple[Look, ...], text: str) -> int:
        return len(looks) * (CELL_PX + 2) + MARK_GAP_PX - 2 + self.fontMetrics().horizontalAdvance(text)

    def _places(self, width: int) -> list[QPointF]:
        x = y = 0
        places = []
        for part in self._parts():
            wide = self._width(*part)
            if x and x + wide > width:
                x, y = 0, y + KEY_ROW_PX
            places.append(QPointF(x, y))
            x += wide + KEY_GAP_PX
        return places


def _shares(look: Look, key: Look) -> bool:
    """Whether a day shows the mark that a key explains."""
    if key.skipped or key.vanished:
        return (look.skipped and key.skipped) or (look.vanished and key.vanished)
    return look.watch is key.watch

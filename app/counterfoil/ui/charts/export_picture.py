"""A chart as a picture that stands alone: its title above, its keys, and below when and in which zone."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean, elided
from counterfoil.ui.theme import Palette

PADDING, TITLE_PX, FOOT_PX = theme.CARD_PADDING, 24, 22
SHARPNESS = 2.0  # pixels of a picture for one on screen, at least
DOTS_PER_INCH = 96


@runtime_checkable
class Drawn(Protocol):
    """A chart that does not paint itself as ordinary widgets do."""

    def paint_on(self, painter: QPainter, room: QRectF) -> None:
        """Paint all of it into `room`."""
        ...

    def drawn_for(self, pixel_ratio: float) -> AbstractContextManager[None]:
        """Meanwhile lines are as wide as they must be for so many device pixels to one."""
        ...


@dataclass(frozen=True, slots=True)
class Picture:
    """What goes into a picture; `widget` is painted as it is on screen, `keys` stand in a row above it."""

    widget: QWidget
    title: str
    foot: str
    palette: Palette
    keys: Sequence[QWidget] = ()

    @property
    def size(self) -> QSize:
        """In pixels of a plain screen."""
        shown = self.widget.size()
        keys = sum(key.height() for key in self._shown_keys)
        return QSize(shown.width() + 2 * PADDING, shown.height() + keys + TITLE_PX + FOOT_PX + 2 * PADDING)

    @property
    def _shown_keys(self) -> list[QWidget]:
        return [key for key in self.keys if not key.isHidden() and key.height() > 0]

    def image(self) -> QImage:
        """In pixels, at least twice as sharp as a plain screen."""
        ratio = max(self.widget.devicePixelRatioF(), SHARPNESS)
        made = QImage(self.size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        made.setDevicePixelRatio(ratio)
        with self._drawn_for(ratio):
            painter = QPainter(made)
            self._paint(painter)
            painter.end()
        return made

    def svg(self) -> bytes:
        """In lines and letters."""
        from PySide6.QtSvg import QSvgGenerator

        store = QByteArray()
        buffer = QBuffer(store)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(DOTS_PER_INCH)
        generator.setSize(self.size)
        generator.setViewBox(QRect(QPoint(), self.size))
        generator.setTitle(clean(self.title))
        with self._drawn_for(1.0):
            painter = QPainter(generator)
            self._paint(painter)
            painter.end()
        return bytes(store.data())

    def _drawn_for(self, ratio: float) -> AbstractContextManager[None]:
        return self.widget.drawn_for(ratio) if isinstance(self.widget, Drawn) else nullcontext()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(QPoint(), self.size), QColor(self.palette.panel))
        width, top = self.size.width() - 2 * PADDING, PADDING
        room = QRect(PADDING, top, width, TITLE_PX)
        self._write(painter, self.title, "heading", self.palette.text, room, Qt.AlignmentFlag.AlignTop)
        top += TITLE_PX
        for key in self._shown_keys:
            _render(key, painter, QPoint(PADDING, top))
            top += key.height()
        if isinstance(self.widget, Drawn):
            self.widget.paint_on(painter, QRectF(QPoint(PADDING, top), self.widget.size().toSizeF()))
        else:
            _render(self.widget, painter, QPoint(PADDING, top))
        top += self.widget.height()
        room = QRect(PADDING, top, width, FOOT_PX)
        self._write(painter, self.foot, "axis", self.palette.faint, room, Qt.AlignmentFlag.AlignBottom)

    def _write(
        self, painter: QPainter, text: str, role: str, ink: str, room: QRect, edge: Qt.AlignmentFlag
    ) -> None:
        font = theme.font(role)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        mirrored = self.widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        line = elided(text, QFontMetrics(font), room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignAbsolute | edge), line)


def _render(widget: QWidget, painter: QPainter, place: QPoint) -> None:
    painter.save()
    painter.translate(place)
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.restore()

"""The ring of a card: how full a window is, and where an even use of it would stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from counterfoil.domain.snapshot import Level
from counterfoil.ui import theme
from counterfoil.ui.ring import is_near_cut, paint_ring
from counterfoil.ui.text import tooltip
from counterfoil.ui.theme import Palette
from counterfoil.words import sentences as words
from counterfoil.words.tongue import tr

RING_PX, RING_STROKE_PX, INSET_PX = 72, 8.5, 2
MARK_PX, HALO_PX, REACH_PX = 2, 5, 2.5


@dataclass(frozen=True, slots=True)
class RingFace:
    """What a ring shows; `even_percent` is None where an even use says nothing."""

    percent: float | None = None
    level: Level = Level.UNKNOWN
    is_estimate: bool = False
    even_percent: float | None = None


class Ring(QWidget):
    """A window's percent as a ring with the number in it, and a tick across it for an even use."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = RingFace()
        self.colours = palette
        self.setFixedSize(RING_PX, RING_PX)
        self.setFont(theme.font("sentence"))

    def show_percent(self, face: RingFace) -> None:
        """Redraws only when something differs."""
        if face == self._shown:
            return
        self._shown = face
        figure = words.percent(face.percent)
        used = (
            tr("≈\u00a0{percent} used, estimate", percent=figure)
            if face.is_estimate
            else tr("{percent} used", percent=figure)
        )
        lines = [f"{used}, {tr(words.LEVELS[face.level])}"]
        if face.even_percent is not None:
            lines.append(tr("even use {percent}", percent=words.percent(face.even_percent)))
        self.setToolTip(tooltip("\n".join(lines)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setFont(self.font())
        face, room = self._shown, QRectF(self.rect()).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX)
        figure = words.percent_figure(face.percent)
        paint_ring(
            painter,
            room,
            face.percent,
            face.level,
            self.colours,
            stroke=RING_STROKE_PX,
            label=f"≈{figure}" if face.is_estimate else figure,
            is_estimate=face.is_estimate,
        )
        if face.even_percent is not None and face.percent is not None:
            is_plain = is_near_cut(face.level, face.even_percent)
            paint_tick(painter, room, face.even_percent, self.colours, has_halo=not is_plain)


def paint_tick(
    painter: QPainter, room: QRectF, percent: float, palette: Palette, *, has_halo: bool = True
) -> None:
    """A tick across a ring that fills `room`, clockwise from the top, set off from what it crosses."""
    turn = QTransform.fromTranslate(room.center().x(), room.center().y()).rotate(3.6 * percent)
    outer = room.width() / 2 + REACH_PX
    ends = [turn.map(QPointF(0, -radius)) for radius in (outer - RING_STROKE_PX - 2 * REACH_PX, outer)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((palette.panel, HALO_PX), (palette.text, MARK_PX))[0 if has_halo else 1 :]:
        painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(*ends)

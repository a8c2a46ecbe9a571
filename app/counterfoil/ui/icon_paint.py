"""The tray icon's face as vectors: one ring or two, a number, and marks that tell the level without hue."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from counterfoil.domain.snapshot import Level
from counterfoil.ui.fonts import has_fonts
from counterfoil.ui.icon_face import Dial, IconFace
from counterfoil.ui.ring import paint_mark, paint_ring
from counterfoil.ui.text import clean
from counterfoil.ui.theme import DARK, LIGHT, Palette

# panels are often darker than the desktop's scheme says: this grey can be seen on both
TRACK = "#7f8896"
ON_LIGHT = replace(LIGHT, track=TRACK, calm="#1a202c", unknown="#566070")
ON_DARK = replace(DARK, track=TRACK, calm="#ffffff", unknown="#b4bcc8")
COARSE_DASHES = 8
NUMBER_FROM_PX, NUMBER_IN_TWO_FROM_PX = 22, 44  # a smaller number cannot be read
STROKE_SHARE, NUMBER_STROKE_SHARE, TWO_STROKE_SHARE = 1 / 6, 1 / 10, 1 / 7
DIGITS_SHARE, MARK_SHARE, MARK_IN_TWO_SHARE = 0.62, 0.62, 0.9  # of the hole
LIFT_SHARE, BELOW_SHARE, BELOW_MARK_SHARE = 0.08, 0.37, 0.3
MARKED = (Level.WATCH, Level.WARN)


def paint_face(painter: QPainter, rect: QRectF, face: IconFace, device_px: float) -> None:
    """Paint a face that fills `rect`; `device_px` is how many pixels of the screen its side has."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = ON_DARK if face.dark_panel else ON_LIGHT
    first = Dial(face.percent, face.level, face.is_estimate, face.ahead)
    scale = rect.width() / device_px
    has_number = face.has_number and face.percent not in (None, 100) and _has_room(face, device_px)
    has_number = has_number and has_fonts()
    share = TWO_STROKE_SHARE if face.second else NUMBER_STROKE_SHARE if has_number else STROKE_SHARE
    stroke = max(2, round(device_px * share)) * scale  # whole pixels keep the edges sharp
    _ring(painter, rect, first, palette, stroke, monochrome=face.monochrome)
    hole = rect.adjusted(stroke, stroke, -stroke, -stroke)
    if face.second is not None:
        hole = _inner(painter, hole, face, palette, stroke, scale)
    if has_number:
        _number(painter, hole, face, palette)
    else:
        size = hole.width() * (MARK_IN_TWO_SHARE if face.second else MARK_SHARE)
        paint_mark(painter, hole.center(), size, face.level, _ink(face, palette))


def _has_room(face: IconFace, device_px: float) -> bool:
    return device_px >= (NUMBER_IN_TWO_FROM_PX if face.second else NUMBER_FROM_PX)


def _inner(
    painter: QPainter, hole: QRectF, face: IconFace, palette: Palette, stroke: float, scale: float
) -> QRectF:
    """The second ring, a pixel or more off the first; what is left inside of it."""
    assert face.second is not None
    gap = max(1.0, round(stroke / scale / 3)) * scale
    room = hole.adjusted(gap, gap, -gap, -gap)
    _ring(painter, room, face.second, palette, stroke, monochrome=face.monochrome)
    return room.adjusted(stroke, stroke, -stroke, -stroke)


def paint_dial(painter: QPainter, rect: QRectF, dial: Dial, palette: Palette, stroke: float) -> None:
    """One ring with the level's mark in its middle, in a palette of ours."""
    _ring(painter, rect, dial, palette, stroke)
    hole = rect.width() - 2 * stroke
    paint_mark(painter, rect.center(), hole * MARK_SHARE, dial.level, QColor(palette.level(dial.level)))


def _ring(
    painter: QPainter,
    rect: QRectF,
    dial: Dial,
    palette: Palette,
    stroke: float,
    *,
    monochrome: bool = False,
) -> None:
    if dial.percent is None:
        _coarse_dashes(painter, rect, stroke, palette.text if monochrome else palette.unknown)
        return
    paint_ring(
        painter,
        rect,
        dial.percent,
        dial.level,
        palette,
        monochrome=monochrome,
        stroke=stroke,
        is_estimate=dial.is_estimate,
        ahead=dial.ahead,
        has_mark=False,
    )


def _number(painter: QPainter, hole: QRectF, face: IconFace, palette: Palette) -> None:
    """The percentage, with the level's mark below it."""
    font = QFont(painter.font())
    font.setPixelSize(max(round(hole.height() * DIGITS_SHARE), 6))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(palette.text))
    lift = hole.height() * LIFT_SHARE if face.level in MARKED else 0.0
    painter.drawText(hole.translated(0, -lift), Qt.AlignmentFlag.AlignCenter, clean(str(face.percent)))
    below = hole.center() + QPointF(0, hole.height() * BELOW_SHARE)
    paint_mark(painter, below, hole.height() * BELOW_MARK_SHARE, face.level, _ink(face, palette))


def _ink(face: IconFace, palette: Palette) -> QColor:
    return QColor(palette.text if face.monochrome else palette.level(face.level))


def _coarse_dashes(painter: QPainter, rect: QRectF, stroke: float, colour: str) -> None:
    """The unknown ring with fewer dashes than a card's: twelve run into each other at 16 pixels."""
    painter.setPen(QPen(QColor(colour), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    circle = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    step = 360 * 16 // COARSE_DASHES
    for index in range(COARSE_DASHES):
        painter.drawArc(circle, index * step - step // 4, step // 2)

"""The ring that stands for one window, in the tray, on cards and in the popover.

Its shape tells the level without hue: plain calm, dot watch, bar warn, cut in two critical, exclamation
mark exhausted, dashes unknown. The used part is broad; what is foreseen to be used by the reset is a thin
line on from it, so that a ring which closes runs out.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import degrees, pi
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from counterfoil.domain.snapshot import Level
from counterfoil.ui.fonts import has_fonts
from counterfoil.ui.theme import Palette

TOP = 90.0  # Qt counts degrees from three o'clock, anticlockwise
DASHES, DASHES_SMALL, SHORT_DASHES = 12, 8, 36
SHORT_DASH_STEP = 3.2  # closer than that, short dashes run into each other
ESTIMATE_TRACK = 0.5  # of the stroke: where dashes are few or none, the thin track tells an estimate
CUT_AT = (55.0, 235.0)  # where a critical ring is broken
NEAR_CUT = 20.0  # so many degrees away
ROUND_FROM_PX = 5.0  # below this a round cap is a smudge
TRACK_ALPHA = 95
AHEAD_SHARE = 0.42  # of the stroke: what is foreseen


class _Part(NamedTuple):
    """A stretch of the ring, in degrees clockwise from the top."""

    ink: QColor
    width: float
    start: float
    stop: float


def paint_ring(
    painter: QPainter,
    rect: QRectF,
    percent: float | None,
    level: Level,
    palette: Palette,
    *,
    monochrome: bool = False,
    stroke: float | None = None,
    label: str | None = None,
    is_estimate: bool = False,
    ahead: float | None = None,
    has_mark: bool = True,
) -> None:
    """Paint a ring that fills `rect`, used part clockwise from the top.

    `percent` None is drawn as dashes, never as an empty ring; the used part of an estimate is in short ones.
    `stroke` is in the painter's units, a sixth of the side by default. `monochrome` paints all in
    `palette.text`. A `label` (the number) takes the middle, and the level's mark moves below it; without
    `has_mark` the middle stays free. `ahead` is the percentage foreseen for the reset, where it is shown.
    """
    side = min(rect.width(), rect.height())
    width = stroke if stroke is not None else side / 6
    ink = QColor(palette.text if monochrome else palette.level(level))
    track = _track(palette, monochrome=monochrome)
    circle = QRectF(0, 0, side - width, side - width)
    circle.moveCenter(rect.center())

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if percent is None:
        _dashes(painter, circle, width, ink)
    elif is_estimate:
        _band(painter, circle, [_Part(track, width * ESTIMATE_TRACK, 0, 360)], _cuts(circle, width, level))
        _short_dashes(painter, circle, width, percent, level, ink)
    else:
        _used_band(painter, circle, width, (percent, ahead), level, (ink, track))
    if has_mark:
        _middle(painter, circle, width, level, palette, ink, label)
    painter.restore()


def _track(palette: Palette, *, monochrome: bool) -> QColor:
    if not monochrome:
        return QColor(palette.track)
    pale = QColor(palette.text)
    pale.setAlpha(TRACK_ALPHA)
    return pale


def _dashes(painter: QPainter, circle: QRectF, width: float, ink: QColor) -> None:
    painter.setPen(_pen(ink, width))
    dashes = DASHES if width >= ROUND_FROM_PX else DASHES_SMALL
    step = 360 / dashes
    for index in range(dashes):
        _arc(painter, circle, TOP - (index - 0.25) * step, step * 0.5)


def _short_dashes(
    painter: QPainter, circle: QRectF, width: float, percent: float, level: Level, ink: QColor
) -> None:
    """The used part as short strokes; a critical ring stays cut where it is cut."""
    dashes = min(SHORT_DASHES, int(pi * circle.width() / SHORT_DASH_STEP))
    used, step = 3.6 * min(max(percent, 0.0), 100.0), 360 / dashes
    cuts = _halves(degrees(0.55 * width / (circle.width() / 2)))
    shortest = degrees(2 / circle.width())  # a pixel, so that what is begun is seen
    painter.setPen(_pen(ink, width))
    for index in range(dashes):
        start = (index + 0.2) * step
        is_cut = level is Level.CRITICAL and not any(a <= start and start + step * 0.6 <= b for a, b in cuts)
        if start < used and not is_cut:
            _arc(painter, circle, TOP - start, min(step * 0.6, max(used - start, shortest)))


def _used_band(
    painter: QPainter,
    circle: QRectF,
    width: float,
    percents: tuple[float, float | None],
    level: Level,
    inks: tuple[QColor, QColor],
) -> None:
    (percent, ahead), (ink, track) = percents, inks
    used = 3.6 * min(max(percent, 0.0), 100.0)
    foreseen = used if ahead is None else 3.6 * min(max(percent, ahead), 100.0)
    rest = [_Part(ink, width * AHEAD_SHARE, used, foreseen), _Part(track, width, foreseen, 360)]
    if level is Level.CRITICAL:
        _band(painter, circle, [_Part(ink, width, 0, used), *rest], _cuts(circle, width, level))
        return
    _band(painter, circle, rest, [(0, 360)])
    rounded = width >= ROUND_FROM_PX and used < 360
    cap = degrees(width / circle.width()) if rounded else 0.0
    if used > 0:
        painter.setPen(_pen(ink, width, rounded=rounded))
        # a round cap reaches past the end of its arc: what is seen must still end at the value
        _arc(painter, circle, TOP - cap, max(used - 2 * cap, 0.1))


def _band(
    painter: QPainter, circle: QRectF, parts: Sequence[_Part], stretches: Sequence[tuple[float, float]]
) -> None:
    """The parts of a ring as far as they lie within the stretches between its cuts."""
    for ink, width, start, stop in parts:
        for begin, end in stretches:
            first, last = max(start, begin), min(stop, end)
            if last > first:
                painter.setPen(_pen(ink, width))
                _arc(painter, circle, TOP - first, last - first)


def _cuts(circle: QRectF, width: float, level: Level) -> list[tuple[float, float]]:
    """The stretches of a ring of that level that are left between its cuts."""
    if level is not Level.CRITICAL:
        return [(0, 360)]
    return _halves(degrees(0.55 * width / (circle.width() / 2)))


def _halves(gap: float) -> list[tuple[float, float]]:
    """Arcs between the cuts, in degrees clockwise from the top."""
    first, second = CUT_AT
    return [(0, first - gap), (first + gap, second - gap), (second + gap, 360)]


def is_near_cut(level: Level, percent: float) -> bool:
    """Whether what is set off from the ring there would leave but a splinter of it beside a cut."""
    return level is Level.CRITICAL and any(abs(3.6 * percent - cut) < NEAR_CUT for cut in CUT_AT)


def _pen(colour: QColor, width: float, *, rounded: bool = False) -> QPen:
    cap = Qt.PenCapStyle.RoundCap if rounded else Qt.PenCapStyle.FlatCap
    return QPen(colour, width, Qt.PenStyle.SolidLine, cap)


def _arc(painter: QPainter, circle: QRectF, start: float, clockwise: float) -> None:
    painter.drawArc(circle, round(start * 16), -round(clockwise * 16))


def _middle(
    painter: QPainter,
    circle: QRectF,
    width: float,
    level: Level,
    palette: Palette,
    ink: QColor,
    label: str | None,
) -> None:
    hole = circle.width() - width
    if label is None or not has_fonts():
        paint_mark(painter, circle.center(), hole * 0.62, level, ink)
        return
    font = QFont(painter.font())
    font.setPixelSize(max(round(hole * _letter_share(label)), 6))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(palette.text))
    lifted = level in (Level.WATCH, Level.WARN, Level.EXHAUSTED)
    text = circle.translated(0, -hole * 0.09) if lifted else circle
    painter.drawText(text, Qt.AlignmentFlag.AlignCenter, label)
    paint_mark(painter, circle.center() + QPointF(0, hole * 0.26), hole * 0.2, level, ink)


def _letter_share(label: str) -> float:
    """How high letters may be, as a share of the hole: signs are wider than digits."""
    if len(label) > 3:
        return 0.28
    return 0.36 if len(label) < 3 or label.isdigit() else 0.31


def paint_mark(painter: QPainter, centre: QPointF, size: float, level: Level, ink: QColor) -> None:
    """The level's sign within a square of `size` around `centre`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if level is Level.WATCH:
        painter.drawEllipse(centre, size * 0.36, size * 0.36)
    elif level is Level.WARN:
        painter.drawRoundedRect(_box(centre, size, size * 0.36), size * 0.1, size * 0.1)
    elif level is Level.EXHAUSTED:
        thick = size * 0.3
        painter.drawRoundedRect(
            _box(centre - QPointF(0, size * 0.22), thick, size * 0.7), thick / 3, thick / 3
        )
        painter.drawEllipse(centre + QPointF(0, size * 0.46), thick * 0.56, thick * 0.56)


def _box(centre: QPointF, width: float, height: float) -> QRectF:
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)

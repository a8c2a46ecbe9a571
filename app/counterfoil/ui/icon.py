"""What the tray icon shows, and its picture: the ring of the tightest window, drawn for small sizes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from counterfoil.domain.snapshot import Level, Snapshot
from counterfoil.ui.ring import paint_ring
from counterfoil.ui.starting_icon import SIDES_PX as STARTING_SIDES_PX
from counterfoil.ui.starting_icon import app_icon, icon_name, starting_file
from counterfoil.ui.theme import DARK, LIGHT
from counterfoil.words.verdicts import is_estimated

__all__ = ["SIDES_PX", "IconFace", "app_icon", "face_of", "icon_for", "icon_name", "pixmap_for"]

SIDES_PX = (16, 22, 24, 32, 44, 48, 64, 96, 128)  # 16 to 64 and their doubles for fine screens
# panels are often darker than the desktop's scheme says: this grey can be seen on both
TRACK = "#7f8896"
ON_LIGHT = replace(LIGHT, track=TRACK, calm="#1a202c", unknown="#566070")
ON_DARK = replace(DARK, track=TRACK, calm="#ffffff", unknown="#b4bcc8")
COARSE_DASHES = 8


@dataclass(frozen=True, slots=True)
class IconFace:
    """All that the picture depends on; equal faces look the same. `percent` is 0–100 or unknown."""

    percent: int | None
    level: Level
    dark_panel: bool = False
    monochrome: bool = False
    is_estimate: bool = False


def face_of(snapshot: Snapshot, *, dark_panel: bool, monochrome: bool = False) -> IconFace:
    """The face of the tightest window; unknown without one."""
    if not snapshot.windows:
        return IconFace(None, Level.UNKNOWN, dark_panel, monochrome)
    tightest = snapshot.windows[0]
    estimate = tightest.estimate if is_estimated(tightest) else None
    percent = estimate.percent if estimate else tightest.window.used_percent
    return IconFace(shown_percent(percent), tightest.level, dark_panel, monochrome, estimate is not None)


def shown_percent(percent: float | None) -> int | None:
    """Whole percent for an arc: what is begun is seen, and full is only what is full."""
    if percent is None:
        return None
    if 0 < percent < 1 or 99 <= percent < 100:
        return ceil(percent) if percent < 1 else 99
    return round(min(max(percent, 0.0), 100.0))


@lru_cache(maxsize=8)
def icon_for(face: IconFace) -> QIcon:
    """The tray icon in every size a host may ask for."""
    icon = QIcon()
    for side in SIDES_PX:
        icon.addPixmap(pixmap_for(face, side))
    return icon


def pixmap_for(face: IconFace, side: int) -> QPixmap:
    """The face as a square of `side` pixels on nothing."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    palette = ON_DARK if face.dark_panel else ON_LIGHT
    stroke = max(2, round(side / 6))  # whole pixels keep the edges sharp
    if face.percent is None:
        _paint_coarse_dashes(painter, side, stroke, palette.text if face.monochrome else palette.unknown)
    else:
        paint_ring(
            painter,
            QRectF(0, 0, side, side),
            face.percent,
            face.level,
            palette,
            monochrome=face.monochrome,
            stroke=stroke,
            is_estimate=face.is_estimate,
        )
    painter.end()
    return pixmap


def _paint_coarse_dashes(painter: QPainter, side: int, stroke: int, colour: str) -> None:
    """The unknown ring with fewer dashes than a card's: twelve run into each other at 16 pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    circle = QRectF(0, 0, side, side).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    step = 360 * 16 // COARSE_DASHES
    for index in range(COARSE_DASHES):
        painter.drawArc(circle, index * step - step // 4, step // 2)


def write_starting_icons(folder: Path) -> None:
    """Make the files of `starting_icon` anew: the unknown face, for a start that draws nothing."""
    for dark_panel in (False, True):
        face = IconFace(None, Level.UNKNOWN, dark_panel)
        for side in STARTING_SIDES_PX:
            pixmap_for(face, side).save(str(folder / starting_file(side, dark_panel=dark_panel)))

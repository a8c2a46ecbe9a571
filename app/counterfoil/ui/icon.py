"""The tray icon: a face drawn anew, as vectors, for each size and scale that a panel asks for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from shiboken6 import Shiboken

from counterfoil.domain.snapshot import Level
from counterfoil.ui.icon_face import IconFace, face_of, shown_percent
from counterfoil.ui.icon_paint import ON_DARK, ON_LIGHT, paint_face
from counterfoil.ui.starting_icon import SIDES_PX as STARTING_SIDES_PX
from counterfoil.ui.starting_icon import app_icon, icon_name, starting_file

__all__ = [
    "ON_DARK",
    "ON_LIGHT",
    "SIDES_PX",
    "IconFace",
    "app_icon",
    "face_of",
    "icon_for",
    "icon_name",
    "pixmap_for",
    "shown_percent",
]

# What a StatusNotifier host is sent to choose from: 16, 22, 24 and 32 at scales of 100 to 200 %. Every size
# goes over the bus at each change, and none above 64 does.
SIDES_PX = (16, 20, 22, 24, 28, 32, 33, 36, 44, 48, 64)


class FaceEngine(QIconEngine):
    """Paints a face at whatever size it is asked for: XEmbed hosts get the very pixels of the screen."""

    def __init__(self, face: IconFace) -> None:
        super().__init__()
        self._face = face

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        paint_face(painter, square, self._face, side * painter.device().devicePixelRatio())
        painter.restore()

    def pixmap(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return pixmap_for(self._face, min(size.width(), size.height()))

    def availableSizes(
        self, _mode: QIcon.Mode = QIcon.Mode.Normal, _state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        return [QSize(side, side) for side in SIDES_PX]

    def isNull(self) -> bool:
        return False

    def key(self) -> str:
        return "counterfoil-face"

    def clone(self) -> QIconEngine:
        # what asks owns the copy from now on: only an icon takes ours over, and must then not free it itself
        copy = FaceEngine(self._face)
        Shiboken.invalidate(QIcon(copy))
        return copy


@lru_cache(maxsize=8)
def icon_for(face: IconFace) -> QIcon:
    """The tray icon in any size."""
    return QIcon(FaceEngine(face))


def pixmap_for(face: IconFace, side: int) -> QPixmap:
    """The face as a square of `side` pixels on nothing."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_face(painter, QRectF(0, 0, side, side), face, side)
    painter.end()
    return pixmap


def write_starting_icons(folder: Path) -> None:
    """Make the files of `starting_icon` anew: the unknown face, for a start that draws nothing."""
    for dark_panel in (False, True):
        face = IconFace(None, Level.UNKNOWN, dark_panel)
        for side in STARTING_SIDES_PX:
            pixmap_for(face, side).save(str(folder / starting_file(side, dark_panel=dark_panel)))

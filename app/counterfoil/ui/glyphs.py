"""Small pictures on buttons: the open set Lucide (`resources/icons/ui`), in the colour of the text beside."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from counterfoil.ui.starting_icon import ICONS

FOLDER = ICONS / "ui"
SCALES = (1, 2, 3)  # of the screen


@lru_cache(maxsize=128)
def glyph(name: str, colour: str, side_px: int = 16) -> QIcon:
    """The picture of that name, such as `"settings"`, for a square of `side_px` on any screen."""
    drawn = (FOLDER / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(drawn))
    icon = QIcon()
    for scale in SCALES:
        pixmap = QPixmap(side_px * scale, side_px * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon

"""What can be seen on a screenshot."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage


def picture(path: Path) -> QImage:
    """A screenshot, four bytes a pixel."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull(), f"{path} is no picture"
    return image


def box_of(image: QImage, colour: str) -> QRect | None:
    """The smallest box around all pixels of exactly that colour, None if there are none."""
    wanted = QColor(colour).rgb().to_bytes(4, "little")
    box = QRect()
    for y in range(image.height()):
        row = bytes(cast("memoryview", image.constScanLine(y)))
        if wanted in row:
            columns = [x for x in range(image.width()) if row[4 * x : 4 * x + 4] == wanted]
            box = box.united(QRect(columns[0], y, columns[-1] - columns[0] + 1, 1)) if columns else box
    return None if box.isNull() else box

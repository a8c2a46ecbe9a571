"""Pictures that stand in a layout and are no text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class PictureLabel(QWidget):
    """An icon at one size, as sharp as the screen is; says nothing to those who cannot see it."""

    def __init__(self, icon: QIcon, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._side_px = icon, side_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side_px, self._side_px)

    def show_icon(self, icon: QIcon) -> None:
        """Another picture, or the same in another colour."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        self._icon.paint(QPainter(self), self.rect())


def picture_label(icon: QIcon, side_px: int) -> PictureLabel:
    """An icon in a square of `side_px`."""
    return PictureLabel(icon, side_px)

"""Buttons that are a picture, with what they do as a tooltip and aloud."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from counterfoil.ui.glyphs import glyph
from counterfoil.ui.text import clean, tooltip
from counterfoil.ui.theme import Palette

PICTURE_PX, SIDE_PX = 16, 28


def picture_button(picture: str, palette: Palette, about: str = "", *, side_px: int = SIDE_PX) -> QPushButton:
    """A small square button; `about` says what it does."""
    button = QPushButton()
    button.setProperty("role", "picture")
    button.setFixedSize(side_px, side_px)
    button.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(False)
    button.setProperty("picture", picture)
    repaint_picture(button, palette)
    say_about(button, about)
    return button


def say_about(button: QPushButton, about: str) -> None:
    """What it does, on hover and aloud."""
    button.setToolTip(tooltip(about))
    button.setAccessibleName(clean(about))


def set_picture(button: QPushButton, picture: str, palette: Palette) -> None:
    """Another picture."""
    if button.property("picture") != picture:
        button.setProperty("picture", picture)
        repaint_picture(button, palette)


def repaint_picture(button: QPushButton, palette: Palette) -> None:
    """The same picture in a palette's ink."""
    button.setIcon(glyph(str(button.property("picture")), palette.muted, PICTURE_PX))

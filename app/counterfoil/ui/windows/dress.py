"""The colours that a window's parts wear: at once what is in sight, a page out of sight when it is shown.

A stylesheet on the window itself would be worked out for every widget of every page in one turn.
"""

from __future__ import annotations

from typing import Protocol, cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from counterfoil.ui import theme
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.theme import Palette


class Coloured(Protocol):
    """What paints some of its colours itself."""

    def restyle(self, palette: Palette) -> None: ...


class Dress:
    """Which palette is worn, and which parts have it already."""

    def __init__(self) -> None:
        self.palette: Palette | None = None
        self._sheet = ""
        self._worn: WeakKeyDictionary[QWidget, Palette] = WeakKeyDictionary()

    def change(self) -> bool:
        """Take up the desktop's palette; False if it is the one that is worn."""
        palette = theme.current()
        if palette is self.palette:
            return False
        self.palette, self._sheet = palette, stylesheet(palette)
        return True

    def put_on(self, part: QWidget, painted: Coloured | None = None) -> None:
        """Have a part, and what in it paints itself, in these colours; cheap where it has them."""
        if self.palette is None or self._worn.get(part) is self.palette:
            return
        self._worn[part] = self.palette
        part.setStyleSheet(self._sheet)
        if painted is not None:
            painted.restyle(self.palette)

    def put_on_page(self, area: QWidget | None, page: QWidget) -> None:
        """A page and the area that it stands in."""
        if area is not None:
            self.put_on(area, cast("Coloured", page))

    def put_on_above(self, window: QWidget, whole: QWidget) -> None:
        """What stands above all that fills a window: what is said, sheets, menus."""
        for part in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if part is not whole:
                self.put_on(part)

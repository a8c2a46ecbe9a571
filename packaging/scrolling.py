"""Brings a part of a page into sight, for pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

ABOVE_PX = 16


def scrolled_to(page: QWidget, part: QWidget) -> None:
    """Scroll the area that a page lies in until the part is at its top."""
    area = page.parent()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parent()
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(part.y() - ABOVE_PX)

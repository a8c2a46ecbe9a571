"""The scrolled place that a page stands in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from counterfoil.ui.windows.reading_order import show_whole


def page_area(page: QWidget) -> QScrollArea:
    """A page that scrolls down, never aside; its signal `shown_part` brings a widget of it into view."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    if hasattr(page, "shown_part"):
        page.shown_part.connect(partial(show_whole, area))
    return area

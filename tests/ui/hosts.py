"""A window around a part of a window: a part with limits to its size is not shown as a window itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def hosted(qtbot: QtBot, part: QWidget, width: int, height: int) -> QWidget:
    """Show a part inside of a plain window of that size; it lives as long as the part is held."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(width, height)
    part.setParent(host)
    part.resize(width, height)
    part.show()
    host.show()
    setattr(part, "host", host)  # noqa: B010 - holds the window, which nothing else does
    return host

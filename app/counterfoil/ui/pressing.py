"""Enter presses the button that has the focus: outside of dialogs Qt's buttons take the space bar alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def take_press(window: QWidget, event: QKeyEvent) -> bool:
    """Press it for a key that nothing below the window took; whether that was done."""
    focused = window.focusWidget()
    if event.key() not in KEYS or event.isAutoRepeat() or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True

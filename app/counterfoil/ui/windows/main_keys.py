"""What keys do in the window as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)

from counterfoil.ui.pressing import take_press
from counterfoil.ui.windows.pages import SETTINGS
from counterfoil.ui.windows.shortcuts import bind, bind_pages

if TYPE_CHECKING:
    from counterfoil.ui.windows.main import MainWindow

TYPED_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
SCROLLED = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


def bind_window(window: MainWindow, pages: int) -> None:
    """The keys that hold wherever the focus is."""
    bind_pages(window, window.show_nth, pages)
    bind("next-page", window, lambda: window.step_page(1))
    bind("previous-page", window, lambda: window.step_page(-1))
    bind("back", window, lambda: window.step_back(-1))
    bind("forward", window, lambda: window.step_back(1))
    bind("settings", window, lambda: window.show_page(SETTINGS))
    bind("again", window, window.look_again)
    bind("undo", window, lambda: window.toast.undo())
    bind("help", window, lambda: window.help.open_keys())
    bind("close", window, window.close)
    bind("quit", window, window.quit_wanted.emit)


def take_key(window: MainWindow, event: QKeyEvent) -> bool:
    """Keys that nothing below the window took: scrolling, and Escape, which closes."""
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_Escape:
        return _escape(window)
    if take_press(window, event):
        return True
    area = window.area
    if event.modifiers() or not isinstance(area, QAbstractScrollArea):
        return False
    bar = area.verticalScrollBar()
    if key in SCROLLED:
        bar.setValue(bar.value() + SCROLLED[key] * bar.pageStep())
    elif key in ENDS:
        bar.setValue(bar.minimum() if key is Qt.Key.Key_Home else bar.maximum())
    else:
        return False
    return True


def _escape(window: MainWindow) -> bool:
    """First the message, then what is typed into is left, then the window."""
    focused = window.focusWidget()
    if window.toast.isVisible():
        window.toast.end()
    elif isinstance(focused, TYPED_IN):
        focused.clearFocus()
    else:
        window.close()
    return True

"""The theme that is chosen for the windows, light or dark, also where the desktop has no word for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from counterfoil.ui import starting_icon
from counterfoil.ui.theme import DARK, LIGHT, Palette

SCHEMES = {"light": (Qt.ColorScheme.Light, LIGHT), "dark": (Qt.ColorScheme.Dark, DARK)}
Role = QPalette.ColorRole


def show_in(wanted: str) -> None:
    """Show all windows in `"light"` or `"dark"`, or with anything else as the desktop has it."""
    hints = QGuiApplication.styleHints()
    if wanted not in SCHEMES:
        QGuiApplication.setPalette(QPalette())
        hints.unsetColorScheme()
        starting_icon.keep_panel(None)
        return
    starting_icon.keep_panel(starting_icon.panel_is_dark())  # the panel stays as the desktop has it
    scheme, colours = SCHEMES[wanted]
    hints.setColorScheme(scheme)
    if hints.colorScheme() is not scheme:  # window managers without a desktop around them
        QGuiApplication.setPalette(palette_of(colours))


def palette_of(colours: Palette) -> QPalette:
    """What Qt draws menus, dialogs and marks in."""
    made = QPalette(QColor(colours.panel), QColor(colours.ground))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText):
        made.setColor(role, QColor(colours.text))
    for role in (Role.Base, Role.ToolTipBase):
        made.setColor(role, QColor(colours.panel))
    made.setColor(Role.PlaceholderText, QColor(colours.faint))
    made.setColor(Role.Highlight, QColor(colours.own))
    made.setColor(Role.HighlightedText, QColor(colours.on_own))
    made.setColor(Role.Link, QColor(colours.own))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return made

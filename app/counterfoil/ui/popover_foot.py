"""The buttons at the foot of the small panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.popover_buttons import picture_button, repaint_picture, say_about, set_picture
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.words import popover as words
from counterfoil.words.tongue import tr


class Foot(QWidget):
    """Dashboard, snooze, pause, settings."""

    open_requested = Signal()
    settings_requested = Signal()
    snooze_asked = Signal(object)  # QWidget
    notifications_toggled = Signal(bool)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._is_on = palette, True
        self.open = plain_button(tr(words.OPEN))
        self.open.setAutoDefault(True)
        self.snooze = picture_button("alarm-clock", palette, tr(words.SNOOZE_ALL))
        self.pause = picture_button("pause", palette, tr(words.PAUSE))
        self.settings = picture_button("settings", palette, tr(words.SETTINGS))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.STEP * 2, theme.STEP * 3, theme.STEP * 3)
        row.setSpacing(theme.STEP)
        row.addWidget(self.open)
        row.addStretch(1)
        for button in (self.snooze, self.pause, self.settings):
            row.addWidget(button)
        self.open.clicked.connect(self.open_requested)
        self.snooze.clicked.connect(lambda: self.snooze_asked.emit(self.snooze))
        self.pause.clicked.connect(lambda: self.notifications_toggled.emit(not self._is_on))
        self.settings.clicked.connect(self.settings_requested)

    def set_notifications(self, *, on: bool) -> None:
        """Offer to pause them, or to go on."""
        self._is_on = on
        set_picture(self.pause, "pause" if on else "play", self._colours)
        say_about(self.pause, tr(words.PAUSE if on else words.RESUME))

    def restyle(self, palette: Palette) -> None:
        """Pictures in other colours."""
        self._colours = palette
        for button in (self.snooze, self.pause, self.settings):
            repaint_picture(button, palette)

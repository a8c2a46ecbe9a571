"""The menu behind the tray icon.

Its actions are made once, then reworded or hidden: hosts clip or lose a menu that is cleared and refilled.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from counterfoil.words.tongue import tr

MOST_WINDOWS, MOST_SNOOZED = 8, 4


class TrayMenu(QMenu):
    """Open first, as some desktops open the menu on a plain click; then the windows, switches, quit."""

    open_requested = Signal()
    quit_requested = Signal()
    notifications_toggled = Signal(bool)
    autostart_toggled = Signal(bool)
    pause_wanted = Signal(bool)
    warnings_requested = Signal()
    end_snooze_wanted = Signal(int)  # which of the lines shown

    def __init__(self) -> None:
        super().__init__()
        self._open = self._choice("", self.open_requested)
        self.addSeparator()
        self._windows = [self._choice("", self.open_requested) for _ in range(MOST_WINDOWS)]
        self._below_windows = self.addSeparator()
        self._reading = self.addAction("")
        self._reading.triggered.connect(lambda _: self.pause_wanted.emit(not self._is_paused))
        self._snoozed = [self._snooze_line(number) for number in range(MOST_SNOOZED)]
        self._warnings = self._choice("", self.warnings_requested)
        self._notifications = self._switch("", self.notifications_toggled)
        self._autostart = self._switch("", self.autostart_toggled)
        self.addSeparator()
        self._quit = self._choice("", self.quit_requested)
        for action in (*self._windows, self._below_windows, *self._snoozed):
            action.setVisible(False)
        self.say()
        self.set_switches(notifications=True, autostart=None)
        self.set_reading(paused=None)

    def say(self) -> None:
        """Word what does not depend on windows; again when another language is spoken."""
        self._open.setText(tr("Open Counterfoil"))
        self._warnings.setText(tr("Warnings…"))
        self._notifications.setText(tr("Notifications"))
        self._autostart.setText(tr("Start at login"))
        self._quit.setText(tr("Quit", about="the program"))

    def set_windows(self, lines: Sequence[str]) -> None:
        """One line for each window; those beyond the last action are left out."""
        _reword(self._windows, lines)
        self._below_windows.setVisible(bool(lines))

    def set_snoozed(self, lines: Sequence[str]) -> None:
        """One line for each snooze that can be ended; those beyond the last action are left out."""
        if lines or any(action.isVisible() for action in self._snoozed):
            _reword(self._snoozed, lines)

    def set_switches(self, *, notifications: bool, autostart: bool | None) -> None:
        """Set the check marks without a signal; None hides the switch."""
        self._notifications.setChecked(notifications)
        self._autostart.setChecked(bool(autostart))
        self._autostart.setVisible(autostart is not None)

    def set_reading(self, *, paused: bool | None) -> None:
        """Offer to pause the reading of older logs, or to go on with it; None while none are read."""
        self._is_paused = bool(paused)
        if paused is not None:
            from counterfoil.words import importing  # not needed to put the icon up

            self._reading.setText(tr(importing.RESUME_READING) if paused else tr(importing.PAUSE_READING))
        self._reading.setVisible(paused is not None)

    def _snooze_line(self, number: int) -> QAction:
        action = self.addAction("")
        action.triggered.connect(lambda _: self.end_snooze_wanted.emit(number))
        return action

    def _choice(self, text: str, chosen: SignalInstance) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _: chosen.emit())
        return action

    def _switch(self, text: str, switched: SignalInstance) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(switched)
        return action


def _reword(actions: Sequence[QAction], lines: Sequence[str]) -> None:
    from counterfoil.ui.text import menu as menu_text  # not needed to put the icon up
    from counterfoil.ui.text import tooltip

    for index, action in enumerate(actions):
        text = menu_text(lines[index]) if index < len(lines) else ""
        if action.text() != text:
            action.setText(text)
            action.setToolTip(tooltip(lines[index] if text else ""))  # else Qt makes one of its text
        action.setVisible(bool(text))

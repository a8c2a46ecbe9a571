"""The app ends with its desktop, and is started again by nothing but its own entry at login.

An X server that goes takes its programs with it by itself. What is half done then is undone by the ledger and
read again at the next start.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager

BUS_AFTER_MS = 1_000  # QtDBus is loaded once the icon is up


class DesktopEnd(QObject):
    """Calls `quit_app` when the session's bus goes; asks session managers not to restore the app."""

    def __init__(self, quit_app: Callable[[], None], parent: QGuiApplication) -> None:
        super().__init__(parent)
        self._quit = quit_app
        parent.commitDataRequest.connect(leave_out)
        parent.saveStateRequest.connect(leave_out)
        if sys.platform.startswith("linux"):
            QTimer.singleShot(BUS_AFTER_MS, self, self._watch_bus)

    def _watch_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus, local = QDBusConnection.sessionBus(), "org.freedesktop.DBus.Local"
        went: Any = SLOT("bus_went()")  # text, where the stubs ask for bytes
        if bus.isConnected():  # where there never was one, none can end
            bus.connect("", "/org/freedesktop/DBus/Local", local, "Disconnected", self, went)

    @Slot()
    def bus_went(self) -> None:
        """Desktops that end take their bus along; other programs quit with it as well."""
        self._quit()


def leave_out(manager: QSessionManager) -> None:
    """Not to be restored: the entry at login starts the app, and two starts would be one too many.

    Nothing is asked and nothing is in the way of the logout.
    """
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)

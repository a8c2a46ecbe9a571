"""Ends the app cleanly on SIGTERM and SIGINT."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class QuitSignals(QObject):
    """Calls `quit_app` on the Qt loop: Python's own handlers do not run while Qt waits, a socket wakes it."""

    def __init__(self, quit_app: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._quit = quit_app
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        self._ours.recv(64)
        self._quit()

    def release(self) -> None:
        """Give the signals back before the sockets go."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        self._ours.close()
        self._theirs.close()

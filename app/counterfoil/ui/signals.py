"""Ends the app cleanly on SIGTERM and SIGINT."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class QuitSignals(QObject):
    """Calls `quit_app` on the Qt loop: Python's own handlers do not run while Qt waits, a pipe wakes it."""

    def __init__(self, quit_app: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._quit = quit_app
        self._ours, self._theirs = os.pipe()
        for end in (self._ours, self._theirs):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._theirs, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._ours, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        os.read(self._ours, 64)
        self._quit()

    def release(self) -> None:
        """Give the signals back before the sockets go."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        os.close(self._ours)
        os.close(self._theirs)

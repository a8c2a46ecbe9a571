"""Ends the app cleanly on SIGTERM and SIGINT, and on SIGHUP when its terminal is closed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier

NAMES = ("SIGTERM", "SIGINT", "SIGHUP")  # Windows knows no SIGHUP
PIPES_WAKE_QT = os.name == "posix"  # Qt on Windows hears of sockets alone


class Waker(Protocol):
    """Two ends: what is written to one wakes who reads the other. Neither ever waits."""

    ours: int
    theirs: int

    def clear(self) -> None:
        """Take out what was written."""
        ...

    def close(self) -> None:
        """Let both go."""
        ...


class PipeWaker:
    """A pipe, which weighs nothing."""

    def __init__(self) -> None:
        self.ours, self.theirs = os.pipe()
        for end in (self.ours, self.theirs):
            os.set_blocking(end, False)

    def clear(self) -> None:
        os.read(self.ours, 64)

    def close(self) -> None:
        os.close(self.ours)
        os.close(self.theirs)


class SocketWaker:
    """A pair of sockets."""

    def __init__(self) -> None:
        import socket

        self._pair = socket.socketpair()
        for end in self._pair:
            end.setblocking(False)
        self.ours, self.theirs = (end.fileno() for end in self._pair)

    def clear(self) -> None:
        self._pair[0].recv(64)

    def close(self) -> None:
        for end in self._pair:
            end.close()


class QuitSignals(QObject):
    """Calls `quit_app` on the Qt loop: Python's own handlers do not run while Qt waits, a waker wakes it."""

    def __init__(self, quit_app: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._quit = quit_app
        self._waker: Waker = PipeWaker() if PIPES_WAKE_QT else SocketWaker()
        signal.set_wakeup_fd(self._waker.theirs, warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
        # `nohup` has one ignored, and that is to stay so
        self._heard = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]
        for number in self._heard:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._waker.ours, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        self._waker.clear()
        self._quit()

    def release(self) -> None:
        """Give the signals back before the ends go."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in self._heard:
            signal.signal(number, signal.SIG_DFL)
        self._waker.close()

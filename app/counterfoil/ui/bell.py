"""A bell that another process on this machine can ring: one short message, no answer.

On POSIX a named pipe, which weighs nothing; elsewhere Qt's local socket, whose library is two megabytes.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

HAS_PIPES = hasattr(os, "mkfifo")
MESSAGE_BYTES = 512  # a pipe takes this much in one piece
WAIT_MS = 100
Heard = Callable[[bytes], None]


class Bell(Protocol):
    """The side that hears."""

    def close(self) -> None:
        """Hear no more."""
        ...


class PipeBell(QObject):
    """Hears lines written to a named pipe. Errors: OSError."""

    def __init__(self, path: Path, heard: Heard, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._heard = path, heard
        path.unlink(missing_ok=True)  # left by a killed one; ours, as we hold the lock
        os.mkfifo(path, 0o600)
        # for writing too: a pipe whose last writer has gone would be readable for ever
        self._handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        self._notifier = QSocketNotifier(self._handle, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        for line in os.read(self._handle, 16 * MESSAGE_BYTES).splitlines():
            self._heard(line)

    def close(self) -> None:
        """Hear no more, and leave nothing behind."""
        self._notifier.setEnabled(False)
        os.close(self._handle)
        self._path.unlink(missing_ok=True)


def ring_pipe(path: Path, message: bytes) -> bool:
    """Whether somebody hears at the pipe; then they have the message."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return False  # no pipe, or nobody reads it
    try:
        return os.write(handle, message[: MESSAGE_BYTES - 1] + b"\n") > 0
    except OSError:
        return False
    finally:
        os.close(handle)


class SocketBell(QObject):
    """Hears messages on a local socket of Qt's."""

    def __init__(self, name: str, heard: Heard, parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._heard = heard
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._greet)
        self._server.listen(name)

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(lambda caller=caller: self._part(caller))

    def _part(self, caller: QLocalSocket) -> None:
        for line in bytes(caller.readAll().data()).splitlines():
            self._heard(line)
        caller.deleteLater()

    def close(self) -> None:
        """Hear no more."""
        self._server.close()


def ring_socket(name: str, message: bytes) -> bool:
    """Whether somebody hears at the socket; then they have the message."""
    from PySide6.QtNetwork import QLocalSocket

    caller = QLocalSocket()
    caller.connectToServer(name)
    if not caller.waitForConnected(WAIT_MS):
        return False
    caller.write(message[: MESSAGE_BYTES - 1] + b"\n")
    sent = bool(caller.waitForBytesWritten(WAIT_MS))
    caller.disconnectFromServer()
    return sent


def hang_bell(base: Path, heard: Heard, parent: QObject) -> Bell:
    """A bell at `base`, by the means of this system. Errors: OSError."""
    if HAS_PIPES:
        return PipeBell(base.with_suffix(".bell"), heard, parent)
    return SocketBell(base.name, heard, parent)


def ring(base: Path, message: bytes) -> bool:
    """Ring the bell at `base`; whether anybody heard."""
    if HAS_PIPES:
        return ring_pipe(base.with_suffix(".bell"), message)
    return ring_socket(base.name, message)

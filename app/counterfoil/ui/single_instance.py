"""One tray for one home: a second start asks the first to show itself."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

SHOW = b"show"
ASK_FOR_S = 3.0  # a first start may hold the lock and not listen yet
STEP_MS = 100
LISTEN_AFTER_MS = 300
MESSAGE_BYTES = 512
LONGEST_SOCKET_PATH = 100  # the system's limit is 104 to 108 bytes


class SingleInstance(QObject):
    """`acquire` before the tray; the lock ends with the process, however it ends.

    `show_requested`: another start wants the window.
    """

    show_requested = Signal()

    def __init__(self, state_dir: Path, parent: QObject | None = None) -> None:
        """`state_dir` tells homes apart; each has an instance of its own."""
        super().__init__(parent)
        self._base = _base(state_dir, os.environ.get("XDG_RUNTIME_DIR"))
        self._lock = QLockFile(f"{self._base}.lock")
        self._lock.setStaleLockTime(0)  # it is held for days; a dead holder is told by its process
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []
        self.was_answered = False  # a second start reached the first
        self._listen_later = QTimer(self)
        self._listen_later.setSingleShot(True)
        self._listen_later.timeout.connect(self._listen)

    def acquire(self) -> bool:
        """Whether this is the first one here; if not, the first has been asked to show itself."""
        self._base.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return self._won()
        self.was_answered = self._ask_first()
        if self.was_answered:
            return False
        # nobody answers: the holder's number may have gone to another process, which holds no lock
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0) and self._won()

    @property
    def is_listening(self) -> bool:
        """Whether another start can reach this one yet."""
        return self._server is not None and self._server.isListening()

    def release(self) -> None:
        """Let another start be the first."""
        self._listen_later.stop()
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _won(self) -> bool:
        # QtNetwork is loaded after the tray is up; until then a second start tries again
        self._listen_later.start(LISTEN_AFTER_MS)
        return True

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # left by a killed one; ours, as we hold the lock
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            self._callers.append(caller)
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(self._part)
        self._hear()

    def _hear(self) -> None:
        for caller in self._callers:
            words = bytes(caller.read(MESSAGE_BYTES).data()).split(b" ", 1)
            if words[0] != SHOW:
                continue
            if len(words) > 1:
                os.environ["XDG_ACTIVATION_TOKEN"] = words[1].decode("ascii", "replace")
            self.show_requested.emit()

    def _part(self) -> None:
        self._hear()
        for caller in [c for c in self._callers if not c.isValid()]:
            self._callers.remove(caller)
            caller.deleteLater()

    def _ask_first(self) -> bool:
        """Tell the first one to show itself; False when nobody listens."""
        from PySide6.QtNetwork import QLocalSocket

        until = time.monotonic() + ASK_FOR_S
        while time.monotonic() < until:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(STEP_MS):
                socket.write(_message(os.environ.get("XDG_ACTIVATION_TOKEN")))
                return bool(socket.waitForBytesWritten(STEP_MS))
            time.sleep(STEP_MS / 1000)
        return False

    @property
    def _name(self) -> str:
        return f"{self._base}.sock" if os.name == "posix" else self._base.name


def _base(state_dir: Path, runtime_dir: str | None) -> Path:
    """Path that the lock and the socket share but for their endings."""
    place = str(state_dir.resolve()).encode()
    # Qt's hash: hashlib would load OpenSSL at every start
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex().data()
    name = "counterfoil-" + bytes(digest[:16]).decode()
    if runtime_dir and len(runtime_dir) + len(name) < LONGEST_SOCKET_PATH and os.access(runtime_dir, os.W_OK):
        return Path(runtime_dir) / name
    return state_dir / name


def _message(activation_token: str | None) -> bytes:
    return SHOW if not activation_token else SHOW + b" " + activation_token.encode("ascii", "ignore")

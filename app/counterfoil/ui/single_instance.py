"""One tray for one home: a second start asks the first to show itself."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

from counterfoil.ui.bell import Bell, hang_bell, ring

SHOW = b"show"
ASK_FOR_S = 3.0  # a first start may hold the lock and not listen yet
STEP_S = 0.1


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
        self._bell: Bell | None = None
        self.was_answered = False  # a second start reached the first

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

    def release(self) -> None:
        """Let another start be the first."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        self._lock.unlock()

    def _won(self) -> bool:
        Path(f"{self._base}.lock").chmod(0o600)  # Qt leaves it to the umask
        self._bell = hang_bell(self._base, self._hear, self)
        return True

    def _hear(self, message: bytes) -> None:
        words = message.split(b" ", 1)
        if words[0] != SHOW:
            return
        if len(words) > 1:
            os.environ["XDG_ACTIVATION_TOKEN"] = words[1].decode("ascii", "replace")
        self.show_requested.emit()

    def _ask_first(self) -> bool:
        """Tell the first one to show itself; False when nobody listens."""
        message, until = _message(os.environ.get("XDG_ACTIVATION_TOKEN")), time.monotonic() + ASK_FOR_S
        while not ring(self._base, message):
            if time.monotonic() > until:
                return False
            time.sleep(STEP_S)
        return True


def _base(state_dir: Path, runtime_dir: str | None) -> Path:
    """Path that the lock and the bell share but for their endings."""
    place = str(state_dir.resolve()).encode()
    # Qt's hash: hashlib would load OpenSSL at every start
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex().data()
    name = "counterfoil-" + bytes(digest[:16]).decode()
    if runtime_dir and os.access(runtime_dir, os.W_OK):
        return Path(runtime_dir) / name
    return state_dir / name


def _message(activation_token: str | None) -> bytes:
    return SHOW if not activation_token else SHOW + b" " + activation_token.encode("ascii", "ignore")

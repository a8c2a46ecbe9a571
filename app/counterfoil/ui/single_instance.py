"""One tray for one home: a second start asks the first to show itself."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QCryptographicHash, QLockFile, QObject, Signal

from counterfoil.meeting import places
from counterfoil.ui.bell import Bell, hang_bell, ring

SHOW, QUIT = b"show", b"quit"
NOTHING = b"nothing"  # that the ring is heard says that somebody is there
ASK_FOR_S = 3.0  # a first start may hold the lock and not listen yet
QUIT_WITHIN_S = 20.0  # what is being read is finished first
STEP_S = 0.1


class SingleInstance(QObject):
    """`acquire` before the tray; the lock ends with the process, however it ends.

    `show_requested`: another start wants the window; `quit_requested`: somebody wants it to end.
    """

    show_requested = Signal()
    quit_requested = Signal()

    def __init__(self, state_dir: Path, parent: QObject | None = None) -> None:
        """`state_dir` tells homes apart; each has an instance of its own."""
        super().__init__(parent)
        self._base = _base(state_dir)
        self._lock = QLockFile(f"{self._base}.lock")
        self._lock.setStaleLockTime(0)  # it is held for days; a dead holder is told by its process
        self._card = self._base.with_suffix(".card")
        self._bell: Bell | None = None
        self.was_answered = False  # a second start reached the first

    def acquire(self, *, hidden: bool = False) -> bool:
        """Whether this is the first one here; if not, that one was asked to show itself, unless `hidden`."""
        self._base.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return self._won()
        self.was_answered = self._ask_first(NOTHING if hidden else SHOW)
        if self.was_answered:
            return False
        # nobody answers: the holder's number may have gone to another process, which holds no lock
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0) and self._won()

    def release(self) -> None:
        """Let another start be the first."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None
            with suppress(OSError):
                self._card.unlink(missing_ok=True)
        self._lock.unlock()

    def leave_card(self, version: str, program: str) -> None:
        """Say to a second start which program this is; it only helps, so nothing fails without."""
        with suppress(OSError):
            self._card.write_text(f"{version}\n{program}\n", encoding="utf-8")

    def card(self) -> tuple[str, str] | None:
        """Version and program of the first one; None where it has not said."""
        try:
            version, program = self._card.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return None
        return version, program

    def end_first(self) -> bool:
        """Have the one that runs here quit, and wait for it; whether none runs any more."""
        until, is_asked = time.monotonic() + QUIT_WITHIN_S, False
        while _is_held(self._base):
            is_asked = is_asked or ring(self._base, QUIT)
            if time.monotonic() > until:
                return not is_asked and self._lock.removeStaleLockFile()  # nobody may be there to answer
            time.sleep(STEP_S)
        return True

    def _won(self) -> bool:
        Path(f"{self._base}.lock").chmod(0o600)  # Qt leaves it to the umask
        self._bell = hang_bell(self._base, self._hear, self)
        return True

    def _hear(self, message: bytes) -> None:
        words = message.split(b" ", 1)
        if words[0] == QUIT:
            self.quit_requested.emit()
        if words[0] != SHOW:
            return
        if len(words) > 1:
            os.environ["XDG_ACTIVATION_TOKEN"] = words[1].decode("ascii", "replace")
        self.show_requested.emit()

    def _ask_first(self, word: bytes) -> bool:
        """Say it to the first one; False when nobody listens."""
        message, until = _message(word, os.environ.get("XDG_ACTIVATION_TOKEN")), time.monotonic() + ASK_FOR_S
        while not ring(self._base, message):
            if time.monotonic() > until:
                return False
            time.sleep(STEP_S)
        return True


def end_running(state_dir: Path) -> bool:
    """Have the app of that home quit; False where it still runs after QUIT_WITHIN_S."""
    keeps = QCoreApplication.instance() or QCoreApplication([])  # a local socket wants one
    return SingleInstance(state_dir, keeps).end_first()


def _base(state_dir: Path) -> Path:
    """Path that the lock, the bell and the card share but for their endings."""
    place = str(state_dir.resolve()).encode()
    # Qt's hash: hashlib would load OpenSSL at every start
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex().data()
    name = "counterfoil-" + bytes(digest[:16]).decode()
    folders = places(state_dir)
    # one that was started while its home could not be written may still be there
    return next((one / name for one in folders[1:] if _is_held(one / name)), folders[0] / name)


def _is_held(base: Path) -> bool:
    """Whether somebody has the lock of that name."""
    path = base.with_suffix(".lock")
    if not path.exists():
        return False
    lock = QLockFile(str(path))
    if not lock.tryLock(0):
        return True
    lock.unlock()
    return False


def _message(word: bytes, activation_token: str | None) -> bytes:
    return word if not activation_token else word + b" " + activation_token.encode("ascii", "ignore")

"""What a log file is, apart from its name, and the one way to open it."""

from __future__ import annotations

import errno
import io
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from counterfoil.errors import KnownError

# Absent on Windows, where opening neither follows nor blocks in the way these guard against.
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR})
_NOT_A_FILE = "not a regular file"
_REASONS = {
    errno.ELOOP: "a link to a file is not followed",
    errno.ENXIO: _NOT_A_FILE,
    errno.EISDIR: _NOT_A_FILE,
}


class UnreadableLog(KnownError):
    """A log that cannot be read for now; `str()` is a short reason without the path.

    `lasting` says that nothing will change until the file itself does.
    """

    def __init__(self, reason: str, *, lasting: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.lasting = lasting


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """A file on this machine whatever its name: volume and inode (or file index)."""

    device: int
    inode: int


def identity_of(status: os.stat_result) -> FileIdentity:
    """The identity in a `stat` or `fstat` result."""
    return FileIdentity(status.st_dev, status.st_ino)


def why(error: OSError) -> str:
    """An operating system's error in a few lower-case words, without a path."""
    number = error.errno or 0
    return _REASONS.get(number) or os.strerror(number).lower()


def open_log(path: Path) -> io.FileIO | None:
    """Open a regular file for reading, never through a link and never waiting; None if it is gone.

    Raises UnreadableLog.
    """
    try:
        handle = os.open(path, _OPEN_FLAGS)
    except OSError as error:
        if error.errno in _GONE:
            return None
        raise UnreadableLog(why(error)) from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise UnreadableLog(_NOT_A_FILE, lasting=True)
    return io.FileIO(handle, "rb")


def read_at(log: io.FileIO, offset: int, count: int) -> bytes:
    """Up to `count` bytes from `offset`, fewer only at the end. Raises UnreadableLog."""
    try:
        log.seek(offset)
        return log.read(count) or b""
    except OSError as error:
        raise UnreadableLog(why(error)) from None

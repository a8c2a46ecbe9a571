"""What a log file is, apart from its name, and the one way to open it."""

from __future__ import annotations

import errno
import io
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from counterfoil.domain.digest import sha256
from counterfoil.domain.log_form import SIDECARS
from counterfoil.errors import KnownError

# Absent on Windows, where opening neither follows nor blocks in the way these guard against.
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
LARGEST = (1 << 63) - 1
BY_PLACE = -1  # no system numbers its volumes so
Stamp = tuple[int, int]  # bytes, and when last written in ns: what shows that a file has changed

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
    return FileIdentity(folded(status.st_dev), folded(status.st_ino))


def folded(number: int) -> int:
    """A number that the ledger can hold: Windows has some of 64 and of 128 bits, without a sign."""
    if number <= LARGEST:
        return number
    return int.from_bytes(sha256(number.to_bytes(16, "big")).digest()[:8], "big") >> 1


def identity_by_place(home: Path, relative: str) -> FileIdentity:
    """The identity of what is written anew under another inode time and again: where it stands.

    `home` has its links resolved.
    """
    digest = sha256(os.fsencode(f"{home}/{relative}")).digest()
    return FileIdentity(BY_PLACE, int.from_bytes(digest[:8], "big") >> 1)


def stamp_of(status: os.stat_result) -> Stamp:
    """The stamp in a `stat` or `fstat` result."""
    return status.st_size, status.st_mtime_ns


def database_stamp(path: str | Path, status: os.stat_result) -> Stamp:
    """The stamp of a database with what it keeps beside itself.

    An empty file there says nothing: whoever only looks into a database may have made it.
    """
    stamps = [stamp_of(status)]
    for ending in SIDECARS:
        try:
            beside = os.lstat(f"{path}{ending}")
        except OSError:
            continue
        if beside.st_size:
            stamps.append(stamp_of(beside))
    return sum(size for size, _ in stamps), max(mtime_ns for _, mtime_ns in stamps)


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

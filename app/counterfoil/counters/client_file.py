"""Opens a client's own files, which may be anything, and may change, by the time they are looked at."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISREG

# Absent on Windows, where opening does not wait in the way this guards against.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Unfit(OSError):
    """What stands there is no file, or too large a one."""


def home_label(home: Path) -> str:
    """A home as the ledger names it: its links resolved, in text whatever bytes its name is made of."""
    return os.fsencode(os.path.realpath(home)).decode("utf-8", "backslashreplace")


def content(path: Path, longest_bytes: int) -> bytes:
    """A regular file's bytes, links followed: such files are kept elsewhere by some. Errors: OSError."""
    descriptor = os.open(path, _OPEN_FLAGS)
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise Unfit("it is not a regular file")
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(longest_bytes + 1)
    if len(data) > longest_bytes:
        raise Unfit("it is too large")
    return data

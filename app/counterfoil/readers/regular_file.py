"""Opens an agent's small files, which may be anything by the time they are looked at."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO

# Absent on Windows, where opening neither follows nor blocks in the way these guard against.
_OPEN_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


class NotAFile(OSError):
    """What stands at the path is a folder, a pipe or the like."""

    def __init__(self) -> None:
        super().__init__(0, "it is not a regular file")


def open_regular(path: Path) -> BinaryIO:
    """Open a regular file for reading, never through a link and never waiting. Errors: OSError."""
    descriptor = os.open(path, _OPEN_FLAGS)
    if not S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotAFile
    return os.fdopen(descriptor, "rb")


def resolved(path: Path) -> Path:
    """The path with its links followed, as far as there is anything."""
    return Path(os.path.realpath(path))

"""What has to be minded about files that hold a ledger: room, companions, and when they are on the disk."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from counterfoil.errors import LedgerError

RESERVE_BYTES = 64 << 20  # what is left free for the ledger itself
COMPANIONS = ("", "-wal", "-shm", "-journal")
WRITES_OPEN_FILES_ALONE = os.name == "nt"
SCRATCH = ".recovery-"  # what folders for a while are called
STAMP = "%Y%m%dT%H%M%SZ"


def make_room(folder: Path, needed_bytes: int) -> None:
    """Refuse to fill a disk. Errors: LedgerError, OSError."""
    free = shutil.disk_usage(folder).free
    if free < needed_bytes + RESERVE_BYTES:
        raise LedgerError(
            f"The disk that holds {folder} has {free / 1e6:,.0f} MB left, and {needed_bytes / 1e6:,.0f} MB "
            "are needed; free some space and try again."
        )


def create_private(path: Path) -> None:
    """Make a new file before SQLite does, so that nobody else may ever read it. Errors: OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def companion(path: Path, ending: str) -> Path:
    """`ledger.db-wal` of `ledger.db`."""
    return path.with_name(path.name + ending)


def is_read_only(path: Path) -> bool:
    """Whether nobody at all can write on the disk that holds a path, or would hold it."""
    there = next((one for one in (path, *path.parents) if one.exists()), None)
    if there is None or sys.platform == "win32":
        return False
    return bool(os.statvfs(there).f_flag & os.ST_RDONLY)


def file_at(path: Path) -> tuple[int, int] | None:
    """Device and inode of the file of that name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def remove(path: Path) -> None:
    """Delete a database that nobody has open, with all that SQLite keeps beside it. Errors: OSError."""
    for ending in COMPANIONS:
        companion(path, ending).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have a file or a folder on the disk before going on. Errors: OSError.

    Windows writes only what may be written to, and sees to its folders by itself.
    """
    if WRITES_OPEN_FILES_ALONE and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if WRITES_OPEN_FILES_ALONE else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def stamp(at_ms: int) -> str:
    """A moment as a part of file names, in UTC: `20260708T201500Z`."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime(STAMP)


def stamped_ms(text: str) -> int:
    """The moment that a stamp names. Errors: ValueError."""
    return round(datetime.strptime(text, STAMP).replace(tzinfo=UTC).timestamp() * 1000)

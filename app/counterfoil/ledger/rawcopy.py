"""Copies a ledger file byte by byte, whatever state it and its disk are in."""

from __future__ import annotations

import errno
import os
from contextlib import closing
from pathlib import Path

from counterfoil.clock import Clock
from counterfoil.errors import LedgerError
from counterfoil.ledger.connection import open_for_writing
from counterfoil.ledger.disk import companion
from counterfoil.ledger.salvage import LOG, TROUBLE, connected
from counterfoil.ledger.schema import SCHEMA_VERSION

BINARY = getattr(os, "O_BINARY", 0)
PIECE_BYTES, SECTOR_BYTES = 1 << 20, 4096


def copy_of(path: Path | None, to: Path, clock: Clock) -> Path | None:
    """A ledger file with its write-ahead log, brought up to date as far as that goes; None if there is none.

    No connection of this process to `path` may be open: its locks would be lost. Errors: OSError.
    """
    if path is None or not path.exists():
        return None
    copied(path, to)
    if companion(path, LOG).exists():
        copied(companion(path, LOG), companion(to, LOG))
    _upgrade(to, clock)
    return to


def _upgrade(copy: Path, clock: Clock) -> None:
    """Bring a copy of an older Counterfoil's ledger up to date, as far as that goes."""
    try:
        with closing(connected(copy, "ro")) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        if 0 < version < SCHEMA_VERSION:
            open_for_writing(copy, clock).close()
    except (LedgerError, *TROUBLE):
        return


def copied(path: Path, to: Path) -> None:
    """Copy all that a disk gives out of a file; what it cannot read becomes zeros. Errors: OSError."""
    source = os.open(path, os.O_RDONLY | BINARY)
    try:
        target = os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY | BINARY, 0o600)
        try:
            size, place = os.fstat(source).st_size, 0
            while place < size:
                piece = _piece(source, min(PIECE_BYTES, size - place), place)
                if not piece:
                    break
                place += os.write(target, piece)
        finally:
            os.close(target)
    finally:
        os.close(source)


def _read(source: int, count: int, place: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(source, count, place)
    os.lseek(source, place, os.SEEK_SET)  # Windows
    return os.read(source, count)


def _piece(source: int, count: int, place: int) -> bytes:
    try:
        return _read(source, count, place)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
    if count <= SECTOR_BYTES:
        return bytes(count)
    return b"".join(
        _piece(source, min(SECTOR_BYTES, place + count - at), at)
        for at in range(place, place + count, SECTOR_BYTES)
    )

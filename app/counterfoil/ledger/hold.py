"""Keeps every other program off a ledger file while it is changed for another one."""

from __future__ import annotations

import gc
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from counterfoil.errors import LedgerError

# the bytes that SQLite locks: whoever has the file open in WAL mode holds some of them
FIRST_BYTE, BYTES = 0x40000000, 512


class LedgerHeld(LedgerError):
    """Another program has the ledger open."""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a ledger's file, if there is one, against every SQLite. Errors: LedgerHeld, OSError.

    No connection of this process to it may be open.
    """
    if not path.exists():
        yield
        return
    descriptor = os.open(path, os.O_RDWR)
    try:
        # one of our own that could not be opened to its end is closed only when it is collected
        if not (_locked(descriptor) or (gc.collect() and _locked(descriptor))):
            raise LedgerHeld(
                f"Counterfoil or another program has the ledger {path} open; quit it and try again."
            )
        yield
    finally:
        os.close(descriptor)


if sys.platform == "linux":
    import fcntl

    def _locked(descriptor: int) -> bool:
        # of the open file, not of the process: it outlasts the closing of another descriptor of the same file
        wanted = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, FIRST_BYTE, BYTES, 0)
        try:
            fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, wanted)
        except (BlockingIOError, PermissionError):
            return False
        return True

else:

    def _locked(descriptor: int) -> bool:
        return descriptor >= 0  # elsewhere only the tray's own lock tells

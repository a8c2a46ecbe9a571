"""A page of memory that a child writes and its test reads, also after the child was killed."""

from __future__ import annotations

import ctypes
import mmap
from enum import IntEnum
from pathlib import Path


class Phase(IntEnum):
    """What a child is doing."""

    STARTING = 0
    OPENING = 1  # the ledger
    READING = 2  # logs, or answering questions about the ledger
    WRITING = 3  # in a transaction
    COMMITTING = 4  # syncing and, now and then, moving the WAL into the ledger


class FlightRecorder(ctypes.Structure):
    """Numbers that live in a file shared by processes; see `recorder_at`."""

    _fields_ = (
        ("phase", ctypes.c_int64),
        ("statements", ctypes.c_int64),  # run while they were counted
        ("steps", ctypes.c_int64),  # of SQLite's virtual machine, likewise
        ("mutations", ctypes.c_int64),
        ("go", ctypes.c_int64),  # the start signal for children that wait
    )
    phase: int
    statements: int
    steps: int
    mutations: int
    go: int

    def clear(self) -> None:
        """Ready for another child; only the mutations go on being counted."""
        self.phase = self.statements = self.steps = self.go = 0


def recorder_at(path: Path) -> FlightRecorder:
    """The recorder in a file, which is made if need be."""
    size = ctypes.sizeof(FlightRecorder)
    if not path.exists():
        path.write_bytes(bytes(size))
    with path.open("r+b") as file:
        return FlightRecorder.from_buffer(mmap.mmap(file.fileno(), size))

"""The least that any program must do for the same end, on this machine and at this moment."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

_READ_ALL = """
import os, sys
buffer = bytearray(1 << 20)
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        with open(os.path.join(folder, name), "rb", buffering=0) as file:
            while file.readinto(buffer):
                pass
"""
PYTHON_START = [sys.executable, "-c", "import json, sqlite3"]


def read_all(folder: Path) -> list[str]:
    """The command that reads every byte of every file and does nothing with it."""
    return [sys.executable, "-I", "-c", _READ_ALL, str(folder)]


def commits_ms(folder: Path, times: int) -> list[float]:
    """What it takes on this disk to make one row safe: the least that following a line can cost."""
    found = []
    with closing(sqlite3.connect(folder / "floor.db", isolation_level=None)) as database:
        database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (n INTEGER)")
        for number in range(times):
            started = time.monotonic()
            database.execute("INSERT INTO t VALUES (?)", (number,))
            found.append((time.monotonic() - started) * 1000)
    return found


def look_at_all(folder: str | Path) -> None:
    """List all folders and ask for each file's size and date: the least that a scan can do."""
    with os.scandir(folder) as found:
        for entry in found:
            if entry.is_dir():
                look_at_all(entry.path)
            else:
                entry.stat()

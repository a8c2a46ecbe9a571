"""Opens an agent's SQLite file to look into it: never written to, never waited for, never locked for long."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from counterfoil.domain.log_form import SIDECARS
from counterfoil.logs.identity import UnreadableLog, database_stamp, open_log, read_at

BUSY_SECONDS = 0.1
MAX_COPY_BYTES = 512 << 20
MAX_VALUE_BYTES = 64 << 20

_MAGIC = b"SQLite format 3\0"
_PIECE = 1 << 20
_NO_DATABASE = "it is not a database"
_REASONS = {  # by SQLite's primary result code: what it means, and whether only a change of the file mends it
    sqlite3.SQLITE_ERROR: ("its tables are not as they are known; a newer version may have written it", True),
    sqlite3.SQLITE_BUSY: ("it is locked while it is written to", False),
    sqlite3.SQLITE_LOCKED: ("it is locked while it is written to", False),
    sqlite3.SQLITE_SCHEMA: ("its tables were changed while it was read", False),
    sqlite3.SQLITE_CORRUPT: ("the database is damaged", True),
    sqlite3.SQLITE_NOTADB: (_NO_DATABASE, True),
    sqlite3.SQLITE_TOOBIG: ("it holds a value that is too large", True),
}
# a folder in which SQLite cannot make what it needs beside the database, or a write that was cut off
_NEEDS_COPY = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


def is_database(path: Path) -> bool:
    """Whether there is one to open; not where the file is gone or empty. Raises UnreadableLog.

    To be asked ahead of opening: closing any handle of a file drops the locks that SQLite has on it.
    """
    log = open_log(path)
    if log is None:
        return False
    with log:
        begin = read_at(log, 0, len(_MAGIC))
    if begin and begin != _MAGIC:
        raise UnreadableLog(_NO_DATABASE, lasting=True)
    return bool(begin)


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The database for reading; a private copy where it cannot be read in its place. Raises UnreadableLog."""
    with closing(_connected(path, "ro")) as connection:
        if _is_readable(connection):
            yield connection
            return
    with tempfile.TemporaryDirectory(prefix="counterfoil-") as folder:
        copy = _copied(path, Path(folder))
        with closing(_connected(copy, "rw")) as connection:  # SQLite may mend the copy
            yield connection


def unreadable(error: sqlite3.Error | UnicodeDecodeError) -> UnreadableLog:
    """SQLite's error in a few words. Python cannot tell one that names what was damaged to no text at all."""
    code = _code(error) if isinstance(error, sqlite3.Error) else sqlite3.SQLITE_CORRUPT
    reason, lasting = _REASONS.get(code, (f"the database cannot be read (SQLite error {code})", False))
    return UnreadableLog(reason, lasting=lasting)


def _code(error: sqlite3.Error) -> int:
    # Python itself raises some without one: for values that are too large
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_TOOBIG) & 0xFF


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
    connection.text_factory = _text
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _is_readable(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.OperationalError as error:
        if _code(error) in _NEEDS_COPY:
            return False
        raise
    return True


def _copied(path: Path, folder: Path) -> Path:
    """The database and what stands beside it, as they were at one moment."""
    before = _stamp(path)
    if before[0] > MAX_COPY_BYTES:
        raise UnreadableLog("its folder cannot be written to, and it is too large to copy", lasting=True)
    copy = folder / "copy.db"
    for ending in ("", *SIDECARS):
        _copy(path.with_name(path.name + ending), copy.with_name(copy.name + ending))
    if _stamp(path) != before:
        raise UnreadableLog("it was written to while it was read")
    return copy


def _stamp(path: Path) -> tuple[int, int]:
    try:
        return database_stamp(path, os.lstat(path))
    except OSError:
        return 0, 0  # gone


def _copy(path: Path, to: Path) -> None:
    log = open_log(path)
    if log is None:
        return
    with log, to.open("wb") as file:
        while piece := read_at(log, file.tell(), _PIECE):
            file.write(piece)

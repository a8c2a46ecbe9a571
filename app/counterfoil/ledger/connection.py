"""Opens the ledger's file: for the one writer, or for reading only."""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from counterfoil.clock import Clock
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.errors import LedgerError, LedgerLost
from counterfoil.ledger import canon, chain
from counterfoil.ledger.disk import is_read_only
from counterfoil.ledger.schema import SCHEMA_VERSION, assert_append_only
from counterfoil.ledger.versions import note_program, refuse_newer, schema_of

Connection = sqlite3.Connection  # by this name for those outside, who know no SQL
BUSY_MS = 5000
READER_CACHE_KIB = 512  # the system's own cache serves the rest
PRAGMAS = (
    f"busy_timeout={BUSY_MS}",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
)


def open_for_writing(path: Path, clock: Clock, known: Checkpoint | None = None) -> sqlite3.Connection:
    """Open the ledger and bring its schema up to date; make it where none is known to have been.

    `known` is how far it has been. Errors: LedgerError, LedgerLost.
    """
    if known is not None:
        _refuse_absent(path, known)
    with ExitStack() as stack, translating(path):
        _create_private(path)
        connection = stack.enter_context(closing(_connect(f"file:{_quoted(path)}?mode=rw")))
        if known is not None:
            _refuse_unlike(connection, path, known)
        _use_wal(connection)
        connection.execute("PRAGMA synchronous=FULL")
        _bring_up_to_date(connection, path, clock)
        if known is not None:
            _refuse_other(connection, path, known)
        stack.pop_all()
        return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open an existing ledger for queries only. Errors: LedgerError."""
    if not path.exists():
        raise no_ledger(path)
    with ExitStack() as stack, translating(path):
        connection = stack.enter_context(closing(_connect(f"file:{_quoted(path)}?{_mode(path)}")))
        connection.execute("PRAGMA query_only=ON")
        connection.execute(f"PRAGMA cache_size=-{READER_CACHE_KIB}")
        refuse_newer(connection, path)
        stack.pop_all()
        return connection


def refuse_forgotten(path: Path) -> None:
    """Do not begin anew beside backups although nothing else is known of a ledger. Errors: LedgerLost."""
    is_there = path.exists() and path.stat().st_size
    if not is_there and (offer := _newest(path)):
        raise LedgerLost(f"The ledger {path} is missing. Nothing was written in its place. {offer}")


def open_for_questions(path: Path) -> sqlite3.Connection:
    """The same for a ledger in today's schema only. Errors: LedgerError."""
    connection = open_for_reading(path)
    found = schema_of(connection)
    if found == SCHEMA_VERSION:
        return connection
    connection.close()
    was = "holds nothing" if found == 0 else f"was written by an older Counterfoil (schema {found})"
    raise LedgerError(f"The ledger {path} {was}; `counterfoil scan` brings it up to date.")


@contextmanager
def translating(path: Path) -> Iterator[None]:
    """Say what SQLite or the file system says of a ledger as LedgerError."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise translated(error, path) from error


def copied(path: Path, target: Path) -> None:
    """Copy a ledger that may be written to meanwhile into a new file. Errors: LedgerError."""
    try:
        _create_private(target)
        with closing(open_for_reading(path)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
    except (sqlite3.Error, OSError) as error:
        raise translated(error, path) from error


def no_ledger(path: Path) -> LedgerError:
    """What is said where nothing has been read yet."""
    return LedgerError(f"There is no ledger at {path} yet: run `counterfoil scan` first.")


def translated(error: sqlite3.Error | OSError | UnicodeError, path: Path) -> LedgerError:
    """The user's sentence for what SQLite or the file system said."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if "BUSY" in name or "LOCKED" in name:
        return LedgerError(f"Another program is holding the ledger {path}; close it and try again.")
    number = getattr(error, "errno", None)
    if "FULL" in name or "SHMSIZE" in name or number == errno.ENOSPC:
        return LedgerError(f"The disk that holds the ledger {path} is full; free some space and try again.")
    if "READONLY" in name or "CANTOPEN" in name or number in (errno.EROFS, errno.EACCES, errno.EPERM):
        if is_read_only(path):
            return LedgerError(f"The ledger {path} cannot be written: the disk that holds it is read-only.")
        return LedgerError(f"The ledger {path} cannot be written; check the folder's permissions.")
    # what cannot be decoded is never quoted: it may be a record's text
    if "NOTADB" in name or "CORRUPT" in name or "decode" in str(error):
        return LedgerError(
            f"{path} is damaged or not a ledger. Nothing was written over: `counterfoil restore` shows "
            "what can be put back."
        )
    return LedgerError(f"The ledger {path} cannot be used: {error}.")


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    canon.prepare(connection)
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    """Where two programs make the ledger at once, SQLite says busy here without waiting."""
    deadline = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "BUSY" not in error.sqlite_errorname or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _mode(path: Path) -> str:
    """Where nobody can write and nothing waits in a log, SQLite must be told so to read at all."""
    log = path.with_name(f"{path.name}-wal")
    stands_still = not os.access(path.parent, os.W_OK) and not (log.exists() and log.stat().st_size)
    return "mode=ro&immutable=1" if stands_still else "mode=ro"


def _quoted(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _create_private(path: Path) -> None:
    """Make the file before SQLite does, so that nobody else may ever read it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        if path.stat().st_mode & 0o777 != 0o600:
            path.chmod(0o600)


def _refuse_absent(path: Path, known: Checkpoint) -> None:
    size = path.stat().st_size if path.exists() else None
    if not size:
        raise _lost(path, known, "is missing" if size is None else "is empty")


def _refuse_unlike(connection: sqlite3.Connection, path: Path, known: Checkpoint) -> None:
    """Before anything is changed in the file."""
    if schema_of(connection) == 0:
        raise _lost(path, known, "holds nothing")
    if chain.ledger_id(connection) != known.ledger_id:
        raise _lost(path, known, "is another one than was kept here")


def _refuse_other(connection: sqlite3.Connection, path: Path, known: Checkpoint) -> None:
    end = chain.last_block(connection)
    if end.size < known.size:
        raise _lost(path, known, f"holds only {end.size:,} records")
    block = chain.block_of_size(connection, known.size)
    if block is None or block.link.hex() != known.head:
        raise _lost(path, known, "has been changed since")


def _lost(path: Path, known: Checkpoint, what: str) -> LedgerLost:
    return LedgerLost(
        f"The ledger {path} {what}; on {_day(known.at_ms)} it held {known.size:,} records. "
        f"Nothing was written over. {_offer(path)}"
    )


def _offer(path: Path) -> str:
    none = "There is no backup; `counterfoil restore` shows what can be saved, and how to begin anew."
    return _newest(path) or none


def _newest(path: Path) -> str | None:
    """What backup there is, by its name; `restore` checks it first."""
    from counterfoil.ledger.copies import backups  # which opens ledgers itself
    from counterfoil.paths import backups_beside

    newest = next(iter(backups(backups_beside(path))), None)
    if newest is None:
        return None
    return (
        f"The newest backup is of {_day(newest.at_ms)} with {newest.size:,} records: "
        "`counterfoil restore` shows what can be put back, and `--apply` does it."
    )


def _day(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).date().isoformat()


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, clock: Clock) -> None:
    refuse_newer(connection, path)
    if schema_of(connection) == SCHEMA_VERSION:
        assert_append_only(connection)
        with suppress(sqlite3.Error):  # it only helps later programs, so nothing fails without
            note_program(connection, clock)
        return
    connection.execute("PRAGMA foreign_keys=OFF")  # can only be switched outside of a transaction
    connection.execute("PRAGMA legacy_alter_table=ON")  # a renamed table takes no references along
    connection.execute("BEGIN IMMEDIATE")
    try:
        refuse_newer(connection, path)  # a newer program may have been faster
        if schema_of(connection) != SCHEMA_VERSION:
            _migrate(connection, clock)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA legacy_alter_table=OFF")
    connection.execute("PRAGMA foreign_keys=ON")


def _migrate(connection: sqlite3.Connection, clock: Clock) -> None:
    # imported only here: they cost a fifth of a second that a start without migrations need not pay
    import uuid

    from sqlite_utils import Database

    from counterfoil.ledger.migrations import migrations

    migrations.apply(Database(connection, execute_plugins=False))
    if not connection.execute("SELECT 1 FROM identity").fetchone():
        connection.execute("INSERT INTO identity VALUES (?, ?)", (str(uuid.uuid4()), clock()))
    chain.seal(connection, clock())
    assert_append_only(connection)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.DatabaseError("references are broken after the change of schema")
    note_program(connection, clock)
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")

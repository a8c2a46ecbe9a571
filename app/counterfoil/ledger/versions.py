"""Which programs have written a ledger, and what a program that is too old for it says.

Each one leaves its version beside the names of the migrations, where every program of any schema finds it.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from counterfoil import __version__
from counterfoil.clock import Clock
from counterfoil.errors import LedgerError
from counterfoil.ledger.schema import SCHEMA_VERSION

PROGRAMS = "program"  # the set that these names stand under; the migrations' own is another
_KNOWN = "SELECT 1 FROM _sqlite_migrations WHERE migration_set = ? AND name = ?"
_NOTE = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)"
_LAST = "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid DESC LIMIT 1"


def schema_of(connection: sqlite3.Connection) -> int:
    """The schema that a ledger is in, 0 where it holds nothing."""
    row: tuple[int] = connection.execute("PRAGMA user_version").fetchone()
    return row[0]


def refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    """Errors: LedgerError where a newer program has changed the schema."""
    found = schema_of(connection)
    if found <= SCHEMA_VERSION:
        return
    writer = last_writer(connection)
    is_named = writer not in (None, __version__)  # ours stands there where the newer one said nothing
    wrote, wanted = (f"Counterfoil {writer}", writer) if is_named else ("a newer Counterfoil", "that one")
    raise LedgerError(
        f"The ledger {path} was written by {wrote} (schema {found}), and this is Counterfoil {__version__} "
        f"(schema {SCHEMA_VERSION}), which leaves it as it is; start {wanted} or a later one."
    )


def last_writer(connection: sqlite3.Connection) -> str | None:
    """The version of the program that came to this ledger last; None where none has said."""
    with suppress(sqlite3.Error):  # what another program made of the table is not known here
        row = connection.execute(_LAST, (PROGRAMS,)).fetchone()
        return str(row[0]) if row else None
    return None


def note_program(connection: sqlite3.Connection, clock: Clock) -> None:
    """Write down, once for each version, that this program writes here."""
    if connection.execute(_KNOWN, (PROGRAMS, __version__)).fetchone() is None:
        at = datetime.fromtimestamp(clock() / 1000, UTC)
        connection.execute(_NOTE, (PROGRAMS, __version__, str(at)))

"""Whether a ledger file is sound: by SQLite's own check, then record by record against the chain."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.errors import LedgerError
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.rollup import differences
from counterfoil.ledger.salvage import TROUBLE
from counterfoil.ledger.verify import GoOn, Progress, verify

# what is in the way of reading, and no fault of the file
SURROUNDINGS = ("BUSY", "LOCKED", "FULL", "READONLY", "CANTOPEN", "PERM", "AUTH", "NOMEM")
STEPS = 100_000  # of SQLite's machine between two looks at `go_on`


class Damaged(LedgerError):
    """A ledger file that cannot be read to its end."""

    exit_code = 1


def checked(
    path: Path,
    known: Sequence[Checkpoint] = (),
    *,
    whole: bool,
    since: int = 0,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> Verification | None:
    """Check a file; None when `go_on` said no. `whole` compares indexes and totals with rows as well.

    `since` leaves out the first records, as in `verify`.

    Errors: Damaged where it cannot be read, LedgerError where something else is in the way.
    """
    try:
        found = verify(path, known, since=since, progress=progress, go_on=go_on)
        if found is None or not found.ok:
            return found
        said = _structure(path, "integrity_check" if whole else "quick_check", go_on)
    except LedgerError as error:
        if not is_damage(error):
            raise
        raise Damaged(unreadable(path, error)) from error
    except TROUBLE as error:
        raise Damaged(unreadable(path, error)) from error
    if said is None:
        return None
    if said == "ok" and whole and (dangling := _dangling(path)):
        table, what = dangling
        return replace(found, first_bad=FirstBad(None, table, None, f"The records hold, but {what}."))
    if said == "ok" and not (whole and (wrong := _wrong_totals(path))):
        return found
    if said == "ok":
        what = f"The records hold, but {wrong:,} of the totals made ahead differ from them."
        return replace(found, first_bad=FirstBad(None, "rollup", None, what))
    what = f"The records hold, but SQLite's own check finds damage beside them: {said[:120]}."
    return replace(found, first_bad=FirstBad(None, None, None, what))


def _wrong_totals(path: Path) -> int:
    with closing(open_for_reading(path)) as connection:
        return differences(connection)


def _dangling(path: Path) -> tuple[str, str] | None:
    """A table with a reference to nothing, and what of it: an import does not look each of them up."""
    with closing(open_for_reading(path)) as connection:
        try:
            row = connection.execute("PRAGMA foreign_key_check").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_ERROR":
                raise
            return "sqlite_schema", "a table is not laid out as the others refer to it"
    return None if row is None else (str(row[0]), f"one of {row[0]} names a record that is not there")


def _structure(path: Path, check: str, go_on: GoOn) -> str | None:
    with closing(open_for_reading(path)) as connection:
        connection.set_progress_handler(lambda: not go_on(), STEPS)
        try:
            row: tuple[str] = connection.execute(f"PRAGMA {check}(1)").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname == "SQLITE_INTERRUPT":
                return None
            raise
    return row[0].replace("*** in database main ***", "").strip().rstrip(".")


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is at fault, not what is in the way of reading it."""
    cause = error.__cause__ if isinstance(error, LedgerError) else error
    if cause is None:
        return False  # it is not there, or of a newer Counterfoil
    name = getattr(cause, "sqlite_errorname", "") or ""
    return not isinstance(cause, OSError) and not any(part in name for part in SURROUNDINGS)


def unreadable(path: Path, error: BaseException) -> str:
    """The sentence for damage; never what SQLite said, which may quote a record."""
    cause = error.__cause__ if isinstance(error, LedgerError) else error
    if "NOTADB" in (getattr(cause, "sqlite_errorname", "") or ""):
        return f"{path} is no database."
    return f"A part of {path} cannot be read."

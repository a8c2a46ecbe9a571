"""Copies of the ledger, each checked record by record before it counts and before an older one goes.

A copy is made while others write. It appears under its name when it is checked and on the disk, as
one whole file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from counterfoil.clock import Clock
from counterfoil.domain.backups import Backup, surplus
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import Verification
from counterfoil.errors import LedgerError, UsageError
from counterfoil.ledger import chain
from counterfoil.ledger.chain import Block
from counterfoil.ledger.connection import open_for_reading, translated
from counterfoil.ledger.copies import NAME, backups, end_of, newest_good
from counterfoil.ledger.disk import create_private, make_room, remove, stamp, sync
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.salvage import TROUBLE
from counterfoil.ledger.sound import Damaged, checked, is_damage
from counterfoil.ledger.verify import GoOn, Progress

__all__ = ["BackupRejected", "backup", "backup_to", "backups", "has_news", "newest_good"]

BUSY = ".busy"
PART = ".part"
STEP_PAGES = 16_384  # copied between two looks at `go_on`


class BackupRejected(LedgerError):
    """A copy that does not pass the check. It was deleted, and all earlier backups stay."""

    exit_code = 1


class _Stopped(Exception):
    """`go_on` said no."""


def has_news(ledger: Path, folder: Path) -> bool:
    """Whether the ledger holds records that no backup has. Errors: BackupRejected, LedgerError."""
    with _judged(ledger), closing(open_for_reading(ledger)) as connection:
        name, end = chain.ledger_id(connection), chain.last_block(connection)
    return all(end_of(one.path) != (name, end.link) for one in backups(folder) if one.size == end.size)


def backup(
    ledger: Path,
    folder: Path,
    clock: Clock,
    kept: Kept | None,
    *,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> Backup | None:
    """Add a checked copy to the backups in `folder`, then let surplus ones go.

    None, and nothing is done, where no record was added since the last or `go_on` said no.
    Errors: BackupRejected, LedgerError.
    """
    with _judged(folder), _alone(folder):
        if not has_news(ledger, folder):
            return None
        part = folder / f"{stamp(clock())}{PART}"
        made = _copied(ledger, part, clock, kept, progress, go_on)
        if made is None:
            return None
        made = _put(made, folder / f"ledger-{stamp(made.at_ms)}-{made.size}.db")
        _thin(folder, made)
        return made


def backup_to(
    ledger: Path,
    path: Path,
    clock: Clock,
    kept: Kept | None,
    *,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> Backup | None:
    """Make a checked copy under a name of the user's own, never thinned; None when `go_on` said no.

    Errors: UsageError for a name that is taken, BackupRejected, LedgerError.
    """
    _refuse_name(path)
    part = path.with_name(f".{path.name}{PART}")
    with _judged(path):
        remove(part)
        made = _copied(ledger, part, clock, kept, progress, go_on)
        return made and _put(made, path)


def _copied(
    ledger: Path, part: Path, clock: Clock, kept: Kept | None, progress: Progress | None, go_on: GoOn
) -> Backup | None:
    """A copy that passed the check, still under a temporary name."""
    known = _known(kept)  # read ahead of the copying, so that the copy must hold all of it
    try:
        make_room(part.parent, ledger.stat().st_size)
        end = _copy(ledger, part, go_on)
        found = checked(part, known, whole=False, progress=progress, go_on=go_on)
        if found is None:
            raise _Stopped
        _reject(found, end)
    except _Stopped:
        remove(part)
        return None
    except BaseException:
        remove(part)
        raise
    at_ms = clock() // 1000 * 1000  # as far as its name will tell
    return Backup(part, found.ledger_id, found.records, found.head, at_ms, part.stat().st_size)


def _copy(ledger: Path, part: Path, go_on: GoOn) -> Block:
    """Copy one state of the ledger; returns where its chain ends."""

    def between_steps(*_: int) -> None:
        if not go_on():
            raise _Stopped

    create_private(part)
    with closing(open_for_reading(ledger)) as source, closing(sqlite3.connect(part)) as copy:
        source.execute("BEGIN")
        end = chain.last_block(source)  # from this query on, others' writes are not seen
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        source.backup(copy, pages=STEP_PAGES, progress=between_steps)
        copy.execute("PRAGMA journal_mode=DELETE")  # no second file belongs to it any more
    return end


def _known(kept: Kept | None) -> list[Checkpoint]:
    if kept is None:
        return []
    head = kept.head()
    return [*kept.checkpoints(), *([head] if head else [])]


def _reject(found: Verification, end: Block) -> None:
    if found.first_bad:
        raise _rejected(found.first_bad.what)
    if (found.records, found.head) != (end.size, end.link.hex()):
        raise _rejected("The copy does not end where the ledger does.")


def _rejected(what: str) -> BackupRejected:
    return BackupRejected(
        f"No backup was made, because the ledger does not pass the check. {what} Earlier backups stay as "
        "they are; `counterfoil restore` shows what can be put back."
    )


def _put(made: Backup, path: Path) -> Backup:
    sync(made.path)
    made.path.rename(path)
    sync(path.parent)
    return replace(made, path=path)


def _thin(folder: Path, made: Backup) -> None:
    """Let surplus backups of the same ledger go, now that a newer one is good."""
    found = ((one, end_of(one.path)) for one in backups(folder))
    own = [one for one, end in found if end and end[0] == made.ledger_id]
    for one in surplus(own):
        if one.path != made.path:
            one.path.unlink(missing_ok=True)


def _refuse_name(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise UsageError(f"{path} exists already; name a new file.")
    if NAME.fullmatch(path.name):
        raise UsageError(f"{path} is named like the backups that are thinned out; name it otherwise.")
    if not path.parent.is_dir():
        raise UsageError(f"There is no folder {path.parent}; make it first or name another.")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Make the folder, wait for nobody, and clear away what a killed run has left. Errors: LedgerError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)
    lock = folder / BUSY
    with suppress(FileExistsError):
        create_private(lock)
    with closing(sqlite3.connect(lock, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")  # a lock that ends with the process, however it ends
        except sqlite3.OperationalError as error:
            raise LedgerError(f"Another backup is being made in {folder}; wait for its end.") from error
        for left in folder.glob(f"*{PART}*"):
            left.unlink(missing_ok=True)
        yield


@contextmanager
def _judged(path: Path) -> Iterator[None]:
    """Tell a ledger that cannot be read from what is in the way of reading it."""
    try:
        yield
    except (LedgerError, *TROUBLE) as error:
        if isinstance(error, Damaged) or is_damage(error):
            raise _rejected("A part of it cannot be read.") from error
        if isinstance(error, sqlite3.Error):
            raise translated(error, path) from error
        raise
    except OSError as error:
        raise translated(error, path) from error

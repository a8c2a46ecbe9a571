"""The backups that there are, and whether one of them is any good."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from counterfoil.domain.backups import Backup, BackupFile
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad
from counterfoil.errors import LedgerError
from counterfoil.ledger import chain
from counterfoil.ledger.connection import open_for_reading, translated
from counterfoil.ledger.disk import SCRATCH, stamped_ms
from counterfoil.ledger.rawcopy import copy_of
from counterfoil.ledger.salvage import TROUBLE
from counterfoil.ledger.schema import SCHEMA_VERSION
from counterfoil.ledger.sound import Damaged, checked, is_damage, unreadable
from counterfoil.ledger.verify import GoOn, Progress, against

NAME = re.compile(r"ledger-(\d{8}T\d{6}Z)-(\d{1,15})\.db")


def backups(folder: Path) -> list[BackupFile]:
    """All that were made by themselves, the newest first; unchecked. Errors: LedgerError."""
    try:
        found = [made for path in folder.iterdir() if (made := _by_name(path))]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise translated(error, folder) from error
    return sorted(found, key=lambda one: (one.at_ms, one.size), reverse=True)


def newest_good(
    folder: Path,
    known: Checkpoint | None,
    checkpoints: Sequence[Checkpoint] = (),
    *,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> Backup | None:
    """The backup with the most records that passes every check and contradicts no checkpoint.

    `known` names the ledger; without it the newest of any ledger will do. None also when `go_on` said
    no. Errors: LedgerError.
    """
    held = [*checkpoints, *([known] if known else [])]
    found = sorted(backups(folder), key=lambda one: one.size, reverse=True) if known else backups(folder)
    for one in found:
        try:
            made, contradiction = examined(one.path, held, progress=progress, go_on=go_on)
        except LedgerError:
            continue
        if made and contradiction is None:
            return made
    return None


def examined(
    path: Path,
    known: Sequence[Checkpoint] = (),
    *,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> tuple[Backup | None, FirstBad | None]:
    """A backup, and how it contradicts what is `known` of its first records; None when `go_on` said no.

    Errors: Damaged where it does not pass the check, LedgerError.
    """
    with up_to_date(path) as file:
        found = checked(file, whole=False, progress=progress, go_on=go_on)
        if found is None:
            return None, None
        if found.first_bad:
            raise Damaged(f"{path} does not pass the check. {found.first_bad.what}")
        status, named = path.stat(), _by_name(path)
        at_ms = named.at_ms if named else status.st_mtime_ns // 1_000_000
        made = Backup(path, found.ledger_id, found.records, found.head, at_ms, status.st_size)
        with closing(open_for_reading(file)) as connection:
            said = (against(connection, one).bad for one in known if _can_be_told(one, made))
            return made, next(filter(None, said), None)


def end_of(path: Path) -> tuple[str, bytes] | None:
    """The ledger's id and the chain's last link in a backup, unchecked; None where they cannot be read."""
    try:
        with closing(open_for_reading(path)) as connection:
            return chain.ledger_id(connection), chain.last_block(connection).link
    except (LedgerError, *TROUBLE):
        return None


def _can_be_told(checkpoint: Checkpoint, made: Backup) -> bool:
    """Whether a checkpoint is about records that a backup has, or about another ledger."""
    return checkpoint.size <= made.size or checkpoint.ledger_id != made.ledger_id


def _by_name(path: Path) -> BackupFile | None:
    parts = NAME.fullmatch(path.name)
    if parts is None:
        return None
    try:
        return BackupFile(path, stamped_ms(parts[1]), int(parts[2]), path.stat().st_size)
    except (ValueError, FileNotFoundError):  # no moment at all, or thinned just now
        return None


@contextmanager
def up_to_date(path: Path) -> Iterator[Path]:
    """A ledger file, or where an older Counterfoil wrote it, a copy that has been brought up to date.

    Errors: Damaged, LedgerError.
    """
    with TemporaryDirectory(prefix=SCRATCH, dir=path.parent) if _is_older(path) else nullcontext() as name:
        try:
            copy = (
                copy_of(path, Path(name, path.name), lambda: path.stat().st_mtime_ns // 1_000_000)
                if name
                else None
            )
        except OSError as error:
            raise translated(error, path) from error
        yield copy or path


def _is_older(path: Path) -> bool:
    try:
        with closing(open_for_reading(path)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
    except (LedgerError, *TROUBLE) as error:
        if is_damage(error):
            raise Damaged(unreadable(path, error)) from error
        raise
    return bool(0 < version < SCHEMA_VERSION)

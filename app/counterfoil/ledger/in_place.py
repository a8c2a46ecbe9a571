"""Puts a ledger that is ready in the place of another, which stays under a name of its own.

The ready one is named for it first. Whatever happens afterwards, `finish` can do the rest; until
then the ledger's place is empty or holds the old one, and nobody takes an empty place for a first start.
"""

from __future__ import annotations

import glob
import re
import sqlite3
from contextlib import closing
from pathlib import Path

from counterfoil.clock import Clock
from counterfoil.ledger.connection import open_for_reading, translated
from counterfoil.ledger.disk import companion, stamp, sync
from counterfoil.ledger.hold import held
from counterfoil.ledger.kept import CHECKPOINTS, Kept
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import against

READY, ASIDE, UNUSED = "ready", "damaged", "set-aside"
ENDINGS = ("", "-wal", "-shm")
STAMPED = re.compile(r"-\d{8}T\d{6}Z(\.\d+)?$")


def ready_name(ledger: Path, at_ms: int) -> Path:
    """Under which a ledger waits that may be put in place at once."""
    return companion(ledger, f".{READY}-{stamp(at_ms)}")


def put_in_place(ledger: Path, made: Path, at_ms: int) -> Path | None:
    """Put a ledger in place; returns where the old one is, None if there was none. Errors: OSError."""
    ready = ready_name(ledger, at_ms)
    sync(made)
    made.rename(ready)
    sync(ledger.parent)
    return finish(ledger, ready)


def finish(ledger: Path, ready: Path) -> Path | None:
    """Do what is left of `put_in_place`. Errors: OSError."""
    aside = set_aside(ledger, companion(ledger, f".{ASIDE}-{_stamp_of(ready)}"))
    ready.rename(ledger)
    sync(ledger.parent)
    return aside


def interrupted(ledger: Path) -> Path | None:
    """A ledger that waits because its being put in place was cut short, None where none does."""
    return next((ready for ready in _ready(ledger) if _is_begun(ledger, ready)), None)


def discard(ledger: Path) -> None:
    """Delete ledgers that were made ready and no more: all that they hold is elsewhere. Errors: OSError."""
    for ready in _ready(ledger):
        if not _is_begun(ledger, ready):
            ready.unlink()


def set_aside(ledger: Path, aside: Path) -> Path | None:
    """Give a ledger's files other names; returns that of the main one, if there is one. Errors: OSError.

    The main one goes first: a log alone is no ledger, but a ledger without its log may pass for one.
    """
    base = _free(aside) if ledger.exists() else _half_moved(ledger, aside)
    for ending in ENDINGS:
        file = companion(ledger, ending)
        if file.exists():
            file.rename(_free(companion(base, ending)))
    sync(ledger.parent)
    return base if base.exists() else None


def accept(ledger: Path, kept: Kept, clock: Clock) -> None:
    """Make the ledger in place the known one; what is kept and does not hold for it is set aside.

    Errors: LedgerError.
    """
    try:
        head = kept.head()
        with closing(open_for_reading(ledger)) as connection:
            holds = head is None or against(connection, head).ok
            still = [one for one in kept.checkpoints() if against(connection, one).ok]
        if not holds:
            _set_aside_kept(kept, clock())
            for one in still:
                kept.add(one)
    except (sqlite3.Error, OSError) as error:
        raise translated(error, ledger) from error
    with Ledger(ledger, clock, kept) as opened:
        opened.checkpoint("restore")


def begin_anew(ledger: Path, kept: Kept, clock: Clock) -> Path | None:
    """Put an empty ledger in place; returns where the old one is. Errors: LedgerError."""
    at_ms = clock()
    try:
        with held(ledger):
            aside = set_aside(ledger, companion(ledger, f".{UNUSED}-{stamp(at_ms)}"))
        _set_aside_kept(kept, at_ms)  # after the ledger: until then its place being empty is a loss
    except OSError as error:
        raise translated(error, ledger) from error
    Ledger(ledger, clock).close()  # made on purpose, though there may be backups of others
    with Ledger(ledger, clock, kept) as opened:
        opened.checkpoint("new")
    return aside


def _set_aside_kept(kept: Kept, at_ms: int) -> None:
    suffix = _free(kept.folder / f"{CHECKPOINTS}.{stamp(at_ms)}").name.removeprefix(f"{CHECKPOINTS}.")
    kept.set_aside(suffix)


def _free(path: Path) -> Path:
    """The name, with a number behind it where it is taken."""
    names = (path, *(companion(path, f".{number}") for number in range(2, 1000)))
    return next(name for name in names if not name.exists())


def _half_moved(ledger: Path, aside: Path) -> Path:
    """A ledger that was given its other name, but whose log was not yet, when this was cut short."""
    mains = (path for name in (ASIDE, UNUSED) for path in _beside(ledger, name) if STAMPED.search(path.name))
    newest_first = sorted(mains, key=lambda path: path.name.rsplit("-", 1)[1], reverse=True)
    return next((path for path in newest_first if not companion(path, "-wal").exists()), aside)


def _ready(ledger: Path) -> list[Path]:
    return _beside(ledger, READY)


def _beside(ledger: Path, name: str) -> list[Path]:
    return sorted(ledger.parent.glob(f"{glob.escape(ledger.name)}.{name}-*"))


def _is_begun(ledger: Path, ready: Path) -> bool:
    """Whether anything was moved yet."""
    return not ledger.exists() or companion(ledger, f".{ASIDE}-{_stamp_of(ready)}").exists()


def _stamp_of(ready: Path) -> str:
    return ready.name.rsplit("-", 1)[1]

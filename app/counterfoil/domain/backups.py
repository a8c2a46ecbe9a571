"""Copies of the ledger, what became of the ledger itself, and what can be made of both."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad

NEWEST, WEEKS, MONTHS = 7, 5, 12


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup by its name alone: made when, of how many records; `bytes` is the file's length."""

    path: Path
    at_ms: int
    size: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was checked: its first `size` records end in the chain's link `head` (hex)."""

    path: Path
    ledger_id: str
    size: int
    head: str
    at_ms: int
    bytes: int


class Standing(StrEnum):
    """How the ledger in place compares with what is known of it."""

    WHOLE = "whole"
    DAMAGED = "damaged"
    MISSING = "missing"
    EMPTY = "empty"
    OLDER = "older"  # whole, but less than is known to have been there
    CHANGED = "changed"  # whole in itself, but not what the kept checkpoints cover
    OTHER = "other"  # another ledger


@dataclass(frozen=True, slots=True)
class Present:
    """The ledger in place. `records` and `ledger_id` are None where they cannot be read.

    `known` is the furthest that it is known to have been; `bad` says what is wrong, where anything is.
    """

    path: Path
    standing: Standing
    records: int | None = None
    ledger_id: str | None = None
    known: Checkpoint | None = None
    bad: FirstBad | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """Records of a table that are gone: ids `first` to `last`."""

    table: str
    first: int
    last: int

    @property
    def records(self) -> int:
        """How many."""
        return self.last - self.first + 1


class ReadOn(StrEnum):
    """Where the reading of logs goes on; what is read twice is recognised and counted once."""

    WHERE_IT_STOOD = "where_it_stood"
    SINCE_BACKUP = "since_backup"
    FROM_START = "from_start"


@dataclass(frozen=True, slots=True)
class Recovery:
    """A ledger put together from what holds of a damaged one and of a backup.

    `missing` names what is known by number; `missing_records` counts all that is known to be gone.
    """

    path: Path
    ledger_id: str
    size: int
    head: str
    from_damaged: int
    from_backup: int
    missing: tuple[Missing, ...]
    missing_records: int
    checkpoints_dropped: int
    read_on: ReadOn
    contents_lost: int = 0  # of providers' statements: their records hold, the files are gone


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore found, and what it made or would make.

    `recovery` is None where there is nothing to do, or nothing to do it with. `backup` is the one
    that is used; `is_other` says that it is not of the ledger that is known, or contradicts it.
    `aside` is where the old ledger is now. `interrupted`: an earlier restore was cut short.
    """

    present: Present
    backup: Backup | None = None
    is_other: bool = False
    recovery: Recovery | None = None
    applied: bool = False
    aside: Path | None = None
    interrupted: bool = False


def surplus(made: Sequence[BackupFile]) -> list[BackupFile]:
    """Which backups may go, oldest first: all but the newest 7, one a week for 5 weeks, one a month for 12.

    Weeks and months are those that have a backup, so that none goes by time passing alone.
    """
    rest = sorted(made, key=lambda one: (one.at_ms, one.size), reverse=True)[NEWEST:]
    rest, of_weeks = _thinned(rest, _week, WEEKS)
    ancient, of_months = _thinned(rest, _month, MONTHS)
    return sorted([*of_weeks, *of_months, *ancient], key=lambda one: one.at_ms)


def _thinned(
    made: Iterable[BackupFile], period: Callable[[BackupFile], Hashable], periods: int
) -> tuple[list[BackupFile], list[BackupFile]]:
    """Split newest first: what is older than the newest `periods`, and all but the last of each of them."""
    seen: set[Hashable] = set()
    older, earlier = [], []
    for one in made:
        if period(one) in seen:
            earlier.append(one)
        elif len(seen) < periods:
            seen.add(period(one))
        else:
            older.append(one)
    return older, earlier


def _week(one: BackupFile) -> tuple[int, int]:
    return _day(one).isocalendar()[:2]


def _month(one: BackupFile) -> tuple[int, int]:
    return _day(one).year, _day(one).month


def _day(one: BackupFile) -> datetime:
    return datetime.fromtimestamp(one.at_ms / 1000, UTC)

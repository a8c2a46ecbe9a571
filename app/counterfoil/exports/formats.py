"""What the ledger can be exported as, by the names of the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.dossier import Dossier
from counterfoil.paths import Home
from counterfoil.prices.book import PriceBook

Progress = Callable[[int, int], None]
"""Called with what is done and all there is to do."""
GoOn = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ExportJob:
    """What is wanted, of which home, and where it goes. `options` are those of one format alone.

    `go_on` is asked often; where it says no the writer returns None and leaves nothing behind.
    """

    home: Home
    dossier: Dossier
    path: Path
    zone: ZoneInfo
    prices: PriceBook
    clock: Clock = wall_clock
    progress: Progress | None = None
    go_on: GoOn = lambda: True
    options: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: a file, or a folder with all in it; `requests` are the rows that count.

    `checkpoint` is the text of the one that a bundle was made with.
    """

    path: Path
    requests: int
    size_bytes: int
    files: tuple[str, ...] = ()
    checkpoint: str = ""


Writer = Callable[[ExportJob], Written | None]
"""Errors: KnownError."""


def _jsonl(job: ExportJob) -> Written | None:
    from counterfoil.exports.event_files import write_jsonl

    return write_jsonl(job)


def _csv(job: ExportJob) -> Written | None:
    from counterfoil.exports.event_files import write_csv

    return write_csv(job)


def _bundle(job: ExportJob) -> Written | None:
    from counterfoil.exports.bundle import write

    return write(job)


def _parquet(job: ExportJob) -> Written | None:
    from counterfoil.exports.parquet import write

    return write(job)


def _hledger(job: ExportJob) -> Written | None:
    from counterfoil.exports.journal_files import write_hledger

    return write_hledger(job)


def _beancount(job: ExportJob) -> Written | None:
    from counterfoil.exports.journal_files import write_beancount

    return write_beancount(job)


def _month(job: ExportJob) -> Written | None:
    from counterfoil.exports.monthly_file import write_month

    return write_month(job)


# each writer is imported only when it is asked for
FORMATS: dict[str, Writer] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "bundle": _bundle,
    "parquet": _parquet,
    "hledger": _hledger,
    "beancount": _beancount,
    "statement": _month,
}

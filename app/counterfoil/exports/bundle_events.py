"""`events.jsonl` and `events.csv` of a bundle, made piece by piece, the last of them by another process.

Whoever begins a piece claims it with a file that only one can make; so both are done at the same time,
however fast each is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from counterfoil.exports.applied_prices import AppliedPrices
from counterfoil.exports.bundle_folder import BundleFolder
from counterfoil.exports.bundle_look import BundleLook
from counterfoil.exports.bundle_readme import FILES
from counterfoil.exports.bundle_worker import Worker
from counterfoil.exports.event_files import CSV_HEAD, HashedFile, Stopped, new_file, pour
from counterfoil.exports.event_lines import EventLines
from counterfoil.exports.redaction import Veil
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.outgoing import Chosen, raw_rows
from counterfoil.prices.book import PriceBook
from counterfoil.words.spreadsheet import UTF8_MARK

PIECE_ROWS = 20_000
COPIED = 1 << 18


@dataclass(frozen=True, slots=True)
class RestJob:
    """Pieces from the last one on, each into two files of its own in `folder`, until one is claimed.

    Where `wanted` goes away meanwhile, nobody wants them any more.
    """

    ledger: Path
    chosen: Chosen
    prices: PriceBook
    veil: Veil
    folder: Path
    piece_rows: int

    @property
    def wanted(self) -> Path:
        """There as long as somebody wants the pieces."""
        return self.folder / "wanted"

    @property
    def paths(self) -> tuple[Path, ...]:
        """What says that they are wanted."""
        return (self.wanted,)

    def pieces(self) -> list[tuple[int, int]]:
        """Of each the rows: behind the first, up to the last."""
        upto, rows = self.chosen.upto, self.piece_rows
        return [(after, min(after + rows, upto)) for after in range(0, upto, rows)]

    def files(self, piece: tuple[int, int]) -> tuple[Path, Path]:
        """Where its JSON and its CSV go."""
        return self.folder / f"{piece[0]}.jsonl", self.folder / f"{piece[0]}.csv"

    def claim(self, piece: tuple[int, int]) -> bool:
        """Whether nobody has begun it yet. Errors: OSError."""
        try:
            os.close(os.open(self.folder / f"{piece[0]}", os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Met:
    """How many rows there were, the prices that they were priced with, and what they refer to."""

    requests: int
    prices: dict[str, dict[str, object]]
    contexts: frozenset[int]
    sources: frozenset[int]

    def __add__(self, other: Met) -> Met:
        return Met(
            self.requests + other.requests,
            self.prices | other.prices,
            self.contexts | other.contexts,
            self.sources | other.sources,
        )


def write_rest(job: RestJob) -> Met:
    """Errors: LedgerError, KnownError, Stopped."""

    def tell(_done: int) -> None:
        if not job.wanted.exists():
            raise Stopped

    with translating(job.ledger), closing(open_for_questions(job.ledger)) as connection:
        prices = AppliedPrices(job.prices)
        lines, count = EventLines(connection, prices, job.veil), 0
        for piece in reversed(job.pieces()):
            tell(count)
            if not job.claim(piece):
                break
            json_path, csv_path = job.files(piece)
            with new_file(json_path, is_kept=False) as rows, new_file(csv_path, is_kept=False) as cells:
                count += pour(raw_rows(connection, job.chosen, *piece), lines, (rows, cells), tell)
    return _met(count, prices, lines)


def write_events(look: BundleLook, made: BundleFolder, worker: Worker, tell: Callable[[int], None]) -> Met:
    """Both files, with the help of `worker` where it has a process. `tell` is told how many rows are done.

    Errors: LedgerError, KnownError, Stopped, what `tell` raises.
    """
    job = _begun(look, made.folder)
    waiting = worker.start(write_rest, job)
    prices = AppliedPrices(look.job.prices)
    lines = EventLines(look.connection, prices, look.veil)
    with (
        made.new("events.jsonl", FILES["events.jsonl"]) as rows,
        made.new("events.csv", FILES["events.csv"]) as cells,
    ):
        cells.write(f"{UTF8_MARK}{CSV_HEAD}\r\n".encode())
        takers, done, left = (rows, cells), 0, job.pieces()

        def pour_piece(piece: tuple[int, int]) -> int:
            found = raw_rows(look.connection, look.chosen, *piece)
            return pour(found, lines, takers, lambda more: tell(done + more))

        while left and job.claim(left[0]):
            done += pour_piece(left.pop(0))
            tell(done)
        rest = waiting.there()
        for piece in left:
            if rest is None:  # its process was killed
                done += pour_piece(piece)
            else:
                _join(job, piece, takers)
            tell(done)
    for path in job.folder.iterdir():
        path.unlink()
    job.folder.rmdir()
    here = _met(done, prices, lines)
    return here if rest is None else here + rest


def _begun(look: BundleLook, folder: Path) -> RestJob:
    job = RestJob(
        look.job.home.ledger_file, look.chosen, look.job.prices, look.veil, folder / "pieces", PIECE_ROWS
    )
    job.folder.mkdir(mode=0o700)
    job.wanted.touch(mode=0o600)
    return job


def _join(job: RestJob, piece: tuple[int, int], takers: tuple[HashedFile, HashedFile]) -> None:
    for path, whole in zip(job.files(piece), takers, strict=True):
        for part in _parts(path):
            whole.write(part)
        path.unlink()


def _parts(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while part := file.read(COPIED):
            yield part


def _met(count: int, prices: AppliedPrices, lines: EventLines) -> Met:
    return Met(count, prices.found, frozenset(lines.contexts), frozenset(lines.sources))

"""`events.jsonl` and `events.csv`: every request that counts within a span, streamed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from itertools import count, islice
from pathlib import Path
from typing import IO

from counterfoil.domain.dossier import Dossier
from counterfoil.errors import KnownError
from counterfoil.exports.applied_prices import AppliedPrices
from counterfoil.exports.event_lines import EventLines
from counterfoil.exports.formats import ExportJob, Written
from counterfoil.exports.redaction import FIELDS, Veil
from counterfoil.exports.whole import NO_ROOM, whole_file
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.outgoing import Chosen, Raw, newest, raw_rows
from counterfoil.ledger.proofs import private_salt
from counterfoil.words.spreadsheet import UTF8_MARK

BATCH = 250  # small enough to stay in a processor's cache
REPORTED = 20  # batches between two reports of progress
CSV_HEAD = ",".join(f'"{name}"' for name in FIELDS["events.csv"])


class Stopped(Exception):
    """`go_on` said no."""


class HashedFile:
    """A file that is being written, with the SHA-256 of what is in it. Errors: KnownError."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = sha256()
        self.size_bytes = 0

    def write(self, data: bytes) -> None:
        """Put bytes behind what is there."""
        with _writing():
            view = memoryview(data)
            while view:  # a file without a buffer may take less than all at once
                view = view[self._file.write(view) :]
        self._digest.update(data)
        self.size_bytes += len(data)

    @property
    def sha256(self) -> str:
        """Of all of it so far, in hex."""
        return self._digest.hexdigest()


@contextmanager
def new_file(path: Path, *, is_kept: bool = True) -> Iterator[HashedFile]:
    """A new file, its owner's alone, that is on the disk afterwards if it is kept. Errors: KnownError."""
    with _writing():
        file = os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb", buffering=0)
    with file:
        yield HashedFile(file)
        if is_kept:
            with _writing():
                os.fsync(file.fileno())


@contextmanager
def _writing() -> Iterator[None]:
    """An error of what is written is told as such: around it errors are taken for the ledger's."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise KnownError("There is no room for what is written; free some space and try again.") from None
        raise KnownError(f"It cannot be written: {error.strerror or error}.") from None


def veil_of(dossier: Dossier, salt: bytes) -> Veil:
    """The same names are the same hashes within one span of one ledger."""
    span = f"{dossier.since_ms} {dossier.until_ms}".encode()
    return Veil(dossier.redaction, sha256(salt + span).digest())


def chosen_rows(dossier: Dossier, upto: int) -> Chosen:
    """The rows that a dossier is about."""
    return Chosen(dossier.since_ms, dossier.until_ms, upto, dossier.agents)


def pour(
    found: Iterable[Raw],
    lines: EventLines,
    takers: tuple[HashedFile | None, HashedFile | None],
    tell: Callable[[int], None],
) -> int:
    """Write rows to a file of JSON and one of CSV; returns how many.

    Errors: sqlite3.Error, KnownError, what `tell` raises.
    """
    done, rows = 0, iter(found)
    for batches in count(1):
        batch = list(islice(rows, BATCH))
        if not batch:
            return done
        made = lines.lines(batch)
        for taker, data in zip(takers, made, strict=True):
            if taker is not None:
                taker.write(data)
        done += len(batch)
        if batches % REPORTED == 0:
            tell(done)
    raise AssertionError("a count has no end")


def write_jsonl(job: ExportJob) -> Written | None:
    """Exact: whole numbers, money as decimal text, one request a line. Errors: KnownError."""
    return _write(job, is_csv=False)


def write_csv(job: ExportJob) -> Written | None:
    """For spreadsheets. Errors: KnownError."""
    return _write(job, is_csv=True)


def _write(job: ExportJob, *, is_csv: bool) -> Written | None:
    ledger = job.home.ledger_file
    try:
        with (
            whole_file(job.path) as file,
            translating(ledger),
            closing(open_for_questions(ledger)) as connection,
        ):
            connection.execute("BEGIN")  # one look at one state
            chosen = chosen_rows(job.dossier, newest(connection))
            lines = EventLines(
                connection, AppliedPrices(job.prices), veil_of(job.dossier, private_salt(connection))
            )
            taker = HashedFile(file)
            if is_csv:
                taker.write(f"{UTF8_MARK}{CSV_HEAD}\r\n".encode())

            def tell(done: int) -> None:
                if job.progress:
                    job.progress(done, max(done, chosen.upto))
                if not job.go_on():
                    raise Stopped

            takers = (None, taker) if is_csv else (taker, None)
            requests = pour(raw_rows(connection, chosen), lines, takers, tell)
    except Stopped:
        return None
    return Written(job.path, requests, taker.size_bytes)

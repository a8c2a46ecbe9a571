"""Checks every record against the chain, the chain against the kept checkpoints, the totals against the rows.

What holds has not been changed since the checkpoints were made. It says nothing about what the
agents never logged.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import islice, pairwise
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.ledger import chain, rollup, statements
from counterfoil.ledger.blame import blamed, unsealed
from counterfoil.ledger.canon import any_text, texts
from counterfoil.ledger.chain import Block, blocks
from counterfoil.ledger.connection import open_for_reading, translated
from counterfoil.ledger.schema import CHAINED

Progress = Callable[[int, int], None]  # records checked, records in all
GoOn = Callable[[], bool]

EVENTS, STATEMENTS = CHAINED.index("event"), CHAINED.index("statement")
STRETCH_RECORDS = 40_000
ALONE_RECORDS = 60_000  # up to here one process is faster than starting two


@dataclass(frozen=True, slots=True)
class Stretch:
    """Blocks `first.id + 1` … `last`, with the block before them."""

    before: Block
    last: int
    records: int


def verify(
    path: Path,
    kept: Sequence[Checkpoint] = (),
    *,
    since: int = 0,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> Verification | None:
    """Check a ledger; None when `go_on` said no.

    `kept` are checkpoints from elsewhere; the ledger's own are checked as well. `since` leaves out
    the first records, up to a size at which a block ended. Errors: LedgerError.
    """
    started = time.monotonic()
    try:
        with closing(open_for_reading(path)) as connection:
            connection.execute("BEGIN")  # one look at one state
            connection.text_factory = any_text
            found = _Checking(path, connection, progress, go_on).run(kept, since)
    except sqlite3.Error as error:
        raise translated(error, path) from error
    if found is None:
        return None
    name, end, holding, bad = found
    return Verification(name, end.size, end.link.hex(), holding, bad, time.monotonic() - started)


class _Checking:
    """One look through one ledger."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, progress: Progress | None, go_on: GoOn
    ) -> None:
        self._path = path
        self._connection = connection
        self._progress = progress
        self._go_on = go_on

    def run(self, kept: Sequence[Checkpoint], since: int) -> tuple[str, Block, int, FirstBad | None] | None:
        connection = self._connection
        name, end = chain.ledger_id(connection), chain.last_block(connection)
        begin = chain.block_of_size(connection, since) or chain.start(connection)
        bad, fingerprint = None, 0
        for stretch, found in self._looked_at(begin, end):
            if not self._go_on():
                return None
            if found.broken is not None:
                bad = blamed(connection, stretch.before, found.broken)
                break
            fingerprint += found.fingerprint
        bad = bad or unsealed(connection, end)
        bad = bad or _content(connection, begin, self._go_on)
        if not self._go_on():
            return None
        held = dict.fromkeys((*_own_checkpoints(connection, name), *kept))
        wrong = [found for found in held if (said := against(connection, found)) and not said.ok]
        bad = bad or next((against(connection, found).bad for found in wrong), None)
        if bad is None and begin.id == 0 and fingerprint % rollup.MODULUS != rollup.fingerprint(connection):
            bad = _derived(connection)
        return name, end, len(held) - len(wrong), bad

    def _looked_at(self, begin: Block, end: Block) -> Iterator[tuple[Stretch, Found]]:
        """Each stretch, in order, with what was found in it."""
        stretches = list(_stretches(self._connection, begin, end))
        total = sum(stretch.records for stretch in stretches)
        done = 0
        with ExitStack() as stack:
            pool = _pool(stack) if total > ALONE_RECORDS else None
            answers = [(stretch, _ask(pool, self._path, stretch)) for stretch in stretches]
            stack.callback(lambda: [answer.cancel() for _, answer in answers if isinstance(answer, Future)])
            for stretch, answer in answers:
                found = _answered(answer, self._path, stretch)
                done += stretch.records
                if self._progress:
                    self._progress(done, total)
                yield stretch, found


@dataclass(frozen=True, slots=True)
class Found:
    """What a look at a stretch found: the first block that does not hold, and its part of the totals."""

    broken: int | None
    fingerprint: int


Answer = Callable[[], Found] | Future[Found]


def _pool(stack: ExitStack) -> Executor | None:
    # a fork is at hand at once, but carries no threads over
    alone = threading.active_count() == 1 and "fork" in get_all_start_methods()
    context = get_context("fork" if alone else "spawn")
    try:
        return stack.enter_context(ProcessPoolExecutor(os.cpu_count() or 1, mp_context=context))
    except (OSError, NotImplementedError):
        return None  # a sandbox without what processes share


def _ask(pool: Executor | None, path: Path, stretch: Stretch) -> Answer:
    if pool is not None:
        try:
            return pool.submit(look, path, stretch)
        except (BrokenExecutor, OSError):
            pass  # no process can be started
    return lambda: look(path, stretch)


def _answered(answer: Answer, path: Path, stretch: Stretch) -> Found:
    if not isinstance(answer, Future):
        return answer()
    try:
        return answer.result()
    except BrokenExecutor:  # its process was killed
        return look(path, stretch)


def _stretches(connection: sqlite3.Connection, begin: Block, end: Block) -> Iterator[Stretch]:
    before = begin
    while before.id < end.id:
        last = chain.block_reaching(connection, before.size + STRETCH_RECORDS, end)
        yield Stretch(before, last.id, last.size - before.size)
        before = last


def look(path: Path, stretch: Stretch) -> Found:
    """Check one stretch, on a connection of its own."""
    with closing(open_for_reading(path)) as connection:
        try:
            return _look(connection, stretch)
        except sqlite3.OperationalError:  # a text that is not UTF-8 any more; any other error comes again
            connection.text_factory = any_text
            return _look(connection, stretch)


def _look(connection: sqlite3.Connection, stretch: Stretch) -> Found:
    from hashlib import sha256  # faster in bulk than the one that a program at rest makes do with

    found = blocks(connection, stretch.before.id, stretch.last)
    if len(found) != stretch.last - stretch.before.id:
        return Found(_first_missing(found, stretch), 0)
    waiting = [
        iter(texts(connection, table, after, last))
        for table, after, last in zip(CHAINED, stretch.before.upto, found[-1].upto, strict=True)
    ]
    for before, block in pairwise((stretch.before, *found)):
        if not _holds(before, block, waiting, sha256):
            return Found(block.id, 0)
    events = stretch.before.upto[EVENTS], found[-1].upto[EVENTS]
    return Found(None, rollup.rows_fingerprint(connection, *events))


def _first_missing(found: Sequence[Block], stretch: Stretch) -> int:
    known = {block.id for block in found}
    return next(number for number in range(stretch.before.id + 1, stretch.last + 1) if number not in known)


def _holds(before: Block, block: Block, waiting: Sequence[Iterator[str]], digest: chain.Digest) -> bool:
    records: list[str] = []
    for texts_left, after, last in zip(waiting, before.upto, block.upto, strict=True):
        if last > after:
            records += islice(texts_left, last - after)
    if len(records) != block.size - before.size:
        return False
    return chain.next_link(before.link, chain.content(block.head, records, digest)) == block.link


@dataclass(frozen=True, slots=True)
class Against:
    """Whether a checkpoint holds for a ledger, and if not, why."""

    checkpoint: Checkpoint
    bad: FirstBad | None

    @property
    def ok(self) -> bool:
        """Whether the ledger still begins with what the checkpoint covers."""
        return self.bad is None


def against(connection: sqlite3.Connection, checkpoint: Checkpoint) -> Against:
    """Compare the chain's links with a checkpoint; the records under the links are `verify`'s work."""
    return Against(checkpoint, _contradiction(connection, checkpoint))


def _contradiction(connection: sqlite3.Connection, checkpoint: Checkpoint) -> FirstBad | None:
    name, size = chain.ledger_id(connection), checkpoint.size
    if checkpoint.ledger_id != name:
        what = f"The checkpoint is of another ledger, {checkpoint.ledger_id}; this one is {name}."
        return FirstBad(None, None, None, what)
    have = chain.last_block(connection).size
    if have < size:
        what = f"The last {size - have:,} of the {size:,} records that the checkpoint covers are missing."
        return FirstBad(None, None, None, what)
    block = chain.block_of_size(connection, size)
    if block is None or block.link.hex() != checkpoint.head:
        what = f"The first {size:,} records are not those that the checkpoint covers."
        return FirstBad(block.id if block else None, None, None, what)
    return None


def _own_checkpoints(connection: sqlite3.Connection, name: str) -> list[Checkpoint]:
    rows = connection.execute("SELECT size, head, at_ms FROM checkpoint ORDER BY id")
    return [Checkpoint(name, size, head.hex(), at_ms) for size, head, at_ms in rows]


def _content(connection: sqlite3.Connection, begin: Block, go_on: GoOn) -> FirstBad | None:
    """A statement of a provider whose content is not the one that its record names."""
    found = statements.first_unlike(connection, begin.upto[STATEMENTS], go_on)
    if found is None:
        return None
    number, what = found
    block = None if number is None else chain.block_holding(connection, "statement", number)
    return FirstBad(block, "statement" if number else "statement_part", number, what)


def _derived(connection: sqlite3.Connection) -> FirstBad | None:
    wrong = rollup.differences(connection)
    if not wrong:
        return None  # its days were cut by another zone while this look went on
    what = f"{wrong:,} of the totals made ahead differ from the records; the records hold."
    return FirstBad(None, "rollup", None, what)

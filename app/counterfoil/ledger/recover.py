"""Puts a ledger together anew from what holds of a damaged one and of a backup.

The chain is walked from its start. Each block is taken, with its rows as they are stored, from the
damaged file if it is whole there, else from the backup; it ends where neither has the next one.
What is put together is accepted only if it passes every check that a ledger has to.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.backups import Missing, ReadOn, Recovery
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.errors import LedgerError
from counterfoil.ledger.chain import Block
from counterfoil.ledger.connection import translated
from counterfoil.ledger.disk import SCRATCH, make_room, remove
from counterfoil.ledger.rawcopy import copy_of
from counterfoil.ledger.remade import Remade, new_ledger
from counterfoil.ledger.salvage import Source, opened
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.sound import Damaged, checked
from counterfoil.ledger.verify import GoOn, Progress
from counterfoil.ledger.walk import Stopped, Walk, Way, start

NOTHING = (
    "Neither the ledger in place nor a backup holds a record that can be put back. Nothing was changed; "
    "`counterfoil restore --new` begins an empty ledger and keeps these files."
)


class NothingToRestore(LedgerError):
    """Nothing that is known of this ledger can be found."""


def recover(
    damaged: Path | None,
    backup: Path | None,
    target: Path,
    *,
    known: Sequence[Checkpoint] = (),
    clock: Clock = wall_clock,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> Recovery | None:
    """Make `target`, a new file, out of two others that stay as they are; None when `go_on` said no.

    `known` are checkpoints of one ledger; what contradicts them, or a backup that is whole, is left out.
    No connection of this process to either file may be open. Errors: LedgerError.
    """
    try:
        files = [path for path in (damaged, backup) if path and path.exists()]
        make_room(target.parent, 2 * sum(path.stat().st_size for path in files))
        folder = tempfile.TemporaryDirectory(prefix=SCRATCH, dir=target.parent)
        with folder as name, _none_unless_done(target):
            copies = [
                copy_of(path, Path(name, f"{number}.db"), clock)
                for number, path in enumerate((damaged, backup))
            ]
            with new_ledger(target) as made:
                found = _Recovering(made, target, copies, known, progress, go_on).run()
            _accept(found, go_on)
            return found
    except Stopped:
        return None
    except (sqlite3.Error, OSError) as error:
        raise translated(error, target) from error


class _Recovering:
    """One recovery, of copies that may be changed."""

    def __init__(
        self,
        made: Remade,
        target: Path,
        copies: Sequence[Path | None],
        known: Sequence[Checkpoint],
        progress: Progress | None,
        go_on: GoOn,
    ) -> None:
        self._made = made
        self._target = target
        self._damaged, self._backup = copies
        self._known = sorted(known, key=lambda one: one.size)
        self._progress = progress
        self._go_on = go_on
        self._backup_head = _head_of(self._backup, go_on)

    def run(self) -> Recovery:
        columns = self._made.columns
        with (
            opened(self._damaged, columns, is_damaged=True) as of_damaged,
            opened(self._backup, columns, is_damaged=False) as of_backup,
        ):
            return self._of(of_damaged, of_backup)

    def _of(self, of_damaged: Sequence[Source], of_backup: Sequence[Source]) -> Recovery:
        made, sources = self._made, [*of_damaged, *of_backup]
        name = self._name(sources)
        heads = self._heads(name)
        made.begin(name, _created_ms(name, sources))
        way = Walk(made, heads, self._progress, self._go_on).best(start(name), sources)
        own = [source for source in sources if source.name() in (name, None)]
        missing = _missing(way.end, [end for source in own if (end := source.end(way.end))])
        lost = max(sum(one.records for one in missing), max(heads, default=0) - way.end.size, 0)
        read_on = self._read_on(way, of_damaged, of_backup, is_complete=not lost)
        dropped, without_content = made.carry_proofs(own), made.carry_contents(own)
        made.finish(own)
        head = way.end.link.hex()
        return Recovery(
            *(self._target, name, way.end.size, head, way.of_damaged, way.of_backup),
            *(missing, lost, dropped, read_on, without_content),
        )

    def _name(self, sources: Sequence[Source]) -> str:
        """The id of the ledger that is to be recovered."""
        if self._known:
            return self._known[-1].ledger_id
        names = list(dict.fromkeys(name for source in sources if (name := source.name())))
        if not names:
            raise NothingToRestore(NOTHING)
        leading = (name for name in names if any(source.take(start(name)) for source in sources))
        return next(leading, names[0])

    def _heads(self, name: str) -> dict[int, bytes]:
        """Links that the ledger is known to have had, by its size."""
        known = [*self._known, *([self._backup_head] if self._backup_head else [])]
        return {one.size: bytes.fromhex(one.head) for one in known if one.ledger_id == name and one.size}

    def _read_on(
        self, way: Way, of_damaged: Sequence[Source], of_backup: Sequence[Source], *, is_complete: bool
    ) -> ReadOn:
        """Take over read positions, but never such as are ahead of the records."""
        made, end = self._made, way.end
        for source in of_damaged:
            head = source.head()
            is_here = head is not None and (head.id, head.link) == (end.id, end.link)
            if (
                is_here
                and (is_complete or _head_of(self._damaged, self._go_on))
                and made.carry_positions(source)
            ):
                return ReadOn.WHERE_IT_STOOD
        for source in of_backup if self._backup_head else ():
            head = source.head()
            if head and made.link_of(head.id) == head.link and made.carry_positions(source):
                at_end = head.id == end.id and is_complete
                return ReadOn.WHERE_IT_STOOD if at_end else ReadOn.SINCE_BACKUP
        return ReadOn.FROM_START


def _head_of(copy: Path | None, go_on: GoOn) -> Checkpoint | None:
    """Where a file that passes every check ends, None for one that does not."""
    if copy is None:
        return None
    try:
        found = checked(copy, whole=False, go_on=go_on)
    except Damaged:
        return None
    if found is None:
        raise Stopped
    return Checkpoint(found.ledger_id, found.records, found.head, 0) if found.ok else None


def _created_ms(name: str, sources: Sequence[Source]) -> int:
    """When the ledger began, or else its first block."""
    told = (source.created_ms() for source in sources if source.name() == name)
    first = (taken.block.sealed_ms for source in sources if (taken := source.take(start(name))))
    return next((moment for moment in (*told, *first) if moment is not None), 0)


def _missing(end: Block, claims: Sequence[Block]) -> tuple[Missing, ...]:
    furthest = map(max, zip(*(one.upto for one in (end, *claims)), strict=True))
    return tuple(
        Missing(table, have + 1, last)
        for table, have, last in zip(CHAINED, end.upto, furthest, strict=True)
        if last > have
    )


def _accept(found: Recovery, go_on: GoOn) -> None:
    """Errors: LedgerError where what was made is not what it should be."""
    said = checked(found.path, whole=True, go_on=go_on)
    if said is None:
        raise Stopped
    if not said.ok or said.head != found.head:
        what = said.first_bad.what if said.first_bad else "It ends elsewhere."
        raise LedgerError(f"What was put together does not pass the check, so it is not used: {what}")


@contextmanager
def _none_unless_done(target: Path) -> Iterator[None]:
    if target.exists():
        raise LedgerError(f"{target} exists already; name a new file.")
    try:
        yield
    except BaseException:
        remove(target)
        raise

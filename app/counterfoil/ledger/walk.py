"""Along the chain, block by block, through several files that each hold a part of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterfoil.ledger import chain
from counterfoil.ledger.chain import Block
from counterfoil.ledger.remade import Remade
from counterfoil.ledger.salvage import Source
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.verify import GoOn, Progress

REPORTED_BLOCKS = 100  # between two reports of progress


class Stopped(Exception):
    """`go_on` said no."""


@dataclass(frozen=True, slots=True)
class Way:
    """How far along the chain, and how many records of it each file gave."""

    end: Block
    of_damaged: int = 0
    of_backup: int = 0

    def on(self, block: Block, *, is_damaged: bool) -> Way:
        """One block further."""
        more = block.size - self.end.size
        if is_damaged:
            return Way(block, self.of_damaged + more, self.of_backup)
        return Way(block, self.of_damaged, self.of_backup + more)


def start(ledger_id: str) -> Block:
    """What stands before the first block of a ledger."""
    return Block(0, 0, (0,) * len(CHAINED), b"", chain.first_link(ledger_id))


class Walk:
    """Takes over into `made` what leads along the chain. `heads` are links it is known to have, by size."""

    def __init__(
        self, made: Remade, heads: Mapping[int, bytes], progress: Progress | None, go_on: GoOn
    ) -> None:
        self._made = made
        self._heads = heads
        self._progress = progress
        self._go_on = go_on

    def best(self, begin: Block, sources: Sequence[Source]) -> Way:
        """As far as the sources lead, the first of them preferred where it does not lead astray."""
        made = self._made
        made.remember("start")
        way, is_astray = self._along(begin, sources)
        if is_astray:
            made.back_to("start")
            other, _ = self._along(begin, sources[::-1])
            if other.end.size >= way.end.size:
                way = other
            else:
                made.back_to("start")
                way, _ = self._along(begin, sources)
        made.forget("start")
        return way

    def _along(self, begin: Block, sources: Sequence[Source]) -> tuple[Way, bool]:
        """Take block after block; where they lead past a known head, only up to the last that they led to."""
        made, way = self._made, Way(begin)
        proven = way
        made.remember("proven")
        while ahead := self._step(way, sources):
            way = ahead
            if self._heads.get(way.end.size) == way.end.link:
                proven = way
                made.forget("proven")
                made.remember("proven")
            self._report(way.end)
        is_astray = any(proven.end.size < size <= way.end.size for size in self._heads)
        if is_astray:
            made.back_to("proven")
            way = proven
        made.forget("proven")
        return way, is_astray

    def _step(self, way: Way, sources: Sequence[Source]) -> Way | None:
        for source in sources:
            taken = source.take(way.end)
            if taken and self._made.add(taken):
                return way.on(taken.block, is_damaged=source.is_damaged)
        return None

    def _report(self, end: Block) -> None:
        if end.id % REPORTED_BLOCKS:
            return
        if not self._go_on():
            raise Stopped
        if self._progress:
            self._progress(end.size, max([*self._heads, end.size]))

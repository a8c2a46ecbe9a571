"""The ledger as evidence, for whoever looks at it: its rows, where each is from, its chain, its gaps.

Everything here only reads. Each call may take a while on a large ledger: not for the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from counterfoil import retention
from counterfoil.clock import Clock
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.coverage import Coverage, Retention
from counterfoil.domain.rate import Rate
from counterfoil.domain.records import Facets, RecordFilter, RecordLine, RecordRow
from counterfoil.domain.usage import OutputQuality
from counterfoil.domain.verification import Verification
from counterfoil.ledger import browse, chain, covered
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.grouping import PriceSteps
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.sound import checked
from counterfoil.ledger.verify import GoOn, Progress
from counterfoil.paths import Home
from counterfoil.prices.book import PriceBook
from counterfoil.prices.books import usable_book
from counterfoil.prices.rate import used_of
from counterfoil.readers.registry import Root


class Outline(Protocol):
    """How many requests a filter finds, and where in time; made once a filter, so that any row is near."""

    @property
    def total(self) -> int:
        """Requests found."""
        ...


def audit_of(home: Home, roots: Sequence[Root], clock: Clock) -> Audit:
    """A look at the ledger of a home, with what the agents of some roots delete. Errors: LedgerError."""
    return Audit(
        home.ledger_file,
        Kept(home.state_dir),
        clock,
        usable_book(home.prices_folder),
        lambda sessions: retention.retentions(roots, sessions, clock),
    )


class Audit:
    """A read-only look at one ledger. One thread at a time. Errors: LedgerError."""

    def __init__(
        self,
        path: Path,
        kept: Kept,
        clock: Clock,
        prices: PriceBook,
        retentions: Callable[[frozenset[str]], Sequence[Retention]] = lambda _sessions: (),
    ) -> None:
        self.path = path
        self._kept = kept
        self._clock = clock
        self._prices = prices
        self._steps = PriceSteps.of(prices)
        self._retentions = retentions
        self._connection = open_for_questions(path)

    def facets(self) -> Facets:
        """What filters can choose from."""
        with translating(self.path):
            return browse.facets(self._connection)

    def outline(self, wanted: RecordFilter) -> Outline:
        """Count what a filter finds."""
        with translating(self.path):
            return browse.outline(self._connection, wanted)

    def rows(self, outline: Outline, first: int, count: int) -> Sequence[RecordRow]:
        """Rows `first` … `first + count - 1` of what the filter found, newest first."""
        assert isinstance(outline, browse.RowOutline)
        with translating(self.path):
            found = browse.rows(self._connection, outline, first, count, self._steps)
        return [
            RecordRow(
                id=row_id,
                at_ms=group.at_ms,
                agent=group.agent,
                model=group.model,
                project=project,
                session=session,
                key=key,
                request_id=request_id,
                tokens=group.tokens,
                cost=self._prices.cost(group),
                quality=OutputQuality(quality),
                credits_nano=group.credits_nano,
            )
            for row_id, project, session, key, request_id, quality, group in found
        ]

    def lines(self, agent: str, key: str) -> Sequence[RecordLine]:
        """Every row of one request, in order of their revisions."""
        with translating(self.path):
            return self._priced(browse.lines(self._connection, agent, key))

    def explain(self, any_id: str) -> Sequence[RecordLine]:
        """Every row whose message, request or session id that is."""
        with translating(self.path):
            return self._priced(browse.lines_of(self._connection, any_id))

    def _priced(self, lines: Sequence[RecordLine]) -> list[RecordLine]:
        return [replace(line, rates=self._rates(line)) for line in lines]

    def _rates(self, line: RecordLine) -> Mapping[str, Rate] | None:
        """The prices of the kinds that a row used."""
        applied = self._prices.applied(line)
        if applied is None:
            return None
        return {kind: rate for kind, rate in applied.rates.items() if used_of(kind, line.tokens)}

    @property
    def prices(self) -> PriceBook:
        """The book that costs are worked out by."""
        return self._prices

    def verify(self, progress: Progress | None = None, go_on: GoOn = lambda: True) -> Verification | None:
        """Check every record against the chain, the chain against the kept checkpoints, and the file itself.

        None when `go_on` said no.
        """
        kept = self._kept.checkpoints()
        return checked(self.path, kept, whole=True, progress=progress, go_on=go_on)

    def checkpoint(self) -> Checkpoint:
        """What the chain is now, to be handed to somebody else."""
        with translating(self.path):
            end = chain.last_block(self._connection)
            name = chain.ledger_id(self._connection)
        return Checkpoint(name, end.size, end.link.hex(), self._clock())

    def proof(self, block: int) -> dict[str, object]:
        """All that a block's link was made of: whoever has it can make the link anew."""
        with translating(self.path):
            return chain.proof(self._connection, block)

    def coverage(self) -> Coverage:
        """What was looked at and what was not."""
        with translating(self.path):
            looked = covered.watched(self._connection)
            return Coverage(
                tuple(covered.days(self._connection)),
                tuple(covered.sources(self._connection)),
                tuple(looked),
                tuple(covered.gaps(looked)),
                tuple(self._retentions(browse.sessions(self._connection))),
            )

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

"""The ledger as evidence, for whoever looks at it: its rows, where each is from, its chain, its gaps.

Everything here only reads. Each call may take a while on a large ledger: not for the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from counterfoil.domain.coverage import Coverage
from counterfoil.domain.records import Facets, RecordFilter, RecordLine, RecordRow
from counterfoil.domain.verification import Verification

Progress = Callable[[int, int], None]  # records checked, records in all
GoOn = Callable[[], bool]


class Outline(Protocol):
    """How many requests a filter finds, and where in time; made once a filter, so that any row is near."""

    @property
    def total(self) -> int:
        """Requests found."""
        ...


class Audit(Protocol):
    """A read-only look at one ledger. One thread at a time. Errors: LedgerError."""

    path: Path

    def facets(self) -> Facets:
        """What filters can choose from."""
        ...

    def outline(self, wanted: RecordFilter) -> Outline:
        """Count what a filter finds."""
        ...

    def rows(self, outline: Outline, first: int, count: int) -> Sequence[RecordRow]:
        """Rows `first` … `first + count - 1` of what the filter found, newest first."""
        ...

    def lines(self, agent: str, key: str) -> Sequence[RecordLine]:
        """Every row of one request, in order of their revisions."""
        ...

    def explain(self, any_id: str) -> Sequence[RecordLine]:
        """Every row whose message, request or session id that is."""
        ...

    def verify(self, progress: Progress | None = None, go_on: GoOn = lambda: True) -> Verification:
        """Check every record against the chain, and the chain against the kept checkpoints."""
        ...

    def coverage(self) -> Coverage:
        """What was looked at and what was not."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...

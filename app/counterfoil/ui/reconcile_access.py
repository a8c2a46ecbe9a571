"""What the Reconcile page asks for, for the job whose records are shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.reconciliation import Tolerance

if TYPE_CHECKING:
    from counterfoil.domain.dossier import Dossier, Preview
    from counterfoil.domain.reconciliation import Reconciliation
    from counterfoil.domain.records import RecordRow
    from counterfoil.domain.statement import Statement
    from counterfoil.statements.mapping import Mapping

Progress = Callable[[int, int], None]  # done and all, in units that only their share tells
GoOn = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked at; nothing of it is kept. `mapping` is there where its columns are mapped.

    `columns` are titles and `rows` the first lines below them. `problem` tells why it cannot be read, with
    its place; `looked` is handed back where the file is to be kept.
    """

    path: Path
    size_bytes: int
    statement: Statement | None = None
    mapping: Mapping | None = None
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    problem: str = ""
    kept_before: bool = False
    looked: object = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comparing a kept statement came to when that was done last."""

    since_ms: int
    until_ms: int
    at_ms: int
    rows: int
    differing: int
    residual_picousd: int | None
    holds: bool
    tz: str = "UTC"  # of its days


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A statement in the ledger; `kind` is a word of `StatementKind`."""

    number: int
    name: str
    kind: str
    at_ms: int
    size_bytes: int
    sha256: str
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """How to compare: days are cut in the zone `tz`, None for the one that the statement names."""

    tz: str | None = None
    tolerance: Tolerance = field(default_factory=Tolerance)


@dataclass(frozen=True, slots=True)
class Written:
    """A bundle that was written whole. `checkpoint` is a line to keep elsewhere."""

    path: Path
    size_bytes: int
    files: int
    checkpoint: str


class Bench(Protocol):
    """Where statements are laid beside one ledger. Off the GUI thread. Errors: KnownError, OSError."""

    def kept(self) -> Sequence[KeptLine]:
        """Statements in the ledger that were not withdrawn, newest first."""
        ...

    def look(self, path: Path, mapping: Mapping | None) -> Seen:
        """What a file is, read by a mapping where one is given; a file that cannot be read is no error."""
        ...

    def keep(self, seen: Seen) -> KeptLine:
        """Put the file into the ledger, by the mapping that it was seen with."""
        ...

    def withdraw(self, number: int) -> None:
        """Take a statement back; the ledger keeps what it held."""
        ...

    def compare(self, kept: KeptLine, wish: Wish, go_on: GoOn, progress: Progress) -> Reconciliation | None:
        """Set a kept statement beside the ledger; None once `go_on` said no."""
        ...

    def found(self, records: Sequence[int]) -> Sequence[RecordRow]:
        """Rows of the ledger by their numbers."""
        ...

    def preview(self, dossier: Dossier) -> Preview:
        """What would leave."""
        ...

    def write(self, dossier: Dossier, path: Path, go_on: GoOn, progress: Progress) -> Written | None:
        """Write a bundle that appears whole, or leave what was there; None once `go_on` said no."""
        ...


@dataclass(frozen=True, slots=True)
class ReconcileAccess:
    """`open` gives the bench of the ledger that is shown; FileNotFoundError while there is none."""

    open: Callable[[], Bench]
    clock: Clock = wall_clock

"""What the Ledger page may do with a ledger and with the agents' settings. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from counterfoil.clock import Clock, wall_clock

if TYPE_CHECKING:
    from counterfoil.audit import Outline
    from counterfoil.domain.checkpoint import Checkpoint
    from counterfoil.domain.coverage import Coverage
    from counterfoil.domain.records import Facets, RecordFilter, RecordLine, RecordRow
    from counterfoil.domain.verification import Verification
    from counterfoil.ingest import Job


class LedgerAudit(Protocol):
    """What is asked of an `audit.Audit`."""

    def facets(self) -> Facets: ...

    def outline(self, wanted: RecordFilter) -> Outline: ...

    def rows(self, outline: Outline, first: int, count: int) -> Sequence[RecordRow]: ...

    def lines(self, agent: str, key: str) -> Sequence[RecordLine]: ...

    def verify(
        self, progress: Callable[[int, int], None] | None = None, go_on: Callable[[], bool] = ...
    ) -> Verification | None: ...

    def coverage(self) -> Coverage: ...

    def checkpoint(self) -> Checkpoint: ...

    def close(self) -> None: ...


class ShownChange(Protocol):
    """A change of an agent's settings file before it is made; `shown` are the lines of a diff."""

    @property
    def path(self) -> Path: ...

    @property
    def backup(self) -> Path | None: ...

    @property
    def shown(self) -> Sequence[str]: ...


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class LedgerAccess:
    """What the Ledger page may do, off the GUI thread but for `clock` and `advises`. Errors: KnownError.

    `open` raises FileNotFoundError while there is no ledger yet. The other two plan and make a
    change of an agent's settings; without them none is offered.
    """

    open: Callable[[], LedgerAudit]
    plan_longer: Callable[[str, Path, int], ShownChange] | None = None  # agent, home, days
    apply: Callable[[Any], None] | None = None
    clock: Clock = wall_clock
    advises: Callable[[], bool] = (
        _always  # whether it is told when agents delete their logs; on the GUI thread
    )


OpenAudit = Callable[["Job"], LedgerAudit]


def access_to(
    shown_job: Callable[[], Job | None], open_audit: OpenAudit, advises: Callable[[], bool] = _always
) -> LedgerAccess:
    """A way into whichever ledger is shown, and to the settings of the agents."""

    def opened() -> LedgerAudit:
        job = shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        return open_audit(job)

    return LedgerAccess(opened, _plan, _apply, advises=advises)


def _plan(agent: str, home: Path, days: int) -> ShownChange:
    from counterfoil import retention

    return retention.plan(agent, home, days, wall_clock())


def _apply(change: Any) -> None:
    from counterfoil import retention

    retention.apply(change)

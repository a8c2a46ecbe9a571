"""Statements beside the ledger that the app shows: each question opens what it needs and closes it again."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil import filing
from counterfoil.domain.dossier import Dossier, Preview
from counterfoil.domain.reconciliation import Reconciliation, Tolerance
from counterfoil.domain.records import RecordFilter, RecordRow
from counterfoil.errors import KnownError
from counterfoil.exports.formats import FORMATS, ExportJob, Written
from counterfoil.ledger.connection import translating
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.statements import KeptStatement, kept_statements
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.books import book_of
from counterfoil.settings import accounts_in
from counterfoil.statements.mapping import Mapping
from counterfoil.zone import zone_named

if TYPE_CHECKING:
    from counterfoil.ingest import Job

GoOn = Callable[[], bool]
Progress = Callable[[int, int], None]


class LedgerBench:
    """Of one job; on one thread at a time or several. Errors: KnownError, OSError."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def kept(self) -> list[KeptStatement]:
        """Statements that were not withdrawn, newest first."""
        with self._view() as view:
            return [one for one in kept_statements(view.connection) if not one.is_withdrawn]

    def look(self, path: Path, mapping: Mapping | None) -> filing.Looked:
        """What a file is; nothing of it is kept."""
        known = [one.account for one in accounts_in(self._job.home.config_file) if one.account]
        return filing.look(path, self.kept(), mapping=mapping, accounts=known, clock=self._job.clock)

    def keep(self, path: Path, looked: filing.Looked) -> KeptStatement:
        """Put a file into the ledger; one that is there as it was seen is not kept twice."""
        self._refuse_sample()
        before = looked.kept
        if before is not None and not before.is_withdrawn and _is_read_alike(before, looked):
            return before
        with self._ledger() as ledger:
            return filing.file(ledger, path, looked)

    def withdraw(self, number: int) -> None:
        """Take a statement back."""
        with self._ledger() as ledger:
            ledger.withdraw_statement(number)

    def compare(
        self, number: int, tz: str | None, tolerance: Tolerance, go_on: GoOn, progress: Progress
    ) -> Reconciliation | None:
        """Set a kept statement beside the ledger, days cut in `tz` or as the statement tells."""
        from counterfoil.reconciling import reconcile

        with self._view() as view:
            kept = next((one for one in kept_statements(view.connection) if one.id == number), None)
            if kept is None:
                raise KnownError(f"There is no statement {number:,} in the ledger.")
            stated = filing.statement_of(view.connection, kept)
            zone = zone_named(tz or stated.zone or "UTC")
            prices = book_of(self._job.home.prices_folder)
            accounts = accounts_in(self._job.home.config_file)
            return reconcile(
                view, stated, prices, zone, tolerance, number, go_on, progress, accounts=accounts
            )

    def found(self, records: Sequence[int]) -> Sequence[RecordRow]:
        """Rows of the ledger by their numbers."""
        from counterfoil.audit import audit_of
        from counterfoil.ledger.browse import RowOutline

        none = array("q")
        outline = RowOutline(RecordFilter(), max(records, default=0), none, none, none, array("q", records))
        with closing(audit_of(self._job.home, self._job.roots, self._job.clock)) as audit:
            return audit.rows(outline, 0, len(records))

    def preview(self, dossier: Dossier) -> Preview:
        """What would leave with a bundle."""
        from counterfoil.exports.bundle import preview

        return preview(self._export(dossier, Path("bundle")))

    def write(self, dossier: Dossier, path: Path, go_on: GoOn, progress: Progress) -> Written | None:
        """Write a bundle, a .zip by its ending, else a folder; None once `go_on` said no."""
        return FORMATS["bundle"](self._export(dossier, path, go_on, progress))

    def checkpoint(self) -> str:
        """The newest one as a line to keep elsewhere."""
        known = Kept(self._job.home.state_dir).checkpoints()
        return known[-1].text() if known else ""

    def _export(
        self,
        dossier: Dossier,
        path: Path,
        go_on: GoOn = lambda: True,
        progress: Progress = lambda _done, _all: None,
    ) -> ExportJob:
        job = self._job
        prices = book_of(job.home.prices_folder)
        return ExportJob(job.home, dossier, path, job.zone, prices, job.clock, progress, go_on)

    def _refuse_sample(self) -> None:
        if self._job.sample:
            raise KnownError("The sample is shown; choose your own logs first.")

    @contextmanager
    def _view(self) -> Iterator[LedgerView]:
        path = self._job.home.ledger_file
        with translating(path), closing(LedgerView(path)) as view:
            yield view

    @contextmanager
    def _ledger(self) -> Iterator[Ledger]:
        job = self._job
        self._refuse_sample()
        with Ledger(job.home.ledger_file, job.clock, Kept(job.home.state_dir)) as ledger:
            yield ledger


def _is_read_alike(kept: KeptStatement, looked: filing.Looked) -> bool:
    from counterfoil.statements.mapping import mapping_text

    return kept.mapping == mapping_text(looked.mapping)

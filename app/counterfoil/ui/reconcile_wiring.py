"""What the Reconcile page asks for, had from the bench of the job that is shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from counterfoil import state
from counterfoil.domain.reconciliation import DifferenceClass, Reconciliation
from counterfoil.errors import KnownError
from counterfoil.ui.reconcile_access import (
    Bench,
    GoOn,
    KeptLine,
    Outcome,
    Progress,
    ReconcileAccess,
    Seen,
    Wish,
    Written,
)

if TYPE_CHECKING:
    from counterfoil.domain.dossier import Dossier, Preview
    from counterfoil.domain.reconciliation import Tolerance
    from counterfoil.domain.records import RecordRow
    from counterfoil.exports.formats import Written as Exported
    from counterfoil.filing import Looked
    from counterfoil.ingest import Job
    from counterfoil.statements.mapping import Mapping

OUTCOMES_FILE = "compared.json"
MOST_OUTCOMES = 200


class KeptStatement(Protocol):
    """A statement as the ledger tells of it."""

    @property
    def id(self) -> int: ...

    @property
    def at_ms(self) -> int: ...

    @property
    def name(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def size_bytes(self) -> int: ...

    @property
    def sha256(self) -> str: ...


class LedgerBench(Protocol):
    """What is asked of a `cli.bench.LedgerBench`."""

    def kept(self) -> Sequence[KeptStatement]: ...

    def look(self, path: Path, mapping: Mapping | None) -> Looked: ...

    def keep(self, path: Path, looked: Looked) -> KeptStatement: ...

    def withdraw(self, number: int) -> None: ...

    def compare(
        self, number: int, tz: str | None, tolerance: Tolerance, go_on: GoOn, progress: Progress
    ) -> Reconciliation | None: ...

    def found(self, records: Sequence[int]) -> Sequence[RecordRow]: ...

    def preview(self, dossier: Dossier) -> Preview: ...

    def write(self, dossier: Dossier, path: Path, go_on: GoOn, progress: Progress) -> Exported | None: ...

    def checkpoint(self) -> str: ...


OpenBench = Callable[["Job"], LedgerBench]


def access_to(shown_job: Callable[[], Job | None], open_bench: OpenBench) -> ReconcileAccess:
    """A way to compare statements with whichever ledger is shown."""

    def opened() -> Bench:
        job = shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        return _Bench(open_bench(job), job)

    return ReconcileAccess(opened)


class _Bench:
    def __init__(self, ledger: LedgerBench, job: Job) -> None:
        self._ledger, self._clock, self._folder = ledger, job.clock, job.home.state_dir

    def kept(self) -> list[KeptLine]:
        known = state.load(self._folder, OUTCOMES_FILE)
        return [_line(one, known.get(one.sha256)) for one in self._ledger.kept()]

    def look(self, path: Path, mapping: Mapping | None) -> Seen:
        looked = self._ledger.look(path, mapping)
        return Seen(
            path,
            _size(path),
            looked.statement,
            looked.mapping,
            looked.columns,
            looked.sample_rows,
            str(looked.problem) if looked.problem else "",
            looked.kept is not None and not looked.kept.is_withdrawn,
            looked,
        )

    def keep(self, seen: Seen) -> KeptLine:
        looked: Looked = seen.looked  # type: ignore[assignment]  # it is what `look` put there
        return _line(self._ledger.keep(seen.path, looked), None)

    def withdraw(self, number: int) -> None:
        self._ledger.withdraw(number)

    def compare(self, kept: KeptLine, wish: Wish, go_on: GoOn, progress: Progress) -> Reconciliation | None:
        found = self._ledger.compare(kept.number, wish.tz, wish.tolerance, go_on, progress)
        if found is not None:
            with suppress(OSError):  # it is only for the list
                self._note(kept.sha256, outcome_of(found, self._clock()))
        return found

    def found(self, records: Sequence[int]) -> Sequence[RecordRow]:
        return self._ledger.found(records)

    def preview(self, dossier: Dossier) -> Preview:
        return self._ledger.preview(dossier)

    def write(self, dossier: Dossier, path: Path, go_on: GoOn, progress: Progress) -> Written | None:
        made = self._ledger.write(dossier, path, go_on, progress)
        if made is None:
            return None
        return Written(made.path, made.size_bytes, len(made.files), self._ledger.checkpoint())

    def _note(self, sha256: str, outcome: Outcome) -> None:
        known = state.load(self._folder, OUTCOMES_FILE)
        known.pop(sha256, None)
        kept = dict(list(known.items())[-MOST_OUTCOMES + 1 :])
        state.save(self._folder, {**kept, sha256: asdict(outcome)}, OUTCOMES_FILE)


def outcome_of(found: Reconciliation, at_ms: int) -> Outcome:
    """What is remembered of a comparison."""
    return Outcome(
        found.statement.since_ms,
        found.statement.until_ms,
        at_ms,
        len(found.rows),
        sum(row.cls is not DifferenceClass.MATCH for row in found.rows),
        found.residual.picousd,
        found.holds,
        found.tz,
    )


def _line(kept: KeptStatement, outcome: object) -> KeptLine:
    line = KeptLine(kept.id, kept.name, kept.kind, kept.at_ms, kept.size_bytes, kept.sha256)
    if isinstance(outcome, dict):
        with suppress(TypeError):  # written by another version
            return replace(line, outcome=Outcome(**outcome))
    return line


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise KnownError(str(error)) from error

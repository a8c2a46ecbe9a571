"""What the Findings page asks for, and how it is had for the job whose records are shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from counterfoil.domain.finding import Finding, Found
    from counterfoil.domain.finding_case import Case
    from counterfoil.ingest import Job


class Findings(Protocol):
    """What is found in one ledger, and the requests behind a finding. Errors: LedgerError."""

    def look(self) -> Found: ...

    def case(self, finding: Finding) -> Case: ...


@dataclass(frozen=True, slots=True)
class FindingsAccess:
    """`open` gives the findings of the ledger that is shown, the same ones while that is so.

    All that is asked of them runs off the GUI thread, on as many threads as ask.
    Errors: FileNotFoundError while there is no ledger, KnownError, OSError.
    """

    open: Callable[[], Findings]


OpenFindings = Callable[["Job"], Findings]


class OneAtATime:
    """Findings that several pages ask for: one looks, the others wait and look at what is new."""

    def __init__(self, findings: Findings) -> None:
        self._findings, self._looking, self._asking = findings, Lock(), Lock()

    def look(self) -> Found:
        """All findings as it stands now."""
        with self._looking:
            return self._findings.look()

    def case(self, finding: Finding) -> Case:
        """The requests behind one; does not wait for a look."""
        with self._asking:
            return self._findings.case(finding)


def access_to(shown_job: Callable[[], Job | None], open_findings: OpenFindings) -> FindingsAccess:
    """A way to the findings of whichever ledger is shown."""
    kept: list[tuple[Job, Findings]] = []
    opening = Lock()

    def opened() -> Findings:
        job = shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        with opening:
            if not kept or kept[0][0] is not job:
                kept[:] = [(job, OneAtATime(open_findings(job)))]
            return kept[0][1]

    return FindingsAccess(opened)

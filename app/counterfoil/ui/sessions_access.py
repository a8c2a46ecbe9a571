"""What the Sessions page asks for, and how it is had for the job whose records are shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from counterfoil.clock import Clock, wall_clock

if TYPE_CHECKING:
    from counterfoil.domain.session import SessionName
    from counterfoil.domain.session_line import SessionLine
    from counterfoil.ingest import Job
    from counterfoil.sessions import SessionNews


class Sessions(Protocol):
    """What is asked of a `sessions.SessionBook`."""

    def look(self, *, whole: bool) -> Iterator[SessionNews]: ...

    def line(self, name: SessionName) -> SessionLine | None: ...


@dataclass(frozen=True, slots=True)
class SessionsAccess:
    """`open` gives the sessions of the ledger that is shown, the same ones while that is so.

    It and all that is asked of them run off the GUI thread, on one at a time.
    Errors: FileNotFoundError while there is no ledger, KnownError, OSError.
    """

    open: Callable[[], Sessions]
    clock: Clock = wall_clock


OpenSessions = Callable[["Job"], Sessions]


def access_to(shown_job: Callable[[], Job | None], open_sessions: OpenSessions) -> SessionsAccess:
    """A way to the sessions of whichever ledger is shown."""
    kept: list[tuple[Job, Sessions]] = []

    def opened() -> Sessions:
        job = shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        if not kept or kept[0][0] is not job:
            kept[:] = [(job, open_sessions(job))]
        return kept[0][1]

    return SessionsAccess(opened)

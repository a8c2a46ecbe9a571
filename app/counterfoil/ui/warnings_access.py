"""What can be switched about warnings, and how that is kept. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.errors import KnownError
from counterfoil.wishes import Wishes

if TYPE_CHECKING:
    from counterfoil.ingest import Job

Change = Callable[[Wishes], Wishes]


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What came of a test: a sentence for each of the ways that are set up, and whether all worked."""

    sentences: tuple[str, ...]
    worked: bool


@dataclass(frozen=True, slots=True)
class WarningsAccess:
    """All are called off the GUI thread. Errors: KnownError, OSError."""

    load: Callable[[], Wishes]
    change: Callable[[Change], Wishes]
    test: Callable[[], TrialResult]


def access_to(own_job: Callable[[], Job | None]) -> WarningsAccess:
    """A way to the switches of whoever runs the app, whatever is shown."""
    desk = _Desk(own_job)
    return WarningsAccess(desk.load, desk.change, desk.test)


class _Desk:
    def __init__(self, own_job: Callable[[], Job | None]) -> None:
        self._own_job = own_job

    def load(self) -> Wishes:
        from counterfoil import wishes

        return wishes.load(self._job().home.state_dir)

    def change(self, make: Change) -> Wishes:
        from counterfoil import wishes

        job = self._job()
        return wishes.change(job.home.state_dir, make, job.clock())

    def test(self) -> TrialResult:
        from counterfoil.sending import sender, trial

        job = self._job()
        said, tz, worked = trial.alert(job.clock()), job.zone.key, True
        sentences = []
        ways = (
            (job.warnings.command, sender.to_command, trial.COMMAND_WORKED),
            (job.warnings.webhook, sender.to_webhook, trial.WEBHOOK_WORKED),
        )
        for way, send, good in ways:
            if way:
                problem = send(job.warnings, said, tz, is_test=True)
                sentences.append(problem or good)
                worked = worked and problem is None
        return TrialResult(tuple(sentences), worked)

    def _job(self) -> Job:
        job = self._own_job()
        if job is None:
            raise KnownError("The settings cannot be read yet; try again in a moment.")
        return job

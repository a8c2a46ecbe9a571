"""The thread that keeps up with the logs, with all that it must import first."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.errors import KnownError

if TYPE_CHECKING:
    from counterfoil.domain.news import News
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ingest import Ingest, Job

STOP_SECONDS = 2.0


class Follower(threading.Thread):
    """Makes its job and runs it, once the one `before` it has let go of the ledger.

    The callbacks are called on this thread.

    Even the imports happen here: they take a fifth of a second in which the icon
    could not answer the panel that asks for its picture.
    """

    def __init__(
        self,
        make_job: Callable[[], Job],
        on_snapshot: Callable[[Snapshot], None],
        on_alert: Callable[[News], None],
        on_failure: Callable[[str], None],
        before: Follower | None = None,
    ) -> None:
        super().__init__(name="follower", daemon=True)
        self._make_job = make_job
        self._on_snapshot = on_snapshot
        self._on_alert = on_alert
        self._on_failure = on_failure
        self._stopping = False
        self._is_paused = False
        self._ingest: Ingest | None = None
        self._before = before
        self.job: Job | None = before.job if before is not None else None

    def run(self) -> None:
        """Follow until `stop`; a job that cannot be made is told once."""
        from counterfoil.ingest import Ingest

        if self._before is not None:
            self._before.join()
            self._before = None
        if self._stopping:
            return
        try:
            self.job = self._make_job()
        except KnownError as error:
            self._on_failure(str(error))
            return
        self._ingest = Ingest(self.job, self._on_snapshot, self._on_alert)
        if self._is_paused:
            self._ingest.set_paused(True)
        if not self._stopping:
            self._ingest.run()

    def set_paused(self, paused: bool) -> None:
        """Hold the reading of older logs, or go on with it; new lines are followed all the while."""
        self._is_paused = paused
        if self._ingest is not None:
            self._ingest.set_paused(paused)

    def look_again(self) -> None:
        """Show soon how it stands, though no line came."""
        if self._ingest is not None:
            self._ingest.look_again()

    def ask_to_stop(self) -> None:
        """End after the batch in hand; nobody waits for it."""
        self._stopping = True
        if self._ingest is not None:
            self._ingest.stop()

    def stop(self) -> None:
        """End after the batch in hand, within two seconds."""
        self.ask_to_stop()
        if self.is_alive():
            self.join(STOP_SECONDS)

"""Which logs the app shows: the user's own, or the shipped sample until there are some."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ingest import Ingest, Job

MakeJob = Callable[[], "Job"]


class Reading(QObject):
    """Runs the reading threads and hands on what is to be shown, on the GUI thread.

    The user's own logs are always read. The sample is shown beside that while there is nothing
    of their own, until the first own record comes or they ask for their own.
    """

    snapshot_came = Signal(object)
    alert_came = Signal(object)
    _own_came = Signal(object)
    _sample_came = Signal(object)

    def __init__(self, make_job: MakeJob, *, wants_sample: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._make_job = make_job
        self._wants_sample = wants_sample
        self._may_offer_sample = True
        self._job: Job | None = None
        self._own: Ingest | None = None
        self._sample: Ingest | None = None
        self._latest: Snapshot | None = None
        self._own_came.connect(self._take_own)
        self._sample_came.connect(self._take_sample)

    def start(self) -> None:
        """Begin; the heavy imports happen here and not before. Errors: KnownError."""
        from counterfoil.ingest import Ingest

        self._job = self._make_job()
        self._own = Ingest(self._job, self._own_came.emit, self.alert_came.emit)
        self._own.start()
        if self._wants_sample:
            self._show_sample()

    def stop(self) -> None:
        """End both threads after the batch in hand."""
        for ingest in (self._own, self._sample):
            if ingest is not None:
                ingest.stop()

    def show_own(self) -> None:
        """The user wants their own logs, even if there are none yet."""
        self._may_offer_sample = self._wants_sample = False
        self._end_sample()
        if self._latest is not None:
            self.snapshot_came.emit(self._latest)

    def _show_sample(self) -> None:
        from counterfoil.ingest import Ingest
        from counterfoil.sample import sample_beside

        if self._job is None:
            return
        self._may_offer_sample = False
        self._sample = Ingest(sample_beside(self._job), self._sample_came.emit, lambda _alert: None)
        self._sample.start()

    def _end_sample(self) -> None:
        if self._sample is not None:
            self._sample.stop()
            self._sample = None

    def _take_own(self, snapshot: Snapshot) -> None:
        self._latest = snapshot
        if _has_something(snapshot) and not self._wants_sample:
            self._end_sample()
        elif self._may_offer_sample and _is_first_run(snapshot):
            self._show_sample()
        if self._sample is None:
            self.snapshot_came.emit(snapshot)

    def _take_sample(self, snapshot: Snapshot) -> None:
        if self._sample is not None:
            searched = self._latest.sources if self._latest else ()
            self.snapshot_came.emit(replace(snapshot, sources=searched))


def _has_something(snapshot: Snapshot) -> bool:
    return snapshot.last_event_at_ms is not None or any(source.files for source in snapshot.sources)


def _is_first_run(snapshot: Snapshot) -> bool:
    looked = bool(snapshot.sources) and snapshot.importing is None and snapshot.notice is None
    return looked and not _has_something(snapshot)

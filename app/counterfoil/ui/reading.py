"""Which logs the app shows: the user's own, or the shipped sample until there are some."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counterfoil.ui.follower import Follower

if TYPE_CHECKING:
    from counterfoil.domain.news import News
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ingest import Job

MakeJob = Callable[[], "Job"]


class Reading(QObject):
    """Runs the reading threads and hands on what is to be shown, on the GUI thread.

    The user's own logs are always read. The sample is shown beside that while there is nothing
    of their own, until the first own record comes or they ask for their own.
    """

    snapshot_came = Signal(object)
    alert_came = Signal(object)
    failed = Signal(str)  # the job could not be made; nothing is read
    _own_came = Signal(int, object)
    _own_failed = Signal(int, str)
    _sample_came = Signal(object)

    def __init__(self, make_job: MakeJob, *, wants_sample: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._make_job = make_job
        self._wants_sample = wants_sample
        self._may_offer_sample = True
        self._own: Follower | None = None
        self._sample: Follower | None = None
        self._last_sample: Follower | None = None
        self._latest: Snapshot | None = None
        self._is_paused = False
        self.has_failed = False  # there is no job: nothing is read until there is one
        self._era = 0  # what an earlier follower still had to say is not heard any more
        self._own_failed.connect(self._take_failure)
        self._own_came.connect(self._take_own)
        self._sample_came.connect(self._take_sample)

    def start(self) -> None:
        """Begin to read."""
        self._follow(None)

    def renew(self) -> None:
        """Begin again with a new job, as soon as the one at work has let go of the ledger. Waits for nothing.

        What that one has read is in the ledger; where it stopped, the next one goes on.
        """
        before = self._own
        if before is None:
            return  # not begun yet: the first job is made of the latest settings anyway
        before.ask_to_stop()
        if self._sample is not None:  # made of the job, so it is made anew with it
            self._end_sample()
            self._may_offer_sample = True
        self._follow(before)

    def _follow(self, before: Follower | None) -> None:
        self._era, self.has_failed = self._era + 1, False
        self._own = Follower(
            self._make_job,
            partial(self._own_came.emit, self._era),
            self.alert_came.emit,  # an earlier one's too: it is remembered as said
            partial(self._own_failed.emit, self._era),
            before,
        )
        self._own.set_paused(self._is_paused)
        self._own.start()

    @property
    def is_begun(self) -> bool:
        """Whether it reads, or tried to."""
        return self._own is not None

    def stop(self) -> None:
        """End both threads after the batch in hand."""
        for follower in (self._own, self._last_sample):
            if follower is not None:
                follower.stop()

    def set_paused(self, paused: bool) -> None:
        """Hold the reading of older logs, or go on with it; what is shown says so at once."""
        self._pause(paused)
        if self._latest is not None:
            self._latest = self._as_wished(self._latest)
            if self._sample is None:
                self.snapshot_came.emit(self._latest)

    def _pause(self, paused: bool) -> None:
        self._is_paused = paused
        if self._own is not None:
            self._own.set_paused(paused)

    def _as_wished(self, snapshot: Snapshot) -> Snapshot:
        """Paused or not as was asked for last: what is under way was told before that."""
        if snapshot.importing is None:
            return snapshot
        return replace(snapshot, importing=replace(snapshot.importing, is_paused=self._is_paused))

    def look_again(self) -> None:
        """Have a new snapshot of the user's own made soon."""
        if self._own is not None:
            self._own.look_again()

    @property
    def own_job(self) -> Job | None:
        """Whose warnings are told; None until that is known. Any thread."""
        return self._own.job if self._own is not None else None

    @property
    def shown_job(self) -> Job | None:
        """Whose records are shown, the sample's or the user's own; None until that is known. Any thread."""
        shown = self._sample or self._own
        return shown.job if shown is not None else None

    def show_own(self) -> None:
        """The user wants their own logs, even if there are none yet."""
        self._may_offer_sample = self._wants_sample = False
        self._end_sample()
        if self._latest is not None:
            self.snapshot_came.emit(self._latest)

    def show_sample(self) -> None:
        """The user wants to look at the sample, though there may be logs of their own."""
        self._wants_sample = True
        if self._sample is None and self._own is not None and self._own.job is not None:
            self._show_sample(self._own.job)

    def _show_sample(self, own: Job) -> None:
        from counterfoil.sample import sample_beside

        self._may_offer_sample = False
        self._sample = self._last_sample = Follower(
            lambda: sample_beside(own),
            self._sample_came.emit,
            _say_nothing,
            self.failed.emit,
            self._last_sample,
        )
        self._sample.start()

    def _end_sample(self) -> None:
        if self._sample is not None:
            self._sample.ask_to_stop()
            self._sample = None

    def _take_failure(self, era: int, sentence: str) -> None:
        if era == self._era:
            self.has_failed = True
            self.failed.emit(sentence)

    def _take_own(self, era: int, snapshot: Snapshot) -> None:
        if era != self._era:
            return
        if snapshot.importing is None and self._is_paused:
            self._pause(False)  # it ended before the pause began; the next one is none of it
        snapshot = self._latest = self._as_wished(snapshot)
        if _has_something(snapshot) and not self._wants_sample:
            self._may_offer_sample = False
            self._end_sample()
        elif self._may_offer_sample and self._own and self._own.job and self._is_time(snapshot):
            self._show_sample(self._own.job)
        if self._sample is None:
            self.snapshot_came.emit(snapshot)

    def _is_time(self, snapshot: Snapshot) -> bool:
        return self._wants_sample or _is_first_run(snapshot)

    def _take_sample(self, snapshot: Snapshot) -> None:
        if self._sample is not None:
            searched = self._latest.sources if self._latest else ()
            self.snapshot_came.emit(replace(snapshot, sources=searched))


def _say_nothing(_news: News) -> None:
    """What happened in July 2026 is no news."""


def _has_something(snapshot: Snapshot) -> bool:
    return snapshot.last_event_at_ms is not None or any(source.files for source in snapshot.sources)


def _is_first_run(snapshot: Snapshot) -> bool:
    looked = bool(snapshot.sources) and snapshot.importing is None and snapshot.notice is None
    return looked and not _has_something(snapshot)

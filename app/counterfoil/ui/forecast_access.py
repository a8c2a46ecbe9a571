"""What the Forecast page asks for, and how it is had for the job whose records are shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.domain.alert_memory import WindowId
    from counterfoil.domain.judged import JudgedWindow
    from counterfoil.domain.scorecard import KindScore, WarnedAt
    from counterfoil.ingest import Job


@dataclass(frozen=True, slots=True)
class ForecastRecord:
    """Windows that have ended with all that was forecast of them, each once and by its end.

    `at_ms` is now, `scores` are the record of each kind that there are windows of; `warned` has the moment
    at which each window that was warned of first was.
    """

    at_ms: int
    tz: str
    windows: tuple[JudgedWindow, ...]
    scores: tuple[KindScore, ...]
    warned: dict[WindowId, int]


OpenWindows = Callable[["Job"], "Sequence[JudgedWindow]"]


@dataclass(frozen=True, slots=True)
class ForecastAccess:
    """`open` and each step of what it gives run off the GUI thread; a later record holds more.

    Errors: FileNotFoundError while there is no ledger, KnownError, OSError.
    """

    open: Callable[[], Iterator[ForecastRecord]]


def access_to(
    shown_job: Callable[[], Job | None], open_kept: OpenWindows, open_replayed: OpenWindows
) -> ForecastAccess:
    """A way to the record of whichever ledger is shown: what was said live, then with replays."""
    return ForecastAccess(_Desk(shown_job, open_kept, open_replayed).records)


class _Desk:
    def __init__(
        self, shown_job: Callable[[], Job | None], open_kept: OpenWindows, open_replayed: OpenWindows
    ) -> None:
        self._shown_job = shown_job
        self._open_kept, self._open_replayed = open_kept, open_replayed
        self._replayed: tuple[Job, Sequence[JudgedWindow]] | None = None

    def records(self) -> Iterator[ForecastRecord]:
        job = self._shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        kept = self._open_kept(job)
        if self._replayed is None or self._replayed[0] is not job:
            if kept:
                yield _record(job, kept)
            # once a run: what ends from now on is forecast live
            self._replayed = job, tuple(self._open_replayed(job))
        yield _record(job, [*kept, *self._replayed[1]])


def _record(job: Job, windows: Sequence[JudgedWindow]) -> ForecastRecord:
    from counterfoil.domain.warned import first_warned_at_ms

    return record_of(job.clock(), job.zone.key, windows, first_warned_at_ms)


def record_of(at_ms: int, tz: str, windows: Sequence[JudgedWindow], warned_at: WarnedAt) -> ForecastRecord:
    """The record of windows; some tenths of a second for a year of them, so not for the GUI thread."""
    from counterfoil.domain.quota import WindowKind
    from counterfoil.domain.scorecard import kind_score

    once = told_once(windows)
    moments = ((window.window, warned_at(window)) for window in once)
    warned = {name: at for name, at in moments if at is not None}
    scores = (
        kind_score(kind, [w for w in once if w.window.kind is kind], lambda w: warned.get(w.window))
        for kind in WindowKind
    )
    return ForecastRecord(at_ms, tz, once, tuple(s for s in scores if s.windows or s.unsettled), warned)


def told_once(windows: Sequence[JudgedWindow]) -> tuple[JudgedWindow, ...]:
    """By their end; where a window was forecast live and replayed as well, what was said live is kept."""
    kept = {window.window: window for window in windows if window.is_replayed}
    kept |= {window.window: window for window in windows if not window.is_replayed}
    return tuple(sorted(kept.values(), key=lambda window: window.ended_at_ms))

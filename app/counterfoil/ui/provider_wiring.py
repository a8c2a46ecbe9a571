"""What the Provider page may do, done: for the job whose records are shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple
from typing import TYPE_CHECKING, Any

from counterfoil.errors import KnownError
from counterfoil.ui.provider_access import ProviderAccess, TypedReading, Understood
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.domain.provider_event import EventKind
    from counterfoil.domain.provider_history import ProviderHistory
    from counterfoil.ingest import Job
    from counterfoil.telling import Heard
    from counterfoil.ui.ledger_access import ShownChange

OpenHistory = Callable[["Job"], "ProviderHistory"]


def access_to(shown_job: Callable[[], Job | None], open_history: OpenHistory) -> ProviderAccess:
    """A way to the counters of whichever ledger is shown, and to the settings around them."""
    desk = _Desk(shown_job, open_history)
    return ProviderAccess(
        desk.open,
        desk.statusline_state,
        desk.plan_statusline,
        _apply,
        desk.understand,
        desk.tell,
        desk.muted,
        desk.set_muted,
    )


class _Desk:
    def __init__(self, shown_job: Callable[[], Job | None], open_history: OpenHistory) -> None:
        self._shown_job = shown_job
        self._open_history = open_history

    def open(self) -> ProviderHistory:
        job = self._shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        return self._open_history(job)

    def statusline_state(self) -> bool | None:
        from counterfoil import hook

        job = self._shown_job()
        return None if job is None or job.sample else hook.is_connected(job.roots)

    def plan_statusline(self, connect: bool) -> ShownChange:
        from counterfoil import hook

        job = self._job()
        return hook.plan_next(job.roots, job.home, job.clock(), connect=connect)

    def understand(self, typed: TypedReading) -> Understood:
        return self._said(self._heard(typed))

    def tell(self, typed: TypedReading) -> Understood:
        from counterfoil import telling

        heard = self._heard(typed)
        telling.keep(self._job().home, heard.figures)  # the reading thread sees the capture at once
        return self._said(heard)

    def muted(self) -> frozenset[EventKind]:
        from counterfoil import settings
        from counterfoil.domain.provider_event import EventKind

        job = self._shown_job()
        muted = settings.load(job.home.config_file).warnings.muted if job else ()
        return frozenset(kind for kind in EventKind if kind.value in muted)

    def set_muted(self, kinds: frozenset[EventKind]) -> None:
        from counterfoil import settings, settings_file
        from counterfoil.domain.provider_event import EventKind

        path = self._job().home.config_file
        events = {kind.value for kind in EventKind}
        others = [kind for kind in settings.load(path).warnings.muted if kind not in events]
        muted = (*others, *sorted(kind.value for kind in kinds))
        settings_file.change(path, [settings_file.Put(("warnings", "muted"), muted or None)])

    def _job(self) -> Job:
        job = self._shown_job()
        if job is None or job.sample:
            raise KnownError(tr("The sample is shown; choose your own logs first."))
        return job

    def _heard(self, typed: TypedReading) -> Heard:
        from counterfoil.errors import UsageError
        from counterfoil.telling import Heard, Hearing, Said

        job = self._job()
        said = Said(typed.text, typed.agent, typed.window, typed.percent, typed.resets)
        if not any(astuple(said)):
            return Heard()
        try:
            return Hearing(job.roots, job.clock(), job.zone).of(said)
        except UsageError as problem:
            return Heard(problems=[str(problem)])

    def _said(self, heard: Heard) -> Understood:
        from counterfoil.words.reasons import reason
        from counterfoil.words.told import told_line

        job = self._job()
        now_ms, tz = job.clock(), job.zone.key
        lines = [
            told_line(one.agent, w.limit_id, w.minutes, w.percent, w.resets_at_ms, now_ms=now_ms, tz=tz)
            for one in heard.figures
            for w in one.windows
        ]
        return Understood(tuple(lines), tuple(map(reason, heard.problems)))


def _apply(change: Any) -> None:
    from counterfoil import retention

    retention.apply(change)

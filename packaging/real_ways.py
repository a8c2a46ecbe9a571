"""The shipped sample as pictures show it: read into a ledger of its own, and the ways into that."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from tests.altered import replace

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ingest import Job
    from counterfoil.ui.findings_access import FindingsAccess
    from counterfoil.ui.forecast_access import ForecastAccess
    from counterfoil.ui.history_access import HistoryAccess
    from counterfoil.ui.ledger_access import LedgerAccess
    from counterfoil.ui.provider_access import ProviderAccess
    from counterfoil.ui.reconcile_access import ReconcileAccess
    from counterfoil.ui.sessions_access import SessionsAccess
    from counterfoil.ui.settings_access import SettingsAccess


@cache
def sample_at(moment: str) -> tuple[Job, Snapshot]:
    """The shipped sample at an ISO moment: its logs are read once into a ledger that is new."""
    at_ms = int(datetime.fromisoformat(moment).timestamp() * 1000)
    job = sample_job(at_ms)
    return job, snapshot_from(job)


def sample_job(at_ms: int) -> Job:
    """The shipped sample at a moment, in a ledger that is new each time."""
    from counterfoil.clock import wall_clock
    from counterfoil.ingest import Job
    from counterfoil.paths import home_at
    from counterfoil.sample import sample_beside

    home = home_at(Path(tempfile.mkdtemp(prefix="counterfoil-screenshots-")))
    job = sample_beside(Job(home, (), ZoneInfo("UTC"), wall_clock))
    return replace(job, clock=lambda: at_ms)


def snapshot_from(job: Job) -> Snapshot:
    """How it stands by real logs: they are read once into the job's ledger."""
    from counterfoil.ledger.store import Ledger
    from counterfoil.ledger.totals import LedgerView
    from counterfoil.monitor import Monitor
    from counterfoil.pipeline import Pipeline
    from counterfoil.prices.book import PriceBook

    job.home.prepare()
    with Ledger(job.home.ledger_file, job.clock) as ledger:
        Pipeline(ledger, job.roots).scan()
        view = LedgerView(job.home.ledger_file)
        try:
            snapshot = Monitor(view, PriceBook.shipped(), job.zone).snapshot(job.clock())
        finally:
            view.close()
    return replace(snapshot, sample=job.sample)


def ledger(job: Job) -> LedgerAccess:
    """The way into the job's own ledger."""
    from counterfoil.audit import audit_of
    from counterfoil.ui.ledger_access import LedgerAccess

    return LedgerAccess(lambda: audit_of(job.home, job.roots, job.clock), clock=job.clock)


def provider(job: Job) -> ProviderAccess:
    """The way to the job's own counters."""
    from counterfoil.cli.tray import open_history
    from counterfoil.ui.provider_wiring import access_to

    return access_to(lambda: job, open_history)


def forecasts(job: Job) -> ForecastAccess:
    """The way to the record of the job's own windows."""
    from counterfoil.cli.tray import open_kept, open_replayed
    from counterfoil.ui.forecast_access import access_to

    return access_to(lambda: job, open_kept, open_replayed)


def history(job: Job) -> HistoryAccess:
    """The way to the days of the job's own ledger."""
    from counterfoil.cli.tray import open_books
    from counterfoil.ui.history_access import access_to

    return access_to(lambda: job, open_books)


def sessions(job: Job) -> SessionsAccess:
    """The way to the sessions of the job's own ledger."""
    from counterfoil.cli.tray import open_sessions
    from counterfoil.ui.sessions_access import access_to

    return access_to(lambda: job, open_sessions)


def findings(job: Job) -> FindingsAccess:
    """The way to what is found in the job's own ledger."""
    from counterfoil.cli.tray import open_findings
    from counterfoil.ui.findings_access import access_to

    return access_to(lambda: job, open_findings)


def reconcile(job: Job) -> ReconcileAccess:
    """The way to statements beside the job's own ledger."""
    from counterfoil.cli.tray import open_bench
    from counterfoil.ui.reconcile_wiring import access_to

    return access_to(lambda: job, open_bench)


def settings(_job: Job) -> SettingsAccess:
    """A way to settings as they are at first: the sample has none."""
    import settings_scenes

    return settings_scenes.access("usual")


WAYS: dict[str, Callable[[Job], object]] = {
    "ledger": ledger,
    "provider": provider,
    "forecasts": forecasts,
    "history": history,
    "sessions": sessions,
    "findings": findings,
    "settings": settings,
    "reconcile": reconcile,
}

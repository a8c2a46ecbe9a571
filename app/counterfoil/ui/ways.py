"""How the dashboard's pages get at what they show: put together from what the command line hands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.paths import Home
    from counterfoil.ui.burn_access import OpenBurn
    from counterfoil.ui.findings_access import OpenFindings
    from counterfoil.ui.forecast_access import OpenWindows
    from counterfoil.ui.history_access import OpenBooks
    from counterfoil.ui.ledger_access import OpenAudit
    from counterfoil.ui.provider_wiring import OpenHistory
    from counterfoil.ui.reading import Reading
    from counterfoil.ui.reconcile_wiring import OpenBench
    from counterfoil.ui.sessions_access import OpenSessions
    from counterfoil.ui.settings_access import SettingsAccess
    from counterfoil.ui.windows.pages import Access


@dataclass(frozen=True, slots=True)
class Looks:
    """How the ledger of a job is looked into, off the GUI thread: for each page that asks by itself."""

    open_audit: OpenAudit
    open_history: OpenHistory
    open_kept: OpenWindows
    open_replayed: OpenWindows
    open_burn: OpenBurn
    open_sessions: OpenSessions
    open_books: OpenBooks
    open_bench: OpenBench
    open_findings: OpenFindings


def access_of(looks: Looks | None, reading: Reading, home: Home, settings: SettingsAccess) -> Access:
    """The ways of all pages into whichever ledger is shown; without `looks` there are the settings alone."""
    from counterfoil.ui import (
        about_access,
        burn_access,
        findings_access,
        forecast_access,
        history_access,
        ledger_access,
        provider_wiring,
        reconcile_wiring,
        sessions_access,
    )
    from counterfoil.ui.windows.pages import Access

    if looks is None:
        return Access(settings=settings)
    return Access(
        ledger_access.access_to(
            lambda: reading.shown_job,
            looks.open_audit,
            lambda: settings.preferences.current.retention_advice,
        ),
        provider_wiring.access_to(lambda: reading.shown_job, looks.open_history),
        forecast_access.access_to(lambda: reading.shown_job, looks.open_kept, looks.open_replayed),
        burn=burn_access.access_to(lambda: reading.shown_job, looks.open_burn, home.state_dir),
        sessions=sessions_access.access_to(lambda: reading.shown_job, looks.open_sessions),
        history=history_access.access_to(
            lambda: reading.shown_job, looks.open_books, lambda _job: settings.preferences.current.accounts
        ),
        about=about_access.access_to(home),
        settings=settings,
        findings=findings_access.access_to(lambda: reading.shown_job, looks.open_findings),
        reconcile=reconcile_wiring.access_to(lambda: reading.shown_job, looks.open_bench),
    )

"""The pages of the dashboard: their order, names and pictures, and how each is made when first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from counterfoil.ui.theme import Palette
from counterfoil.words.tongue import msg

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.about_access import AboutAccess
    from counterfoil.ui.burn_access import BurnAccess
    from counterfoil.ui.findings_access import FindingsAccess
    from counterfoil.ui.forecast_access import ForecastAccess
    from counterfoil.ui.history_access import HistoryAccess
    from counterfoil.ui.ledger_access import LedgerAccess
    from counterfoil.ui.provider_access import ProviderAccess
    from counterfoil.ui.reconcile_access import ReconcileAccess
    from counterfoil.ui.sessions_access import SessionsAccess
    from counterfoil.ui.settings_access import SettingsAccess

NOW, HISTORY, SESSIONS = msg("Now", about="page"), msg("History"), msg("Sessions")
PROVIDER, LEDGER, FORECASTS = msg("Provider"), msg("Ledger"), msg("Forecast record")
RECONCILE, SETTINGS = msg("Reconcile"), msg("Settings")
FINDINGS = msg("Findings")


@dataclass(frozen=True, slots=True)
class Access:
    """What the pages may ask for and change; a page whose way is None is left out."""

    ledger: LedgerAccess | None = None
    provider: ProviderAccess | None = None
    forecasts: ForecastAccess | None = None
    burn: BurnAccess | None = None  # longer spans on the page Now
    about: AboutAccess | None = None
    settings: SettingsAccess | None = None
    reconcile: ReconcileAccess | None = None
    sessions: SessionsAccess | None = None
    history: HistoryAccess | None = None
    findings: FindingsAccess | None = None


class Page(Protocol):
    """What a page does besides being a QWidget. `stop` ends its threads; all on the GUI thread.

    A page may have signals of the names in `PAGE_SIGNALS`; the window hands them on. It may have `said` (a
    text, in passing, and what undoes it where it bears two), `page_wanted` (a page's English name) and
    those of `to_page.WAYS`, which the window does itself, and `refresh()` for when the user asks to
    look again.
    """

    def show_snapshot(self, snapshot: Snapshot) -> None: ...

    def restyle(self, palette: Palette) -> None: ...

    def stop(self) -> None: ...


PAGE_SIGNALS = ("use_own_logs", "pause_wanted", "warnings_requested")


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page of the rail: `name` is its English title, `make` imports what it needs."""

    name: str
    picture: str
    make: Callable[[Palette], QWidget]
    is_last: bool = False  # stands at the rail's foot


def specs(access: Access) -> list[PageSpec]:
    """The pages beside Now that there is a way to, in the rail's order."""
    found = (
        (access.history, PageSpec(HISTORY, "calendar-days", lambda p: _history(access, p))),
        (access.sessions, PageSpec(SESSIONS, "list", lambda p: _sessions(access, p))),
        (access.findings, PageSpec(FINDINGS, "scan-search", lambda p: _findings(access, p))),
        (access.provider, PageSpec(PROVIDER, "radio-tower", lambda p: _provider(access, p))),
        (access.ledger, PageSpec(LEDGER, "book-open", lambda p: _ledger(access, p))),
        (access.forecasts, PageSpec(FORECASTS, "target", lambda p: _forecasts(access, p))),
        (access.reconcile, PageSpec(RECONCILE, "scale", lambda p: _reconcile(access, p))),
        (access.settings, PageSpec(SETTINGS, "settings", lambda p: _settings(access, p), is_last=True)),
    )
    return [spec for way, spec in found if way is not None]


def _settings(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.settings_page import SettingsPage

    assert access.settings is not None
    return SettingsPage(access.settings, palette)


def _reconcile(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.reconcile_page import ReconcilePage

    assert access.reconcile is not None
    return ReconcilePage(access.reconcile, palette)


def _sessions(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.sessions_page import SessionsPage

    assert access.sessions is not None
    return SessionsPage(access.sessions, palette, access.findings)


def _findings(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.findings_page import FindingsPage

    assert access.findings is not None
    return FindingsPage(access.findings, palette)


def _history(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.history_page import HistoryPage

    assert access.history is not None
    return HistoryPage(access.history, palette)


def _provider(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.provider_page import ProviderPage

    assert access.provider is not None
    return ProviderPage(access.provider, palette)


def _ledger(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.ledger_page import LedgerPage

    assert access.ledger is not None
    return LedgerPage(access.ledger, palette)


def _forecasts(access: Access, palette: Palette) -> QWidget:
    from counterfoil.ui.windows.forecast_page import ForecastPage

    assert access.forecasts is not None
    return ForecastPage(access.forecasts, palette)

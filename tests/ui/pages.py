"""The pages of a window as what they are."""

from __future__ import annotations

from counterfoil.ui.windows.findings_page import FindingsPage
from counterfoil.ui.windows.forecast_page import ForecastPage
from counterfoil.ui.windows.history_page import HistoryPage
from counterfoil.ui.windows.ledger_page import LedgerPage
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.provider_page import ProviderPage
from counterfoil.ui.windows.reconcile_page import ReconcilePage
from counterfoil.ui.windows.sessions_page import SessionsPage
from counterfoil.ui.windows.settings_page import SettingsPage


def ledger_of(window: MainWindow) -> LedgerPage:
    page = window.page_of("Ledger")
    assert isinstance(page, LedgerPage)
    return page


def provider_of(window: MainWindow) -> ProviderPage:
    page = window.page_of("Provider")
    assert isinstance(page, ProviderPage)
    return page


def forecasts_of(window: MainWindow) -> ForecastPage:
    page = window.page_of("Forecast record")
    assert isinstance(page, ForecastPage)
    return page


def history_of(window: MainWindow) -> HistoryPage:
    page = window.page_of("History")
    assert isinstance(page, HistoryPage)
    return page


def settings_of(window: MainWindow) -> SettingsPage:
    page = window.page_of("Settings")
    assert isinstance(page, SettingsPage)
    return page


def sessions_of(window: MainWindow) -> SessionsPage:
    page = window.page_of("Sessions")
    assert isinstance(page, SessionsPage)
    return page


def reconcile_of(window: MainWindow) -> ReconcilePage:
    page = window.page_of("Reconcile")
    assert isinstance(page, ReconcilePage)
    return page


def findings_of(window: MainWindow) -> FindingsPage:
    page = window.page_of("Findings")
    assert isinstance(page, FindingsPage)
    return page

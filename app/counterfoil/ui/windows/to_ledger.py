"""From a session to its requests in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.ui.windows.pages import LEDGER

if TYPE_CHECKING:
    from counterfoil.ui.windows.main import MainWindow


def show_session(window: MainWindow, session: str) -> None:
    """Go to the Ledger page, where there is one, and show the requests of one session, by its id."""
    from counterfoil.ui.windows.ledger_page import LedgerPage

    if not any(item.name == LEDGER for item in window.rail.items):
        return
    window.show_page(LEDGER)
    page = window.page_of(LEDGER)
    if isinstance(page, LedgerPage):
        page.requests.filters.choose_session(session)

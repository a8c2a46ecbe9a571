"""From what one page shows to the same on another page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.ui.windows.pages import FINDINGS, SESSIONS
from counterfoil.ui.windows.to_ledger import show_session as show_in_ledger

if TYPE_CHECKING:
    from counterfoil.domain.session import SessionName
    from counterfoil.ui.windows.main import MainWindow


def open_session(window: MainWindow, name: SessionName) -> None:
    """Go to the Sessions page, where there is one, and show one session request by request."""
    from counterfoil.ui.windows.sessions_page import SessionsPage

    window.show_page(SESSIONS)
    page = window.page_of(SESSIONS)
    if isinstance(page, SessionsPage):
        page.open_named(name)


def open_finding(window: MainWindow, name: str) -> None:
    """Go to the Findings page, where there is one, and show a finding by its name."""
    from counterfoil.ui.windows.findings_page import FindingsPage

    window.show_page(FINDINGS)
    page = window.page_of(FINDINGS)
    if isinstance(page, FindingsPage):
        page.show_finding(name)


WAYS: dict[str, Callable[..., None]] = {
    "ledger_wanted": show_in_ledger,  # a session's id
    "session_wanted": open_session,  # SessionName
    "finding_wanted": open_finding,  # a finding's name
}

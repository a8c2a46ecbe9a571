"""The Findings page's states for `screenshots.py`: made-up findings, and what is done with the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.domain.finding import Found
from counterfoil.errors import LedgerError
from counterfoil.ui.findings_access import FindingsAccess
from scrolling import scrolled_to
from tests.ui import fake_findings as fake
from tests.ui.fake_findings import FakeFindings
from tests.ui.pages import findings_of

if TYPE_CHECKING:
    from counterfoil.ui.windows.main import MainWindow

STATES = {
    "nothing": lambda: FakeFindings(fake.found((), ())),
    "empty": lambda: FakeFindings(Found()),
    "odd": lambda: FakeFindings(fake.long_names()),
    "unpriced": lambda: FakeFindings(fake.found((fake.unpriced(),))),
    "loading": lambda: FakeFindings(delay=30),
    "lost": lambda: FakeFindings(error=LedgerError("The ledger is locked by another program.")),
    "none": lambda: FakeFindings(error=FileNotFoundError()),
}


def access(scene: str) -> FindingsAccess:
    """What the page is given in a scene."""
    return STATES.get(scene, FakeFindings)().access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    window.show_page("Findings")
    page = findings_of(window)
    settle()
    if scene in ("bust", "hover", "untold", "below"):
        page.show_finding(fake.bust().name)
        settle()
    elif scene == "habit":
        page.show_finding(fake.habit().name)
        settle()
    chart = page.picture.chart
    if scene == "hover" and chart is not None:
        chart.pointed.emit(chart.moment_at(0.7))
    if scene == "untold":
        page.untold.toggle.click()
        settle()
        scrolled_to(page, page.untold)
    if scene == "below":
        scrolled_to(page, page.requests)

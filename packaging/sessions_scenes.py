"""The Sessions page's states for `screenshots.py`: made-up sessions, and what is done with the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.errors import LedgerError
from counterfoil.ui.sessions_access import SessionsAccess
from scrolling import scrolled_to
from tests.ui import many_kinds
from tests.ui.fake_sessions import HOUR_MS, FakeSessions, call, many, named, several, worked
from tests.ui.pages import sessions_of
from tests.ui.parts import NOW_MS
from tests.ui.snapshots import LONG

if TYPE_CHECKING:
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.sessions_page import SessionsPage

STATES = {
    "empty": lambda: FakeSessions({}),
    "only": lambda: FakeSessions({named(1): [call(NOW_MS - HOUR_MS)]}),
    "many": lambda: FakeSessions(many(2000), has_more=True),
    "odd": lambda: FakeSessions(
        {
            named(number, LONG): worked(90, NOW_MS - number * HOUR_MS, project=LONG, model=LONG, switch_at=40)
            for number in range(12)
        }
    ),
    "large": lambda: FakeSessions(
        {**several(), named(1): worked(10_000, NOW_MS - 150 * HOUR_MS, agents=True)}
    ),
    "kinds": lambda: FakeSessions(many_kinds.sessions()),
    "credits": lambda: FakeSessions(
        {name: calls for name, calls in many_kinds.sessions().items() if name.agent == "kiro-cli"}
    ),
    "loading": lambda: FakeSessions(delay=30),
    "lost": lambda: FakeSessions(error=LedgerError("The ledger is locked by another program.")),
    "none": lambda: FakeSessions(error=FileNotFoundError()),
}


def access(scene: str) -> SessionsAccess:
    """What the page is given in a scene; `open-` opens a session of the state behind it."""
    return STATES.get(scene.removeprefix("open-"), FakeSessions)().access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    window.show_page("Sessions")
    page = sessions_of(window)
    settle()
    if scene == "filtered":
        page.list.text.setText("infra")
        settle()
    elif scene == "nothing":
        page.list.text.setText("no such project")
        settle()
    elif scene == "focus":
        window.activateWindow()
        page.list.table.choose(3)
        page.list.table.setFocus()
        settle()
    elif scene.startswith(("open", "hover", "requests")):
        _open(page, scene, settle)


def _open(page: SessionsPage, scene: str, settle: Callable[[], None]) -> None:
    rows = [page.list.model.row_at(number) for number in range(page.list.model.rowCount())]
    page.list.opened.emit(max(rows, key=lambda s: s.requests) if scene == "open-large" else rows[0])
    settle()
    if scene == "requests":
        page.view.chart.axis.by_request.click()
        settle()
    chart = page.view.chart.chart
    if scene == "hover" and chart is not None:
        chart.pointed.emit(chart.moment_at(0.27))
    if scene == "open-below":
        scrolled_to(page, page.view.requests)
        settle()

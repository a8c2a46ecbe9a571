"""The Ledger page's states for `screenshots.py`: a made-up ledger, and what is done with the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from counterfoil.domain.coverage import Coverage
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.verification import FirstBad
from counterfoil.errors import LedgerLost
from counterfoil.ui.ledger_access import LedgerAccess
from counterfoil.ui.windows.ledger_span import Period
from tests.altered import replace
from tests.ui.fake_audit import FakeAudit
from tests.ui.many_kinds import ManyKinds
from tests.ui.pages import ledger_of
from tests.ui.parts import NOW_MS

if TYPE_CHECKING:
    from counterfoil.ui.windows.ledger_page import LedgerPage
    from counterfoil.ui.windows.main import MainWindow

BAD = FirstBad(1204, "event", 611_204, "Record event 611,204 is not as it was written.")
LOST = LedgerLost(
    "The ledger has 812,000 records fewer than it is known to have had. Nothing was written; "
    "the newest verified backup is of 23 Jul 2026."
)
LEDGERS = {
    "verifying": FakeAudit(check_steps=2000, delay=0.002),
    "bad": FakeAudit(bad=BAD),
    "lost": FakeAudit(error=LOST),
    "loading": FakeAudit(delay=30),
    "scrolling": FakeAudit(delay=0.05),
    "empty": FakeAudit(0, known=Coverage()),
    "odd": FakeAudit(5000, odd=True),
    **dict.fromkeys(("many", "credits", "database", "choice"), ManyKinds(5000)),
}


@dataclass(frozen=True, slots=True)
class Change:
    """An agent's settings before they are changed."""

    path: Path = Path("/home/ada/.claude/settings.json")
    backup: Path | None = Path("/home/ada/.claude/settings.json.counterfoil-20260724T113300Z")
    shown: tuple[str, ...] = ("@@ line 3 @@", '-  "cleanupPeriodDays": 30', '+  "cleanupPeriodDays": 365')


def access(scene: str) -> LedgerAccess:
    """A way into the ledger of a scene."""
    ledger = LEDGERS.get(scene) or FakeAudit()
    given = replace(ledger.access(), plan_longer=lambda _agent, _home, _days: Change(), apply=lambda _: None)
    return replace(given, open=_none) if scene == "none" else given


def _none() -> FakeAudit:
    raise FileNotFoundError


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    if scene == "now":
        return
    window.show_page("Ledger")
    page = ledger_of(window)
    if scene != "loading":
        settle()
    if done := DEEDS.get(scene):
        done(page, settle)


def _details(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.requests.table.opened.emit(3)
    settle()


def _credits(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.requests.table.opened.emit(0)
    settle()


def _database(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.requests.table.opened.emit(4)
    settle()


def _choice(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.requests.filters.agent.showPopup()
    settle()


def _day(page: LedgerPage, settle: Callable[[], None]) -> None:
    today = NOW_MS // DAY_MS
    page.days.strip.days_chosen.emit(today, today)
    settle()


def _custom(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.requests.filters.periods.button(Period.CUSTOM).click()
    page.requests.filters.dates.first.setText("2026-07-")
    page.requests.filters.dates.first.textEdited.emit("2026-07-")
    settle()
    bar = page.window().findChildren(QScrollArea)[-1].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def _nothing(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.requests.filters.model.choose("glm-5")
    page.requests.filters.text.setText("msg_nowhere")
    settle()


def _verify(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.check.verify.click()
    settle()


def _verified_details(page: LedgerPage, settle: Callable[[], None]) -> None:
    _verify(page, settle)
    _details(page, settle)


def _copied(page: LedgerPage, settle: Callable[[], None]) -> None:
    _verify(page, settle)
    page.check.copy.click()


def _scrolling(page: LedgerPage, settle: Callable[[], None]) -> None:
    bar = page.requests.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle()
    page.requests.model.wanted.disconnect()
    bar.setValue(bar.maximum() // 2 + 28 * 250)


def _newer(page: LedgerPage, settle: Callable[[], None]) -> None:
    _details(page, settle)
    page.requests.offer_newer(3)


def _longer(page: LedgerPage, settle: Callable[[], None]) -> None:
    page.days.lines[0].button.click()
    settle()


def _longer_done(page: LedgerPage, settle: Callable[[], None]) -> None:
    _longer(page, settle)
    dialog = page.offer.dialog
    assert dialog is not None
    dialog.do.click()


DEEDS: dict[str, Callable[[LedgerPage, Callable[[], None]], None]] = {
    "details": _details,
    "odd": _details,
    "credits": _credits,
    "database": _database,
    "choice": _choice,
    "day": _day,
    "custom": _custom,
    "nothing": _nothing,
    "verifying": _verify,
    "verified": _copied,
    "verified-details": _verified_details,
    "bad": _verify,
    "scrolling": _scrolling,
    "newer": _newer,
    "longer": _longer,
    "longer-done": _longer_done,
}

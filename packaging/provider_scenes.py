"""The Provider page's states for `screenshots.py`: a made-up history, and what is done with the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.errors import LedgerError
from counterfoil.ui.provider_access import ProviderAccess, Understood
from scrolling import scrolled_to
from tests.altered import replace
from tests.ui.fake_provider import FakeProvider, history
from tests.ui.hostile import filled
from tests.ui.pages import provider_of
from tests.ui.parts import NOW_MS, TZ
from tests.ui.snapshots import LONG

if TYPE_CHECKING:
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.provider_page import ProviderPage

UNDERSTOOD = Understood(
    (
        "Claude 5-hour window: 37 % used, resets 24 Jul 16:00.",
        "Claude week: 29 % used, resets 29 Jul 01:33.",
    ),
    ("The line “Current week (Opus)” has no percentage.",),
)
PASTED = "Current session\n37% used · Resets 4pm (Europe/Berlin)\nCurrent week (all models)\n29% used"
STATES = {
    "empty": lambda: FakeProvider(ProviderHistory(NOW_MS, TZ), is_connected=None),
    "connect": lambda: FakeProvider(unconnected(), is_connected=False),
    "connect-done": lambda: FakeProvider(unconnected(), is_connected=False),
    "loading": lambda: FakeProvider(delay=30),
    "lost": lambda: FakeProvider(error=LedgerError("The ledger is locked by another program.")),
    "none": lambda: FakeProvider(error=FileNotFoundError()),
    "odd": lambda: FakeProvider(odd()),
    "typed": lambda: FakeProvider(understood=UNDERSTOOD),
}


def odd() -> ProviderHistory:
    """Every name in it goes on and on."""
    known = history()
    events = tuple(replace(e, account=LONG, limit_id=LONG) for e in known.events)
    capacities = tuple(filled(c, LONG) for c in known.capacities)
    return replace(known, events=events, capacities=capacities, sources=filled(known.sources, LONG))


def unconnected() -> ProviderHistory:
    """Nothing from the status line."""
    known = history()
    return replace(known, sources=tuple(s for s in known.sources if s.source != "statusline"))


def access(scene: str) -> ProviderAccess:
    """What the page is given in a scene."""
    return STATES.get(scene, FakeProvider)().access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    if scene == "now":
        return
    window.show_page("Provider")
    page = provider_of(window)
    settle()
    if done := DEEDS.get(scene):
        done(page, settle)


def _capacity(page: ProviderPage, settle: Callable[[], None]) -> None:
    scrolled_to(page, page.capacity)
    settle()
    chart = page.capacity.blocks[0].chart
    assert chart is not None
    chart.pointed.emit(chart.moment_at(0.62))


def _connect(page: ProviderPage, settle: Callable[[], None]) -> None:
    page.sources.connect_button.click()
    settle()


def _connect_done(page: ProviderPage, settle: Callable[[], None]) -> None:
    _connect(page, settle)
    assert page.offers.line_dialog is not None
    page.offers.line_dialog.do.click()


def _typed(page: ProviderPage, settle: Callable[[], None]) -> None:
    page.sources.type_button.click()
    assert page.offers.typed_dialog is not None
    page.offers.typed_dialog.text.setPlainText(PASTED)
    settle()


def _notices(page: ProviderPage, settle: Callable[[], None]) -> None:
    page.sources.notices.menu().popup(
        page.sources.notices.mapToGlobal(page.sources.notices.rect().bottomLeft())
    )
    settle()


def _filtered(page: ProviderPage, settle: Callable[[], None]) -> None:
    page.events.kind.choose("every")
    page.events.kind.chosen.emit()
    settle()


DEEDS: dict[str, Callable[[ProviderPage, Callable[[], None]], None]] = {
    "capacity": _capacity,
    "connect": _connect,
    "connect-done": _connect_done,
    "disconnect": _connect,
    "typed": _typed,
    "notices": _notices,
    "every": _filtered,
}

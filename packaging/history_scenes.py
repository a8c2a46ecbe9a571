"""The History page's states for `screenshots.py`: a made-up past, and what is done with the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.domain.history import Metric, Narrowing
from counterfoil.domain.history_spans import Period, Range
from counterfoil.domain.history_view import Stack, Wish
from counterfoil.errors import LedgerError
from counterfoil.ui.history_access import HistoryAccess
from scrolling import scrolled_to
from tests.altered import replace
from tests.ui import many_kinds
from tests.ui.fake_history import MAX, TODAY, FakeHistory, book, cell, figures, many_projects, past
from tests.ui.pages import history_of
from tests.ui.snapshots import LONG

if TYPE_CHECKING:
    from counterfoil.ui.windows.history_page import HistoryPage
    from counterfoil.ui.windows.main import MainWindow

STATES = {
    "empty": lambda: FakeHistory(book([], watched=())),
    "watched": lambda: FakeHistory(book([], watched=range(TODAY - 3, TODAY + 1))),
    "one": lambda: FakeHistory(book([cell(found=figures(1, 0.03, 42_000))], watched=(TODAY,))),
    "many": lambda: FakeHistory(many_projects(), plans=()),
    "odd": lambda: FakeHistory(
        book([cell(c.day, c.figures, model=LONG, project=LONG, session=LONG, agent=LONG) for c in past(40)]),
        plans=(replace(MAX, agent=LONG, name=LONG),),
    ),
    "unpriced": lambda: FakeHistory(
        book(
            [
                cell(c.day, c.figures._replace(unpriced_requests=c.figures.requests, picousd=0))
                for c in past(60)
            ]
        )
    ),
    "young": lambda: FakeHistory(
        book(past(12), watched=range(TODAY - 8, TODAY + 1)), plans=(replace(MAX, picousd_a_month=None),)
    ),
    **dict.fromkeys(("kinds", "kinds-tokens", "kinds-below"), lambda: FakeHistory(book(many_kinds.days()))),
    "credits": lambda: FakeHistory(book([c for c in many_kinds.days() if c.agent.startswith("kiro")])),
    "loading": lambda: FakeHistory(delay=30),
    "lost": lambda: FakeHistory(error=LedgerError("The ledger is locked by another program.")),
    "none": lambda: FakeHistory(error=FileNotFoundError()),
}

MOST_WAITS = 10  # a busy machine takes longer than pictures wait for


def access(scene: str) -> HistoryAccess:
    """What the page is given in a scene."""
    return STATES.get(scene, FakeHistory)().access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    window.show_page("History")
    page = history_of(window)
    for _ in range(MOST_WAITS):
        settle()
        if page.is_built or scene == "loading":
            break
    if wish := WISHES.get(scene):
        page.wish_for(wish)
        settle()
    if scene == "hover" and page.days.chart is not None:
        page.days.chart.pointed.emit(page.days.chart.moment_at(0.55))
    if scene in ("rankings", "kinds-below"):
        _to_rankings(page)
        settle()


def _to_rankings(page: HistoryPage) -> None:
    scrolled_to(page, page.heat)


WISHES = {
    "kinds": Wish(stack=Stack.AGENT),
    "kinds-tokens": Wish(metric=Metric.TOKENS, stack=Stack.AGENT),
    "tokens": Wish(metric=Metric.TOKENS, stack=Stack.KIND),
    "cache": Wish(Range(Period.QUARTER), metric=Metric.CACHE),
    "requests": Wish(Range(Period.WEEK), metric=Metric.REQUESTS, stack=Stack.AGENT),
    "year": Wish(Range(Period.YEAR), stack=Stack.PROJECT),
    "all": Wish(Range(Period.ALL)),
    "month": Wish(Range(Period.CALENDAR_MONTH)),
    "quarter": Wish(Range(Period.QUARTER), stack=Stack.PROJECT),
    "custom": Wish(Range(Period.CUSTOM, 0, TODAY - 60, TODAY - 30)),
    "narrowed": Wish(only=Narrowing("codex", "infra", None, None)),
    "nothing": Wish(only=Narrowing("codex", "infra", "claude-opus-4-5")),
}

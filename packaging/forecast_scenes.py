"""The Forecasts page's states for `screenshots.py`: a made-up record, and what is done with the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counterfoil.domain.quota import WindowKind
from counterfoil.errors import LedgerError
from counterfoil.ui.forecast_access import ForecastAccess
from scrolling import scrolled_to
from tests.ui.fake_forecast import FakeForecasts, past, record
from tests.ui.pages import forecasts_of
from tests.ui.snapshots import LONG

if TYPE_CHECKING:
    from counterfoil.ui.windows.forecast_page import ForecastPage
    from counterfoil.ui.windows.main import MainWindow

STATES = {
    "empty": lambda: FakeForecasts(record([])),
    "few": lambda: FakeForecasts(record(past(3))),
    "one": lambda: FakeForecasts(record(past(1))),
    "odd": lambda: FakeForecasts(
        record([*past(30, account=LONG), *past(12, WindowKind.SEVEN_DAY, agent=LONG)])
    ),
    "many": lambda: FakeForecasts(record([*past(2000), *past(60, WindowKind.SEVEN_DAY)])),
    "loading": lambda: FakeForecasts(delay=30),
    "lost": lambda: FakeForecasts(error=LedgerError("The ledger is locked by another program.")),
    "none": lambda: FakeForecasts(error=FileNotFoundError()),
}


def access(scene: str) -> ForecastAccess:
    """What the page is given in a scene."""
    return STATES.get(scene, FakeForecasts)().access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    window.show_page("Forecast record")
    page = forecasts_of(window)
    settle()
    if done := DEEDS.get(scene):
        done(page, settle)


def _pointed(page: ForecastPage, _settle: Callable[[], None]) -> None:
    chart = page.reliability.chart
    assert chart is not None
    chart.pointed.emit(86_000)


def _past(page: ForecastPage, settle: Callable[[], None]) -> None:
    scrolled_to(page, page.past)
    page.past.table.setCurrentIndex(page.past.model.index(2, 0))
    settle()
    chart = page.past.pane.chance_chart
    assert chart is not None
    chart.pointed.emit(chart.moment_at(0.4))


def _week(page: ForecastPage, settle: Callable[[], None]) -> None:
    page.kinds.cards[1].chosen.emit()
    settle()


DEEDS: dict[str, Callable[[ForecastPage, Callable[[], None]], None]] = {
    "hover": _pointed,
    "past": _past,
    "week": _week,
}

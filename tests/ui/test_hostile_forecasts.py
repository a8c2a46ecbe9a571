"""On the Forecasts page too every name is text: in the list, beside it, among the limits and in failures."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.errors import KnownError
from counterfoil.ui.forecast_access import ForecastRecord
from counterfoil.ui.windows.forecast_page import ForecastPage
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from counterfoil.ui.windows.pages import Access
from tests.ui import counters, hostile
from tests.ui.fake_forecast import FakeForecasts, judged, record
from tests.ui.hostile import OpenWatch
from tests.ui.pages import forecasts_of
from tests.ui.surfaces import found_in

linux = pytest.mark.skipif(sys.platform != "linux", reason="openings are seen by inotify")


def of(text: str) -> ForecastRecord:
    """Three windows of two limits, every name `text`."""
    known = [judged(-20, agent=text, account=text, limit_id=text or "x"), judged(-9), judged(-2, full_at=0.7)]
    return record(known)


@pytest.fixture
def forecasts() -> FakeForecasts:
    return FakeForecasts(of("x"))


@pytest.fixture
def window(qtbot: QtBot, forecasts: FakeForecasts) -> Iterator[MainWindow]:
    made = MainWindow(Access(None, None, forecasts.access()))
    qtbot.addWidget(made)
    made.resize(*SMALLEST)
    made.show()
    made.show_snapshot(counters.both())
    made.show_page("Forecast record")
    settled(made, qtbot)
    yield made
    made.stop()


def settled(window: MainWindow, qtbot: QtBot) -> ForecastPage:
    page = forecasts_of(window)
    assert page is not None
    qtbot.waitUntil(lambda: page.past.model.rowCount() > 0 and page.is_built)
    return page


@linux
def test_in_the_list_beside_it_and_among_limits_they_are_text(
    qtbot: QtBot, window: MainWindow, forecasts: FakeForecasts, picture: Path
) -> None:
    watch = OpenWatch(picture)
    page = settled(window, qtbot)
    for text in hostile.all_of(str(picture)):
        forecasts.known = of(text)
        page.past.show_windows(forecasts.known, forecasts.known.windows)
        page.past.table.setCurrentIndex(page.past.model.index(2, 0))
        chart = page.past.pane.chance_chart
        assert chart is not None
        chart.pointed.emit(chart.moment_at(0.5))
        assert found_in(window) == [], text[:40]
        assert (window.width(), window.height()) == SMALLEST
        assert page.minimumSizeHint().width() <= SMALLEST[0], text[:40]
        window.grab()
    assert not watch.opened()
    watch.close()


def test_what_goes_wrong_is_told_as_text(
    qtbot: QtBot, window: MainWindow, forecasts: FakeForecasts, picture: Path
) -> None:
    page = settled(window, qtbot)
    for text in hostile.of_markup(str(picture))[::8]:
        forecasts.error = KnownError(text)
        page.asking.load()
        qtbot.waitUntil(lambda text=text: page.notice.sentence.text() == text)  # type: ignore[misc]
        assert found_in(window) == []

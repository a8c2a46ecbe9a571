from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.domain.quota import WindowKind
from counterfoil.errors import LedgerError
from counterfoil.ui.theme import DARK, LIGHT
from counterfoil.ui.windows.forecast_page import ForecastPage
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.words import scorecard as words
from tests.altered import replace
from tests.ui import counters
from tests.ui.fake_audit import FakeAudit
from tests.ui.fake_forecast import FakeForecasts, judged, past, record
from tests.ui.fake_provider import FakeProvider
from tests.ui.pages import forecasts_of
from tests.ui.parts import NOW_MS
from tests.ui.ticking import ticking

Open = Callable[[FakeForecasts], ForecastPage]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """The Forecasts page of a window that stands at the example with both counters."""
    made: list[MainWindow] = []

    def begin(forecasts: FakeForecasts) -> ForecastPage:
        window = MainWindow(Access(None, None, forecasts.access()))
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        window.show_snapshot(counters.both())
        window.show_page("Forecast record")
        page = forecasts_of(window)
        assert page is not None
        qtbot.waitUntil(lambda: page.nothing.empty.text() != words.LOADING or not page.nothing.isVisible())
        qtbot.waitUntil(lambda: page.is_built)
        return page

    yield begin
    for window in made:
        window.stop()


def cells(model: Any, column: int) -> list[str]:
    texts = (str(model.data(model.index(row, column))) for row in range(model.rowCount()))
    return [text.replace("\u00a0", " ") for text in texts]


def text(label: Any) -> str:
    return str(label.text()).replace("\u00a0", " ")


def test_the_page_stands_after_the_first_and_is_made_when_it_is_looked_at(qtbot: QtBot) -> None:
    window = MainWindow(Access(FakeAudit(3).access(), FakeProvider().access(), FakeForecasts().access()))
    qtbot.addWidget(window)
    assert [item.name for item in window.rail.items] == ["Now", "Provider", "Ledger", "Forecast record"]
    assert window.page_of("Forecast record") is None
    window.show_page("Forecast record")
    assert (window.page_of("Forecast record") is None, window.page_of("Provider")) == (False, None)
    window.stop()


def test_each_kind_of_window_has_a_card_that_says_how_it_came(opened: Open) -> None:
    page = opened(FakeForecasts())
    five, week = page.kinds.cards
    assert text(five.name) == "5-hour windows"
    assert text(five.sentence).startswith("Of ")
    assert "12 windows forecast live, 48 replayed from the logs" in text(five.made)
    assert text(week.sentence) == "Not enough windows have ended yet: 3 of 10."
    assert [card.property("chosen") for card in page.kinds.cards] == [True, False]


def test_the_chosen_kind_is_shown_in_full_below(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeForecasts())
    assert page.past.model.rowCount() == 60
    QTest.mouseClick(page.kinds.cards[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.past.model.rowCount() == 3)
    assert page.kinds.kind is WindowKind.SEVEN_DAY
    assert text(page.past.pane.title) == "Claude week"
    QTest.keyClick(page.kinds.cards[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.past.model.rowCount() == 60)


def test_the_chosen_kind_stays_chosen_when_a_window_ends(opened: Open, qtbot: QtBot) -> None:
    forecasts = FakeForecasts()
    page = opened(forecasts)
    page.kinds.cards[1].chosen.emit()
    forecasts.known = record([*past(60), *past(4, WindowKind.SEVEN_DAY)])
    snapshot = counters.both()
    page.show_snapshot(replace(snapshot, windows=snapshot.windows[1:]))
    qtbot.waitUntil(lambda: page.past.model.rowCount() == 4)
    assert page.kinds.kind is WindowKind.SEVEN_DAY


def test_methods_stand_best_first_below_what_was_shown(opened: Open) -> None:
    page = opened(FakeForecasts())
    names, figures = cells(page.methods.model, 0), cells(page.methods.model, 1)
    assert names[0] == "as shown"
    assert names[1] == "blend, in use"
    assert set(names[-2:]) == {"straight line", "last hour"}
    assert figures[1:] == sorted(figures[1:])
    assert text(page.methods.in_use) == "In use: blend, best over 60 windows."
    assert "below that of the straight line, which is more than chance" in text(page.methods.lead)


def test_warnings_are_told_in_two_sentences(opened: Open) -> None:
    first, second = opened(FakeForecasts()).warnings.lines
    assert text(first).startswith("Warned before 32 of 32 windows that ran out, ")
    assert text(second).startswith("Of 41 warned windows, ")


@pytest.mark.parametrize(
    ("forecasts", "sentence"),
    [
        (FakeForecasts(record([])), words.NO_WINDOWS),
        (FakeForecasts(error=FileNotFoundError()), words.NO_LEDGER),
        (FakeForecasts(error=LedgerError("It is locked.")), words.CANNOT_SHOW),
    ],
    ids=["empty", "none", "locked"],
)
def test_where_there_is_nothing_a_sentence_says_why(
    opened: Open, forecasts: FakeForecasts, sentence: str
) -> None:
    page = opened(forecasts)
    assert page.nothing.empty.text() == sentence
    assert page.notice.sentence.text() == ("It is locked." if sentence == words.CANNOT_SHOW else "")
    assert not any(part.isVisible() for part in (page.kinds, page.methods, page.past))


def test_a_single_window_cut_short_is_listed_and_not_judged(opened: Open) -> None:
    early = judged(-3, peak=40)
    cut = replace(early, ended_at_ms=early.ended_at_ms - 3_600_000)
    page = opened(FakeForecasts(record([cut])))
    assert cells(page.past.model, 3) == ["cut short, 40 %"]
    assert cells(page.past.model, 4) == ["not known"]
    assert page.reliability.empty.text() == words.NO_SCORES
    assert text(page.kinds.cards[0].outcome) == "0 ran out, 0 lasted; 1 was cut short and is not judged."


def test_it_asks_again_once_a_window_has_ended_and_not_for_every_snapshot(opened: Open, qtbot: QtBot) -> None:
    forecasts = FakeForecasts()
    page = opened(forecasts)
    snapshot = counters.both()
    page.show_snapshot(replace(snapshot, at_ms=NOW_MS + 60_000))
    qtbot.wait(30)
    assert forecasts.asked == 1
    page.show_snapshot(replace(snapshot, windows=snapshot.windows[1:]))
    qtbot.waitUntil(lambda: forecasts.asked == 2)


def test_nothing_is_asked_while_another_page_is_seen(opened: Open, qtbot: QtBot) -> None:
    forecasts = FakeForecasts()
    page = opened(forecasts)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.show_page("Now")
    snapshot = counters.both()
    window.show_snapshot(replace(snapshot, windows=snapshot.windows[1:]))
    qtbot.wait(30)
    assert forecasts.asked == 1
    window.show_page("Forecast record")
    qtbot.waitUntil(lambda: forecasts.asked == 2)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of a part that is shown as a window
def test_the_window_answers_while_forecasts_are_judged(qtbot: QtBot) -> None:
    page = ForecastPage(FakeForecasts(delay=0.3).access(), LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.show_snapshot(counters.both())
    ticks = ticking(page)
    assert page.nothing.empty.text() == words.LOADING
    qtbot.waitUntil(lambda: page.past.model.rowCount() > 0)
    page.stop()
    assert len(ticks) > 10


@pytest.mark.parametrize("size", [SMALLEST, (720, 480), (1120, 800)])
def test_it_fits_the_width_of_the_window(opened: Open, qtbot: QtBot, size: tuple[int, int]) -> None:
    page = opened(FakeForecasts())
    page.window().resize(*size)
    qtbot.waitUntil(lambda: page.window().width() == size[0] and page.width() <= size[0])
    assert page.minimumSizeHint().width() <= size[0]


def test_it_takes_on_a_new_theme(opened: Open) -> None:
    page = opened(FakeForecasts())
    page.restyle(DARK)
    chart, past_chart = page.reliability.chart, page.past.pane.chance_chart
    assert chart is not None
    assert past_chart is not None
    assert chart.points.opts["brush"].color().name() == DARK.own
    assert past_chart.points.opts["brush"].color().name() == DARK.own

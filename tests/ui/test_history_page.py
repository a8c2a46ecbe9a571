from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.domain.history import Metric, Narrowing
from counterfoil.domain.history_spans import DaySpan, Period, Range
from counterfoil.domain.history_view import Stack, Wish
from counterfoil.errors import LedgerError
from counterfoil.ui.theme import DARK, LIGHT
from counterfoil.ui.windows.history_page import HistoryPage
from counterfoil.ui.windows.history_tables import ranking_columns
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.words import history_parts as words
from counterfoil.words.history_parts import session_name
from tests.altered import replace
from tests.ui import counters
from tests.ui.fake_history import MAX, TODAY, FakeHistory, book, cell, figures, many_projects, past
from tests.ui.pages import history_of
from tests.ui.snapshots import LONG
from tests.ui.ticking import ticking

Open = Callable[[FakeHistory], HistoryPage]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """The History page of a window, with all that it shows at first."""
    made: list[MainWindow] = []

    def begin(history: FakeHistory) -> HistoryPage:
        window = MainWindow(Access(history=history.access()))
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        window.show_snapshot(counters.both())
        window.show_page("History")
        page = history_of(window)
        qtbot.waitUntil(lambda: page.nothing.empty.text() != words.LOADING or not page.nothing.isVisible())
        qtbot.waitUntil(lambda: page.is_built)
        return page

    yield begin
    for window in made:
        window.stop()


def text(label: Any) -> str:
    return str(label.text()).replace("\u00a0", " ")


def cells(model: Any, column: int) -> list[str]:
    texts = (str(model.data(model.index(row, column))) for row in range(model.rowCount()))
    return [one.replace("\u00a0", " ") for one in texts]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[HistoryPage, Wish], None]:
    """Waits until a page shows what was wished for."""

    def wait(page: HistoryPage, wish: Wish) -> None:
        qtbot.waitUntil(lambda: page.view is not None and page.view.wish == wish and page.is_built)

    return wait


def test_the_first_look_says_what_it_came_to_and_whether_that_is_more(opened: Open) -> None:
    found = [cell(TODAY - 2, figures(usd=412.18)), cell(TODAY - 32, figures(usd=400))]
    page = opened(FakeHistory(book(found, watched=range(TODAY - 90, TODAY + 1))))
    assert text(page.headline) == "Last 30 days: $412.18"
    assert text(page.change) == "3 % more than in the 30 days before"
    assert text(page.plans.blocks[0].sentence) == "Worth $412.18 at API prices on a $100 plan"
    assert page.days.chart is not None
    assert page.days.chart.drawn_bars == 1


def test_a_tile_chooses_what_is_shown_also_by_the_keyboard(opened: Open, shown: Any) -> None:
    page = opened(FakeHistory())
    QTest.keyClick(page.tiles.tiles[2], Qt.Key.Key_Return)
    shown(page, Wish(metric=Metric.REQUESTS))
    assert text(page.days.heading) == "Requests by day"
    assert [tile.property("chosen") for tile in page.tiles.tiles] == [False, False, True, False]
    QTest.mouseClick(page.tiles.tiles[1], Qt.MouseButton.LeftButton)
    shown(page, Wish(metric=Metric.TOKENS, stack=Stack.KIND))
    assert page.days.stacks.buttons[Stack.KIND].isVisible()
    QTest.mouseClick(page.tiles.tiles[3], Qt.MouseButton.LeftButton)
    shown(page, Wish(metric=Metric.CACHE))
    assert not page.days.stacks.isVisible()


def test_periods_are_chosen_and_stepped_through(opened: Open, shown: Any) -> None:
    page = opened(FakeHistory())
    assert not page.period.ahead.isEnabled()
    page.period.segments.buttons[Period.CALENDAR_MONTH].click()
    shown(page, Wish(Range(Period.CALENDAR_MONTH)))
    page.period.back.click()
    shown(page, Wish(Range(Period.CALENDAR_MONTH, 1)))
    assert text(page.headline).startswith("June 2026: ")
    assert page.period.ahead.isEnabled()
    page.period.ahead.click()
    shown(page, Wish(Range(Period.CALENDAR_MONTH)))


def test_days_of_ones_own_begin_with_those_shown_and_can_be_typed(
    opened: Open, shown: Any, qtbot: QtBot
) -> None:
    page = opened(FakeHistory())
    page.period.segments.buttons[Period.CUSTOM].click()
    shown(page, Wish(Range(Period.CUSTOM, 0, TODAY - 29, TODAY)))
    assert page.period.dates.first.text() == "2026-06-25"
    page.period.dates.first.selectAll()
    QTest.keyClicks(page.period.dates.first, "2026-07-20")
    qtbot.waitUntil(lambda: page.wish.range.first == TODAY - 4)
    shown(page, Wish(Range(Period.CUSTOM, 0, TODAY - 4, TODAY)))


def test_a_row_that_is_clicked_narrows_the_page_and_the_button_opens_it_again(
    opened: Open, shown: Any
) -> None:
    page = opened(FakeHistory())
    table = page.rankings.projects.table
    name = cells(page.rankings.projects.model, 0)[1]
    place = table.visualRect(page.rankings.projects.model.index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown(page, Wish(only=Narrowing(project=name)))
    assert (page.filters.project.value, page.filters.clear.isVisible()) == (name, True)
    assert cells(page.rankings.projects.model, 0) == [name]
    page.filters.clear.click()
    shown(page, Wish())
    assert page.filters.project.value is None


def test_a_session_is_chosen_by_enter_and_shown_as_a_button_to_undo_it(opened: Open, shown: Any) -> None:
    page = opened(FakeHistory())
    sessions = page.rankings.sessions
    sessions.table.setCurrentIndex(sessions.model.index(0, 0))
    row = sessions.model.row_at(0)
    QTest.keyClick(sessions.table, Qt.Key.Key_Return)
    shown(page, Wish(only=Narrowing(agent=row.agent, session=row.name)))
    assert text(page.filters.session) == f"Session {row.name[:8]} ×"
    page.filters.session.click()
    shown(page, Wish(only=Narrowing(agent=row.agent)))


def test_a_month_opens_its_days_and_so_do_days_of_the_calendar(opened: Open, shown: Any) -> None:
    page = opened(FakeHistory())
    page.months.picked.emit(page.months.model.row_at(2))
    shown(page, Wish(Range(Period.CALENDAR_MONTH, 2)))
    assert text(page.headline).startswith("May 2026: ")
    page.heat.strip.days_chosen.emit(TODAY - 9, TODAY - 8)
    shown(page, Wish(Range(Period.CUSTOM, 0, TODAY - 9, TODAY - 8)))
    assert page.view is not None
    assert page.view.span == DaySpan(TODAY - 9, TODAY - 8)


def test_where_the_plans_price_is_missing_settings_are_offered(opened: Open) -> None:
    page = opened(FakeHistory(plans=(replace(MAX, picousd_a_month=None),)))
    wanted: list[str] = []
    block = page.plans.blocks[0]
    assert text(block.basis).startswith("Add what your plan costs in Settings")
    page.page_wanted.disconnect()
    page.page_wanted.connect(wanted.append)
    block.button.click()
    assert wanted == ["Settings"]


@pytest.mark.parametrize(
    ("history", "sentence"),
    [
        (FakeHistory(book([], watched=())), words.EMPTY),
        (FakeHistory(error=FileNotFoundError()), words.NO_LEDGER),
        (FakeHistory(error=LedgerError("It is locked.")), words.CANNOT_SHOW),
    ],
    ids=["empty", "none", "locked"],
)
def test_where_there_is_nothing_a_sentence_says_why(
    opened: Open, history: FakeHistory, sentence: str
) -> None:
    page = opened(history)
    assert page.nothing.empty.text() == sentence
    assert page.notice.sentence.text() == ("It is locked." if sentence == words.CANNOT_SHOW else "")
    assert not any(part.isVisible() for part in (page.period, page.tiles, page.days, page.heat))


def test_nothing_is_asked_while_another_page_is_seen(opened: Open, qtbot: QtBot) -> None:
    history = FakeHistory()
    page = opened(history)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.show_page("Now")
    window.show_snapshot(replace(counters.both(), last_event_at_ms=5))
    qtbot.wait(30)
    assert history.asked == 1
    window.show_page("History")
    qtbot.waitUntil(lambda: history.asked == 2)


def test_new_requests_are_added_up_at_a_sane_pace(opened: Open, qtbot: QtBot) -> None:
    history = FakeHistory()
    page = opened(history)
    for at_ms in range(5):
        page.show_snapshot(replace(counters.both(), last_event_at_ms=at_ms))
    qtbot.wait(30)
    assert history.asked == 1
    page.refresh()
    qtbot.waitUntil(lambda: history.asked == 2)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of a part that is shown as a window
def test_the_window_answers_while_days_are_added_up(qtbot: QtBot) -> None:
    page = HistoryPage(FakeHistory(delay=0.3).access(), LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.show_snapshot(counters.both())
    ticks = ticking(page)
    qtbot.waitUntil(lambda: page.view is not None and page.is_built)
    page.stop()
    assert len(ticks) > 10


@pytest.mark.parametrize("size", [SMALLEST, (720, 480), (1120, 800)])
def test_it_fits_the_width_of_the_window(opened: Open, qtbot: QtBot, size: tuple[int, int]) -> None:
    long = [cell(c.day, c.figures, model=LONG, project=LONG, session=LONG, agent=LONG) for c in past(40)]
    page = opened(FakeHistory(book(long), plans=(replace(MAX, agent=LONG, name=LONG),)))
    page.window().resize(*size)
    qtbot.waitUntil(lambda: page.window().width() == size[0] and page.width() <= size[0])
    assert page.minimumSizeHint().width() <= size[0]


def test_rows_are_copied_with_exact_figures(opened: Open) -> None:
    page = opened(FakeHistory(book([cell(found=figures(usd=1.23456789))])))
    assert page.view is not None
    row, columns = page.rankings.sessions.model.row_at(0), ranking_columns(page.view, "Session", session_name)
    assert [column.taken(row) for column in columns] == ["0001-session", "1.23456789", "100 %"]


def test_five_hundred_projects_are_all_there(opened: Open) -> None:
    page = opened(FakeHistory(many_projects()))
    assert page.rankings.projects.model.rowCount() == 500
    assert page.filters.project.count() == 501
    assert text(page.rankings.projects.note) == "500"


def test_it_takes_on_a_new_theme(opened: Open, shown: Any) -> None:
    page = opened(FakeHistory())
    page.wish_for(Wish(metric=Metric.CACHE))
    shown(page, Wish(metric=Metric.CACHE))
    page.restyle(DARK)
    assert page.days.chart is not None
    assert page.days.chart.line.opts["symbolBrush"].name() == DARK.own

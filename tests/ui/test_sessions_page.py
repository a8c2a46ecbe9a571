from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.errors import LedgerError
from counterfoil.ui.theme import DARK
from counterfoil.ui.windows import sessions_page
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.ui.windows.sessions_columns import CACHE, COST, DURATION, ID, PROJECT, REQUESTS, TOKENS
from counterfoil.ui.windows.sessions_page import SessionsPage
from counterfoil.words import sessions as words
from tests.altered import replace
from tests.ui import counters
from tests.ui.fake_audit import FakeAudit
from tests.ui.fake_sessions import HOUR_MS, FakeSessions, call, many, named, worked
from tests.ui.pages import ledger_of, sessions_of
from tests.ui.parts import NOW_MS, usd
from tests.ui.snapshots import LONG
from tests.ui.ticking import ticking

Open = Callable[[FakeSessions], SessionsPage]
NBSP = "\u00a0"


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """The Sessions page of a window that stands at the example with both counters."""
    made: list[MainWindow] = []

    def begin(sessions: FakeSessions) -> SessionsPage:
        window = MainWindow(Access(sessions=sessions.access()))
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.show_snapshot(counters.both())
        window.show_page("Sessions")
        page = sessions_of(window)
        qtbot.waitUntil(lambda: page.list.empty.text() != words.LOADING or page.list.table.isVisible())
        return page

    yield begin
    for window in made:
        window.stop()


def cells(page: SessionsPage, column: int) -> list[str]:
    model = page.list.model
    return [str(model.index(row, column).data()).replace(NBSP, " ") for row in range(model.rowCount())]


def look_into(page: SessionsPage, number: int, qtbot: QtBot) -> None:
    page.list.table.choose(number)
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.requests.isVisible() and page.is_built)


def later(number: int) -> Snapshot:
    known = counters.both()
    return replace(known, today_total=replace(known.today_total, requests=number, cost=usd(1)))


def test_the_newest_session_stands_first_with_all_that_is_known_of_it(opened: Open) -> None:
    page = opened(FakeSessions())
    assert page.list.model.rowCount() == 29
    assert page.list.note.text() == "29 sessions"
    assert [cells(page, column)[0] for column in (PROJECT, DURATION, REQUESTS, CACHE)] == [
        *("web-api", "3 h 38", "143", "95 %")
    ]


def test_what_is_not_known_is_said_and_never_a_zero(opened: Open) -> None:
    page = opened(FakeSessions())
    assert cells(page, COST)[4] == "not known"
    assert cells(page, CACHE)[6] == "cannot tell"
    assert (cells(page, COST)[5], cells(page, TOKENS)[5]) == ("≥ $6.60", "≥ 6.3 M")
    assert cells(page, DURATION)[3] == "–"


@pytest.mark.parametrize("column", range(11))
def test_every_column_sorts_both_ways(opened: Open, column: int) -> None:
    page = opened(FakeSessions())
    page.list.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    rising = cells(page, ID)
    page.list.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert sorted(cells(page, ID)) == sorted(rising)
    keys = [page.list.model._columns[column].key(page.list.model.row_at(row)) for row in range(29)]
    known = [key for key in keys if key is not None]
    assert known == sorted(known, reverse=True)
    assert keys[: len(known)] == known, "what is not known comes last"


def test_the_order_can_be_chosen_where_its_column_has_no_room(opened: Open) -> None:
    page = opened(FakeSessions())
    page.list.order.setCurrentIndex(page.list.order.findData(str(REQUESTS)))
    page.list.order.chosen.emit()
    assert cells(page, REQUESTS)[0] == "212"
    page.list.table.sortByColumn(COST, Qt.SortOrder.DescendingOrder)
    assert page.list.order.value == str(COST)


def test_filters_narrow_the_list_and_are_cleared_at_once(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    page.list.text.setText("INFRA")
    qtbot.waitUntil(lambda: page.list.model.rowCount() < 29)
    assert set(cells(page, PROJECT)) == {"infra"}
    assert page.list.note.text().endswith("of 29")
    page.list.clear.click()
    assert (page.list.model.rowCount(), page.list.clear.isVisible()) == (29, False)


def test_agent_model_project_and_time_are_filters_too(opened: Open) -> None:
    page = opened(FakeSessions())
    for choice, name in (
        (page.list.agent, "codex"),
        (page.list.project, "docs"),
        (page.list.period, "Today"),
    ):
        choice.choose(name)
        choice.chosen.emit()
    assert cells(page, PROJECT) == []
    assert page.list.empty.text() == words.NO_MATCH
    page.list.period.choose("7 days")
    page.list.period.chosen.emit()
    assert set(cells(page, PROJECT)) == {"docs"}


def test_enter_opens_a_session_and_escape_leads_back_to_its_row(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    look_into(page, 2, qtbot)
    assert (page.list.isVisible(), page.view.title.text()) == (False, "docs")
    QTest.keyClick(page.view.back, Qt.Key.Key_Escape)
    assert (page.list.isVisible(), page.view.isVisible()) == (True, False)
    assert page.list.table.currentIndex().row() == 2


def test_a_click_opens_a_session(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    place = page.list.table.visualRect(page.list.model.index(1, 0)).center()
    QTest.mouseClick(page.list.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: page.view.isVisible() and page.view.title.text() == "infra")


def test_the_next_session_of_the_list_is_one_key_away(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    look_into(page, 0, qtbot)
    assert (page.view.above.isEnabled(), page.view.below.isEnabled()) == (False, True)
    page.view.below.click()
    assert page.view.title.text() == "infra"
    qtbot.waitUntil(lambda: page.view.requests.note.text() == "37 requests")


def test_a_session_says_how_long_it_was_worked_in(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    look_into(page, 0, qtbot)
    facts = {label.text(): value.text().replace(NBSP, " ") for label, value in page.view.facts.labels}
    assert (facts["Duration"], facts["Active"], facts["Client"]) == ("3 h 38", "1 h 24", "2.1.229 +1")


def test_a_row_that_is_looked_at_is_shown_in_the_chart(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    look_into(page, 0, qtbot)
    chart = page.view.chart.chart
    assert chart is not None
    page.view.requests.table.setCurrentIndex(page.view.requests.model.index(0, 0))
    assert "request 143 of 143" in chart.hover.text()
    assert "req_011CQ00000142" in chart.hover.text()


def test_a_request_picked_in_the_chart_is_the_current_row(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    look_into(page, 0, qtbot)
    page.view.chart.picked.emit(40)
    assert page.view.requests.model.row_at(page.view.requests.table.currentIndex().row())[0] == 40


def test_the_ledger_is_asked_for_and_the_id_copied(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions())
    look_into(page, 0, qtbot)
    with qtbot.waitSignal(page.ledger_wanted) as asked:
        page.view.in_ledger.click()
    page.view.copy_id.click()
    assert asked.args == [named(1).id]
    assert QGuiApplication.clipboard().text() == named(1).id


def test_a_session_is_shown_in_the_ledger_by_its_id(qtbot: QtBot) -> None:
    window = MainWindow(Access(FakeAudit(3).access(), sessions=FakeSessions().access()))
    qtbot.addWidget(window)
    window.show_page("Sessions")
    sessions_of(window).ledger_wanted.emit(named(1).id)
    assert window.page_name == "Ledger"
    assert ledger_of(window).requests.filters.session.text() == named(1).id
    window.stop()


def test_what_comes_in_is_added_without_asking_for_all_again(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions_page, "LOOK_AGAIN_MS", 10)
    sessions = FakeSessions()
    page = opened(sessions)
    look_into(page, 0, qtbot)
    sessions.known[named(1)] = [*sessions.known[named(1)], call(NOW_MS, number=999)]
    sessions.known[named(99)], sessions.fresh = worked(4, NOW_MS - HOUR_MS), [named(1), named(99)]
    page.show_snapshot(later(7))
    qtbot.waitUntil(lambda: page.view.requests.note.text() == "144 requests")
    assert page.list.model.rowCount() == 30
    assert sessions.looks == [True, False]


@pytest.mark.parametrize(
    ("sessions", "sentence"),
    [
        (FakeSessions({}), words.NO_SESSIONS),
        (FakeSessions(error=FileNotFoundError()), words.NO_LEDGER),
        (FakeSessions(error=LedgerError("The ledger is locked.")), words.CANNOT_SHOW),
    ],
)
def test_where_there_is_nothing_a_sentence_says_why(
    opened: Open, sessions: FakeSessions, sentence: str
) -> None:
    page = opened(sessions)
    assert page.list.empty.text() == sentence
    assert not page.list.table.isVisible()


def test_a_failure_is_told_in_the_notice_and_goes_with_the_next_success(opened: Open, qtbot: QtBot) -> None:
    sessions = FakeSessions(error=LedgerError("The ledger is locked."))
    page = opened(sessions)
    qtbot.waitUntil(lambda: page.notice.sentence.text() == "The ledger is locked.")
    sessions.error = None
    page.show_snapshot(later(8))
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 29)
    assert not page.notice.isVisible()


def test_a_session_of_10_000_requests_does_not_hold_the_window_up(opened: Open, qtbot: QtBot) -> None:
    large = worked(10_000, NOW_MS - 200 * HOUR_MS)
    page = opened(FakeSessions({named(1): [call(NOW_MS)], named(2): large}))
    look_into(page, 0, qtbot)  # what draws is imported
    ticks = ticking(page)
    page.view.below.click()
    qtbot.waitUntil(lambda: page.view.requests.note.text() == "10,000 requests" and page.is_built)
    assert max(after - before for before, after in pairwise(ticks)) < 0.5
    assert "largest" in page.view.chart.foot.text()


def test_thousands_of_sessions_are_listed(opened: Open) -> None:
    page = opened(FakeSessions(many(2000), has_more=True))
    assert page.list.model.rowCount() == 2000
    assert "more are on their way" in page.list.note.text()


def test_long_names_leave_the_page_as_narrow_as_the_window_may_be(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeSessions({named(1, LONG): worked(30, NOW_MS - HOUR_MS, project=LONG, model=LONG)}))
    look_into(page, 0, qtbot)
    window = page.window()
    window.resize(*SMALLEST)
    page.restyle(DARK)
    assert window.width() == SMALLEST[0]
    assert page.minimumSizeHint().width() < SMALLEST[0]


def test_the_thread_ends_with_the_page(opened: Open, qtbot: QtBot) -> None:
    page: Any = opened(FakeSessions())
    page.stop()
    qtbot.waitUntil(lambda: not page.asking._lane._thread.is_alive())

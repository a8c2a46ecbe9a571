from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counterfoil.domain.records import ALWAYS_MS, Facets, RecordFilter
from counterfoil.domain.times import DAY_MS
from counterfoil.ui.windows.ledger_filter import FilterBar
from counterfoil.ui.windows.ledger_span import Period, Span, day_in, utc_days
from tests.ui.parts import NOW_MS, TZ

HOUR_MS = 3_600_000


def at(text: str, zone: str = TZ) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("period", "since"),
    [
        (Period.TODAY, "2026-07-24"),
        (Period.WEEK, "2026-07-18"),
        (Period.MONTH, "2026-06-25"),
    ],
)
def test_a_period_begins_at_a_midnight_of_the_users_zone_and_holds_today(period: Period, since: str) -> None:
    assert Span(period).bounds(NOW_MS, TZ) == (at(since), ALWAYS_MS)


def test_everything_has_no_bounds() -> None:
    assert Span().bounds(NOW_MS, TZ) == (0, ALWAYS_MS)
    assert Span(Period.CUSTOM).bounds(NOW_MS, TZ) == (0, ALWAYS_MS)


def test_typed_days_are_whole_days_of_the_zone_also_where_one_has_23_hours() -> None:
    span = Span(Period.CUSTOM, date(2026, 3, 29), date(2026, 3, 29))
    since_ms, until_ms = span.bounds(NOW_MS, "Europe/Berlin")
    assert (until_ms - since_ms) == 23 * HOUR_MS


@settings(max_examples=50)
@given(st.integers(0, 40_000), st.integers(0, 400))
def test_the_calendars_days_are_days_of_utc_and_come_back_as_they_were(first: int, more: int) -> None:
    span = utc_days(first, first + more)
    assert span.bounds(NOW_MS, TZ) == (first * DAY_MS, (first + more + 1) * DAY_MS)
    assert span.days == (first, first + more)


@pytest.mark.parametrize("text", ["", "  "])
def test_no_day_is_no_bound(text: str) -> None:
    assert day_in(text) is None


@pytest.mark.parametrize("text", ["2026-07-", "24.7.2026", "2026-02-30", "1066-10-14", "9999-12-31", "x"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        day_in(text)


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FilterBar]:
    host = QWidget()
    qtbot.addWidget(host)
    made = FilterBar(host)
    for place, part in enumerate((made, made.periods, made.dates)):
        part.setParent(host)
        part.move(0, place * 200)
    made.dates.hide()
    host.show()
    made.show_facets(Facets(("claude-code", "codex"), ("glm-5", "opus"), ("<b>odd</b>\u202e", "web-api")))
    yield made
    host.hide()


def test_nothing_chosen_is_no_condition(bar: FilterBar) -> None:
    assert bar.wanted(NOW_MS, TZ) == RecordFilter()
    assert bar.is_clear


def test_each_choice_is_a_condition(bar: FilterBar, qtbot: QtBot) -> None:
    bar.agent.choose("codex")
    bar.model.choose("glm-5")
    bar.project.choose("<b>odd</b>\u202e")
    with qtbot.waitSignal(bar.changed):
        bar.session.setText(" 2b6c ")
        bar.text.setText("msg_01")
    assert bar.wanted(NOW_MS, TZ) == RecordFilter(
        agent="codex", model="glm-5", project="<b>odd</b>\u202e", session="2b6c", text="msg_01"
    )
    assert bar.project.currentText() == "<b>odd</b>"


def test_typing_waits_for_the_last_letter(bar: FilterBar, qtbot: QtBot) -> None:
    heard: list[bool] = []
    bar.changed.connect(lambda: heard.append(True))
    QTest.keyClicks(bar.text, "msg_0123")
    assert heard == []
    qtbot.waitUntil(lambda: heard == [True])
    qtbot.wait(300)
    assert heard == [True]


def test_clear_clears_everything_at_once(bar: FilterBar, qtbot: QtBot) -> None:
    bar.agent.choose("codex")
    bar.text.setText("msg")
    bar.choose_days(20_000, 20_003)
    with qtbot.waitSignal(bar.changed):
        bar.clear()
    assert bar.is_clear
    assert bar.periods.button(Period.ALL).isChecked()
    assert not bar.dates.isVisible()


def test_a_day_of_the_calendar_shows_as_its_dates_and_says_utc(bar: FilterBar) -> None:
    bar.choose_days(20_658, 20_659)
    assert (bar.dates.first.text(), bar.dates.last.text()) == ("2026-07-24", "2026-07-25")
    assert bar.dates.zone.isVisible()
    assert bar.periods.button(Period.CUSTOM).isChecked()


def test_typed_dates_are_of_the_users_zone_and_may_be_open(bar: FilterBar, qtbot: QtBot) -> None:
    bar.choose_days(20_658, 20_659)
    bar.dates.last.clear()
    with qtbot.waitSignal(bar.changed):
        QTest.keyClick(bar.dates.first, Qt.Key.Key_Backspace)
        QTest.keyClicks(bar.dates.first, "3")
    assert bar.wanted(NOW_MS, TZ) == RecordFilter(since_ms=at("2026-07-23"))
    assert not bar.dates.zone.isVisible()


@pytest.mark.parametrize(("first", "last"), [("2026-07-2", ""), ("2026-07-24", "2026-07-23")])
def test_dates_that_cannot_be_are_marked_and_change_nothing(
    bar: FilterBar, qtbot: QtBot, first: str, last: str
) -> None:
    bar.dates.first.setText(first)
    bar.dates.last.setText(last)
    with qtbot.assertNotEmitted(bar.changed, wait=350):
        bar.dates.first.textEdited.emit(first)
    assert bar.problem.text().startswith("A day is written like")
    assert bar.dates.first.property("wrong") or bar.dates.last.property("wrong")


def test_what_is_chosen_stays_chosen_when_there_are_new_names(bar: FilterBar) -> None:
    bar.model.choose("opus")
    bar.show_facets(Facets(("codex",), ("a-new-model",), ()))
    assert bar.model.value == "opus"
    assert bar.agent.itemText(1) == "Codex"
    assert bar.project.count() == 1


def test_a_session_from_elsewhere_filters_at_once(bar: FilterBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.changed, timeout=100):
        bar.choose_session("2b6c0f7e-1")
    assert bar.wanted(NOW_MS, TZ).session == "2b6c0f7e-1"


@pytest.mark.parametrize(("width", "rows"), [(1000, 1), (600, 2), (380, 3)])
def test_fields_wrap_where_there_is_little_room(bar: FilterBar, qtbot: QtBot, width: int, rows: int) -> None:
    bar.fit(width)
    bar.resize(width, 200)
    qtbot.wait(10)
    fields = (bar.agent, bar.model, bar.project, bar.session, bar.text)
    assert len({field.y() for field in fields}) == rows


def test_utc_is_utc() -> None:
    assert utc_days(0, 0).bounds(NOW_MS, TZ)[0] == int(datetime(1970, 1, 1, tzinfo=UTC).timestamp())

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.domain.session import SessionName
from counterfoil.domain.session_line import Call, SessionLine, line_of
from counterfoil.domain.usage import TokenCounts
from counterfoil.ui.charts.session_chart import SessionChart
from counterfoil.ui.charts.session_keys import keys
from counterfoil.ui.charts.session_series import MOST_STEPS, call_at, session_series
from counterfoil.ui.theme import DARK, LIGHT
from tests.ui.fake_sessions import call, named, session_from, worked
from tests.ui.parts import NOW_MS, TZ

MINUTE_MS = 60_000
NAME = SessionName("claude-code", "s1")


def line_from(calls: list[Call]) -> SessionLine:
    return line_of(session_from(NAME, calls), calls)


def test_a_request_reaches_to_the_next_one_but_not_into_a_pause() -> None:
    line = line_from([call(0), call(2 * MINUTE_MS), call(60 * MINUTE_MS)])
    first, second, third = session_series(line, by_request=False).steps
    assert (first.begin, first.end) == (0, 120)
    assert second.begin == 120
    assert second.end < 200
    assert third.begin == 3600


def test_request_by_request_each_is_as_wide_as_the_next_whatever_the_pause() -> None:
    line = line_from([call(0), call(2 * MINUTE_MS), call(60 * MINUTE_MS)])
    series = session_series(line, by_request=True)
    assert [(step.begin, step.end) for step in series.steps] == [(0, 1), (1, 2), (2, 3)]
    assert series.pauses == ()


def test_sub_agents_stand_apart_from_the_context_of_the_session() -> None:
    calls = [call(0), call(1000, is_sidechain=True, tokens=TokenCounts(9000)), call(2000)]
    series = session_series(line_from(calls), by_request=False)
    assert series.agents == ((1.0, 9000),)
    assert (series.steps[0].begin, series.steps[0].end) == (0, 2)


def test_a_pause_is_shown_where_it_is_wide_enough_to_be_seen() -> None:
    line = line_from([call(0), call(90 * MINUTE_MS), call(91 * MINUTE_MS)])
    assert session_series(line, by_request=False).pauses == ((0, 5400),)


def test_without_any_price_there_is_no_line_of_costs() -> None:
    series = session_series(line_from([call(0, usd=None)]), by_request=False)
    assert (series.costs, series.top_usd) == ((), None)
    assert "cost so far" not in [key.name for key in keys(series, LIGHT)]


def test_too_many_requests_are_drawn_by_the_largest_of_each_few() -> None:
    calls = worked(10_000, NOW_MS)
    series = session_series(line_from(calls), by_request=False)
    assert series.is_thinned
    assert len(series.steps) <= MOST_STEPS
    highest = max(step.read + step.written + step.fresh for step in series.steps)
    assert highest == max(one.tokens.prompt for one in calls)
    assert series.costs[-1][1] == line_from(calls).costs[-1].picousd / 1e12


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 40 * MINUTE_MS), st.integers(0, 10**9), st.booleans()), min_size=1),
    st.booleans(),
)
def test_whatever_comes_stands_within_the_chart_and_in_order(
    given_calls: list[tuple[int, int, bool]], by_request: bool
) -> None:
    at_ms, calls = NOW_MS, []
    for gap_ms, size, is_agent in given_calls:
        at_ms += gap_ms
        calls.append(call(at_ms, tokens=TokenCounts(size, size, size), is_sidechain=is_agent))
    series = session_series(line_from(calls), by_request=by_request)
    edges = [edge for step in series.steps for edge in (step.begin, step.end)]
    assert edges == sorted(edges)
    assert all(series.begin_ms <= edge * 1000 <= series.end_ms for edge in (*edges, *series.places))
    assert all(step.read + step.written + step.fresh <= series.top_tokens for step in series.steps)
    number = call_at(series, round(series.places[-1] * 1000))
    assert number is not None
    assert series.places[number] * 1000 >= series.places[-1] * 1000 - 1000


def test_the_hover_tells_of_the_nearest_request(qtbot: QtBot) -> None:
    chart = SessionChart(LIGHT)
    qtbot.addWidget(chart)
    chart.resize(800, 300)
    chart.show()
    line = line_from(worked(40, NOW_MS, agents=True, switch_at=20, update_at=30))
    for by_request in (False, True):
        chart.show_line(line, session_series(line, by_request=by_request), TZ)
        chart.restyle(DARK)
        chart.point_call(20)
        assert "request 21 of 40" in chart.hover.text()
        assert "Model changed from claude-opus-4-8 to claude-sonnet-5" in chart.hover.text()
    chart.pointed.emit(None)
    assert not chart.hover.isVisible()


def test_enter_picks_the_request_that_is_pointed_at(qtbot: QtBot) -> None:
    chart = SessionChart(LIGHT)
    qtbot.addWidget(chart)
    line = line_of(session_from(named(1), [call(0), call(1000)]), [call(0), call(1000)])
    chart.show_line(line, session_series(line, by_request=True), TZ)
    chart.pointed.emit(1900)
    with qtbot.waitSignal(chart.picked) as picked:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert picked.args == [1]

"""Pages with many agents: a choice among them, and a session that nothing but credits is known of."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from counterfoil.domain.records import Facets
from counterfoil.domain.session_line import SessionLine, line_of
from counterfoil.ui import theme
from counterfoil.ui.charts.session_series import session_series
from counterfoil.ui.windows.ledger_columns import COLUMNS, Wording
from counterfoil.ui.windows.ledger_filter import FilterBar
from counterfoil.ui.windows.session_chart_panel import SessionChartPanel
from counterfoil.ui.windows.session_requests import call_columns
from tests.ui import many_kinds
from tests.ui.fake_sessions import session_from

OUTPUT, COST = 8, 9


def line(agent: str) -> SessionLine:
    name, calls = next(one for one in many_kinds.sessions().items() if one[0].agent == agent)
    return line_of(session_from(name, calls), calls)


def test_agents_are_offered_in_the_order_of_the_names_people_know(qtbot: QtBot) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_facets(Facets(("api", "claude-code", "copilot-chat", "zed"), (), ()))
    shown = [bar.agent.itemText(number) for number in range(bar.agent.count())]
    assert shown[1:] == sorted(shown[1:], key=str.casefold)
    bar.agent.choose("api")
    assert bar.agent.value == "api"


def test_a_session_of_credits_alone_has_a_sentence_in_place_of_its_chart(qtbot: QtBot) -> None:
    panel = SessionChartPanel(theme.LIGHT)
    qtbot.addWidget(panel)
    for agent, is_drawn in (("kiro-cli", False), ("hermes", True), ("kiro-cli", False)):
        shown = line(agent)
        series = tuple(session_series(shown, by_request=by) for by in (False, True))
        panel.show_line(shown, (series[0], series[1]), "UTC")
        assert panel.axis.isVisibleTo(panel) == panel.legend.isVisibleTo(panel) == is_drawn
        assert bool(panel.empty.text()) != is_drawn


def test_cells_of_a_request_say_what_is_not_logged_and_its_credits() -> None:
    row = many_kinds.ManyKinds(10).row(0)
    said = [COLUMNS[column].text(row, Wording()).replace("\u00a0", " ") for column in (6, 7, OUTPUT, COST)]
    assert said == ["–", "–", "–", "0.34 credits"]
    assert "unpriced" in COLUMNS[COST].hint(row, Wording())
    call = line("kiro-cli").calls[0]
    prompt, cache, output = call_columns("UTC", with_day=False)[5:8]
    assert [column.text((0, call)) for column in (prompt, output)] == ["–", "–"]
    assert [column.exact((0, call)) for column in (prompt, cache, output) if column.exact] == [None] * 3

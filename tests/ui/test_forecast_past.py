from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.window import MINUTE_MS
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.forecast_past import PastPanel
from counterfoil.words import scorecard_past as words
from tests.ui.fake_forecast import judged, past, record
from tests.ui.hosts import hosted
from tests.ui.test_forecast_page import cells, text

WIDTH, HEIGHT = 1120, 800


@pytest.fixture
def panel(qtbot: QtBot) -> PastPanel:
    made = PastPanel(LIGHT)
    hosted(qtbot, made, WIDTH, HEIGHT)
    while made.wants_chart:
        made.build_chart()
    return made


def shown(panel: PastPanel, windows: list[JudgedWindow]) -> PastPanel:
    known = record(windows)
    panel.show_windows(known, known.windows)
    while panel.wants_chart:
        panel.build_chart()
    return panel


def only(panel: PastPanel, name: str | None) -> None:
    panel.which.choose(name)
    panel.which.chosen.emit()


def test_windows_are_listed_newest_first_with_what_was_said_and_what_came(panel: PastPanel) -> None:
    shown(panel, [judged(-30, full_at=0.8, seed=3), judged(-2, peak=73, is_replayed=False)])
    assert cells(panel.model, 0) == ["11:33", "Thu 07:33"]
    assert cells(panel.model, 3) == ["lasted, 73 %", "ran out 06:33"]
    assert cells(panel.model, 5) == ["live", "replayed"]
    assert text(panel.note) == "2 windows"


@pytest.mark.parametrize(
    ("name", "came"),
    [("Ran out", {"ran"}), ("Lasted", {"lasted,"}), (None, {"ran", "lasted,"})],
)
def test_the_list_can_be_narrowed(panel: PastPanel, name: str | None, came: set[str]) -> None:
    shown(panel, past(30))
    only(panel, name)
    assert {cell.split()[0] for cell in cells(panel.model, 3)} == came


def test_only_windows_forecast_live_can_be_listed(panel: PastPanel) -> None:
    shown(panel, past(30))
    only(panel, "Forecast live")
    assert set(cells(panel.model, 5)) == {"live"}
    assert text(panel.note) == "6 of 30 windows"


def test_a_filter_that_nothing_matches_says_so(panel: PastPanel) -> None:
    shown(panel, [judged(-2, peak=20)])
    only(panel, "Ran out")
    assert panel.empty.text() == words.NO_MATCH
    assert panel.pane.isHidden()


def test_limits_can_be_chosen_where_there_are_several(panel: PastPanel) -> None:
    shown(panel, past(4))
    assert panel.limit.isHidden()
    shown(panel, [*past(4), *past(3, agent="codex")])
    assert not panel.limit.isHidden()
    panel.limit.choose("Codex 5-hour window")
    panel.limit.chosen.emit()
    assert panel.model.rowCount() == 3


def test_the_chosen_window_is_told_with_its_forecasts(panel: PastPanel) -> None:
    shown(panel, [judged(-30, full_at=0.8, seed=3), judged(-2, peak=73)])
    pane = panel.pane
    assert text(pane.outcome) == "Lasted to its end, at 73 %."
    panel.table.setCurrentIndex(panel.model.index(1, 0))
    assert text(pane.outcome) == "Ran out 06:33, 1 h before its end."
    assert text(pane.when) == "23 Jul, 02:33–07:33"
    assert text(pane.lines[0]).endswith("before it ran out.")
    assert "13 forecasts, replayed." in text(pane.lines[1])
    assert text(pane.lines[2]) == "Method shown: blend; learned from 3 windows before it."


def test_both_charts_show_the_forecasts_and_what_came(panel: PastPanel) -> None:
    window = judged(-30, full_at=0.8, seed=3)
    pane = shown(panel, [window]).pane
    chance, said = pane.chance_chart, pane.time_chart
    assert chance is not None
    assert said is not None
    assert window.full_at_ms is not None
    assert len(chance.points.data) == len(window.checks)
    assert chance.came.value() == window.full_at_ms / 1000
    assert chance.end_label.toPlainText() == "ran out 06:33"
    assert said.came.value() == (window.full_at_ms - window.starts_at_ms) / 1000
    chance.pointed.emit(window.checks[4].at_ms + MINUTE_MS)
    assert "to run out · blend" in chance.hover.text()


def test_where_no_run_out_time_was_said_there_is_no_chart_of_it(panel: PastPanel) -> None:
    window = judged(-2, peak=5, seed=3)
    calm = [c for c in window.checks if all(s.p_exhaust < 0.5 for s in c.sayings if s.method is c.shown)]
    pane = shown(
        panel,
        [JudgedWindow(*(window.window, window.starts_at_ms, window.ended_at_ms, None, 5.0, tuple(calm)))],
    ).pane
    assert text(pane.time) == words.NO_TIME_SAID
    assert pane.time_chart is not None
    assert pane.time_chart.isHidden()


def test_the_chosen_window_stays_chosen_when_another_ends(panel: PastPanel) -> None:
    shown(panel, past(10))
    panel.table.setCurrentIndex(panel.model.index(4, 0))
    chosen = panel.pane.window_shown
    assert chosen is not None
    shown(panel, [*past(10), judged(-0.5)])
    assert panel.pane.window_shown == chosen
    assert panel.table.currentIndex().row() == 5


def test_thousands_of_windows_are_shown_at_once(panel: PastPanel) -> None:
    known = record(past(2000))
    began = time.perf_counter()
    panel.show_windows(known, known.windows)
    assert time.perf_counter() - began < 0.25  # many times what it takes
    assert panel.model.rowCount() == 2000
    assert len(panel.findChildren(QWidget)) < 100

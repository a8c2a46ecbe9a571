from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.capacity import CapacityChange, CapacityHistory
from counterfoil.domain.window import HOUR_MS
from counterfoil.ui.charts.capacity_chart import CapacityChart
from counterfoil.ui.charts.capacity_series import CapacitySeries, capacity_hover, capacity_series, step_label
from counterfoil.ui.charts.scale import time_ticks
from counterfoil.ui.theme import LIGHT
from counterfoil.words.figures import NBSP
from tests.altered import replace
from tests.ui.fake_provider import CUT_AT, capacities
from tests.ui.parts import NOW_MS, TZ, at

CUT, STEADY, UNKNOWN = capacities()


def series_of(history: CapacityHistory) -> CapacitySeries:
    made = capacity_series(history, NOW_MS)
    assert made is not None
    return made


def test_a_step_parts_the_level_in_force() -> None:
    first, last = series_of(CUT).levels
    assert (first[1], first[2]) == (at(CUT_AT), 1.31)
    assert last == (at(CUT_AT), NOW_MS, 0.81)


def test_a_change_at_some_hours_only_is_no_level() -> None:
    peak = CapacityChange(at(-200), -20.0, 4.0, 0.01, 0.085, 0.068, 20, 20, hours=(13, 14))
    assert len(series_of(replace(STEADY, changes=(peak,))).levels) == 1


def test_a_limit_without_a_figure_is_not_drawn() -> None:
    assert capacity_series(UNKNOWN, NOW_MS) is None


def test_time_runs_from_the_first_window_to_now() -> None:
    series = series_of(STEADY)
    assert (series.starts_at_ms, series.ends_at_ms) == (STEADY.points[0].at_ms, NOW_MS)


def test_one_odd_window_does_not_flatten_the_others() -> None:
    odd = replace(STEADY.points[5], usd_per_percent=50.0, high=90.0)
    points = (*STEADY.points[:5], odd, *STEADY.points[6:])
    assert series_of(replace(STEADY, points=points)).quarter * 4 < 1


def test_hovering_tells_a_windows_figure_and_the_step() -> None:
    lines = capacity_hover(series_of(CUT), at(CUT_AT), TZ).replace(NBSP, " ").split("\n")
    assert "8 of 10 within $" in lines[0]
    assert lines[1].startswith("from ")
    assert lines[2].startswith("Since 3 July this week's limit holds 38 % (±6) less")
    assert capacity_hover(series_of(CUT), NOW_MS - HOUR_MS, TZ).count("\n") == 1


@pytest.mark.parametrize(("percent", "text"), [(-38.0, "−38 %"), (12.4, "+12 %")])
def test_a_step_is_labelled_with_its_sign(percent: float, text: str) -> None:
    assert step_label(replace(CUT.changes[0], change_percent=percent)).replace(NBSP, " ") == text


def test_the_chart_draws_points_with_bands_and_a_mark_for_each_step(qtbot: QtBot) -> None:
    chart = CapacityChart(LIGHT)
    qtbot.addWidget(chart)
    chart.resize(500, 160)
    chart.show_series(series_of(CUT), TZ)
    assert len(chart.points.getData()[0]) == len(CUT.points)
    assert len(chart._bars.getData()[0]) == 2 * len(CUT.points)
    assert [label.isVisible() for label in chart.labels].count(True) == 1
    chart.show_series(series_of(STEADY), TZ)
    assert not any(label.isVisible() for label in chart.labels)
    chart.pointed.emit(chart.moment_at(0.5))
    assert "a percent" in chart.hover.text()


def test_a_year_has_no_more_ticks_than_fit() -> None:
    ticks = time_ticks(NOW_MS - 365 * 24 * HOUR_MS, NOW_MS, TZ, 6)
    assert 2 <= len(ticks) <= 7

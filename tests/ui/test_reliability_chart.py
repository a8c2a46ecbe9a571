from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.score_bins import Bin
from counterfoil.ui.charts.reliability_chart import ReliabilityChart
from counterfoil.ui.charts.reliability_past import check_near, past_series, said_span
from counterfoil.ui.charts.reliability_series import reliability_hover, reliability_points
from counterfoil.ui.theme import DARK, LIGHT
from tests.ui.fake_forecast import judged
from tests.ui.hosts import hosted

HOUR_MS = 3_600_000
BINS = (
    Bin(0.0, 0.1, 0.04, 125, 3, 40, 3),
    Bin(0.1, 0.2, 0.12, 12, 1, 6, 1),
    Bin(0.7, 0.8, 0.76, 60, 50, 30, 26),
    Bin(0.9, 1.0, 0.97, 116, 113, 38, 36),
)


def test_points_are_larger_the_more_was_said_and_stand_within_their_bars() -> None:
    points = reliability_points(BINS)
    sizes = sorted(points, key=lambda p: p.bin.times)
    assert [p.size_px for p in sizes] == sorted(p.size_px for p in points)
    assert all(0 <= p.low <= p.came <= p.high <= 100 for p in points)
    assert reliability_points(()) == ()


def test_labels_are_left_out_where_they_would_touch() -> None:
    assert [p.label for p in reliability_points(BINS)] == ["3 of 125", "", "50 of 60", "113 of 116"]


@pytest.mark.parametrize(("said", "times"), [(5.0, 125), (13.0, 12), (71.0, 60), (45.0, None)])
def test_the_nearest_point_is_told(said: float, times: int | None) -> None:
    found = reliability_hover(reliability_points(BINS), said)
    assert (None if found is None else found[0].bin.times) == times


def test_the_chart_draws_all_and_tells_exact_values_on_hover(qtbot: QtBot) -> None:
    chart = ReliabilityChart(LIGHT)
    hosted(qtbot, chart, 480, 320)
    chart.show_points(reliability_points(BINS))
    assert len(chart.points.data) == 4
    assert [label.toPlainText() for label in chart.labels if label.isVisible()] == [
        "3 of 125",
        "50 of 60",
        "113 of 116",
    ]
    chart.pointed.emit(77_000)
    assert "50 of 60" in chart.hover.text()
    assert chart.hover.isVisible()
    chart.pointed.emit(None)
    assert not chart.hover.isVisible()
    chart.restyle(DARK)
    assert chart.points.opts["brush"].color().name() == DARK.own


def test_a_past_window_is_drawn_from_what_was_shown() -> None:
    window = judged(-30, full_at=0.8, seed=3)
    series = past_series(window)
    shown = [next(s for s in c.sayings if s.method is c.shown) for c in window.checks]
    assert [value for _, value in series.chances] == [s.p_exhaust * 100 for s in shown]
    assert len(series.times) == sum(s.p_exhaust >= 0.5 for s in shown)
    assert all(t.low_ms <= t.runs_out_at_ms <= t.high_ms <= series.ends_at_ms for t in series.times)


def test_all_times_that_were_said_are_within_the_chart() -> None:
    series = past_series(judged(-30, full_at=0.8, seed=3))
    earliest, latest = said_span(series)
    assert latest - earliest >= HOUR_MS
    assert all(earliest <= t.low_ms and t.high_ms <= latest for t in series.times)
    assert earliest <= series.over_at_ms <= latest


def test_a_forecast_far_from_the_pointer_is_not_told() -> None:
    window = judged(-30, full_at=0.8, seed=3)
    series = past_series(window)
    assert check_near(series, window.checks[2].at_ms + 1000) == window.checks[2]
    assert check_near(series, window.starts_at_ms + round(4.8 * HOUR_MS)) is None

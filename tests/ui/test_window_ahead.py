from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.method import Method
from counterfoil.domain.snapshot import WindowState
from counterfoil.ui.charts.hover_text import window_hover
from counterfoil.ui.charts.window_chart import WindowChart
from counterfoil.ui.charts.window_keys import window_keys
from counterfoil.ui.charts.window_series import window_series
from counterfoil.ui.theme import LIGHT
from tests.altered import replace
from tests.ui import snapshots, suppositions
from tests.ui.parts import NOW_MS, TZ, at, lasting, window

Show = Callable[[WindowState], WindowChart]


def forecast(state: WindowState, **changes: object) -> WindowState:
    return replace(state, forecast=replace(state.forecast, **changes))


def test_the_band_of_the_run_out_is_a_bar_at_100_percent(show: Show) -> None:
    ahead = show(snapshots.five_hour()).ahead
    x, y = ahead.bar.getData()
    assert list(y) == [100, 100]
    assert list(x * 1000) == pytest.approx([at(38 / 33 - 0.37), at(38 / 33 + 0.47)], abs=1)
    assert ahead.point.getData()[0][0] * 1000 == pytest.approx(at(38 / 33), abs=1)


def test_a_band_that_began_or_never_ends_is_drawn_between_now_and_the_reset(show: Show) -> None:
    state = forecast(snapshots.five_hour(), p10_at_ms=at(-0.2), p90_at_ms=None)
    x, _ = show(state).ahead.bar.getData()
    assert list(x * 1000) == pytest.approx([NOW_MS, state.window.resets_at_ms], abs=1)


def test_a_window_that_lasts_has_no_bar(show: Show) -> None:
    ahead = show(snapshots.week()).ahead
    assert len(ahead.bar.getData()[0]) == len(ahead.point.getData()[0]) == 0


def test_a_small_chart_leaves_the_band_to_the_bar(show: Show) -> None:
    chart = show(snapshots.five_hour())
    chart.resize(420, 240)
    assert chart.ahead.run_out_text.toPlainText() == "about 14:42"
    chart.resize(900, 240)
    assert chart.ahead.run_out_text.toPlainText() == "about 14:42 (14:19–15:10)"


@pytest.mark.parametrize("hours", [0.02, 0.3, 1.2, 2.3, 2.45])
@pytest.mark.parametrize("width", [360, 800])
def test_the_run_out_is_written_inside_the_plot_and_right_of_now(
    show: Show, hours: float, width: int
) -> None:
    chart = show(
        forecast(snapshots.five_hour(), runs_out_at_ms=at(hours), p10_at_ms=at(0.01), p90_at_ms=at(2.4))
    )
    chart.resize(width, 240)
    QApplication.processEvents()
    box, plot = chart.ahead.run_out_text.sceneBoundingRect(), chart.view.sceneBoundingRect()
    assert box.right() <= plot.right() + 1
    assert box.left() >= plot.left() + plot.width() * 2.55 / 5 - 2


def test_what_a_forecast_still_needs_is_written_where_it_would_be(show: Show) -> None:
    waiting = replace(
        snapshots.five_hour(), forecast=Forecast(False, Method.BLEND, missing="two more readings")
    )
    chart = show(waiting)
    assert chart.ahead.missing_text.isVisible()
    assert chart.ahead.missing_text.toPlainText() == "Not enough data for a forecast: needs two more readings"
    assert not show(snapshots.five_hour()).ahead.missing_text.isVisible()


def test_an_even_pace_is_marked_across_now_beside_the_free_side(show: Show) -> None:
    ahead_of_it = show(suppositions.five_hour()).even
    assert list(ahead_of_it.mark.getData()[1]) == pytest.approx([51, 51])
    assert ahead_of_it.even_text.isVisible()
    assert ahead_of_it.even_text.pos().x() * 1000 > NOW_MS
    slow = suppositions.with_all(snapshots.five_hour(), 62.0)
    behind = replace(slow, even_use=replace(slow.even_use, expected_percent=90.0))
    assert show(behind).even.even_text.pos().x() * 1000 < NOW_MS


def test_an_even_pace_says_nothing_of_what_is_used_up_or_over(show: Show) -> None:
    full = suppositions.with_all(snapshots.exhausted_window(), 100.0)
    gone = replace(suppositions.five_hour(), window=window(starts=-6))
    for state in (full, gone):
        assert window_series(state, NOW_MS).even_percent is None
    assert len(show(full).even.mark.getData()[0]) == 0


def test_near_the_curve_the_even_mark_has_no_words(show: Show) -> None:
    state = suppositions.five_hour()
    near = replace(state, even_use=replace(state.even_use, expected_percent=60.0))
    assert not show(near).even.even_text.isVisible()


def test_a_supposed_forecast_is_drawn_with_the_unchanged_one_beside_it() -> None:
    state, supposed = snapshots.five_hour(), lasting(62, 2.45, 8)
    series = window_series(state, NOW_MS, supposed)
    assert series.band[-1].middle == pytest.approx(62 + 8 * 2.45)
    assert series.unchanged[-1] == (state.forecast.runs_out_at_ms, 100.0)
    assert series.runs_out_at_ms is None
    names = [key.name for key in window_keys(series, LIGHT)]
    assert names[-2:] == ["what if, 8 of 10", "unchanged"]
    assert "what if ≈ 70 %" in window_hover(series, at(1), TZ).replace("\u00a0", " ")


def test_pointing_at_now_tells_the_even_pace() -> None:
    series = window_series(suppositions.five_hour(), NOW_MS)
    assert "even pace 51 %" in window_hover(series, NOW_MS, TZ).replace("\u00a0", " ")
    assert "even pace" not in window_hover(series, at(-1), TZ)

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import WindowState
from counterfoil.ui.charts.burn_chart import BurnChart
from counterfoil.ui.charts.burn_series import burn_series, hues
from counterfoil.ui.charts.window_chart import WindowChart
from counterfoil.ui.theme import DARK, LIGHT
from tests.ui import snapshots as examples
from tests.ui.parts import NOW_MS, TZ, at

Show = Callable[[WindowState], WindowChart]


def test_time_runs_from_the_windows_start_to_its_reset(show: Show) -> None:
    state = examples.five_hour()
    left, right = show(state).view.viewRange()[0]
    assert left * 1000 == pytest.approx(state.window.starts_at_ms, abs=60_000)
    assert right * 1000 == pytest.approx(state.window.resets_at_ms, abs=60_000)


def test_readings_are_points_at_the_providers_percent(show: Show) -> None:
    state = examples.five_hour()
    x, y = show(state)._readings.getData()
    assert list(y) == [r.percent for r in state.window.readings]
    assert list(x * 1000) == [r.reading.at_ms for r in state.window.readings]


def test_the_run_out_is_written_at_the_crossing(show: Show) -> None:
    label = show(examples.five_hour()).ahead.run_out_text
    assert label.isVisible()
    assert label.toPlainText() == "about 14:42 (14:19–15:10)"
    assert label.pos().x() * 1000 == pytest.approx(at(38 / 33), abs=1000)


def test_nothing_is_written_where_running_out_is_unlikely(show: Show) -> None:
    assert not show(examples.week()).ahead.run_out_text.isVisible()


def test_without_readings_there_is_no_percent_scale(show: Show) -> None:
    chart = show(examples.unknown_window())
    assert not chart._limit.isVisible()
    assert chart.plotItem.getAxis("left")._tickLevels == [[]]
    assert chart.plotItem.getAxis("right")._tickLevels[0][0] == (0.0, "0")


def test_our_scale_has_its_own_unit(show: Show) -> None:
    labels = [label for _, label in show(examples.five_hour()).plotItem.getAxis("right")._tickLevels[0]]
    assert labels == ["$0", "$2", "$4", "$6", "$8"]


def test_refusals_are_marked_at_the_top(show: Show) -> None:
    x, y = show(examples.exhausted_window()).marks.item.getData()
    assert len(x) == 3
    assert all(height > 100 for height in y)


def test_one_chart_shows_windows_in_turn_without_leftovers(show: Show) -> None:
    show(examples.exhausted_window())
    chart = show(examples.unknown_window())
    assert len(chart._readings.getData()[0]) == len(chart.marks.item.getData()[0]) == 0
    assert len(chart.ahead.middle.getData()[0]) == 0


def test_pointing_shows_exact_values_and_leaving_hides_them(show: Show) -> None:
    chart = show(examples.five_hour())
    chart.pointed.emit(NOW_MS - 40_000)
    assert "62" in chart.hover.text()
    assert chart.hover.isVisible()
    assert chart.rect().contains(chart.hover.geometry())
    chart.pointed.emit(None)
    assert not chart.hover.isVisible()


@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_the_box_of_values_stays_inside(show: Show, share: float) -> None:
    chart = show(examples.five_hour())
    chart.pointed.emit(chart.moment_at(share))
    assert chart.rect().contains(chart.hover.geometry())


def test_the_pointer_moves_the_ruler(show: Show) -> None:
    chart = show(examples.five_hour())
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(300, 100),
        QPointF(300, 100),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart.viewport(), moved)
    assert chart.ruler.isVisible()
    assert "own" in chart.hover.text()
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert not chart.ruler.isVisible()


def test_the_wheel_is_left_to_the_page(show: Show) -> None:
    chart = show(examples.five_hour())
    before = chart.view.viewRange()
    turn = QWheelEvent(
        QPointF(300, 100),
        QPointF(300, 100),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), turn)
    assert chart.view.viewRange() == before


def test_names_from_logs_are_no_markup_in_the_box(qtbot: QtBot) -> None:
    chart = BurnChart(LIGHT)
    qtbot.addWidget(chart)
    series = burn_series(examples.burn_buckets(("<img src=x>",)), NOW_MS)
    chart.show_series(series, hues({}, series.stacks, 6), TZ)
    chart.pointed.emit(series.stacks[0].bars[0][0])
    assert "<img src=x>" in chart.hover.text()
    assert chart.hover.textFormat() is Qt.TextFormat.PlainText


def test_charts_take_on_a_new_theme(show: Show, qtbot: QtBot) -> None:
    chart = show(examples.five_hour())
    chart.restyle(DARK)
    assert chart._own.opts["pen"].color().name() == DARK.own
    burn = BurnChart(LIGHT)
    qtbot.addWidget(burn)
    burn.show_series(burn_series(examples.burn_buckets(("a",)), NOW_MS), {"a": 0}, TZ)
    burn.restyle(DARK)
    assert burn._bars[0].opts["brush"].name() == DARK.stack[0]

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counterfoil.ui.charts.window_chart import WindowChart
from counterfoil.ui.charts.window_series import window_series
from counterfoil.ui.charts.zoom import SHORTEST_MS, Stretch, kept, moved, zoomed
from tests.altered import replace
from tests.ui import snapshots as examples
from tests.ui.conftest import Show
from tests.ui.parts import NOW_MS, TZ

HOUR = 3_600_000
WHOLE = Stretch(0, 5 * HOUR)
MOMENTS = st.integers(0, 5 * HOUR)


def test_zooming_keeps_the_moment_under_the_pointer_in_its_place() -> None:
    assert zoomed(WHOLE, WHOLE, 2, HOUR) == Stretch(HOUR // 2, 3 * HOUR)


def test_zooming_out_ends_at_the_whole() -> None:
    assert zoomed(Stretch(HOUR, 2 * HOUR), WHOLE, 0.01, HOUR) == WHOLE


def test_what_is_looked_at_stays_when_the_whole_grows_and_the_whole_is_no_part() -> None:
    assert kept(Stretch(HOUR, 2 * HOUR), Stretch(0, 6 * HOUR)) == Stretch(HOUR, 2 * HOUR)
    assert kept(WHOLE, WHOLE) is None


@settings(max_examples=80)
@given(st.lists(st.tuples(st.floats(0.05, 20), MOMENTS, st.integers(-6 * HOUR, 6 * HOUR)), max_size=8))
def test_nothing_beyond_the_window_is_ever_seen(steps: list[tuple[float, int, int]]) -> None:
    seen = WHOLE
    for factor, at_ms, by_ms in steps:
        seen = moved(zoomed(seen, WHOLE, factor, at_ms), WHOLE, by_ms)
        assert WHOLE.starts_at_ms <= seen.starts_at_ms < seen.ends_at_ms <= WHOLE.ends_at_ms
        assert seen.length_ms >= SHORTEST_MS


def turn(chart: WindowChart, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    place, none = QPointF(300, 100), QPoint(0, 0)
    button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, none, QPoint(0, 120 * notches), button, modifiers, phase, False)
    QApplication.sendEvent(chart.viewport(), event)


def test_ctrl_and_the_wheel_zoom_at_the_pointer(show: Show) -> None:
    chart = show(examples.five_hour())
    before = chart.moment_under(300)
    turn(chart, 4, Qt.KeyboardModifier.ControlModifier)
    assert not chart.is_live
    assert chart.moment_under(300) == pytest.approx(before, abs=60_000)
    turn(chart, -9, Qt.KeyboardModifier.ControlModifier)
    assert chart.is_live


def test_a_closer_look_does_not_move_with_new_data_and_live_does(show: Show) -> None:
    chart = show(examples.five_hour())
    chart.zoom(4)
    seen = chart.seen
    later = replace(examples.five_hour(), own=examples.five_hour().own[:50])
    chart.show_series(window_series(later, NOW_MS + 60_000), TZ)
    assert chart.seen == seen
    chart.go_live()
    assert chart.seen.length_ms == 5 * HOUR


def test_keys_zoom_move_and_go_back(show: Show) -> None:
    chart = show(examples.five_hour())
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    before = chart.seen
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.seen.starts_at_ms > before.starts_at_ms
    assert chart.seen.length_ms == before.length_ms < 5 * HOUR
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.is_live


def test_arrow_keys_point_at_one_moment_after_the_other(show: Show) -> None:
    chart = show(examples.five_hour())
    QTest.keyClick(chart, Qt.Key.Key_Left)
    first = chart.hover.text()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert not chart.hover.isHidden()
    assert chart.hover.text() != first
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.hover.isHidden()


def test_dragging_moves_and_a_double_click_goes_back(show: Show) -> None:
    chart = show(examples.five_hour())
    chart.zoom(3, chart.seen.starts_at_ms + 2 * HOUR)
    before = chart.seen
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    QTest.mouseMove(chart.viewport(), QPoint(300, 100))
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert chart.seen.starts_at_ms > before.starts_at_ms
    QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert chart.is_live

"""The rail: at every size, with a point where there is something to see to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.rail import ITEM_HEIGHTS_PX, SLIM_PX
from tests.altered import replace
from tests.ui import shell
from tests.ui import snapshots as examples


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = shell.window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def sized(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    QApplication.processEvents()


@pytest.mark.parametrize(("width", "is_slim"), [(1120, False), (900, False), (899, True), (480, True)])
def test_a_narrow_window_shows_pictures_alone_and_says_their_names(
    window: MainWindow, width: int, is_slim: bool
) -> None:
    sized(window, width, 700)
    items = [*window.rail.items, *window.rail.extras]
    assert all((item.text() == "") is is_slim for item in items)
    assert ("Ledger" in window.rail.items[2].toolTip()) is is_slim
    assert (window.rail.width() == SLIM_PX) is is_slim


@pytest.mark.parametrize("height", [360, 420, 480, 800])
def test_all_of_it_is_seen_however_low_the_window_is(window: MainWindow, height: int) -> None:
    sized(window, 480, height)
    items = [*window.rail.items, *window.rail.extras]
    below = [item.y() + item.height() for item in items]
    assert max(below) <= height
    assert len({item.y() for item in items}) == len(items)
    assert all(item.height() in ITEM_HEIGHTS_PX for item in items)
    assert items[0].height() == ITEM_HEIGHTS_PX[0] or height < 480


def test_it_tells_on_other_pages_that_a_window_is_about_to_run_out(window: MainWindow) -> None:
    item = window.rail.items[0]
    window.show_snapshot(examples.exhausted())
    assert item.accessibleName() == "Now"
    window.show_page("Reconcile")
    assert item.accessibleName() == "Now, a window is used up"
    calm = replace(examples.busy(), windows=(examples.week(),))
    window.show_snapshot(calm)
    assert item.accessibleName() == "Now"


def test_arrows_go_from_one_item_to_the_next_and_round(window: MainWindow) -> None:
    rail = window.rail
    rail.items[0].setFocus()
    QTest.keyClick(rail.items[0], Qt.Key.Key_Up)
    assert rail.extras[-1].hasFocus()
    QTest.keyClick(rail.extras[-1], Qt.Key.Key_Down)
    QTest.keyClick(rail.items[0], Qt.Key.Key_Down)
    assert rail.items[1].hasFocus()


def test_it_stands_on_the_right_where_people_read_from_there(window: MainWindow, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        sized(window, 1120, 700)
        assert window.rail.x() + window.rail.width() == window.width()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

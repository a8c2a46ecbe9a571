"""The small panel as a window: how it comes, goes, and what it remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil import state
from counterfoil.ui import popover_remembered, popover_window
from counterfoil.ui.popover_host import PopoverHost
from counterfoil.ui.popover_remembered import Remembered
from counterfoil.ui.popover_window import Form, PopoverWindow
from tests.altered import replace
from tests.ui.snapshots import busy

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ICON = QRect(700, 570, 24, 24)


@pytest.fixture
def window(qtbot: QtBot) -> PopoverWindow:
    made = PopoverWindow(Remembered(QRect()))
    qtbot.addWidget(made)
    made.show_snapshot(busy())
    return made


@pytest.fixture
def host(qtbot: QtBot, tmp_path: Path) -> PopoverHost:  # noqa: ARG001
    made = PopoverHost(tmp_path)
    made.show_snapshot(busy())
    return made


def the_window(host: PopoverHost) -> PopoverWindow:
    assert host.window is not None
    return host.window


def test_by_the_icon_it_has_no_frame_and_is_on_the_screen_whole(window: PopoverWindow) -> None:
    window.show_by(ICON)
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.screen().availableGeometry().contains(window.geometry())
    assert window.panel.rows.is_done


def test_escape_and_the_loss_of_focus_close_it_and_a_menu_of_its_own_does_not(
    window: PopoverWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_by(ICON)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show_by(ICON)
    with monkeypatch.context() as patched:
        patched.setattr(QApplication, "activePopupWidget", lambda: window)
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
        assert window.isVisible()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert not window.isVisible()
    assert window.was_just_left


def test_where_nothing_can_be_placed_a_click_opens_a_window_with_a_title(
    window: PopoverWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(popover_window, "can_be_placed", lambda: False)
    window.show_by(ICON)
    assert window.form is Form.WINDOW
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_the_pin_makes_it_a_window_and_then_keeps_it_above_others(window: PopoverWindow) -> None:
    window.show_by(ICON)
    window.panel.pin.click()
    assert (window.form, window.isVisible()) == (Form.WINDOW, True)
    kept: list[Remembered] = []
    window.remembered_changed.connect(kept.append)
    window.panel.pin.click()
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert [one.is_above for one in kept] == [True]


def test_closing_it_where_no_icon_leads_back_only_minimises_it(window: PopoverWindow, qtbot: QtBot) -> None:
    window.show_window()
    window.must_stay = True
    window.close()
    qtbot.waitUntil(window.isMinimized)
    window.show_window()
    window.must_stay = False
    window.close()
    QApplication.processEvents()
    assert not window.isVisible()


def test_what_is_not_seen_is_not_drawn_and_the_newest_shows_when_it_opens(window: PopoverWindow) -> None:
    window.show_by(ICON)
    window.hide()
    window.show_snapshot(replace(busy(), windows=busy().windows[:1]))
    assert not window.panel.rows.rows[1].isHidden()
    window.show_by(ICON)
    assert window.panel.rows.rows[1].isHidden()


def test_a_second_click_closes_it_and_so_does_one_that_took_the_focus_first(host: PopoverHost) -> None:
    host.toggle(ICON)
    window = the_window(host)
    assert window.isVisible()
    host.toggle(ICON)
    assert not window.isVisible()
    host.toggle(ICON)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    host.toggle(ICON)
    assert not window.isVisible()


def test_without_a_tray_it_is_a_window_that_stays_and_goes_when_the_icon_is_back(host: PopoverHost) -> None:
    host.tray_came_or_went(False)
    window = the_window(host)
    assert (window.form, window.must_stay, window.isVisible()) == (Form.WINDOW, True, True)
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    host.tray_came_or_went(True)
    assert (window.must_stay, window.isVisible()) == (False, window.isActiveWindow())


def test_what_it_asks_for_is_handed_on_and_a_popover_makes_way_for_the_dashboard(
    host: PopoverHost, qtbot: QtBot
) -> None:
    host.toggle(ICON)
    with qtbot.waitSignal(host.open_requested):
        the_window(host).panel.foot.open.click()
    assert not the_window(host).isVisible()


def test_in_another_language_it_is_made_anew_and_a_window_stays(host: PopoverHost) -> None:
    host.tray_came_or_went(False)
    before = the_window(host)
    host.renew()
    assert the_window(host) is not before
    assert the_window(host).isVisible()


def test_its_place_is_kept_over_a_restart(host: PopoverHost, qtbot: QtBot, tmp_path: Path) -> None:
    host.tray_came_or_went(False)
    window = the_window(host)
    window.setGeometry(120, 60, 360, 400)
    qtbot.waitUntil(lambda: popover_remembered.load(tmp_path).place == QRect(120, 60, 360, 400))
    host.stop()


@pytest.mark.parametrize(
    "found",
    [{}, {"place": "here"}, {"place": [1, 2, 3]}, {"place": [1, 2, 3, 10**9]}, {"place": [1, 2, None, 4]}],
)
def test_a_place_that_cannot_be_understood_is_none(tmp_path: Path, found: dict[str, object]) -> None:
    state.save(tmp_path, found, popover_remembered.FILE)
    assert popover_remembered.load(tmp_path) == Remembered(QRect())


def test_a_place_on_a_screen_that_is_gone_is_brought_back(qtbot: QtBot) -> None:
    window = PopoverWindow(Remembered(QRect(9000, 9000, 360, 400)))
    qtbot.addWidget(window)
    window.show_snapshot(busy())
    window.show_window()
    assert window.screen().availableGeometry().contains(window.geometry())

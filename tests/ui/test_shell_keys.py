"""The window by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.reading_order import reached_by_tab
from counterfoil.ui.windows.shortcuts import GROUPS, NAMED, TABLE, written
from counterfoil.ui.windows.shortcuts_sheet import ShortcutsSheet
from counterfoil.ui.windows.visited import MOST, Visited
from tests.ui import shell
from tests.ui import snapshots as examples
from tests.ui.quiet import is_quiet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # nothing is on a screen

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NOTHING = Qt.KeyboardModifier.NoModifier
UI = Path(__file__).parents[2] / "app" / "counterfoil" / "ui"
PAGES = ["Now", "Provider", "Ledger", "Forecast record", "Reconcile"]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = shell.window()
    qtbot.addWidget(made)
    made.resize(1120, 700)
    made.show_snapshot(examples.busy())
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    made.stop()


def press(
    window: MainWindow, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, with_)
    QApplication.processEvents()


def rested(window: MainWindow, qtbot: QtBot) -> None:
    turns = [0]

    def is_at_rest() -> bool:
        turns[0] = turns[0] + 1 if is_quiet(window) else 0
        return turns[0] > 3

    qtbot.waitUntil(is_at_rest)


def test_every_page_is_reached_by_its_number_and_by_the_next_key(window: MainWindow) -> None:
    for number, name in enumerate(PAGES):
        press(window, Qt.Key(Qt.Key.Key_1 + number), CONTROL)
        assert window.page_name == name
    for name in PAGES:
        press(window, Qt.Key.Key_Tab, CONTROL)
        assert window.page_name == name
    press(window, Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert window.page_name == PAGES[-2]


def test_back_and_forward_go_through_what_was_looked_at(window: MainWindow) -> None:
    for name in ("Ledger", "Reconcile"):
        window.show_page(name)
    shown = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        press(window, key, ALT)
        shown.append(window.page_name)
    assert shown == ["Ledger", "Now", "Now", "Ledger"]


def test_a_page_chosen_after_going_back_forgets_what_lay_ahead() -> None:
    visited = Visited("Now")
    visited.visit("Ledger")
    visited.visit("Ledger")
    assert visited.step(-1) == "Now"
    visited.visit("Provider")
    assert visited.step(1) is None
    assert visited.step(-1) == "Now"


def test_the_line_of_visited_pages_has_an_end() -> None:
    visited = Visited("Now")
    for number in range(3 * MOST):
        visited.visit(str(number))
    steps = 0
    while visited.step(-1) is not None:
        steps += 1
    assert steps == MOST - 1


def test_pages_scroll_by_key_wherever_the_focus_is(window: MainWindow, qtbot: QtBot) -> None:
    rested(window, qtbot)
    window.rail.items[0].setFocus()
    area = window.area
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    press(window, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    press(window, Qt.Key.Key_PageUp)
    assert bar.value() == max(bar.maximum() - bar.pageStep(), 0)
    press(window, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_escape_ends_a_message_then_leaves_an_entry_then_closes(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("Ledger")
    rested(window, qtbot)
    press(window, Qt.Key.Key_F, CONTROL)
    entry = window.focusWidget()
    window.say("Done.")
    press(window, Qt.Key.Key_Escape)
    assert not window.toast.isVisible()
    assert window.focusWidget() is entry
    press(window, Qt.Key.Key_Escape)
    assert window.focusWidget() is not entry
    with qtbot.waitSignal(window.closed):
        press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_quitting_and_looking_again_have_keys(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.look_again_wanted):
        press(window, Qt.Key.Key_F5)
    with qtbot.waitSignal(window.quit_wanted):
        press(window, Qt.Key.Key_Q, CONTROL)
    with qtbot.waitSignal(window.closed):
        press(window, Qt.Key.Key_W, CONTROL)


def test_the_cheat_sheet_shows_every_key_there_is(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    sheet = window.findChild(ShortcutsSheet)
    assert sheet is not None
    said = [part.accessibleName() for part in sheet.findChildren(QWidget)]
    for shortcut in TABLE:
        assert ", ".join(written(keys) for keys in shortcut.shown or shortcut.keys) in said
    sheet.accept()


def test_no_keys_mean_two_things_in_the_whole_window() -> None:
    everywhere = [one for one in TABLE if one.group in GROUPS[:2]]
    keys = [key for one in everywhere for key in one.keys]
    assert len(keys) == len(set(keys))
    assert len(NAMED) == len(TABLE)


def test_keys_are_bound_by_the_table_alone() -> None:
    binding = {path.name for path in UI.rglob("*.py") if "QShortcut(" in path.read_text("utf-8")}
    assert binding == {"shortcuts.py"}


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_round_a_page_from_top_to_bottom_and_is_seen(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    window.show_page(name)
    rested(window, qtbot)
    first: QWidget = next(item for item in window.rail.items if item.isChecked())
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stop: QWidget | None = first
    passed: list[QWidget] = []
    unseen, nameless = [], []
    while stop is not None and stop not in passed:
        passed.append(stop)
        unseen += [] if _changes_with_focus(window, stop) else [stop]
        named = stop.accessibleName() or (isinstance(stop, QAbstractButton) and stop.text())
        nameless += [] if named else [stop]
        stops = reached_by_tab(window)  # what comes into view may be made only now
        following = stops[(stops.index(stop) + 1) % len(stops)]
        press(window, Qt.Key.Key_Tab)
        stop = window.focusWidget()
        assert stop is following
    assert stop is first
    assert len(passed) > len(PAGES)
    assert (unseen, nameless) == ([], [])


def _changes_with_focus(window: MainWindow, part: QWidget) -> bool:
    focused = _picture(window, part)
    part.clearFocus()
    QApplication.processEvents()
    plain = _picture(window, part)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return focused != plain


def _picture(window: MainWindow, part: QWidget) -> QImage:
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    return window.grab(place.adjusted(-4, -4, 4, 4)).toImage()

"""The window's life: freed once it is closed, the same again the next time, also after a restart."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil import state
from counterfoil.ui.dashboard import Dashboard
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.remembered import Remembered, remembered_in
from tests.ui import shell
from tests.ui import snapshots as examples

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # nothing is on a screen

Open = Callable[[Dashboard], MainWindow]


@pytest.fixture
def owner() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def dashboard(folder: Path, owner: QObject, *, is_first_start: bool = False) -> Dashboard:
    def make() -> MainWindow:
        window = shell.window()
        window.show_snapshot(examples.busy())
        return window

    made = Dashboard(make, folder, folder / "ledger.db", owner)
    made.begin(state.load(folder), is_first_start=is_first_start)
    return made


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_it(made: Dashboard) -> MainWindow:
        with qtbot.waitSignal(made.shown, timeout=20_000):
            made.open()
        assert made.window is not None
        return made.window

    return open_it


def gone(window: MainWindow) -> bool:
    from shiboken6 import isValid

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not isValid(window)


def test_a_closed_window_is_freed_and_the_next_begins_where_it_was_left(
    tmp_path: Path, owner: QObject, opened: Open, qtbot: QtBot
) -> None:
    made = dashboard(tmp_path, owner)
    window = opened(made)
    window.resize(700, 500)
    window.show_page("Ledger")
    window.close()
    assert made.window is None
    qtbot.waitUntil(lambda: gone(window))
    window = opened(made)
    assert (window.page_name, window.width(), window.height()) == ("Ledger", 700, 500)
    made.stop()


def test_page_and_place_outlive_the_program(tmp_path: Path, owner: QObject, opened: Open) -> None:
    made = dashboard(tmp_path, owner)
    window = opened(made)
    window.resize(680, 520)
    window.show_page("Reconcile")
    made.stop()
    window = opened(dashboard(tmp_path, owner))
    assert (window.page_name, window.width()) == ("Reconcile", 680)


def test_a_first_start_begins_with_what_is_read_and_that_once(
    tmp_path: Path, owner: QObject, opened: Open, qtbot: QtBot
) -> None:
    made = dashboard(tmp_path, owner, is_first_start=True)
    window = opened(made)
    assert window.help.welcome is not None
    window.help.welcome.show_own.click()
    qtbot.waitUntil(lambda: state.load(tmp_path).get("welcomed") is True)
    made.stop()
    again = dashboard(tmp_path, owner, is_first_start=True)
    assert opened(again).help.welcome is None
    again.stop()


def test_made_anew_it_shows_the_same_page(tmp_path: Path, owner: QObject, opened: Open, qtbot: QtBot) -> None:
    made = dashboard(tmp_path, owner)
    before = opened(made)
    before.show_page("Ledger")
    made.remake()
    qtbot.waitUntil(lambda: made.window is not None and made.window.isVisible())
    assert made.window is not before
    assert made.window is not None
    assert made.window.page_name == "Ledger"
    made.stop()


def test_ten_openings_leave_no_widget_behind(
    tmp_path: Path, owner: QObject, opened: Open, qtbot: QtBot
) -> None:
    made = dashboard(tmp_path, owner)
    left = []
    for _ in range(10):
        window = opened(made)
        for name in ("Provider", "Ledger", "Forecast record", "Reconcile"):
            window.show_page(name)
        window.close()
        qtbot.waitUntil(lambda window=window: gone(window))  # type: ignore[misc]
        del window
        gc.collect()
        left.append(len(QApplication.allWidgets()))
    assert max(left[1:]) <= left[1]
    made.stop()


@pytest.mark.parametrize("found", [None, 3, {"page": 7, "geometry": "x" * 9_999}, {"geometry": "ä"}])
def test_a_state_file_that_holds_other_things_is_no_trouble(found: object) -> None:
    assert remembered_in({"window": found}) == Remembered()


def test_a_place_that_is_none_is_left_out(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    before = window.size()
    window.restore(Remembered("No such page", "!!! no base64"))
    window.restore(Remembered("", "AAAA"))
    assert (window.page_name, window.size()) == ("Now", before)

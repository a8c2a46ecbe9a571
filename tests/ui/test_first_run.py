"""The page of a first start: what was found, what is read and never stored, and where it leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.windows.first_run_page import FirstRunPage
from counterfoil.ui.windows.main import MainWindow
from tests.altered import replace
from tests.ui import shell
from tests.ui import snapshots as examples

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # nothing is on a screen

LEDGER = Path("/home/ada/.local/share/counterfoil/ledger.db")


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = shell.window()
    qtbot.addWidget(made)
    made.show()
    made.show_snapshot(examples.empty())
    made.welcome(LEDGER)
    QApplication.processEvents()
    return made


def page(window: MainWindow) -> FirstRunPage:
    assert window.help.welcome is not None
    return window.help.welcome


def texts(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def found(files: int) -> Snapshot:
    claude, codex = examples.SOURCES
    return replace(examples.importing(), sources=(replace(claude, files=files), codex))


def test_it_tells_what_was_found_and_how_far_reading_is(window: MainWindow) -> None:
    window.show_snapshot(found(1840))
    said = texts(window)
    assert {"Claude Code", "1,840 log files", "Codex", "nothing there yet"} <= set(said)
    assert "Read so far: 412 of 2,000 files" in said
    window.show_snapshot(replace(found(1), importing=None))
    said = texts(window)
    assert "1 log file" in said
    assert not any(text.startswith(("1,840", "Read so far")) for text in said)


def test_it_tells_what_is_never_stored_and_where_the_rest_is(window: MainWindow) -> None:
    said = " ".join(texts(window))
    for text in ("Prompts and answers", "credentials", "Output of tools", str(LEDGER)):
        assert text in said


def test_without_logs_it_says_that_they_come_by_themselves(window: MainWindow) -> None:
    assert "once an agent has written some" in page(window).found.empty.text()
    assert not page(window).line.isVisible()


@pytest.mark.parametrize("sample", [True, False])
def test_both_buttons_lead_to_the_first_page_and_it_is_over(
    window: MainWindow, qtbot: QtBot, sample: bool
) -> None:
    asked = window.sample_wanted if sample else window.use_own_logs
    button = page(window).show_sample if sample else page(window).show_own
    with qtbot.waitSignals([asked, window.welcomed]):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.help.welcome is None
    assert window.page.isVisible()


def test_return_shows_ones_own_use_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    with qtbot.waitSignal(window.use_own_logs):
        QTest.keyClick(page(window).show_own, Qt.Key.Key_Space)


def test_it_leads_to_the_status_line_with_its_preview(window: MainWindow) -> None:
    window.show_snapshot(found(3))
    QTest.mouseClick(page(window).line.button, Qt.MouseButton.LeftButton)
    assert window.page_name == "Provider"
    provider = window.page_of("Provider")
    assert provider is not None
    assert provider.offers.line_dialog is not None  # type: ignore[attr-defined]
    provider.offers.line_dialog.reject()  # type: ignore[attr-defined]
    window.stop()


def test_help_leads_back_to_it(window: MainWindow) -> None:
    window.show_page("Now")
    assert window.help.welcome is None
    menu = window.help.menu()
    next(action for action in menu.actions() if "read and kept" in action.text()).trigger()
    assert page(window).isVisible()
    menu.close()


@pytest.mark.parametrize("size", [(480, 360), (720, 480), (1600, 1000)])
def test_its_buttons_are_seen_at_every_size(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    for button in (page(window).show_own, page(window).show_sample):
        corner = button.mapTo(window, button.rect().bottomRight())
        assert window.rect().contains(corner)
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())

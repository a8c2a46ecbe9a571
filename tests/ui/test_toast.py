"""What was just done can be read and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.ui.windows import toast as toasts
from counterfoil.ui.windows.main import MainWindow
from tests.ui.snapshots import LONG


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(720, 480)
    made.show()
    made.activateWindow()
    return made


def test_the_last_thing_is_undone_once_by_button_or_key(window: MainWindow) -> None:
    undone: list[str] = []
    window.say("One.", lambda: undone.append("one"))
    window.say("Two.", lambda: undone.append("two"))
    QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    window.toast.undo()
    assert undone == ["two"]
    window.say("Three.", lambda: undone.append("three"))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["two", "three"]
    assert not window.toast.isVisible()


def test_what_cannot_be_undone_offers_no_undo(window: MainWindow) -> None:
    window.say("Copied.")
    assert window.toast.isVisible()
    assert not window.toast.button.isVisible()
    assert window.toast.accessibleName() == "Copied."


def test_it_goes_by_itself_and_then_nothing_is_undone(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toasts, "SHOWN_MS", 20)
    undone: list[int] = []
    made = toasts.Toast(window)
    made.say("Done.", lambda: undone.append(1))
    qtbot.waitUntil(lambda: not made.isVisible())
    made.undo()
    assert undone == []


def test_it_stays_while_the_focus_is_on_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toasts, "SHOWN_MS", 20)
    made = toasts.Toast(window)
    made.say("Done.", lambda: None)
    made.button.setFocus()
    QTest.qWait(80)
    assert made.isVisible()


@pytest.mark.parametrize("text", ["Done.", LONG])
@pytest.mark.parametrize("size", [(480, 360), (1600, 900)])
def test_it_lies_inside_the_window_at_every_size(
    window: MainWindow, text: str, size: tuple[int, int]
) -> None:
    window.say(text, lambda: None)
    window.resize(*size)
    QApplication.processEvents()
    assert window.rect().contains(window.toast.geometry())
    assert window.toast.rect().contains(window.toast.button.geometry())

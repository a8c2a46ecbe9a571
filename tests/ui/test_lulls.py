"""What can wait is done once the event loop has worked, and wakes nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from counterfoil.ui.lulls import Lulls


def turns(after_ms: int, times: int = 1) -> None:
    """Have the loop woken so often, so far apart."""
    loop = QEventLoop()
    for number in range(1, times + 1):
        QTimer.singleShot(number * after_ms, lambda: None)
    QTimer.singleShot((times + 1) * after_ms, loop.quit)
    loop.exec()


def test_each_lull_is_used_but_not_more_often_than_was_asked_for(qtbot: QtBot) -> None:  # noqa: ARG001
    often, seldom = list[int](), list[int]()
    lulls = [Lulls(0.0, lambda: often.append(1)), Lulls(0.15, lambda: seldom.append(1))]
    turns(50, times=8)
    for one in lulls:
        one.stop()
    assert len(often) >= 8
    assert 1 <= len(seldom) <= 3


def test_a_loop_that_sleeps_is_not_woken(qtbot: QtBot) -> None:  # noqa: ARG001
    called: list[int] = []
    lulls = Lulls(0.05, lambda: called.append(1))
    turns(400)
    lulls.stop()
    assert len(called) <= 3  # the beginning of the sleep, the one timer and the end; not eight


def test_afterwards_nothing_is_called(qtbot: QtBot) -> None:  # noqa: ARG001
    called: list[int] = []
    lulls = Lulls(0.0, lambda: called.append(1))
    lulls.stop()
    turns(20, times=3)
    assert called == []

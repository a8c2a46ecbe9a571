"""Asked to end, the app does so on its own loop, by whichever means its system has."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from counterfoil.ui import signals

ENDS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


@pytest.mark.parametrize("has_pipes", [True, False])
@pytest.mark.parametrize("number", ENDS)
def test_a_signal_is_heard_while_qt_waits(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, number: signal.Signals, has_pipes: bool
) -> None:
    monkeypatch.setattr(signals, "PIPES_WAKE_QT", has_pipes)
    before = {kind: signal.getsignal(kind) for kind in ENDS}
    asked, owner = list[int](), QObject()
    made = signals.QuitSignals(lambda: asked.append(1), owner)
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: asked == [1])
    finally:
        made.release()
        for kind, handler in before.items():
            signal.signal(kind, handler)
    assert signal.set_wakeup_fd(-1) == -1


def test_a_hangup_that_nohup_ignores_stays_ignored(qtbot: QtBot) -> None:
    before = {kind: signal.getsignal(kind) for kind in ENDS}
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    asked, owner = list[int](), QObject()
    made = signals.QuitSignals(lambda: asked.append(1), owner)
    try:
        os.kill(os.getpid(), signal.SIGHUP)
        qtbot.wait(50)
        assert asked == []
    finally:
        made.release()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        for kind, handler in before.items():
            signal.signal(kind, handler)

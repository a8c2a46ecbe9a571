from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from counterfoil.ui import collecting
from counterfoil.ui.collecting import Collector


class Knot:
    """Part of a cycle; notes which thread it is freed on."""

    freed: list[int]

    def __init__(self, freed: list[int]) -> None:
        self.itself, self.freed = self, freed

    def __del__(self) -> None:
        self.freed.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:  # noqa: ARG001 - it needs an application
    gc.collect()
    made = Collector()
    yield made
    made.stop()
    gc.disable()  # as the other tests have it


def tie(freed: list[int], count: int) -> None:
    for _ in range(count):
        Knot(freed)


def test_what_another_thread_leaves_is_freed_on_the_gui_thread(collector: Collector) -> None:
    freed: list[int] = []
    thread = threading.Thread(target=tie, args=(freed, 5_000))
    thread.start()
    thread.join()
    assert freed == []
    assert collector.look() is not None
    assert set(freed) == {threading.get_ident()}
    assert len(freed) > 4_000


def test_where_little_was_made_nothing_is_looked_through(collector: Collector) -> None:
    gc.collect()
    assert collector.look() is None


def test_it_looks_by_itself_when_the_gui_thread_has_worked(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(collecting, "EVERY_S", 0.0)
    gc.collect()
    collector, freed = Collector(), list[int]()
    try:
        QTimer.singleShot(10, lambda: tie(freed, 5_000))
        qtbot.waitUntil(lambda: len(freed) > 4_000)
        assert not gc.isenabled()
    finally:
        collector.stop()
        gc.disable()  # as the other tests have it


def test_afterwards_python_frees_them_again(collector: Collector) -> None:
    collector.stop()
    assert gc.isenabled()

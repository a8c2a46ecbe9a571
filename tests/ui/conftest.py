"""Fixtures that several tests of windows share."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import WindowState
from counterfoil.ui.charts.window_chart import WindowChart
from counterfoil.ui.charts.window_series import window_series
from counterfoil.ui.theme import LIGHT
from tests.ui.parts import NOW_MS, TZ

Show = Callable[[WindowState], WindowChart]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Draws a state on one and the same chart."""
    chart = WindowChart(LIGHT)
    qtbot.addWidget(chart)
    chart.resize(800, 240)
    chart.show()

    def shown(state: WindowState) -> WindowChart:
        chart.show_series(window_series(state, NOW_MS), TZ)
        QApplication.processEvents()
        return chart

    return shown


@pytest.fixture
def picture(tmp_path: Path, qapp: QApplication) -> Path:  # noqa: ARG001
    """A file that a name which is taken for markup would have opened."""
    file = tmp_path / "p.png"
    pixmap = QPixmap(300, 200)
    pixmap.fill(Qt.GlobalColor.red)
    assert pixmap.save(str(file))
    return file


COLLECTED_EVERY = 20  # tests
tests_run = 0


@pytest.fixture(autouse=True)
def _freed_here() -> Iterator[None]:
    """Widgets that a test leaves behind are not freed by another test's thread; see `ui.collecting`."""
    global tests_run
    gc.disable()
    yield
    tests_run += 1
    if tests_run % COLLECTED_EVERY == 0:
        gc.collect()

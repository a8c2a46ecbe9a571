"""Whatever a name holds, every surface shows it as text, opens nothing and keeps its shape."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.text import clean
from counterfoil.ui.tray_menu import TrayMenu
from counterfoil.ui.tray_text import menu_lines, tooltip_text
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from tests.altered import replace
from tests.ui import hostile, snapshots
from tests.ui.hostile import OpenWatch, filled, unprintable
from tests.ui.surfaces import flaws, surfaces

needs_inotify = pytest.mark.skipif(sys.platform != "linux", reason="openings are seen by inotify")
BUSY = replace(snapshots.busy(), sample=True, notice="")
IMPORTING = replace(snapshots.importing(), windows=(), last_event_at_ms=None, today=(), latest=())
STATES = (BUSY, IMPORTING)


@pytest.fixture
def watch(picture: Path) -> Iterator[OpenWatch]:
    made = OpenWatch(picture)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(*SMALLEST)
    return shown(made, snapshots.busy())


def shown(window: MainWindow, snapshot: Snapshot) -> MainWindow:
    window.show()
    window.show_snapshot(snapshot)
    while window.page.wants_chart:
        window.page.build_chart()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # cards that are gone
    return window


def point_at_charts(window: MainWindow) -> MainWindow:
    """Lay the pointer where both charts have something to tell."""
    for chart in (window.page.window_panel.chart, window.page.burn.chart):
        assert chart is not None
        chart.pointed.emit(chart.moment_at(0.51))
    return window


def test_there_are_enough_of_them() -> None:
    known = hostile.all_of("/p.png")
    assert len(set(known)) == len(known) >= 90
    assert all(len(text) <= 120 and text.isascii() for text in hostile.of_markup("/tmp/a/picture.png"))


@needs_inotify
def test_the_watch_sees_a_picture_opened_by_a_rich_text(
    qtbot: QtBot, picture: Path, watch: OpenWatch
) -> None:
    label = QLabel(f"<img src=file://{picture}>")
    qtbot.addWidget(label)
    label.grab()
    assert watch.opened()


@needs_inotify
def test_in_a_window_they_are_text_and_nothing_is_opened(
    window: MainWindow, picture: Path, watch: OpenWatch
) -> None:
    found: list[object] = []
    for number, text in enumerate(hostile.all_of(str(picture))):
        for state in STATES[: 1 if number % 3 else 2]:
            point_at_charts(shown(window, filled(state, text)))
            found += [(text[:40], flaw) for part in surfaces(window) for flaw in flaws(part)]
            window.grab()
    assert found == []
    assert not watch.opened()


def test_in_a_window_markup_is_read_to_the_letter(window: MainWindow, picture: Path) -> None:
    for text in hostile.of_markup(str(picture)):
        point_at_charts(shown(window, filled(BUSY, text)))
        parts = list(surfaces(window))
        for kind in ("RowsModel 0,2 Disp", "RowsModel 0,2 Tool", "PlainLabel[body].text", "Legend.acc"):
            assert any(text in part.plain for part in parts if part.where.startswith(kind)), (kind, text)
        told = [part.text for part in parts if part.where == "HoverBox[hover].text"]
        assert any(text[:40] in box for box in told), text


def test_no_name_pulls_the_window_out_of_shape(window: MainWindow, picture: Path) -> None:
    shown(window, BUSY)
    QApplication.processEvents()
    tall = [card.height() for card in window.page.cards.cards]
    for text in hostile.all_of(str(picture)):
        shown(window, filled(BUSY, text))
        QApplication.processEvents()
        assert (window.width(), window.height()) == SMALLEST, text[:40]
        assert window.page.minimumSizeHint().width() <= SMALLEST[0], text[:40]
        assert window.page.width() <= window.width(), text[:40]
        assert all(c.height() <= h + 12 for c, h in zip(window.page.cards.cards, tall, strict=True)), text[
            :40
        ]


def test_no_name_adds_lines_to_what_we_say(window: MainWindow) -> None:
    plain = shown(window, snapshots.busy())
    lines = [part.plain.count("\n") for part in surfaces(plain) if "ToolTipRole" in part.where]
    heights = [_hover_height(window)]
    for text in ("two\nlines: 0 %", "a\u2028b", "x" * 1_000_000, "\n" * 5000):
        shown(window, filled(snapshots.busy(), text))
        told = [part.plain.count("\n") for part in surfaces(window) if "ToolTipRole" in part.where]
        assert max(told) <= max(lines), text[:20]
        heights.append(_hover_height(window))
        assert len(tooltip_text(filled(snapshots.busy(), text)).split("\n")) <= 4, text[:20]
    assert max(heights) == heights[0]


def _hover_height(window: MainWindow) -> int:
    point_at_charts(window)
    burn = window.page.burn.chart
    assert burn is not None
    return int(burn.hover.height())


def test_in_the_tray_they_are_text(qtbot: QtBot, picture: Path) -> None:
    menu = TrayMenu()
    qtbot.addWidget(menu)
    plain = [tooltip_text(state).count("\n") for state in STATES]
    for text in hostile.all_of(str(picture)):
        for state, lines in zip(STATES, plain, strict=True):
            bad = filled(state, text)
            tip = tooltip_text(bad)
            assert unprintable(tip, lines=True) == []
            assert not set("<>&") & set(tip)
            assert tip.count("\n") <= lines + 1  # the notice has one
            assert len(tip) < 8000
            menu.set_windows(menu_lines(bad))
            assert [flaw for part in surfaces(menu) for flaw in flaws(part)] == []
            assert all(_shortcuts(action) == 0 for action in menu.actions()), text[:40]


def _shortcuts(action: QAction) -> int:
    return action.text().replace("&&", "").count("&")


def test_what_stays_of_a_name_is_what_can_be_seen() -> None:
    for text in hostile.STRANGE:
        seen = clean(text)
        assert unprintable(seen) == []
        assert len(seen) <= 160
    assert clean("Z" + "\u0308\u0301\u0489" * 300) == "Z\u0308\u0301\u0489…"
    assert clean("שלום עולם") == "שלום עולם"

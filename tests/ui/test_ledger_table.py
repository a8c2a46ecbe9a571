from __future__ import annotations

import time
from statistics import median

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.ui import theme
from counterfoil.ui.windows.ledger_model import LedgerModel
from counterfoil.ui.windows.ledger_table import LedgerTable
from tests.ui.fake_audit import FakeAudit

AUDIT = FakeAudit(1_000_000)


@pytest.fixture
def table(qtbot: QtBot) -> LedgerTable:
    model = LedgerModel()
    made = LedgerTable(model, theme.LIGHT)
    qtbot.addWidget(made)

    def answer(ticket: int, firsts: list[int]) -> None:
        for first in firsts:
            model.take(ticket, first, [AUDIT.row(number) for number in range(first, first + 128)])

    model.wanted.connect(answer)
    made.resize(1040, 500)
    made.show()
    model.show(1, AUDIT.total, [AUDIT.row(n) for n in range(128)])
    QApplication.processEvents()
    return made


def colours(table: LedgerTable, row: int) -> set[str]:
    picture = table.viewport().grab().toImage()
    y = row * theme.ROW_HEIGHT + 2
    return {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7)}


def test_the_arrow_keys_go_from_row_to_row_and_enter_opens_one(table: LedgerTable, qtbot: QtBot) -> None:
    table.setFocus()
    table.choose(0)
    with qtbot.waitSignal(table.moved, check_params_cb=lambda row: row == 1):
        QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened, check_params_cb=lambda row: row == 1):
        QTest.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.left):
        QTest.keyClick(table, Qt.Key.Key_Escape)


def test_a_click_opens_a_row(table: LedgerTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.opened, check_params_cb=lambda row: row == 2):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 2 * 28 + 9))


def test_home_and_end_go_to_the_newest_and_the_oldest(table: LedgerTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 999_999
    assert 999_999 in table.shown_rows()
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
    assert table.is_at_top


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"]
)
def test_the_chosen_row_is_marked_on_both_sides_of_the_world(
    table: LedgerTable, direction: Qt.LayoutDirection
) -> None:
    table.setLayoutDirection(direction)
    table.choose(3)
    QApplication.processEvents()
    band = QColor(theme.LIGHT.band).name()
    assert band in colours(table, 3)
    assert band not in colours(table, 2)


def test_rows_that_are_not_here_are_drawn_as_quiet_bars(table: LedgerTable) -> None:
    table.rows.wanted.disconnect()
    table.verticalScrollBar().setValue(500_000 * theme.ROW_HEIGHT)
    QApplication.processEvents()
    picture = table.viewport().grab().toImage()
    inks = {picture.pixelColor(x, 14).name() for x in range(0, picture.width(), 3)}
    assert QColor(theme.LIGHT.line).name() in inks
    assert QColor(theme.LIGHT.text).name() not in inks


def test_typing_a_letter_does_not_search_a_million_rows(table: LedgerTable) -> None:
    began = time.perf_counter()
    QTest.keyClicks(table, "msg_0")
    assert time.perf_counter() - began < 0.2


def test_the_tab_key_leaves_the_table(table: LedgerTable) -> None:
    assert not table.tabKeyNavigation()
    assert table.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_narrow_table_leaves_columns_out_and_never_scrolls_sideways(table: LedgerTable) -> None:
    for width in (1040, 680, 420, 300):
        table.resize(width, 400)
        QApplication.processEvents()
        shown = [c for c in range(table.model().columnCount()) if not table.isColumnHidden(c)]
        assert sum(table.columnWidth(c) for c in shown) <= max(table.viewport().width(), 130)
        assert table.horizontalScrollBar().maximum() <= max(0, 130 - table.viewport().width())


def test_whoever_listens_hears_when_words_must_be_short(table: LedgerTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.room_changed):
        table.resize(600, 400)
    assert not table.is_roomy


def test_the_palette_is_followed(table: LedgerTable) -> None:
    table.choose(1)
    table.restyle(theme.DARK)
    assert QColor(theme.DARK.band).name() in colours(table, 1)


def test_dragging_through_a_million_rows_draws_each_frame_in_time(table: LedgerTable) -> None:
    bar, spent = table.verticalScrollBar(), []
    for step in range(1, 60):
        bar.setValue(bar.maximum() * step // 60)
        began = time.thread_time()  # shared machines: what this thread did, not what it waited for
        table.viewport().repaint()
        spent.append((time.thread_time() - began) * 1000)
    assert median(spent) < 16  # 2 to 4
    assert table.rows.kept < 3000


def test_leaving_and_entering_does_not_lose_the_place(table: LedgerTable) -> None:
    table.verticalScrollBar().setValue(100 * theme.ROW_HEIGHT)
    first = table.shown_rows().start
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert table.shown_rows().start == first == 100

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counterfoil.ui.copying import mime
from counterfoil.ui.row_mark import RowMark
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.ledger_model import LedgerModel
from counterfoil.ui.windows.ledger_table import LedgerTable
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import PlainTable

ROWS = [("web", 1_234_567), ("=cmd()", 20), ("<b>a & b</b>", -3)]
COLUMNS = (
    Column("Project", lambda r: r[0], lambda r: r[0]),
    Column(
        "Tokens", lambda r: f"{r[1] / 1000:.0f}\u00a0k", lambda r: r[1], figures=True, exact=lambda r: r[1]
    ),
)
Make = Callable[..., PlainTable]


@pytest.fixture
def table(qtbot: QtBot) -> Make:
    def make(rows: list[tuple[str, int]] = ROWS, kind: type[PlainTable] = PlainTable) -> PlainTable:
        model = RowsModel(COLUMNS)
        model.show_rows(rows)
        made = kind(model)
        made.resize(400, 300)
        made.setAccessibleName("Use by project")
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def copied() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def actions(table: PlainTable, index: QModelIndex) -> list[str]:
    return [action.text() for action in table.copying.menu(index).actions() if action.text()]


def test_ctrl_c_copies_the_chosen_rows_below_their_head(table: Make, qtbot: QtBot) -> None:
    made = table()
    made.selectRow(0)
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == [["Project", "Tokens"], ["web", "1234567"]]


def test_where_nothing_is_chosen_all_rows_are_copied(table: Make) -> None:
    made = table()
    made.copying.copy_chosen()
    assert len(copied()) == 1 + len(ROWS)


def test_several_rows_are_copied_in_the_order_they_are_shown(table: Make) -> None:
    made = table()
    made.setSortingEnabled(True)
    made.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    made.selectAll()
    made.copying.copy_chosen()
    assert copied() == [["Project", "Tokens"], ["web", "1234567"], ["'=cmd()", "20"], ["<b>a & b</b>", "-3"]]


def test_the_html_shows_names_as_they_are(table: Make) -> None:
    table().copying.copy_all()
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<td>&lt;b&gt;a &amp; b&lt;/b&gt;</td>" in html
    assert html.count("<tr>") == 1 + len(ROWS)


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_what_a_spreadsheet_would_take_for_a_formula_is_marked_as_text(start: str) -> None:
    made = mime(["Project"], [[f"{start}1+1"], [-3]])
    assert made.text() == f"Project\n'{start}1+1\n-3"


def test_a_cell_with_a_tab_or_a_line_in_it_stays_one_cell() -> None:
    assert mime(["a"], [["one\ttwo\nthree"]]).text() == "a\none two three"


def test_a_hidden_column_is_copied_too(table: Make) -> None:
    made = table()
    made.setColumnHidden(1, True)
    made.copying.copy_all()
    assert copied()[0] == ["Project", "Tokens"]


def test_the_menu_copies_a_cell_as_it_is_shown(table: Make) -> None:
    made = table()
    index = made.model().index(0, 1)
    assert actions(made, index) == ["Copy cell", "Copy row", "Copy table", "Save as CSV…"]
    made.copying.copy_cell(index)
    assert QGuiApplication.clipboard().text() == "1235 k"


def test_the_menu_copies_all_rows_that_are_chosen_together(table: Make) -> None:
    made = table()
    made.selectAll()
    assert "Copy 3 rows" in actions(made, made.model().index(0, 0))


def test_many_rows_are_worded_without_holding_the_window_up(table: Make, qtbot: QtBot) -> None:
    made = table([(f"p{number}", number) for number in range(3000)])
    QGuiApplication.clipboard().clear()
    made.copying.copy_all()
    qtbot.waitUntil(lambda: len(copied()) == 3001)


def test_a_file_holds_exact_values_and_appears_whole(table: Make, qtbot: QtBot, tmp_path: Path) -> None:
    made, path = table(), tmp_path / "use.csv"
    with qtbot.waitSignal(made.copying.written) as told:
        made.copying.save_as(path)
    assert told.args == ["use.csv"]
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["Project", "Tokens"], ["web", "1234567"], ["'=cmd()", "20"], ["<b>a & b</b>", "-3"]]
    assert [file.name for file in tmp_path.iterdir()] == ["use.csv"]


def test_a_file_that_cannot_be_written_is_told_of(table: Make, qtbot: QtBot, tmp_path: Path) -> None:
    made = table()
    with qtbot.waitSignal(made.copying.failed) as told:
        made.copying.save_as(tmp_path / "no such folder" / "use.csv")
    assert told.args[0].startswith("use.csv was not saved: No such file")


def test_the_name_of_a_file_is_proposed_from_the_table(table: Make) -> None:
    made, proposed = table(), list[Path]()
    made.copying.asked_for_file = proposed.append
    made.copying._ask_for_file()
    assert [path.name for path in proposed] == ["counterfoil-use-by-project.csv"]


def test_of_rows_that_are_not_all_in_memory_those_that_are_shown_are_offered(qtbot: QtBot) -> None:
    ledger = LedgerTable(LedgerModel(), LIGHT)
    qtbot.addWidget(ledger)
    names = [action.text() for action in ledger.copying.menu(QModelIndex()).actions() if action.text()]
    assert names == ["Copy shown rows", "Save shown rows as CSV…"]


def test_the_tab_key_reaches_a_table_marks_its_row_and_goes_on(qtbot: QtBot) -> None:
    model, page = RowsModel(COLUMNS), QWidget()
    model.show_rows(ROWS)
    before, made, after = QLineEdit(page), PlainTable(model, page), QLineEdit(page)
    page.resize(400, 400)
    made.setGeometry(0, 40, 400, 200)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    mark = made.findChild(RowMark)
    assert isinstance(mark, RowMark)
    assert (made.hasFocus(), mark.isVisible(), made.currentIndex().row()) == (True, True, 0)
    QTest.keyClick(made, Qt.Key.Key_Down)
    assert mark.y() == made.rowViewportPosition(1)
    QTest.keyClick(made, Qt.Key.Key_Tab)
    assert (after.hasFocus(), mark.isVisible(), made.selectionModel().hasSelection()) == (True, False, False)


def test_a_list_with_a_chosen_row_keeps_it_when_the_focus_goes(table: Make) -> None:
    made = table(kind=LinesTable)
    made.setCurrentIndex(made.model().index(1, 0))
    made.setFocus()
    made.clearFocus()
    assert [index.row() for index in made.selectionModel().selectedRows()] == [1]

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from counterfoil.domain.records import RecordRow
from counterfoil.ui.auditing import PAGE_ROWS
from counterfoil.ui.windows.ledger_columns import COLUMNS, Wording, texts, widths
from counterfoil.ui.windows.ledger_model import MOST_PAGES, LedgerModel
from tests.ui.fake_audit import FakeAudit
from tests.ui.parts import TZ

AUDIT = FakeAudit(1_000_000)
TITLES = [column.title for column in COLUMNS]


def page(first: int, count: int = PAGE_ROWS) -> list[RecordRow]:
    return [AUDIT.row(number) for number in range(first, first + count)]


@pytest.fixture
def model(qtbot: QtBot) -> LedgerModel:  # noqa: ARG001 - a model wants an application
    made = LedgerModel()
    made.show(1, AUDIT.total, page(0))
    return made


def wishes(model: LedgerModel) -> list[Sequence[int]]:
    asked: list[Sequence[int]] = []
    model.wanted.connect(lambda _, firsts: asked.append(firsts))
    return asked


def test_it_keeps_to_the_rules_of_a_model(qtbot: QtBot) -> None:  # noqa: ARG001 - a model wants an application
    made = LedgerModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show(1, 300, page(0))
    made.take(1, 128, page(128))
    made.show(2, 0, ())
    assert tester.model() is made


def test_all_rows_are_there_and_few_are_kept(model: LedgerModel) -> None:
    assert model.rowCount() == 1_000_000
    for first in range(0, 500 * PAGE_ROWS, PAGE_ROWS):
        model.look_at(first, first + 20)
        model.take(1, first, page(first))
    assert model.kept <= MOST_PAGES * PAGE_ROWS <= 3000


def test_what_is_seen_is_asked_for_before_what_is_near(model: LedgerModel) -> None:
    asked = wishes(model)
    model.look_at(1000, 1030)
    assert asked == [[896, 1024, 1152, 768]]


def test_on_the_way_back_up_the_page_above_comes_first(model: LedgerModel) -> None:
    model.look_at(5000, 5010)
    asked = wishes(model)
    model.look_at(3000, 3010)
    assert asked == [[2944, 2816, 3072]]


def test_the_same_is_not_asked_twice(model: LedgerModel) -> None:
    model.look_at(1000, 1010)
    asked = wishes(model)
    model.look_at(1001, 1011)
    assert asked == []


def test_nothing_beyond_the_ends_is_asked_for(model: LedgerModel) -> None:
    asked = wishes(model)
    model.look_at(999_990, 1_000_020)
    assert asked == [[999_936, 999_808]]


def test_a_row_that_is_not_here_is_blank_and_told_when_it_comes(model: LedgerModel, qtbot: QtBot) -> None:
    index = model.index(5000, TITLES.index("Model"))
    assert model.row_at(5000) is None
    assert model.data(index) == ""
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) is None
    with qtbot.waitSignal(model.dataChanged):
        model.take(1, 4992, page(4992))
    assert model.data(index) == AUDIT.row(5000).model


def test_rows_of_another_filter_are_left(model: LedgerModel) -> None:
    model.take(0, 4992, page(4992))
    assert model.row_at(5000) is None


def test_renewed_rows_stay_until_they_come_anew(model: LedgerModel) -> None:
    model.look_at(0, 20)
    asked = wishes(model)
    model.renew(2, ())
    assert asked[0][0] == 0
    assert model.row_at(3) == AUDIT.row(3)
    model.take(2, 0, page(7))
    assert model.row_at(3) == AUDIT.row(10)


def test_hostile_names_are_shown_as_text(qtbot: QtBot) -> None:  # noqa: ARG001 - a model wants an application
    made = LedgerModel()
    odd = FakeAudit(3, odd=True)
    made.show(1, 3, [odd.row(n) for n in range(3)])
    cells = [str(made.data(made.index(0, column))) for column in range(len(COLUMNS))]
    assert not any("\u202e" in cell for cell in cells)
    hint = str(made.data(made.index(0, TITLES.index("Model")), Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;" in hint


def test_a_cost_that_is_not_known_is_never_zero() -> None:
    unpriced = next(AUDIT.row(n) for n in range(100) if AUDIT.row(n).model == "glm-5")
    assert texts(unpriced, Wording(tz=TZ))[TITLES.index("Cost")] == "not known"


def test_counts_are_whole_where_there_is_room_and_short_where_not() -> None:
    row = AUDIT.row(7)
    cached = TITLES.index("Cached")
    assert texts(row, Wording(exact=True))[cached] == f"{row.tokens.prompt - row.tokens.input:,}"
    assert texts(row, Wording(exact=False))[cached].endswith("k")


def shown(room: int, *, exact: bool = False) -> list[str]:
    found = widths(room, lambda text: 7 * len(text), exact=exact)
    return [title for title, width in zip(TITLES, found, strict=True) if width]


def test_columns_that_tell_least_go_first() -> None:
    assert shown(1040, exact=True) == TITLES
    assert shown(640) == ["Time ▾", "Model", "Project", "Input", "Cached", "Output", "Cost"]
    assert shown(380)[:2] == ["Time ▾", "Model"]
    assert "Cost" in shown(380)
    assert shown(60) == ["Time ▾"]


@pytest.mark.parametrize("room", range(60, 1700, 83))
def test_columns_never_need_more_than_there_is(room: int) -> None:
    found = widths(room, lambda text: 7 * len(text), exact=False)
    assert sum(found) <= max(room, max(found))

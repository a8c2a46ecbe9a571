from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from counterfoil.domain.history_plans import Billed, Doubted
from counterfoil.domain.history_spans import DaySpan
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.subscription import CreditsTold, DatedPrice, Subscription
from counterfoil.ui.windows.history_page import HistoryPage
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.pages import Access
from tests.altered import replace
from tests.ui import counters
from tests.ui.fake_history import TODAY, FakeHistory, book, cell, figures
from tests.ui.pages import history_of

MINE = Subscription("claude-code", "Mine", None, 5, (DatedPrice(None, 100 * PICOUSD_PER_USD),))
USED = [
    cell(TODAY - 2, figures(usd=300)),
    cell(TODAY - 3, figures(usd=100), project="infra"),
    cell(TODAY - 4, figures(7, usd=12), provider="gateway", model="glm-4.6"),
]
DOUBT = Doubted(DaySpan(TODAY - 4, TODAY - 4), PayerDoubt("gateway", 0, 0, None))


@pytest.fixture
def windows() -> Iterator[list[MainWindow]]:
    made: list[MainWindow] = []
    yield made
    for window in made:
        window.stop()


def opened(qtbot: QtBot, windows: list[MainWindow], billed: Billed) -> HistoryPage:
    window = MainWindow(Access(history=FakeHistory(book(USED), billed=billed).access()))
    windows.append(window)
    qtbot.addWidget(window)
    window.show()
    window.show_snapshot(counters.both())
    window.show_page("History")
    page = history_of(window)
    qtbot.waitUntil(lambda: page.view is not None and page.is_built)
    return page


def text(shown: object) -> str:
    return str(shown).replace("\u00a0", " ")


def test_the_price_of_a_plan_is_told_by_project(qtbot: QtBot, windows: list[MainWindow]) -> None:
    page = opened(qtbot, windows, Billed((MINE,), (CreditsTold(0, TODAY, "claude-code", 8 * 10**12),)))
    assert page.billed.isVisible()
    (block,) = page.billed.blocks
    assert text(block.sentence.text()) == "Mine: $100 for 5 Jul – 4 Aug 2026, 4.0 times that at API prices"
    model = block.model
    rows = [
        [text(model.data(model.index(row, column))) for column in range(3)] for row in range(model.rowCount())
    ]
    assert rows == [["web-api", "$300.00", "$75.00"], ["infra", "$100.00", "$25.00"]]
    assert text(block.remarks.text()) == (
        "The period runs until 4 Aug 2026. Beside the plan up to $8 was spent. "
        "Not on the plan: 7 requests at another provider, $12."
    )
    assert not page.billed.strip.isVisible()


def test_its_rows_are_copied_exactly(qtbot: QtBot, windows: list[MainWindow]) -> None:
    page = opened(qtbot, windows, Billed((MINE,)))
    page.billed.blocks[0].copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines()[1:] == [
        "web-api\t300.000000\t75.000000",
        "infra\t100.000000\t25.000000",
    ]


def test_a_sign_of_another_payer_is_a_calm_strip(qtbot: QtBot, windows: list[MainWindow]) -> None:
    page = opened(qtbot, windows, Billed((), (), (DOUBT,)))
    assert page.billed.strip.isVisible()
    assert page.billed.strip.more.text() == "A gateway was in use"


@pytest.mark.parametrize("billed", [Billed(), Billed((replace(MINE, prices=()),))])
def test_without_a_price_there_is_no_such_panel(
    qtbot: QtBot, windows: list[MainWindow], billed: Billed
) -> None:
    assert not opened(qtbot, windows, billed).billed.isVisible()

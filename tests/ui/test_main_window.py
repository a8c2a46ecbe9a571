from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.theme import DARK
from counterfoil.ui.windows.cards import row_lengths
from counterfoil.ui.windows.main import MainWindow
from tests.altered import replace
from tests.ui import snapshots as examples
from tests.ui.parts import NOW_MS
from tests.ui.shell import access

EXAMPLES = (
    examples.busy,
    examples.first_run,
    examples.importing,
    examples.importing_paused,
    examples.importing_long,
    examples.exhausted,
    examples.unknown,
    examples.empty,
    examples.long_names,
    examples.heavy,
)
COST = 8


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    return made


def shown(window: MainWindow, snapshot: Snapshot) -> MainWindow:
    window.show()
    window.show_snapshot(snapshot)
    while window.page.wants_chart:
        window.page.build_chart()
    QApplication.processEvents()
    return window


def column(window: MainWindow, index: int) -> list[str]:
    model = window.page.today.model
    return [str(model.data(model.index(row, index))) for row in range(model.rowCount())]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.__name__)
@pytest.mark.parametrize("size", [(720, 480), (1120, 800)])
def test_every_state_fits_its_width(
    window: MainWindow, example: Callable[[], Snapshot], size: tuple[int, int]
) -> None:
    window.resize(*size)
    shown(window, example())
    assert window.page.width() <= window.width()
    assert window.page.minimumSizeHint().width() <= size[0]


def test_any_state_may_follow_any_other(window: MainWindow) -> None:
    for first in EXAMPLES:
        for second in EXAMPLES[:8]:
            window.show_snapshot(first())
            shown(window, second())


def test_a_card_says_it_all(window: MainWindow) -> None:
    card = shown(window, examples.busy()).page.cards.cards[0]
    texts = [label.text().replace("\u00a0", " ") for label in card.findChildren(QLabel) if label.text()]
    assert sorted(texts) == sorted(
        [
            "Claude · 5-hour",
            "resets in 2 h 27",
            "Runs out ≈ 14:42",
            "93 in 100 · 14:19–15:10",
            "own 1.2 M tokens · $4.31",
            "reading 40 s old · status line",
        ]
    )
    assert "16:00:00 CEST" in card.reset.toolTip()


def test_an_inferred_window_is_marked(window: MainWindow) -> None:
    card = shown(window, examples.unknown()).page.cards.cards[0]
    assert card.tag.isVisible()
    assert card.tag.text() == "inferred"


def test_clicking_a_card_shows_its_window_and_it_stays_chosen(window: MainWindow) -> None:
    page = shown(window, examples.busy()).page
    QTest.mouseClick(page.cards.cards[2], Qt.MouseButton.LeftButton)
    assert page.window_panel.heading.text().startswith("Claude · week")
    window.show_snapshot(replace(examples.busy(), at_ms=NOW_MS + 60_000))
    assert page.window_panel.heading.text().startswith("Claude · week")
    assert [card.property("chosen") for card in page.cards.cards] == [False, False, True]


def test_a_card_can_be_chosen_from_the_keyboard(window: MainWindow) -> None:
    page = shown(window, examples.busy()).page
    QTest.keyClick(page.cards.cards[1], Qt.Key.Key_Return)
    assert page.window_panel.heading.text().startswith("Codex · week")


def test_when_the_chosen_window_is_gone_the_tightest_is_shown(window: MainWindow) -> None:
    page = shown(window, examples.busy()).page
    QTest.mouseClick(page.cards.cards[1], Qt.MouseButton.LeftButton)
    window.show_snapshot(replace(examples.busy(), windows=(examples.five_hour(),)))
    assert page.window_panel.heading.text().startswith("Claude · 5-hour")


@pytest.mark.parametrize(("width", "columns"), [(480, 1), (720, 2), (1120, 3), (2200, 6)])
def test_cards_stand_in_as_many_columns_as_fit(window: MainWindow, width: int, columns: int) -> None:
    window.resize(width, 700)
    cards = shown(window, examples.long_names()).page.cards.cards
    assert len({card.y() for card in cards}) == -(-6 // columns)
    assert len({card.x() for card in cards}) == columns


def test_of_many_windows_the_tightest_are_shown_and_all_on_request(window: MainWindow, qtbot: QtBot) -> None:
    grid = shown(window, examples.long_names()).page.cards
    assert len(grid.cards) == 6
    assert grid.unfold.text() == "Show all 12 windows"
    grid.unfold.click()
    qtbot.waitUntil(lambda: len(grid.cards) == 12)
    grid.unfold.click()
    assert len(grid.cards) == 6


@pytest.mark.parametrize(
    ("number", "columns", "rows"),
    [
        (0, 3, []),
        (1, 3, [1]),
        (3, 2, [1, 2]),
        (4, 3, [2, 2]),
        (5, 3, [2, 3]),
        (7, 3, [2, 2, 3]),
        (10, 4, [4, 4, 2]),
    ],
)
def test_no_row_of_cards_ends_in_a_gap(number: int, columns: int, rows: list[int]) -> None:
    assert row_lengths(number, columns) == rows


def test_of_many_windows_none_moves_when_more_come() -> None:
    assert row_lengths(10, 4) == [4, 4, 2]


def test_sample_data_is_labelled_and_own_logs_can_be_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    strip = shown(window, examples.first_run()).page.sample
    assert strip.isVisible()
    assert strip.sentence.text().startswith("Sample data — recorded July 2026.")
    assert ".claude and " in strip.more.text()
    with qtbot.waitSignal(window.use_own_logs):
        QTest.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    window.show_snapshot(examples.busy())
    assert not strip.isVisible()


def test_a_notice_and_an_import_are_told(window: MainWindow) -> None:
    page = shown(window, replace(examples.unknown(), importing=examples.HALFWAY)).page
    assert page.notice.isVisible()
    assert page.importing.isVisible()
    assert page.importing.label.text().startswith("Reading logs: 412 of 2,000")


def test_an_empty_page_has_sentences_instead_of_frames(window: MainWindow) -> None:
    page = shown(window, examples.empty()).page
    assert page.no_windows.isVisible()
    assert "Searched" in page.no_windows.empty.text()
    assert not page.window_panel.isVisible()
    assert page.burn.empty.text() == "No requests in the last 5 hours."
    assert page.today.empty.text() == "No requests today."
    assert not page.today.table.isVisible()


def test_a_cost_that_is_not_known_is_never_zero(window: MainWindow) -> None:
    costs = column(shown(window, examples.busy()), COST)
    assert costs[-1] == "not known"
    assert "$0.00" not in costs


def test_sorting_puts_the_unknown_last_either_way(window: MainWindow) -> None:
    shown(window, examples.busy())
    falling = column(window, COST)
    window.page.today.table.sortByColumn(COST, Qt.SortOrder.AscendingOrder)
    rising = column(window, COST)
    assert rising[:-1] == falling[:-1][::-1]
    assert rising[-1] == falling[-1] == "not known"
    assert window.page.today.model.headerData(COST, Qt.Orientation.Horizontal) == "▴ Cost"


def test_sorting_outlives_new_rows(window: MainWindow) -> None:
    shown(window, examples.busy())
    window.page.today.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    window.show_snapshot(replace(examples.busy(), today=examples.TODAY[::-1]))
    assert column(window, 2) == sorted(column(window, 2))


def test_estimated_output_is_marked(window: MainWindow) -> None:
    marked = [text for text in column(shown(window, examples.busy()), 7) if "≈" in text]
    assert len(marked) == 1


@pytest.fixture
def dark_desktop(qapp: QApplication) -> Iterator[Callable[[], None]]:
    before = qapp.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    yield lambda: qapp.setPalette(dark)
    qapp.setPalette(before)


def test_a_change_of_theme_is_followed_at_once(window: MainWindow, dark_desktop: Callable[[], None]) -> None:
    page = shown(window, examples.busy()).page
    dark_desktop()
    QApplication.processEvents()
    assert window.area is not None
    assert DARK.ground in window.area.styleSheet()
    assert DARK.rail in window.rail.styleSheet()
    assert page.cards.cards[0].ring.colours is DARK
    assert page.window_panel.chart is not None
    assert page.window_panel.chart.colours is DARK


def test_a_page_out_of_sight_takes_a_change_of_theme_when_it_is_shown(
    dark_desktop: Callable[[], None],
) -> None:
    window = MainWindow(access())
    window.show()
    window.show_nth(1)
    dark_desktop()
    QApplication.processEvents()
    hidden = window._stack.widget(0)
    assert hidden is not None
    assert DARK.ground not in hidden.styleSheet()
    window.show_nth(0)
    assert DARK.ground in hidden.styleSheet()
    window.stop()


def test_a_right_to_left_desktop_is_mirrored_but_time_is_not(window: MainWindow, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1280, 800)  # so wide that the cards stand side by side
    try:
        page = shown(window, examples.busy()).page
        assert page.cards.cards[0].x() > page.cards.cards[2].x()
        assert page.title.x() > page.freshness.x()
        chart = page.window_panel.chart
        assert chart is not None
        axes = [chart.plotItem.getAxis(side).sceneBoundingRect().x() for side in ("left", "right")]
        assert axes[0] < axes[1]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_draws_charts_is_imported_with_the_first_chart_only() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication(sys.argv)\n"
        "from counterfoil.ui.windows.main import MainWindow\n"
        "from tests.ui.snapshots import busy, empty\n"
        "window = MainWindow(); window.show(); window.show_snapshot(empty()); app.processEvents()\n"
        "assert not {'numpy', 'pyqtgraph'} & set(sys.modules), 'too early'\n"
        "window.show_snapshot(busy())\n"
        "assert 'pyqtgraph' not in sys.modules, 'within the call'\n"
        "while window.page.wants_chart: app.processEvents()\n"
        "assert 'pyqtgraph' in sys.modules, 'never'\n"
    )
    same = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, env=same
    )
    assert ended.returncode == 0, ended.stderr

"""What the small panel says and offers, in every state."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.popover import Popover
from counterfoil.ui.popover_bar import BarFace, bar_of
from counterfoil.ui.spark_series import MOST_DOTS, MOST_STEPS, spark_of
from counterfoil.ui.theme import DARK, LIGHT
from tests.altered import replace
from tests.ui import counters, snapshots
from tests.ui.parts import NOW_MS
from tests.ui.snapshots import LONG, busy, empty, exhausted, first_run, importing_paused, long_names, unknown
from tests.ui.suppositions import tighter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
APP = Path(__file__).parents[2] / "app"


@pytest.fixture
def panel(qtbot: QtBot) -> Popover:
    made = Popover(LIGHT)
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    return made


def told(panel: Popover, snapshot: Snapshot) -> list[tuple[str, ...]]:
    """Name, sentence, what stands below it, percent and reset of each row."""
    panel.show_snapshot(snapshot)
    while not panel.rows.is_done:
        QApplication.processEvents()
    return [
        tuple(
            label.text().replace("\u00a0", " ")
            for label in (row.name, row.sentence, row.aside, row.used, row.reset)
        )
        for row in panel.rows.rows
        if not row.isHidden()
    ]


def test_each_window_tells_name_sentence_odds_percent_and_reset(panel: Popover) -> None:
    assert told(panel, busy()) == [
        ("Claude · 5-hour", "Runs out ≈ 14:42", "93 in 100 · 14:19–15:10", "62 %", "resets in 2 h 27"),
        ("Codex · week", "Lasts to its reset", "82 in 100 · ≈ 89 % at reset", "71 %", "resets Sun 01:33"),
        ("Claude · week", "Lasts to its reset", "97 in 100 · ≈ 72 % at reset", "29 %", "resets Wed 01:33"),
    ]


def test_today_and_the_last_five_requests_stand_on_it(panel: Popover) -> None:
    panel.show_snapshot(busy())
    assert panel.today.text().replace("\u00a0", " ") == "Today ≥ $18.39"
    assert panel.total.text().replace("\u00a0", " ") == "441 requests · 12 M tokens"
    model = panel.latest.model
    assert model.rowCount() == 5
    cells = [str(model.index(0, column).data()).replace("\u00a0", " ") for column in range(3)]
    assert cells == ["13:32:20", "opus-4-5 · web-api", "$0.18"]


@pytest.mark.parametrize(
    ("snapshot", "today", "first"),
    [
        (empty(), "No requests today", None),
        (unknown(), "Today: price not known", ("Not known yet", "not known")),
        (exhausted(), "Today ≥ $18.39", ("Used up until 14:45", "100 %")),
    ],
)
def test_what_is_not_known_or_used_up_is_said(
    panel: Popover, snapshot: Snapshot, today: str, first: tuple[str, str] | None
) -> None:
    rows = told(panel, snapshot)
    assert panel.today.text().replace("\u00a0", " ") == today
    assert (rows[0][1], rows[0][3]) == first if first else rows == []
    assert panel.rows.empty.isVisible() is (first is None)


def test_a_bar_holds_both_counters_and_keeps_the_unknown_apart_from_nothing() -> None:
    both, none = bar_of(counters.both().windows[0], NOW_MS), bar_of(unknown().windows[0], NOW_MS)
    assert both.provider == 62
    assert both.own is not None
    assert both.ahead == 100
    assert none == BarFace(None, None, None)
    estimate = bar_of(counters.with_estimate().windows[0], NOW_MS)
    assert (estimate.provider, estimate.own, estimate.unsure) == (None, 40.0, (30.0, 55.0))


def test_hovering_a_bar_tells_both_figures_with_source_and_age(panel: Popover) -> None:
    told(panel, counters.both())
    lines = panel.rows.rows[0].bar.told.replace("\u00a0", " ").split("\n")
    assert lines[0] == "Provider: 62 %, reading 40 s old · status line"
    assert any(line.startswith("own ") for line in lines)


def test_a_curve_runs_to_the_windows_reset_and_has_no_more_parts_than_can_be_seen() -> None:
    for state in snapshots.heavy(points=300).windows:
        spark = spark_of(state, NOW_MS)
        assert len(spark.dots) <= MOST_DOTS
        assert len(spark.own) <= MOST_STEPS
        last, _ = spark.own[-1]
        length = state.window.resets_at_ms - state.window.starts_at_ms
        assert last == pytest.approx((NOW_MS - state.window.starts_at_ms) / length)
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in (*spark.own, *spark.dots, *spark.ahead))


def test_which_window_ends_another_is_said_in_full(panel: Popover) -> None:
    rows = told(panel, tighter())
    assert "ends it first: runs out ≈ 13:57" in rows[1][2]
    assert panel.rows.rows[1].aside.wordWrap()


def test_the_sample_an_import_and_a_problem_are_strips_with_their_buttons(
    panel: Popover, qtbot: QtBot
) -> None:
    panel.show_snapshot(replace(first_run(), notice="The disk is full."))
    assert panel.sample.isVisible()
    assert panel.notice.sentence.text() == "The disk is full."
    assert not panel.rows.rows[0].snooze.isVisible()  # nobody is warned of a sample
    with qtbot.waitSignal(panel.use_own_logs):
        panel.sample.button.click()
    panel.show_snapshot(importing_paused())
    with qtbot.waitSignal(panel.pause_wanted) as wanted:
        panel.importing.button.click()
    assert wanted.args == [False]


def test_paused_notifications_are_said_and_one_click_brings_them_back(panel: Popover, qtbot: QtBot) -> None:
    panel.set_notifications(on=True)
    with qtbot.waitSignal(panel.notifications_toggled) as wanted:
        panel.foot.pause.click()
    assert wanted.args == [False]
    panel.set_notifications(on=False)
    assert panel.paused.isVisible()
    with qtbot.waitSignal(panel.notifications_toggled) as wanted:
        panel.resume.click()
    assert wanted.args == [True]


def test_a_hundred_windows_are_filled_in_turns_and_all_of_them_are_there(panel: Popover) -> None:
    hundred = (busy().windows * 34)[:100]
    panel.show_snapshot(replace(busy(), windows=hundred))
    assert len(panel.rows.rows) < 100
    assert panel.rows.more.isVisible()
    while not panel.rows.is_done:
        QApplication.processEvents()
    assert sum(not row.isHidden() for row in panel.rows.rows) == 100
    assert not panel.rows.more.isVisible()
    assert len(told(panel, busy())) == 3


def test_names_of_ten_thousand_letters_leave_the_panel_as_wide_as_it_is(panel: Popover) -> None:
    told(panel, busy())
    plain = panel.wanted_size().width()
    told(panel, long_names())
    assert panel.wanted_size().width() == plain
    assert panel.rows.width() <= panel.width()
    assert len(panel.notice.sentence.text()) < 300 < len(LONG)


def test_every_button_is_reached_with_tab_and_says_what_it_does(panel: Popover) -> None:
    told(panel, busy())
    panel.foot.open.setFocus()
    seen: list[QWidget] = []
    widget = QApplication.focusWidget() or panel.foot.open
    while widget not in seen:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = panel.focusWidget()
    foot = panel.foot
    expected = {panel.pin, foot.open, foot.snooze, foot.pause, foot.settings}
    assert expected | {row.snooze for row in panel.rows.rows} <= set(seen)


def test_a_row_is_one_sentence_for_a_screen_reader(panel: Popover) -> None:
    told(panel, busy())
    said = panel.rows.rows[0].accessibleName().replace("\u00a0", " ")
    assert said == (
        "Claude · 5-hour, 62 %, may run out, Runs out ≈ 14:42, resets in 2 h 27, 93 in 100 · 14:19–15:10"
    )


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_it_takes_other_colours_while_it_is_shown(panel: Popover, palette: object) -> None:
    told(panel, busy())
    panel.restyle(DARK if palette is DARK else LIGHT)
    assert panel.rows.rows[0].bar.colours is palette


def test_it_needs_neither_numpy_nor_pyqtgraph() -> None:
    program = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from counterfoil.ui.popover_window import PopoverWindow;"
        "from counterfoil.ui.popover_remembered import Remembered;"
        "from PySide6.QtCore import QRect;"
        "window = PopoverWindow(Remembered(QRect())); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"},
        capture_output=True, check=True, text=True,
    )  # fmt: skip
    assert not set(done.stdout.split()) & {"numpy", "pyqtgraph"}

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counterfoil.ui.charts.export import ChartExport, Kind, offer_export
from counterfoil.ui.charts.window_series import window_series
from counterfoil.ui.charts.window_table import HEAD, window_table
from tests.ui import snapshots as examples
from tests.ui.conftest import Show
from tests.ui.parts import NOW_MS, TZ

TITLE = "Claude · 5-hour"
TABLE = (("name", "usd"), [("=cmd()", "1.50"), (None, 2)])


@pytest.fixture
def export(show: Show) -> ChartExport:
    chart = show(examples.five_hour())
    return offer_export(chart, lambda: TITLE, lambda: TABLE, moment=lambda: (NOW_MS, TZ))


def saved(export: ChartExport, kind: Kind, path: Path, qtbot: QtBot) -> bytes:
    with qtbot.waitSignal(export.written):
        export.save_as(kind, path)
    return path.read_bytes()


def test_figures_are_saved_exactly_and_no_cell_is_a_formula(
    export: ChartExport, tmp_path: Path, qtbot: QtBot
) -> None:
    written = saved(export, Kind.CSV, tmp_path / "a.csv", qtbot)
    assert written.decode("utf-8-sig") == '"name","usd"\r\n"\'=cmd()","1.50"\r\n"","2"\r\n'
    assert export.said.text() == "Saved as a.csv"


def test_a_picture_is_twice_as_sharp_and_larger_than_the_chart(
    export: ChartExport, tmp_path: Path, qtbot: QtBot
) -> None:
    image = QImage.fromData(saved(export, Kind.PNG, tmp_path / "a.png", qtbot))
    assert image.width() == 2 * (800 + 40)
    assert image.height() > 2 * 240


def test_a_drawing_is_of_lines_and_letters_and_says_of_when_it_is(
    export: ChartExport, tmp_path: Path, qtbot: QtBot
) -> None:
    drawn = saved(export, Kind.SVG, tmp_path / "a.svg", qtbot)
    texts = [node.text or "" for node in ElementTree.fromstring(drawn).iter() if node.tag.endswith("text")]
    assert b"<image" not in drawn
    assert TITLE in texts
    assert any("24 Jul 2026" in text and "Europe/Berlin" in text for text in texts)


def test_a_drawing_keeps_every_step_of_a_curve(export: ChartExport, tmp_path: Path, qtbot: QtBot) -> None:
    drawn = saved(export, Kind.SVG, tmp_path / "a.svg", qtbot)
    longest = max((node.get("d", "") for node in ElementTree.fromstring(drawn).iter()), key=len)
    across = {point.split(",")[0].lstrip("ML") for point in longest.split()}
    assert len(across) >= len(examples.five_hour().own)


def test_where_nothing_can_be_written_a_sentence_says_so(
    export: ChartExport, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(export.failed):
        export.save_as(Kind.CSV, tmp_path / "gone" / "a.csv")
    assert export.said.text() == "a.csv was not saved: No such file or directory"


def test_a_failure_leaves_the_file_that_was_there(
    export: ChartExport, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tmp_path / "a.csv"
    before.write_text("mine")

    def full(_path: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with qtbot.waitSignal(export.failed):
        export.save_as(Kind.CSV, before)
    assert before.read_text() == "mine"


def test_the_keys_put_a_picture_into_the_clipboard(export: ChartExport) -> None:
    QGuiApplication.clipboard().clear()
    export.copy_image()
    assert not QGuiApplication.clipboard().image().isNull()
    assert export.said.text() == "Image copied"


def test_each_entry_of_the_menu_asks_for_a_file_of_its_kind(export: ChartExport) -> None:
    asked: list[tuple[Kind, str]] = []
    export.asked_for_file = lambda kind, path: asked.append((kind, path.name))
    for action in export.menu().actions():
        if action.text().startswith("Save"):
            action.trigger()
    stem = "counterfoil-claude-5-hour-2026-07-24-1333"
    assert asked == [(kind, f"{stem}.{kind}") for kind in Kind]


def test_any_widget_that_paints_itself_can_be_taken_along(qtbot: QtBot) -> None:
    widget = QWidget()
    widget.resize(100, 50)
    qtbot.addWidget(widget)
    made = offer_export(widget, lambda: TITLE, lambda: TABLE, moment=lambda: (NOW_MS, TZ))
    assert made.picture().image().width() == 2 * (100 + 40)
    assert widget.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_copying_leaves_the_chart_as_it_was(export: ChartExport, show: Show) -> None:
    chart = show(examples.five_hour())
    width = chart._own.opts["pen"].widthF()
    export.copy_image()
    assert chart._own.opts["pen"].widthF() == width
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert not chart.hover.isHidden()


def test_the_table_of_a_window_has_readings_our_use_and_the_forecast() -> None:
    head, rows = window_table(window_series(examples.five_hour(), NOW_MS))
    state = examples.five_hour()
    kinds = [row[1] for row in rows]
    assert head == HEAD
    assert kinds.count("provider") == len(state.window.readings)
    assert kinds.count("own") == len(state.own)
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)  # type: ignore[type-var]
    assert next(row for row in rows if row[1] == "provider")[0] == "2026-07-24T09:18:36.900Z"

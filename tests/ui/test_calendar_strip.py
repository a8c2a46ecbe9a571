from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from counterfoil.domain.coverage import Coverage, DayCoverage, Tally, Watched
from counterfoil.domain.times import DAY_MS
from counterfoil.ui import theme
from counterfoil.ui.theme import DARK, LIGHT, Palette
from counterfoil.ui.windows.calendar_paint import CELL_PX, MARKS, Brushes, CalendarKeys, Look, paint_day
from counterfoil.ui.windows.calendar_strip import LABEL_PX, PITCH_PX, CalendarStrip
from counterfoil.ui.windows.ledger_cells import TOLERANCE_MS, DayCell, Watch, cells, thresholds, weekday
from tests.ui.fake_audit import coverage_example
from tests.ui.parts import NOW_MS

TODAY = NOW_MS // DAY_MS
BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def known(
    day: int, watched_ms: int = DAY_MS, requests: int = 0, skipped: int = 0, gone: int = 0
) -> DayCoverage:
    return DayCoverage(day, Tally(lines=skipped, skipped=skipped), watched_ms, requests, gone)


def cell_of(day: DayCoverage, looked_ms: int = 0) -> DayCell:
    coverage = Coverage(days=(day,), watched=(Watched(looked_ms, NOW_MS),))
    return next(cell for cell in cells(coverage, NOW_MS, 10) if cell.day == day.day)


def test_weeks_begin_on_monday_and_end_today() -> None:
    shown = cells(Coverage(), NOW_MS, 26)
    assert weekday(shown[0].day) == 0
    assert shown[-1].day == TODAY
    assert len(shown) == 25 * 7 + weekday(TODAY) + 1
    assert weekday(4) == 0  # 5 January 1970


@pytest.mark.parametrize(
    ("watched_ms", "watch"),
    [
        (DAY_MS, Watch.WHOLE),
        (DAY_MS - TOLERANCE_MS, Watch.WHOLE),
        (DAY_MS - TOLERANCE_MS - 1, Watch.PARTLY),
        (1, Watch.PARTLY),
        (0, Watch.NONE),
    ],
)
def test_a_day_is_judged_by_how_much_of_it_was_watched(watched_ms: int, watch: Watch) -> None:
    assert cell_of(known(TODAY - 9, watched_ms)).watch is watch


def test_a_day_that_the_ledger_knows_nothing_of_was_not_watched() -> None:
    shown = cells(Coverage(watched=(Watched(0, 1),)), NOW_MS, 10)
    assert {cell.watch for cell in shown} == {Watch.NONE}


def test_days_over_before_the_first_look_could_not_be_watched() -> None:
    looked_ms = (TODAY - 5) * DAY_MS + DAY_MS // 2
    assert cell_of(known(TODAY - 6, 0, requests=9), looked_ms).watch is Watch.BEFORE
    assert cell_of(known(TODAY - 5, DAY_MS // 2), looked_ms).watch is Watch.WHOLE


def test_of_today_only_what_is_over_can_be_missed() -> None:
    assert cell_of(known(TODAY, NOW_MS - TODAY * DAY_MS)).watch is Watch.WHOLE
    assert "Watched throughout" in cell_of(known(TODAY, NOW_MS - TODAY * DAY_MS)).text


@settings(max_examples=60)
@given(st.lists(st.integers(0, 10_000), max_size=80))
def test_more_requests_are_never_a_lower_step(requests: list[int]) -> None:
    days = tuple(known(TODAY - place, requests=number) for place, number in enumerate(requests[:60]))
    shown = [c for c in cells(Coverage(days=days), NOW_MS, 10) if c.known]
    ordered = sorted(shown, key=lambda c: c.known.requests if c.known else 0)
    assert [c.step for c in ordered] == sorted(c.step for c in ordered)
    assert all((c.step == 0) is (c.known is not None and c.known.requests == 0) for c in shown)
    assert all(0 <= c.step <= 4 for c in shown)


def test_without_requests_there_are_no_steps() -> None:
    assert thresholds([0, 0]) == ()


def picture(look: Look, palette: Palette) -> QImage:
    image = QImage(CELL_PX + 2, CELL_PX + 2, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_day(painter, 1, 1, look, Brushes(palette))
    painter.end()
    return image


@BOTH
@pytest.mark.usefixtures("qapp")
def test_each_mark_is_a_shape_of_its_own_on_every_hue(palette: Palette) -> None:
    for step in range(5):
        looks = [Look(step), *(Look(step, m.watch, m.skipped, m.vanished) for m, _ in MARKS)]
        assert len({bytes(picture(look, palette).constBits()) for look in looks}) == len(looks)


@BOTH
def test_steps_go_one_way_and_marks_stand_out_from_them(palette: Palette) -> None:
    steps = theme.heat(palette)
    contrasts = [theme.contrast(step, palette.panel) for step in steps]
    assert contrasts == sorted(contrasts)
    assert contrasts[-1] >= 3
    assert all(theme.contrast(theme.legible(palette, step), step) >= 3 for step in steps)


@pytest.fixture
def strip(qtbot: QtBot) -> CalendarStrip:
    made = CalendarStrip(LIGHT)
    qtbot.addWidget(made)
    made.resize(LABEL_PX + 26 * PITCH_PX, made.sizeHint().height())
    made.show_coverage(coverage_example(), NOW_MS)
    made.show()
    return made


def middle(strip: CalendarStrip, day: int) -> QPoint:
    return strip.place_of(day).center()


def test_as_many_weeks_are_shown_as_fit(strip: CalendarStrip) -> None:
    assert len(strip.cells) // 7 + 1 == 26
    strip.resize(LABEL_PX + 40 * PITCH_PX, 200)
    assert len(strip.cells) // 7 + 1 == 40


def test_a_click_chooses_the_day_under_it(strip: CalendarStrip, qtbot: QtBot) -> None:
    for day in (TODAY, strip.cells[0].day, TODAY - 40):
        with qtbot.waitSignal(strip.days_chosen) as chosen:
            QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle(strip, day))
        assert chosen.args == [day, day]


def test_dragging_chooses_a_stretch_in_either_direction(strip: CalendarStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.days_chosen) as chosen:
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle(strip, TODAY - 3))
        QTest.mouseMove(strip, middle(strip, TODAY - 20))
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=middle(strip, TODAY - 20))
    assert chosen.args == [TODAY - 20, TODAY - 3]


def test_beside_the_days_nothing_is_chosen(strip: CalendarStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.days_chosen):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert strip.cell_at(QPointF(middle(strip, TODAY)) + QPointF(0, 20)) is None


def test_the_arrow_keys_go_by_day_and_week_and_tell_the_day(strip: CalendarStrip, qtbot: QtBot) -> None:
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Left)
    QTest.keyClick(strip, Qt.Key.Key_Up)
    assert strip.accessibleDescription().startswith("Thu 16 Jul 2026, UTC")
    with qtbot.waitSignal(strip.days_chosen) as chosen:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [TODAY - 8, TODAY - 8]
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription().startswith("Fri 24 Jul 2026")


def test_hovering_tells_all_of_a_day_as_plain_text(
    strip: CalendarStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda *given: told.append(given[1]))
    place = middle(strip, TODAY)
    QApplication.sendEvent(strip, QHelpEvent(QHelpEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    assert "Fri 24 Jul 2026, UTC<br>" in told[0]


def test_time_runs_to_the_right_in_a_right_to_left_window_too(strip: CalendarStrip) -> None:
    strip.resize(900, 200)
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.place_of(TODAY).x() > strip.place_of(TODAY - 70).x()
    assert strip.cell_at(QPointF(middle(strip, TODAY))) == strip.cells[-1]


def test_an_empty_ledger_has_an_empty_strip(qtbot: QtBot) -> None:
    made = CalendarStrip(DARK)
    qtbot.addWidget(made)
    made.show()
    QTest.keyClick(made, Qt.Key.Key_Return)
    made.show_coverage(Coverage(), NOW_MS)
    QApplication.processEvents()
    assert {cell.watch for cell in made.cells} == {Watch.BEFORE}


def test_keys_explain_only_what_can_be_seen(qtbot: QtBot) -> None:
    keys = CalendarKeys(LIGHT)
    qtbot.addWidget(keys)
    keys.show_keys([cell_of(known(TODAY - 9, 5, skipped=1))])
    assert keys.accessibleName() == "partly, skipped lines"
    keys.show_keys([cell_of(known(TODAY - 9))])
    assert keys.accessibleName() == ""
    keys.resize(120, 100)
    assert keys.heightForWidth(120) >= keys.heightForWidth(900)
    keys.show()
    keys.restyle(DARK)
    QApplication.processEvents()

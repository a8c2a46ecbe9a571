"""An import of years of logs: the strip on both pages, its button, the tray's menu, and who is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counterfoil import ingest
from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.snapshot import Snapshot
from counterfoil.paths import home_at
from counterfoil.ui.application import Application
from counterfoil.ui.tray_menu import TrayMenu
from counterfoil.ui.windows.import_strip import BAR_STEPS, ImportStrip
from counterfoil.ui.windows.main import PATIENT_SECONDS, MainWindow
from tests.altered import replace
from tests.ui import snapshots as examples
from tests.ui.snapshots import HALFWAY

PAUSED = replace(HALFWAY, is_paused=True)
WIDE_PX, NARROW_PX = 900, 432


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[ImportStrip]:
    window = QWidget()
    made = ImportStrip()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # a strip comes and goes
    column.addWidget(made)
    qtbot.addWidget(window)
    window.show()
    yield made
    window.close()


def shown(strip: ImportStrip, progress: ImportProgress | None, width: int = WIDE_PX) -> ImportStrip:
    strip.window().resize(width, 200)
    strip.show_progress(progress)
    QApplication.processEvents()
    return strip


def test_the_strip_tells_how_far_it_is_and_that_totals_grow(strip: ImportStrip) -> None:
    shown(strip, HALFWAY)
    assert plain(strip.label.text()).endswith("380 of 1,019 MB · 240 MB/s · 3 s left")
    assert strip.more.text() == "Older logs are still being read; totals grow."
    assert (strip.button.text(), strip.button.accessibleName()) == ("Pause", "Pause reading logs")


def test_a_paused_import_says_what_is_paused_and_can_go_on(strip: ImportStrip) -> None:
    shown(strip, PAUSED)
    assert plain(strip.label.text()) == "Paused at 412 of 2,000 files · 380 of 1,019 MB"
    assert strip.more.text() == "Totals lack older logs; new lines still count."
    assert (strip.button.text(), strip.button.accessibleName()) == ("Resume", "Resume reading logs")


@pytest.mark.parametrize("progress", [None, ImportProgress(), ImportProgress(files=3, files_total=9)])
def test_where_it_is_not_known_that_there_is_much_to_read_no_strip_flashes(
    strip: ImportStrip, progress: ImportProgress | None
) -> None:
    assert shown(strip, HALFWAY).isVisible()
    assert not shown(strip, progress).isVisible()


@pytest.mark.parametrize(("done", "total"), [(3 * 2**31, 4 * 2**31), (750, 1000), (1500, 2000)])
def test_the_bar_goes_by_bytes_however_many(strip: ImportStrip, done: int, total: int) -> None:
    shown(strip, ImportProgress(1, 10, done, total))
    assert (strip.bar.value(), strip.bar.maximum()) == (BAR_STEPS * 3 // 4, BAR_STEPS)


def test_the_bar_is_full_when_a_file_grew(strip: ImportStrip) -> None:
    assert shown(strip, ImportProgress(1, 1, 1200, 1000)).bar.value() == BAR_STEPS


def test_with_less_room_it_says_less_and_the_rest_on_hover(strip: ImportStrip) -> None:
    shown(strip, HALFWAY, NARROW_PX)
    assert plain(strip.label.text()) == "Reading logs: 380 of 1,019 MB · 3 s left"
    assert "412 of 2,000" in plain(strip.label.toolTip())
    shown(strip, HALFWAY)
    assert "412 of 2,000" in plain(strip.label.text())
    assert strip.label.toolTip() == ""


def test_a_figure_less_does_not_bring_a_longer_text_back(strip: ImportStrip) -> None:
    shown(strip, replace(HALFWAY, bytes_total=10**13), NARROW_PX)
    before = plain(strip.label.text()).split(" · ")
    shown(strip, HALFWAY, NARROW_PX)
    assert len(plain(strip.label.text()).split(" · ")) == len(before)


def test_no_figure_moves_anything(strip: ImportStrip) -> None:
    def places() -> list[object]:
        return [part.geometry() for part in (strip.label, strip.bar, strip.more, strip.button)]

    shown(strip, ImportProgress(0, 2, 0, 10))
    before = places(), strip.sizeHint()
    for progress in (HALFWAY, PAUSED, examples.importing_long().importing):
        shown(strip, progress)
        assert (places(), strip.sizeHint()) == before


@pytest.mark.parametrize(("progress", "wanted"), [(HALFWAY, True), (PAUSED, False)])
def test_the_button_can_be_pressed_from_the_keyboard(
    strip: ImportStrip, qtbot: QtBot, progress: ImportProgress, wanted: bool
) -> None:
    shown(strip, progress)
    strip.button.setFocus()
    with qtbot.waitSignal(strip.pause_wanted) as asked:
        QTest.keyClick(strip.button, Qt.Key.Key_Space)
    assert asked.args == [wanted]


def test_the_button_comes_before_the_cards_in_the_order_of_focus(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_snapshot(replace(examples.busy(), importing=HALFWAY))
    window.show()
    button, cards = window.page.importing.button, window.page.cards.cards
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert window.focusWidget() is cards[0]


@pytest.mark.parametrize(
    ("progress", "draws"),
    [(HALFWAY, False), (PAUSED, True), (replace(HALFWAY, seconds=PATIENT_SECONDS), True), (None, True)],
)
def test_charts_wait_for_a_short_import_only(
    qtbot: QtBot, progress: ImportProgress | None, draws: bool
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_snapshot(replace(examples.busy(), importing=progress))
    window.show()
    for _ in range(5):
        QApplication.processEvents()
    assert window.page.wants_chart is not draws


def test_the_menu_offers_a_pause_only_while_logs_are_imported(qtbot: QtBot) -> None:
    menu = TrayMenu()
    qtbot.addWidget(menu)
    asked: list[bool] = []
    menu.pause_wanted.connect(asked.append)
    before = menu.actions()
    assert reading_entries(menu) == []
    for paused, text in ((False, "Pause reading logs"), (True, "Resume reading logs")):
        menu.set_reading(paused=paused)
        assert reading_entries(menu) == [text]
        next(a for a in menu.actions() if a.text() == text).trigger()
    assert asked == [True, False]
    menu.set_reading(paused=None)
    assert reading_entries(menu) == []
    assert menu.actions() == before


def reading_entries(menu: TrayMenu) -> list[str]:
    return [a.text() for a in menu.actions() if a.isVisible() and "reading" in a.text()]


class FakeIngest:
    """Stands for the reading thread's work: notes what it is told, and shows what a test wants shown."""

    made: list[FakeIngest]

    def __init__(self, _job: object, on_snapshot: Callable[[Snapshot], None], _on_alert: object) -> None:
        self.show, self.paused = on_snapshot, list[bool]()
        self._stopped = threading.Event()
        FakeIngest.made.append(self)

    def run(self) -> None:
        self._stopped.wait(10)

    def stop(self) -> None:
        self._stopped.set()

    def set_paused(self, paused: bool) -> None:
        self.paused.append(paused)


# where nothing is on a screen
OFF_SCREEN = pytest.mark.qt_log_ignore("does not support raise|propagateSizeHints")


@pytest.fixture
def application(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The app with a window, its reading under way."""
    FakeIngest.made = []
    monkeypatch.setattr(ingest, "Ingest", FakeIngest)
    made = Application(qapp, home_at(tmp_path), object, wants_sample=False)  # type: ignore[arg-type]
    made.open_window()
    qtbot.waitUntil(lambda: made.window is not None and made.window.isVisible(), timeout=20_000)
    assert made.window is not None
    made._reading.start()
    qtbot.waitUntil(lambda: bool(FakeIngest.made))
    yield made
    made._end()
    made.deleteLater()


def importing_now(application: Application, qtbot: QtBot) -> tuple[ImportStrip, FakeIngest]:
    assert application.window is not None
    strip, told = application.window.page.importing, FakeIngest.made[0]
    told.show(examples.importing())
    qtbot.waitUntil(strip.isVisible)
    return strip, told


@OFF_SCREEN
def test_a_press_of_the_button_reaches_the_reading_and_shows_at_once(
    application: Application, qtbot: QtBot
) -> None:
    strip, told = importing_now(application, qtbot)
    strip.button.click()
    assert (strip.button.text(), told.paused) == ("Resume", [True])
    assert reading_entries(application._tray._menu) == ["Resume reading logs"]
    told.show(examples.importing())  # was on its way when the button was pressed
    qtbot.wait(50)
    assert strip.button.text() == "Resume"
    strip.button.click()
    assert (strip.button.text(), told.paused) == ("Pause", [True, False])


@OFF_SCREEN
def test_so_does_the_entry_in_the_tray(application: Application, qtbot: QtBot) -> None:
    strip, told = importing_now(application, qtbot)
    entry = next(a for a in application._tray._menu.actions() if a.text() == "Pause reading logs")
    entry.trigger()
    assert (strip.button.text(), told.paused) == ("Resume", [True])


@OFF_SCREEN
def test_a_pause_ends_with_its_import(application: Application, qtbot: QtBot) -> None:
    strip, told = importing_now(application, qtbot)
    strip.button.click()
    told.show(examples.busy())
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert told.paused == [True, False]
    assert reading_entries(application._tray._menu) == []
    importing_now(application, qtbot)
    assert strip.button.text() == "Pause"

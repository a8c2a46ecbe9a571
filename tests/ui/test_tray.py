"""The tray: what it says, when it changes, and what it does without a host."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.warning_policy import LimitName, Snooze, WarningPolicy
from counterfoil.settings import Icon
from counterfoil.ui import tray as tray_module
from counterfoil.ui.tray import Tray
from counterfoil.ui.tray_menu import TrayMenu
from counterfoil.ui.tray_text import menu_lines, tooltip_text
from tests.altered import replace
from tests.ui.counters import with_estimate
from tests.ui.snapshots import busy, empty, exhausted, importing, importing_paused, long_names, unknown
from tests.ui.suppositions import tighter

APP = Path(__file__).parents[2] / "app"
HEAVY = ("numpy", "pyqtgraph", "sqlite_utils", "jeepney", "msgspec", "watchdog")
HEAVY_QT = ("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtSvg")
Reason = QSystemTrayIcon.ActivationReason


class FakeIcon(QObject):
    """Stands for QSystemTrayIcon and writes down what is done to it."""

    ActivationReason = Reason
    activated = Signal(Reason)
    messageClicked = Signal()
    made: list[FakeIcon]
    has_host = True

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.icons: list[QIcon] = []
        self.tooltips: list[str] = []
        self.messages: list[tuple[str, str]] = []
        self.menu: QMenu | None = None
        self.visible = False
        FakeIcon.made.append(self)

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return FakeIcon.has_host

    def setIcon(self, icon: QIcon) -> None:
        self.icons.append(icon)

    def setToolTip(self, text: str) -> None:
        self.tooltips.append(text)

    def setContextMenu(self, menu: QMenu) -> None:
        self.menu = menu

    def showMessage(self, title: str, body: str, *_: object) -> None:
        self.messages.append((title, body))

    def geometry(self) -> QRect:
        return QRect()

    def show(self) -> None:
        self.visible = True

    def hide(self) -> None:
        self.visible = False


@pytest.fixture
def tray(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tray]:  # noqa: ARG001
    FakeIcon.made, FakeIcon.has_host = [], True
    monkeypatch.setattr(tray_module, "QSystemTrayIcon", FakeIcon)
    monkeypatch.setattr(tray_module, "AT_MOST_EVERY_MS", 60)
    monkeypatch.setattr(tray_module, "REBUILD_AFTER_MS", 5)
    monkeypatch.setattr(tray_module, "LOOK_AGAIN_MS", 20)
    monkeypatch.setattr(Tray, "_watch_surroundings", Tray._look)  # no bus in these tests
    made = Tray()
    yield made
    made.hide()


def test_a_line_for_each_window_tells_percent_forecast_reset_source_and_age() -> None:
    assert tooltip_text(busy()).replace("\u00a0", " ").split("\n") == [
        "Claude · 5-hour: 62 % · Runs out ≈ 14:42 (14:19–15:10) · resets in 2 h 27"
        " · status line, under 1 min old",
        "Codex · week: 71 % · Lasts to its reset · resets Sun 01:33 · session log, under 1 min old",
        "Claude · week: 29 % · Lasts to its reset · resets Wed 01:33 · status line, under 1 min old",
    ]


@pytest.mark.parametrize(
    ("snapshot", "first_line"),
    [
        (empty(), "No quota window is known yet. One appears with the first request or reading."),
        (importing(), "Reading logs: 37 % · 3 s left"),
        (importing_paused(), "Reading logs: paused at 37 %"),
        (unknown(), "The statusline hook is not set up, so Claude's own counter is not known here."),
    ],
)
def test_what_matters_before_the_windows_comes_first(snapshot: Snapshot, first_line: str) -> None:
    assert tooltip_text(snapshot).replace("\u00a0", " ").split("\n")[0] == first_line


def test_an_unknown_percent_is_not_shown_as_a_number() -> None:
    assert "not known" in tooltip_text(unknown()).split("\n")[-1]
    assert "0" not in menu_lines(unknown())[0].replace("5-hour", "")


def test_an_estimate_is_told_with_its_band_and_that_no_reading_stands_behind_it() -> None:
    for line in (tooltip_text(with_estimate()).split("\n")[0], menu_lines(with_estimate())[0]):
        told = line.replace("\u00a0", " ")
        assert told.startswith("Claude · 5-hour: ≈ 40 % (30–55 %), estimate · ")
        assert told.endswith(" · no reading, from own use")


def test_a_tighter_window_is_named_on_the_line_of_the_one_it_ends() -> None:
    week, five_hour = (line.replace("\u00a0", " ") for line in menu_lines(tighter()))
    assert "(14:19–15:10) · The week ends it first: runs out ≈ 13:57 · resets in 2 h 27" in five_hour
    assert "ends it first" not in week


def test_a_tooltip_holds_nothing_that_a_host_could_read_as_markup_and_stays_short() -> None:
    text = tooltip_text(long_names())
    assert not set("<>&") & set(text)
    assert text.split("\n")[-1] == "and 4 more"
    assert len(text) < 4000


def test_a_tooltip_changes_by_the_minute_only() -> None:
    sooner, later = (replace(busy(), at_ms=busy().at_ms + s * 1000) for s in (1, 15))
    assert tooltip_text(sooner) == tooltip_text(later)


def test_the_first_change_shows_at_once_and_the_last_of_a_burst_after_a_pause(
    qtbot: QtBot, tray: Tray
) -> None:
    tray.show()
    icon = FakeIcon.made[0]
    for snapshot in (busy(), empty(), exhausted()):
        tray.update(snapshot)
    assert icon.tooltips == ["Counterfoil", tooltip_text(busy())]
    qtbot.waitUntil(lambda: icon.tooltips[2:] == [tooltip_text(exhausted())])
    assert len(icon.icons) == 3


def test_nothing_is_set_when_nothing_visible_changed(qtbot: QtBot, tray: Tray) -> None:
    tray.show()
    for _ in range(3):
        tray.update(busy())
        qtbot.wait(70)
    assert (len(FakeIcon.made[0].icons), len(FakeIcon.made[0].tooltips)) == (2, 2)


def test_a_tray_that_comes_later_gets_a_new_icon_and_is_announced(qtbot: QtBot, tray: Tray) -> None:
    FakeIcon.has_host = False
    tray.show()
    tray.update(busy())
    with qtbot.waitSignal(tray.available_changed) as came:
        FakeIcon.has_host = True
    assert came.args == [True]
    old, new = FakeIcon.made
    assert (old.visible, new.visible) == (False, True)
    assert (new.tooltips, len(new.icons)) == ([tooltip_text(busy())], 1)
    assert new.menu is old.menu is not None


@pytest.mark.parametrize("second", [Reason.Trigger, Reason.DoubleClick])
def test_a_click_toggles_the_popover_and_a_double_click_opens_the_dashboard_once(
    tray: Tray, second: Reason
) -> None:
    tray.show()
    wishes: list[str] = []
    tray.toggle_requested.connect(lambda: wishes.append("popover"))
    tray.open_requested.connect(lambda: wishes.append("dashboard"))
    for reason in (Reason.Trigger, second, Reason.Trigger):
        FakeIcon.made[0].activated.emit(reason)
    assert wishes == ["popover", "dashboard"]
    for other in (Reason.Context, Reason.MiddleClick):
        FakeIcon.made[0].activated.emit(other)
    assert wishes == ["popover", "dashboard"]


def test_the_wish_of_the_settings_is_drawn_at_once_and_the_same_wish_changes_nothing(tray: Tray) -> None:
    tray.show()
    tray.update(busy())
    before = len(FakeIcon.made[0].icons)
    for wish in (Icon(shows="two"), Icon(shows="two"), Icon(shows="two", panel="dark")):
        tray.set_icon(wish)
    assert len(FakeIcon.made[0].icons) == before + 2


def test_a_hundred_windows_with_long_names_make_a_tooltip_of_a_dozen_lines(tray: Tray) -> None:
    many = tuple(s for _ in range(9) for s in long_names().windows)[:100]
    text = tooltip_text(replace(long_names(), windows=many))
    assert len(text) < 4000
    assert text.split("\n")[-1] == "and 92 more"
    tray.show()
    tray.update(replace(long_names(), windows=many))
    assert len(FakeIcon.made[0].tooltips[-1].split("\n")) <= 12


def test_a_message_goes_to_the_tray_that_is_there(tray: Tray) -> None:
    tray.show()
    tray.show_message("At 86 %", "Runs out about 14:20.")
    FakeIcon.has_host = False
    tray.show_message("lost", "")
    assert FakeIcon.made[0].messages == [("At 86 %", "Runs out about 14:20.")]


def test_the_menu_keeps_its_actions_and_rewords_them(qtbot: QtBot) -> None:
    menu = TrayMenu()
    qtbot.addWidget(menu)
    before = menu.actions()
    assert _shown(menu) == ["Open Counterfoil", "Warnings…", "Notifications", "Quit"]
    menu.set_windows(menu_lines(busy()))
    menu.set_switches(notifications=False, autostart=True)
    assert _shown(menu)[0] == "Open Counterfoil"
    first = (
        "Claude · 5-hour: 62 % · Runs out ≈ 14:42 (14:19–15:10) · resets in 2 h 27"
        " · status line, under 1 min old"
    )
    assert _shown(menu)[1].replace("\u00a0", " ") == first
    assert _shown(menu)[4:] == ["Warnings…", "Notifications", "Start at login", "Quit"]
    menu.set_windows(())
    assert menu.actions() == before


def test_a_menu_has_room_for_eight_windows_and_shows_names_as_they_are(qtbot: QtBot) -> None:
    menu = TrayMenu()
    qtbot.addWidget(menu)
    menu.set_windows([f"R&D {i}" for i in range(12)])
    assert _shown(menu)[1:9] == [f"R&&D {i}" for i in range(8)]


def test_a_check_mark_set_by_the_program_is_no_wish_of_the_user(qtbot: QtBot) -> None:
    menu = TrayMenu()
    qtbot.addWidget(menu)
    wishes: list[bool] = []
    menu.notifications_toggled.connect(wishes.append)
    menu.set_switches(notifications=False, autostart=None)
    assert wishes == []
    _action(menu, "Notifications").trigger()
    assert wishes == [True]


def test_putting_the_icon_up_loads_nothing_heavy() -> None:
    program = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from counterfoil.ui.tray import Tray; from counterfoil.ui.single_instance import SingleInstance;"
        "tray = Tray(); tray.show(); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = set(done.stdout.split())
    assert not loaded & {*HEAVY, *HEAVY_QT, "counterfoil.domain.snapshot", "importlib.resources"}


def _shown(menu: QMenu) -> list[str]:
    return [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]


def _action(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text() == text)


def test_what_is_snoozed_stands_in_the_menu_and_a_click_ends_it(tray: Tray, qtbot: QtBot) -> None:
    tray.show()
    limit = LimitName("codex", None, "codex", WindowKind.FIVE_HOUR)
    snoozed = WarningPolicy(snoozed=(Snooze(limit, busy().at_ms + 3_600_000),))
    tray.update(replace(busy(), policy=snoozed))
    (line,) = [action for action in offered(tray) if action.text().startswith("End snooze")]
    assert line.text() == "End snooze: Codex 5-hour window, until 14:33"
    with qtbot.waitSignal(tray.end_snooze_wanted) as wanted:
        line.trigger()
    assert wanted.args == [limit]
    tray.update(replace(busy(), at_ms=busy().at_ms + 60_000))
    qtbot.waitUntil(lambda: not any(a.text().startswith("End snooze") for a in offered(tray)))


def test_the_menu_leads_to_the_switches_of_warnings(tray: Tray, qtbot: QtBot) -> None:
    tray.show()
    (line,) = [action for action in offered(tray) if action.text() == "Warnings…"]
    with qtbot.waitSignal(tray.warnings_requested):
        line.trigger()


def offered(tray: Tray) -> list[QAction]:
    """What the menu shows."""
    menu = FakeIcon.made[-1].menu
    assert menu is not None
    assert tray is not None
    return [action for action in menu.actions() if action.isVisible()]


def test_a_tray_that_does_not_come_is_looked_for_less_often_after_a_while(
    tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray._note_availability(False)
    assert tray._look_again.interval() == tray_module.LOOK_AGAIN_MS
    long_after = time.monotonic() + tray_module.SOON_S + 1
    monkeypatch.setattr("counterfoil.ui.tray.time.monotonic", lambda: long_after)
    tray._note_availability(False)
    assert tray._look_again.interval() == tray_module.LATER_MS
    tray._note_availability(True)  # it came: soon again, where it may go as well
    assert tray._look_again.interval() == tray_module.LOOK_AGAIN_MS

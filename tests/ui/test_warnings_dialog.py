"""The Warnings dialog: what it shows, what each switch keeps, and what a test says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counterfoil import wishes
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.warning_policy import LimitName, Snooze
from counterfoil.errors import KnownError
from counterfoil.settings import Warnings
from counterfoil.ui.warnings_access import Change, TrialResult, WarningsAccess, WarningsSetUp
from counterfoil.ui.windows.warnings_dialog import WarningsDialog
from counterfoil.ui.windows.warnings_switches import WarningsSwitches
from counterfoil.wishes import Wishes
from counterfoil.words import warning_switches as words
from counterfoil.words.warnings import limit_of
from tests.altered import replace as altered
from tests.ui.parts import NOW_MS
from tests.ui.snapshots import busy, first_run, long_names

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of a dialog, where nothing is on a screen
FILE = Warnings(
    quiet_hours="23:00-06:00", command=("notify-me", "--"), webhook="https://ntfy.example.org/secret"
)
TESTED = TrialResult(("The command ran and ended with 0.",), worked=True)


class Kept:
    """Stands for the state folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.error: KnownError | None = None

    @property
    def wishes(self) -> Wishes:
        return wishes.load(self.folder)

    def access(self) -> WarningsAccess:
        return WarningsAccess(self.load, self.change, lambda: TESTED)

    def load(self) -> WarningsSetUp:
        return WarningsSetUp(FILE, self.wishes, Path("/etc/counterfoil/config.toml"))

    def change(self, make: Change) -> WarningsSetUp:
        if self.error is not None:
            raise self.error
        wishes.change(self.folder, make, NOW_MS)
        return self.load()


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


Open = Callable[..., WarningsDialog]


@pytest.fixture
def switches(kept: Kept) -> Iterator[WarningsSwitches]:
    made = WarningsSwitches(kept.access())
    yield made
    made.stop()


@pytest.fixture
def opened(switches: WarningsSwitches, qtbot: QtBot) -> Open:
    window = QWidget()
    qtbot.addWidget(window)

    def begin(snapshot: Snapshot | None = None) -> WarningsDialog:
        switches.show_snapshot(snapshot or busy())
        switches.open(window)
        dialog = switches.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.command.text() != "")
        return dialog

    return begin


def limit(number: int = 0) -> LimitName:
    return limit_of(busy().windows[number])


def test_what_the_file_says_is_shown_without_the_secret_of_an_address(opened: Open) -> None:
    dialog = opened()
    assert dialog.level.currentText() == "As in the settings file: may run out"
    assert dialog.hours.choice.currentText() == "As in the settings file: 23:00–06:00"
    assert (dialog.command.text(), dialog.webhook.text()) == (
        "notify-me --",
        "ntfy.example.org, without names of projects",
    )
    assert "/etc/counterfoil/config.toml" in dialog.where.text()


def test_a_level_that_is_chosen_goes_before_the_file_and_can_be_given_back(
    opened: Open, kept: Kept, qtbot: QtBot
) -> None:
    dialog = opened()
    dialog.level.choose("critical")
    dialog.level.chosen.emit()
    qtbot.waitUntil(lambda: kept.wishes.notify_from == "critical")
    dialog.level.choose(None)
    dialog.level.chosen.emit()
    qtbot.waitUntil(lambda: kept.wishes.notify_from is None)


def test_quiet_hours_are_kept_as_they_are_typed(opened: Open, kept: Kept, qtbot: QtBot) -> None:
    hours = opened().hours
    assert not hours.begins.isVisible()
    hours.choice.choose("between")
    hours.choice.chosen.emit()
    qtbot.waitUntil(lambda: kept.wishes.quiet_hours == "22:00-07:30")
    hours.ends.setText("6:15")
    hours.ends.editingFinished.emit()
    qtbot.waitUntil(lambda: kept.wishes.quiet_hours == "22:00-06:15")
    hours.choice.choose("none")
    hours.choice.chosen.emit()
    qtbot.waitUntil(lambda: kept.wishes.quiet_hours == "")


def test_what_is_no_time_is_marked_and_not_kept(opened: Open, kept: Kept, qtbot: QtBot) -> None:
    wishes.change(kept.folder, lambda kept: replace(kept, quiet_hours="22:00-07:00"), NOW_MS)
    hours = opened().hours
    qtbot.waitUntil(hours.begins.isVisible)
    hours.begins.setText("25:00")
    hours.begins.textEdited.emit("25:00")
    assert hours.begins.property("wrong") is True
    with qtbot.assertNotEmitted(hours.wanted):
        hours.begins.editingFinished.emit()


def test_a_window_is_switched_off_and_on(opened: Open, kept: Kept, qtbot: QtBot) -> None:
    row = opened().limits.rows[0]
    assert row.check.text() == "Claude · 5-hour"
    row.check.click()
    qtbot.waitUntil(lambda: kept.wishes.off == {limit()})
    qtbot.waitUntil(lambda: not row.button.isVisible())
    row.check.click()
    qtbot.waitUntil(lambda: kept.wishes.off == frozenset())


def test_a_window_is_snoozed_until_its_reset_and_spoken_of_again(
    opened: Open, kept: Kept, qtbot: QtBot
) -> None:
    row = opened().limits.rows[0]
    row.button.click()
    qtbot.waitUntil(lambda: row.snoozed.text() == "snoozed until 16:00")
    assert kept.wishes.snoozed == (Snooze(limit(), busy().windows[0].window.resets_at_ms),)
    row.button.click()
    qtbot.waitUntil(lambda: row.snoozed.text() == "")
    assert not kept.wishes.snoozed


def test_a_limit_that_is_off_stays_listed_when_its_window_is_gone(opened: Open, kept: Kept) -> None:
    wishes.change(kept.folder, lambda _: Wishes(off=frozenset([limit()])), NOW_MS)
    dialog = opened(altered(busy(), windows=()))
    shown = [row.check.text() for row in dialog.limits.rows if row.isVisible()]
    assert shown == ["Claude 5-hour window"]


def test_windows_of_the_sample_are_not_switched(opened: Open) -> None:
    dialog = opened(first_run())
    assert not any(row.isVisible() for row in dialog.limits.rows)
    assert dialog.limits.empty.text() == words.NO_WINDOWS


def test_a_test_says_what_came_of_each_way(opened: Open, switches: WarningsSwitches, qtbot: QtBot) -> None:
    dialog = opened()
    with qtbot.waitSignal(switches.note_wanted):
        dialog.test.click()
    qtbot.waitUntil(lambda: dialog.test.isEnabled())
    assert dialog.outcome.text() == "A notification was sent. The command ran and ended with 0."


def test_a_switch_that_cannot_be_kept_is_told_and_shown_as_it_is(
    opened: Open, kept: Kept, qtbot: QtBot
) -> None:
    dialog = opened()
    kept.error = KnownError("The disk is full.")
    row = dialog.limits.rows[0]
    row.check.click()
    qtbot.waitUntil(lambda: dialog.outcome.text() == "The disk is full.")
    qtbot.waitUntil(lambda: row.check.isChecked())


def test_without_a_dialog_a_failure_is_told_of_elsewhere(
    switches: WarningsSwitches, kept: Kept, qtbot: QtBot
) -> None:
    kept.error = KnownError("The disk is full.")
    with qtbot.waitSignal(switches.failed) as failed:
        switches.asking.snooze(limit(), NOW_MS + 1)
    assert failed.args == ["The disk is full."]


def test_a_change_is_told_so_that_it_shows_soon(switches: WarningsSwitches, kept: Kept, qtbot: QtBot) -> None:
    with qtbot.waitSignals([switches.changed, switches.changed]):
        switches.asking.snooze(limit(0), NOW_MS + 9)
        switches.asking.snooze(limit(1), NOW_MS + 9)
    assert {snooze.limit for snooze in kept.wishes.snoozed} == {limit(0), limit(1)}


def test_names_that_go_on_and_on_leave_room_for_what_can_be_done(opened: Open) -> None:
    dialog = opened(long_names())
    for row in dialog.limits.rows:
        if row.isVisible():
            assert row.check.geometry().right() < row.button.geometry().left() or not row.button.isVisible()
            assert row.button.geometry().right() <= row.width()

"""What becomes of a click on a notification, against a daemon on a private bus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.warning_policy import LimitName
from counterfoil.ui.notices import Notices
from counterfoil.words import sentences
from counterfoil.words.tongue import tr
from tests.findings_made import finding
from tests.ui.fake_notification_daemon import FakeDaemon, have_bus, private_bus
from tests.ui.parts import NOW_MS, TZ, at
from tests.ui.snapshots import busy

pytestmark = pytest.mark.skipif(not have_bus, reason="dbus-daemon is not installed")
LIMIT = LimitName("codex", None, "codex", WindowKind.FIVE_HOUR)
WARN = Alert(AlertKind.WARN, WindowId(*LIMIT, at(2.45)), NOW_MS, at(2.45), 86.0)


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeDaemon]:
    with private_bus() as bus, FakeDaemon(bus.address) as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield running


@pytest.fixture
def notices(daemon: FakeDaemon, qtbot: QtBot) -> Iterator[Notices]:
    made = Notices(lambda title, body: pytest.fail(f"fell back with {title}: {body}"))
    made.say(WARN, TZ)
    qtbot.waitUntil(lambda: len(daemon.told) == 1)
    yield made
    made.stop()


def test_a_warning_offers_to_show_and_to_snooze(daemon: FakeDaemon, notices: Notices) -> None:
    assert notices is not None
    assert daemon.told[0].actions == [
        "default", "Open Counterfoil", "show", "Show", "snooze", "Snooze until reset",
    ]  # fmt: skip


def test_snooze_is_for_that_limit_until_its_reset(daemon: FakeDaemon, notices: Notices, qtbot: QtBot) -> None:
    with qtbot.waitSignal(notices.snooze_wanted) as wanted:
        daemon.emit("ActionInvoked", 1, "snooze")
    assert wanted.args == [LIMIT, at(2.45)]


@pytest.mark.parametrize("action", ["default", "show"])
def test_any_other_click_shows_the_window(
    daemon: FakeDaemon, notices: Notices, qtbot: QtBot, action: str
) -> None:
    with qtbot.waitSignal(notices.open_requested), qtbot.assertNotEmitted(notices.snooze_wanted):
        daemon.emit("ActionInvoked", 1, action)


def test_a_click_on_a_finding_wants_that_finding(daemon: FakeDaemon, notices: Notices, qtbot: QtBot) -> None:
    notices.say(finding(), TZ)
    qtbot.waitUntil(lambda: len(daemon.told) == 2)
    with qtbot.waitSignal(notices.finding_wanted) as wanted, qtbot.assertNotEmitted(notices.open_requested):
        daemon.emit("ActionInvoked", 2, "default")
    assert wanted.args == [finding().name]


def test_a_problem_and_a_test_are_notes_of_their_own(
    daemon: FakeDaemon, notices: Notices, qtbot: QtBot
) -> None:
    notices.say_problem("The ledger is locked.")
    notices.send_trial()
    qtbot.waitUntil(lambda: len(daemon.told) == 3)
    assert [(told.title, told.replaces) for told in daemon.told[1:]] == [
        ("Counterfoil", 0),
        ("Test of warnings", 0),
    ]


def test_while_no_service_answers_the_pages_say_so_unless_something_else_is_in_the_way(
    daemon: FakeDaemon, notices: Notices, qtbot: QtBot
) -> None:
    plain = busy()
    assert notices.with_silence(plain) is plain
    with qtbot.waitSignal(notices.silence_changed):
        daemon.stop()
    assert notices.with_silence(busy()).notice == tr(sentences.NO_NOTES)
    hindered = replace(busy(), notice="The disk is full.")
    assert notices.with_silence(hindered) is hindered


def test_what_is_in_the_way_is_told_once_and_again_when_it_comes_back(
    daemon: FakeDaemon, notices: Notices, qtbot: QtBot
) -> None:
    for notice, notes in (("Full.", 2), ("Full.", 2), (None, 2), ("Other.", 3), ("Full.", 4)):
        notices.take_notice(notice, is_told=True)
        qtbot.waitUntil(lambda notes=notes: len(daemon.told) == notes)  # type: ignore[misc]
    notices.take_notice("Muted.", is_told=False)
    assert [note.body for note in daemon.told[1:]] == ["Full.", "Other.", "Full."]

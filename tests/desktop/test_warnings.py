"""Warnings as their user meets them: the buttons of a notification, what a snooze keeps quiet, a command."""

from __future__ import annotations

import json
import sys
import time

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from counterfoil import wishes
from counterfoil.domain.quota import WindowKind
from counterfoil.ui.icon import ON_LIGHT
from tests.desktop.codex_session import CodexSession
from tests.desktop.seen import been_here, busy_session, focus_window, icon, keys, wait_until_still, window
from tests.desktop.session import Desktop
from tests.desktop.session_bus import NOTIFICATIONS, Notification

pytestmark = pytest.mark.timeout(120)
APPEND = "import sys; open(sys.argv[1], 'a').write(sys.stdin.read())"
TO_WARNINGS = ("shift+Tab",) * 2  # the last but one of the rail, from a page's start backwards
TO_FIRST_WINDOW = ("Tab",) * 19  # switch, level, nine kinds, hours, six steps
QUIET_SECONDS = 1.5  # in which a notice would have come: it goes out with the snapshot that is shown
ADDRESS = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)


def warned(desktop: Desktop) -> tuple[CodexSession, Notification]:
    """A session at 97 % beside a hidden app, and the notification of it, once the daemon has shown it."""
    session = busy_session(desktop, 20)
    desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.calm)
    session.leap(97)
    shown = desktop.wait_for(lambda: [n for n in desktop.notifications() if n.id], what="a notification")
    return session, shown[-1]


def press(desktop: Desktop, note: Notification, action: str) -> None:
    """Press a button of a notification, as its daemon tells of it."""
    connection = open_dbus_connection(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    connection.send(new_signal(ADDRESS, "ActionInvoked", "us", (note.id, action)))
    connection.close()


def snoozed(desktop: Desktop) -> list[str]:
    """The kinds of the windows that are snoozed."""
    kept = wishes.load(desktop.home / "state").snoozed
    return [snooze.limit.kind.value for snooze in kept]


def test_snooze_keeps_a_window_quiet_until_its_reset_over_a_restart(desktop: Desktop) -> None:
    session, note = warned(desktop)
    assert note.actions[-2:] == ("snooze", "Snooze until reset")
    press(desktop, note, "snooze")
    desktop.wait_for(lambda: snoozed(desktop) == [WindowKind.FIVE_HOUR.value], what="the kept snooze")
    assert window(desktop) is None
    desktop.stop("app-1")
    session.use(100)
    session.use(100)
    told = len(desktop.notifications())
    desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.exhausted)
    time.sleep(QUIET_SECONDS)
    assert len(desktop.notifications()) == told


def test_a_click_on_the_notification_itself_shows_the_window(desktop: Desktop) -> None:
    warned(desktop)
    desktop.run("dunstctl", "action")
    desktop.wait_for(lambda: window(desktop), what="the window")
    assert snoozed(desktop) == []


def test_a_window_is_switched_off_in_the_settings_with_the_keyboard(desktop: Desktop) -> None:
    been_here(desktop)
    busy_session(desktop, 20)
    desktop.run_app("tray")
    focus_window(desktop)
    keys(desktop, *TO_WARNINGS, "Return")
    wait_until_still(desktop)
    keys(desktop, *TO_FIRST_WINDOW, "space")
    off = desktop.wait_for(lambda: wishes.load(desktop.home / "state").off, what="the kept switch")
    assert [limit.kind for limit in off] == [WindowKind.FIVE_HOUR]


def test_the_users_command_is_handed_the_warning(desktop: Desktop) -> None:
    kept = desktop.user_home / "warnings.jsonl"
    words = json.dumps([sys.executable, "-c", APPEND, str(kept)])
    desktop.home.mkdir()
    (desktop.home / "config.toml").write_text(f"[warnings]\ncommand = {words}\n")
    _, note = warned(desktop)
    desktop.wait_for(kept.exists, what="the command's file")
    told = desktop.wait_for(lambda: kept.read_text().splitlines(), what="the command's lines")
    said = json.loads(told[-1])
    assert (said["agent"], said["window_kind"], said["test"]) == ("codex", "five_hour", False)
    assert said["title"] == note.summary

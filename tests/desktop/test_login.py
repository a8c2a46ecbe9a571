"""The app at login and at logout: no window, one copy, and nothing half done when the desktop goes."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil.ui.application import LATE_PANEL_MS
from counterfoil.ui.icon import ON_LIGHT
from tests.crash.checks import check_whole, compare
from tests.crash.writer import Writer
from tests.desktop.seen import been_here, busy_session, command, icon, window
from tests.desktop.session import Desktop
from tests.desktop.tray_hosts import TrayKind

pytestmark = pytest.mark.timeout(150)
LATE_S = 20.0
QUIT_S = 2.0
without_a_panel = pytest.mark.parametrize("desktop", ["none"], indirect=True)

Ending = Callable[[Desktop, int], None]
ENDINGS: dict[str, Ending] = {
    "terminated": lambda _, app: os.killpg(app, signal.SIGTERM),
    "terminal closed": lambda _, app: os.killpg(app, signal.SIGHUP),
    "display gone": lambda desktop, _: desktop.stop("Xvfb"),
    "bus gone": lambda desktop, _: desktop.stop("dbus"),
}


def stays_hidden(desktop: Desktop, seconds: float) -> None:
    """For so long, looked at all the while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert window(desktop) is None
        time.sleep(0.5)


@without_a_panel
@pytest.mark.parametrize("kind", ["xfce", "trayer"])
def test_a_panel_that_comes_late_gets_the_icon_and_no_window_is_shown(
    desktop: Desktop, kind: TrayKind
) -> None:
    been_here(desktop)
    busy_session(desktop, 20)
    app = desktop.run_app("tray", "--hidden")
    began = time.monotonic()
    stays_hidden(desktop, LATE_S)
    desktop.start_tray(kind)
    icon(desktop, ON_LIGHT.calm)
    stays_hidden(desktop, began + LATE_PANEL_MS / 1000 + 2 - time.monotonic())
    assert app.poll() is None
    assert desktop.log("app-1") == ""


@without_a_panel
def test_where_no_panel_comes_a_small_window_does_and_goes_again_with_the_icon(desktop: Desktop) -> None:
    been_here(desktop)
    busy_session(desktop, 20)
    app = desktop.run_app("tray", "--hidden")
    wait_s = LATE_PANEL_MS / 1000 + 15
    desktop.wait_for(lambda: window(desktop), wait_s, "the window in place of the icon")
    desktop.start_tray("xfce")
    icon(desktop, ON_LIGHT.calm)
    desktop.wait_for(lambda: window(desktop) is None, what="the window put away")
    desktop.stop_tray()
    shown = desktop.wait_for(lambda: window(desktop), what="the window, now that the panel has gone")
    desktop.xdotool("windowclose", shown)
    time.sleep(1)
    assert app.poll() is None  # closing it must not end what nobody could then start again by an icon
    desktop.start_tray("xfce")
    icon(desktop, ON_LIGHT.calm)


def test_two_starts_at_one_login_are_one_and_show_no_window(desktop: Desktop) -> None:
    busy_session(desktop, 20)
    both = [desktop.run_app("tray", "--hidden") for _ in range(2)]
    icon(desktop, ON_LIGHT.calm)
    desktop.wait_for(lambda: [app.poll() for app in both].count(0) == 1, what="the end of one")
    stays_hidden(desktop, 3)
    assert [app.poll() for app in both].count(None) == 1
    assert desktop.run_app("tray").wait(20) == 0
    desktop.wait_for(lambda: window(desktop), what="the window that somebody asked for")


def test_after_a_crash_the_next_login_starts_it(desktop: Desktop) -> None:
    busy_session(desktop, 20)
    crashed = desktop.run_app("tray", "--hidden")
    icon(desktop, ON_LIGHT.calm)
    os.killpg(crashed.pid, signal.SIGKILL)
    crashed.wait(5)
    desktop.wait_for(lambda: desktop.find_colour(ON_LIGHT.calm) is None, what="the empty tray")
    assert desktop.run_app("tray", "--hidden").poll() is None
    icon(desktop, ON_LIGHT.calm)


@pytest.mark.parametrize("how", ENDINGS)
def test_it_ends_within_two_seconds_with_nothing_lost_or_doubled(
    desktop: Desktop, tmp_path: Path, how: str
) -> None:
    been_here(desktop)
    desktop.roots = {"claude-code": tmp_path / "claude", "codex": tmp_path / "codex"}
    for root in desktop.roots.values():
        root.mkdir()
    ledger = desktop.home / "ledger.db"
    with Writer(tmp_path, seed=3) as writer:
        app = desktop.run_app("tray", "--hidden")
        desktop.wait_for(ledger.exists, what="the ledger")
        time.sleep(4)  # past its start, at work
        began = time.monotonic()
        ENDINGS[how](desktop, app.pid)
        app.wait(10)
        took_s = time.monotonic() - began
        truth = writer.stop()
    assert took_s < QUIT_S
    assert check_whole(ledger) == []
    command(desktop, "scan")
    assert check_whole(ledger) == []
    assert compare(ledger, truth).is_exact

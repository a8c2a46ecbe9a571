"""The small panel as its user meets it: a real tray host of either kind, or none, a mouse and a keyboard."""

from __future__ import annotations

import subprocess
import time

import pytest
from PySide6.QtCore import QRect

from counterfoil import wishes
from counterfoil.ui.application import LATE_PANEL_MS
from counterfoil.ui.icon import ON_LIGHT
from tests.desktop.seen import busy_session, focus_window, icon, keys, place_of, wait_until_still, window
from tests.desktop.session import Desktop

pytestmark = pytest.mark.timeout(120)
on_every_host = pytest.mark.parametrize("desktop", ["xfce", "trayer"], indirect=True)
SCREEN = QRect(0, 0, 1280, 800)
NEAR_PX = 60
DASHBOARD_PX = 700  # the panel is never so wide


def panel(desktop: Desktop) -> QRect | None:
    """Where the small panel is, None while it is not seen."""
    found = window(desktop)
    try:
        place = place_of(desktop, found) if found else None
    except subprocess.CalledProcessError:  # it went in between
        return None
    return place if place is not None and 100 < place.width() < DASHBOARD_PX else None


def opened(desktop: Desktop) -> QRect:
    """The panel that a click on the icon opens."""
    busy_session(desktop, 97)
    desktop.run_app("tray", "--hidden")
    place = icon(desktop, ON_LIGHT.critical)
    desktop.click(place)
    return desktop.wait_for(lambda: panel(desktop), what="the panel")


@on_every_host
def test_a_click_opens_it_beside_the_icon_and_escape_closes_it(desktop: Desktop) -> None:
    shown = opened(desktop)
    place = icon(desktop, ON_LIGHT.critical)
    assert SCREEN.contains(shown)
    pointer = dict(line.split("=") for line in desktop.xdotool("getmouselocation", "--shell").split())
    x, y = int(pointer["X"]), int(pointer["Y"])
    around = shown.adjusted(-NEAR_PX, -NEAR_PX, NEAR_PX, NEAR_PX)
    assert around.contains(x, y)
    assert not shown.contains(x, y)  # it does not cover the icon
    assert place.isValid()
    wait_until_still(desktop)
    keys(desktop, "Escape")
    desktop.wait_for(lambda: panel(desktop) is None, what="the panel closed")


@on_every_host
def test_a_second_click_closes_it_and_a_click_elsewhere_too(desktop: Desktop) -> None:
    opened(desktop)
    time.sleep(0.6)  # no double click
    desktop.xdotool("click", "1")
    desktop.wait_for(lambda: panel(desktop) is None, what="the panel closed")
    time.sleep(0.6)
    desktop.xdotool("click", "1")
    desktop.wait_for(lambda: panel(desktop), what="the panel again")
    wait_until_still(desktop)
    desktop.click(QRect(600, 300, 9, 9))  # on the empty desktop
    desktop.wait_for(lambda: panel(desktop) is None, what="the panel left")


@on_every_host
def test_a_double_click_opens_the_dashboard(desktop: Desktop) -> None:
    busy_session(desktop, 97)
    desktop.run_app("tray", "--hidden")
    middle = icon(desktop, ON_LIGHT.critical).center()
    twice = ("click", "--repeat", "2", "--delay", "60", "1")
    desktop.xdotool("mousemove", str(middle.x()), str(middle.y()), *twice)
    desktop.wait_for(lambda: dashboard(desktop), what="the dashboard")
    assert panel(desktop) is None


def test_the_keyboard_reaches_every_button_and_snoozes_a_window(desktop: Desktop) -> None:
    opened(desktop)
    wait_until_still(desktop)
    # the dashboard's button has the focus, snooze comes next
    keys(desktop, "Tab", "space")
    time.sleep(0.5)
    keys(desktop, "Down", "Return")
    kept = desktop.wait_for(lambda: wishes.load(desktop.home / "state").snoozed, what="the kept snooze")
    assert len(kept) == len({snooze.limit for snooze in kept}) >= 1
    assert panel(desktop) is not None


def test_enter_opens_the_dashboard_and_the_panel_makes_way(desktop: Desktop) -> None:
    opened(desktop)
    wait_until_still(desktop)
    keys(desktop, "Return")
    desktop.wait_for(lambda: dashboard(desktop), what="the dashboard")
    assert panel(desktop) is None


@pytest.mark.parametrize("desktop", ["none"], indirect=True)
def test_without_a_tray_the_small_window_shows_and_closing_it_only_minimises_it(desktop: Desktop) -> None:
    busy_session(desktop, 97)
    app = desktop.run_app("tray", "--hidden")
    shown = desktop.wait_for(lambda: panel(desktop), LATE_PANEL_MS / 1000 + 15, "the small window")
    assert SCREEN.contains(shown)
    desktop.xdotool("windowactivate", "--sync", focus_window(desktop))
    keys(desktop, "alt+F4")
    desktop.wait_for(lambda: panel(desktop) is None, what="the window minimised")
    time.sleep(0.5)
    assert app.poll() is None
    desktop.start_tray("xfce")
    icon(desktop, ON_LIGHT.critical)


def dashboard(desktop: Desktop) -> QRect | None:
    """Where the big window is."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Counterfoil"],
        env=desktop.env, stdout=subprocess.PIPE, text=True, check=False,
    ).stdout.split()  # fmt: skip
    places = [place_of(desktop, number) for number in found]
    return next((place for place in places if place.width() >= DASHBOARD_PX), None)

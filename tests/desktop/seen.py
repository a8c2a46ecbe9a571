"""What a user sees of the app on a desktop, and does with it."""

from __future__ import annotations

import subprocess
import sys
import time

from PySide6.QtCore import QRect

from counterfoil import state
from counterfoil.ui.dashboard import WELCOMED
from tests.desktop.codex_session import CodexSession
from tests.desktop.session import Desktop

STILL_SECONDS = 0.5
RAIL_STOPS = 3  # page, warnings, help: shift+Tab goes past them from a page's start to its end
CLIPBOARD = "from PySide6.QtGui import QGuiApplication as App; print(App([]).clipboard().text(), end='')"


def busy_session(desktop: Desktop, percent: float) -> CodexSession:
    """Somebody at work in Codex for half an hour, the counter at `percent`."""
    session = CodexSession(desktop.roots["codex"])
    for minutes in (30, 20, 10):
        session.use(percent, ago_seconds=60 * minutes)
    return session


def icon(desktop: Desktop, colour: str) -> QRect:
    """Where on the screen that colour is, once it is."""
    return desktop.wait_for(lambda: desktop.find_colour(colour), what=f"an icon with {colour}")


def window(desktop: Desktop, title: str = "^Counterfoil") -> str | None:
    """The window of that title (a regular expression), None while there is none on the screen."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title],
        env=desktop.env, stdout=subprocess.PIPE, text=True, check=False,
    ).stdout.split()  # fmt: skip
    return found[0] if found else None


def place_of(desktop: Desktop, number: str) -> QRect:
    """Where a window is on the screen; xdotool would count its frame twice."""
    told = desktop.run("xwininfo", "-id", number)
    names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    return QRect(*(int(told.split(f"{name}:")[1].split()[0]) for name in names))


def keys(desktop: Desktop, *names: str) -> None:
    """Press keys one after the other in the window that has the focus."""
    desktop.xdotool("key", "--delay", "60", *names)


def been_here(desktop: Desktop) -> None:
    """The page of a first start was seen before."""
    state.change(desktop.home / "state", {WELCOMED: True})


def focus_window(desktop: Desktop) -> str:
    """Give the keyboard to the app's window, once it is there and has drawn what it knows."""
    shown = desktop.wait_for(lambda: window(desktop), what="the window")
    desktop.xdotool("windowfocus", "--sync", shown)
    wait_until_still(desktop)
    return shown


def open_page(desktop: Desktop, number: int) -> None:
    """Turn to a page by its place in the rail, from 1, and wait until it has drawn what it knows."""
    keys(desktop, f"ctrl+{number}")
    wait_until_still(desktop)


def wait_until_still(desktop: Desktop) -> None:
    """Wait until nothing on the screen has changed for a while."""
    desktop.wait_for(lambda: _is_still(desktop), what="a screen that stands still")


def _is_still(desktop: Desktop) -> bool:
    first = desktop.picture()
    time.sleep(STILL_SECONDS)
    return desktop.picture() == first


def clipboard(desktop: Desktop) -> str:
    """The text on the desktop's clipboard."""
    return desktop.run(sys.executable, "-c", CLIPBOARD)


def command(desktop: Desktop, *words: str) -> str:
    """Run a command of Counterfoil in a second process; returns what it printed."""
    return desktop.run(*desktop.command(*words))

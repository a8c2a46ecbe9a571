"""Every key of the windows in one table: what keys are made from, and what the cheat sheet shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counterfoil.words.tongue import msg

GROUPS = PAGES, WINDOW, LISTS, CHARTS = (
    msg("Pages", about="heading of keys"),
    msg("Window", about="heading of keys"),
    msg("Lists and tables", about="heading of keys"),
    msg("Charts and days", about="heading of keys"),
)
PAGE_KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` are Qt's portable names, any of which will do; `shown` stands for them where they are many."""

    name: str
    keys: tuple[str, ...]
    does: str
    group: str
    shown: tuple[str, ...] = ()


TABLE = (
    Shortcut("page", PAGE_KEYS, msg("Page by its place in the rail"), PAGES, ("Ctrl+1", "…", "Ctrl+9")),
    Shortcut("next-page", ("Ctrl+Tab", "Ctrl+PgDown"), msg("Next page"), PAGES),
    Shortcut("previous-page", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), msg("Previous page"), PAGES),
    Shortcut("back", ("Alt+Left", "Back"), msg("Back"), PAGES, ("Alt+Left",)),
    Shortcut("forward", ("Alt+Right", "Forward"), msg("Forward"), PAGES, ("Alt+Right",)),
    Shortcut("settings", ("Ctrl+,",), msg("Settings"), PAGES),
    Shortcut("again", ("F5", "Ctrl+R"), msg("Look again now"), WINDOW),
    Shortcut("undo", ("Ctrl+Z",), msg("Undo what was just done"), WINDOW),
    Shortcut("step", ("Tab", "Shift+Tab"), msg("Next or previous control"), WINDOW),
    Shortcut("scroll", ("PgUp", "PgDown", "Home", "End"), msg("Scroll the page"), WINDOW),
    Shortcut("help", ("F1", "?"), msg("These keys"), WINDOW),
    Shortcut("close", ("Ctrl+W",), msg("Close the window"), WINDOW, ("Ctrl+W", "Esc")),
    Shortcut("quit", ("Ctrl+Q",), msg("Quit Counterfoil"), WINDOW),
    Shortcut("find", ("Ctrl+F",), msg("Find in the list of the page"), LISTS),
    Shortcut("rows", ("Up", "Down"), msg("Previous or next row"), LISTS),
    Shortcut("open", ("Return", "Space"), msg("Open the row, choose the card"), LISTS),
    Shortcut("leave", ("Esc",), msg("Close the details beside the list"), LISTS),
    Shortcut("before", ("Alt+Up",), msg("The session before, in its details"), LISTS),
    Shortcut("after", ("Alt+Down",), msg("The session after"), LISTS),
    Shortcut("copy", ("Ctrl+C",), msg("Copy the chosen rows"), LISTS),
    Shortcut("values", ("Left", "Right"), msg("Exact values of the next moment"), CHARTS),
    Shortcut("zoom", ("+", "-"), msg("Zoom in or out"), CHARTS),
    Shortcut("live", ("0", "Esc"), msg("The whole window again, up to now"), CHARTS),
    Shortcut("copy-image", ("Ctrl+Shift+C",), msg("Copy the chart as an image"), CHARTS),
)
ARROWS = {"Alt+Up": "Alt+↑", "Alt+Down": "Alt+↓", "Alt+Left": "Alt+←", "Alt+Right": "Alt+→"} | {
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
}
NAMED = {shortcut.name: shortcut for shortcut in TABLE}


def bind(name: str, widget: QWidget, do: Callable[[], object], *, within: bool = False) -> None:
    """Let the keys of that name `do` something while `widget` is seen, or while the focus is `within`."""
    for keys in NAMED[name].keys:
        _bound(keys, widget, do, within=within)


def bind_pages(widget: QWidget, choose: Callable[[int], object], count: int) -> None:
    """Keys for the first pages, each by its number from 0."""
    for number, keys in enumerate(PAGE_KEYS[:count]):
        _bound(keys, widget, partial(choose, number), within=False)


def _bound(keys: str, widget: QWidget, do: Callable[[], object], *, within: bool) -> None:
    made = QShortcut(QKeySequence(keys), widget)
    if within:
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(do)


def keys_of(name: str) -> str:
    """The first keys of that name as this desktop writes them, for a tooltip."""
    return written(NAMED[name].keys[0])


def written(keys: str) -> str:
    """Keys as this desktop and language write them."""
    return ARROWS.get(keys) or QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys

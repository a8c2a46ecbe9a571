"""One desktop notification, and how it is said to a daemon. Pure: no Qt, no bus."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from counterfoil.ui.plain import clean, clean_lines

NOTIFY_SIGNATURE = "susssasa{sv}i"
LONGEST_TITLE, LONGEST_LINE = 120, 400
DAEMON_DECIDES = -1  # how long a notification stays


class Urgency(IntEnum):
    """Values of the freedesktop notification specification."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class Note:
    """One notification; `actions` are (name, label), the name `default` is a click on the text."""

    key: str
    title: str
    body: str
    urgency: Urgency
    actions: tuple[tuple[str, str], ...] = ()


def plain(note: Note) -> Note:
    """The note with a text of which every daemon can show every character."""
    title, body = clean(note.title, LONGEST_TITLE), clean_lines(note.body, LONGEST_LINE)
    return replace(note, title=title, body=body)


def notify_arguments(
    note: Note, icon: str, replaces: int, capabilities: frozenset[str]
) -> tuple[object, ...]:
    """The body of a `Notify` call; markup and actions only where the daemon knows them."""
    from html import escape

    body = escape(note.body, quote=False) if "body-markup" in capabilities else note.body
    actions = [part for action in note.actions for part in action] if "actions" in capabilities else []
    hints = {"urgency": ("y", int(note.urgency)), "desktop-entry": ("s", "counterfoil")}
    return ("Counterfoil", replaces, icon, note.title, body, actions, hints, DAEMON_DECIDES)

"""Has Claude Code hand its counter to us at each drawing of its status line, and undoes that.

The user's own line stays: our command runs it, and where ours is gone it runs by itself.
A project's own settings go before the user's and are not looked at here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from counterfoil.errors import KnownError
from counterfoil.readers import retention
from counterfoil.readers.regular_file import resolved
from counterfoil.readers.settings_change import SettingsChange, backups_of, content, planned
from counterfoil.readers.settings_edit import (
    Edit,
    NotEditable,
    new_object,
    value_of,
    with_inner_value,
    with_value,
    without,
)
from counterfoil.readers.statusline_command import Ours, command_of, taken_apart

KEY, INNER = "statusLine", "command"  # the client's own spelling
MOST_BACKUPS_READ = 20
_BOM = b"\xef\xbb\xbf"


class NothingToDo(KnownError):
    """The settings are already as they were asked to be."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How a home's status line stands; `problem` is one sentence where it cannot be told or has no effect."""

    installed: bool
    problem: str | None = None


class _Layer(msgspec.Struct):
    """The two keys that decide, whatever else the file holds."""

    statusLine: object = None
    disableAllHooks: object = None


def setup_of(home: Path) -> Setup:
    """How it stands in a home of Claude Code. Never raises."""
    path = resolved(home / "settings.json")
    try:
        text = retention.text_of(path)
        found = None if text is None else _command(path, text)
        return Setup(found is not None and taken_apart(found) is not None, _obstacle(home))
    except KnownError as problem:
        return Setup(False, str(problem))


def is_installed(home: Path) -> bool:
    """Whether our command draws the status line of a home of Claude Code. Never raises."""
    return setup_of(home).installed


def plan_install(home: Path, program: Sequence[str], now_ms: int) -> SettingsChange:
    """The change that has `program`, the words of our command, draw the line; nothing is written.

    Errors: KnownError; NothingToDo where it does already.
    """
    path, before = _own(home)
    obstacle = _obstacle(home)
    if obstacle:
        raise KnownError(f"{obstacle} Nothing was changed.")
    found = None if before is None else _command(path, before)
    ours = taken_apart(found) if found is not None else None
    if ours and (ours.program is None or ours.program == tuple(program)):
        raise NothingToDo(f"{path} draws its status line by Counterfoil already.")
    with _told(path):
        edit = _installing(before, found, command_of(program, ours.line if ours else found))
    return planned(path, before, edit.after, edit.shown, now_ms)


def plan_remove(home: Path, now_ms: int) -> SettingsChange:
    """The change that leaves the user's own line; nothing is written.

    Errors: KnownError; NothingToDo where there is nothing of ours.
    """
    path, before = _own(home)
    found = None if before is None else _command(path, before)
    ours = taken_apart(found) if found is not None else None
    if before is None or ours is None:
        raise NothingToDo(f"{path} does not draw its status line by Counterfoil.")
    with _told(path):
        edit = _removing(before, ours)
    return planned(path, before, _as_it_was(path, before, ours) or edit.after, edit.shown, now_ms)


def _own(home: Path) -> tuple[Path, str | None]:
    path = retention.own_file(home)
    return path, retention.text_of(path)


def _obstacle(home: Path) -> str | None:
    """Why a line that the user sets would not be drawn."""
    for set_by, path in retention.layers(home):
        layer = _layer(path)
        if layer.disableAllHooks is True:
            return f"{path} switches all hooks and the status line off (disableAllHooks)."
        if set_by is retention.SetBy.POLICY and layer.statusLine is not None:
            return f"A policy of your organisation sets the status line in {path}."
    return None


def _layer(path: Path) -> _Layer:
    """What a file decides; one that cannot be read decides nothing that is known."""
    try:
        data = content(resolved(path))
        return msgspec.json.decode((data or b"{}").removeprefix(_BOM), type=_Layer)
    except (KnownError, OSError, msgspec.MsgspecError, RecursionError):
        return _Layer()


def _command(path: Path, text: str) -> str | None:
    """The user's command; None where none is set. Errors: KnownError where it is of no known shape."""
    with _told(path):
        held = value_of(text, KEY)
    if held is None:
        return None
    found = json.loads(held)
    command = found.get(INNER) if isinstance(found, dict) and found.get("type") == INNER else None
    if not isinstance(command, str):
        raise KnownError(f"{path} sets {KEY} to something other than a command; nothing was changed.")
    return command


def _installing(before: str | None, found: str | None, command: str) -> Edit:
    whole = f'{{"type": "{INNER}", "{INNER}": {_json(command)}}}'
    if before is None:
        return new_object(KEY, whole)
    if found is None:
        return with_value(before, KEY, whole)
    return with_inner_value(before, KEY, INNER, _json(command))


def _removing(before: str, ours: Ours) -> Edit:
    if ours.line is None:
        return without(before, KEY)
    return with_inner_value(before, KEY, INNER, _json(ours.line))


def _as_it_was(path: Path, before: str, ours: Ours) -> str | None:
    """The text of a backup, down to its escapes and blanks, of which our change made what is there now."""
    if ours.program is None:
        return None
    for backup in backups_of(path)[:MOST_BACKUPS_READ]:
        try:
            old = retention.text_of(backup)
            if old is None or (found := _command(backup, old)) != ours.line:
                continue
            if _installing(old, found, command_of(ours.program, found)).after == before:
                return old
        except (KnownError, NotEditable):
            continue
    return None


def _json(text: str) -> str:
    return json.dumps(text, ensure_ascii=not text.isprintable())


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except NotEditable as reason:
        raise KnownError(f"{path} {reason}; nothing was changed.") from None

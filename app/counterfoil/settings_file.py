"""Changes to the settings file that leave everything else in it as it is: comments, order, spacing."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from counterfoil.errors import KnownError
from counterfoil.replacing import put
from counterfoil.settings import DEFAULTS, Settings, text_of, understood
from counterfoil.settings_mistake import HEADER, Key

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

Row = dict[str, date | float]
Value = str | bool | int | float | tuple[str, ...] | tuple[int, ...] | tuple[Row, ...]
_changing = Lock()


@dataclass(frozen=True, slots=True)
class Put:
    """A key with a value, or without one where it is to have its default again."""

    key: Key
    value: Value | None


@dataclass(frozen=True, slots=True)
class Add:
    """One more table of a list of tables, such as `accounts`."""

    name: str
    values: tuple[tuple[str, Value], ...]


Edit = Put | Add


@dataclass(frozen=True, slots=True)
class Changed:
    """The settings after a change, and the file's bytes before and after it."""

    settings: Settings
    before: bytes | None
    after: bytes


def edited(text: str, edit: Edit) -> str:
    """The text with one change. Errors: KeyError or TypeError where the text has no place for it."""
    wanted = tomllib.loads(text)
    _applied(wanted, edit)
    for way in (_by_line, _by_document):
        made = way(text, edit)
        if made is not None and _says(made, wanted):
            return made
    raise KeyError(str(edit))


def _says(text: str, wanted: dict[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def change(path: Path, edits: Iterable[Edit]) -> Changed:
    """Make the changes, all or none. Errors: BadSettings, KnownError where the file cannot be written."""
    with _changing:
        text = text_of(path)
        made = DEFAULTS if text is None else text
        understood(made, path)  # a file with a mistake is the user's to mend
        try:
            for edit in edits:
                made = edited(made, edit)
        except (KeyError, TypeError, IndexError, AttributeError) as error:
            raise KnownError(f"{path} has no place for that setting; change it there by hand.") from error
        settings = understood(made, path)
        after = made.encode()
        before = None if text is None else text.encode()
        if after != before:
            write(path, after)
        return Changed(settings, before, after)


def put_back(path: Path, changed: Changed) -> Settings:
    """The file as it was before a change, byte by byte. Errors: KnownError where it was changed since."""
    with _changing:
        now = text_of(path)
        if now is None or now.encode() != changed.after:
            raise KnownError(f"{path} was changed since; nothing was put back.")
        if changed.before is None:
            path.unlink(missing_ok=True)
            return Settings()
        write(path, changed.before)
        return understood(changed.before.decode(), path)


def write(path: Path, content: bytes) -> None:
    """Replace the file in one step, readable by its owner alone; a link stays one. Errors: KnownError."""
    target = path.resolve()
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not may_write(target):
            raise PermissionError(None, "it may only be read")
        temporary.unlink(missing_ok=True)
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            put(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(f"The settings {path} were not changed: {error.strerror or error}.") from error


def may_write(path: Path) -> bool:
    """Whether a file may be changed, or made; what is marked read-only is left alone by root too."""
    try:
        return bool(path.stat().st_mode & stat.S_IWUSR) and os.access(path, os.W_OK)
    except OSError:
        return True


def without(text: str, keys: Iterable[str]) -> list[Edit]:
    """What takes away all that the text says of some keys: `"zone"`, `"icon"`, `"accounts"`."""
    found = tomllib.loads(text)
    edits: list[Edit] = []
    for name in keys:
        value = found.get(name)
        if isinstance(value, dict):
            edits += [Put((name, inner), None) for inner in value]
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            edits += [Put((name, number), None) for number in reversed(range(len(value)))]
        elif value is not None:
            edits.append(Put((name,), None))
    return edits


def _apply(found: Any, edit: Edit) -> None:
    """The change, made to plain values."""
    if isinstance(edit, Add):
        found.setdefault(edit.name, []).append({name: _plain(value) for name, value in edit.values})
        return
    *above, last = edit.key
    for step in above:
        found = found.setdefault(step, {}) if isinstance(step, str) else found[step]
    if edit.value is not None:
        found[last] = _plain(edit.value)
    elif isinstance(last, int) or last in found:
        del found[last]


def _applied(found: Any, edit: Edit) -> None:
    """The change; a list of tables that is left empty goes too."""
    _apply(found, edit)
    if isinstance(edit, Put) and isinstance(edit.key[-1], int) and not found[edit.key[0]]:
        del found[edit.key[0]]


def _plain(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _by_line(text: str, edit: Edit) -> str | None:
    """What is new goes below its commented default, else below its heading; None where that is not it."""
    import tomlkit

    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    if isinstance(edit, Add):
        body = "".join(f"{name} = {tomlkit.item(_plain(value)).as_string()}\n" for name, value in edit.values)
        return "".join(lines) + f"\n[[{edit.name}]]\n{body}"
    if edit.value is None or any(isinstance(step, int) for step in edit.key):
        return None
    *above, name = (str(step) for step in edit.key)
    line = f"{name} = {tomlkit.item(_plain(edit.value)).as_string()}\n"
    head = _head(lines, ".".join(above))
    if head is None:
        return "".join(lines) + f"\n[{'.'.join(above)}]\n{line}"
    lines.insert(_place(lines, head, name), line)
    return "".join(lines)


def _head(lines: list[str], table: str) -> int | None:
    """The number of the first line in a table; 0 for what stands above all tables."""
    if not table:
        return 0
    heads = (n for n, line in enumerate(lines) if (found := HEADER.match(line)) and found.group(1) == table)
    first = next(heads, None)
    return None if first is None else first + 1


def _place(lines: list[str], head: int, name: str) -> int:
    end = next((n for n in range(head, len(lines)) if HEADER.match(lines[n])), len(lines))
    commented = re.compile(rf"\s*#\s*{re.escape(name)}\s*=")
    for number in range(head, end):
        if commented.match(lines[number]):
            return number + 1
    return head


def _by_document(text: str, edit: Edit) -> str | None:
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = deepcopy(tomlkit.parse(text))
        _in_document(document, edit)
        return document.as_string()
    except (TOMLKitError, ValueError):
        return None


def _in_document(document: TOMLDocument, edit: Edit) -> None:
    if isinstance(edit, Add):
        document[edit.name].append({name: _plain(value) for name, value in edit.values})
        return
    rows = [one for one in edit.value if isinstance(one, dict)] if isinstance(edit.value, tuple) else []
    _applied(document, replace(edit, value=_in_a_line(rows)) if rows else edit)


def _in_a_line(rows: Iterable[Row]) -> Any:
    """`[{…}, {…}]`: tables below headings of their own would part a table from the rest of its keys."""
    import tomlkit

    line = tomlkit.array()
    for row in rows:
        table = tomlkit.inline_table()
        table.update(row)
        line.append(table)
    return line

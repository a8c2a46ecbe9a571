"""One value in a JSON object is set by changing its text there and nowhere else. Pure.

Imported by `retention` and `statusline_setup`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NoReturn

_BOM = "\ufeff"
_BLANKS = re.compile(r"[ \t\r\n]*")
_PLAIN = re.compile(r"[\x21-\x7e]{1,40}")  # what can be shown of a value as it stands
_CUT = "…"
_LONGEST_SHOWN = 2000
_TOUCHES = "cannot be changed without touching something else"


class NotEditable(ValueError):
    """Why the text cannot be changed safely, as the end of a sentence; never holds any of the text."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The text after a change, and the lines of a diff that show the change and nothing beside it."""

    after: str
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Member:
    """A key with its value; the four positions are where key and value begin and end in the text."""

    name: str
    value: object
    key_start: int
    key_end: int
    value_start: int
    value_end: int


@dataclass(frozen=True, slots=True)
class _Object:
    inside: int  # right behind the opening brace
    members: tuple[_Member, ...]

    def others(self, name: str) -> list[tuple[str, object]]:
        """Every other key with its value, in order."""
        return [(member.name, member.value) for member in self.members if member.name != name]


def with_number(text: str, name: str, number: int) -> Edit:
    """Set a key of the outermost object to a whole number. Errors: NotEditable."""
    return with_value(text, name, str(number))


def with_value(text: str, name: str, value: str) -> Edit:
    """Set a key of the outermost object to a value, given as JSON. Errors: NotEditable."""
    with _not_too_deep():
        return _with_value(text, name, value, first_line=1)


def with_inner_value(text: str, name: str, inner: str, value: str) -> Edit:
    """Set a key of an object that the outermost object holds; the diff has the old value as well.

    Errors: NotEditable.
    """
    with _not_too_deep():
        member = _only(_read(text), name)
        if member is None:
            raise NotEditable(f"does not set {name}")
        held = text[member.value_start : member.value_end]
        edit = _with_value(held, inner, value, _line(text, member.value_start), shows_old=True)
        return Edit(_with_value(text, name, edit.after, first_line=1).after, edit.shown)


def without(text: str, name: str) -> Edit:
    """Take a key with its value out of the outermost object. Errors: NotEditable."""
    with _not_too_deep():
        before = _read(text)
        member = _only(before, name)
        if member is None:
            raise NotEditable(f"does not set {name}")
        start, end = _span(text, before, member)
        after = text[:start] + text[end:]
        if _read(after).others(name) != before.others(name):
            raise NotEditable(_TOUCHES)
        old = text[member.value_start : member.value_end]
        return Edit(after, (_place(text, member.key_start, 1), f'-  "{name}": {_one_line(old)}'))


def value_of(text: str, name: str) -> str | None:
    """The value of a key of the outermost object, as JSON; None where it is not set. Errors: NotEditable."""
    with _not_too_deep():
        member = _only(_read(text), name)
        return None if member is None else text[member.value_start : member.value_end]


def new_object(name: str, value: int | str) -> Edit:
    """The text of a file that sets this key to a value, given as JSON, and nothing else."""
    member = f'"{name}": {value}'
    return Edit(f"{{\n  {member}\n}}\n", ("@@ new file @@", f"+  {member}"))


def _with_value(text: str, name: str, value: str, first_line: int, *, shows_old: bool = False) -> Edit:
    before = _read(text)
    found = _only(before, name)
    if found:
        edit = _replaced(text, found, value, first_line, shows_old=shows_old)
    else:
        edit = _inserted(text, before, name, value, first_line)
    after = _read(edit.after)
    now = [member.value for member in after.members if member.name == name]
    if now != [_STRICT.decode(value)] or after.others(name) != before.others(name):
        raise NotEditable(_TOUCHES)
    return edit


def _only(whole: _Object, name: str) -> _Member | None:
    found = [member for member in whole.members if member.name == name]
    if len(found) > 1:
        raise NotEditable(f"names {name} twice")
    return found[0] if found else None


def _replaced(text: str, member: _Member, value: str, first_line: int, *, shows_old: bool) -> Edit:
    after = f"{text[: member.value_start]}{value}{text[member.value_end :]}"
    old = text[member.value_start : member.value_end]
    key = f'"{member.name}": '
    was = old if _PLAIN.fullmatch(old) else _one_line(old) if shows_old else _CUT
    return Edit(after, (_place(text, member.key_start, first_line), f"-  {key}{was}", f"+  {key}{value}"))


def _inserted(text: str, whole: _Object, name: str, value: str, first_line: int) -> Edit:
    """Put ahead of the first member, so that no other line has to change, with that member's own spacing."""
    if not whole.members:
        return _filled(text, whole.inside, f'"{name}": {value}', first_line)
    first = whole.members[0]
    space = text[whole.inside : first.key_start]
    colon = text[first.key_end : first.value_start]
    added = f'"{name}"{colon}{value},{space}'
    after = text[: first.key_start] + added + text[first.key_start :]
    return Edit(after, (_place(text, first.key_start, first_line), f'+  "{name}": {value},'))


def _filled(text: str, inside: int, member: str, first_line: int) -> Edit:
    newline = "\r\n" if "\r\n" in text else "\n"
    blanks = _BLANKS.match(text, inside)
    closing = "" if blanks and "\n" in blanks.group() else newline
    after = f"{text[:inside]}{newline}  {member}{closing}{text[inside:]}"
    return Edit(after, (_place(text, inside, first_line), f"+  {member}"))


def _span(text: str, whole: _Object, member: _Member) -> tuple[int, int]:
    """What goes with a member: up to the next one, or from the one before it."""
    at = whole.members.index(member)
    if at + 1 < len(whole.members):
        return member.key_start, whole.members[at + 1].key_start
    if at:
        return whole.members[at - 1].value_end, member.value_end
    return whole.inside, _after_blanks(text, member.value_end)


def _one_line(value: str) -> str:
    return value if len(value) <= _LONGEST_SHOWN and value.isprintable() else _CUT


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _place(text: str, at: int, first_line: int) -> str:
    return f"@@ line {_line(text, at) + first_line - 1} @@"


@contextmanager
def _not_too_deep() -> Iterator[None]:
    try:
        yield
    except RecursionError:
        raise NotEditable("is nested too deep") from None


def _read(text: str) -> _Object:
    start = _after_blanks(text, len(_BOM) if text.startswith(_BOM) else 0)
    try:
        if text[start : start + 1] != "{":
            raise NotEditable("is not a JSON object")
        return _Object(start + 1, tuple(_members(text, start + 1)))
    except json.JSONDecodeError:
        raise NotEditable("is not valid JSON") from None  # the error would carry the text along


def _members(text: str, inside: int) -> Iterator[_Member]:
    at = _after_blanks(text, inside)
    while text[at : at + 1] != "}":
        member = _member(text, at)
        yield member
        at = _after_blanks(text, member.value_end)
        if text[at : at + 1] == ",":
            at = _after_blanks(text, at + 1)
            _expect(text, at, '"')  # a comma ahead of the brace is not JSON
        else:
            _expect(text, at, "}")
    if _after_blanks(text, at + 1) != len(text):
        raise NotEditable("is not valid JSON")


def _member(text: str, at: int) -> _Member:
    _expect(text, at, '"')
    name, key_end = _STRICT.raw_decode(text, at)
    colon = _after_blanks(text, key_end)
    _expect(text, colon, ":")
    value_start = _after_blanks(text, colon + 1)
    value, value_end = _STRICT.raw_decode(text, value_start)
    return _Member(name, value, at, key_end, value_start, value_end)


def _expect(text: str, at: int, char: str) -> None:
    if text[at : at + 1] != char:
        raise NotEditable("is not valid JSON")


def _after_blanks(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


def _number(digits: str) -> tuple[str, str]:
    """A number by its digits: none is too long, and none equals another that is written otherwise."""
    return "number", digits


def _no_constant(_: str) -> NoReturn:
    raise NotEditable("is not valid JSON")


_STRICT = json.JSONDecoder(parse_float=_number, parse_int=_number, parse_constant=_no_constant)

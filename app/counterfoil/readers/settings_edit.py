"""One number in a JSON object is set by changing its text there and nowhere else. Pure.

Imported by `retention` alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

_BOM = "\ufeff"
_BLANKS = re.compile(r"[ \t\r\n]*")
_PLAIN = re.compile(r"[\x21-\x7e]{1,40}")  # what can be shown of a value as it stands
_CUT = "…"


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
    try:
        return _with_number(text, name, number)
    except RecursionError:
        raise NotEditable("is nested too deep") from None


def _with_number(text: str, name: str, number: int) -> Edit:
    before = _read(text)
    found = [member for member in before.members if member.name == name]
    if len(found) > 1:
        raise NotEditable(f"names {name} twice")
    edit = _replaced(text, found[0], number) if found else _inserted(text, before, name, number)
    after = _read(edit.after)
    now = [member.value for member in after.members if member.name == name]
    if now != [_number(str(number))] or after.others(name) != before.others(name):
        raise NotEditable("cannot be changed without touching something else")
    return edit


def new_object(name: str, number: int) -> Edit:
    """The text of a file that sets this key and nothing else."""
    member = f'"{name}": {number}'
    return Edit(f"{{\n  {member}\n}}\n", ("@@ new file @@", f"+  {member}"))


def _replaced(text: str, member: _Member, number: int) -> Edit:
    after = f"{text[: member.value_start]}{number}{text[member.value_end :]}"
    old = text[member.value_start : member.value_end]
    key = f'"{member.name}": '
    was = old if _PLAIN.fullmatch(old) else _CUT
    return Edit(after, (_place(text, member.key_start), f"-  {key}{was}", f"+  {key}{number}"))


def _inserted(text: str, whole: _Object, name: str, number: int) -> Edit:
    """Put ahead of the first member, so that no other line has to change, with that member's own spacing."""
    if not whole.members:
        return _filled(text, whole.inside, f'"{name}": {number}')
    first = whole.members[0]
    space = text[whole.inside : first.key_start]
    colon = text[first.key_end : first.value_start]
    added = f'"{name}"{colon}{number},{space}'
    after = text[: first.key_start] + added + text[first.key_start :]
    return Edit(after, (_place(text, first.key_start), f'+  "{name}": {number},'))


def _filled(text: str, inside: int, member: str) -> Edit:
    newline = "\r\n" if "\r\n" in text else "\n"
    blanks = _BLANKS.match(text, inside)
    closing = "" if blanks and "\n" in blanks.group() else newline
    after = f"{text[:inside]}{newline}  {member}{closing}{text[inside:]}"
    return Edit(after, (_place(text, inside), f"+  {member}"))


def _place(text: str, at: int) -> str:
    return f"@@ line {text.count(chr(10), 0, at) + 1} @@"


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

"""JSON by the book, for the lines that a fast decoder refuses or could misjudge.

Imported by `decode` alone.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import NoReturn

from counterfoil.readers.base import SkipReason

MAX_DEPTH = 64

Object = dict[str, object]

_BLANK = " \t\r\n\0"
_BLANKS = re.compile(f"[{_BLANK}]+")
_MAX_VALUES = 10_000  # these three bound the work on a line made to be expensive
_RESCUE_TRIES = 64
_RESCUE_CHARS = 4 << 20
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_OPENING = frozenset(b"[{")
_MAX_DIGITS = 19


class Paired(Object):
    """An object as read by the book: the last value of each key, and the keys that stand more than once."""

    keys_twice: frozenset[str] = frozenset()


class _Constant(ValueError):
    """NaN or an infinity, which JSON does not have."""


def by_the_book(body: bytes) -> tuple[list[object], SkipReason | None]:
    """Every value of a line, glued ones and lone surrogates too, and why some of it cannot be read."""
    try:
        text = body.decode()
        values, end, _ = _values(text, 0)
    except UnicodeDecodeError:
        return [], SkipReason.BAD_UTF8
    except _Constant:
        return [], SkipReason.BAD_NUMBER
    except RecursionError:
        return [], SkipReason.TOO_DEEP
    if end < len(text):
        rescued = _rescued(text, end) if len(values) < _MAX_VALUES else []
        return [*values, *rescued], SkipReason.BAD_JSON
    return ([], SkipReason.TOO_DEEP) if is_too_deep(body) else (values, None)


def is_too_deep(body: bytes) -> bool:
    """Whether the brackets outside strings of valid JSON nest deeper than 64."""
    if brackets(body) <= MAX_DEPTH:
        return False
    structure = b"".join(body.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')[::2])
    depth = 0
    for byte in structure.translate(None, _NO_BRACKETS):
        depth += 1 if byte in _OPENING else -1
        if depth > MAX_DEPTH:
            return True
    return False


def brackets(body: bytes) -> int:
    """How many opening brackets there are, those in strings too; several times as fast as to count them."""
    return len(body) - len(body.replace(b"{", b"").replace(b"[", b""))


def _values(text: str, start: int) -> tuple[list[object], int, int]:
    """The values that follow each other from `start`, where the rest begins, how far that was looked at."""
    values: list[object] = []
    end = seen = _after_blanks(text, start)
    while end < len(text) and len(values) < _MAX_VALUES:
        try:
            value, after = _STRICT.raw_decode(text, end)
        except json.JSONDecodeError as error:
            seen = error.pos
            break
        values.append(value)
        end = seen = _after_blanks(text, after)
    return values, end, seen


def _after_blanks(text: str, start: int) -> int:
    blanks = _BLANKS.match(text, start)
    return blanks.end() if blanks else start


def _rescued(text: str, torn: int) -> list[object]:
    """What a writer appended whole after the torn piece that an earlier one had left without a newline."""
    start, allowed = torn, _RESCUE_CHARS
    for _ in range(_RESCUE_TRIES):
        start = text.find('{"', start + 1)
        if start < 0 or allowed < 0:
            return []
        try:
            values, end, seen = _values(text, start)
        except (_Constant, RecursionError):
            allowed -= len(text) - start
            continue
        if end == len(text):
            return [] if _is_part(text[torn:start]) else values
        allowed -= seen - start
    return []


def _is_part(before: str) -> bool:
    """Whether what follows `before` belongs to it: a line cut right behind an inner object looks glued."""
    quotes = before.replace("\\\\", "").replace('\\"', "").count('"')
    return quotes % 2 == 0 and before.rstrip(_BLANK).endswith((":", ",", "["))


def _object(pairs: list[tuple[str, object]]) -> Object:
    paired = Paired(pairs)
    if len(paired) < len(pairs):
        names = Counter(name for name, _ in pairs)
        paired.keys_twice = frozenset(name for name, times in names.items() if times > 1)
    return paired


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MAX_DIGITS else float(digits)


def _no_constant(_: str) -> NoReturn:
    raise _Constant


_STRICT = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer, parse_constant=_no_constant)

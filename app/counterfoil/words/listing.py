"""Several things in a row: `"a, b and c"`, `"a or b"`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from counterfoil.words.tongue import tr


def series(items: Sequence[str]) -> str:
    """`"a, b and c"`; nothing for none."""
    if len(items) < 2:
        return "".join(items)
    return _and(reduce(_comma, items[:-1]), items[-1])


def commas(items: Sequence[str]) -> str:
    """`"a, b, c"`."""
    return reduce(_comma, items) if items else ""


def semicolons(items: Sequence[str]) -> str:
    """`"a; b; c"`."""
    return reduce(_semicolon, items) if items else ""


def chain(items: Sequence[str]) -> str:
    """`"a and b and c"`."""
    return reduce(_and, items) if items else ""


def either(items: Sequence[str]) -> str:
    """`"a or b or c"`."""
    return reduce(_or, items) if items else ""


def _comma(first: str, second: str) -> str:
    return tr("{first}, {second}", about="a list", first=first, second=second)


def _semicolon(first: str, second: str) -> str:
    return tr("{first}; {second}", about="a list", first=first, second=second)


def _and(first: str, second: str) -> str:
    return tr("{first} and {second}", about="a list", first=first, second=second)


def _or(first: str, second: str) -> str:
    return tr("{first} or {second}", about="a list", first=first, second=second)

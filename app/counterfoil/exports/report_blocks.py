"""What a page is made of, for HTML and PDF alike: the same blocks, drawn twice. Pure."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

from counterfoil.exports.report_charts import Chart

Style = Literal["plain", "lead", "quote", "note"]
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` is 2 for a section, 3 within one."""

    level: Literal[2, 3]
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    style: Style = "plain"


@dataclass(frozen=True, slots=True)
class Items:
    """A list of sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """`share` is of the width; a code is set in letters of one width, and may break anywhere."""

    head: str
    share: int
    is_number: bool = False
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`has_sum`: the last row is the sum of the others. `title` is read out, and stands above it."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    has_sum: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and their values; `codes` are those of the names whose values are codes."""

    title: str
    rows: tuple[tuple[str, str], ...]
    codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own, where it is printed."""


Block = Heading | Text | Items | Table | Facts | Chart | NewPage


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document. `foot` stands on every printed page."""

    title: str
    subtitle: str
    subject: str
    foot: str
    made_at_ms: int
    blocks: tuple[Block, ...]


def lines_of(text: str) -> list[str]:
    """As a person broke them, and at no other mark."""
    return text.replace("\r\n", "\n").split("\n")


def visible(text: str) -> str:
    """Text with everything that would not be seen, or would turn its neighbours round, as \\uXXXX."""
    return "".join(escaped(mark) if _is_hidden(mark) else mark for mark in text)


def escaped(mark: str) -> str:
    """`"\\u202e"`, `"\\U0001f600"`."""
    number = ord(mark)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def _is_hidden(mark: str) -> bool:
    return not " " <= mark <= "~" and unicodedata.category(mark) in _HIDDEN

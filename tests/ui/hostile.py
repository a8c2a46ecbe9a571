"""Names that mean harm, and what finds out whether they did any."""

from __future__ import annotations

import ctypes
import dataclasses
import os
import unicodedata
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument, QTextFragment

T = TypeVar("T")
IN_OPEN = 0x20
NON_BLOCKING = os.O_NONBLOCK | os.O_CLOEXEC


def of_markup(file: str) -> list[str]:
    """Plain ASCII of at most 120 characters: to be shown to the letter. `file` is a picture's path."""
    return [
        f"<img src=file://{file}>",
        f'<img src="{file}" width=9999>',
        f"<qt><img src='{file}'/></qt>",
        f"<p><img src=file://{file}></p>",
        f"<a href=file://{file}>click</a>",
        "<a href='https://name.test/?q=1'>click</a>",
        "<a href='javascript:alert(1)'>click</a>",
        f"<body background={file}>",
        f"<table background={file}><tr><td>x</td></tr></table>",
        f"<link rel=stylesheet href={file}>",
        f"<style>* {{ image: url({file}) }}</style>x",
        f"<object data={file}></object>",
        f"<svg><image href='{file}'/></svg>",
        "<img src=data:image/png;base64,iVBORw0KGgo=>",
        "<img src=:/qt-project.org/qmessagebox/images/qtlogo-64.png>",
        "<img src=file://host/share/x.png>",
        "<b>bold</b>",
        "<h1 style='font-size:999pt'>big</h1>",
        "<font size=+99>big</font>",
        "<br><br><br><br>",
        "<pre>x</pre>",
        "<script>alert(1)</script>",
        "<!-- gone -->",
        "<!DOCTYPE html><html>",
        "</qt></body></html>",
        "<",
        ">",
        "a<b>c",
        "&amp;",
        "&lt;b&gt;",
        "&#x202e;abc",
        "&nbsp;",
        "R&D",
        "&File",
        "a && b",
        "_under_line_",
        "%s %d %n %1 %%",
        "{0} {name!r} {{}}",
        "$HOME `id` $(id)",
        f"![x](file://{file})",
        "[click](https://name.test)",
        "**bold** # head",
        f"file://{file}",
        "file://host/share/x.png",
        "\\\\host\\share\\x.png",
        "../../../../etc/passwd",
        "C:\\con\\nul",
        f'"; }} QLabel {{ image: url({file}); }} /* "',
        "=1+1",
        "=HYPERLINK('https://name.test','x')",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1:A9)",
        "'; DROP TABLE event; --",
        '"quoted"',
        "None",
        "100 %",
    ]


STRANGE = [
    "\u202egpj.exe",
    "abc\u202d\u202e\u2066\u2067\u2068def\u2069",
    "\u200f\u200e\u061c marks",
    "שלום עולם",
    "مرحبا بالعالم",
    "zero\u200bwidth\u200c\u200d\ufeffjoin",
    "soft\u00adhyphen",
    "\u3164\u2800\u115f",
    "a\x00b",
    "\x1b[31mred\x1b[0m\x07",
    "\x1b]0;title\x07",
    "".join(map(chr, range(32))),
    "\x7f\x80\x9b31m",
    "two\nlines: 0 %",
    "a\r\nforecast: lasts",
    "tab\tstop",
    "para\u2029graph\u2028line\u0085next",
    "\n" * 5000,
    " " * 5000 + "end",
    "👩‍👩‍👧‍👦🏳️‍🌈🇩🇪",
    "🄰🅱︎ ﷽﷽﷽",
    "Z" + "\u0308\u0301\u0489" * 300,
    "\u0301" * 50,
    "lone \ud800 surrogate \udfff",
    "\ue000\uf8ff private",
    "\ufffe\uffff nothing",
    "\U000e0041\U000e0042 tags",
    "\ufffc object",
    "",
    " ",
    "x" * 1_000_000,
    "x " * 500_000,
    "<b>" * 300_000,
    "振込" * 400,
]


def all_of(file: str) -> list[str]:
    """Every one."""
    return of_markup(file) + STRANGE


def filled(value: T, text: str) -> T:
    """The same record with `text` in place of every string that a log or a folder could have given it."""
    return _filled(value, text)  # type: ignore[no-any-return]


def _filled(value: Any, text: str) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return text
    if isinstance(value, tuple):
        return tuple(_filled(part, text) for part in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        made = {
            field.name: _filled(getattr(value, field.name), text)
            for field in dataclasses.fields(value)
            if field.init and field.name != "tz"
        }
        return dataclasses.replace(value, **made)
    return value


def unprintable(text: str, *, lines: bool = False) -> list[str]:
    """Characters that hide, reorder or control; a newline is none where `lines` may stand."""
    allowed = "\n\u2028" if lines else ""  # a line break within a paragraph of Qt's is the latter
    return [c for c in text if unicodedata.category(c) in BAD and c not in allowed]


BAD = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


class Page(QTextDocument):
    """Reads markup as a widget would, and notes what it reaches for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.wanted: list[str] = []
        self.setHtml(text)
        self.size()  # laid out, so that pictures are asked for

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        self.wanted.append(str(name))
        return super().loadResource(kind, name)


def attractions(document: QTextDocument) -> list[str]:
    """Pictures and links in it, and what it asked for."""
    found = []
    for fragment in _fragments(document):
        form = fragment.charFormat()
        if form.isImageFormat() or form.isAnchor():
            found.append(fragment.text())
    return found + getattr(document, "wanted", [])


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            yield part.fragment()
            part += 1
        block = block.next()


class OpenWatch:
    """Counts how often a file is opened, by whatever code, from here on."""

    def __init__(self, file: Path) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._handle = self._libc.inotify_init1(NON_BLOCKING)
        assert self._libc.inotify_add_watch(self._handle, os.fsencode(file), IN_OPEN) >= 0

    def opened(self) -> bool:
        """Whether it was opened since the last look."""
        try:
            return bool(os.read(self._handle, 65536))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._handle)

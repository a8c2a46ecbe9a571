"""The one door through which every text for a person goes: said in the language that was chosen.

Sources are English and literal where they stand, so that `packaging/translations.py` finds them. Parts are
put in after the translation: `tr("resets {when}", when=…)`. Knows no Qt: whoever shows windows hands in what
translates; without it everything is said in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol


class Translate(Protocol):
    """`source` in another language or as it is; `about` tells equal sources apart, `count` picks a form."""

    def __call__(self, source: str, about: str, count: int) -> str: ...


NO_COUNT = -1
COUNTED = "counted"  # keeps a text with a number apart from the same one with a figure that is no count
_MARKS = re.compile(r"1(\D?)234(\D)5")
_translate: Translate | None = None
_plainly = ContextVar("_plainly", default=False)
_numerals: dict[int, str] | None = None  # English marks by those of the language; None where they are alike


def speak(translate: Translate | None) -> None:
    """Say everything from now on by `translate`; None goes back to English. Texts made before stay."""
    global _translate, _numerals
    _translate = translate
    sample = tr("1,234.5", about="The marks of thousands and decimals; keep the digits")
    _numerals = _marks_of(sample)


@contextmanager
def plainly() -> Iterator[None]:
    """Say everything in English, and money in dollars, meanwhile and here: for what is handed to others."""
    before = _plainly.set(True)
    try:
        yield
    finally:
        _plainly.reset(before)


def is_plain() -> bool:
    """Whether that is asked for."""
    return _plainly.get()


def is_english() -> bool:
    """Whether texts are said as they stand in the source."""
    return _translate is None or _plainly.get()


def lower(text: str) -> str:
    """A text within a sentence: English ones lose their capital, other languages keep theirs."""
    return text[:1].lower() + text[1:] if is_english() else text


def tr(source: str, /, *, about: str = "", **parts: object) -> str:
    """A text with its `{parts}`. `about`, a literal too, tells what an unclear word is for."""
    said = source if _translate is None or _plainly.get() else _translate(source, about, NO_COUNT)
    return said.format(**parts) if parts else said


def trn(one: str, many: str, count: int, /, **parts: object) -> str:
    """A text that depends on a number; `{n}` in it is the number as `parts` gives it, or as it is."""
    if _translate is None or _plainly.get():
        said = one if count == 1 else many
    else:
        said = _translate(many, COUNTED, count)
        if said == many and count == 1:  # not translated
            said = one
    return said.format(**({"n": count} | parts))


def msg(source: str, /, *, about: str = "") -> str:  # noqa: ARG001 - read by whoever collects the sources
    """Marks a constant that is said later, by `tr(CONSTANT)` with the same `about`."""
    return source


def numerals(text: str) -> str:
    """Figures written the English way, `"1,313.5"`, with the marks of the language: `"1.313,5"`."""
    return text if _numerals is None or _plainly.get() else text.translate(_numerals)


def _marks_of(sample: str) -> dict[int, str] | None:
    found = _MARKS.fullmatch(sample)
    if found is None or found.groups() == (",", "."):
        return None
    return {ord(","): found[1], ord("."): found[2]}

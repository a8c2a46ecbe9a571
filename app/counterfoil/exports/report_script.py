"""Which of the fonts that every PDF viewer brings along can show a letter. Pure: no library.

Standard fonts hold the letters of Windows-1252; those for Chinese, Japanese and Korean what the code page of
the language holds. Anything else is written as \\uXXXX: told exactly, if not prettily.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from unicodedata import east_asian_width

from counterfoil.exports.report_blocks import escaped, visible

CHINESE, JAPANESE, KOREAN = "STSong-Light", "HeiseiKakuGo-W5", "HYGothic-Medium"
CODE_PAGES = {CHINESE: "gbk", JAPANESE: "cp932", KOREAN: "cp949"}
LATIN = ""
SOFT_HYPHEN = "\xad"


def runs(text: str) -> Iterator[tuple[str, str]]:
    """(font, text) pieces in order; the font is LATIN for the one in use."""
    shown = visible(text)
    order = _order(shown)
    for font, marks in groupby(shown, key=lambda mark: _font(mark, order)):
        piece = "".join(marks)
        yield (LATIN, "".join(map(escaped, piece))) if font is None else (font, piece)


def _order(text: str) -> tuple[str, ...]:
    """Which font is asked first: the same signs are drawn otherwise in each of the three scripts."""
    if any("\u3040" <= mark <= "\u30ff" for mark in text):
        return JAPANESE, CHINESE, KOREAN
    if any("\uac00" <= mark <= "\ud7a3" for mark in text):
        return KOREAN, CHINESE, JAPANESE
    return CHINESE, JAPANESE, KOREAN


def _font(mark: str, order: tuple[str, ...]) -> str | None:
    if " " <= mark <= "~" or _is_in(mark, "cp1252"):
        return LATIN
    if mark > "\uffff" or east_asian_width(mark) not in "WF":
        return None
    return next((font for font in order if _is_in(mark, CODE_PAGES[font])), None)


@cache
def _is_in(mark: str, code_page: str) -> bool:
    try:
        mark.encode(code_page)
    except UnicodeEncodeError:
        return False
    return True

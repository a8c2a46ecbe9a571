"""Text from logs as printable lines. No Qt: also for what only words things."""

from __future__ import annotations

import unicodedata

LONGEST = 160
MOST_LINES = 40
ELLIPSIS = "…"
NBSP = "\u00a0"
MOST_MARKS = 3  # over one letter; the scripts that stack them need no more
# letters and signs that show nothing, and the one that stands for a picture in Qt's documents
BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
UNMARKED = str.maketrans({"<": "‹", ">": "›", "&": "＆"})


def clean(text: str, longest: int = LONGEST) -> str:
    """One printable line of at most `longest` characters: no control, bidi or unassigned characters."""
    head = text[: longest * 4]  # enough to survive the stripping, and never the whole of a huge name
    line = " ".join(word for word in _printable(head).split(" ") if word)
    return line if len(line) <= longest and len(head) == len(text) else line[: longest - 1] + ELLIPSIS


def clean_lines(text: str, longest: int = LONGEST) -> str:
    """The same for a text whose lines stay lines; at most `MOST_LINES` of them."""
    return "\n".join(clean(line, longest) for line in text.split("\n", MOST_LINES)[:MOST_LINES])


def unmarked(text: str) -> str:
    """For hosts of which some read a text as markup and others do not: nothing is left to be read so."""
    return text.translate(UNMARKED)


def _printable(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    made: list[str] = []
    marks = MOST_MARKS  # nothing stands before the first letter that a mark could belong to
    for character in text:
        kind = unicodedata.category(character)
        if character.isspace() and character != NBSP:
            made.append(" ")
            marks = MOST_MARKS
        elif kind in ("Mn", "Me"):
            marks += 1
            made.append(character if marks <= MOST_MARKS and character not in BLANK else "")
        elif character == NBSP or (kind[0] not in "CZ" and character not in BLANK):
            made.append(character)
            marks = 0
    return "".join(made)

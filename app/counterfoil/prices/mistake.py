"""A price file that cannot be used, told so that the user can mend it."""

from __future__ import annotations

import re
from pathlib import Path

from counterfoil.errors import KnownError

HEADER = re.compile(r"\s*\[\[\s*price\s*\]\]")


class PriceMistake(KnownError):
    """A price file holds what cannot be used; `str()` names the file, the line and the key where known."""

    def __init__(self, path: Path, what: str, line: int | None = None, key: str | None = None) -> None:
        where = f", line {line}" if line else ""
        named = f", {key}" if key else ""
        super().__init__(f"The prices in {path}{where}{named} cannot be used: {what}.")
        self.path, self.line, self.key = path, line, key


def line_of(text: str, entry: int, key: str | None) -> int | None:
    """The line, from 1, of a key of the entry with that number, else of the entry's heading."""
    seen, head = -1, None
    assigned = re.compile(rf"\s*[\"']?{re.escape(key or '?')}[\"']?\s*[=.]")
    for number, line in enumerate(text.splitlines(), 1):
        if HEADER.match(line):
            seen += 1
            head = number if seen == entry else head
        elif seen == entry and key and assigned.match(line):
            return number
    return head

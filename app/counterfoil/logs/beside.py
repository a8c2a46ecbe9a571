"""Gives a reader the heads of the files that stand beside a log."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.logs.identity import UnreadableLog, open_log, read_at
from counterfoil.readers.base import HEAD_BYTES


@dataclass(slots=True)
class Beside:
    """Reads files of a home, each once; `home` has its links resolved."""

    home: Path
    _known: dict[str, bytes | None] = field(default_factory=dict)

    def __call__(self, path: str) -> bytes | None:
        """The head of a regular file by its path below the home, never through a link or out of it.

        One folder's name may hold a `*`.
        """
        if path not in self._known:
            self._known[path] = self._read(path)
        return self._known[path]

    def _read(self, path: str) -> bytes | None:
        try:
            found = _head(self.home, path)
            if found is None and (named := _first_match(self.home, path)) is not None:
                found = _head(self.home, named)
        except (UnreadableLog, OSError, ValueError):
            return None
        return found


def holder_of(path: Path) -> str:
    """Name of the folder that holds the hidden one which the file lies in, empty where it lies in none."""
    return path.parent.parent.name if path.parent.name.startswith(".") else ""


def _head(home: Path, path: str) -> bytes | None:
    place = _inside(home, path)
    log = None if place is None else open_log(place)
    if log is None:
        return None
    with log:
        return read_at(log, 0, HEAD_BYTES)


def _inside(home: Path, path: str) -> Path | None:
    """The place below the home, where the path is a name for it alone: no link on the way, no step up."""
    place = Path(os.path.normpath(home / path))
    is_plain = ".." not in path.split("/") and os.path.realpath(place) == str(place)
    return place if is_plain and place.is_relative_to(home) else None


def _first_match(home: Path, path: str) -> str | None:
    """The path with the first folder by name that its `*` stands for, None where there is none."""
    before, star, after = path.partition("*")
    around, slash, start = before.rpartition("/")
    end, below, rest = after.partition("/")
    place = _inside(home, around)
    if not star or not below or "*" in after or place is None:
        return None
    with os.scandir(place) as entries:
        names = [one.name for one in entries if one.is_dir(follow_symlinks=False)]
    shortest = len(start) + len(end)
    fitting = [n for n in names if n.startswith(start) and n.endswith(end) and len(n) >= shortest]
    return f"{around}{slash}{min(fitting)}/{rest}" if fitting else None

"""What every system's way to start at login can do, and what it is to start."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from counterfoil.domain.digest import sha256
from counterfoil.paths import Home, usual_home
from counterfoil.program import WINDOWED, Program
from counterfoil.replacing import put

HIDDEN = ("tray", "--hidden")
HEADLESS = ("watch", "--quiet")


class LoginEntry(Protocol):
    """An entry of ours in what the system starts when its user logs in; the system owns it with us."""

    def is_enabled(self) -> bool:
        """Whether it is there, and nobody has switched it off by the system's own means. Never raises."""
        ...

    def switch(self, *, on: bool) -> None:
        """Have this very copy start at login, or not. Errors: OSError."""
        ...

    def where(self) -> str:
        """The place of the entry, for people."""
        ...

    def starts(self) -> str | None:
        """The program that the entry starts, None where there is no entry or no word of it. Never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Start:
    """`words` start a copy with a home; `mark` tells the entries of homes apart, empty for the usual one."""

    words: tuple[str, ...]
    mark: str = ""


def start_of(home: Home, program: Program, verb: tuple[str, ...] = HIDDEN) -> Start:
    """What an entry is to start so that this copy comes back with this home."""
    plain = replace(home, dropped=None)
    if plain == usual_home():
        return Start((*_shown_words(program, verb), *verb))
    options = plain.words()
    mark = sha256(os.fsencode(plain.config_file.parent)).hexdigest()[:8]
    return Start((*_shown_words(program, verb), *options, *verb), mark)


def _shown_words(program: Program, verb: tuple[str, ...]) -> tuple[str, ...]:
    """On Windows the twin without a console, which would stand there as long as the icon does."""
    first = Path(program.words[0])
    twin = first.with_name(f"{WINDOWED}{first.suffix}")
    is_windows = first.suffix.lower() == ".exe"
    return (str(twin),) if is_windows and verb == HIDDEN and twin.exists() else program.words


def refresh(entry: LoginEntry) -> bool:
    """Have an enabled entry start this copy where the one it names is gone; whether that was needed.

    One that starts another copy which is still there is left alone. Errors: OSError.
    """
    program = entry.starts() if entry.is_enabled() else None
    if program is None or not Path(program).is_absolute() or Path(program).exists():
        return False
    entry.switch(on=True)
    return True


def text_of(path: Path) -> str | None:
    """What a file says, None where it cannot be read."""
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return None


@contextmanager
def put_whole(path: Path) -> Iterator[Path]:
    """A name to write to, which then takes the place of `path`, whole or not at all. Errors: OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        put(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)

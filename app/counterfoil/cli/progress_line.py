"""How far an import has come, for whoever waits at a terminal: one line, rewritten in place."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from counterfoil.domain.importing import ImportProgress
from counterfoil.words.importing import importing_within

FIRST_SECONDS = 0.3  # what is done sooner needs no line
AGAIN_SECONDS = 0.2
USUAL_COLUMNS = 80


class ProgressLine:
    """Call it as often as there is something new; `end` writes the last of it and a newline."""

    def __init__(self, terminal: TextIO) -> None:
        self._terminal = terminal
        self._next = time.monotonic() + FIRST_SECONDS
        self._said = ""
        self._last: ImportProgress | None = None

    def __call__(self, progress: ImportProgress) -> None:
        self._last = progress
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + AGAIN_SECONDS
            self._write(progress)

    def end(self) -> None:
        """What is printed next stands on a line of its own."""
        if self._said and self._last is not None:
            self._write(self._last)
            print(file=self._terminal, flush=True)
        self._said = ""

    def _write(self, progress: ImportProgress) -> None:
        columns = _columns(self._terminal) - 1  # the last one would begin a new line
        text = importing_within(progress, columns)
        print(f"\r{text.ljust(min(len(self._said), columns))}", end="", file=self._terminal, flush=True)
        self._said = text


@contextmanager
def progress_line(stream: TextIO | None = None) -> Iterator[ProgressLine | None]:
    """A line where somebody looks, else None. Without `stream` it is for stderr."""
    terminal = stream or sys.stderr
    if not terminal.isatty():
        yield None
        return
    line = ProgressLine(terminal)
    try:
        yield line
    finally:
        line.end()


def _columns(terminal: TextIO) -> int:
    try:
        return os.get_terminal_size(terminal.fileno()).columns or USUAL_COLUMNS
    except (OSError, ValueError):
        return USUAL_COLUMNS

"""Kilo: an OpenCode since the spring of 2026, before that an extension that grew out of Cline."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.readers.base import Batch, Line, LogFile, State
from counterfoil.readers.on_demand import ReaderOf
from counterfoil.readers.opencode import OpenCodeReader

AGENT = "kilo"


class KiloReader:
    """Reads both generations: tasks of the old extension, messages and databases of the new one."""

    agent = AGENT

    def __init__(self) -> None:
        self._tasks = ReaderOf("cline", "ClineReader", AGENT)
        self._messages = OpenCodeReader(AGENT)

    @property
    def version(self) -> int:
        """Raised with either of the two."""
        return self._tasks.version + self._messages.version

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """As the reader of the file's generation does."""
        is_task = file.path.endswith("/ui_messages.json")
        return (self._tasks if is_task else self._messages).read(lines, file, state)

"""An agent's database looked at again and again, its reader's state carried on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from counterfoil.conformance.samples import samples_of
from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import State
from tests.unit.readers.laid_home import spec_of


class Watched:
    """One agent's home with one database; `look` gives what is new of it."""

    def __init__(self, agent: str, home: Path, database: str) -> None:
        self._spec = spec_of(agent)
        self._home = home
        self._database = home / database
        self.state: State = {}
        self.lines = 0

    def change(self, sql: str) -> None:
        """As the agent writes it."""
        with closing(sqlite3.connect(self._database)) as connection:
            connection.executescript(sql)
            connection.commit()

    def look(self) -> list[UsageEvent]:
        """The records of the rows that the reader asks for now."""
        (sample,) = samples_of(self._spec, self._home)
        events: list[UsageEvent] = []
        self.lines = 0
        for lines in sample.looked(self.state):
            batch = self._spec.reader.read(lines, sample.file, self.state)
            self.state = batch.state
            self.lines += len(lines)
            events += batch.events
        return events

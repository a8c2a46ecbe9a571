"""What was read and is not written yet. The logs have it until then, so nothing is lost with it."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

from counterfoil.domain.pacing import Pace
from counterfoil.domain.sighting import Identity
from counterfoil.ledger.entry import Entry

COMMITS = Pace.of(60, 60.0)  # each writes whole pages, most of them for a single row of the index of keys
SILENT_SECONDS = 600.0  # that lines may wait of which only the number is kept


@dataclass(slots=True)
class Waiting:
    """Entries that wait, as few a file as can be; `pace` is None where all is to be written at once."""

    pace: Pace | None
    lines: int = 0
    _entries: dict[Identity, list[Entry]] = field(default_factory=dict)
    _emptied_s: float = field(default_factory=time.monotonic)

    @property
    def entries(self) -> list[Entry]:
        """In the order in which their files were met."""
        return [entry for entries in self._entries.values() for entry in entries]

    @property
    def says_something(self) -> bool:
        """Whether there is more than read positions and numbers of lines."""
        return any(entry.says_something for entry in self.entries)

    @property
    def due_s(self) -> float:
        """When it is to be written, in monotonic seconds; never, where nothing waits."""
        if not self._entries:
            return math.inf
        if self.pace is None:
            return -math.inf
        if self.says_something:
            return self.pace.due_s(time.monotonic())
        return self._emptied_s + SILENT_SECONDS

    def add(self, entry: Entry, lines: int) -> bool:
        """Take an entry; False where what waits of its file has to be written first."""
        waiting = self._entries.setdefault((entry.after.device, entry.after.inode), [])
        if waiting and _are_apart(waiting[-1], entry):
            waiting.append(entry)
        else:
            both = waiting[-1].followed_by(entry) if waiting else entry
            if both is None:
                return False
            waiting[-1:] = [both]
        self.lines += lines
        return True

    def take(self) -> list[Entry]:
        """All of it, to be written now."""
        taken, self._entries, self.lines = self.entries, {}, 0
        self._emptied_s = time.monotonic()
        if taken and self.pace:
            self.pace = self.pace.spent(self._emptied_s)
        return taken

    def drop(self) -> None:
        """It will be read again."""
        self._entries, self.lines = {}, 0


def _are_apart(first: Entry, second: Entry) -> bool:
    """Whether two entries of one file may name a line each by the same number: versions, or tables."""
    is_by_place = second.after.device < 0 and not second.is_reread
    return is_by_place and first.says_something and second.says_something and second.before == first.after

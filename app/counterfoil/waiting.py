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
    """Entries that wait, one a file; `pace` is None where all is to be written at once."""

    pace: Pace | None
    lines: int = 0
    _entries: dict[Identity, Entry] = field(default_factory=dict)
    _emptied_s: float = field(default_factory=time.monotonic)

    @property
    def entries(self) -> list[Entry]:
        """In the order in which their files were met."""
        return list(self._entries.values())

    @property
    def says_something(self) -> bool:
        """Whether there is more than read positions and numbers of lines."""
        return any(entry.says_something for entry in self._entries.values())

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
        identity = (entry.after.device, entry.after.inode)
        known = self._entries.get(identity)
        both = entry if known is None else known.followed_by(entry)
        if both is None:
            return False
        self._entries[identity] = both
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

"""When a document or a database may be read next: an agent may write to one with each word it says.

Reading either costs as much as there is in it, whatever is new.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.domain.sighting import Identity
from counterfoil.logs.discover import LogPath

REST_SECONDS = 1.0
REST_TIMES = 20  # as long as reading took
MOST_KNOWN = 1000


@dataclass(slots=True)
class Turns:
    """What rests after it was read, and what was to be read meanwhile; all times in monotonic seconds."""

    _next_s: dict[Identity, float] = field(default_factory=dict)
    _put_off: dict[Identity, LogPath] = field(default_factory=dict)

    def may(self, log: LogPath, now_s: float) -> bool:
        """Whether it may be read now; else it is put off."""
        if self._next_s.get(log.identity, now_s) > now_s:
            self._put_off[log.identity] = log
            return False
        self._put_off.pop(log.identity, None)
        return True

    def rest(self, identity: Identity, began_s: float, ended_s: float) -> None:
        """It was read from one moment to the other."""
        if len(self._next_s) >= MOST_KNOWN:
            self._next_s = {one: next_s for one, next_s in self._next_s.items() if next_s > ended_s}
        self._next_s[identity] = ended_s + max(REST_SECONDS, REST_TIMES * (ended_s - began_s))

    @property
    def due_s(self) -> float:
        """When the first of what was put off may be read; never, where nothing was."""
        return min((self._next_s.get(one, -math.inf) for one in self._put_off), default=math.inf)

    def due(self, now_s: float) -> list[Path]:
        """Take what was put off and may be read now."""
        due = [one for one in self._put_off if self._next_s.get(one, now_s) <= now_s]
        return [self._put_off.pop(one).path for one in due]

"""What there is to read, and how far that has come."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from counterfoil.domain.importing import ImportProgress
from counterfoil.ledger.entry import SavedCursor
from counterfoil.logs.discover import LogPath
from counterfoil.logs.identity import BY_PLACE
from counterfoil.readers.registry import Root

Progress = Callable[[ImportProgress], None]


@dataclass(frozen=True, slots=True)
class Work:
    """A log to be read on, from where reading of it stands."""

    root: Root
    log: LogPath
    saved: SavedCursor | None

    @property
    def bytes(self) -> int:
        """How much there is to read, about."""
        if self.log.identity[0] == BY_PLACE:
            return self.log.stamp[0]
        return max(0, self.log.stat.st_size - (self.saved.offset if self.saved else 0))


class Watch:
    """Counts what is read, and tells."""

    def __init__(self, work: Sequence[Work], progress: Progress | None) -> None:
        self.bytes_total = bytes_of(work)
        self._files_total = len(work)
        self._files = self._bytes = 0
        self._progress = progress
        self._started = time.monotonic()

    def count(self, work: Work) -> None:
        """One more is read."""
        self._files += 1
        self._bytes += work.bytes
        if self._progress:
            told = time.monotonic()
            done = (self._files, self._files_total, self._bytes, self.bytes_total)
            self._progress(ImportProgress(*done, told - self._started))
            self._started += time.monotonic() - told  # whoever is told may pause


def bytes_of(work: Sequence[Work]) -> int:
    """How much there is to read, about."""
    return sum(one.bytes for one in work)

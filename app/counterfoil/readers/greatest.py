"""Of the records of one key, those that say more than the ones before: for logs that repeat themselves."""

from __future__ import annotations

from dataclasses import dataclass, field

from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import Batch


@dataclass(slots=True)
class Greatest:
    """Puts events into a batch; one that says no more than an earlier one of its key is a repeat."""

    batch: Batch
    _ranks: dict[str, tuple[int, int, int]] = field(default_factory=dict)

    def add(self, event: UsageEvent) -> None:
        """Take one record of a request."""
        if event.rank <= self._ranks.get(event.key, (-1, -1, -1)):
            self.batch.repeats += 1
            return
        self._ranks[event.key] = event.rank
        self.batch.events.append(event)

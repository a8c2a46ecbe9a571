"""How many records were written, by kind."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class RecordCounts:
    """What one write, or all writes of a scan, put into the ledger.

    `repeats` are records that said nothing new.
    """

    events: int = 0
    revisions: int = 0
    repeats: int = 0
    voids: int = 0
    readings: int = 0
    refusals: int = 0
    notes: int = 0

    def add(self, other: RecordCounts) -> None:
        """Count what another write put in."""
        self.events += other.events
        self.revisions += other.revisions
        self.repeats += other.repeats
        self.voids += other.voids
        self.readings += other.readings
        self.refusals += other.refusals
        self.notes += other.notes

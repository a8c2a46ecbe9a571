"""How far a first reading of many logs has come."""

from __future__ import annotations

from dataclasses import dataclass

SURE_SECONDS = 0.5  # what is read in less time says nothing of the rest


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """Files and bytes read of those to be read; `seconds` are those spent reading, pauses left out.

    All totals are 0 until the logs have been looked through.
    """

    files: int = 0
    files_total: int = 0
    bytes: int = 0
    bytes_total: int = 0
    seconds: float = 0.0
    is_paused: bool = False

    @property
    def has_totals(self) -> bool:
        """Whether it is known how much there is to read."""
        return self.bytes_total > 0

    @property
    def share(self) -> float | None:
        """0 to 1 of the bytes; None while their total is not known. Files that grow do not lead past 1."""
        return min(self.bytes / self.bytes_total, 1.0) if self.has_totals else None

    @property
    def bytes_per_second(self) -> float | None:
        """The pace so far; None while it cannot be told."""
        return self.bytes / self.seconds if self.seconds >= SURE_SECONDS and self.bytes else None

    @property
    def seconds_left(self) -> float | None:
        """At that pace; None while it cannot be told."""
        pace = self.bytes_per_second
        return max(self.bytes_total - self.bytes, 0) / pace if pace and self.has_totals else None

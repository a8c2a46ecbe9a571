"""What checking a ledger found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FirstBad:
    """The first place that is not as it was written.

    `table` and `record` name the row ("event", 1204); `record` is None where only the block is
    known. `what` is a sentence.
    """

    block: int | None
    table: str | None
    record: int | None
    what: str


@dataclass(frozen=True, slots=True)
class Verification:
    """`records` in the chain, its `head` (hex), how many kept checkpoints hold, the first bad place."""

    ledger_id: str
    records: int
    head: str
    checkpoints: int
    first_bad: FirstBad | None
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether nothing was found amiss."""
        return self.first_bad is None

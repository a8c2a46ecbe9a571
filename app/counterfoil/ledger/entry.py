"""What is handed to the ledger's writer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from counterfoil.domain.log_form import Form, form_of
from counterfoil.domain.quota import ClientNote, CounterReading, Refusal
from counterfoil.domain.usage import UsageEvent
from counterfoil.ledger.contexts import Names
from counterfoil.ledger.lines import Lines


@dataclass(frozen=True, slots=True)
class SavedCursor:
    """Where reading of a file stands, with what its reader must remember (JSON)."""

    device: int
    inode: int
    offset: int
    marker: bytes
    size: int
    mtime_ns: int
    path: str
    generation: int
    state: str = "{}"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that was not counted; `sha256` None where it was not hashed."""

    offset: int
    length: int
    reason: str
    sha256: bytes | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """All that one batch of one file's lines puts into the ledger.

    `before` is the position that the ledger is thought to have, None for a file never
    seen: if it has moved on meanwhile, nothing of the entry is written. The lines were
    read from byte `start` on; `used` and `other` count those with and without records,
    `repeats` the records that said nothing new among themselves. `unknown` counts what the reader did not
    know: (kind, name, client version) to lines.
    """

    agent: str
    home: str
    reader: str
    reader_version: int
    before: SavedCursor | None
    after: SavedCursor
    events: Sequence[UsageEvent] = ()
    readings: Sequence[CounterReading] = ()
    refusals: Sequence[Refusal] = ()
    skipped: Sequence[Skipped] = ()
    used: int = 0
    other: int = 0
    repeats: int = 0
    start: int = 0
    is_reread: bool = False
    notes: Sequence[ClientNote] = ()
    unknown: Mapping[tuple[str, str, str | None], int] = field(default_factory=dict)

    @property
    def says_something(self) -> bool:
        """Whether it holds more than a read position and a number of lines."""
        return bool(self.events or self.readings or self.refusals or self.skipped or self.notes)

    def followed_by(self, later: Entry) -> Entry | None:
        """Both as one entry; None where the later one does not go on from here."""
        if later.before != self.after or not later.continues or self.is_reread or later.is_reread:
            return None
        return replace(
            self,
            after=later.after,
            events=[*self.events, *later.events],
            readings=[*self.readings, *later.readings],
            refusals=[*self.refusals, *later.refusals],
            notes=[*self.notes, *later.notes],
            skipped=[*self.skipped, *later.skipped],
            used=self.used + later.used,
            other=self.other + later.other,
            repeats=self.repeats + later.repeats,
            unknown=Counter(self.unknown) + Counter(later.unknown) if later.unknown else self.unknown,
        )

    @property
    def is_document(self) -> bool:
        """Whether its one line is all of a file that is written anew each time."""
        return form_of(self.after.path) is Form.DOCUMENT

    @property
    def continues(self) -> bool:
        """Whether the file still has the content that was read before."""
        return self.before is not None and self.before.generation == self.after.generation

    @property
    def is_first_reading(self) -> bool:
        """Whether no look has been at the file's end yet."""
        return not self.is_reread and (self.before is None or (self.continues and self.before.size == 0))

    @property
    def goes_back(self) -> bool:
        """Whether lines behind its own have been read before, so that reading stands where it stood."""
        return self.is_reread and self.before is not None and self.after.offset < self.before.offset


@dataclass(frozen=True, slots=True)
class Place:
    """What all records of one entry share: row ids of agent, source and reader, and when it was read.

    `first_read_mtime_ns` is when its file was last written, None where the file had been read before.
    """

    agent: int
    source: int
    reader: int
    reader_version: int
    seen_ms: int
    names: Names
    lines: Lines
    first_read_mtime_ns: int | None = None

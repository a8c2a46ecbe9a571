"""What was looked at, when, and what was not: the ledger's own account of its completeness."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.record_kinds import SourceState


@dataclass(frozen=True, slots=True)
class Tally:
    """Lines by what became of them: `lines == used + other + skipped`.

    `used` held usage or the provider's counter, `other` neither, `skipped` could not be read.
    `events`, `revisions` and `repeats` count the records found in used lines.
    """

    lines: int = 0
    used: int = 0
    other: int = 0
    skipped: int = 0
    events: int = 0
    revisions: int = 0
    repeats: int = 0

    def __add__(self, more: Tally) -> Tally:
        return Tally(
            self.lines + more.lines,
            self.used + more.used,
            self.other + more.other,
            self.skipped + more.skipped,
            self.events + more.events,
            self.revisions + more.revisions,
            self.repeats + more.repeats,
        )


@dataclass(frozen=True, slots=True)
class Watched:
    """A time through which the program looked on, in ms."""

    since_ms: int
    until_ms: int


@dataclass(frozen=True, slots=True)
class DayCoverage:
    """One UTC day (days since the epoch): what was read on it, how much of it was watched, what vanished.

    `requests` are those that the logs date on that day, whenever they were read.
    """

    day: int
    tally: Tally
    watched_ms: int
    requests: int
    vanished: int


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """One log file: observed from the first to the last look, what was read, what became of it."""

    id: int
    agent: str
    path: str
    state: SourceState
    first_ms: int
    last_ms: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class Retention:
    """How long an agent keeps its logs in one home, and what was gone before the first look.

    `days` None: not known, or it keeps them. `next_deletion_days` is the time until the oldest log
    is due. `lost_sessions` are those that the agent itself remembers but had no log of at the first
    look, None where it keeps no such memory. `raisable`: we know how to change the setting.
    """

    agent: str
    home: str
    days: int | None
    next_deletion_days: int | None
    lost_sessions: int | None
    raisable: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """Days ascending, sources by their last look, newest first, gaps and watched times ascending."""

    days: tuple[DayCoverage, ...] = ()
    sources: tuple[SourceCoverage, ...] = ()
    watched: tuple[Watched, ...] = ()
    gaps: tuple[Watched, ...] = ()
    retentions: tuple[Retention, ...] = ()

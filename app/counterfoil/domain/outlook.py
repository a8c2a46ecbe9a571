"""All that a forecast of an open window may be made from, as it was known at one moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from counterfoil.domain.course import FULL, Course
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.trail import NO_TRAIL, Trail
from counterfoil.domain.trust import NO_TRUST, Trust


@dataclass(frozen=True, slots=True)
class Block:
    """Work that is planned: so many points of the window an hour, beside what is forecast."""

    starts_at_ms: int
    ends_at_ms: int
    percent_per_hour: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """One open window at `at_ms`. A changed copy is what a what-if is answered from.

    `percent` is used now by both counters together; `course` how it came to that; `past` are ended windows
    of the same limit, oldest first; `trail` is all of it as one. `zone_offset_ms` is local time's. `trust` is
    how far each method has proved itself. `factor` scales the pace from now on, `blocks` add to it.
    `missing` says in a few words what keeps a forecast from being sound.
    """

    kind: WindowKind
    at_ms: int
    starts_at_ms: int
    resets_at_ms: int
    percent: float
    course: Course
    past: tuple[Course, ...] = ()
    trail: Trail = field(default=NO_TRAIL, repr=False, compare=False)
    zone_offset_ms: int = 0
    trust: Trust = NO_TRUST
    factor: float = 1.0
    blocks: tuple[Block, ...] = ()
    full_at_ms: int | None = None
    missing: str | None = None

    @property
    def length_ms(self) -> int:
        """Of the window."""
        return max(1, self.resets_at_ms - self.starts_at_ms)

    @property
    def left_ms(self) -> int:
        """Until the reset."""
        return max(0, self.resets_at_ms - self.at_ms)

    @property
    def left_percent(self) -> float:
        """Until it is full."""
        return max(0.0, FULL - self.percent)

    def planned(self, away_ms: float) -> float:
        """Points that planned blocks add within so long from now."""
        until_ms = self.at_ms + away_ms
        spans = (
            (max(0.0, min(until_ms, b.ends_at_ms) - max(self.at_ms, b.starts_at_ms)), b) for b in self.blocks
        )
        return sum(span * block.percent_per_hour / 3_600_000 for span, block in spans)

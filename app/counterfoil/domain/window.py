"""Quota windows: which stretch of time a percentage belongs to."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

from counterfoil.domain.quota import CounterReading, WindowKind

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
FIVE_HOURS_MINUTES = 300
DAY_MINUTES = 1440
WEEK_MINUTES = 10080
MONTH_MINUTES = range(40_320, 44_641)  # 28 to 31 days
RESET_JITTER_MS = 2 * MINUTE_MS  # the announced reset of one window moves by seconds from answer to answer

PROVIDERS = {"codex": "openai", "claude-code": "anthropic"}
PLAIN_LIMITS = {"codex": "codex", "claude-code": "claude"}  # the limit of the whole plan, not of one model


class Basis(StrEnum):
    """Whether the provider told us of a window or we worked it out."""

    OBSERVED = "observed"
    INFERRED = "inferred"


class Ending(StrEnum):
    """How a window ended, seen from the one after it."""

    OPEN = "open"
    NATURAL = "natural"
    EARLY = "early"
    LATE = "late"
    UNKNOWN = "unknown"


def nominal_minutes(minutes: int) -> int:
    """The length meant: some clients log a window one minute short (299, 10079)."""
    for nominal in (FIVE_HOURS_MINUTES, DAY_MINUTES, WEEK_MINUTES):
        if abs(minutes - nominal) * 100 <= nominal:
            return nominal
    return minutes


def plain_limit(agent: str) -> str:
    """The `limit_id` of an agent's whole plan."""
    return PLAIN_LIMITS.get(agent, agent)


def kind_of(agent: str, limit_id: str, minutes: int) -> WindowKind:
    """The kind by length; a weekly limit that is not the plan's own is a scoped one."""
    length = nominal_minutes(minutes)
    if length == WEEK_MINUTES:
        scoped = limit_id != PLAIN_LIMITS.get(agent, limit_id)
        return WindowKind.SEVEN_DAY_SCOPED if scoped else WindowKind.SEVEN_DAY
    if length == FIVE_HOURS_MINUTES:
        return WindowKind.FIVE_HOUR
    if length == DAY_MINUTES:
        return WindowKind.DAILY
    return WindowKind.MONTHLY if length in MONTH_MINUTES else WindowKind.OTHER


@dataclass(frozen=True, slots=True)
class JudgedReading:
    """A reading and whether it is believed; `percent` is the cleaned value, None where refused."""

    reading: CounterReading
    percent: float | None
    reason: str | None = None  # why it was not accepted

    @property
    def accepted(self) -> bool:
        return self.percent is not None


@dataclass(frozen=True, slots=True)
class QuotaWindow:
    """One quota window of one limit.

    `resets_at_ms` is the announced reset; `ends_at_ms` where it really ended (an
    early reset cuts it). `readings` are the accepted ones in order of time, so
    their percent never falls; `refused_at_ms` are the plan-limit refusals that
    fell into it, also in order.
    """

    agent: str
    provider: str
    account: str | None
    limit_id: str
    kind: WindowKind
    window_minutes: int
    starts_at_ms: int
    resets_at_ms: int
    ends_at_ms: int
    basis: Basis
    ended: Ending
    readings: tuple[JudgedReading, ...] = ()
    refused_at_ms: tuple[int, ...] = ()

    @property
    def last(self) -> JudgedReading | None:
        """The reading that stands for the provider's counter now."""
        return self.readings[-1] if self.readings else None

    @property
    def used_percent(self) -> float | None:
        """Percent used by the provider's word: 100 once refused, else the last reading, else unknown."""
        if self.refused_at_ms:
            return 100.0
        return self.last.percent if self.last else None

    @property
    def used_percent_source(self) -> str | None:
        """Where `used_percent` is from."""
        if self.last and self.last.percent == self.used_percent:
            return self.last.reading.source
        return "refusal" if self.refused_at_ms else None

    @property
    def reading_at_ms(self) -> int | None:
        """When `used_percent` was last seen."""
        seen = [self.last.reading.at_ms] if self.last else []
        return max([*seen, *self.refused_at_ms[-1:]], default=None)

    @property
    def peak_percent(self) -> float | None:
        """The highest percentage believed in this window."""
        if self.refused_at_ms:
            return 100.0
        return self.last.percent if self.last else None

    @property
    def full_at_ms(self) -> int | None:
        """When it was first seen used up, by a reading or a refusal."""
        full = bisect_left(self.readings, 100.0, key=lambda r: r.percent or 0.0)
        seen = [r.reading.at_ms for r in self.readings[full : full + 1]]
        return min([*seen, *self.refused_at_ms[:1]], default=None)

    def running_at(self, at_ms: int) -> bool:
        """Whether the window counts at that moment: it has neither reset nor been replaced."""
        return at_ms < min(self.resets_at_ms, self.ends_at_ms)

"""Quota windows: which stretch of time a percentage belongs to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

import msgspec

from counterfoil.domain.quota import CounterReading, WindowKind

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
FIVE_HOURS_MINUTES = 300
DAY_MINUTES = 1440
WEEK_MINUTES = 10080
MONTH_MINUTES = range(40_320, 44_641)  # 28 to 31 days
NOMINAL_MONTH_MINUTES = 43_200
MONTHLY_LIMITS = ("claude_extra_usage", "claude_spend")  # told of without a length
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


def series_minutes(limit_id: str, minutes: int) -> int:
    """The length that the windows of a limit have in common: months differ, and some limits leave it out."""
    if minutes in MONTH_MINUTES or (minutes <= 0 and limit_id in MONTHLY_LIMITS):
        return NOMINAL_MONTH_MINUTES
    return nominal_minutes(max(0, minutes))


def plain_limit(agent: str) -> str:
    """The `limit_id` of an agent's whole plan."""
    return PLAIN_LIMITS.get(agent, agent)


def kind_of(agent: str, limit_id: str, minutes: int) -> WindowKind:
    """The kind by length; a weekly limit that is not the plan's own is a scoped one."""
    length = series_minutes(limit_id, minutes)
    if length == WEEK_MINUTES:
        scoped = limit_id != PLAIN_LIMITS.get(agent, limit_id)
        return WindowKind.SEVEN_DAY_SCOPED if scoped else WindowKind.SEVEN_DAY
    if length == FIVE_HOURS_MINUTES:
        return WindowKind.FIVE_HOUR
    if length == DAY_MINUTES:
        return WindowKind.DAILY
    return WindowKind.MONTHLY if length in MONTH_MINUTES else WindowKind.OTHER


class Holder(NamedTuple):
    """Whose counter it is: the account, None where not named, and the agent's homes, () for all."""

    agent: str
    account: str | None
    homes: tuple[str, ...] = ()


class JudgedReading(msgspec.Struct, frozen=True, gc=False):
    """A reading and whether it is believed; `percent` is the cleaned value, None where refused.

    `fell_from` is the level before, on the reading with which a lower one was taken over; `fell_to` is the
    lower one as it was first shown, at `fell_at_ms`. `holder` is whose counter it is, and `window` a number
    that readings of one window have in common; None where that was not looked into or cannot be told.
    """

    reading: CounterReading
    percent: float | None
    reason: str | None = None  # why it was not accepted
    holder: Holder | None = None
    window: int | None = None
    fell_from: float | None = None
    fell_at_ms: int | None = None
    fell_to: float | None = None

    @property
    def account(self) -> str | None:
        """The account that it was found to belong to, else the one it names."""
        return self.holder.account if self.holder else self.reading.account

    @property
    def accepted(self) -> bool:
        return self.percent is not None


@dataclass(frozen=True, slots=True)
class QuotaWindow:
    """One quota window of one limit.

    `resets_at_ms` is the announced reset; `ends_at_ms` where it really ended (an
    early reset cuts it). `readings` are the accepted ones in order of time; their
    percent falls at the places named in `falls` and nowhere else. `refused_at_ms`
    are the plan-limit refusals that fell into it, also in order. `homes` are the
    agent's homes whose use counts towards it, () for all. `window_minutes` is 0
    where the length is not known; then it starts with the first reading.
    `moved_from_ms` is the reset first announced, where it was moved while the counter ran on.
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
    homes: tuple[str, ...] = ()
    falls: tuple[int, ...] = ()
    moved_from_ms: int | None = None

    @property
    def holder(self) -> Holder:
        """Whose window it is."""
        return Holder(self.agent, self.account, self.homes)

    @property
    def length_ms(self) -> int:
        """From its start to its reset, whether or not the provider told the length."""
        return max(MINUTE_MS, self.resets_at_ms - self.starts_at_ms)

    @property
    def last(self) -> JudgedReading | None:
        """The reading that stands for the provider's counter now."""
        return self.readings[-1] if self.readings else None

    @property
    def used_percent(self) -> float | None:
        """Percent used by the provider's word: 100 once refused, until it falls; else the last reading."""
        if self.refused_at_ms and not self._fell_since(self.refused_at_ms[-1]):
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
        tops = [self.readings[until - 1].percent or 0.0 for _, until in self.stretches()]
        return max(tops, default=None)

    @property
    def full_at_ms(self) -> int | None:
        """When it was first seen used up, by a reading or a refusal, since its counter last fell."""
        start = self.falls[-1] if self.falls else 0
        full = bisect_left(self.readings, 100.0, lo=start, key=lambda r: r.percent or 0.0)
        seen = [r.reading.at_ms for r in self.readings[full : full + 1]]
        refused = [at for at in self.refused_at_ms if not self._fell_since(at)]
        return min([*seen, *refused[:1]], default=None)

    def stretches(self) -> Iterator[tuple[int, int]]:
        """From place and to place of the readings between falls; within each the percent never falls."""
        bounds = [0, *self.falls, len(self.readings)]
        return ((a, b) for a, b in pairwise(bounds) if a < b)

    def _fell_since(self, at_ms: int) -> bool:
        return bool(self.falls) and self.readings[self.falls[-1]].reading.at_ms > at_ms

    def was_to_reset_at(self, at_ms: int) -> bool:
        """Whether this is the reset announced for it, first or last, but for jitter."""
        announced = (self.resets_at_ms, self.moved_from_ms)
        return any(reset is not None and abs(reset - at_ms) <= RESET_JITTER_MS for reset in announced)

    def running_at(self, at_ms: int) -> bool:
        """Whether the window counts at that moment: it has neither reset nor been replaced."""
        return at_ms < min(self.resets_at_ms, self.ends_at_ms)

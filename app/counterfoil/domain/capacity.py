"""What one percent of a window is worth in our own figures, as learned from readings and requests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from counterfoil.domain.quota import WindowKind


class Part(StrEnum):
    """Parts of a request's cost that a provider may weigh differently from its prices."""

    INPUT = "input"
    CACHE_READ = "cache_read"
    CACHE_WRITE = "cache_write"
    OUTPUT = "output"


PARTS = tuple(Part)


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a part counts towards the quota, as a share of its price; learned between bounds."""

    part: Part
    value: float
    low: float
    high: float
    is_learned: bool  # False: the data does not tell, the value is the assumption


@dataclass(frozen=True, slots=True)
class Capacity:
    """What one percent holds: weighted API dollars, with a band that holds 8 of 10.

    `usd_per_percent` None says that the data cannot carry it, and `missing` why. `tokens_per_percent` is
    in the mix of tokens seen. `elsewhere_share` is the part of the counter's rise that went on without use
    here. `windows` and `points` (percent) are what it was learned from, `since_ms`–`until_ms` when.
    """

    agent: str
    account: str | None
    plan: str | None
    limit_id: str
    kind: WindowKind
    usd_per_percent: float | None = None
    low: float | None = None
    high: float | None = None
    tokens_per_percent: float | None = None
    elsewhere_share: float | None = None
    windows: int = 0
    points: float = 0.0
    since_ms: int | None = None
    until_ms: int | None = None
    weights: tuple[Weight, ...] = ()
    missing: str | None = None
    homes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CapacityPoint:
    """One window's own figure: dollars a percent with its band, from so many points of the counter."""

    at_ms: int
    until_ms: int
    usd_per_percent: float
    low: float
    high: float
    points: float


@dataclass(frozen=True, slots=True)
class CapacityChange:
    """A step: from `at_ms` on a window holds `change_percent` more (or, negative, less) for the same work.

    `plus_minus` is the half width of its 90 % band in percent points; `chance` how likely noise alone
    would look like it. `before` and `after` are dollars a percent. `hours` are UTC hours of the day where
    it holds only there, () for all.
    """

    at_ms: int
    change_percent: float
    plus_minus: float
    chance: float
    before: float
    after: float
    windows_before: int
    windows_after: int
    hours: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CapacityHistory:
    """The capacity of one limit over time: the one in force, each window's own, and the steps found."""

    current: Capacity
    points: tuple[CapacityPoint, ...] = ()
    changes: tuple[CapacityChange, ...] = ()


class GapReason(StrEnum):
    """What may lie between the provider's counter and ours; the likeliest first where several are named."""

    OTHER_DEVICES = "other_devices"
    UNLOGGED_CALLS = "unlogged_calls"
    STALE_READING = "stale_reading"
    TWO_ACCOUNTS = "two_accounts"
    WITHIN_BAND = "within_band"
    FULL = "full"  # the provider's counter goes no further than 100
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Gap:
    """The provider's percent minus ours at a moment, in points, and what may explain it."""

    at_ms: int
    points: float
    reasons: tuple[GapReason, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """Percent used, worked out from learned capacity where no reading exists; the band holds 8 of 10."""

    percent: float
    low: float
    high: float

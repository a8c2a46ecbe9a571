"""What is made up of an account: the story to be found out, its habits, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.use_series import Dollars, UseStep
from counterfoil.domain.window import FIVE_HOURS_MINUTES

START_MS = 1_772_409_600_000  # Monday, 2 March 2026, 00:00 UTC


@dataclass(frozen=True, slots=True)
class Story:
    """What is the case and must be found out.

    `cut` is the share of capacity lost for good when window `cut_at` begins, or in the middle of the one
    before. `peak` is lost on weekdays from 13 to 19 UTC only, from window `peak_from` on. After `zero_after`
    requests of window `zero_at` the counter goes back to zero. In window `drain_at` it rises by
    `drain_points` while nobody works here.
    """

    windows: int = 40
    local_share: float = 1.0
    cut: float = 0.0
    cut_at: int = 0
    peak: float = 0.0
    peak_from: int = 0
    zero_at: int | None = None
    zero_after: int = 30
    drain_at: int | None = None
    drain_points: float = 8.0
    full_share: float = 0.75  # of the windows are worked till the limit
    usd_per_percent: float = 0.165
    minutes: int = FIVE_HOURS_MINUTES
    pauses: tuple[float, float] = (2.0, 40.0)  # minutes between two runs of requests
    start_ms: int = START_MS


@dataclass(slots=True)
class Account:
    """What came out: use here, readings, and what is true of each window."""

    steps: list[UseStep] = field(default_factory=list)
    readings: list[CounterReading] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)  # of the windows
    full: list[bool] = field(default_factory=list)
    here: list[float] = field(default_factory=list)  # points of each that were moved from here
    points: list[float] = field(default_factory=list)  # all points of each
    zeroed_ms: int | None = None
    drained_ms: int | None = None
    elsewhere: list[tuple[int, float]] = field(default_factory=list)  # when, and by how many points

    def elsewhere_between(self, after_ms: int, until_ms: int) -> float:
        """Points by which other devices moved the counter."""
        return sum(points for at_ms, points in self.elsewhere if after_ms < at_ms <= until_ms)


class Request(NamedTuple):
    """One request; `is_here` is False on another device."""

    at_ms: int
    is_here: bool
    usd: Dollars


@dataclass(slots=True)
class Habits:
    """What stays the same through a run and nobody here knows: hidden weights and calls that no log shows."""

    cache_weight: float
    output_weight: float
    unlogged: float

    def charge(self, usd: Dollars) -> float:
        """What the provider counts, in dollars."""
        counted = usd[0] + self.cache_weight * usd[1] + usd[2] + self.output_weight * usd[3]
        return counted * (1.0 + self.unlogged)

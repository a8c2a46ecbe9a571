"""Where the levels of a window begin."""

from __future__ import annotations

from dataclasses import dataclass

WATCH_CHANCE = 0.25


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How full in percent, and how likely to run out from 0 to 1.

    `warn_soon_chance`: what would run out soon leaves no time to wait and see.
    """

    watch_percent: float = 70.0
    warn_percent: float = 80.0
    critical_percent: float = 90.0
    watch_chance: float = WATCH_CHANCE
    warn_chance: float = 0.63
    critical_chance: float = 0.7
    warn_soon_chance: float = 0.5


USUAL = Thresholds()

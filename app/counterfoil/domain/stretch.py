"""Stretches of a window between two readings: how far the counter moved, and what was used here meanwhile."""

from __future__ import annotations

import msgspec


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """One stretch.

    `window` numbers the windows of the series from 0 in order of time. `usd` are API dollars of the
    requests within it by part (`capacity.PARTS`), `tokens` all their tokens. `busy_ms` is how much of it
    lies within ten minutes before a record of ours: the rest passed without use here. `reached_full` says
    that the counter stood at 100 at its end, so that more may have been used than it shows.
    """

    window: int
    start_ms: int
    end_ms: int
    percent_from: float
    percent_to: float
    usd: tuple[float, float, float, float]
    tokens: int
    requests: int
    busy_ms: int
    reached_full: bool = False

    @property
    def points(self) -> float:
        """By how much the counter moved."""
        return self.percent_to - self.percent_from

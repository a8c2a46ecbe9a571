"""Whether warnings came in time, and how often they were for nothing. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.warned import CAME_CLOSE_PERCENT
from counterfoil.domain.window import MINUTE_MS


@dataclass(frozen=True, slots=True)
class WarningScore:
    """Of `exhausted` windows so many were `warned_before`; of all `warned` ones so many were `false`.

    The lead is from the first warning to the moment the window was full, in minutes, of those warned before.
    """

    exhausted: int
    warned_before: int
    lead_minutes_median: float | None
    warned: int
    false: int

    @property
    def warned_share(self) -> float | None:
        """None where no window ran out."""
        return self.warned_before / self.exhausted if self.exhausted else None

    @property
    def false_share(self) -> float | None:
        """None where nothing was warned of."""
        return self.false / self.warned if self.warned else None


def warning_score(told: Iterable[tuple[JudgedWindow, int | None]]) -> WarningScore:
    """From windows, each with the moment it was first warned of or None."""
    exhausted = warned = false = 0
    leads: list[float] = []
    for window, warned_at_ms in told:
        exhausted += window.full_at_ms is not None
        if warned_at_ms is None:
            continue
        warned += 1
        false += window.full_at_ms is None and window.peak_percent < CAME_CLOSE_PERCENT
        if window.full_at_ms is not None and warned_at_ms < window.full_at_ms:
            leads.append((window.full_at_ms - warned_at_ms) / MINUTE_MS)
    return WarningScore(exhausted, len(leads), median(leads) if leads else None, warned, false)

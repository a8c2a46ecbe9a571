"""An inspection of a ledger with all that it can be told of, hours included."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.window import HOUR_MS
from counterfoil.findings.evidence import PeakHours
from counterfoil.findings.peaks import peaks_of
from counterfoil.inspection import Inspection
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.prices.book import PriceBook
from counterfoil.provider import history_of

LEARNED_EVERY_MS = HOUR_MS  # it takes weeks of working days to know an hour, and most of a second to learn it


def inspection_of(path: Path, prices: PriceBook, zone: ZoneInfo, clock: Clock = wall_clock) -> Inspection:
    """The findings of a ledger by some prices."""
    return Inspection(path, prices, KnownHours(lambda: _peaks(path, prices, zone, clock()), clock))


@dataclass(slots=True)
class KnownHours:
    """What is known of hours, learned anew once an hour."""

    learn: Callable[[], Sequence[PeakHours]]
    clock: Clock
    _learned_ms: int | None = None
    _peaks: Sequence[PeakHours] = ()

    def __call__(self) -> Sequence[PeakHours]:
        """Errors: LedgerError."""
        now_ms = self.clock()
        if self._learned_ms is None or not 0 <= now_ms - self._learned_ms < LEARNED_EVERY_MS:
            self._peaks, self._learned_ms = self.learn(), now_ms
        return self._peaks


def _peaks(path: Path, prices: PriceBook, zone: ZoneInfo, now_ms: int) -> Sequence[PeakHours]:
    with closing(LedgerView(path)) as view:
        return peaks_of(history_of(Monitor(view, prices, zone), now_ms))

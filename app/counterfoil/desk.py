"""What the reading thread works with while it has the ledger open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.thresholds import USUAL, Thresholds
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.paths import Home
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, capture_roots


@dataclass(frozen=True, slots=True)
class Desk:
    """The ledger, what writes to it, and what reads it."""

    ledger: Ledger
    pipeline: Pipeline
    view: LedgerView
    monitor: Monitor

    @classmethod
    def of(
        cls,
        ledger: Ledger,
        home: Home,
        roots: Sequence[Root],
        zone: ZoneInfo,
        thresholds: Thresholds = USUAL,
    ) -> Desk:
        """The desk for a ledger that is open; captures are read beside the roots."""
        view = ledger.view()
        pipeline = Pipeline(ledger, (*roots, *capture_roots(home.captures_dir)), is_paced=True)
        return cls(ledger, pipeline, view, Monitor(view, PriceBook.shipped(), zone, thresholds))

    def snapshot(self, at_ms: int) -> Snapshot:
        """How it stands with what waits to be written. Errors: LedgerError."""
        with self.ledger.trying(self.pipeline.pending, self.view):
            return self.monitor.snapshot(at_ms)

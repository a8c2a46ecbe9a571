"""What the reading thread works with while it has the ledger open."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.thresholds import USUAL, Thresholds
from counterfoil.errors import MISTAKES, KnownError
from counterfoil.ledger.connection import translating
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.lookout import Lookout
from counterfoil.monitor import Monitor
from counterfoil.paths import Home
from counterfoil.pipeline import Pipeline
from counterfoil.prices.books import usable_book
from counterfoil.prompt_key import prompt_key
from counterfoil.readers.registry import Root, capture_roots

NOT_RECORDED = "Until then nothing is recorded, and what was recorded before is shown."


@dataclass(slots=True)
class Desk:
    """The ledger, what writes to it, and what reads it."""

    ledger: Ledger
    pipeline: Pipeline
    view: LedgerView
    monitor: Monitor
    prices_folder: Path
    lookout: Lookout = field(default_factory=Lookout)

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
        read = (*roots, *capture_roots(home.captures_dir))
        pipeline = Pipeline(ledger, read, prompt_key(home.state_dir), is_paced=True)
        folder = home.prices_folder
        return cls(ledger, pipeline, view, Monitor(view, usable_book(folder), zone, thresholds), folder)

    def snapshot(self, at_ms: int) -> Snapshot:
        """How it stands with what waits to be written, by the prices of now. Errors: LedgerError."""
        prices = usable_book(self.prices_folder)
        self.monitor = self.monitor.priced_by(prices)
        with self.ledger.trying(self.pipeline.pending, self.view):
            found = self.lookout.look(self.view, prices, at_ms)
            return replace(self.monitor.snapshot(at_ms), findings=found)


def kept_snapshot(home: Home, zone: ZoneInfo, thresholds: Thresholds, at_ms: int) -> Snapshot | None:
    """How it stands by a ledger that cannot be written; None where it cannot be read either."""
    try:
        with translating(home.ledger_file), closing(LedgerView(home.ledger_file)) as view:
            return Monitor(view, usable_book(home.prices_folder), zone, thresholds).snapshot(at_ms)
    except (KnownError, *MISTAKES):
        return None

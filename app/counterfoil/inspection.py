"""From the ledger's requests to findings: what cost more than it had to, since when, how sure, what to do.

rows ─ sweep ─> evidence ─ detectors ─> findings
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import closing
from pathlib import Path

from counterfoil.domain.finding import Finding, Found, Untold
from counterfoil.findings.detectors import detected
from counterfoil.findings.evidence import CallRow, Rates, Shell
from counterfoil.findings.sweep import Sweep
from counterfoil.ledger.calls import calls, shells
from counterfoil.ledger.connection import open_for_questions, translating
from counterfoil.ledger.reconcile_rows import Context
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling.unit_prices import UnitPrices


class Inspection:
    """The findings of one ledger, for one thread at a time; looks on from where it stood.

    The file is open only while it is asked. Errors: LedgerError.
    """

    def __init__(self, path: Path, prices: PriceBook) -> None:
        self.path = path
        self._prices = UnitPrices(prices, prices.bands())
        self._sweep = Sweep()
        self._shells: dict[int, Shell] = {}
        self._upto = 0

    def look(self) -> Found:
        """All findings as it stands now."""
        with translating(self.path), closing(open_for_questions(self.path)) as connection:
            connection.execute("BEGIN")
            for row in shells(connection, max(self._shells, default=0)):
                self._shells[row[0]] = Shell(*row)
            self._sweep.take(map(CallRow._make, calls(connection, self._upto)), self._shells, {})
        found = detected(self._sweep.evidence(self._rates))
        findings = [one for one in found if isinstance(one, Finding)]
        untold = [one for one in found if isinstance(one, Untold)]
        findings.sort(key=lambda one: (one.cost.picousd, one.confidence), reverse=True)
        return Found(tuple(findings), tuple(untold), self._sweep.requests)

    def _rates(self, context: int, at_ms: int, prompt: int) -> Rates:
        shell = self._shells[context]
        how = shell.service_tier, shell.speed, shell.geo
        band = bisect_left(self._prices.sizes, prompt)
        found = self._prices.of(Context(context, shell.provider, shell.model, *how), band, at_ms)
        return Rates(*found[:5])

"""The book's prices of a token, for requests by their ledger context."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache

from counterfoil.findings.evidence import Rates, Shell
from counterfoil.ledger.reconcile_rows import Context
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling.unit_prices import UnitPrices


@lru_cache(maxsize=2)
def _unit_prices(prices: PriceBook) -> UnitPrices:
    """Kept, as looking through a whole book for its changes takes longer than a look at a session."""
    return UnitPrices(prices, prices.bands())


class CallRates:
    """Of the contexts in `shells`, which may gain some; asked as a `findings.evidence.RatesOf`."""

    def __init__(self, prices: PriceBook, shells: Mapping[int, Shell]) -> None:
        self._prices, self._shells = _unit_prices(prices), shells

    def __call__(self, context: int, at_ms: int, prompt: int) -> Rates:
        """Pico-USD a token; `prompt` in tokens, since a long one may cost more."""
        shell = self._shells[context]
        how = shell.service_tier, shell.speed, shell.geo
        priced_by = Context(context, shell.provider, shell.model, *how)
        found = self._prices.of(priced_by, bisect_left(self._prices.sizes, prompt), at_ms)
        return Rates(*found[: len(Rates._fields)])

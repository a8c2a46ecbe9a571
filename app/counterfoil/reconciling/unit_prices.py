"""The price list asked for the price of one of each kind, so that any count is a multiplication."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec

from counterfoil.domain.reconcile_bulk import costs_of
from counterfoil.domain.reconcile_sides import PRICED
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.reconcile_rows import Context
from counterfoil.prices.book import PriceBook


class UnitGroup(msgspec.Struct, frozen=True, gc=False):
    """One of each kind in a band of prompts, to ask the book for each price."""

    provider: str
    model: str
    service_tier: str | None
    speed: str | None
    geo: str | None
    prompt_band: int
    at_ms: int
    tokens: TokenCounts
    requests: int = 2  # more than one: the band counts, not the prompt
    uncounted_requests: int = 0


@dataclass(slots=True)
class UnitPrices:
    """The book's price of one of each kind, by what it depends on."""

    prices: PriceBook
    sizes: tuple[int, ...] = ()  # of prompts, above which a price that matters here is another
    _changes: tuple[int, ...] = ()
    _bands: tuple[int, ...] = ()
    _by_day: frozenset[str] = frozenset()
    _known: dict[tuple[object, ...], tuple[int | None, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._bands = self.prices.bands()
        self._changes = self.prices.change_days()
        self._by_day = frozenset(self.prices.priced_by_day())

    def of(self, context: Context, band: int, at_ms: int) -> tuple[int | None, ...]:
        """In the order of `PRICED`; None where the book has none. `band` counts `sizes`."""
        whole = self._bands.index(self.sizes[band - 1]) + 1 if band else 0
        return self._rates(context, whole, at_ms)

    def _rates(self, context: Context, band: int, at_ms: int) -> tuple[int | None, ...]:
        step = 0 if context.provider in self._by_day else at_ms // self.prices.step_ms
        way = context.provider, context.model, context.service_tier, context.speed, context.geo
        place = way, band, bisect_right(self._changes, at_ms), step
        found = self._known.get(place)
        if found is None:
            found = self._known[place] = tuple(self._one(context, band, at_ms, kind) for kind in PRICED)
        return found

    def only_for(self, contexts: Iterable[Context], since_ms: int, until_ms: int) -> None:
        """Tell apart only such bands of prompts as have prices of their own for one of these."""
        ways = {(one.provider, one.model, one.service_tier, one.speed, one.geo): one for one in contexts}
        moments = [since_ms, *(at_ms for at_ms in self._changes if since_ms < at_ms < until_ms)]
        self.sizes = tuple(
            size
            for band, size in enumerate(self._bands)
            if any(
                self._rates(one, band, at_ms) != self._rates(one, band + 1, at_ms)
                for one in ways.values()
                for at_ms in moments
            )
        )

    def costs(
        self, context: Context, band: int, at_ms: int, counts: tuple[int, ...]
    ) -> tuple[int, ...] | None:
        """What counts cost, by kind; None where one of them has no price."""
        return costs_of(self.of(context, band, at_ms), counts)

    def _one(self, context: Context, band: int, at_ms: int, kind: str) -> int | None:
        tokens = TokenCounts(**{kind: 1})
        how = context.service_tier, context.speed, context.geo
        cost = self.prices.cost(UnitGroup(context.provider, context.model, *how, band, at_ms, tokens))
        return None if cost.unpriced_requests else cost.picousd


def counts_of(tokens: TokenCounts) -> tuple[int, ...]:
    """In the order of `PRICED`."""
    return (
        tokens.input,
        tokens.cache_read,
        tokens.cache_write_5m,
        tokens.cache_write_1h,
        tokens.output,
        tokens.web_searches,
    )

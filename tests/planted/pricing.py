"""What a row costs by the shipped book, by kind."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from counterfoil.ledger.reconcile_rows import Context
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling.unit_prices import UnitPrices
from tests.altered import replace
from tests.statements_made import MadeRow


@cache
def _units(model: str) -> tuple[UnitPrices, Context]:
    context = Context(1, "openai" if model.startswith("gpt") else "anthropic", model, None, None, None)
    units = UnitPrices(PriceBook.shipped())
    units.only_for([context], 1_700_000_000_000, 1_800_000_000_000)
    return units, context


def priced(row: MadeRow, scale: int = 1) -> MadeRow | None:
    """With what it costs, its counts times `scale`; None where the book has no price."""
    kinds = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")
    counts = tuple(scale * getattr(row, name) for name in kinds)
    units, context = _units(row.model)
    found = units.costs(context, bisect_left(units.sizes, sum(counts[:-1]) // scale), row.at_ms, (*counts, 0))
    if found is None:
        return None
    return replace(row, **dict(zip(kinds, counts, strict=True)), picousd=sum(found), costs=found[:-1])

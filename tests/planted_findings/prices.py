"""What a call costs by the shipped book: its rates looked up, the sum made here, in decimals."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from counterfoil.domain.times import DAY_MS
from counterfoil.prices.book import PriceBook

PICO = Decimal(10) ** 12
KINDS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")


class Counts(NamedTuple):
    """Tokens of one call."""

    input: int
    read: int
    short: int
    long: int
    output: int

    @property
    def prompt(self) -> int:
        """All that was sent."""
        return self.input + self.read + self.short + self.long


def dollars(model: str, at_ms: int, counts: Counts) -> Decimal:
    """What such a call costs at that time."""
    rates = _rates(model, at_ms // DAY_MS, counts.prompt > 200_000, counts.prompt > 272_000)
    return sum((rate * count for rate, count in zip(rates, counts, strict=True)), Decimal(0))


@cache
def _rates(model: str, day: int, is_big: bool, is_huge: bool) -> tuple[Decimal, ...]:
    provider = "openai" if model.startswith("gpt") else "anthropic"
    prompt = 300_000 if is_huge else 250_000 if is_big else 1_000
    found = PriceBook.shipped().rates(provider, model, day * DAY_MS, prompt)
    assert found is not None, model
    return tuple(Decimal(getattr(found, kind) or 0) / PICO for kind in KINDS)

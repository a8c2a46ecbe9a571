"""What one token or search costs, alone and as a set, and what it is known from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from counterfoil.domain.rate import Rate
from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.sheet import RateSheet

KINDS = RateSheet.__struct_fields__
TOKEN_KINDS = tuple(kind for kind in KINDS if kind != "web_search")

Parts = tuple[int, int, int, int]
"""Pico-USD of input, cache reads, cache writes and output."""


Found = Mapping[str, Rate]
"""Rates by kind, those that are known."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Pico-USD per token and per web search; None where the book has no price."""

    input: int | None = None
    cache_read: int | None = None
    cache_write_5m: int | None = None
    cache_write_1h: int | None = None
    output: int | None = None
    web_search: int | None = None

    @classmethod
    def of(cls, found: Found) -> Rates:
        """The figures alone."""
        return cls(**{kind: rate.picousd for kind, rate in found.items()})

    def cost(self, tokens: TokenCounts) -> int | None:
        """Exact pico-USD; None if something was used that has no price."""
        parts = self.parts(tokens)
        return None if parts is None else sum(parts) + tokens.web_searches * (self.web_search or 0)

    def parts(self, tokens: TokenCounts) -> Parts | None:
        """The same by part; searches, which are sold by the piece, are in none of them."""
        picousd = []
        for count, rate in (
            (tokens.input, self.input),
            (tokens.cache_read, self.cache_read),
            (tokens.cache_write_5m, self.cache_write_5m),
            (tokens.cache_write_1h, self.cache_write_1h),
            (tokens.output, self.output),
            (tokens.web_searches, self.web_search),
        ):
            if count and rate is None:
                return None
            picousd.append(count * (rate or 0))
        fresh, cached, written_5m, written_1h, output, _ = picousd
        return fresh, cached, written_5m + written_1h, output


@dataclass(frozen=True, slots=True)
class Applied:
    """Which prices a request was priced by: the book's names, the service asked for, the rates by kind."""

    provider: str
    model: str
    service: Mapping[str, str]
    rates: Found
    prompt_tokens: int
    at_ms: int


def used_of(kind: str, tokens: TokenCounts) -> int:
    """How many tokens or searches of a kind there are."""
    count: int = getattr(tokens, "web_searches" if kind == "web_search" else kind)
    return count

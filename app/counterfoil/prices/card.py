"""The prices of one model at any moment and prompt size, ready to be looked up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.sheet import Price, RateSheet, Terms

MINUTE_MS = 60_000
DAY_MS = 1440 * MINUTE_MS
KINDS = RateSheet.__struct_fields__

Parts = tuple[int, int, int, int]
"""Pico-USD of input, cache reads, cache writes and output."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Pico-USD per token and per web search; None where the book has no price."""

    input: int | None = None
    cache_read: int | None = None
    cache_write_5m: int | None = None
    cache_write_1h: int | None = None
    output: int | None = None
    web_search: int | None = None

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


class Card:
    """A model's prices under one request context: `{}` for plain ones, `{"speed": "fast"}` and so on.

    What a context costs is known only where one of the variants is for exactly that context
    and holds at the moment; prices it does not name stay the plain ones.
    """

    def __init__(
        self, prices: Sequence[Terms], variants: Sequence[Terms], context: Mapping[str, str]
    ) -> None:
        self._prices = prices
        self._variants = [terms for terms in variants if terms.when == context]
        self._plain = not context
        used = [*prices, *self._variants]
        self._days = sorted(set(days_ms(used)))
        self._clock = sorted(set(clock_ms(used)))
        self._sizes = sorted(set(sizes(used)))
        self._cells: dict[tuple[int, int, int], Rates | None] = {}

    def rates(self, at_ms: int, prompt_tokens: int) -> Rates | None:
        """What holds at a moment for a prompt of that many tokens, cached ones included."""
        cell = (
            bisect_right(self._days, at_ms),
            bisect_right(self._clock, at_ms % DAY_MS),
            bisect_left(self._sizes, prompt_tokens),  # a price step holds above its size, not at it
        )
        try:
            return self._cells[cell]
        except KeyError:
            found = self._cells[cell] = self._rates(at_ms, prompt_tokens)
            return found

    def _rates(self, at_ms: int, prompt_tokens: int) -> Rates | None:
        variants = [terms for terms in self._variants if holds(terms, at_ms)]
        if not self._prices or not (self._plain or variants):
            return None
        plain = next((terms for terms in reversed(self._prices) if holds(terms, at_ms)), self._prices[0])
        ranked = [terms.rates for terms in (*variants, plain)]
        prices = {kind: [getattr(rates, kind) for rates in ranked] for kind in KINDS}
        return Rates(**{kind: _first_at(found, prompt_tokens) for kind, found in prices.items()})


def holds(terms: Terms, at_ms: int) -> bool:
    """Whether the prices are those of the moment."""
    if terms.since is not None:
        return at_ms >= midnight_ms(terms.since)
    if terms.daily is None:
        return True
    start_ms, end_ms = (minute * MINUTE_MS for minute in terms.daily)
    of_day_ms = at_ms % DAY_MS
    if end_ms < start_ms:
        return of_day_ms >= start_ms or of_day_ms < end_ms
    return start_ms <= of_day_ms < end_ms


def midnight_ms(day: date) -> int:
    """The start of a UTC day."""
    return (day - date(1970, 1, 1)).days * DAY_MS


def days_ms(terms: Iterable[Terms]) -> Iterator[int]:
    """The moments at which dated prices begin."""
    return (midnight_ms(one.since) for one in terms if one.since is not None)


def clock_ms(terms: Iterable[Terms]) -> Iterator[int]:
    """The times of the UTC day at which daily prices begin or end."""
    return (minute * MINUTE_MS for one in terms if one.daily for minute in one.daily)


def sizes(terms: Iterable[Terms]) -> Iterator[int]:
    """The prompt sizes above which some price is another."""
    for one in terms:
        for kind in KINDS:
            price: Price | None = getattr(one.rates, kind)
            if isinstance(price, list):
                yield from price[1::2]


def _first_at(prices: Sequence[Price | None], prompt_tokens: int) -> int | None:
    price = next((price for price in prices if price is not None), None)
    if not isinstance(price, list):
        return price
    steps = zip(price[1::2], price[2::2], strict=True)
    return next((above for size, above in reversed(list(steps)) if prompt_tokens > size), price[0])

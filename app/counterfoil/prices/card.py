"""The listed prices of one model at any moment and prompt size, ready to be looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from counterfoil.domain.rate import Rate
from counterfoil.prices.rate import KINDS, Found
from counterfoil.prices.sheet import Price, Terms

MINUTE_MS = 60_000
DAY_MS = 1440 * MINUTE_MS


class Card:
    """A model's prices under one request context: `{}` for plain ones, `{"speed": "fast"}` and so on.

    What a context costs is known only where one of the variants is for exactly that context
    and holds at the moment; prices it does not name stay the plain ones.
    """

    def __init__(
        self,
        prices: Sequence[Terms],
        variants: Sequence[Terms],
        context: Mapping[str, str],
        layer: str = "",
        source: str = "",
    ) -> None:
        self._prices = prices
        self._variants = [terms for terms in variants if terms.when == context]
        self._plain = not context
        self._layer, self._source = layer, source

    def found(self, at_ms: int, prompt_tokens: int) -> Found | None:
        """What holds at a moment (ms, UTC) for a prompt of that many tokens, cached ones included."""
        variants = [terms for terms in self._variants if holds(terms, at_ms)]
        if not self._prices or not (self._plain or variants):
            return None
        plain = next((terms for terms in reversed(self._prices) if holds(terms, at_ms)), self._prices[0])
        ranked = (*variants, plain)
        found = ((kind, self._rate(ranked, kind, prompt_tokens)) for kind in KINDS)
        return {kind: rate for kind, rate in found if rate is not None}

    def _rate(self, ranked: Iterable[Terms], kind: str, prompt_tokens: int) -> Rate | None:
        for terms in ranked:
            price: Price | None = getattr(terms.rates, kind)
            if price is not None:
                picousd, above = price_at(price, prompt_tokens)
                return Rate(picousd, self._layer, self._source, terms.since, above)
        return None


def price_at(price: Price, prompt_tokens: int) -> tuple[int, int | None]:
    """The price for a prompt, and the size that it holds above; None where it is the first one."""
    if not isinstance(price, list):
        return price, None
    steps = list(zip(price[1::2], price[2::2], strict=True))
    first: tuple[int, int | None] = (price[0], None)
    return next(((above, size) for size, above in reversed(steps) if prompt_tokens > size), first)


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

"""What requests cost, by dated prices that came with the program. Imported by the monitor and exports."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from itertools import chain
from math import gcd
from typing import Protocol

from counterfoil.domain.money import Cost
from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.card import DAY_MS, Card, Parts, Rates, clock_ms, days_ms, sizes
from counterfoil.prices.names import find_model, find_provider
from counterfoil.prices.sheet import Provider, Sheet, Terms, shipped_sheet

GATEWAY = "gateway"  # somebody's own endpoint: what it charges is not known
PLAIN_TIERS = frozenset({None, "", "standard", "default"})
PLAIN_SPEEDS = frozenset({None, "", "standard"})
PLAIN_GEOS = frozenset({None, "", "not_available", "global"})


class PricedGroup(Protocol):
    """Requests that share everything a price depends on; `tokens` is their sum.

    `prompt_band` is how many of `PriceBook.bands()` each prompt is bigger than (of no
    account for a single request); `at_ms` is one of their times, the others within one
    `step_ms` of it or at least with no price change between.
    """

    @property
    def provider(self) -> str: ...
    @property
    def model(self) -> str: ...
    @property
    def service_tier(self) -> str | None: ...
    @property
    def speed(self) -> str | None: ...
    @property
    def geo(self) -> str | None: ...
    @property
    def prompt_band(self) -> int: ...
    @property
    def at_ms(self) -> int: ...
    @property
    def requests(self) -> int: ...
    @property
    def tokens(self) -> TokenCounts: ...


class PriceBook:
    """Dated list prices; `source` names the package and version, `digest` is the SHA-256 of its prices."""

    def __init__(self, sheet: Sheet) -> None:
        self.source = sheet.source
        self.digest = sheet.sha256
        self.extracted_on = sheet.extracted_on.isoformat()
        self._providers = {provider.id: provider for provider in sheet.decoded()}
        self._cards: dict[tuple[str | None, ...], Card | None] = {}

    @classmethod
    @cache
    def shipped(cls) -> PriceBook:
        """The one that came with the program, read once."""
        return cls(shipped_sheet())

    def rates(self, provider: str, model: str, at_ms: int, prompt_tokens: int) -> Rates | None:
        """Plain prices of a request at a moment (ms, UTC); `prompt_tokens` include cached ones.

        None for a model that the book does not know or price.
        """
        card = self._card(provider, model, None, None, None)
        return card.rates(at_ms, prompt_tokens) if card else None

    def cost(self, group: PricedGroup) -> Cost:
        """What a group cost at the prices of its time; unpriced if any price it needs is not known."""
        rates = self._rates(group)
        picousd = rates.cost(group.tokens) if rates else None
        if picousd is None:
            return Cost(unpriced_requests=group.requests)
        return Cost(picousd, priced_requests=group.requests)

    def cost_parts(self, group: PricedGroup) -> Parts | None:
        """The same by part, in pico-USD: input, cache reads, cache writes, output; None where it is unpriced.

        Web searches, which are sold by the piece, are in none of them: the parts and they make up `cost`.
        """
        rates = self._rates(group)
        return rates.parts(group.tokens) if rates else None

    def bands(self) -> tuple[int, ...]:
        """Prompt sizes in tokens, cached ones included, above which some price is another; ascending."""
        return self._bands

    def change_days(self) -> tuple[int, ...]:
        """UTC midnights in ms at which some price changes, ascending."""
        return tuple(sorted(set(days_ms(self._terms()))))

    def clock_priced(self) -> tuple[str, ...]:
        """Ids of the providers with prices that depend on the time of day."""
        return tuple(name for name, found in self._providers.items() if list(clock_ms(_terms(found))))

    def priced_by_day(self) -> tuple[str, ...]:
        """Ids of the providers whose prices, those of what they resell included, change at midnight only."""
        by_clock = set(self.clock_priced())
        return tuple(
            name
            for name, found in self._providers.items()
            if not by_clock.intersection((name, *found.otherwise))
        )

    @cached_property
    def step_ms(self) -> int:
        """The longest step, counted from UTC midnight, within which no price changes."""
        return gcd(DAY_MS, *clock_ms(self._terms()))

    @cached_property
    def _bands(self) -> tuple[int, ...]:
        return tuple(sorted(set(sizes(self._terms()))))

    def _rates(self, group: PricedGroup) -> Rates | None:
        card = self._card(group.provider, group.model, group.service_tier, group.speed, group.geo)
        return card.rates(group.at_ms, self._prompt_tokens(group)) if card else None

    def _prompt_tokens(self, group: PricedGroup) -> int:
        if group.requests == 1:
            return group.tokens.prompt
        # All requests of a band are priced alike, so the smallest prompt of the band stands for them.
        return self._bands[group.prompt_band - 1] + 1 if group.prompt_band else 0

    def _terms(self) -> Iterator[Terms]:
        return chain.from_iterable(map(_terms, self._providers.values()))

    def _card(
        self, provider: str, model: str, service_tier: str | None, speed: str | None, geo: str | None
    ) -> Card | None:
        key = (provider, model, service_tier, speed, geo)
        try:
            return self._cards[key]
        except KeyError:
            found = self._cards[key] = self._find(provider, model, context(service_tier, speed, geo))
            return found

    def _find(self, provider: str, model: str, context: dict[str, str]) -> Card | None:
        seller = None if provider == GATEWAY else find_provider(self._providers.values(), provider)
        found = find_model(self._providers, seller, model) if seller else None
        if found is None:
            return None
        priced, own = found
        return Card(priced.prices, priced.variants if own else (), context)


def context(service_tier: str | None, speed: str | None, geo: str | None) -> dict[str, str]:
    """What a request asked for beyond plain service, in the words of the book; empty for most."""
    asked: dict[str, str] = {}
    if service_tier not in PLAIN_TIERS:
        asked |= {"processing": "batch"} if service_tier == "batch" else {"service_tier": str(service_tier)}
    if speed not in PLAIN_SPEEDS:
        asked["speed"] = str(speed)
    if geo not in PLAIN_GEOS:
        asked["geo"] = str(geo)
    return asked


def _terms(provider: Provider) -> Iterator[Terms]:
    for model in provider.models:
        yield from model.prices
        yield from model.variants

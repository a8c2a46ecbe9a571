"""What requests cost, by dated prices in layers. Imported by the monitor and exports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property
from itertools import chain
from math import gcd
from typing import Protocol

from counterfoil.domain.digest import sha256
from counterfoil.domain.money import Cost
from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.additions import shipped_additions
from counterfoil.prices.card import DAY_MS, clock_ms, days_ms, sizes
from counterfoil.prices.layer import OWN, SHIPPED, Layer
from counterfoil.prices.offer import Offer
from counterfoil.prices.rate import Applied, Parts, Rates
from counterfoil.prices.rule import Rule, rule_days_ms, rule_sizes
from counterfoil.prices.service import context
from counterfoil.prices.sheet import Provider, Sheet, Terms, shipped_sheet
from counterfoil.prices.shelf import Shelf


class PricedGroup(Protocol):
    """Requests that share everything a price depends on; `tokens` is their sum.

    `prompt_band` is how many of `PriceBook.bands()` each prompt is bigger than (of no
    account for a single request); `at_ms` is one of their times, the others within one
    `step_ms` of it or at least with no price change between. `uncounted_requests` are none or all of them:
    of those no tokens are known.
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
    def uncounted_requests(self) -> int: ...
    @property
    def tokens(self) -> TokenCounts: ...


class PriceBook:
    """Dated prices; `source` names the list's package and version, `digest` is of every layer in use.

    `base` is where the list is from, `above` the layers that stand on it, of which `rules` are made.
    `problem` says what of the user's own files could not be used and is left out; None where all is well.
    """

    def __init__(
        self,
        sheet: Sheet,
        rules: Sequence[Rule] = (),
        above: Sequence[Layer] = (),
        base: Layer | None = None,
        problem: str | None = None,
    ) -> None:
        self.source = sheet.source
        self.extracted_on = sheet.extracted_on.isoformat()
        self._providers = {provider.id: provider for provider in sheet.decoded()}
        self._rules = tuple(rules)
        models = sum(len(provider.models) for provider in self._providers.values())
        listed = replace(base or Layer(SHIPPED), source=sheet.source, day=self.extracted_on)
        self.layers = (replace(listed, digest=sheet.sha256, entries=models), *above)
        self.digest = _digest([layer for layer in self.layers if layer.used])
        self.problem = problem
        self._shelf = Shelf(self._providers, self._rules, listed.name, self.source)
        self._offers: dict[tuple[str | None, ...], Offer | None] = {}

    @classmethod
    @cache
    def shipped(cls) -> PriceBook:
        """What came with the program, the list and what is added to it, read once."""
        added, rules = shipped_additions()
        return cls(shipped_sheet(), rules, (added,))

    def rates(self, provider: str, model: str, at_ms: int, prompt_tokens: int) -> Rates | None:
        """Plain prices of a request at a moment (ms, UTC); `prompt_tokens` include cached ones.

        None for a model that the book does not know or price.
        """
        offer = self._offer(provider, model, None, None, None)
        return offer.rates(at_ms, prompt_tokens) if offer else None

    def cost(self, group: PricedGroup) -> Cost:
        """What a group cost at the prices of its time; unpriced if any price it needs is not known."""
        return self._cost(group, group.at_ms)

    def cost_now(self, group: PricedGroup, now_ms: int) -> Cost:
        """What it would cost at the prices of today, at the same time of the UTC day."""
        return self._cost(group, now_ms // DAY_MS * DAY_MS + group.at_ms % DAY_MS)

    def cost_parts(self, group: PricedGroup) -> Parts | None:
        """The same by part, in pico-USD: input, cache reads, cache writes, output; None where it is unpriced.

        Web searches, which are sold by the piece, are in none of them: the parts and they make up `cost`.
        """
        rates = None if group.uncounted_requests else self._rates(group, group.at_ms)
        return rates.parts(group.tokens) if rates else None

    def applied(self, group: PricedGroup) -> Applied | None:
        """Which prices a group was priced by, and where each is from; None where the book knows none."""
        offer = self._offer(group.provider, group.model, group.service_tier, group.speed, group.geo)
        prompt = self._prompt_tokens(group)
        found = offer.found(group.at_ms, prompt) if offer else None
        if offer is None or found is None:
            return None
        listed = offer.listed
        names = (listed.provider, listed.model) if listed else (group.provider, group.model)
        return Applied(*names, offer.service, found, prompt, group.at_ms)

    def offers(self, provider: str, model: str) -> Iterator[Offer]:
        """A model under each kind of service that some layer has a price for, plain service first."""
        for service in self._shelf.services(provider, model):
            offer = self._shelf.offer(provider, model, service)
            if offer is not None:
                yield offer

    def providers(self) -> tuple[str, ...]:
        """Ids of the providers in the list."""
        return tuple(self._providers)

    def bands(self) -> tuple[int, ...]:
        """Prompt sizes in tokens, cached ones included, above which some price is another; ascending."""
        return self._bands

    def change_days(self) -> tuple[int, ...]:
        """UTC midnights in ms at which some price changes, ascending."""
        return tuple(sorted({*days_ms(self._terms()), *rule_days_ms(self._rules)}))

    def clock_priced(self) -> tuple[str, ...]:
        """Ids of the providers with prices that depend on the time of day."""
        return tuple(name for name, found in self._providers.items() if list(clock_ms(_terms(found))))

    def priced_by_day(self) -> tuple[str, ...]:
        """Ids of the providers whose prices, those of what they resell included, change at midnight only.

        Those that only the user prices are among them.
        """
        by_clock = set(self.clock_priced())
        by_day = [
            name
            for name, found in self._providers.items()
            if not by_clock.intersection((name, *found.otherwise))
        ]
        own = dict.fromkeys(rule.provider for rule in self._rules if rule.layer == OWN)
        return *by_day, *(name for name in own if self._is_only_own(name, by_day))

    def _is_only_own(self, name: str, by_day: Sequence[str]) -> bool:
        likes = {rule.like for rule in self._rules if rule.provider == name and rule.like is not None}
        return self._shelf.seller(name) is None and likes.issubset(by_day)

    @cached_property
    def step_ms(self) -> int:
        """The longest step, counted from UTC midnight, within which no price changes."""
        return gcd(DAY_MS, *clock_ms(self._terms()))

    @cached_property
    def _bands(self) -> tuple[int, ...]:
        return tuple(sorted({*sizes(self._terms()), *rule_sizes(self._rules)}))

    def _cost(self, group: PricedGroup, at_ms: int) -> Cost:
        rates = None if group.uncounted_requests else self._rates(group, at_ms)
        picousd = rates.cost(group.tokens) if rates else None
        if picousd is None:
            return Cost(unpriced_requests=group.requests)
        return Cost(picousd, priced_requests=group.requests)

    def _rates(self, group: PricedGroup, at_ms: int) -> Rates | None:
        offer = self._offer(group.provider, group.model, group.service_tier, group.speed, group.geo)
        return offer.rates(at_ms, self._prompt_tokens(group)) if offer else None

    def _prompt_tokens(self, group: PricedGroup) -> int:
        if group.requests == 1:
            return group.tokens.prompt
        # All requests of a band are priced alike, so the smallest prompt of the band stands for them.
        return self._bands[group.prompt_band - 1] + 1 if group.prompt_band else 0

    def _terms(self) -> Iterator[Terms]:
        return chain.from_iterable(map(_terms, self._providers.values()))

    def _offer(
        self, provider: str, model: str, service_tier: str | None, speed: str | None, geo: str | None
    ) -> Offer | None:
        key = (provider, model, service_tier, speed, geo)
        try:
            return self._offers[key]
        except KeyError:
            found = self._offers[key] = self._shelf.offer(provider, model, context(service_tier, speed, geo))
            return found


def _digest(layers: Sequence[Layer]) -> str:
    if len(layers) == 1:
        return layers[0].digest
    text = "\n".join(f"{layer.name} {layer.digest}" for layer in layers)
    return sha256(text.encode()).hexdigest()


def _terms(provider: Provider) -> Iterator[Terms]:
    for model in provider.models:
        yield from model.prices
        yield from model.variants

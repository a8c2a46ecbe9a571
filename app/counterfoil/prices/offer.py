"""What one model costs by all layers: the lists, what is added to them, and the user's own prices."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterfoil.prices.card import DAY_MS, Card, clock_ms, days_ms, sizes
from counterfoil.prices.rate import Found, Rates
from counterfoil.prices.rule import Rule, chosen, rule_days_ms, rule_sizes
from counterfoil.prices.sheet import Terms

Service = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Listed:
    """A model of the lists, with the additions that are for it. `variants` are of the maker's own service."""

    provider: str
    model: str
    prices: Sequence[Terms] = ()
    variants: Sequence[Terms] = ()
    rules: Sequence[Rule] = ()
    layer: str = ""
    source: str = ""

    def found(self, service: Service, at_ms: int, prompt_tokens: int) -> Found | None:
        """The prices of a service; None where nobody lists them."""
        card = Card(self.prices, self.variants, service, self.layer, self.source)
        listed = card.found(at_ms, prompt_tokens)
        rules = [rule for rule in self.rules if rule.holds(at_ms, prompt_tokens)]
        if listed is None and service:
            return self._derived(rules, service, at_ms, prompt_tokens)
        found: Found = listed or {}
        for rule in rules:
            if rule.when == service and rule.times is None:
                found = rule.on(found)
        return found if found or listed is not None else None

    def _derived(self, rules: Sequence[Rule], service: Service, at_ms: int, prompt: int) -> Found | None:
        """The prices of a service that is listed as a factor on a plainer one, or by the additions alone."""
        for rule in rules:
            if rule.when and rule.when.items() <= service.items():
                rest = {name: value for name, value in service.items() if name not in rule.when}
                below = self.found(rest, at_ms, prompt)
                if below is not None:
                    return rule.on(below)
        return None

    @property
    def terms(self) -> tuple[Terms, ...]:
        """All that is dated or banded in the lists."""
        return (*self.prices, *self.variants)


class Offer:
    """A model under one service, by all layers; answers are remembered by what can make them differ."""

    def __init__(
        self,
        names: Sequence[str],
        listed: Listed | None,
        own: Sequence[tuple[Rule, Listed | None]],
        service: Service,
    ) -> None:
        self.listed, self.service = listed, service
        self._names = names
        self._bases = {id(rule): base for rule, base in own}
        self._own = [rule for rule, _ in own if rule.when is None or rule.when == service]
        lists = [one for one in (listed, *(base for _, base in own)) if one is not None]
        terms = [one for found in lists for one in found.terms]
        rules = [*self._own, *(rule for found in lists for rule in found.rules)]
        self.days = sorted({*days_ms(terms), *rule_days_ms(rules)})
        self.clock = sorted(set(clock_ms(terms)))
        self.sizes = sorted({*sizes(terms), *rule_sizes(rules)})
        self._cells: dict[tuple[int, int, int], tuple[Found | None, Rates | None]] = {}

    def rates(self, at_ms: int, prompt_tokens: int) -> Rates | None:
        """What holds at a moment for a prompt of that many tokens, cached ones included."""
        return self._at(at_ms, prompt_tokens)[1]

    def found(self, at_ms: int, prompt_tokens: int) -> Found | None:
        """The same with where each price is from."""
        return self._at(at_ms, prompt_tokens)[0]

    def _at(self, at_ms: int, prompt_tokens: int) -> tuple[Found | None, Rates | None]:
        cell = (
            bisect_right(self.days, at_ms),
            bisect_right(self.clock, at_ms % DAY_MS),
            bisect_left(self.sizes, prompt_tokens),  # a price step holds above its size, not at it
        )
        try:
            return self._cells[cell]
        except KeyError:
            found = self._found(at_ms, prompt_tokens)
            known = self._cells[cell] = found, None if found is None else Rates.of(found)
            return known

    def _found(self, at_ms: int, prompt_tokens: int) -> Found | None:
        own = chosen((rule for rule in self._own if rule.holds(at_ms, prompt_tokens)), self._names)
        if own is None:
            return self._of(self.listed, at_ms, prompt_tokens)
        base = self._of(self._bases[id(own)], at_ms, prompt_tokens)
        if base is None and own.times is not None:
            return None
        return own.on(base or {})

    def _of(self, listed: Listed | None, at_ms: int, prompt_tokens: int) -> Found | None:
        return listed.found(self.service, at_ms, prompt_tokens) if listed else None

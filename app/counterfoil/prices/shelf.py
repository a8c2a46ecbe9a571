"""Finding what is offered under a name: the model of the list, the additions to it, the user's own prices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counterfoil.prices.layer import OWN
from counterfoil.prices.names import find_model, find_provider
from counterfoil.prices.offer import Listed, Offer
from counterfoil.prices.rule import Rule
from counterfoil.prices.sheet import Provider

GATEWAY = "gateway"  # somebody's own endpoint: only the user can say what it charges


class Shelf:
    """The providers of a list by id and the rules upon it; `layer` and `source` are the list's own names."""

    def __init__(
        self, providers: Mapping[str, Provider], rules: Sequence[Rule], layer: str, source: str
    ) -> None:
        self._providers, self._rules = providers, rules
        self._layer, self._source = layer, source

    def offer(self, provider: str, model: str, service: Mapping[str, str]) -> Offer | None:
        """A model under a kind of service; None where nobody sells it."""
        listed, own = self._listed(provider, model), self._own_rules(provider, model)
        if listed is None and not own:
            return None
        based = [(rule, self._listed(rule.like, model) if rule.like else listed) for rule in own]
        return Offer(_names(model, listed), listed, based, service)

    def _own_rules(self, provider: str, model: str) -> list[Rule]:
        seller, listed = self.seller(provider), self._listed(provider, model)
        sellers = {provider.lower().strip(), seller.id if seller else None}
        own = (rule for rule in self._rules if rule.layer == OWN and rule.provider in sellers)
        return [rule for rule in own if rule.names(_names(model, listed))]

    def services(self, provider: str, model: str) -> list[Mapping[str, str]]:
        """The kinds of service that some layer has a price for, plain service first."""
        listed, own = self._listed(provider, model), self._own_rules(provider, model)
        asked = [dict(terms.when) for terms in listed.variants] if listed else []
        rules = [*own, *(listed.rules if listed else ())]
        found: list[Mapping[str, str]] = [{}]
        for service in (*asked, *(rule.when or {} for rule in rules)):
            if service not in found and service != {"service_tier": "default"}:
                found.append(service)
        return found

    def seller(self, provider: str) -> Provider | None:
        """Who of the list that is; None for one that it does not know."""
        return None if provider == GATEWAY else find_provider(self._providers.values(), provider)

    def _listed(self, provider: str, model: str) -> Listed | None:
        seller = self.seller(provider)
        found = find_model(self._providers, seller, model) if seller else None
        if found is None or seller is None:
            return None
        priced, own = found
        if not own:
            return Listed(seller.id, priced.id, priced.prices, layer=self._layer, source=self._source)
        rules = [
            rule
            for rule in self._rules
            if rule.layer != OWN and rule.provider == seller.id and priced.id in rule.models
        ]
        return Listed(seller.id, priced.id, priced.prices, priced.variants, rules, self._layer, self._source)


def _names(model: str, listed: Listed | None) -> list[str]:
    name = model.lower()
    return [name] if listed is None or listed.model == name else [name, listed.model]

"""Which model of the book a logged name means; the same answers as genai-prices gives."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from counterfoil.prices.sheet import Clause, Model, Provider

TESTS: Mapping[str, Callable[[str, str], bool]] = {
    "equals": operator.eq,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "contains": operator.contains,
    "regex": lambda name, pattern: re.search(pattern, name) is not None,
}
COMPACT_DATE = re.compile(r"-(20\d\d)(\d\d)(\d\d)(?=-|:|$)")


def find_provider(providers: Iterable[Provider], name: str) -> Provider | None:
    """By id, else the first that knows the name as one of its own."""
    name = name.lower().strip()
    known = list(providers)
    by_id = (provider for provider in known if provider.id == name)
    by_match = (provider for provider in known if provider.match and matches(provider.match, name))
    return next(by_id, None) or next(by_match, None)


def find_model(providers: Mapping[str, Provider], provider: Provider, name: str) -> tuple[Model, bool] | None:
    """The first model that matches, and whether it is the provider's own or one that it resells."""
    name = name.lower()
    spellings = dict.fromkeys((name, COMPACT_DATE.sub(_dashed, name)))
    for spelling in spellings:
        for seller in (provider, *(providers[other] for other in provider.otherwise)):
            for model in seller.models:
                if matches(model.match, spelling):
                    return model, seller is provider
    return None


def matches(clause: Clause, name: str) -> bool:
    """Whether a lower-case name passes the test."""
    if isinstance(clause.value, str):
        return TESTS[clause.kind](name, clause.value)
    parts = (matches(part, name) for part in clause.value)
    return any(parts) if clause.kind == "or" else all(parts)


def _dashed(found: re.Match[str]) -> str:
    # Routers write -20251211 where some providers write -2025-12-11.
    try:
        return f"-{date(*map(int, found.groups())).isoformat()}"
    except ValueError:
        return found.group()

"""A rule of the additions or of the user's own file: prices, or a factor on those that hold without it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from counterfoil.domain.rate import Rate
from counterfoil.prices.card import midnight_ms
from counterfoil.prices.rate import TOKEN_KINDS, Found

Times = tuple[int, int]
"""An exact factor: numerator and denominator."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Holds from `since` up to, not including, `until` (UTC days), for prompts above and up to some sizes.

    `models` are names, or patterns with `*` for any text. `when` is the service asked for, None for any.
    `prices` are pico-USD by kind; they go before listed ones where the rule `wins`, else fill what these
    lack. `times` is applied to the prices that hold without the rule, to those of the provider `like`
    where it is named.
    """

    layer: str
    source: str
    provider: str
    models: tuple[str, ...]
    prices: Mapping[str, int] = field(default_factory=dict)
    times: Times | None = None
    times_text: str = ""
    kinds: tuple[str, ...] = TOKEN_KINDS
    when: Mapping[str, str] | None = field(default_factory=dict)
    since: date | None = None
    until: date | None = None
    above: int | None = None
    up_to: int | None = None
    like: str | None = None
    wins: bool = False

    def holds(self, at_ms: int, prompt_tokens: int) -> bool:
        """Whether it is for that moment and that size of prompt."""
        if self.since is not None and at_ms < midnight_ms(self.since):
            return False
        if self.until is not None and at_ms >= midnight_ms(self.until):
            return False
        if self.above is not None and prompt_tokens <= self.above:
            return False
        return self.up_to is None or prompt_tokens <= self.up_to

    def is_exactly(self, names: Iterable[str]) -> bool:
        """Whether it names one of these models as it is."""
        return any(name in self.models for name in names)

    def names(self, names: Iterable[str]) -> bool:
        """Whether it is for a model of one of these names (in lower case)."""
        found = list(names)
        return any(_pattern(one).fullmatch(name) for one in self.models for name in found)

    def on(self, below: Found) -> Found:
        """The prices with the rule, from those without it."""
        if self.times is not None:
            return {kind: self._scaled(rate) if kind in self.kinds else rate for kind, rate in below.items()}
        own = {kind: self.rate(picousd) for kind, picousd in self.prices.items()}
        return {**below, **own} if self.wins else {**own, **below}

    def rate(self, picousd: int) -> Rate:
        """A price of its own."""
        return Rate(picousd, self.layer, self.source, self.since, self.above)

    def _scaled(self, rate: Rate) -> Rate:
        assert self.times is not None
        since = max((day for day in (rate.since, self.since) if day is not None), default=None)
        return Rate(
            scaled(rate.picousd, self.times),
            self.layer,
            f"{self.source}, on {rate.source}" if rate.source else self.source,
            since,
            rate.above_tokens,
            f"{rate.times} × {self.times_text}" if rate.times else self.times_text,
        )


def scaled(picousd: int, times: Times) -> int:
    """The price times a factor, rounded half up to whole pico-USD: the only place where one is rounded."""
    numerator, denominator = times
    return (2 * picousd * numerator + denominator) // (2 * denominator)


def chosen(rules: Iterable[Rule], names: Iterable[str]) -> Rule | None:
    """The one that counts: an exact name before a pattern, then the latest day, then the later one."""
    found = list(names)
    ranked = [
        (rule.is_exactly(found), rule.since or date.min, number, rule) for number, rule in enumerate(rules)
    ]
    return max(ranked, key=lambda one: one[:3])[3] if ranked else None


def rule_days_ms(rules: Iterable[Rule]) -> Iterator[int]:
    """The moments at which a rule begins or ends."""
    for rule in rules:
        yield from (midnight_ms(day) for day in (rule.since, rule.until) if day is not None)


def rule_sizes(rules: Iterable[Rule]) -> Iterator[int]:
    """The prompt sizes above which a rule begins or ends."""
    for rule in rules:
        yield from (size for size in (rule.above, rule.up_to) if size is not None)


@lru_cache(maxsize=1024)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, text.split("*"))), re.DOTALL)

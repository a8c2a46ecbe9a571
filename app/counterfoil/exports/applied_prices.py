"""The prices that exported requests were priced with, each with a short name of its own.

A price is one for all requests of a model that ask for the same service, in one stretch of time and of
prompt sizes. Its name is made of what it says, so that two processes give it the same.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256

from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.grouping import Group
from counterfoil.ledger.outgoing import ContextNames
from counterfoil.prices.book import PriceBook

KINDS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "web_searches")
ASKED = ("provider", "model", "service_tier", "speed", "geo")
NO_END = 1 << 62
NAME_DIGITS = 12
Told = tuple[bool, tuple[int | None, ...], dict[str, object]]
"""Whether the book has a price at all, rates by `KINDS`, and where each is from."""


@dataclass(frozen=True, slots=True)
class AppliedPrice:
    """`rates` are pico-USD per unit of `KINDS`, None where no price is known.

    It holds for `since_ms <= at < until_ms` and `above < prompt <= up_to`.
    """

    name: str
    since_ms: int
    until_ms: int
    above: int
    up_to: int
    rates: tuple[int | None, ...]
    is_known: bool  # else not even a request that used nothing has a price

    def usd(self, fresh: int, read: int, write_5m: int, write_1h: int, out: int, searches: int) -> str | None:
        """What those counts cost in USD, exact; None where one that is not 0 has no price."""
        try:
            a, b, c, d, e, f = self.rates
            picousd = fresh * a + read * b + write_5m * c + write_1h * d + out * e + searches * f  # type: ignore[operator]
        except TypeError:
            if not self.is_known:
                return None
            counts = zip((fresh, read, write_5m, write_1h, out, searches), self.rates, strict=True)
            used = [(count, rate) for count, rate in counts if count]
            if not all(rate is not None for _, rate in used):
                return None
            picousd = sum(count * (rate or 0) for count, rate in used)
        whole, part = divmod(picousd, PICOUSD_PER_USD)
        places = f"{part:012d}".rstrip("0").ljust(6, "0")  # what `money.usd` says, without a call
        return f"{whole}.{places}"


class AppliedPrices:
    """Finds a request's price; `found` are the fields of every one that it found, by its name."""

    def __init__(self, book: PriceBook) -> None:
        self._book = book
        self._days = book.change_days()
        self._sizes = book.bands()
        self._by_day = frozenset(book.priced_by_day())
        self._step_ms = book.step_ms
        self._made: dict[tuple[str | int | None, ...], AppliedPrice] = {}
        self._asked: dict[tuple[str | int | None, ...], Told] = {}
        self.found: dict[str, dict[str, object]] = {}

    def of(self, said: ContextNames, at_ms: int, prompt_tokens: int) -> AppliedPrice:
        """The price of a request with that context, time and prompt, cached tokens included."""
        day, begin_ms, step_ms = self._cell(said.provider, at_ms)
        band = bisect_left(self._sizes, prompt_tokens)
        asked = (said.provider, said.model, said.service_tier, said.speed, said.geo)
        made = self._made.get((*asked, day, begin_ms, band))
        if made is None:
            made = self._made[*asked, day, begin_ms, band] = self._new(said, at_ms, begin_ms, band)
        if begin_ms is None:
            return made
        midnight_ms = at_ms // DAY_MS * DAY_MS
        return replace(made, since_ms=midnight_ms + begin_ms, until_ms=midnight_ms + begin_ms + step_ms)

    def _cell(self, provider: str, at_ms: int) -> tuple[int, int | None, int]:
        """How many days of change lie before, and in which part of the day it is where that matters."""
        day = bisect_right(self._days, at_ms)
        if provider in self._by_day:
            return day, None, DAY_MS
        return day, at_ms % DAY_MS // self._step_ms * self._step_ms, self._step_ms

    def _new(self, said: ContextNames, at_ms: int, begin_ms: int | None, band: int) -> AppliedPrice:
        """A price, for as long and for as many sizes of prompts as it is the same."""
        told = self._told(said, at_ms, band)
        day = bisect_right(self._days, at_ms)
        first, last = _same(
            day, len(self._days), lambda d: told == self._told(said, self._moment(d, at_ms), band)
        )
        if begin_ms is not None:  # by the clock as well: told for its own days only
            first = last = day
        low, high = _same(band, len(self._sizes), lambda b: told == self._told(said, at_ms, b))
        since_ms = self._days[first - 1] if first else None
        until_ms = self._days[last] if last < len(self._days) else None
        above = self._sizes[low - 1] if low else None
        up_to = self._sizes[high] if high < len(self._sizes) else None
        is_known, rates, origins = told
        fields: dict[str, object] = {
            **{name: getattr(said, name) for name in ASKED},
            "since_ms": since_ms,
            "until_ms": until_ms,
            "daily_from_ms": begin_ms,
            "daily_until_ms": None if begin_ms is None else begin_ms + self._step_ms,
            "prompt_above": above,
            "prompt_up_to": up_to,
            "known": is_known,
            "picousd": dict(zip(KINDS, rates, strict=True)),
            "from": origins,
        }
        name = sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()[:NAME_DIGITS]
        self.found[name] = {"price": name, **fields}
        return AppliedPrice(
            name,
            -NO_END if since_ms is None else since_ms,
            NO_END if until_ms is None else until_ms,
            -1 if above is None else above,
            NO_END if up_to is None else up_to,
            rates,
            is_known,
        )

    def _moment(self, day: int, at_ms: int) -> int:
        """A moment with so many days of change before it."""
        if not self._days:
            return at_ms
        return self._days[day - 1] + at_ms % DAY_MS if day else self._days[0] - DAY_MS + at_ms % DAY_MS

    def _told(self, said: ContextNames, at_ms: int, band: int) -> Told:
        key = (said.provider, said.model, said.service_tier, said.speed, said.geo, at_ms, band)
        found = self._asked.get(key)
        if found is None:
            rates = tuple(self._rate(said, at_ms, band, kind) for kind in KINDS)
            nothing = self._book.cost(_group(said, at_ms, band, TokenCounts()))
            is_known = not nothing.unpriced_requests
            found = self._asked[key] = is_known, rates, self._origins(said, at_ms, band)
        return found

    def _origins(self, said: ContextNames, at_ms: int, band: int) -> dict[str, object]:
        """Which list says each price, and since when."""
        applied = self._book.applied(_group(said, at_ms, band, TokenCounts()))
        rates = applied.rates if applied else {}
        return {
            kind: {
                "layer": rate.layer,
                "source": rate.source,
                "since": rate.since.isoformat() if rate.since else None,
                "times": rate.times or None,
            }
            for kind, rate in sorted(rates.items())
        }

    def _rate(self, said: ContextNames, at_ms: int, band: int, kind: str) -> int | None:
        """What one unit costs: asked of the book as anybody would, for a group of one such unit in all."""
        cost = self._book.cost(_group(said, at_ms, band, TokenCounts(**{kind: 1})))
        return None if cost.unpriced_requests else cost.picousd


def _same(place: int, end: int, is_same: Callable[[int], bool]) -> tuple[int, int]:
    """The first and the last of 0 … `end` around a place, between which it is the same."""
    low = high = place
    while low > 0 and is_same(low - 1):
        low -= 1
    while high < end and is_same(high + 1):
        high += 1
    return low, high


def _group(said: ContextNames, at_ms: int, band: int, tokens: TokenCounts) -> Group:
    place = (said.agent, said.provider, said.model, said.service_tier, said.speed, said.geo, band)
    # of two requests, not one: the prompt's size is then told by the band alone
    return Group((), *place, at_ms, at_ms, 2, 0, tokens)

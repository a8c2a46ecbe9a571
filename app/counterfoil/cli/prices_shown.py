"""What `prices` shows of one model, and of the prices that a total was made of."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from counterfoil.cli.look import opened
from counterfoil.cli.output import print_json, print_table
from counterfoil.cli.place import Place, moment
from counterfoil.cli.price_fields import cost_fields, rate_fields, said_rates, service_words
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.money import Cost, cents
from counterfoil.errors import KnownError
from counterfoil.ledger.grouping import FOREVER_MS, Group, Span
from counterfoil.prices.book import PriceBook
from counterfoil.prices.offer import Offer
from counterfoil.prices.rate import Applied, Found
from counterfoil.prices.service import context
from counterfoil.prices.shelf import GATEWAY

ONLY_PLAIN = "--at and --provider go with a MODEL."


@dataclass(slots=True)
class Used:
    """Requests that were priced by the same prices; `found` is None where none is known."""

    provider: str
    model: str
    service: Mapping[str, str]
    found: Found | None
    first_ms: int = FOREVER_MS
    last_ms: int = 0
    requests: int = 0
    cost: Cost = field(default_factory=Cost)
    now: Cost = field(default_factory=Cost)


def print_model(book: PriceBook, options: argparse.Namespace, at_ms: int | None) -> None:
    """A model's dated prices, of every seller in the book. Errors: KnownError where nobody sells it."""
    rows = [
        row for provider in _sellers(book, options.provider) for row in _rows(book, provider, options, at_ms)
    ]
    if not rows:
        raise KnownError(
            f"No price of {options.model} is known; `counterfoil prices --init` begins your own."
        )
    if options.json:
        print_json({"model": options.model, "at": iso(at_ms), "rows": [_row_fields(*row) for row in rows]})
        return
    head = None
    for provider, offer, begin_ms, size, found in rows:
        model = offer.listed.model if offer.listed else options.model
        name = f"{provider} {model}, {service_words(offer.service)}"
        if name != head:
            print(name)
            head = name
        since = f"from {_day(begin_ms)}" if begin_ms else "from the first"
        print(f"  {since}" + (f", prompts above {size:,} tokens" if size else ""))
        for line in said_rates(found):
            print(f"    {line}")


def _sellers(book: PriceBook, provider: str | None) -> tuple[str, ...]:
    return (provider,) if provider else (*book.providers(), GATEWAY)


Row = tuple[str, Offer, int, int, Found]


def _rows(book: PriceBook, provider: str, options: argparse.Namespace, at_ms: int | None) -> Iterator[Row]:
    """Each stretch of time and size of prompts in which the prices are others than before."""
    for offer in book.offers(provider, options.model):
        resold = offer.listed is not None and offer.listed.provider != provider
        if resold and not options.provider:
            continue
        for size in (0, *offer.sizes):
            before: Found | None = None
            is_told = False
            for begin_ms in (0, *offer.days) if at_ms is None else (at_ms,):
                found = offer.found(begin_ms, size + 1 if size else 0)
                is_news = found != before and (is_told or not _is_smaller(offer, begin_ms, size, found))
                if found and is_news:
                    is_told = True
                    yield provider, offer, begin_ms, size, found
                before = found


def _is_smaller(offer: Offer, at_ms: int, size: int, found: Found | None) -> bool:
    """Whether smaller prompts cost as much, so that nothing new would be said."""
    below = max((other for other in (0, *offer.sizes) if other < size), default=None)
    return below is not None and offer.found(at_ms, below + 1 if below else 0) == found


def _row_fields(provider: str, offer: Offer, begin_ms: int, size: int, found: Found) -> dict[str, object]:
    return {
        "provider": provider,
        "name": offer.listed.model if offer.listed else None,
        "service": dict(offer.service),
        "since": iso(begin_ms) if begin_ms else None,
        "above_tokens": size or None,
        "rates": rate_fields(found),
    }


def print_used(options: argparse.Namespace, place: Place) -> None:
    """The prices that made up the total of a span. Errors: KnownError."""
    span = Span(
        moment(options.since, place.zone) if options.since else 0,
        moment(options.until, place.zone) if options.until else FOREVER_MS,
    )
    with opened(place) as look:
        found = used(look.prices, look.monitor.groups((), span), wall_clock())
        digest = look.prices.digest
    if options.json:
        print_json({"digest": digest, "rows": [_used_fields(one) for one in found]})
        return
    print_table(
        ["provider", "model", "service", "from", "to", "requests", "cost"], [_cells(one) for one in found]
    )
    for one in found:
        print(f"{one.provider} {one.model}, {service_words(one.service)}, {one.requests:,} requests")
        lines = said_rates(one.found) if one.found else ["no price is known"]
        for line in lines:
            print(f"  {line}")


def used(book: PriceBook, groups: list[Group], now_ms: int) -> list[Used]:
    """Groups summed by the prices that applied to them, the dearest first."""
    by_price: dict[tuple[object, ...], Used] = {}
    for group in groups:
        applied = book.applied(group)
        one = by_price.setdefault(_key(group, applied), _empty(group, applied))
        one.first_ms, one.last_ms = min(one.first_ms, group.at_ms), max(one.last_ms, group.last_ms)
        one.requests += group.requests
        one.cost += book.cost(group)
        one.now += book.cost_now(group, now_ms)
    return sorted(by_price.values(), key=lambda one: (-one.cost.picousd, one.provider, one.model))


def _key(group: Group, applied: Applied | None) -> tuple[object, ...]:
    rates = tuple(applied.rates.items()) if applied else None
    asked = context(group.service_tier, group.speed, group.geo)
    return group.provider, group.model, *sorted(asked.items()), rates


def _empty(group: Group, applied: Applied | None) -> Used:
    service = context(group.service_tier, group.speed, group.geo)
    return Used(group.provider, group.model, service, applied.rates if applied else None)


def _used_fields(one: Used) -> dict[str, object]:
    return {
        "provider": one.provider,
        "model": one.model,
        "service": dict(one.service),
        "first_at": iso(one.first_ms),
        "last_at": iso(one.last_ms),
        "requests": one.requests,
        **cost_fields(one.cost, one.now),
        "unpriced_requests": one.cost.unpriced_requests,
        "rates": rate_fields(one.found) if one.found else None,
    }


def _cells(one: Used) -> list[str]:
    cost = cents(one.cost.picousd) if one.cost.known else "not known"
    days = (_day(at_ms) for at_ms in (one.first_ms, one.last_ms))
    return [one.provider, one.model, service_words(one.service), *days, f"{one.requests:,}", cost]


def _day(at_ms: int) -> str:
    return (iso(at_ms) or "")[:10]

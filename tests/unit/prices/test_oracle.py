"""Costs by all layers of prices, against plain decimals: to the last digit the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import msgspec
import pytest

from counterfoil.domain.money import Cost, total
from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.additions import Entry, Source, rule_of
from counterfoil.prices.book import PriceBook
from counterfoil.prices.own import own_prices
from counterfoil.prices.sheet import Sheet
from tests.altered import replace
from tests.unit.prices.asked_for import Request
from tests.unit.prices.worlds import Asked, World, asked, cost_usd, world

SOURCE = Source("a test", "https://example.org", date(2026, 1, 1))
OF_A_WORLD = 100


def book_of(lists: World) -> PriceBook:
    sheet = Sheet("random 1", date(2026, 11, 1), "00", msgspec.Raw(lists.sheet()))
    entries = [msgspec.convert({"source": "x", "provider": "acme", **entry}, Entry) for entry in lists.added]
    _, own = own_prices(lists.toml().encode(), Path("prices.toml"))
    return PriceBook(sheet, [*(rule_of(entry, SOURCE) for entry in entries), *own])


def group_of(one: Asked) -> Request:
    tokens = TokenCounts(
        **{kind: count for kind, count in one.tokens.items() if kind != "web_search"},
        web_searches=one.tokens["web_search"],
    )
    tier, speed, geo = (one.service.get(name) for name in ("service_tier", "speed", "geo"))
    return Request(one.provider, one.model, tokens, one.at_ms, tier, speed, geo)


def compared(seed: int, worlds: int) -> Iterator[tuple[Cost, Decimal | None]]:
    random = Random(seed)
    for _ in range(worlds):
        lists = world(random)
        book = book_of(lists)
        for _ in range(OF_A_WORLD):
            one = asked(random)
            yield book.cost(group_of(one)), cost_usd(lists, one)


def check(seed: int, requests: int) -> None:
    priced = 0
    for number, (ours, theirs) in enumerate(compared(seed, requests // OF_A_WORLD)):
        if theirs is None:
            assert ours == Cost(unpriced_requests=1), number
            continue
        assert (ours.priced_requests, Decimal(ours.picousd).scaleb(-12)) == (1, theirs), number
        priced += 1
    assert requests // 3 < priced < requests


def test_20_000_random_requests_cost_what_plain_decimals_make_of_random_layers() -> None:
    check(20_260_101, 20_000)


@pytest.mark.long
def test_100_000_random_requests_cost_what_plain_decimals_make_of_random_layers() -> None:
    check(8, 100_000)


def test_requests_summed_by_what_the_book_says_matters_cost_the_sum_of_them_one_by_one() -> None:
    random = Random(5)
    for _ in range(40):
        book = book_of(world(random))
        summed: dict[object, list[Request]] = {}
        for one in (group_of(asked(random)) for _ in range(60)):
            summed.setdefault(_key(book, one), []).append(one)
        for found in summed.values():
            together, alone = book.cost(_together(book, found)), [book.cost(one) for one in found]
            if together.unpriced_requests:
                assert any(one.unpriced_requests for one in alone)
            else:
                assert together == total(alone)


def _key(book: PriceBook, one: Request) -> object:
    changes = sum(one.at_ms >= day for day in book.change_days())
    return one.provider, one.model, one.service_tier, one.speed, one.geo, changes, _band(book, one)


def _band(book: PriceBook, one: Request) -> int:
    return sum(one.tokens.prompt > size for size in book.bands())


def _together(book: PriceBook, found: list[Request]) -> Request:
    first = found[0]
    names = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "web_searches")
    tokens = TokenCounts(**{name: sum(getattr(one.tokens, name) for one in found) for name in names})
    return replace(first, tokens=tokens, prompt_band=_band(book, first), requests=len(found))


def test_a_world_is_not_empty() -> None:
    lists = world(Random(3))
    assert json.loads(lists.sheet())[0]["models"]
    assert lists.toml().count("[[price]]") == len(lists.own)

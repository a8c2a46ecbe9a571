from __future__ import annotations

import json
from datetime import date

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.money import Cost
from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.book import PriceBook
from counterfoil.prices.sheet import Sheet
from tests.unit.prices.test_book import Group

SEARCH = 1000
PRICES = {
    "flat": {"input": 3, "cache_read": 1, "output": 15},
    "stepped": {"input": [3, 1000, 6, 5000, 9], "output": [15, 1000, 30], "cache_read": 1},
    "written": {"input": 5, "cache_read": 1, "cache_write_5m": 6, "cache_write_1h": 10, "output": 25},
    "searched": {"input": 5, "cache_read": 1, "cache_write_1h": 10, "output": 25, "web_search": SEARCH},
}
MODELS = [
    {"id": name, "match": ["equals", name], "prices": [{"rates": rates}]} for name, rates in PRICES.items()
]
ACME = {"id": "acme", "match": ["starts_with", "acme"], "models": MODELS}
BOOK = PriceBook(Sheet("", date(2026, 11, 1), "", msgspec.Raw(json.dumps([ACME]).encode())))

counts = st.one_of(st.just(0), st.integers(0, 10**7))
used = st.builds(
    TokenCounts,
    input=counts,
    cache_read=counts,
    cache_write_5m=counts,
    cache_write_1h=counts,
    output=counts,
    web_searches=st.integers(0, 3),
)


@settings(max_examples=100)
@given(used, st.sampled_from((*PRICES, "unheard-of")))
def test_the_parts_and_the_searches_make_up_the_cost(tokens: TokenCounts, model: str) -> None:
    cost, parts = BOOK.cost(Group(model, tokens)), BOOK.cost_parts(Group(model, tokens))
    if parts is None:
        assert cost == Cost(unpriced_requests=1)
    else:
        assert cost == Cost(sum(parts) + SEARCH * tokens.web_searches, priced_requests=1)
        written = tokens.cache_write_5m + tokens.cache_write_1h
        counted = (tokens.input, tokens.cache_read, written, tokens.output)
        assert [part > 0 for part in parts] == [count > 0 for count in counted]


def test_each_part_is_its_tokens_at_their_price() -> None:
    tokens = TokenCounts(7, 100, 2, 3, 11)
    assert BOOK.cost_parts(Group("written", tokens)) == (7 * 5, 100 * 1, 2 * 6 + 3 * 10, 11 * 25)


def test_there_are_no_parts_of_what_has_no_price() -> None:
    assert BOOK.cost_parts(Group("flat", TokenCounts(input=7, cache_write_5m=1))) is None
    assert BOOK.cost_parts(Group("unheard-of", TokenCounts(input=7))) is None

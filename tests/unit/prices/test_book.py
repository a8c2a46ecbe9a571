from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.money import Cost, total
from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.book import PriceBook
from counterfoil.prices.sheet import Sheet
from tests.altered import replace

ACME = {
    "id": "acme",
    "match": ["starts_with", "acme"],
    "models": [
        {
            "id": "flat",
            "match": ["equals", "flat"],
            "prices": [{"rates": {"input": 3, "cache_read": 1, "output": 15}}],
        },
        {
            "id": "stepped",
            "match": ["equals", "stepped"],
            "prices": [
                {"rates": {"input": [3, 1000, 6, 5000, 9], "output": [15, 1000, 30], "cache_read": 1}}
            ],
        },
        {
            "id": "cheaper",
            "match": ["equals", "cheaper"],
            "prices": [{"rates": {"input": 10}}, {"from": "2026-03-13", "rates": {"input": 7}}],
        },
        {
            "id": "nightly",
            "match": ["equals", "nightly"],
            "prices": [{"rates": {"input": 8}}, {"daily": [1410, 30], "rates": {"input": 2}}],
        },
        {
            "id": "varied",
            "match": ["equals", "varied"],
            "prices": [{"rates": {"input": 4, "web_search": 1000}}],
            "variants": [
                {"when": {"speed": "fast"}, "rates": {"input": 8}},
                {"when": {"service_tier": "priority"}, "from": "2026-10-12", "rates": {"input": 6}},
                {"when": {"processing": "batch"}, "rates": {"input": 2}},
                {"when": {"service_tier": "slow"}, "rates": {}},
            ],
        },
        {"id": "nameless", "match": ["equals", "unpublished"]},
    ],
}
RESELLER = {"id": "reseller", "otherwise": ["acme"], "models": []}


@pytest.fixture(scope="module")
def book() -> PriceBook:
    providers = msgspec.Raw(json.dumps([ACME, RESELLER]).encode())
    return PriceBook(Sheet("prices 1", date(2026, 11, 1), "00ff", providers))


NOTHING = TokenCounts()


@dataclass(frozen=True)
class Group:
    model: str
    tokens: TokenCounts = NOTHING
    requests: int = 1
    prompt_band: int = 0
    at_ms: int = 0
    provider: str = "acme"
    service_tier: str | None = None
    speed: str | None = None
    geo: str | None = None
    uncounted_requests: int = 0


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def test_a_cost_is_tokens_times_price_and_nothing_is_rounded(book: PriceBook) -> None:
    tokens = TokenCounts(input=7, cache_read=100, output=11)
    assert book.cost(Group("flat", tokens)) == Cost(7 * 3 + 100 * 1 + 11 * 15, priced_requests=1)


@pytest.mark.parametrize(
    "used", [TokenCounts(cache_write_5m=1), TokenCounts(cache_write_1h=1), TokenCounts(web_searches=1)]
)
def test_what_was_used_and_has_no_price_leaves_the_requests_unpriced(
    book: PriceBook, used: TokenCounts
) -> None:
    assert book.cost(Group("flat", used, requests=3)) == Cost(unpriced_requests=3)


def test_requests_without_known_tokens_never_cost_nothing(book: PriceBook) -> None:
    found = Group("flat", requests=2, uncounted_requests=2)
    assert book.cost(found) == Cost(unpriced_requests=2)
    assert book.cost_now(found, utc("2026-11-01T00:00Z")) == Cost(unpriced_requests=2)
    assert book.cost_parts(found) is None


def test_a_missing_price_matters_only_where_it_is_needed(book: PriceBook) -> None:
    rates = book.rates("acme", "flat", 0, 10)
    assert rates is not None
    assert (rates.cache_write_5m, rates.web_search) == (None, None)
    assert book.cost(Group("flat", TokenCounts(input=1))).known


@pytest.mark.parametrize(
    ("provider", "model"),
    [("acme", "unheard-of"), ("acme", "unpublished"), ("nobody", "flat"), ("gateway", "flat")],
)
def test_an_unknown_model_is_unpriced_even_without_tokens(book: PriceBook, provider: str, model: str) -> None:
    assert book.rates(provider, model, 0, 0) is None
    assert book.cost(Group(model, provider=provider, requests=2)) == Cost(unpriced_requests=2)


@pytest.mark.parametrize(
    ("prompt_tokens", "input_price", "output_price"),
    [(0, 3, 15), (1000, 3, 15), (1001, 6, 30), (5000, 6, 30), (5001, 9, 30)],
)
def test_a_price_step_holds_above_its_size_and_for_the_whole_request(
    book: PriceBook, prompt_tokens: int, input_price: int, output_price: int
) -> None:
    rates = book.rates("acme", "stepped", 0, prompt_tokens)
    assert rates is not None
    assert (rates.input, rates.output, rates.cache_read) == (input_price, output_price, 1)


prompts = st.builds(
    TokenCounts, input=st.integers(0, 6000), cache_read=st.integers(0, 6000), output=st.integers(0, 10**6)
)


@settings(max_examples=50)
@given(many=st.lists(prompts, min_size=1, max_size=20))
def test_a_group_of_one_band_costs_as_much_as_its_requests_one_by_one(many: list[TokenCounts]) -> None:
    book = PriceBook(Sheet("", date(2026, 11, 1), "", msgspec.Raw(json.dumps([ACME]).encode())))
    by_band: dict[int, list[TokenCounts]] = {}
    for tokens in many:
        by_band.setdefault(sum(tokens.prompt > size for size in book.bands()), []).append(tokens)
    groups = [
        Group("stepped", _sum(found), requests=len(found), prompt_band=band)
        for band, found in by_band.items()
    ]
    assert total(map(book.cost, groups)) == total(book.cost(Group("stepped", tokens)) for tokens in many)


def test_a_single_request_is_priced_by_its_own_prompt_whatever_its_band(book: PriceBook) -> None:
    tokens = TokenCounts(input=200, cache_read=900, output=1)
    assert book.cost(Group("stepped", tokens, prompt_band=0)).picousd == 200 * 6 + 900 * 1 + 30


@pytest.mark.parametrize(
    ("at", "price"), [("2026-03-12T23:59:59.999", 10), ("2026-03-13T00:00", 7), ("2027-01-01T00:00", 7)]
)
def test_a_request_costs_what_it_cost_on_its_utc_day(book: PriceBook, at: str, price: int) -> None:
    assert book.cost(Group("cheaper", TokenCounts(input=1), at_ms=utc(at))).picousd == price


@pytest.mark.parametrize(
    ("at", "price"),
    [
        ("2026-03-12T23:29:59.999", 8),
        ("2026-03-12T23:30", 2),
        ("2026-03-13T00:29", 2),
        ("2026-03-13T00:30", 8),
    ],
)
def test_a_daily_price_holds_from_its_start_to_its_end_also_over_midnight(
    book: PriceBook, at: str, price: int
) -> None:
    assert book.cost(Group("nightly", TokenCounts(input=1), at_ms=utc(at))).picousd == price


LATE = utc("2026-11-01T00:00")


@pytest.mark.parametrize(
    ("asked", "price"),
    [
        ({"service_tier": "standard", "speed": "standard", "geo": "not_available"}, 4),
        ({"service_tier": "default", "geo": "global"}, 4),
        ({"service_tier": "", "speed": "", "geo": ""}, 4),
        ({"speed": "fast"}, 8),
        ({"service_tier": "priority"}, 6),
        ({"service_tier": "batch"}, 2),
        ({"service_tier": "slow"}, 4),
    ],
)
def test_what_a_request_asked_for_sets_its_price(book: PriceBook, asked: dict[str, str], price: int) -> None:
    group = replace(Group("varied", TokenCounts(input=1), at_ms=LATE), **asked)
    assert book.cost(group) == Cost(price, priced_requests=1)


@pytest.mark.parametrize(
    "asked",
    [
        {"service_tier": "flex"},
        {"service_tier": "priority", "at_ms": utc("2026-10-11T12:00")},
        {"speed": "fast", "service_tier": "batch"},
        {"geo": "us"},
        {"speed": "fast", "provider": "reseller"},
    ],
)
def test_service_of_unknown_price_is_unpriced_never_priced_as_plain(
    book: PriceBook, asked: dict[str, object]
) -> None:
    group = replace(Group("varied", TokenCounts(input=1), at_ms=LATE), **asked)
    assert book.cost(group) == Cost(unpriced_requests=1)


def test_a_variant_leaves_prices_that_it_does_not_name_as_they_are(book: PriceBook) -> None:
    group = Group("varied", TokenCounts(input=1, web_searches=2), speed="fast")
    assert book.cost(group).picousd == 8 + 2 * 1000


def test_a_reseller_sells_at_the_makers_prices(book: PriceBook) -> None:
    assert book.rates("reseller", "flat", 0, 0) == book.rates("acme", "flat", 0, 0)


def test_the_book_says_where_prices_change_so_that_sums_can_be_cut_there(book: PriceBook) -> None:
    assert book.bands() == (1000, 5000)
    assert book.change_days() == (utc("2026-03-13T00:00"), utc("2026-10-12T00:00"))
    assert book.step_ms == 30 * 60 * 1000
    assert book.clock_priced() == ("acme",)


def _sum(many: list[TokenCounts]) -> TokenCounts:
    return TokenCounts(
        input=sum(tokens.input for tokens in many),
        cache_read=sum(tokens.cache_read for tokens in many),
        output=sum(tokens.output for tokens in many),
    )

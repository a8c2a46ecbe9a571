"""What is added to the shipped list: only what that lacks, each with its source."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import msgspec
import pytest

from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.additions import Additions, shipped_additions
from counterfoil.prices.book import PriceBook
from counterfoil.prices.sheet import shipped_sheet
from tests.unit.prices.asked_for import Request, asking, at

FILE = Path(__file__).parents[3] / "resources" / "prices" / "additions.json"
BOOK, LISTED = PriceBook.shipped(), PriceBook(shipped_sheet())


SMALL, LARGE = TokenCounts(input=1000, output=100), TokenCounts(input=200_001, output=100)


@pytest.mark.parametrize(
    ("model", "day", "tokens", "asked", "usd_per_million"),
    [
        ("claude-opus-4-6", "2026-02-20", SMALL, {"speed": "fast"}, (30, 150)),
        ("claude-opus-4-6", "2026-02-20", LARGE, {"speed": "fast"}, (60, 225)),
        ("claude-opus-4-6", "2026-04-20", LARGE, {"speed": "fast"}, (30, 150)),
        ("claude-opus-4-7", "2026-05-20", SMALL, {"speed": "fast"}, (30, 150)),
        ("claude-opus-4-6", "2026-04-20", SMALL, {"geo": "us"}, (5.5, 27.5)),
        ("claude-opus-4-6", "2026-04-20", SMALL, {"geo": "us", "speed": "fast"}, (33, 165)),
        ("claude-sonnet-4-6", "2026-04-20", SMALL, {"geo": "us"}, (3.3, 16.5)),
        ("claude-opus-5", "2026-09-20", SMALL, {"geo": "us", "speed": "fast"}, (11, 55)),
        ("claude-opus-4-5", "2026-01-20", SMALL, {"service_tier": "batch"}, (2.5, 12.5)),
        ("claude-sonnet-4-20250514", "2025-09-20", LARGE, {}, (6, 22.5)),
        ("claude-sonnet-4-20250514", "2025-09-20", SMALL, {}, (3, 15)),
        ("claude-sonnet-4-20250514", "2025-08-11", LARGE, {}, (3, 15)),
        ("gpt-5-codex", "2025-10-20", SMALL, {"service_tier": "priority"}, (2.5, 20)),
        ("gpt-5.4", "2026-06-20", SMALL, {"service_tier": "priority"}, (5, 30)),
        ("gpt-5.5", "2026-06-20", SMALL, {"service_tier": "priority"}, (12.5, 75)),
        ("gpt-5.6-terra", "2026-09-17", SMALL, {"service_tier": "priority"}, (4, 24)),
    ],
)
def test_what_is_published_and_not_in_the_list_is_priced(
    model: str, day: str, tokens: TokenCounts, asked: dict[str, str], usd_per_million: tuple[float, float]
) -> None:
    request = asking(model, day, tokens, asked)
    for part, usd in zip(("input", "output"), usd_per_million, strict=True):
        applied = BOOK.applied(request)
        assert applied is not None
        assert applied.rates[part].picousd == usd * 10**6
    if asked:
        assert LISTED.cost(request).unpriced_requests == bool(model != "claude-opus-5" or len(asked) > 1)


@pytest.mark.parametrize(
    ("model", "day", "tokens", "asked"),
    [
        ("claude-opus-4-5", "2026-01-20", SMALL, {"geo": "us"}),  # came with Opus 4.6
        ("claude-opus-4-6", "2026-04-20", SMALL, {"service_tier": "priority"}),  # bought ahead, by contract
        ("claude-opus-4-7", "2026-08-20", SMALL, {"speed": "fast"}),  # taken away in July
        ("gpt-5.6-sol", "2026-08-01", SMALL, {"service_tier": "priority"}),  # two factors are told of
        ("gpt-5.5", "2026-06-20", TokenCounts(input=272_001), {"service_tier": "priority"}),  # not sold so
        ("gpt-5.5", "2026-06-20", SMALL, {"service_tier": "scale"}),
    ],
)
def test_what_is_in_doubt_stays_unpriced(
    model: str, day: str, tokens: TokenCounts, asked: dict[str, str]
) -> None:
    assert BOOK.cost(asking(model, day, tokens, asked)).unpriced_requests == 1


def test_a_factor_is_not_on_searches() -> None:
    searched = TokenCounts(web_searches=1)
    fast = asking("claude-opus-4-6", "2026-04-20", searched, {"speed": "fast"})
    assert BOOK.cost(fast).picousd == 10**10


def test_each_entry_adds_to_a_model_of_the_list_and_tells_its_source() -> None:
    found = msgspec.json.decode(FILE.read_bytes(), type=Additions)
    ids = {(one.id, model.id) for one in shipped_sheet().decoded() for model in one.models}
    for entry in found.entries:
        assert {(entry.provider, model) for model in entry.models} <= ids
        assert (entry.times is None) != (not entry.rates)
        source = found.sources[entry.source]
        assert source.url.startswith("https://")
        assert source.text
        assert source.seen <= found.version <= date(2027, 1, 1)
    layer, rules = shipped_additions()
    assert (layer.entries, layer.day) == (len(rules), found.version.isoformat())


def test_what_the_list_prices_itself_goes_first() -> None:
    for model, asked in (
        ("gpt-5.4", {"service_tier": "priority"}),
        ("claude-opus-4-5", {"service_tier": "batch"}),
    ):
        group = asking(model, "2026-11-01", SMALL, asked)
        applied = BOOK.applied(group)
        assert applied is not None
        assert {rate.layer for rate in applied.rates.values()} == {"shipped"}
        assert BOOK.cost(group) == LISTED.cost(group)


def test_plain_service_costs_what_the_list_says_but_where_an_entry_wins() -> None:
    wins = {
        name
        for entry in json.loads(FILE.read_bytes())["entries"]
        if entry.get("wins")
        for name in entry["models"]
    }
    assert wins == {"claude-sonnet-4-0"}
    for seller in shipped_sheet().decoded():
        for model in seller.models:
            for tokens in (SMALL, LARGE) if model.id not in wins else (SMALL,):
                group = Request(seller.id, model.id, tokens, at("2026-10-20"))
                assert BOOK.cost(group) == LISTED.cost(group)

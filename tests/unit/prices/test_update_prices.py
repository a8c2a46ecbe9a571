from __future__ import annotations

import importlib.util
import json
import sys
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).parents[3]
BOOK = ROOT / "resources" / "prices" / "genai-prices.json"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_prices", ROOT / "packaging" / "update_prices.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("usd_per_million", "picousd_per_token"),
    [
        *[("5", 5_000_000), ("0.003625", 3_625), ("0.10", 100_000), ("0", 0), ("10000", 10_000_000_000)],
        *[("0.0833333333333333", 83_333), ("0.30000000000000004", 300_000)],
    ],
)
def test_a_price_becomes_a_whole_number_of_pico_usd(
    script: ModuleType, usd_per_million: str, picousd_per_token: int
) -> None:
    assert script.picousd(Decimal(usd_per_million), "input", "acme model") == picousd_per_token


def test_searches_are_priced_by_the_thousand(script: ModuleType) -> None:
    assert script.picousd(Decimal("10"), "web_search", "acme model") == 10_000_000_000  # one cent each


@pytest.mark.parametrize(
    ("price", "complaint"),
    [
        ("0.0000001", "no whole number of pico-USD"),
        ("-1", "no price"),
        ("NaN", "no price"),
        ("Infinity", "no price"),
        ("10000.01", "more than 10000 USD"),
    ],
)
def test_an_odd_price_is_refused_with_its_place(script: ModuleType, price: str, complaint: str) -> None:
    with pytest.raises(script.PriceError, match=rf"^acme model: output costs .*{complaint}"):
        script.picousd(Decimal(price), "output", "acme model")


def test_conditions_and_clauses_of_a_new_kind_are_refused(script: ModuleType) -> None:
    class DayOfWeekConstraint:
        pass

    with pytest.raises(script.PriceError, match=r"acme: a price depends on DayOfWeekConstraint"):
        script._condition(SimpleNamespace(constraint=DayOfWeekConstraint()), "acme")
    with pytest.raises(script.PriceError, match=r"acme: names are matched by DayOfWeekConstraint"):
        script._clause(DayOfWeekConstraint(), "acme")


def test_a_price_that_changes_within_a_minute_is_refused(script: ModuleType) -> None:
    with pytest.raises(script.PriceError, match=r"no full minute UTC"):
        script._minute(time(0, 30, 1), "acme")


def test_a_missing_provider_is_named(script: ModuleType) -> None:
    with pytest.raises(script.PriceError, match=r"no longer has these providers: anthropic, "):
        script.extract([])


def test_the_text_of_the_book_depends_on_nothing_but_its_content(script: ModuleType) -> None:
    providers = [{"models": [{"match": ["equals", "ä"], "id": "m"}], "id": "p"}]
    text = script.book(providers, "1.2", date(2026, 11, 1))
    assert text == script.book(json.loads(json.dumps(providers, sort_keys=True)), "1.2", date(2026, 11, 1))
    assert text.isascii()
    assert script._undated(text) == script._undated(script.book(providers, "1.2", date(2027, 2, 3)))
    assert script._undated(text) != script._undated(script.book(providers, "1.3", date(2026, 11, 1)))
    document = json.loads(text)
    assert (document["providers"], document["source"]) == (providers, "genai-prices 1.2")


def test_the_shipped_book_is_what_the_package_says(script: ModuleType) -> None:
    genai_prices = pytest.importorskip("genai_prices")
    document = json.loads(BOOK.read_bytes())
    if document["source"] != f"genai-prices {genai_prices.__version__}":
        pytest.skip("another version of genai-prices is installed")
    day = date.fromisoformat(document["extracted_on"])
    providers = script.extract(sys.modules["genai_prices.data_snapshot"].get_snapshot().providers)
    assert script.book(providers, genai_prices.__version__, day) == BOOK.read_text()

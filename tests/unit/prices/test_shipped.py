"""The price book as it is shipped."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from counterfoil.prices import sheet
from counterfoil.prices.book import PriceBook

SUMMER_MS = 1_782_864_000_000  # 2026-07-01
PRICES = Path(__file__).parents[3] / "resources" / "prices"

MODELS = [
    ("anthropic", "claude-opus-5", 5_000_000),
    ("anthropic", "claude-opus-4-6", 5_000_000),
    ("anthropic", "claude-opus-4-5-20251101", 5_000_000),
    ("anthropic", "claude-opus-4-20250514", 15_000_000),
    ("anthropic", "claude-sonnet-4-6", 3_000_000),
    ("anthropic", "claude-sonnet-4-5-20250929", 3_000_000),
    ("anthropic", "claude-sonnet-4-20250514", 3_000_000),
    ("anthropic", "claude-sonnet-4", 3_000_000),
    ("anthropic", "claude-haiku-4-5-20251001", 1_000_000),
    ("anthropic", "claude-3-5-haiku-20241022", 800_000),
    ("openai", "gpt-5-codex", 1_250_000),
    ("openai", "gpt-5.3-codex", 1_750_000),
    ("openai", "gpt-5.5", 5_000_000),
    ("openai", "gpt-5.6-sol", 5_000_000),
]


@pytest.fixture(scope="module")
def book() -> PriceBook:
    return PriceBook.shipped()


@pytest.mark.parametrize(("provider", "model", "input_price"), MODELS)
def test_models_that_agents_use_have_their_published_price(
    book: PriceBook, provider: str, model: str, input_price: int
) -> None:
    rates = book.rates(provider, model, SUMMER_MS, 1000)
    assert rates is not None
    assert rates.input == input_price
    assert rates.output is not None
    assert rates.cache_read is not None


@pytest.mark.parametrize("model", [model for provider, model, _ in MODELS if provider == "anthropic"])
def test_claude_caches_cost_a_tenth_five_quarters_and_twice_the_input(book: PriceBook, model: str) -> None:
    rates = book.rates("anthropic", model, SUMMER_MS, 1000)
    assert rates is not None
    assert rates.input is not None
    expected = (rates.input // 10, rates.input * 5 // 4, rates.input * 2)
    assert (rates.cache_read, rates.cache_write_5m, rates.cache_write_1h) == expected


@pytest.mark.parametrize(
    ("provider", "model"),
    [
        ("openai", "codex-auto-review"),
        ("anthropic", "<synthetic>"),
        ("anthropic", "qwen3-coder:30b"),
        ("gateway", "claude-opus-5"),
        ("together", "anthropic/claude-opus-5"),
    ],
)
def test_models_without_a_published_price_are_unknown(book: PriceBook, provider: str, model: str) -> None:
    assert book.rates(provider, model, SUMMER_MS, 1000) is None


def test_the_digest_can_be_worked_out_again_from_the_file() -> None:
    document = json.loads((PRICES / "genai-prices.json").read_bytes())
    canonical = json.dumps(document["providers"], separators=(",", ":"), sort_keys=True)
    assert sha256(canonical.encode()).hexdigest() == document["sha256"]
    book = PriceBook.shipped()
    listed, added = book.layers
    assert (listed.digest, listed.source) == (document["sha256"], document["source"])
    assert added.digest == sha256((PRICES / "additions.json").read_bytes()).hexdigest()
    both = f"shipped {listed.digest}\nadditions {added.digest}"
    assert book.digest == sha256(both.encode()).hexdigest()


def test_changed_prices_are_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    original = (PRICES / "genai-prices.json").read_text()
    target = tmp_path / "resources" / "prices" / "genai-prices.json"
    target.parent.mkdir(parents=True)
    target.write_text(original.replace('"input":5000000', '"input":4000000', 1))
    monkeypatch.setattr(sheet, "files", lambda _package: tmp_path)
    with pytest.raises(ValueError, match="does not match its digest"):
        sheet.shipped_sheet()


def test_the_file_is_small_and_its_licence_comes_with_it() -> None:
    assert (PRICES / "genai-prices.json").stat().st_size <= 350_000
    assert "MIT License" in (PRICES / "LICENSE-genai-prices").read_text()


def test_the_shipped_book_is_read_once() -> None:
    assert PriceBook.shipped() is PriceBook.shipped()


def test_every_model_of_the_real_logs_has_its_prices(book: PriceBook, shared_logs: Path) -> None:
    expected = json.loads((shared_logs / "expected.json").read_bytes())
    providers = {"claude-code": "anthropic", "codex": "openai"}
    used = {
        (providers[agent], model)
        for agents in expected.values()
        for agent, models in agents.items()
        for model in models
    }
    assert [name for name in sorted(used) if book.rates(*name, SUMMER_MS, 1000) is None] == []

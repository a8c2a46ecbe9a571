"""The same usage priced by the package that the prices are taken from: to the last digit the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.book import PriceBook
from counterfoil.prices.names import find_model, find_provider
from counterfoil.prices.service import context
from counterfoil.prices.sheet import shipped_sheet
from tests.altered import replace

genai_prices = pytest.importorskip("genai_prices")

HALF_A_PICOUSD = Decimal(5) / 10**13
BOOK = PriceBook(shipped_sheet())  # the list alone: what is added to it is not in the package
if BOOK.source != f"genai-prices {genai_prices.__version__}":
    pytest.skip("another version of genai-prices is installed", allow_module_level=True)

FILE = Path(__file__).parents[3] / "resources" / "prices" / "genai-prices.json"
MODELS = [
    (provider["id"], model["id"])
    for provider in json.loads(FILE.read_bytes())["providers"]
    for model in provider["models"]
]
LOGGED = {
    "anthropic": (
        "claude-opus-4-5-20251101 claude-sonnet-4-20250514 claude-3-5-haiku-20241022 claude-sonnet-4 "
        "claude-opus-4-6[1m] claude-opus-4-1-20250805 claude-haiku-4-5-20251001 claude-opus-5 CLAUDE-OPUS-5 "
        "claude-sonnet-4-5@20250929 claude-3-7-sonnet-latest anthropic/claude-opus-4.6 claude-opus-4-8 "
        "us.anthropic.claude-sonnet-4-20250514-v1:0 <synthetic> qwen3-coder:30b glm-5"
    ),
    "openai": (
        "gpt-5.5 gpt-5.6-sol gpt-5.6 gpt-5-codex codex-auto-review gpt-5.3-codex gpt-5.1-codex-max o4-mini "
        "gpt-5.1-codex-mini gpt-5.3-codex-spark codex-mini-latest gpt-5-2025-08-07 gpt-5-20250807 "
        "gpt-5.2-20251211 gpt-oss-120b gpt-5.5-pro"
    ),
    "aws": "us.anthropic.claude-sonnet-4-20250514-v1:0 eu.anthropic.claude-opus-4-6-v1",
    "amazon-bedrock": "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    "google": "gemini-2.5-pro gemini-3-pro-preview claude-opus-5",
    "google-vertex": "claude-opus-4-6@default",
    "vertex_ai": "claude-sonnet-4@20250514",
    "azure": "gpt-5-codex claude-opus-4-6 gpt-5.5",
    "github-copilot": "claude-sonnet-4.6 gpt-5.5 gpt-4.1",
    "xai": "grok-code-fast-1",
    "moonshot": "kimi-k2.5 kimi-k3",
    "mistral": "devstral-medium-latest",
    "deepseek": "deepseek-chat deepseek-reasoner deepseek-v4-pro",
    "zai": "glm-4.7",
    "minimax": "minimax-m2",
    "nobody": "gpt-5",
    " Anthropic ": "claude-opus-5",
}
NAMES = [(provider, name) for provider, names in LOGGED.items() for name in names.split()]
MOMENTS_MS = [
    1_750_000_000_000,
    *(day + shift for day in BOOK.change_days() for shift in (-1, 0)),
    *(BOOK.change_days()[-1] + minute * 60_000 - shift for minute in (30, 60, 240, 990) for shift in (0, 1)),
]
ASKED = [(None, None), ("default", None), ("priority", None), ("flex", None), ("batch", None), (None, "fast")]
USED = TokenCounts(
    input=1_234, cache_read=56_789, cache_write_5m=1_011, cache_write_1h=2_022, output=777, web_searches=3
)


@dataclass(frozen=True)
class Group:
    provider: str
    model: str
    at_ms: int
    tokens: TokenCounts
    service_tier: str | None = None
    speed: str | None = None
    geo: str | None = None
    prompt_band: int = 0
    requests: int = 1
    uncounted_requests: int = 0


def theirs(group: Group) -> Any:
    """The package's own calculation; None where it does not know the model."""
    tokens = group.tokens
    usage = genai_prices.Usage(
        input_tokens=tokens.prompt,
        cache_read_tokens=tokens.cache_read,
        cache_write_tokens=tokens.cache_write_5m + tokens.cache_write_1h,
        cache_write_5m_tokens=tokens.cache_write_5m,
        cache_write_1h_tokens=tokens.cache_write_1h,
        output_tokens=tokens.output,
        web_searches=tokens.web_searches,
    )
    try:
        return genai_prices.calc_price(
            usage,
            group.model,
            provider_id=group.provider,
            genai_request_timestamp=datetime.fromtimestamp(group.at_ms // 1000, UTC).replace(
                microsecond=group.at_ms % 1000 * 1000
            ),
            price_context=context(group.service_tier, group.speed, group.geo),
        )
    except LookupError:
        return None


PRICE_KEYS = {
    "input": {"input_mtok"},
    "cache_read": {"cache_read_mtok"},
    "cache_write_5m": {"cache_write_mtok"},
    "cache_write_1h": {"cache_write_1h_mtok"},
    "output": {"output_mtok"},
    "web_searches": {"web_searches_kcount"},
}


def priced_kinds(calculation: Any, tokens: TokenCounts) -> TokenCounts:
    """The part of the tokens for which the package has a price of the very kind."""
    prices = calculation.model_price.__dict__
    known = {kind for kind, keys in PRICE_KEYS.items() if any(prices.get(key) is not None for key in keys)}
    return replace(tokens, **dict.fromkeys(PRICE_KEYS.keys() - known, 0))


def known_context(calculation: Any, group: Group) -> bool:
    """Whether the package has prices for what was asked, and not only ones that it falls back on."""
    asked = context(group.service_tier, group.speed, group.geo)
    at = datetime.fromtimestamp(group.at_ms / 1000, UTC)
    own = any(calculation.model is model for model in calculation.provider.models)
    return not asked or any(
        own and variant.when == asked and (variant.constraint is None or variant.constraint.active(at))
        for variant in calculation.model.price_variants or ()
    )


def assert_same(group: Group) -> bool:
    """Compare one cost; whether there was one."""
    calculation = theirs(group)
    if calculation is None or not calculation.model_price.__dict__:
        assert BOOK.cost(group).unpriced_requests == 1
        return False
    if not known_context(calculation, group):
        assert BOOK.cost(group).unpriced_requests == 1
        return False
    part = priced_kinds(calculation, group.tokens)
    assert BOOK.cost(group).priced_requests == int(part == group.tokens)
    if not part.total:
        return False
    same_group = replace(group, tokens=part)
    ours = BOOK.cost(same_group)
    assert ours.priced_requests == 1
    # the package divides some prices by three; ours are rounded to whole pico-USD of a token
    rounded = part.total * HALF_A_PICOUSD
    assert abs(Decimal(ours.picousd) / 10**12 - theirs(same_group).total_price) <= rounded
    return True


def test_every_name_means_the_same_model() -> None:
    providers = {provider.id: provider for provider in shipped_sheet().decoded()}
    for provider, name in {*NAMES, *MODELS}:
        seller = find_provider(providers.values(), provider)
        ours = find_model(providers, seller, name) if seller else None
        calculation = theirs(Group(provider, name, 0, TokenCounts()))
        assert (ours and ours[0].id) == (calculation and calculation.model.id), (provider, name)


@pytest.mark.parametrize(("provider", "model"), NAMES)
def test_a_logged_name_costs_the_same_before_and_after_every_change(provider: str, model: str) -> None:
    for at_ms in MOMENTS_MS:
        assert_same(Group(provider, model, at_ms, USED))


def _every_case() -> Iterator[Group]:
    for number, (provider, model) in enumerate(MODELS):
        for asked in ASKED:
            yield Group(provider, model, MOMENTS_MS[number % len(MOMENTS_MS)], USED, *asked)
            yield Group(provider, model, MOMENTS_MS[-1], replace(USED, cache_read=600_000), *asked)


def test_every_model_of_the_book_costs_the_same_under_every_kind_of_service() -> None:
    compared = sum(assert_same(group) for group in _every_case())
    assert compared > len(MODELS)


counts = st.one_of(st.integers(0, 300_000), st.integers(0, 50))
sizes = st.sampled_from([size + shift for size in BOOK.bands() for shift in (-1, 0, 1)])


@st.composite
def usages(draw: st.DrawFn) -> TokenCounts:
    read, short, long = draw(counts), draw(counts), draw(counts)
    prompt = draw(st.one_of(sizes, st.integers(0, 10**6)))  # on either side of every price step
    kept = max(0, prompt - read - short - long)
    return TokenCounts(kept, read, short, long, draw(counts), web_searches=draw(st.integers(0, 5)))


@settings(max_examples=100, deadline=None)
@given(
    name=st.sampled_from([*NAMES, *MODELS]),
    at_ms=st.one_of(st.sampled_from(MOMENTS_MS), st.integers(1_735_689_600_000, 1_800_000_000_000)),
    tokens=usages(),
    asked=st.sampled_from(ASKED),
)
def test_any_usage_costs_the_same(
    name: tuple[str, str], at_ms: int, tokens: TokenCounts, asked: tuple[str | None, str | None]
) -> None:
    assert_same(Group(*name, at_ms, tokens, *asked))

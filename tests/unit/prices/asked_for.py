"""A request as a price book is asked about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from counterfoil.domain.usage import TokenCounts
from tests.altered import replace

A_MILLION = TokenCounts(input=1_000_000)


@dataclass(frozen=True)
class Request:
    """One request, or a group of them."""

    provider: str = "anthropic"
    model: str = "claude-opus-4-5"
    tokens: TokenCounts = A_MILLION
    at_ms: int = 0
    service_tier: str | None = None
    speed: str | None = None
    geo: str | None = None
    prompt_band: int = 0
    requests: int = 1
    uncounted_requests: int = 0


def at(day: str) -> int:
    """A time of UTC in ms."""
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1000)


def asking(model: str, day: str, tokens: TokenCounts, asked: dict[str, str]) -> Request:
    """A request to the maker of a model."""
    provider = "anthropic" if model.startswith("claude") else "openai"
    return replace(Request(provider, model, tokens, at(day)), **asked)

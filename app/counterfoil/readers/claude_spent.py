"""What one usage object says: counts, service, and the calls to other models within."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated

import msgspec

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.claude_context import Service, service_of
from counterfoil.readers.claude_usage import advisors, tokens
from counterfoil.readers.decode import MAX_COUNT, model_name
from counterfoil.readers.strict_json import Object

_Count = Annotated[int, msgspec.Meta(ge=0, le=MAX_COUNT)]


class _Split(msgspec.Struct, gc=False):
    ephemeral_5m_input_tokens: _Count | None = None
    ephemeral_1h_input_tokens: _Count | None = None


class _Iteration(msgspec.Struct, gc=False):
    type: str | None = None
    cache_creation: _Split | None = None


class _Tools(msgspec.Struct, gc=False):
    web_search_requests: _Count | None = None


class _Details(msgspec.Struct, gc=False):
    thinking_tokens: _Count | None = None


class Usage(msgspec.Struct, gc=False):
    input_tokens: _Count | None = None
    output_tokens: _Count | None = None
    cache_read_input_tokens: _Count | None = None
    cache_creation_input_tokens: _Count | None = None
    cache_creation: _Split | None = None
    iterations: list[_Iteration] | None = None
    server_tool_use: _Tools | None = None
    output_tokens_details: _Details | None = None
    service_tier: str | None = None
    speed: str | None = None
    inference_geo: str | None = None


class Spent(msgspec.Struct, frozen=True, gc=False):
    """`calls` are those to another model within the response: its name and its counts."""

    tokens: TokenCounts
    service: Service
    calls: tuple[tuple[str, TokenCounts], ...] = ()


def spent_of(usage: Object) -> Spent:
    """Raises Unreadable."""
    try:
        known = spent_in(msgspec.convert(usage, Usage))
    except (msgspec.ValidationError, UnicodeEncodeError):  # the latter for a lone surrogate
        known = None
    if known is not None:
        return known
    counts = tokens(usage)
    calls = tuple((model_name(part.get("model")), tokens(part)) for part in advisors(usage))
    return Spent(counts, service_of(usage), calls)


def spent_in(usage: Usage) -> Spent | None:
    """As `claude_usage` has it; None where that has to be asked."""
    if usage.input_tokens is None and usage.output_tokens is None:
        return None
    short = long = 0
    if (split := usage.cache_creation) is not None:
        short, long = split.ephemeral_5m_input_tokens or 0, split.ephemeral_1h_input_tokens or 0
    if usage.iterations:
        if any(part.type == "advisor_message" for part in usage.iterations):
            return None
        in_parts = _sum_of_splits(usage.iterations)
        if sum(in_parts) > short + long:
            short, long = in_parts
    details, tools = usage.output_tokens_details, usage.server_tool_use
    counts = TokenCounts(
        usage.input_tokens or 0,
        usage.cache_read_input_tokens or 0,
        max(usage.cache_creation_input_tokens or 0, short + long) - long,
        long,
        usage.output_tokens or 0,
        None if details is None else details.thinking_tokens,
        0 if tools is None else tools.web_search_requests or 0,
    )
    return Spent(counts, _service(usage.service_tier, usage.speed, usage.inference_geo))


def _sum_of_splits(parts: list[_Iteration]) -> tuple[int, int]:
    short = long = 0
    for part in parts:
        if part.type == "message" and part.cache_creation is not None:
            short += part.cache_creation.ephemeral_5m_input_tokens or 0
            long += part.cache_creation.ephemeral_1h_input_tokens or 0
    return short, long


@lru_cache(maxsize=64)
def _service(tier: str | None, speed: str | None, geo: str | None) -> Service:
    return service_of({"service_tier": tier, "speed": speed, "inference_geo": geo})

"""What the usage of an API's response says, in our kinds of tokens: by the shape it has, whoever wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers import claude_usage
from counterfoil.readers.figures import tokens

_DETAILS = (
    "prompt_tokens_details",
    "input_tokens_details",
    "input_token_details",
    "completion_tokens_details",
    "output_tokens_details",
    "output_token_details",
)
_READ = ("cached_tokens", "cache_read", "cache_read_tokens")
_WRITE = ("cache_write_tokens", "cache_creation_tokens", "cache_creation")
_GOOGLE = {
    "prompt": ("promptTokenCount", "prompt_token_count"),
    "tools": ("toolUsePromptTokenCount", "tool_use_prompt_token_count"),
    "cached": ("cachedContentTokenCount", "cached_content_token_count"),
    "answer": (
        "candidatesTokenCount",
        "candidates_token_count",
        "responseTokenCount",
        "response_token_count",
    ),
    "thoughts": ("thoughtsTokenCount", "thoughts_token_count"),
    "total": ("totalTokenCount", "total_token_count"),
}
_OLLAMA = ("prompt_eval_count", "prompt_eval_cached_count", "eval_count")
_CONVERSE = ("inputTokens", "outputTokens", "totalTokens", "cacheReadInputTokens", "cacheWriteInputTokens")
# what Vercel's AI SDK has beside Bedrock's names
_AI_SDK = ("cachedInputTokens", "reasoningTokens", "inputTokenDetails", "outputTokenDetails")
_ANTHROPIC = (
    "input_tokens",
    "output_tokens",
    "cache_read_input_tokens",
    "cache_creation_input_tokens",
    "cache_creation",
    "server_tool_use",
    "service_tier",
    "inference_geo",
    "speed",
    "iterations",
)
_OPENAI = (
    "prompt_tokens",
    "completion_tokens",
    "total_tokens",
    "prompt_cache_hit_tokens",
    "prompt_cache_miss_tokens",
    "reasoning_tokens",
    "cached_tokens",
    "num_sources_used",
    "num_search_queries",
    "cost",
    "cost_details",
    "is_byok",
)
_GOOGLE_NAMES = frozenset(name for names in _GOOGLE.values() for name in names)
KNOWN = frozenset((*_ANTHROPIC, *_OPENAI, *_DETAILS, *_OLLAMA, *_CONVERSE, *_AI_SDK, *_GOOGLE_NAMES)) | {
    "trafficType",
    "traffic_type",
    "promptTokensDetails",
    "candidatesTokensDetails",
    "cacheTokensDetails",
    "candidates_tokens_details",
    "cache_tokens_details",
    "toolUsePromptTokensDetails",
    "tool_use_prompt_tokens_details",
}
_MARKS = frozenset((*_OPENAI[:2], *_ANTHROPIC[:2], *_OLLAMA, *_CONVERSE[:2])) | _GOOGLE_NAMES


@dataclass(frozen=True, slots=True)
class Normal:
    """Counts in our kinds of tokens; `is_raw` where they stand in the response just so."""

    tokens: TokenCounts
    is_raw: bool = False


def is_usage(found: Mapping[str, object]) -> bool:
    """Whether an object has counts of a shape that is known here."""
    return not _MARKS.isdisjoint(found)


def normal(usage: Mapping[str, object]) -> Normal:
    """The counts of one response. Raises Unreadable.

    Anthropic's and Bedrock's input leaves the cache out; that of all others includes it. Google counts
    thoughts beside the answer, and so do those whose total says so; others count them within it.
    """
    found = _by_shape(usage)
    counts = found.tokens
    if counts.reasoning is None or counts.reasoning <= counts.output:
        return found
    return Normal(msgspec.structs.replace(counts, reasoning=counts.output))


def _by_shape(usage: Mapping[str, object]) -> Normal:
    if not _GOOGLE_NAMES.isdisjoint(usage):
        return Normal(_google(usage))
    if not {"inputTokens", "outputTokens"}.isdisjoint(usage):
        return Normal(_converse(usage) if set(_AI_SDK).isdisjoint(usage) else _ai_sdk(usage))
    if not {"prompt_eval_count", "eval_count"}.isdisjoint(usage):
        return Normal(_ollama(usage))
    if _is_anthropic(usage):
        return Normal(claude_usage.tokens(dict(usage)), is_raw=usage.keys() <= frozenset(_ANTHROPIC))
    return Normal(_openai(usage))


def _is_anthropic(usage: Mapping[str, object]) -> bool:
    """OpenAI's newer shape has the same two names, and always a total; LiteLLM's has OpenAI's older ones."""
    has_names = "input_tokens" in usage or "output_tokens" in usage
    inclusive = {
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
        "input_tokens_details",
        "input_token_details",
    }
    return has_names and inclusive.isdisjoint(usage)


def _openai(usage: Mapping[str, object]) -> TokenCounts:
    read_in = _part(usage, _DETAILS[:3])
    whole = tokens(usage, "prompt_tokens", "input_tokens")
    read = tokens(read_in, *_READ) or tokens(
        usage, "cache_read_input_tokens", "prompt_cache_hit_tokens", "cached_tokens"
    )
    write = tokens(read_in, *_WRITE) or tokens(usage, "cache_creation_input_tokens")
    output = tokens(usage, "completion_tokens", "output_tokens")
    written = _part(usage, _DETAILS[3:])
    reasoning = _told(written, "reasoning_tokens", "reasoning")
    if reasoning and tokens(usage, "total_tokens") == whole + output + reasoning:
        output += reasoning  # xAI's way
    counts = _beside_cache(whole, read, write, output, reasoning)
    split = _part(read_in, ("cache_creation_token_details",))  # LiteLLM's
    hour = min(write, tokens(split, "ephemeral_1h_input_tokens"))
    return msgspec.structs.replace(counts, cache_write_5m=write - hour, cache_write_1h=hour)


def _beside_cache(whole: int, read: int, write: int, output: int, reasoning: int | None) -> TokenCounts:
    # parts greater than their whole are of a gateway that passes another provider's counts through
    fresh = whole - read - write if read + write <= whole else whole
    return TokenCounts(fresh, read, write, 0, output, reasoning)


def _told(usage: Mapping[str, object], *names: str) -> int | None:
    return tokens(usage, *names) if any(usage.get(name) is not None for name in names) else None


def _google(usage: Mapping[str, object]) -> TokenCounts:
    prompt = tokens(usage, *_GOOGLE["prompt"]) + tokens(usage, *_GOOGLE["tools"])
    thoughts = tokens(usage, *_GOOGLE["thoughts"])
    output = tokens(usage, *_GOOGLE["answer"]) + thoughts
    cached = tokens(usage, *_GOOGLE["cached"])
    return _beside_cache(prompt, cached, 0, output, _told(usage, *_GOOGLE["thoughts"]))


def _converse(usage: Mapping[str, object]) -> TokenCounts:
    read, write = tokens(usage, "cacheReadInputTokens"), tokens(usage, "cacheWriteInputTokens")
    return TokenCounts(tokens(usage, "inputTokens"), read, write, 0, tokens(usage, "outputTokens"))


def _ai_sdk(usage: Mapping[str, object]) -> TokenCounts:
    # its later versions have the parts in objects beside the sums, and all of them within their sums
    asked, answered = _part(usage, ("inputTokenDetails",)), _part(usage, ("outputTokenDetails",))
    read = tokens(asked, "cacheReadTokens") or tokens(usage, "cachedInputTokens")
    reasoning = _told(answered, "reasoningTokens")
    return _beside_cache(
        tokens(usage, "inputTokens"),
        read,
        tokens(asked, "cacheWriteTokens"),
        tokens(usage, "outputTokens"),
        _told(usage, "reasoningTokens") if reasoning is None else reasoning,
    )


def _ollama(usage: Mapping[str, object]) -> TokenCounts:
    # its count of the prompt includes what was cached; early versions counted what was not alone
    prompt, cached = tokens(usage, "prompt_eval_count"), tokens(usage, "prompt_eval_cached_count")
    return _beside_cache(prompt, cached, 0, tokens(usage, "eval_count"), None)


def _part(usage: Mapping[str, object], names: tuple[str, ...]) -> Mapping[str, object]:
    return next((found for name in names if isinstance(found := usage.get(name), dict)), {})

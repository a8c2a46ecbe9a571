"""OpenRouter's activity and LiteLLM's spend logs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from tests.statements_made.rows import Amount, Exact, MadeRow, as_json, by_day, iso, pages, table, usd

OPENROUTER_HEAD = [
    "generation_id",
    "created_at",
    "cost_total",
    "cost_web_search",
    "cost_cache",
    "cost_file_processing",
    "byok_usage_inference",
    "tokens_prompt",
    "tokens_completion",
    "tokens_reasoning",
    "tokens_cached",
    "model_permaslug",
    "provider_name",
    "variant",
    "cancelled",
    "streamed",
    "user",
    "finish_reason_raw",
    "finish_reason_normalized",
    "generation_time_ms",
    "time_to_first_token_ms",
    "app_name",
    "api_key_name",
]
OPENROUTER_DAYS = [
    "Date",
    "Slug",
    "Usage",
    "BYOK Usage",
    "Requests",
    "Prompt Tokens",
    "Completion Tokens",
    "Reasoning Tokens",
]
LITELLM_HEAD = [
    "request_id",
    "call_type",
    "api_key",
    "spend",
    "total_tokens",
    "prompt_tokens",
    "completion_tokens",
    "startTime",
    "endTime",
    "model",
    "user",
    "metadata",
    "cache_hit",
]


def openrouter(rows: Sequence[MadeRow], *, tz: str = "UTC", form: str = "csv", **how: Any) -> bytes:
    """Prompt tokens have the cached ones within them; writes to the cache are not told apart."""
    if form == "days":
        days = (
            (
                f"{day} 00:00:00",
                row.model,
                Amount(usd(row.picousd)),
                0,
                row.requests,
                row.prompt,
                row.output,
                0,
            )
            for day, row in by_day(rows, tz)
        )
        return table(OPENROUTER_DAYS, days, **how)
    if form == "json":
        return pages([_activity(day, row) for day, row in by_day(rows, tz)], **how)
    if form == "generations":
        return b"\n".join(as_json({"data": _generation(row)}, None) for row in rows)
    body = (
        (
            *(
                row.request_id,
                _spaced(row.at_ms),
                Amount(usd(row.picousd)),
                0,
                0,
                0,
                0,
                row.prompt,
                row.output,
            ),
            *(0, row.cache_read, row.model, "Anthropic", "", "false", "true", "", "stop", "stop", 900, 300),
            *("agent", row.key),
        )
        for row in rows
    )
    return table(OPENROUTER_HEAD, body, **how)


def litellm(rows: Sequence[MadeRow], *, form: str = "json", tz: str = "UTC", **how: Any) -> bytes:  # noqa: ARG001
    if form == "json":
        return as_json([_spend(row) for row in rows])
    if form == "jsonl":
        return b"\n".join(as_json(_spend(row), None) for row in rows)
    body = (
        (
            *(row.request_id, "acompletion", row.key, Amount(usd(row.picousd)), row.prompt + row.output),
            *(row.prompt, row.output, iso(row.at_ms), iso(row.at_ms), row.model, ""),
            *(json.dumps(_metadata(row)), "False"),
        )
        for row in rows
    )
    return table(LITELLM_HEAD, body, **how)


def _activity(day: str, row: MadeRow) -> dict[str, object]:
    return {
        "date": day,
        "model": row.model,
        "model_permaslug": row.model,
        "endpoint_id": "e-1",
        "provider_name": "Anthropic",
        "usage": Exact(usd(row.picousd or 0)),
        "byok_usage_inference": 0,
        "requests": row.requests,
        "prompt_tokens": row.prompt,
        "completion_tokens": row.output,
        "reasoning_tokens": 0,
    }


def _generation(row: MadeRow) -> dict[str, object]:
    return {
        "id": row.request_id,
        "created_at": iso(row.at_ms),
        "model": row.model,
        "total_cost": Exact(usd(row.picousd or 0)),
        "tokens_prompt": row.prompt,
        "tokens_completion": row.output,
        "native_tokens_prompt": row.prompt,
        "native_tokens_completion": row.output,
        "native_tokens_cached": row.cache_read,
        "provider_name": "Anthropic",
    }


def _spend(row: MadeRow) -> dict[str, object]:
    return {
        "request_id": row.request_id,
        "call_type": "acompletion",
        "api_key": row.key,
        "spend": Exact(usd(row.picousd or 0)),
        "total_tokens": row.prompt + row.output,
        "prompt_tokens": row.prompt,
        "completion_tokens": row.output,
        "startTime": iso(row.at_ms),
        "endTime": iso(row.at_ms),
        "model": row.model,
        "user": "",
        "metadata": _metadata(row),
        "cache_hit": "False",
    }


def _metadata(row: MadeRow) -> dict[str, object]:
    return {
        "usage_object": {
            "prompt_tokens": row.prompt,
            "completion_tokens": row.output,
            "cache_read_input_tokens": row.cache_read,
            "cache_creation_input_tokens": row.cache_write,
        }
    }


def _spaced(at_ms: int) -> str:
    return iso(at_ms).replace("T", " ").rstrip("Z")

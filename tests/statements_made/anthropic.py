"""Anthropic's Console CSV and Admin API answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.statements_made.rows import (
    Amount,
    Exact,
    MadeRow,
    bounds,
    by_day,
    cents,
    grouped,
    pages,
    rfc,
    table,
    usd,
)

USAGE_HEAD = [
    "usage_date_utc",
    "model_version",
    "api_key",
    "workspace",
    "usage_type",
    "context_window",
    "usage_input_tokens_no_cache",
    "usage_input_tokens_cache_write_5m",
    "usage_input_tokens_cache_write_1h",
    "usage_input_tokens_cache_read",
    "usage_output_tokens",
    "web_search_count",
    "inference_geo",
    "speed",
]
COST_HEAD = [
    "usage_date_utc",
    "model",
    "workspace",
    "api_key",
    "usage_type",
    "context_window",
    "token_type",
    "cost_usd",
    "list_price_usd",
    "cost_type",
    "inference_geo",
    "speed",
]
KINDS = (
    ("input", "input_no_cache", "uncached_input_tokens"),
    ("cache_read", "input_cache_read", "cache_read_input_tokens"),
    ("cache_write_5m", "input_cache_write_5m", "cache_creation.ephemeral_5m_input_tokens"),
    ("cache_write_1h", "input_cache_write_1h", "cache_creation.ephemeral_1h_input_tokens"),
    ("output", "output", "output_tokens"),
)


def usage_csv(rows: Sequence[MadeRow], *, tz: str = "UTC", **how: Any) -> bytes:
    body = (
        (
            *(day, row.model, row.key, "Default", "standard", "≤ 200k", row.input, row.cache_write_5m),
            *(row.cache_write_1h, row.cache_read, row.output, row.web_searches, "global", "standard"),
        )
        for day, row in by_day(rows, tz)
    )
    return table(USAGE_HEAD, body, **how)


def cost_csv(rows: Sequence[MadeRow], *, tz: str = "UTC", in_cents: bool = False, **how: Any) -> bytes:

    def shown(cost: int) -> str:
        return cents(usd(cost)) if in_cents else usd(cost)

    body = (
        (
            *(day, row.model, "Default", row.key, row.text or "message", "≤ 200k", kind[0]),
            *(Amount(shown(cost)), Amount(shown(cost)), row.text or "token", "global", ""),
        )
        for day, row in by_day(rows, tz)
        for kind, cost in shares(row)
    )
    return table(COST_HEAD, body, **how)


def shares(row: MadeRow) -> Iterator[tuple[tuple[str, str], int]]:
    """A row's amount by kinds of tokens; in equal parts where nobody tells, the last takes the rest. One part
    for no use.
    """
    if row.costs:
        yield from ((kind[1:], cost) for kind, cost in zip(KINDS, row.costs, strict=True) if cost)
        return
    used = [kind[1:] for kind in KINDS if getattr(row, kind[0])] or [("", "")]
    if row.text:
        used = [("", "")]
    whole = row.picousd or 0
    for number, kind in enumerate(used, 1):
        part = whole // len(used)
        yield kind, part if number < len(used) else whole - part * (len(used) - 1)


def usage_api(rows: Sequence[MadeRow], *, tz: str = "UTC", **how: Any) -> bytes:
    return pages(_buckets(rows, tz, lambda row: [_usage(row)]), **how)


def cost_api(rows: Sequence[MadeRow], *, tz: str = "UTC", **how: Any) -> bytes:
    return pages(_buckets(rows, tz, _costs), **how)


def claude_code_api(rows: Sequence[MadeRow], *, tz: str = "UTC", **how: Any) -> bytes:
    records = [
        {
            "date": f"{day}T00:00:00Z",
            "actor": {"type": "user_actor", "email_address": row.key},
            "organization_id": "org-made",
            "customer_type": "api",
            "terminal_type": "vscode",
            "core_metrics": {"num_sessions": 1, "lines_of_code": {"added": 3, "removed": 1}},
            "tool_actions": {"edit_tool": {"accepted": 1, "rejected": 0}},
            "model_breakdown": [
                {
                    "model": row.model,
                    "tokens": {
                        "input": row.input,
                        "output": row.output,
                        "cache_read": row.cache_read,
                        "cache_creation": row.cache_write,
                    },
                    "estimated_cost": {"currency": "USD", "amount": Exact(usd(row.picousd or 0, shift=2))},
                }
            ],
        }
        for day, row in by_day(rows, tz)
    ]
    return pages(records, **how)


def _buckets(
    rows: Sequence[MadeRow], tz: str, results: Callable[[MadeRow], Sequence[object]]
) -> list[dict[str, object]]:
    return [
        {"starting_at": rfc(bounds(day, tz)[0]), "ending_at": rfc(bounds(day, tz)[1]), "results": found}
        for day, found in grouped(by_day(rows, tz), results)
    ]


def _usage(row: MadeRow) -> dict[str, object]:
    return {
        "uncached_input_tokens": row.input,
        "cache_read_input_tokens": row.cache_read,
        "cache_creation": {
            "ephemeral_1h_input_tokens": row.cache_write_1h,
            "ephemeral_5m_input_tokens": row.cache_write_5m,
        },
        "output_tokens": row.output,
        "server_tool_use": {"web_search_requests": row.web_searches},
        "api_key_id": row.key,
        "workspace_id": None,
        "model": row.model,
        "service_tier": "standard",
        "context_window": "0-200k",
        "inference_geo": "not_available",
    }


def _costs(row: MadeRow) -> list[dict[str, object]]:
    return [
        {
            "currency": "USD",
            "amount": usd(cost, shift=2),
            "workspace_id": row.key,
            "description": row.text or f"{row.model} Usage - {kind[1]}",
            "cost_type": "tokens",
            "context_window": "0-200k",
            "model": row.model,
            "service_tier": "standard",
            "token_type": kind[1] or None,
            "inference_geo": None,
        }
        for kind, cost in shares(row)
    ]

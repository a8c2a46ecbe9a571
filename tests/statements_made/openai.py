"""OpenAI's usage and costs, as the API answers and as the platform exports; the credit history of Codex."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from tests.statements_made.rows import Amount, Exact, MadeRow, bounds, by_day, grouped, pages, rfc, table, usd

TIMES = ("start_time", "end_time", "start_time_iso", "end_time_iso")
USAGE_HEAD = (
    *TIMES,
    *[
        "project_id",
        "num_model_requests",
        "user_id",
        "api_key_id",
        "model",
        "batch",
        "service_tier",
        "input_tokens",
    ],
    *["output_tokens", "input_cached_tokens", "input_cache_write_tokens", "input_text_tokens"],
)
ITEMS = ("input", "cached input", "cache write", "cache write", "output")
COST_HEAD = (
    *TIMES,
    *[
        "amount_value",
        "amount_currency",
        "line_item",
        "user_id",
        "api_key_id",
        "project_id",
        "organization_id",
    ],
    *["organization_name"],
)


def usage(rows: Sequence[MadeRow], *, tz: str = "UTC", form: str = "json", **how: Any) -> bytes:
    days = by_day(rows, tz)
    if form == "csv":
        body = (
            (
                *_times(day, tz),
                *("proj_1", row.requests, "", row.key, row.model, "False", "default", row.prompt),
                *(row.output, row.cache_read, row.cache_write, row.prompt),
            )
            for day, row in days
        )
        return table(USAGE_HEAD, body, **how)
    return pages(_buckets(days, tz, lambda row: [_used(row)]), **how)


def costs(rows: Sequence[MadeRow], *, tz: str = "UTC", form: str = "json", **how: Any) -> bytes:
    days = by_day(rows, tz)
    if form == "csv":
        body = (
            (
                *_times(day, tz),
                *(Amount(usd(cost)), "usd", item, "", row.key, "proj_1", "org-made", "Made"),
            )
            for day, row in days
            for item, cost in _items(row)
        )
        return table(COST_HEAD, body, **how)
    return pages(_buckets(days, tz, _costs), **how)


def credit_history(rows: Sequence[MadeRow], *, tz: str = "UTC", form: str = "csv", **how: Any) -> bytes:
    days = by_day(rows, tz)
    told = [(day, row.text or "Codex CLI", f"{Decimal(row.credits_micro).scaleb(-6):f}") for day, row in days]
    if form == "csv":
        return table(("Date", "Service", "Credits used"), ((*one[:2], Amount(one[2])) for one in told), **how)
    records = [
        {"date": day, "product_surface": words, "credit_amount": Exact(number), "usage_id": f"use-{place}"}
        for place, (day, words, number) in enumerate(told)
    ]
    return pages(records, **how)


def _buckets(
    days: Sequence[tuple[str, MadeRow]], tz: str, results: Callable[[MadeRow], Sequence[object]]
) -> list[dict[str, object]]:
    return [
        {
            "object": "bucket",
            "start_time": bounds(day, tz)[0],
            "end_time": bounds(day, tz)[1],
            "results": found,
        }
        for day, found in grouped(days, results)
    ]


def _used(row: MadeRow) -> dict[str, object]:
    return {
        "object": "organization.usage.completions.result",
        "input_tokens": row.prompt,
        "output_tokens": row.output,
        "input_cached_tokens": row.cache_read,
        "input_cache_write_tokens": row.cache_write,
        "input_audio_tokens": 0,
        "num_model_requests": row.requests,
        "project_id": "proj_1",
        "api_key_id": row.key,
        "model": row.model,
        "batch": False,
        "service_tier": "default",
    }


def _costs(row: MadeRow) -> list[object]:
    return [
        {
            "object": "organization.costs.result",
            "amount": {"value": Exact(usd(cost)), "currency": "usd"},
            "line_item": item,
            "project_id": "proj_1",
            "api_key_id": row.key,
            "organization_id": "org-made",
        }
        for item, cost in _items(row)
    ]


def _items(row: MadeRow) -> list[tuple[str, int]]:
    """The line items of a row with their amounts: one for each kind where its costs are told."""
    if row.text or not row.costs:
        return [(row.text or f"{row.model}, output", row.picousd or 0)]
    told = zip(ITEMS, row.costs, strict=True)
    return [(f"{row.model}, {item}", cost) for item, cost in told if cost]


def _times(day: str, tz: str) -> tuple[object, ...]:
    since, until = bounds(day, tz)
    return since, until, rfc(since), rfc(until)

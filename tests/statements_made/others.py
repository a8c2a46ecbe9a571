"""Cursor's usage events, GitHub's billing reports for Copilot, and a table of nobody's make."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from tests.statements_made.rows import Amount, MadeRow, by_day, iso, table, usd

CURSOR_HEAD = [
    "Date",
    "User",
    "Cloud Agent ID",
    "Automation ID",
    "Kind",
    "Model",
    "Max Mode",
    "Input (w/ Cache Write)",
    "Input (w/o Cache Write)",
    "Cache Read",
    "Output Tokens",
    "Total Tokens",
    "Cost",
]
COPILOT_HEAD = [
    "date",
    "username",
    "product",
    "sku",
    "model",
    "quantity",
    "unit_type",
    "applied_cost_per_quantity",
    "gross_amount",
    "discount_amount",
    "net_amount",
    "exceeds_quota",
    "total_monthly_quota",
    "organization",
    "cost_center_name",
]
COPILOT_OLD = ["Timestamp", "User", "Model", "Requests Used", "Exceeds Monthly Quota", "Total Monthly Quota"]
PLAIN_HEAD = [
    "Time",
    "Model",
    "Request ID",
    "Key",
    "Input tokens",
    "Cache read",
    "Cache write 5m",
    "Cache write 1h",
    "Output tokens",
    "Cost (USD)",
    "Description",
]


def cursor(rows: Sequence[MadeRow], *, tz: str = "UTC", **how: Any) -> bytes:  # noqa: ARG001 - always UTC
    body = (
        (
            *(
                iso(row.at_ms),
                row.key,
                "",
                "",
                row.text or "On-Demand",
                row.model,
                "No",
                row.cache_write,
                row.input,
            ),
            *(row.cache_read, row.output, row.prompt + row.output, Amount(usd(row.picousd)) or "Included"),
        )
        for row in rows
    )
    return table(CURSOR_HEAD, body, **how)


def copilot(rows: Sequence[MadeRow], *, tz: str = "UTC", form: str = "csv", **how: Any) -> bytes:
    if form == "old":
        old = (
            (iso(row.at_ms), row.key, row.model, Amount(_units(row)), "False", "Unlimited") for row in rows
        )
        return table(COPILOT_OLD, old, **how)
    body = (
        (
            *(day, row.key, "copilot", row.text or "copilot_premium_request", row.model, Amount(_units(row))),
            *("requests", Amount("0.04"), Amount(usd(row.picousd)), 0, Amount(usd(row.picousd)), "False"),
            *("1000", "org-made", ""),
        )
        for day, row in by_day(rows, tz)
    )
    return table(COPILOT_HEAD, body, **how)


def plain(rows: Sequence[MadeRow], *, tz: str = "UTC", **how: Any) -> bytes:  # noqa: ARG001 - always UTC
    body = (
        (
            *(
                iso(row.at_ms),
                row.model,
                row.request_id,
                row.key,
                row.input,
                row.cache_read,
                row.cache_write_5m,
            ),
            *(row.cache_write_1h, row.output, Amount(usd(row.picousd)), row.text),
        )
        for row in rows
    )
    return table(PLAIN_HEAD, body, **how)


def _units(row: MadeRow) -> str:
    return f"{Decimal(row.credits_micro).scaleb(-6):f}"

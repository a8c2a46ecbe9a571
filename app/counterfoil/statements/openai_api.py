"""OpenAI's organization API for usage and costs, and the credit history of Codex.

Shapes: platform.openai.com/docs/api-reference/usage. `input_tokens` contain the cached ones. Amounts are
numbers in the currency's main unit, taken from their text.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from counterfoil.domain.statement import Entry, StatedUse, StatementLine
from counterfoil.domain.times import DAY_MS
from counterfoil.statements.entries import entry_of, settled
from counterfoil.statements.numbers import micro_of
from counterfoil.statements.pages import Pages
from counterfoil.statements.problem import BadCellError
from counterfoil.statements.provider_lines import of_line_item
from counterfoil.statements.record_lines import Taken, at_record, checked_use, moment, picousd_of


class UsageResult(msgspec.Struct):
    input_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    output_tokens: int | None = None
    num_model_requests: int | None = None
    model: str | None = None
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    service_tier: str | None = None
    organization_id: str | None = None


class Amount(msgspec.Struct):
    value: Decimal
    currency: str = "usd"


class CostResult(msgspec.Struct):
    amount: Amount
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    organization_id: str | None = None


class UsageBucket(msgspec.Struct):
    start_time: int
    end_time: int
    results: list[UsageResult] = []
    result: list[UsageResult] = []


class CostBucket(msgspec.Struct):
    start_time: int
    end_time: int
    results: list[CostResult] = []
    result: list[CostResult] = []


class CreditEvent(msgspec.Struct):
    date: str | int
    credit_amount: Decimal
    product_surface: str | None = None
    usage_id: str | None = None
    model: str | None = None
    description: str | None = None


def usage_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each result of each span."""
    for number, bucket in pages.records(UsageBucket):
        for one in bucket.results or bucket.result:
            taken.row += 1
            with at_record(taken.row, number):
                taken.saw_account(one.organization_id)
                yield StatementLine(
                    taken.row,
                    moment(bucket.start_time),
                    moment(bucket.end_time),
                    model=one.model,
                    key=one.api_key_id or one.project_id or one.user_id,
                    use=_use(one),
                    service_tier=one.service_tier,
                )


def cost_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each amount of each span."""
    for number, bucket in pages.records(CostBucket):
        for one in bucket.results or bucket.result:
            taken.row += 1
            with at_record(taken.row, number):
                taken.saw_account(one.organization_id)
                found = picousd_of(one.amount.value, one.amount.currency, taken)
                entry, picousd = settled(entry_of(one.line_item or ""), found)
                model, kind = of_line_item(one.line_item) if one.line_item else (None, None)
                yield StatementLine(
                    taken.row,
                    moment(bucket.start_time),
                    moment(bucket.end_time),
                    entry,
                    model,
                    key=one.api_key_id or one.project_id,
                    kind=kind,
                    picousd=picousd,
                    text=one.line_item,
                )


def credit_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each entry of the credit history; a day where it tells no time."""
    for number, one in pages.records(CreditEvent):
        taken.row += 1
        with at_record(taken.row, number):
            since_ms = moment(one.date)
            is_day = isinstance(one.date, str) and len(one.date) == len("2026-07-08")
            words = one.product_surface or one.description
            yield StatementLine(
                taken.row,
                since_ms,
                since_ms + DAY_MS if is_day else since_ms,
                entry_of(words) if words else Entry.USE,
                one.model,
                one.usage_id,
                micro_credits=micro_of(one.credit_amount),
                text=words,
            )


def _use(one: UsageResult) -> StatedUse:
    cached, written = one.input_cached_tokens, one.input_cache_write_tokens
    rest = None if one.input_tokens is None else one.input_tokens - (cached or 0) - (written or 0)
    if rest is not None and rest < 0:
        raise BadCellError("the cached tokens are more than the input that they are part of")
    return checked_use(
        StatedUse(
            requests=one.num_model_requests,
            input=rest,
            cache_read=cached,
            cache_write=written,
            output=one.output_tokens,
        )
    )

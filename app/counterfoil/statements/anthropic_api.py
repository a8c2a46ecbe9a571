"""Anthropic's Admin API: usage, costs, and Claude Code by person and day.

Shapes: platform.claude.com/docs/en/api/admin (usage_report/messages, cost_report, usage_report/claude_code).
Amounts are decimal text in the lowest unit of the currency: "123.45" in USD is $1.2345.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from counterfoil.domain.statement import Entry, StatedUse, StatementLine, TokenKind
from counterfoil.domain.times import DAY_MS
from counterfoil.statements.entries import kind_of, settled
from counterfoil.statements.pages import Pages
from counterfoil.statements.record_lines import Taken, at_record, checked_use, moment, picousd_of


class CacheCreation(msgspec.Struct):
    ephemeral_5m_input_tokens: int | None = None
    ephemeral_1h_input_tokens: int | None = None


class ServerToolUse(msgspec.Struct):
    web_search_requests: int | None = None


class UsageResult(msgspec.Struct):
    uncached_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    cache_creation: CacheCreation | None = None
    output_tokens: int | None = None
    server_tool_use: ServerToolUse | None = None
    model: str | None = None
    api_key_id: str | None = None
    account_id: str | None = None
    workspace_id: str | None = None
    service_tier: str | None = None
    inference_geo: str | None = None


class CostResult(msgspec.Struct):
    amount: Decimal
    currency: str = "USD"
    cost_type: str | None = None
    description: str | None = None
    model: str | None = None
    token_type: str | None = None
    workspace_id: str | None = None
    service_tier: str | None = None
    inference_geo: str | None = None


class UsageBucket(msgspec.Struct):
    starting_at: str
    ending_at: str
    results: list[UsageResult]


class CostBucket(msgspec.Struct):
    starting_at: str
    ending_at: str
    results: list[CostResult]


class Actor(msgspec.Struct):
    email_address: str | None = None
    api_key_name: str | None = None


class Tokens(msgspec.Struct):
    input: int | None = None
    output: int | None = None
    cache_read: int | None = None
    cache_creation: int | None = None


class Estimate(msgspec.Struct):
    amount: Decimal
    currency: str = "USD"


class ModelPart(msgspec.Struct):
    model: str
    tokens: Tokens = msgspec.field(default_factory=Tokens)
    estimated_cost: Estimate | None = None


class PersonDay(msgspec.Struct):
    date: str
    actor: Actor
    model_breakdown: list[ModelPart] = []
    organization_id: str | None = None
    customer_type: str | None = None


def usage_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each result of each span."""
    for number, bucket in pages.records(UsageBucket):
        for one in bucket.results:
            taken.row += 1
            with at_record(taken.row, number):
                since_ms, until_ms = moment(bucket.starting_at), moment(bucket.ending_at)
                yield StatementLine(
                    taken.row,
                    since_ms,
                    until_ms,
                    model=one.model,
                    key=one.api_key_id or one.account_id or one.workspace_id,
                    use=_use(one),
                    service_tier=one.service_tier,
                    geo=_geo(one.inference_geo),
                )


def cost_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each amount of each span."""
    for number, bucket in pages.records(CostBucket):
        for one in bucket.results:
            taken.row += 1
            with at_record(taken.row, number):
                found = picousd_of(one.amount, one.currency, taken, is_in_cents=True)
                entry, picousd = settled(Entry.USE, found)
                yield StatementLine(
                    taken.row,
                    moment(bucket.starting_at),
                    moment(bucket.ending_at),
                    entry,
                    one.model,
                    key=one.workspace_id,
                    kind=_kind(one),
                    picousd=picousd,
                    service_tier=one.service_tier,
                    geo=_geo(one.inference_geo),
                    text=one.description or one.cost_type,
                )


def person_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each model of each person's day; the amounts are the provider's estimates."""
    for number, day in pages.records(PersonDay):
        for one in day.model_breakdown:
            taken.row += 1
            with at_record(taken.row, number):
                since_ms = moment(day.date)
                tokens = one.tokens
                picousd = _cents(one.estimated_cost, taken)
                use = StatedUse(
                    input=tokens.input,
                    cache_read=tokens.cache_read,
                    cache_write=tokens.cache_creation,
                    output=tokens.output,
                )
                taken.saw_account(day.organization_id)
                yield StatementLine(
                    taken.row,
                    since_ms,
                    since_ms + DAY_MS,
                    model=one.model,
                    key=day.actor.email_address or day.actor.api_key_name,
                    use=checked_use(use),
                    picousd=picousd,
                    text=day.customer_type,
                )


def _use(one: UsageResult) -> StatedUse:
    writes = one.cache_creation or CacheCreation()
    searches = one.server_tool_use.web_search_requests if one.server_tool_use else None
    return checked_use(
        StatedUse(
            input=one.uncached_input_tokens,
            cache_read=one.cache_read_input_tokens,
            cache_write_5m=writes.ephemeral_5m_input_tokens,
            cache_write_1h=writes.ephemeral_1h_input_tokens,
            output=one.output_tokens,
            web_searches=searches,
        )
    )


def _cents(cost: Estimate | None, taken: Taken) -> int | None:
    return picousd_of(cost.amount, cost.currency, taken, is_in_cents=True) if cost else None


def _kind(one: CostResult) -> TokenKind | None:
    return kind_of(one.token_type or one.cost_type or "")


def _geo(geo: str | None) -> str | None:
    return None if geo == "not_available" else geo

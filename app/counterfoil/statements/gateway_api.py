"""OpenRouter's and LiteLLM's records as JSON. Prompt tokens contain the cached ones.

Shapes: openrouter.ai/docs/api-reference (activity, generation); docs.litellm.ai/docs/proxy/cost_tracking.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from counterfoil.domain.statement import StatedUse, StatementLine
from counterfoil.domain.times import DAY_MS
from counterfoil.statements.pages import Pages
from counterfoil.statements.problem import BadCellError
from counterfoil.statements.provider_lines import Details, gateway_use
from counterfoil.statements.record_lines import Taken, at_record, checked_use, moment, picousd_of


class Activity(msgspec.Struct):
    date: str
    model_permaslug: str | None = None
    model: str | None = None
    usage: Decimal | None = None
    requests: int | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    provider_name: str | None = None


class Generation(msgspec.Struct):
    id: str
    created_at: str
    model: str | None = None
    total_cost: Decimal | None = None
    usage: Decimal | None = None
    tokens_prompt: int | None = None
    tokens_completion: int | None = None
    native_tokens_prompt: int | None = None
    native_tokens_completion: int | None = None
    native_tokens_cached: int | None = None
    provider_name: str | None = None


class Spend(msgspec.Struct):
    request_id: str
    startTime: str
    spend: Decimal | None = None
    model: str | None = None
    api_key: str | None = None
    user: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    call_type: str | None = None
    metadata: Details | str | None = None


def activity_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each day, model and provider."""
    for number, one in pages.records(Activity):
        taken.row += 1
        with at_record(taken.row, number):
            since_ms = moment(one.date[:10])
            yield StatementLine(
                taken.row,
                since_ms,
                since_ms + DAY_MS,
                model=one.model_permaslug or one.model,
                use=checked_use(
                    StatedUse(requests=one.requests, input=one.prompt_tokens, output=one.completion_tokens)
                ),
                picousd=_picousd(one.usage, taken),
                text=one.provider_name,
            )


def generation_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each request; the provider's own count of tokens where it is told."""
    for number, one in pages.records(Generation):
        taken.row += 1
        with at_record(taken.row, number):
            at_ms = moment(one.created_at)
            yield StatementLine(
                taken.row,
                at_ms,
                at_ms,
                model=one.model,
                request_id=one.id,
                use=_generated(one),
                picousd=_picousd(one.total_cost if one.total_cost is not None else one.usage, taken),
                text=one.provider_name,
            )


def spend_lines(pages: Pages, taken: Taken) -> Iterator[StatementLine]:
    """A line for each request that went through the gateway."""
    for number, one in pages.records(Spend):
        taken.row += 1
        with at_record(taken.row, number):
            at_ms = moment(one.startTime)
            details = one.metadata if isinstance(one.metadata, Details) else _details(one.metadata)
            use = StatedUse(requests=1, input=one.prompt_tokens, output=one.completion_tokens)
            yield StatementLine(
                taken.row,
                at_ms,
                at_ms,
                model=one.model,
                request_id=one.request_id,
                key=one.user or one.api_key,
                use=checked_use(gateway_use(use, details)),
                picousd=_picousd(one.spend, taken),
                text=one.call_type,
            )


def _generated(one: Generation) -> StatedUse:
    prompt = one.native_tokens_prompt if one.native_tokens_prompt is not None else one.tokens_prompt
    output = (
        one.native_tokens_completion if one.native_tokens_completion is not None else one.tokens_completion
    )
    rest = None if prompt is None else prompt - (one.native_tokens_cached or 0)
    if rest is not None and rest < 0:
        raise BadCellError("the cached tokens are more than the prompt that they are part of")
    return checked_use(StatedUse(requests=1, input=rest, cache_read=one.native_tokens_cached, output=output))


def _details(text: str | None) -> Details | None:
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=Details)
    except (msgspec.DecodeError, RecursionError):
        raise BadCellError("the metadata are not an object in JSON") from None


def _picousd(amount: Decimal | None, taken: Taken) -> int | None:
    return None if amount is None else picousd_of(amount, "USD", taken)

"""What Claude Code notes of itself: its own sums of a session, and on what a request was let through."""

from __future__ import annotations

from counterfoil.domain.reset_times import moment_ms
from counterfoil.readers.base import SkipReason
from counterfoil.readers.claude_limits import told_of
from counterfoil.readers.decode import Unreadable, fixed_word, has_twice, model_name
from counterfoil.readers.notes import amount, body_of, flag
from counterfoil.readers.strict_json import Object

COST_STATE = "cost-state"

_MOST_MODELS = 200
_OF_MODEL = {
    "inputTokens": "input_tokens",
    "outputTokens": "output_tokens",
    "thinkingTokens": "thinking_tokens",
    "cacheReadInputTokens": "cache_read_input_tokens",
    "cacheCreationInputTokens": "cache_creation_input_tokens",
    "cacheCreationEphemeral5mInputTokens": "cache_creation_5m_input_tokens",
    "cacheCreationEphemeral1hInputTokens": "cache_creation_1h_input_tokens",
    "webSearchRequests": "web_search_requests",
    "costUSD": "cost_usd",
}


def cost_body(root: Object) -> str | None:
    """The sums of a `cost-state` line; None where it gives none. Raises Unreadable.

    They are the whole session's so far, resumes included, and stand without a time.
    """
    if has_twice(root):
        raise Unreadable(SkipReason.AMBIGUOUS)
    total, models = amount(root.get("totalCostUSD")), _models(root.get("modelUsage"))
    if total is None and not models:
        return None
    return body_of(
        {
            "total_cost_usd": total,
            "model_call_cost_usd": amount(root.get("modelCallCostUSD")),
            "has_unknown_model_cost": flag(root.get("hasUnknownModelCost")),
            "started_at_ms": moment_ms(root.get("startTime")),
            "models": models,
        }
    )


def status_body(envelope: Object) -> str | None:
    """What an error entry says of spending beside the plan; None where it says nothing of that."""
    told = told_of(envelope)
    if told is None:
        return None
    beside = {
        "overage_status": fixed_word(told.get("overageStatus")),
        "overage_disabled_reason": fixed_word(told.get("overageDisabledReason")),
        "is_using_overage": flag(told.get("isUsingOverage")),
    }
    if all(value is None for value in beside.values()):
        return None
    return body_of(
        {
            "status": fixed_word(told.get("status")),
            "rate_limit_type": fixed_word(told.get("rateLimitType")),
            "resets_at_ms": moment_ms(told.get("resetsAt")),
            **beside,
        }
    )


def _models(usage: object) -> dict[str, dict[str, int | float]]:
    """By model; what cannot be a model's name is summed up under one word for all such."""
    if usage is None:
        return {}
    if not isinstance(usage, dict) or len(usage) > _MOST_MODELS:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    models: dict[str, dict[str, int | float]] = {}
    for name, figures in usage.items():
        if not isinstance(figures, dict):
            raise Unreadable(SkipReason.UNKNOWN_SHAPE)
        sums = models.setdefault(model_name(name), {})
        for theirs, ours in _OF_MODEL.items():
            value = amount(figures.get(theirs))
            if value is not None:
                sums[ours] = sums.get(ours, 0) + value
    return models

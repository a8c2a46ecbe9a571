"""One door: rows in, a provider's file as bytes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from counterfoil.domain.statement import StatementKind
from tests.statements_made import anthropic, gateways, openai, others
from tests.statements_made.rows import MadeRow

__all__ = ["BUILDERS", "MadeRow", "build", "kinds"]

K = StatementKind
BUILDERS: dict[StatementKind, Callable[..., bytes]] = {
    K.ANTHROPIC_USAGE_CSV: anthropic.usage_csv,
    K.ANTHROPIC_COST_CSV: anthropic.cost_csv,
    K.ANTHROPIC_USAGE_API: anthropic.usage_api,
    K.ANTHROPIC_COST_API: anthropic.cost_api,
    K.ANTHROPIC_CLAUDE_CODE_API: anthropic.claude_code_api,
    K.OPENAI_USAGE: openai.usage,
    K.OPENAI_COSTS: openai.costs,
    K.CODEX_CREDITS: openai.credit_history,
    K.CURSOR_USAGE: others.cursor,
    K.COPILOT_USAGE: others.copilot,
    K.OPENROUTER_ACTIVITY: gateways.openrouter,
    K.LITELLM_SPEND: gateways.litellm,
    K.CSV: others.plain,
}


def build(kind: StatementKind | str, rows: Sequence[MadeRow], **options: Any) -> bytes:
    """The file of that kind. Options: `tz` (zone of the days, "UTC"), `form` ("csv" or "json" where a kind
    has both, "days" for OpenRouter, "old" for Copilot), `pages` (JSON: how many), `has_more` (the last page
    says that there are more), and for CSV `separator`, `decimal`, `encoding`.
    """
    return BUILDERS[StatementKind(kind)](rows, **options)


def kinds() -> tuple[StatementKind, ...]:
    """Every kind that can be built."""
    return tuple(BUILDERS)

"""The wording of what self-hosted models did today. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.local_models import LocalUse
from counterfoil.words.counts import requests
from counterfoil.words.figures import money, tokens
from counterfoil.words.tongue import tr


def local_line(use: LocalUse | None) -> str:
    """`"Self-hosted today: 12 requests · 34k tokens · 1k tokens/min written · power $0.02"`, or ""."""
    if use is None:
        return ""
    parts = [requests(use.requests), tr("{n}\u00a0tokens", n=tokens(use.tokens))]
    if use.output_per_minute is not None:
        parts.append(tr("{n}\u00a0tokens/min written", n=tokens(round(use.output_per_minute))))
    known = use.cost.known
    parts.append(tr("power {cost}", cost=money(use.cost)) if known else tr("power not priced"))
    return tr("Self-hosted today: {what}", what=" · ".join(parts))

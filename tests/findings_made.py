"""Findings made by hand."""

from __future__ import annotations

from typing import Any

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.money import Cost

NOON_MS = 1_784_894_400_000  # 2026-07-24T12:00Z


def finding(**given: Any) -> Finding:
    """A cache that stood still, with whatever is given instead."""
    facts = (
        ("rebuilds", 3),
        ("calls", 9),
        ("lost_tokens", 2_250_000),
        ("cached_before", 793_876),
        ("read_after", 43_876),
    )
    values: dict[str, Any] = {
        "kind": FindingKind.CACHE_BROKEN,
        "form": FindingForm.FROZEN,
        "agent": "claude-code",
        "first_ms": NOON_MS - 120_000,
        "last_ms": NOON_MS - 1_000,
        "cost": Cost(4_200_000_000_000, 3),
        "confidence": 0.99,
        "requests": (7, 8, 9),
        "session": "a-session",
        "project": "counterfoil",
        "models": ("claude-opus-4-6",),
        "facts": facts,
    }
    return Finding(**values | given)

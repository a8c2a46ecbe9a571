"""Sums by provider and model, for the plain accounts of several agents' homes."""

from __future__ import annotations

Sums = dict[str, dict[str, int]]
KINDS = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output")


def add(found: Sums, model: str, **figures: int) -> None:
    """One more request of a model."""
    total = found.setdefault(model, dict.fromkeys(KINDS, 0))
    total["requests"] += 1
    for name, number in figures.items():
        total[name] = total.get(name, 0) + number

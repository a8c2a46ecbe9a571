"""Sums in the form of a corpus's expected.json, for plain scripts beside it: no code of the readers."""

from __future__ import annotations

Sums = dict[str, dict[str, int]]
KINDS = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output")


def add(sums: Sums, name: str, **figures: int) -> None:
    """Count one request of a provider's model."""
    row = sums.setdefault(name, dict.fromkeys(KINDS, 0))
    for kind, figure in {"requests": 1, **figures}.items():
        row[kind] = row.get(kind, 0) + figure

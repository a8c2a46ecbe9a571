"""What a running total gained since it was last seen: for agents that log sums and rewrite them in place.

Imported by the readers of such agents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import BEFORE

Vector = tuple[int, ...]


def kept(state: Mapping[str, object], name: str) -> dict[str, object]:
    """By key what a state keeps under this name, or kept before its file was read anew."""
    found: dict[str, object] = {}
    for holder in (state.get(BEFORE), state):
        named = holder.get(name) if isinstance(holder, Mapping) else None
        found |= named if isinstance(named, dict) else {}
    return found


def remembered(state: Mapping[str, object], name: str) -> dict[str, list[int]]:
    """The same where it is totals: only lists of whole numbers."""
    return {
        key: vector
        for key, vector in kept(state, name).items()
        if isinstance(vector, list) and all(type(one) is int for one in vector)
    }


def gained(now: Sequence[int], last: Sequence[int]) -> Vector:
    """What each figure grew by, 0 where it fell; `last` may be empty."""
    before = [*last, *[0] * (len(now) - len(last))]
    return tuple(max(new - old, 0) for new, old in zip(now, before, strict=False))


def greatest(now: Sequence[int], last: Sequence[int]) -> list[int]:
    """The greater of each two figures."""
    before = [*last, *[0] * (len(now) - len(last))]
    return [max(pair) for pair in zip(now, before, strict=False)]


def tokens_of(gain: Vector) -> TokenCounts:
    """Tokens of a gain in input, output, cache reads, cache writes and the reasoning within the output."""
    fresh, output, read, written, reasoning = gain
    return TokenCounts(fresh, read, written, 0, output, min(reasoning, output) or None)

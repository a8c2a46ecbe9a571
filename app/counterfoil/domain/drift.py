"""When so many of an agent's lines cannot be read that its log may have changed. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

LOOKED_BACK_DAYS = 7
FEWEST_LINES = 20  # skipped ones, below which a torn line here and there is no sign
SHARE_PERCENT = 1


@dataclass(frozen=True, slots=True)
class ReadLines:
    """Lines of one agent that hold usage (`used`) or may hold it and could not be read (`skipped`)."""

    agent: str
    used: int
    skipped: int


@dataclass(frozen=True, slots=True)
class Drift:
    """An agent of whose lines that should carry usage more than SHARE_PERCENT could not be read."""

    agent: str
    skipped: int
    lines: int

    @property
    def percent(self) -> int:
        """The share in whole percent, rounded down; at least 1."""
        return self.skipped * 100 // self.lines


def drifting(counts: Iterable[ReadLines]) -> tuple[Drift, ...]:
    """Agents whose log may have changed, the greatest share first."""
    found = [
        Drift(one.agent, one.skipped, one.used + one.skipped)
        for one in counts
        if one.skipped >= FEWEST_LINES and one.skipped * 100 > SHARE_PERCENT * (one.used + one.skipped)
    ]
    return tuple(sorted(found, key=lambda one: (-one.skipped / one.lines, one.agent)))

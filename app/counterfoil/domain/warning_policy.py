"""What the user wants to be told of, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.thresholds import USUAL, Thresholds


class LimitName(NamedTuple):
    """A limit whose windows follow one another."""

    agent: str
    account: str | None
    limit_id: str
    kind: WindowKind


@dataclass(frozen=True, slots=True)
class Snooze:
    """Say nothing of a limit until a moment, its reset as a rule."""

    limit: LimitName
    until_ms: int


@dataclass(frozen=True, slots=True)
class WarningPolicy:
    """`is_quiet`: these are quiet hours, what is not exhausted waits. `off`: limits never spoken of."""

    is_quiet: bool = False
    off: frozenset[LimitName] = frozenset()
    snoozed: tuple[Snooze, ...] = ()
    thresholds: Thresholds = USUAL

"""What the provider's counter did, as seen: one event with the readings and requests around it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from counterfoil.domain.quota import WindowKind


class EventKind(StrEnum):
    """Kinds of events; the words of the interface."""

    RESET_NATURAL = "reset_natural"
    RESET_EARLY = "reset_early"
    RESET_LATE = "reset_late"
    COUNTER_ZEROED = "counter_zeroed"  # back at or near zero in mid-window, the reset where it was
    COUNTER_FELL = "counter_fell"
    JUMP_WITHOUT_USE = "jump_without_use"
    WINDOW_APPEARED = "window_appeared"
    WINDOW_VANISHED = "window_vanished"
    CAPACITY_CHANGED = "capacity_changed"
    PLAN_CHANGED = "plan_changed"
    REFUSED = "refused"
    ON_CREDITS = "on_credits"


# What is worth a notification, unless the user wants none of it.
NOTABLE = (
    EventKind.COUNTER_ZEROED,
    EventKind.JUMP_WITHOUT_USE,
    EventKind.ON_CREDITS,
    EventKind.CAPACITY_CHANGED,
)


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    READING = "reading"
    REQUESTS = "requests"
    REFUSAL = "refusal"
    WINDOW = "window"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece: a reading, some requests, a refusal, a window or a learned capacity.

    `until_ms` is the end where it is a stretch of time. `percent` and `resets_at_ms` are as they were shown.
    """

    kind: EvidenceKind
    at_ms: int
    until_ms: int | None = None
    percent: float | None = None
    resets_at_ms: int | None = None
    source: str | None = None
    requests: int | None = None
    tokens: int | None = None
    picousd: int | None = None
    words: str | None = None  # what was said, by the log's own short word


Value = float | str | None


@dataclass(frozen=True, slots=True)
class ProviderEvent:
    """One thing that the counter of one limit did.

    `before` and `after` are percentages, plans, or dollars a percent, by kind; None where not known.
    `is_plan_limit` is False for a refusal that was not the plan's. `until_ms` is the end of what lasts.
    """

    at_ms: int
    agent: str
    account: str | None
    limit_id: str
    window_kind: WindowKind | None
    kind: EventKind
    before: Value
    after: Value
    evidence: tuple[Evidence, ...]
    until_ms: int | None = None
    resets_at_ms: int | None = None  # of the window it happened in
    is_plan_limit: bool = True
    homes: tuple[str, ...] = ()

    @property
    def points(self) -> float | None:
        """By how much a counter rose without use here, over all of a window's rises; None for other kinds."""
        if self.kind is not EventKind.JUMP_WITHOUT_USE:
            return None
        return sum(piece.percent or 0.0 for piece in self.evidence if piece.kind is EvidenceKind.REQUESTS)

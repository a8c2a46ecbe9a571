"""Names in events and capacities, cut to a length at which a sentence around them can be read. No Qt."""

from __future__ import annotations

from dataclasses import replace

from counterfoil.domain.capacity import Capacity
from counterfoil.domain.provider_event import ProviderEvent, Value
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.ui.plain import clean

LONGEST_NAME, LONGEST_WORDS = 48, 160


def tamed(history: ProviderHistory) -> ProviderHistory:
    """The same history with shorter names. Takes some tens of microseconds for each event."""
    return replace(
        history,
        events=tuple(map(tamed_event, history.events)),
        capacities=tuple(replace(one, current=tamed_capacity(one.current)) for one in history.capacities),
    )


def tamed_event(event: ProviderEvent) -> ProviderEvent:
    """The same event, its limit, plans and short words no longer than they should be."""
    return replace(
        event,
        agent=clean(event.agent, LONGEST_NAME),
        limit_id=clean(event.limit_id, LONGEST_NAME),
        before=_tamed(event.before),
        after=_tamed(event.after),
        evidence=tuple(
            replace(
                piece,
                source=clean(piece.source, LONGEST_NAME) if piece.source else None,
                words=clean(piece.words, LONGEST_NAME) if piece.words else None,
            )
            for piece in event.evidence
        ),
    )


def _tamed(value: Value) -> Value:
    return clean(value, LONGEST_NAME) if isinstance(value, str) else value


def tamed_capacity(capacity: Capacity) -> Capacity:
    """The same capacity, its names and the reason why it is missing no longer than they should be."""
    return replace(
        capacity,
        agent=clean(capacity.agent, LONGEST_NAME),
        limit_id=clean(capacity.limit_id, LONGEST_NAME),
        plan=clean(capacity.plan, LONGEST_NAME) if capacity.plan else None,
        account=clean(capacity.account, LONGEST_NAME) if capacity.account else None,
        missing=clean(capacity.missing, LONGEST_WORDS) if capacity.missing else None,
    )

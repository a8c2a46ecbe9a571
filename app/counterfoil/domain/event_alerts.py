"""Which events are worth a notification: a pure decision from what was told before."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import chain

from counterfoil.domain.provider_event import NOTABLE, EventKind, ProviderEvent
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS, MINUTE_MS

FRESH_MS = 6 * HOUR_MS
MOST_REMEMBERED = 200
SAME_WINDOW_MS = 10 * MINUTE_MS
SAME_CHANGE_MS = 21 * DAY_MS  # the moment found for a change of capacity moves as more is learned


@dataclass(frozen=True, slots=True)
class EventId:
    """How an event is known again; `anchor_ms` is the reset of its window, else its own time."""

    agent: str
    account: str | None
    limit_id: str
    window_kind: str
    kind: str
    anchor_ms: int

    @property
    def limit(self) -> tuple[str | None, ...]:
        """What events have in common that differ by their window alone."""
        return self.agent, self.account, self.limit_id, self.window_kind, self.kind

    @property
    def apart_ms(self) -> int:
        """How far apart two anchors of one event may be."""
        return SAME_CHANGE_MS if self.is_lasting else SAME_WINDOW_MS

    @property
    def is_lasting(self) -> bool:
        """Whether new evidence keeps coming in long after the event."""
        return self.kind == EventKind.CAPACITY_CHANGED


@dataclass(frozen=True, slots=True)
class EventMemory:
    """What was told, kept over restarts; before the first look nothing is known, and it only primes."""

    is_primed: bool = False
    told: tuple[EventId, ...] = ()


def decide_events(
    told: EventMemory, events: Sequence[ProviderEvent], muted: frozenset[EventKind], now_ms: int
) -> tuple[EventMemory, tuple[ProviderEvent, ...]]:
    """The new memory and what to say now: notable, seen within six hours, once each, and not muted.

    What is muted, or too old to be news, counts as told.
    """
    known: dict[tuple[str | None, ...], list[EventId]] = defaultdict(list)
    for name in told.told:
        known[name.limit].append(name)
    new: dict[EventId, ProviderEvent] = {}
    for event in events:
        if event.kind in NOTABLE:
            name = event_id(event)
            alike = known[name.limit]
            if not any(abs(name.anchor_ms - one.anchor_ms) <= name.apart_ms for one in alike):
                alike.append(name)
                new[name] = event
    said = [e for e in new.values() if e.kind not in muted and now_ms - seen_ms(e) <= FRESH_MS]
    # always the same ones are forgotten, and never one that could still be news
    remembered = sorted([*told.told, *new], key=lambda name: (name.is_lasting, name.anchor_ms))
    memory = EventMemory(True, tuple(remembered[-MOST_REMEMBERED:]))
    return memory, tuple(said) if told.is_primed else ()


def event_id(event: ProviderEvent) -> EventId:
    """The name under which an event is remembered."""
    kind = event.window_kind.value if event.window_kind else ""
    anchor_ms = event.at_ms if event.resets_at_ms is None else event.resets_at_ms
    return EventId(event.agent, event.account, event.limit_id, kind, event.kind.value, anchor_ms)


def seen_ms(event: ProviderEvent) -> int:
    """The newest moment that an event or its evidence tells of."""
    pieces = chain.from_iterable((piece.at_ms, piece.until_ms) for piece in event.evidence)
    return max(at for at in (event.at_ms, event.until_ms, *pieces) if at is not None)


def to_json(memory: EventMemory) -> str:
    """One JSON object; `from_json` gives back an equal memory."""
    return json.dumps(asdict(memory))


def from_json(text: str) -> EventMemory:
    """The memory that `to_json` wrote; text of another shape gives an empty one, which only primes again."""
    try:
        found = json.loads(text)
        return EventMemory(found["is_primed"] is True, tuple(_ids(found["told"])))
    except (ValueError, TypeError, KeyError):
        return EventMemory()


def _ids(entries: Iterable[dict[str, object]]) -> Iterable[EventId]:
    for entry in entries:
        anchor_ms, account = entry["anchor_ms"], entry["account"]
        if not isinstance(anchor_ms, int):
            raise TypeError
        yield EventId(
            str(entry["agent"]),
            None if account is None else str(account),
            str(entry["limit_id"]),
            str(entry["window_kind"]),
            str(entry["kind"]),
            anchor_ms,
        )

"""All that is known of the provider's counters: events, capacities, windows, and where readings are from."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.capacity import CapacityHistory
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.window import QuotaWindow


@dataclass(frozen=True, slots=True)
class CounterSource:
    """Readings of one account from one kind of place, repeats left out; `last_ms` is the time of the last."""

    agent: str
    source: str
    account: str | None
    readings: int
    accepted: int
    last_ms: int


@dataclass(frozen=True, slots=True)
class ProviderHistory:
    """As known at `at_ms`; everything in order of time."""

    at_ms: int
    tz: str
    events: tuple[ProviderEvent, ...] = ()
    capacities: tuple[CapacityHistory, ...] = ()
    windows: tuple[QuotaWindow, ...] = ()
    sources: tuple[CounterSource, ...] = ()

"""Both counters side by side: what a percent of the provider's is worth in our own figures, and what it did.

windows + own use ─> stretches ─> capacities; with readings and refusals ─> events
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from counterfoil.domain.capacity import Capacity, CapacityHistory
from counterfoil.domain.capacity_history import capacity_history
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.provider_events import events_of
from counterfoil.domain.provider_history import CounterSource, ProviderHistory
from counterfoil.domain.quotas import Quota
from counterfoil.domain.stretches import full_spans, stretches_of
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import Holder, JudgedReading, QuotaWindow
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.totals import LedgerView
from counterfoil.own_use import OwnUse

if TYPE_CHECKING:
    from counterfoil.monitor import Monitor

SeriesName = tuple[Holder, str, int]


@dataclass(frozen=True, slots=True)
class Counters:
    """What was learned of the counters; `capacities` by the series of windows that each is of."""

    events: tuple[ProviderEvent, ...]
    capacities: dict[SeriesName, CapacityHistory]

    def capacity(self, window: QuotaWindow) -> Capacity | None:
        """What a percent of a window is worth; None where nothing of its kind was looked at."""
        found = self.capacities.get(series_name(window))
        return found.current if found else None


def series_name(window: QuotaWindow) -> SeriesName:
    """The same for all windows of one limit of one holder."""
    return window.holder, window.limit_id, window.window_minutes


def counters_of(view: LedgerView, own: OwnUse, quota: Quota, span: Span, at_ms: int) -> Counters:
    """Learn from the windows of a span as known at `at_ms`; some tenths of a second for a year of them."""

    @cache
    def use(agent: str, homes: tuple[str, ...]) -> UseSeries:
        return own.series(agent, homes, span)

    series: dict[SeriesName, list[QuotaWindow]] = defaultdict(list)
    for window in quota.windows:
        series[series_name(window)].append(window)
    learned = {}
    for name, windows in series.items():
        others = (w for w in quota.windows if w.holder == name[0] and series_name(w) != name)
        found = stretches_of(windows, use(name[0].agent, name[0].homes), full_spans(others))
        learned[name] = capacity_history(windows, found, at_ms)
    changes = [(one.current, change) for one in learned.values() for change in one.changes]
    capacities = [one.current for one in learned.values()]
    events = events_of(quota, view.refusals(span), use, changes, at_ms, capacities)
    return Counters(tuple(events), learned)


def history_of(monitor: Monitor, at_ms: int) -> ProviderHistory:
    """All that is known of the counters at a moment. Errors: LedgerError. Not for the GUI thread."""
    quota = monitor.quota(at_ms)
    counters = monitor.counters(quota, at_ms)
    return ProviderHistory(
        at_ms,
        monitor.tz,
        counters.events,
        tuple(counters.capacities.values()),
        quota.windows,
        tuple(sources_of(quota.readings)),
    )


def sources_of(readings: Iterable[JudgedReading]) -> list[CounterSource]:
    """Where readings are from, each kind of place by itself, the one last heard of first."""
    found: dict[tuple[str, str, str | None], list[JudgedReading]] = defaultdict(list)
    for judged in readings:
        found[judged.reading.agent, judged.reading.source, judged.account].append(judged)
    sources = [_source(*name, held) for name, held in found.items()]
    return sorted(sources, key=lambda source: source.last_ms, reverse=True)


def _source(agent: str, source: str, account: str | None, held: Sequence[JudgedReading]) -> CounterSource:
    accepted = sum(judged.accepted for judged in held)
    return CounterSource(
        agent, source, account, len(held), accepted, max(judged.reading.at_ms for judged in held)
    )

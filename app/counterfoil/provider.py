"""Both counters side by side: what a percent of the provider's is worth in our own figures, and what it did.

windows + own use ─> stretches ─> capacities; with readings and refusals ─> events
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from counterfoil.domain.capacity import Capacity, CapacityChange, CapacityHistory
from counterfoil.domain.capacity_history import capacity_history
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.provider_events import events_of
from counterfoil.domain.provider_history import CounterSource, ProviderHistory
from counterfoil.domain.quotas import Quota
from counterfoil.domain.stretches import full_spans, stretches_of
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import MINUTE_MS, Ending, Holder, JudgedReading, QuotaWindow
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.totals import LedgerView
from counterfoil.own_use import OwnUse

if TYPE_CHECKING:
    from counterfoil.monitor import Monitor

SeriesName = tuple[Holder, str, int]
LEARN_MS = MINUTE_MS
OTHER_MODELS = 0.3  # of the dollars spent: with so many on other models a step says nothing of the capacity
CHANGED_MS = 5_000  # while logs are read windows come by the dozen
STANDS_MS = 10 * MINUTE_MS  # what time alone brings, such as a reset that is settled, may wait so long


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
        has_figures = any(w.readings or w.refused_at_ms for w in windows)  # else there is none to find
        seen = use(name[0].agent, name[0].homes) if has_figures else UseSeries()
        found = stretches_of(windows, seen, full_spans(others))
        history = capacity_history(windows, found, at_ms)
        changes = [change for change in history.changes if not is_of_models(own, windows, change, at_ms)]
        learned[name] = replace(history, changes=tuple(changes))
    told = [(one.current, change) for one in learned.values() for change in one.changes]
    capacities = [one.current for one in learned.values()]
    events = events_of(quota, view.refusals(span), use, told, at_ms, capacities)
    return Counters(tuple(events), learned)


def is_of_models(own: OwnUse, windows: Sequence[QuotaWindow], change: CapacityChange, at_ms: int) -> bool:
    """Whether other models were used from the step on: a provider may weigh them otherwise than by price."""
    earlier = [window.starts_at_ms for window in windows if window.starts_at_ms < change.at_ms]
    if not earlier or change.hours:
        return False
    holder = windows[-1].holder
    since_ms = earlier[-change.windows_before :][0]
    before = own.models(holder.agent, holder.homes, Span(since_ms, change.at_ms))
    after = own.models(holder.agent, holder.homes, Span(change.at_ms, at_ms + 1))
    models = before.keys() | after.keys()
    return sum(abs(before.get(m, 0.0) - after.get(m, 0.0)) for m in models) / 2 >= OTHER_MODELS


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What was learned at a moment, and what it was learned from."""

    at_ms: int
    counters: Counters
    known: object
    windows: int


class Learning:
    """Keeps what was learned for a minute, and for ten while nothing comes in."""

    def __init__(self, view: LedgerView, own: OwnUse) -> None:
        self._view = view
        self._own = own
        self._last: _Lesson | None = None
        self._looked_ms = 0

    def anew(self, quota: Quota, at_ms: int) -> Counters:
        """From all windows of a quota."""
        since_ms = min((window.starts_at_ms for window in quota.windows), default=at_ms)
        return counters_of(self._view, self._own, quota, Span(since_ms, at_ms + 1), at_ms)

    def recent(self, quota: Quota, at_ms: int) -> Counters:
        """The same for one snapshot after another."""
        last = self._last
        if last is None or self._is_outdated(last, quota, at_ms) or self._has_news(last, quota, at_ms):
            known = self._known(quota)
            last = self._last = _Lesson(at_ms, self.anew(quota, at_ms), known, len(quota.windows))
            self._looked_ms = at_ms
        return last.counters

    def _is_outdated(self, last: _Lesson, quota: Quota, at_ms: int) -> bool:
        """Learned long ago, or from other windows than there are now."""
        age_ms = at_ms - last.at_ms
        if not 0 <= age_ms < STANDS_MS:
            return True
        return len(quota.windows) != last.windows and (age_ms >= CHANGED_MS or not last.windows)

    def _has_news(self, last: _Lesson, quota: Quota, at_ms: int) -> bool:
        """Looked for once a minute."""
        if at_ms - self._looked_ms < LEARN_MS:
            return False
        self._looked_ms = at_ms
        return last.known != self._known(quota) or bool(self._view.refusals(Span(last.at_ms + 1, at_ms + 1)))

    def _known(self, quota: Quota) -> object:
        facts = self._view.facts()
        running = [
            (window.holder, window.limit_id, window.ends_at_ms, window.refused_at_ms)
            for window in quota.windows
            if window.ended is Ending.OPEN
        ]
        return facts["rows"], facts["readings"], running


def history_of(monitor: Monitor, at_ms: int) -> ProviderHistory:
    """All that is known of the counters at a moment. Errors: LedgerError. Not for the GUI thread."""
    quota = monitor.recent_quota(at_ms, horizon_ms=at_ms)  # all there is, as snapshots see it
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

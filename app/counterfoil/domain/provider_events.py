"""What the provider's counters did, told from windows, readings, refusals and our own use. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from counterfoil.domain.capacity import Capacity, CapacityChange
from counterfoil.domain.event_evidence import UseOf
from counterfoil.domain.event_jumps import jump_of
from counterfoil.domain.event_meters import MeterName, may_differ, meters_of
from counterfoil.domain.event_plans import plan_changes
from counterfoil.domain.event_reports import comings_and_goings
from counterfoil.domain.event_resets import falls, is_told, resets
from counterfoil.domain.event_use import on_credits, refusals_told
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.quota import Refusal, WindowKind
from counterfoil.domain.quotas import Quota
from counterfoil.domain.window import QuotaWindow

ORDER = {kind: place for place, kind in enumerate(EventKind)}
Learned = tuple[Capacity, CapacityChange]
SeriesOf = tuple[str, str | None, tuple[str, ...], str, WindowKind]


def events_of(
    quota: Quota,
    refusals: Sequence[Refusal],
    use: UseOf,
    changes: Sequence[Learned],
    at_ms: int,
    capacities: Sequence[Capacity] = (),
) -> list[ProviderEvent]:
    """Every event that was known at `at_ms`, in order of time.

    A counter that goes down is told apart by the announced reset. Where a new one is announced, a new window
    began: an early reset, whatever the new percentage. Where it stays, the fall is the counter's own, once
    the windows hold it for confirmed: zeroed if first shown at 2 % or less, else a fall. `capacities` as
    learned say how far our own use explains a rise.
    """
    use_of = cache(use)
    series: dict[MeterName, list[QuotaWindow]] = defaultdict(list)
    for window in quota.windows:
        if is_told(window):
            series[window.holder, window.limit_id, window.window_minutes].append(window)
    meters = meters_of(quota.readings) if may_differ(series) else {}
    found = [
        *refusals_told(refusals, quota.windows, at_ms),
        *(_changed(capacity, change) for capacity, change in changes),
        *plan_changes(meters.values()),
        *comings_and_goings(meters, series, use_of),
    ]
    known = {_series_of(capacity): capacity for capacity in capacities}
    for windows in series.values():
        found += falls(windows, quota.readings)
        found += _of_series(windows, use_of, known, at_ms)
    return sorted((e for e in found if e.at_ms <= at_ms), key=lambda e: (e.at_ms, ORDER[e.kind], e.limit_id))


def _of_series(
    windows: Sequence[QuotaWindow], use_of: UseOf, known: Mapping[SeriesOf, Capacity], at_ms: int
) -> Iterator[ProviderEvent]:
    yield from resets(windows, at_ms)
    if not any(window.readings or window.refused_at_ms for window in windows):
        return
    use = use_of(windows[0].agent, windows[0].homes)
    capacity = known.get(_series_of(windows[0]))
    for window in windows:
        jump = jump_of(window, use, capacity)
        if jump:
            yield jump
        yield from on_credits(window, windows, use, at_ms)


def _series_of(known: QuotaWindow | Capacity) -> SeriesOf:
    return known.agent, known.account, known.homes, known.limit_id, known.kind


def _changed(capacity: Capacity, change: CapacityChange) -> ProviderEvent:
    evidence = [
        _worth(change.at_ms, None, change.before, f"{change.windows_before} windows before"),
        _worth(change.at_ms, capacity.until_ms, change.after, f"{change.windows_after} windows since"),
    ]
    return ProviderEvent(
        change.at_ms,
        capacity.agent,
        capacity.account,
        capacity.limit_id,
        capacity.kind,
        EventKind.CAPACITY_CHANGED,
        change.before,
        change.after,
        tuple(evidence),
        homes=capacity.homes,
    )


def _worth(at_ms: int, until_ms: int | None, usd_per_percent: float, words: str) -> Evidence:
    picousd = round(usd_per_percent * PICOUSD_PER_USD)
    return Evidence(EvidenceKind.CAPACITY, at_ms, until_ms, picousd=picousd, words=words)

"""Quota windows as the provider's own readings show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from counterfoil.domain.quota import Refusal, WindowKind
from counterfoil.domain.window import (
    MINUTE_MS,
    PROVIDERS,
    RESET_JITTER_MS,
    Basis,
    Ending,
    JudgedReading,
    QuotaWindow,
    kind_of,
)
from counterfoil.domain.window_endings import Holder, settled
from counterfoil.domain.window_judge import RESET_PAST, Series, WindowKey, WindowKeys

NEARLY_FULL_PERCENT = 90.0  # below it a refusal that names no window is not pinned on one


def observed_windows(
    judged: Sequence[JudgedReading], refusals: Sequence[Refusal], at_ms: int
) -> list[QuotaWindow]:
    """Windows by start, from what was known at `at_ms`; `judged` in order of time, as `judge` gives it."""
    known = [j for j in judged if j.reading.at_ms <= at_ms]
    keys = WindowKeys()
    believed: dict[WindowKey, list[JudgedReading]] = {}
    overdue: dict[WindowKey, list[JudgedReading]] = {}
    last_seen: dict[Holder, int] = {}
    for one in known:
        last_seen[one.reading.agent, one.reading.account] = one.reading.at_ms
        if one.reading.resets_at_ms is None or not (one.accepted or one.reason == RESET_PAST):
            continue
        shelf = believed if one.accepted else overdue
        shelf.setdefault(keys.key(one.reading, one.reading.resets_at_ms), []).append(one)
    windows = [_ran_on(_window(k.series, held), overdue.get(k, [])) for k, held in believed.items()]
    return with_refusals(settled(windows, at_ms, last_seen), (r for r in refusals if r.at_ms <= at_ms))


def _window(series: Series, readings: Sequence[JudgedReading]) -> QuotaWindow:
    resets = sorted(r.reading.resets_at_ms or 0 for r in readings)
    resets_at_ms = resets[(len(resets) - 1) // 2]
    return QuotaWindow(
        agent=series.agent,
        provider=PROVIDERS.get(series.agent, series.agent),
        account=series.account,
        limit_id=series.limit_id,
        kind=kind_of(series.agent, series.limit_id, series.minutes),
        window_minutes=series.minutes,
        starts_at_ms=resets_at_ms - series.minutes * MINUTE_MS,
        resets_at_ms=resets_at_ms,
        ends_at_ms=resets_at_ms,
        basis=Basis.OBSERVED,
        ended=Ending.OPEN,
        readings=tuple(readings),
    )


def _ran_on(window: QuotaWindow, overdue: Sequence[JudgedReading]) -> QuotaWindow:
    """A counter that still rises after its own reset did not reset; a mere echo of it does not rise."""
    peak = window.peak_percent or 0.0
    risen = [r.reading.at_ms for r in overdue if r.reading.percent > peak]
    return replace(window, ended=Ending.LATE, ends_at_ms=risen[-1]) if risen else window


def with_refusals(windows: Sequence[QuotaWindow], refusals: Iterable[Refusal]) -> list[QuotaWindow]:
    """The windows with each plan-limit refusal noted in the one it speaks of, where that can be told."""
    told: dict[int, set[int]] = {}
    for refusal in refusals:
        place = _place(windows, refusal) if refusal.is_plan_limit else None
        if place is not None:
            told.setdefault(place, set()).add(refusal.at_ms)
    return [
        replace(w, refused_at_ms=tuple(sorted({*w.refused_at_ms, *told[i]}))) if i in told else w
        for i, w in enumerate(windows)
    ]


def _place(windows: Sequence[QuotaWindow], refusal: Refusal) -> int | None:
    around = [
        i
        for i, w in enumerate(windows)
        if w.agent == refusal.agent
        and w.starts_at_ms - RESET_JITTER_MS <= refusal.at_ms <= w.ends_at_ms + RESET_JITTER_MS
        and (w.kind is WindowKind.SEVEN_DAY_SCOPED) == (refusal.scope is not None)
    ]
    if refusal.kind is not None:
        around = [i for i in around if windows[i].kind is refusal.kind]
    resets_at_ms = refusal.resets_at_ms
    if resets_at_ms is not None:
        around = [i for i in around if abs(windows[i].resets_at_ms - resets_at_ms) <= RESET_JITTER_MS]
    elif refusal.kind is None:
        around = [i for i in around if (windows[i].peak_percent or 0.0) >= NEARLY_FULL_PERCENT]
    return max(around, key=lambda i: (windows[i].peak_percent or 0.0, windows[i].starts_at_ms), default=None)

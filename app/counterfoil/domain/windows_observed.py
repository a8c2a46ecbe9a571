"""Quota windows as the provider's own readings show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from counterfoil.domain.quota import Refusal
from counterfoil.domain.sighted import NO_PERCENT, RESET_AHEAD_MS, RESET_PAST
from counterfoil.domain.window import (
    MINUTE_MS,
    NOMINAL_MONTH_MINUTES,
    PROVIDERS,
    Basis,
    Ending,
    Holder,
    JudgedReading,
    QuotaWindow,
    kind_of,
)
from counterfoil.domain.window_endings import settled
from counterfoil.domain.window_keys import Series, reset_of, series_of
from counterfoil.domain.window_month import month_before
from counterfoil.domain.windows_refused import with_refusals


@dataclass(slots=True)
class Shelf:
    """The readings that show one window: believed, of its reset alone, and after its reset."""

    believed: list[JudgedReading] = field(default_factory=list)
    told: list[JudgedReading] = field(default_factory=list)
    overdue: list[JudgedReading] = field(default_factory=list)
    falls: list[int] = field(default_factory=list)


def observed_windows(
    judged: Sequence[JudgedReading], refusals: Sequence[Refusal], at_ms: int
) -> list[QuotaWindow]:
    """Windows by start, from what was known at `at_ms`; `judged` in order of time, as `judge` gives it."""
    windows, last_seen = shown_windows(judged, at_ms)
    return with_refusals(settled(windows, at_ms, last_seen), (r for r in refusals if r.at_ms <= at_ms))


def shown_windows(judged: Sequence[JudgedReading], at_ms: int) -> tuple[list[QuotaWindow], dict[Holder, int]]:
    """The windows before their endings are settled, and when each holder's counter was last heard of."""
    shelves: dict[tuple[Holder, int], Shelf] = {}
    last_seen: dict[Holder, int] = {}
    for one in judged:
        holder, number, at = one.holder, one.window, one.reading.at_ms
        if at > at_ms or holder is None:
            continue
        last_seen[holder] = at
        if number is not None and (one.percent is not None or one.reason in (RESET_PAST, NO_PERCENT)):
            shelf = shelves.get((holder, number))
            _put(one, shelves.setdefault((holder, number), Shelf()) if shelf is None else shelf)
    shown = [_window(holder, shelf) for (holder, _), shelf in shelves.items()]
    return [window for window in shown if window is not None], last_seen


def _put(one: JudgedReading, shelf: Shelf) -> None:
    if one.percent is None:
        (shelf.told if one.reason == NO_PERCENT else shelf.overdue).append(one)
        return
    if one.fell_from is not None:
        shelf.falls.append(len(shelf.believed))
    shelf.believed.append(one)


def _window(holder: Holder, shelf: Shelf) -> QuotaWindow | None:
    seen = shelf.believed or shelf.told
    if not seen:
        return None
    series = series_of(seen[0].reading)
    resets = sorted(reset_of(one.reading) or 0 for one in seen)
    resets_at_ms = resets[(len(resets) - 1) // 2]
    first_ms = min(one.reading.at_ms for one in (*shelf.believed[:1], *shelf.told[:1]))
    is_announced = any(one.reading.resets_at_ms is not None for one in seen)
    window = QuotaWindow(
        agent=series.agent,
        provider=PROVIDERS.get(series.agent, series.agent),
        account=holder.account,
        limit_id=series.limit_id,
        kind=kind_of(series.agent, series.limit_id, series.minutes),
        window_minutes=series.minutes,
        starts_at_ms=_start(series, resets_at_ms, first_ms),
        resets_at_ms=resets_at_ms,
        ends_at_ms=resets_at_ms,
        basis=Basis.OBSERVED if is_announced else Basis.INFERRED,
        ended=Ending.OPEN,
        readings=tuple(shelf.believed),
        homes=holder.homes,
        falls=tuple(shelf.falls),
    )
    return _ran_on(window, shelf.overdue)


def _start(series: Series, resets_at_ms: int, first_ms: int) -> int:
    if not series.minutes:
        return first_ms
    if series.minutes == NOMINAL_MONTH_MINUTES:
        return month_before(resets_at_ms)
    nominal_ms = resets_at_ms - series.minutes * MINUTE_MS
    return nominal_ms if nominal_ms <= first_ms + RESET_AHEAD_MS else first_ms


def _ran_on(window: QuotaWindow, overdue: Sequence[JudgedReading]) -> QuotaWindow:
    """A counter that still rises after its own reset did not reset; a mere echo of it does not rise."""
    peak = window.peak_percent or 0.0
    risen = [r.reading.at_ms for r in overdue if (r.reading.percent or 0.0) > peak]
    return replace(window, ended=Ending.LATE, ends_at_ms=risen[-1]) if risen else window

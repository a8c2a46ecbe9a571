"""Refusals, and work that went on in a full window. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from counterfoil.domain.event_evidence import (
    CREDIT_WORDS,
    fell_ms,
    minute_end,
    reading_piece,
    use_piece,
    window_event,
)
from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.quota import Refusal, WindowKind
from counterfoil.domain.use_series import REQUEST_MS, UseSeries
from counterfoil.domain.window import HOUR_MS, QuotaWindow, plain_limit
from counterfoil.domain.windows_refused import scoped_limit

FULL_PERCENT = 100.0
BURST_MS = HOUR_MS
PLAN_KINDS = frozenset([WindowKind.FIVE_HOUR, WindowKind.DAILY, WindowKind.SEVEN_DAY, WindowKind.MONTHLY])

Span = tuple[int, int]


def refusals_told(
    refusals: Iterable[Refusal], windows: Sequence[QuotaWindow], at_ms: int
) -> Iterator[ProviderEvent]:
    """One event for each burst of refusals by one window, or by what is not the plan's limit."""
    placed = {(w.agent, at): w for w in windows for at in w.refused_at_ms}
    bursts: dict[object, list[list[Refusal]]] = {}
    for refusal in sorted(refusals, key=lambda r: r.at_ms):
        if refusal.at_ms > at_ms:
            break
        window = placed.get((refusal.agent, refusal.at_ms)) if refusal.is_plan_limit else None
        name = _burst_name(refusal, window)
        found = bursts.setdefault(name, [])
        if found and refusal.at_ms - found[-1][-1 if refusal.is_plan_limit else 0].at_ms <= BURST_MS:
            found[-1].append(refusal)
        else:
            found.append([refusal])
    for burst in chain.from_iterable(bursts.values()):
        first = burst[0]
        yield _refused(burst, placed.get((first.agent, first.at_ms)) if first.is_plan_limit else None)


def on_credits(
    window: QuotaWindow, others: Sequence[QuotaWindow], use: UseSeries, at_ms: int
) -> Iterator[ProviderEvent]:
    """Requests recorded after a window of the whole plan was full, and before it ended or its counter fell.

    A request that was under way when it filled up says nothing, so the first ten minutes alone do not count.
    Nothing is said while another window of the same limit is seen beside it: whose requests they are is not
    known then. `others` are the windows of the same series.
    """
    if window.kind not in PLAN_KINDS or window.limit_id != plain_limit(window.agent):
        return
    for start_ms, end_ms in _full_spans(window, min(window.ends_at_ms, at_ms)):
        times = use.times_between(start_ms, end_ms)
        if not times or times[-1] <= start_ms + REQUEST_MS:
            continue
        last_ms = times[-1]
        if _seen_beside(others, window, (start_ms, last_ms)):
            continue
        refused = [Evidence(EvidenceKind.REFUSAL, at) for at in window.refused_at_ms if at == start_ms]
        readings = _at_full(window, start_ms, last_ms)
        work = use_piece(use.between(minute_end(start_ms), last_ms), start_ms, last_ms)
        yield window_event(
            window,
            EventKind.ON_CREDITS,
            start_ms,
            [*readings[:1], *refused, work, *readings[1:]],
            before=FULL_PERCENT,
            until_ms=last_ms,
        )


def _burst_name(refusal: Refusal, window: QuotaWindow | None) -> object:
    if not refusal.is_plan_limit:
        return refusal.agent
    if window is not None:
        return window.agent, window.limit_id, window.kind, window.resets_at_ms
    return refusal.agent, refusal.kind, refusal.scope


def _refused(burst: Sequence[Refusal], window: QuotaWindow | None) -> ProviderEvent:
    first, last = burst[0], burst[-1]
    until_ms = last.at_ms if last.at_ms > first.at_ms else None
    reset_ms = next((r.resets_at_ms for r in reversed(burst) if r.resets_at_ms is not None), None)
    piece = Evidence(EvidenceKind.REFUSAL, first.at_ms, until_ms, resets_at_ms=reset_ms, requests=len(burst))
    if window is not None:
        place = bisect_left(window.readings, first.at_ms, key=lambda r: r.reading.at_ms)
        before = window.readings[place - 1] if place else None
        evidence = [reading_piece(before), piece] if before else [piece]
        shown = before.percent if before else None
        return window_event(window, EventKind.REFUSED, first.at_ms, evidence, before=shown, until_ms=until_ms)
    return ProviderEvent(
        first.at_ms,
        first.agent,
        None,
        scoped_limit(first.agent, first.scope) if first.scope else plain_limit(first.agent),
        first.kind,
        EventKind.REFUSED,
        None,
        None,
        (piece,),
        until_ms,
        reset_ms,
        first.is_plan_limit,
    )


def _full_spans(window: QuotaWindow, end_ms: int) -> Iterator[Span]:
    """From the first sight of it full to a fall, or to its end."""
    readings = window.readings
    for start, end in window.stretches():
        until_ms = fell_ms(readings[end]) if end < len(readings) else end_ms
        since_ms = readings[start].reading.at_ms if start else 0
        refused = [at for at in window.refused_at_ms if since_ms <= at < until_ms]
        if not refused and (readings[end - 1].percent or 0.0) < FULL_PERCENT:
            continue
        place = bisect_left(readings, FULL_PERCENT, lo=start, hi=end, key=lambda r: r.percent or 0.0)
        shown = [one.reading.at_ms for one in readings[place : min(place + 1, end)]]
        full_ms = min([*shown, *refused[:1]])
        if full_ms < until_ms:
            yield full_ms, until_ms
    if not readings and window.refused_at_ms and window.refused_at_ms[0] < end_ms:
        yield window.refused_at_ms[0], end_ms


def _at_full(window: QuotaWindow, start_ms: int, last_ms: int) -> list[Evidence]:
    """The first and the last reading at 100 of a stretch; the first with what was said of credits in it."""
    place = bisect_left(window.readings, start_ms, key=lambda r: r.reading.at_ms)
    end = bisect_right(window.readings, last_ms, key=lambda r: r.reading.at_ms)
    full = [one for one in window.readings[place:end] if (one.percent or 0.0) >= FULL_PERCENT]
    told = {one.reading.has_credits for one in full}
    credit = True if True in told else False if False in told else None
    return [
        reading_piece(one, words=CREDIT_WORDS[credit] if one is full[0] else None)
        for one in ([full[0], full[-1]] if len(full) > 1 else full)
    ]


def _seen_beside(windows: Sequence[QuotaWindow], window: QuotaWindow, span: Span) -> bool:
    """Whether another window of the series was shown within a stretch."""
    return any(
        other is not window
        and other.starts_at_ms < span[1]
        and other.ends_at_ms > span[0]
        and any(span[0] <= one.reading.at_ms <= span[1] for one in other.readings)
        for other in windows
    )

"""How windows ended, and falls of their counter in mid-window. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from counterfoil.domain.event_evidence import fell_ms, reading_piece, window_event
from counterfoil.domain.provider_event import EventKind, Evidence, EvidenceKind, ProviderEvent
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, Basis, Ending, JudgedReading, QuotaWindow
from counterfoil.domain.window_moves import first_seen

ZERO_PERCENT = 2.0  # a counter that began anew may have counted a little by the time it is first read
LEAST_FALL_POINTS = 2.0  # less may be rounding
SETTLED_MS = 10 * MINUTE_MS  # a second account's window may look like a successor for as long
RESETS = {
    Ending.NATURAL: EventKind.RESET_NATURAL,
    Ending.EARLY: EventKind.RESET_EARLY,
    Ending.LATE: EventKind.RESET_LATE,
}


def resets(series: Sequence[QuotaWindow], at_ms: int) -> Iterator[ProviderEvent]:
    """One event for each window of one series (by start) that ended in a way that was seen."""
    seen = sorted((w for w in series if w.readings or w.refused_at_ms), key=first_seen)
    for place, window in enumerate(seen):
        kind = RESETS.get(window.ended)
        if kind is None or window.ends_at_ms > at_ms:
            continue
        following = _following(window, (seen[later] for later in range(place + 1, len(seen))))
        if kind is EventKind.RESET_EARLY and not _settled(following, at_ms):
            continue
        yield _reset(window, following, kind)


def falls(windows: Iterable[QuotaWindow], readings: Sequence[JudgedReading]) -> Iterator[ProviderEvent]:
    """Confirmed falls inside windows: down to zero or nearly so, or by some points.

    `readings` are all, in order of time: the one that first showed the lower level was not yet believed.
    """
    for window in windows:
        for place in window.falls:
            fell = window.readings[place]
            before, after = fell.fell_from, fell.fell_to
            if before is None or after is None or before - after < LEAST_FALL_POINTS:
                continue
            is_zeroed = after <= ZERO_PERCENT
            kind = EventKind.COUNTER_ZEROED if is_zeroed else EventKind.COUNTER_FELL
            around = [*window.readings[max(place - 1, 0) : place], *_first_shown(fell, readings), fell]
            evidence = [reading_piece(one) for one in around]
            yield window_event(window, kind, fell_ms(fell), evidence, before=before, after=after)


def _first_shown(fell: JudgedReading, readings: Sequence[JudgedReading]) -> Iterator[JudgedReading]:
    """The reading that a confirmed fall began with, where it is another than the one that confirmed it."""
    since_ms = fell_ms(fell)
    for one in readings[bisect_left(readings, since_ms, key=lambda one: one.reading.at_ms) :]:
        if one is fell or one.reading.at_ms > since_ms:
            return
        is_same = (one.holder, one.window) == (fell.holder, fell.window)
        if is_same and one.reading.percent == fell.fell_to:
            yield one
            return


def _reset(window: QuotaWindow, following: QuotaWindow | None, kind: EventKind) -> ProviderEvent:
    announced_ms = window.resets_at_ms
    if kind is EventKind.RESET_LATE and window.moved_from_ms is not None:
        announced_ms = window.moved_from_ms
    evidence = [reading_piece(window.last)] if window.last else []
    evidence.append(Evidence(EvidenceKind.WINDOW, window.starts_at_ms, announced_ms, window.used_percent))
    if following and following.readings:
        evidence.append(reading_piece(following.readings[0]))
    after = following.readings[0].percent if following and following.readings else None
    event = window_event(window, kind, window.ends_at_ms, evidence, before=window.used_percent, after=after)
    return replace(event, resets_at_ms=announced_ms)


def _following(window: QuotaWindow, later: Iterable[QuotaWindow]) -> QuotaWindow | None:
    """The first window seen later that begins where this one ended, or after; not one that runs beside it."""
    after_ms = window.ends_at_ms - RESET_JITTER_MS
    return next((w for w in later if w.resets_at_ms > window.ends_at_ms and first_seen(w) >= after_ms), None)


def _settled(following: QuotaWindow | None, at_ms: int) -> bool:
    return following is None or at_ms - first_seen(following) >= SETTLED_MS


def is_told(window: QuotaWindow) -> bool:
    """Whether the provider told of a window; nothing is said of those that were worked out."""
    return window.basis is Basis.OBSERVED

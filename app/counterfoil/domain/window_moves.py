"""A reset that was moved while the counter ran on: two announcements, one window."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, Basis, Ending, JudgedReading, QuotaWindow

HANDOVER_MS = 30 * MINUTE_MS  # between the last sight of one reset and the first of the other
RUN_ON_POINTS = 10.0  # how far a counter may rise meanwhile
PLAIN_POINTS = 10.0  # a new window does not come this far within minutes


def joined(track: Iterable[QuotaWindow]) -> list[QuotaWindow]:
    """The windows of a track, each one whose reset was moved as one with what it became."""
    whole: list[QuotaWindow] = []
    for window in track:
        if whole and _ran_on_into(whole[-1], window):
            whole[-1] = _as_one(whole[-1], window)
        elif whole and _not_begun(whole[-1], window):
            whole[-1] = _as_one(whole[-1], window, begun=False)
        else:
            whole.append(window)
    return whole


def seen(window: QuotaWindow) -> list[int]:
    """When a window was shown, in order."""
    return sorted([r.reading.at_ms for r in window.readings] + list(window.refused_at_ms))


def first_seen(window: QuotaWindow) -> int:
    """When a window was first shown; its start where nothing shows it."""
    readings = [window.readings[0].reading.at_ms] if window.readings else []
    return min([*readings, *window.refused_at_ms[:1]], default=window.starts_at_ms)


def _ran_on_into(old: QuotaWindow, new: QuotaWindow) -> bool:
    """Whether the counter went on under the other reset: it neither fell nor leapt, and did not begin."""
    if not _hand_over(old, new):
        return False
    before, after = _around(old, new)
    if not 0 < (before.percent or 0.0) <= (after.percent or 0.0) <= (before.percent or 0.0) + RUN_ON_POINTS:
        return False
    begun_since = new.starts_at_ms >= before.reading.at_ms - RESET_JITTER_MS
    return not begun_since or (before.percent or 0.0) >= PLAIN_POINTS


def _not_begun(old: QuotaWindow, new: QuotaWindow) -> bool:
    """Whether the old one was never used: its reset rolls on with every answer until the first request."""
    if not _hand_over(old, new) or old.peak_percent:
        return False
    before, after = _around(old, new)
    rolled_ms = after.reading.at_ms - before.reading.at_ms
    return not after.percent and abs(new.resets_at_ms - old.resets_at_ms - rolled_ms) <= RESET_JITTER_MS


def _hand_over(old: QuotaWindow, new: QuotaWindow) -> bool:
    if Basis.INFERRED in (old.basis, new.basis) or not old.readings or not new.readings:
        return False
    before, after = _around(old, new)
    gap_ms = after.reading.at_ms - before.reading.at_ms
    return (
        before.reading.plan == after.reading.plan
        and gap_ms <= HANDOVER_MS
        and after.reading.at_ms < old.resets_at_ms - RESET_JITTER_MS
        and old.ended is not Ending.LATE
    )


def _around(old: QuotaWindow, new: QuotaWindow) -> tuple[JudgedReading, JudgedReading]:
    """The last reading of the old before the first of the new, and that first one."""
    after = new.readings[0]
    place = bisect_right(old.readings, after.reading.at_ms, key=lambda r: r.reading.at_ms)
    return old.readings[max(0, place - 1)], after


def _as_one(old: QuotaWindow, new: QuotaWindow, *, begun: bool = True) -> QuotaWindow:
    readings = sorted([*old.readings, *new.readings], key=lambda r: r.reading.at_ms)
    kept, falls = _rising(readings)
    announced_ms = old.resets_at_ms if old.moved_from_ms is None else old.moved_from_ms
    return replace(
        new,
        starts_at_ms=old.starts_at_ms if begun else new.starts_at_ms,
        readings=tuple(kept),
        falls=tuple(falls),
        refused_at_ms=tuple(sorted({*old.refused_at_ms, *new.refused_at_ms})),
        moved_from_ms=announced_ms if begun else None,
    )


def _rising(readings: Sequence[JudgedReading]) -> tuple[list[JudgedReading], list[int]]:
    """The readings without those that the two resets show out of step, and the places of real falls."""
    kept: list[JudgedReading] = []
    falls: list[int] = []
    for one in readings:
        if one.fell_from is not None:
            falls.append(len(kept))
        elif kept and (one.percent or 0.0) < (kept[-1].percent or 0.0):
            continue
        kept.append(one)
    return kept, falls

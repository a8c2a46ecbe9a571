"""Whether the last reading of a counter should be seen once more before anything is said from it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from counterfoil.domain.snapshot import UsePoint
from counterfoil.domain.window import MINUTE_MS, JudgedReading, QuotaWindow

JUMP_PERCENT = 15.0  # more than this at once, beyond our own use, is no usual rise
EARLY_JUMP_PERCENT = (
    5.0  # the same in the first moments after a reset or a fall, when old answers still come in
)
EARLY_MS = 5 * MINUTE_MS
CONFIRMED_AFTER_MS = MINUTE_MS // 2  # a later reading is one of another answer
AGREEING_PERCENT = 2.0
STOOD_MS = 3 * MINUTE_MS


def is_doubtful(window: QuotaWindow, own: Sequence[UsePoint], now_ms: int) -> bool:
    """Whether the counter leapt, our own use does not explain it, and no later reading bears it out.

    `own` is our cumulative use in the window. A refusal is never doubted.
    """
    begin = window.falls[-1] if window.falls else 0
    readings = window.readings[begin:]
    if not readings or (window.refused_at_ms and window.used_percent == 100):
        return False
    began_ms = readings[0].reading.at_ms if begin else window.starts_at_ms
    last = readings[-1]
    before = _before(readings, last.reading.at_ms - CONFIRMED_AFTER_MS)
    since_ms, base = (before.reading.at_ms, before.percent or 0.0) if before else (began_ms, 0.0)
    leapt = (last.percent or 0.0) - base - _own_rise(own, since_ms, last.reading.at_ms)
    is_early = before is None and last.reading.at_ms - began_ms <= EARLY_MS
    if leapt < (EARLY_JUMP_PERCENT if is_early else JUMP_PERCENT):
        return False
    return not _has_stood(readings, now_ms)


def _before(readings: Sequence[JudgedReading], at_ms: int) -> JudgedReading | None:
    return next((r for r in reversed(readings) if r.reading.at_ms <= at_ms), None)


def _own_rise(own: Sequence[UsePoint], since_ms: int, until_ms: int) -> float:
    """The percent that our own use makes up, rounded up to whole points of its line; 0 where not known."""
    if not own:
        return 0.0
    first = max(0, bisect_left(own, since_ms + 1, key=lambda point: point.at_ms) - 1)
    last = min(len(own) - 1, bisect_left(own, until_ms, key=lambda point: point.at_ms))
    low, high = own[first].percent, own[last].percent
    return 0.0 if low is None or high is None else max(0.0, high - low)


def _has_stood(readings: Sequence[JudgedReading], now_ms: int) -> bool:
    """Whether two readings agree and the first of them is some minutes old."""
    least = (readings[-1].percent or 0.0) - AGREEING_PERCENT
    first = bisect_left(readings, least, key=lambda r: r.percent or 0.0)
    return len(readings) - first >= 2 and now_ms - readings[first].reading.at_ms >= STOOD_MS

"""Stretches made the plain way, each reading and step of use looked at one by one: what is to come out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from counterfoil.domain.stretch import Stretch
from counterfoil.domain.stretches import LEAST_POINTS, PAUSE_MS, PAUSE_POINTS
from counterfoil.domain.use_series import REQUEST_MS, UseStep
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, QuotaWindow

Seen = tuple[int, float]
Rise = tuple[Seen, Seen]


def plain_stretches(
    windows: Sequence[QuotaWindow], steps: Sequence[UseStep], halted: Sequence[tuple[int, int]]
) -> list[Stretch]:
    """The same as `stretches_of`; dollars to the cent where the steps are whole dollars."""
    ordered = sorted(steps, key=lambda step: step.at_ms)
    return [
        _stretch(number, rise, ordered)
        for number, window in enumerate(windows)
        for rise in _rises(_shown(window), [step.at_ms for step in ordered])
        if not any(since < rise[1][0] and until > rise[0][0] for since, until in halted)
    ]


def _shown(window: QuotaWindow) -> list[Seen]:
    last = {one.reading.at_ms // MINUTE_MS: one.percent for one in window.readings}
    seen = [(minute * MINUTE_MS + MINUTE_MS - 1, percent or 0.0) for minute, percent in last.items()]
    for refused_ms in window.refused_at_ms[:1]:
        full_ms = refused_ms // MINUTE_MS * MINUTE_MS + MINUTE_MS - 1
        seen = [*(one for one in seen if one[0] < full_ms), (full_ms, 100.0)]
    if seen and seen[0][0] >= window.starts_at_ms - RESET_JITTER_MS:
        seen.insert(0, (window.starts_at_ms - 1, 0.0))
    return seen


def _rises(seen: Sequence[Seen], times: Sequence[int]) -> Iterator[Rise]:
    anchor = last = seen[0] if seen else (0, 0.0)
    for one in seen:
        if one[1] < last[1]:
            anchor = one
        elif one[1] - last[1] >= PAUSE_POINTS and _rests(times, last[0], one[0]):
            yield from [(anchor, last)] if last[1] > anchor[1] else []
            yield last, one
            anchor = one
        elif one[1] - anchor[1] >= LEAST_POINTS or one[1] >= 100.0:
            yield from [(anchor, one)] if one[1] > anchor[1] else []
            anchor = one
        if one[1] >= 100.0:
            return
        last = one
    if last[1] > anchor[1]:
        yield anchor, next(one for one in seen if one[1] == last[1] and one[0] > anchor[0])


def _rests(times: Sequence[int], after_ms: int, until_ms: int) -> bool:
    moments = [after_ms, *(at for at in times if after_ms < at <= until_ms), until_ms]
    return any(later - earlier > PAUSE_MS for earlier, later in pairwise(moments))


def _stretch(number: int, rise: Rise, steps: Sequence[UseStep]) -> Stretch:
    (start_ms, low), (end_ms, high) = rise
    within = [step for step in steps if start_ms < step.at_ms <= end_ms]
    a, b, c, d = (sum((step.usd[part] for step in within), 0.0) for part in range(4))
    tokens, requests = sum(step.tokens for step in within), sum(step.requests for step in within)
    busy_ms = _busy_ms([step.at_ms for step in steps], start_ms, end_ms)
    return Stretch(
        number, start_ms, end_ms, low, high, (a, b, c, d), tokens, requests, busy_ms, high >= 100.0
    )


def _busy_ms(times: Sequence[int], start_ms: int, end_ms: int) -> int:
    busy_ms, free_ms = 0, start_ms
    for at_ms in times:
        from_ms, to_ms = max(at_ms - REQUEST_MS, free_ms), min(at_ms, end_ms)
        busy_ms += max(0, to_ms - from_ms)
        free_ms = max(free_ms, to_ms)
    return busy_ms

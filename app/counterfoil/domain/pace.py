"""How fast a counter is moving: the recent pace, the lasting one, and how sure either is."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.window import HOUR_MS, MINUTE_MS, RESET_JITTER_MS, QuotaWindow

# Shares of the window's length.
HALF_LIFE = 0.08  # 24 minutes of five hours, 13 hours of a week
PERSISTENCE = 0.3  # how long the recent pace lasts before the lasting one takes over
CLARITY = 0.05  # how long the recent readings keep the near future narrow
PRIOR_WEIGHT = 0.02
PAST_WEIGHT = 0.2

USUAL_FINAL_PERCENT = 40.0  # what a window comes to, for want of past ones
RESTING = 0.5  # of the average pace, where work comes in one burst: it pauses more often than it starts
BURST_POINTS = 5.0  # points that come together, and count as one observation of the recent pace
LEAST_SHAPE = 0.4
SLOTS = 30  # parts of a window: ten minutes of five hours, 5.6 hours of a week
STEADY_SLOTS = 6.0  # worked parts that count as one observation of the lasting pace
PAST_WINDOWS = 10
LEAST_STEP = 0.49  # a counter that shows fractions need not be followed through every one

Rise = tuple[int, int, float]
"""From ms, to ms, points."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Expected points over the coming hours, and the Gamma shape of what is not known about them.

    `recent` and `lasting` are points an hour; `near` and `far` are shapes.
    """

    recent: float
    lasting: float
    near: float
    far: float
    window_hours: float

    def points(self, hours: float) -> float:
        """Points expected within the next `hours`."""
        fade = PERSISTENCE * self.window_hours
        return self.lasting * hours + (self.recent - self.lasting) * fade * -math.expm1(-hours / fade)

    def shape(self, hours: float) -> float:
        """Certainty of the pace over the next `hours`: the further, the less what was just seen tells."""
        return self.far + self.near * math.exp(-hours / (CLARITY * self.window_hours))


def pace_at(window: QuotaWindow, known: int, at_ms: int, recent_windows: Sequence[QuotaWindow]) -> Pace:
    """The pace as the first `known` readings show it at `at_ms`; there is at least one."""
    length = window.length_ms / HOUR_MS
    elapsed = max(1.0, at_ms - window.starts_at_ms) / HOUR_MS
    risen = list(rises(window, known))
    used = window.readings[known - 1].percent or 0.0
    if window.falls:
        used = sum(points for _, _, points in risen)
    past = PAST_WEIGHT * length
    average = (used + past * _past_pace(window, recent_windows, length)) / (elapsed + past)
    prior = PRIOR_WEIGHT * length
    exposure, points = _recent(window, risen, at_ms, HALF_LIFE * length)
    evidence = points + prior * average
    worked, share = _worked(window, risen, elapsed / length)
    return Pace(
        recent=evidence / (exposure + prior),
        lasting=average * (RESTING + (1 - RESTING) * share),
        near=evidence / BURST_POINTS,
        far=LEAST_SHAPE + worked * share / STEADY_SLOTS,
        window_hours=length,
    )


def rises(window: QuotaWindow, known: int) -> Iterator[Rise]:
    """Each rise of the counter within the first `known` readings; it starts at zero with the window.

    A fall is no rise, and what it had risen by when it was next seen cannot be told.
    """
    for start, until in window.stretches():
        if start < known:
            yield from _rises_between(window, start, min(until, known))


def _rises_between(window: QuotaWindow, start: int, known: int) -> Iterator[Rise]:
    shown, i = (window.readings[start].percent or 0.0) if start else 0.0, start
    while True:
        i = bisect_right(window.readings, shown + LEAST_STEP, lo=i, hi=known, key=lambda r: r.percent or 0.0)
        if i >= known:
            return
        from_ms = window.readings[i - 1].reading.at_ms if i else window.starts_at_ms
        to_ms = window.readings[i].reading.at_ms
        percent = window.readings[i].percent or 0.0
        yield min(from_ms, to_ms - 1), to_ms, percent - shown
        shown = percent
        i += 1


def _recent(
    window: QuotaWindow, risen: Sequence[Rise], at_ms: int, half_life_hours: float
) -> tuple[float, float]:
    """Hours and points of the window so far, weighed by half for every half-life that they lie back."""

    def weighed_hours(from_ms: int, to_ms: int) -> float:
        scale = half_life_hours / math.log(2)
        late, early = (math.exp(-max(0, at_ms - moment) / HOUR_MS / scale) for moment in (to_ms, from_ms))
        return (late - early) * scale

    points = sum(rise * weighed_hours(a, b) / ((b - a) / HOUR_MS) for a, b, rise in risen)
    return weighed_hours(min(window.starts_at_ms, at_ms), at_ms), points


def _worked(window: QuotaWindow, risen: Sequence[Rise], elapsed_share: float) -> tuple[int, float]:
    """In how many parts of the window the counter rose, and which share of the past ones that is."""
    slot_ms = window.length_ms / SLOTS
    worked = len({int((to_ms - window.starts_at_ms) / slot_ms) for _, to_ms, _ in risen})
    return worked, min(1.0, worked / max(1.0, elapsed_share * SLOTS))


def _past_pace(window: QuotaWindow, recent_windows: Sequence[QuotaWindow], length: float) -> float:
    """Points an hour that past windows of this limit came to, the usual where none is known."""
    paces = [
        w.peak_percent * HOUR_MS / max(MINUTE_MS, w.ends_at_ms - w.starts_at_ms)
        for w in recent_windows
        if w.peak_percent is not None
        and w.kind is window.kind
        and w.limit_id == window.limit_id
        and w.ends_at_ms <= window.starts_at_ms + RESET_JITTER_MS
    ][-PAST_WINDOWS:]
    return sum(paces) / len(paces) if paces else USUAL_FINAL_PERCENT / length

"""How fast a counter is moving: the recent pace, the lasting one, and how sure either is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.course import FULL, Course
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.use_series import REQUEST_MS
from counterfoil.domain.window import HOUR_MS

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
LEAST_STEP = 0.49  # fractions of a point need not be followed one by one

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


def pace_of(outlook: Outlook) -> Pace:
    """The pace as a window's course shows it."""
    length = outlook.length_ms / HOUR_MS
    elapsed = max(1.0, outlook.at_ms - outlook.starts_at_ms) / HOUR_MS
    risen = list(rises(outlook.course))
    used = sum(points for _, _, points in risen)
    past = PAST_WEIGHT * length
    average = (used + past * _past_pace(outlook.past, length)) / (elapsed + past)
    prior = PRIOR_WEIGHT * length
    exposure, points = _recent(outlook, risen, HALF_LIFE * length)
    evidence = points + prior * average
    worked, share = _worked(outlook, risen, elapsed / length)
    return Pace(
        recent=evidence / (exposure + prior),
        lasting=average * (RESTING + (1 - RESTING) * share),
        near=evidence / BURST_POINTS,
        far=LEAST_SHAPE + worked * share / STEADY_SLOTS,
        window_hours=length,
    )


def rises(course: Course) -> Iterator[Rise]:
    """Each rise of about half a point or more; smaller ones are taken together."""
    shown, from_ms = 0.0, course.starts_at_ms
    for at_ms, percent in zip(course.times_ms, course.percents, strict=True):
        if percent - shown < LEAST_STEP:
            continue
        yield min(max(from_ms, at_ms - REQUEST_MS), at_ms - 1), at_ms, percent - shown
        shown, from_ms = percent, at_ms


def _recent(outlook: Outlook, risen: Sequence[Rise], half_life_hours: float) -> tuple[float, float]:
    """Hours and points of the window so far, weighed by half for every half-life that they lie back."""
    at_ms = outlook.at_ms

    def weighed_hours(from_ms: int, to_ms: int) -> float:
        scale = half_life_hours / math.log(2)
        late = math.exp(-max(0, at_ms - to_ms) / HOUR_MS / scale)
        early = math.exp(-max(0, at_ms - from_ms) / HOUR_MS / scale)
        return (late - early) * scale

    points = sum(rise * weighed_hours(a, b) / ((b - a) / HOUR_MS) for a, b, rise in risen)
    return weighed_hours(min(outlook.starts_at_ms, at_ms), at_ms), points


def _worked(outlook: Outlook, risen: Sequence[Rise], elapsed_share: float) -> tuple[int, float]:
    """In how many parts of the window the counter rose, and which share of the past ones that is."""
    slot_ms = outlook.length_ms / SLOTS
    worked = len({int((to_ms - outlook.starts_at_ms) / slot_ms) for _, to_ms, _ in risen})
    return worked, min(1.0, worked / max(1.0, elapsed_share * SLOTS))


def _past_pace(past: Sequence[Course], length: float) -> float:
    """Points an hour that past windows came to, the usual where none is known."""
    ends = [min(FULL, course.percents[-1]) if course.percents else 0.0 for course in past[-PAST_WINDOWS:]]
    return sum(ends) / len(ends) / length if ends else USUAL_FINAL_PERCENT / length

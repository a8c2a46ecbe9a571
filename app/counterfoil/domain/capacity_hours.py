"""Whether a percent holds less, or more, at certain hours of working days. Pure.

Hours of one day are set against the others of the same day, so nothing that changes from day to day matters.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.capacity_levels import PLAIN, Weighting, usable, weighted_usd
from counterfoil.domain.stretch import Stretch
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS

LENGTHS = (4, 6, 8)  # hours that a spell of a day may last
LEAST_DAYS = 8
MOST_DAYS = 60  # working days, the latest
LEAST_SIZE = 0.12  # a logarithm
USUAL_NOISE = 0.12  # between days, and how many days that counts for
USUAL_NOISE_DAYS = 4.0
ALARM = 4.5  # 72 spells are compared; found by `tests/bench/counters.py`
ONSET_GAIN = 9.0  # how much better, in squared scores, a beginning in mid-history must fit
THURSDAY = 3  # the epoch's own weekday, Monday being 0

Hourly = Mapping[int, tuple[float, float]]
"""By UTC hour: sum of logarithms of dollars a point, and points, of one day."""


@dataclass(frozen=True, slots=True)
class HourEffect:
    """From `since_ms` on, a percent holds e^`size` times as much in these UTC hours, Monday to Friday."""

    since_ms: int
    hours: tuple[int, ...]
    size: float
    error: float
    score: float

    @property
    def chance(self) -> float:
        """How likely noise alone would look like it, the number of spells compared included."""
        return min(1.0, 24 * len(LENGTHS) * math.erfc(self.score / math.sqrt(2.0)))

    def holds(self, at_ms: int) -> bool:
        """Whether it does at a moment."""
        return at_ms >= self.since_ms and is_working_day(at_ms) and at_ms // HOUR_MS % 24 in self.hours


def hour_effect(stretches: Sequence[Stretch], weights: Weighting = PLAIN) -> HourEffect | None:
    """The clearest one in the latest days, or None; `stretches` of one series in order of time."""
    days = _days(stretches, weights)
    spells = [
        tuple(sorted((first + i) % 24 for i in range(length))) for length in LENGTHS for first in range(24)
    ]
    found = [effect for hours in spells if (effect := _effect(days, hours)) is not None]
    best = max(found, key=lambda effect: effect.score, default=None)
    return best if best and best.score >= ALARM and abs(best.size) >= LEAST_SIZE else None


def without_effect(stretches: Sequence[Stretch], effect: HourEffect) -> list[Stretch]:
    """The stretches as they would cost at other hours."""
    scale = math.exp(-effect.size)
    return [_scaled(one, scale) if effect.holds(_middle(one)) else one for one in stretches]


def _scaled(one: Stretch, scale: float) -> Stretch:
    a, b, c, d = one.usd
    return Stretch(
        window=one.window,
        start_ms=one.start_ms,
        end_ms=one.end_ms,
        percent_from=one.percent_from,
        percent_to=one.percent_to,
        usd=(a * scale, b * scale, c * scale, d * scale),
        tokens=one.tokens,
        requests=one.requests,
        busy_ms=one.busy_ms,
        reached_full=one.reached_full,
    )


def _days(stretches: Sequence[Stretch], weights: Weighting) -> list[tuple[int, Hourly]]:
    """By working day, the latest `MOST_DAYS`."""
    days: dict[int, dict[int, tuple[float, float]]] = defaultdict(dict)
    for one in reversed(stretches):
        at_ms = _middle(one)
        day, hour = divmod(at_ms // HOUR_MS, 24)
        if day not in days and len(days) == MOST_DAYS:
            break
        if not is_working_day(at_ms) or one.end_ms - one.start_ms > HOUR_MS or not usable((one,)):
            continue
        total, points = days[day].get(hour, (0.0, 0.0))
        rate = math.log(max(weighted_usd(one.usd, weights), 1e-9) / one.points)
        days[day][hour] = (total + rate * one.points, points + one.points)
    return sorted(days.items())


def _effect(days: Sequence[tuple[int, Hourly]], hours: Sequence[int]) -> HourEffect | None:
    contrasts = [
        (day, contrast) for day, hourly in days if (contrast := _contrast(hourly, hours)) is not None
    ]
    if len(contrasts) < LEAST_DAYS:
        return None
    values = [value for _, value in contrasts]
    first = _onset(values)
    size, error, score = _tested(values[first:])
    return HourEffect(contrasts[first][0] * DAY_MS, tuple(hours), size, error, score)


def _contrast(hourly: Hourly, hours: Sequence[int]) -> float | None:
    within = [rated for hour, rated in hourly.items() if hour in hours]
    beyond = [rated for hour, rated in hourly.items() if hour not in hours]
    if not within or not beyond:
        return None
    return _mean(within) - _mean(beyond)


def _mean(rated: Sequence[tuple[float, float]]) -> float:
    return sum(total for total, _ in rated) / sum(points for _, points in rated)


def _tested(values: Sequence[float]) -> tuple[float, float, float]:
    """Mean, its standard error, and the score of a normal distribution."""
    count = len(values)
    mean = sum(values) / count
    squares = sum((value - mean) ** 2 for value in values)
    deviation = math.sqrt((squares + USUAL_NOISE_DAYS * USUAL_NOISE**2) / (count - 1 + USUAL_NOISE_DAYS))
    error = deviation / math.sqrt(count)
    freedom = count - 1 + USUAL_NOISE_DAYS
    score = math.sqrt(freedom * math.log1p((mean / error) ** 2 / freedom))
    return mean, error, score * (8 * freedom + 1) / (8 * freedom + 3)


def _onset(values: Sequence[float]) -> int:
    """Where the effect began: 0, or the day that splits "none" from "this much" clearly better."""
    whole = _misfit(values, 0)
    starts = range(LEAST_DAYS // 2, len(values) - LEAST_DAYS + 1)
    best = min(starts, key=lambda first: _misfit(values, first), default=0)
    return best if best and whole - _misfit(values, best) >= ONSET_GAIN else 0


def _misfit(values: Sequence[float], first: int) -> float:
    later = values[first:]
    mean = sum(later) / len(later)
    squares = sum(value**2 for value in values[:first]) + sum((value - mean) ** 2 for value in later)
    return squares / USUAL_NOISE**2


def _middle(stretch: Stretch) -> int:
    return (stretch.start_ms + stretch.end_ms) // 2


def is_working_day(at_ms: int) -> bool:
    """Whether a moment lies between Monday and Friday, UTC."""
    return (at_ms // DAY_MS + THURSDAY) % 7 < 5

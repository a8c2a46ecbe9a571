"""Whether a window lasts to its reset, and if not, when it ends."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from counterfoil.domain.gamma_poisson import chance_of_at_least, quantiles
from counterfoil.domain.pace import Pace, pace_at
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, QuotaWindow

METHOD = "gamma-poisson"
READINGS_NEEDED = 3
LIKELY = 0.5  # below it no moment of running out is named
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
STEPS = 48  # moments between now and the reset, closer together at first
CONE_EVERY = 2


@dataclass(frozen=True, slots=True)
class ConePoint:
    """The forecast at one moment: percent used, with a band that holds 8 of 10 futures."""

    at_ms: int
    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """What becomes of an open window.

    Without enough data every figure is None and `missing` says in a few words
    what would help. `p_exhaust` is the probability of 100 % before the reset;
    `runs_out_at_ms` with its 10–90 % band is None where running out is unlikely.
    `p90_at_ms` alone is None where more than one future in ten lasts to the reset.
    """

    enough_data: bool
    method: str
    missing: str | None = None
    p_exhaust: float | None = None
    runs_out_at_ms: int | None = None
    p10_at_ms: int | None = None
    p90_at_ms: int | None = None
    at_reset_percent: float | None = None
    cone: tuple[ConePoint, ...] = ()


def forecast(window: QuotaWindow, at_ms: int, recent_windows: Sequence[QuotaWindow] = ()) -> Forecast:
    """The forecast from what was known at `at_ms`; `recent_windows` are past ones of the same limit."""
    known = bisect_right(window.readings, at_ms, key=lambda r: r.reading.at_ms)
    if not window.running_at(at_ms):
        return Forecast(False, METHOD, missing="window has ended")
    full_at_ms = window.full_at_ms
    if full_at_ms is not None and full_at_ms <= at_ms:
        return _exhausted(window, at_ms, full_at_ms)
    missing = _missing(window, known, at_ms)
    if missing is not None:
        return Forecast(False, METHOD, missing=missing)
    return _projected(window, known, at_ms, pace_at(window, known, at_ms, recent_windows))


def _exhausted(window: QuotaWindow, at_ms: int, full_at_ms: int) -> Forecast:
    return Forecast(
        enough_data=True,
        method="observed",
        p_exhaust=1.0,
        runs_out_at_ms=full_at_ms,
        p10_at_ms=full_at_ms,
        p90_at_ms=full_at_ms,
        at_reset_percent=100.0,
        cone=tuple(ConePoint(at, 100.0, 100.0, 100.0) for at in (at_ms, window.resets_at_ms)),
    )


def _missing(window: QuotaWindow, known: int, at_ms: int) -> str | None:
    """What keeps a forecast from being sound, in a few words, or None."""
    if not known:
        return "no reading yet"
    stale_ms, observed_ms = _needs(window)
    age_ms = at_ms - window.readings[known - 1].reading.at_ms
    if age_ms > stale_ms:
        return f"reading {_age(age_ms)} old"
    if known < READINGS_NEEDED:
        return "one more reading" if READINGS_NEEDED - known == 1 else "two more readings"
    lacking_ms = observed_ms - (at_ms - window.readings[0].reading.at_ms)
    if lacking_ms > 0:
        minutes = -(-lacking_ms // MINUTE_MS)
        return "one more minute" if minutes == 1 else f"{minutes} more minutes"
    return None


def _needs(window: QuotaWindow) -> tuple[int, int]:
    """How old the last reading may be, and how long readings must have been coming, in milliseconds."""
    if window.kind is WindowKind.FIVE_HOUR:
        return HOUR_MS, 10 * MINUTE_MS
    if window.kind in (WindowKind.SEVEN_DAY, WindowKind.SEVEN_DAY_SCOPED):
        return 24 * HOUR_MS, 2 * HOUR_MS
    return window.length_ms // 7, window.length_ms // 84


def _age(age_ms: int) -> str:
    hours = age_ms // HOUR_MS
    if hours < 2:
        return f"{age_ms // MINUTE_MS} min"
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"


def _projected(window: QuotaWindow, known: int, at_ms: int, pace: Pace) -> Forecast:
    used = window.readings[known - 1].percent or 0.0
    left = math.ceil(100 - used - 1e-9)
    horizon_ms = window.resets_at_ms - at_ms
    moments = [round(horizon_ms * (i / STEPS) ** 2) for i in range(STEPS + 1)]
    hours = [moment / HOUR_MS for moment in moments]
    # what has run out stays out, so a chance never falls with time
    chances = list(accumulate((chance_of_at_least(left, pace.points(h), pace.shape(h)) for h in hours), max))
    cone = _cone(used, left, at_ms, moments[::CONE_EVERY], pace)
    likely = chances[-1] >= LIKELY
    out = [_crossing(moments, chances, share) if likely else None for share in (LOW, MIDDLE, HIGH)]
    p10, runs_out, p90 = (None if moment is None else at_ms + moment for moment in out)
    return Forecast(
        enough_data=True,
        method=METHOD,
        p_exhaust=chances[-1],
        runs_out_at_ms=runs_out,
        p10_at_ms=p10,
        p90_at_ms=p90,
        at_reset_percent=cone[-1].middle,
        cone=cone,
    )


def _cone(used: float, left: int, at_ms: int, moments: Sequence[int], pace: Pace) -> tuple[ConePoint, ...]:
    hours = [moment / HOUR_MS for moment in moments]
    gained = [quantiles((LOW, MIDDLE, HIGH), pace.points(h), pace.shape(h), left) for h in hours]
    rising = accumulate(gained, lambda a, b: [max(pair) for pair in zip(a, b, strict=True)])
    return tuple(
        ConePoint(at_ms + moment, *(min(100.0, used + points) for points in band))
        for moment, band in zip(moments, rising, strict=True)
    )


def _crossing(moments: Sequence[int], chances: Sequence[float], share: float) -> int | None:
    """When the chance first reaches `share`, on a straight line between two moments."""
    after = next((i for i, chance in enumerate(chances) if chance >= share), None)
    if not after:
        return None if after is None else moments[0]
    low, high = chances[after - 1], chances[after]
    part = (share - low) / (high - low) if high > low else 1.0
    return round(moments[after - 1] + part * (moments[after] - moments[after - 1]))

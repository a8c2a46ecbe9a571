"""Whether a window lasts to its reset, and if not, when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress

from counterfoil.domain.course import FULL
from counterfoil.domain.futures import HIGH, LOW, MIDDLE, Futures, quantiles, saying
from counterfoil.domain.judged import Saying
from counterfoil.domain.method import Method
from counterfoil.domain.methods import all_futures
from counterfoil.domain.outlook import Outlook

LIKELY = 0.5  # below it no moment of running out is named
CONE_POINTS = 16


@dataclass(frozen=True, slots=True)
class ConePoint:
    """The forecast at one moment: percent used, with a band that holds 8 of 10 futures.

    Where a moment of running out is named, `middle` is of the futures that run out, as that moment is.
    """

    at_ms: int
    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """What becomes of an open window.

    Without enough data every figure is None and `missing` says in a few words
    what would help. `p_exhaust` is the probability of 100 % before the reset;
    `runs_out_at_ms` with its 10–90 % band is when, given that it does, None where that is unlikely.
    """

    enough_data: bool
    method: Method
    missing: str | None = None
    p_exhaust: float | None = None
    runs_out_at_ms: int | None = None
    p10_at_ms: int | None = None
    p90_at_ms: int | None = None
    at_reset_percent: float | None = None
    cone: tuple[ConePoint, ...] = ()
    at_reset_low: float | None = None  # the band of `at_reset_percent` that holds 8 of 10 futures
    at_reset_high: float | None = None
    percent: float | None = None  # used now, by both counters together
    sayings: tuple[Saying, ...] = ()  # every method's word at the same moment, to be judged later
    learned_from: int = 0  # past windows


def forecast(outlook: Outlook) -> Forecast:
    """What becomes of a window; some milliseconds."""
    if outlook.left_ms <= 0:
        return Forecast(False, outlook.trust.shown, missing="window has ended")
    if outlook.full_at_ms is not None:
        return _exhausted(outlook, outlook.full_at_ms)
    if outlook.missing is not None:
        return Forecast(False, outlook.trust.shown, missing=outlook.missing)
    clouds = all_futures(outlook)
    sayings = tuple(saying(method, cloud, outlook.at_ms, outlook.left_ms) for method, cloud in clouds.items())
    shown = next(said for said in sayings if said.method is outlook.trust.shown)
    is_likely = shown.p_exhaust >= LIKELY
    return Forecast(
        enough_data=True,
        method=shown.method,
        p_exhaust=shown.p_exhaust,
        runs_out_at_ms=shown.runs_out_at_ms if is_likely else None,
        p10_at_ms=shown.p10_at_ms if is_likely else None,
        p90_at_ms=shown.p90_at_ms if is_likely else None,
        at_reset_percent=shown.at_reset_percent,
        at_reset_low=shown.at_reset_low,
        at_reset_high=shown.at_reset_high,
        cone=tuple(_cone(outlook, clouds[shown.method], is_likely=is_likely)),
        percent=outlook.percent,
        sayings=sayings,
        learned_from=len(outlook.past),
    )


def _exhausted(outlook: Outlook, full_at_ms: int) -> Forecast:
    return Forecast(
        enough_data=True,
        method=Method.OBSERVED,
        p_exhaust=1.0,
        runs_out_at_ms=full_at_ms,
        p10_at_ms=full_at_ms,
        p90_at_ms=full_at_ms,
        at_reset_percent=FULL,
        at_reset_low=FULL,
        at_reset_high=FULL,
        cone=tuple(ConePoint(at_ms, FULL, FULL, FULL) for at_ms in (outlook.at_ms, outlook.resets_at_ms)),
        percent=FULL,
        learned_from=len(outlook.past),
    )


def _cone(outlook: Outlook, futures: Futures, *, is_likely: bool) -> Iterator[ConePoint]:
    """What comes by some moments, closer together at first; the past of a window cannot be undone."""
    run_out = [end >= FULL for end, _ in futures.percents(outlook.left_ms)]
    low = middle = high = outlook.percent
    yield ConePoint(outlook.at_ms, low, middle, high)
    for i in range(1, CONE_POINTS + 1):
        away_ms = round(outlook.left_ms * (i / CONE_POINTS) ** 2)
        then = futures.percents(away_ms)
        band = quantiles(then, (LOW, MIDDLE, HIGH)) or (low, middle, high)
        named = quantiles(compress(then, run_out), (MIDDLE,)) if is_likely else None
        low, high = max(low, band[0]), max(high, band[2])
        middle = min(high, max(low, middle, named[0] if named else band[1]))
        yield ConePoint(outlook.at_ms + away_ms, *(min(FULL, one) for one in (low, middle, high)))

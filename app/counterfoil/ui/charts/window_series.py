"""What the window chart draws, worked out from a window's state. Pure: no Qt, no pyqtgraph.

Percentages are the provider's unit. Our own figures are in it as well once the capacity is known; until
then they keep their unit, and `own_quarter` of it stands at the height of 25 %: a matter of drawing alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from counterfoil.domain.capacity import Estimate
from counterfoil.domain.forecast import ConePoint, Forecast
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.snapshot import Level, UsePoint, WindowState
from counterfoil.ui.charts.gap_series import FULL, NO_GAP, GapShape, estimate_band, gap_shape
from counterfoil.ui.charts.scale import own_quarter
from counterfoil.ui.charts.window_cone import band_until, between, middle_line, run_out_span
from counterfoil.ui.charts.window_marks import EventMark, Group, event_marks
from counterfoil.words.outcome import goes_on, no_forecast

GAPS_IN_WINDOW = 10  # readings further apart than a tenth of the window are not joined


@dataclass(frozen=True, slots=True)
class ReadingPoint:
    """The provider's counter as seen once."""

    at_ms: int
    percent: float
    source: str


@dataclass(frozen=True, slots=True)
class WindowSeries:
    """Everything the chart shows of one window; `joined[i]` says whether reading i is joined to the next.

    `own` is a staircase of (moment, value) in percent, dollars or tokens; `band` is clipped to 100 %.
    `unsure` is the band around it, (moment, low, high) in percent, where it is all that is known.
    `run_out_band` are the first and last moment of the run-out's band; `missing` says why there is no
    forecast. `middle` is the line through `band`; `unchanged` is that of the forecast as it is while a
    supposed one is drawn.
    """

    starts_at_ms: int
    ends_at_ms: int
    now_ms: int
    level: Level
    readings: tuple[ReadingPoint, ...]
    joined: tuple[bool, ...]
    own: tuple[tuple[int, float], ...]
    own_points: tuple[UsePoint, ...]
    own_in_usd: bool
    own_quarter: float
    band: tuple[ConePoint, ...]
    marks: tuple[EventMark, ...]
    runs_out_at_ms: int | None
    own_in_percent: bool = False
    gap: GapShape = NO_GAP
    estimate: Estimate | None = None
    unsure: tuple[tuple[int, float, float], ...] = ()
    run_out_band: tuple[int, int] | None = None
    missing: str = ""
    even_percent: float | None = None
    middle: tuple[tuple[int, float], ...] = ()
    unchanged: tuple[tuple[int, float], ...] = ()

    @property
    def has_percent(self) -> bool:
        """Whether anything is known in the provider's unit."""
        refused = any(mark.group is Group.REFUSED for mark in self.marks)
        return bool(self.readings or self.band or refused or self.own_in_percent or self.estimate)


def window_series(state: WindowState, now_ms: int, supposed: Forecast | None = None) -> WindowSeries:
    """The series of one window as it stands at `now_ms`; a supposed forecast is drawn in place of its own."""
    window, forecast, even = state.window, supposed or state.forecast, state.even_use
    band = band_until(forecast, window.resets_at_ms)
    seen = tuple(
        ReadingPoint(r.reading.at_ms, r.percent, r.reading.source)
        for r in window.readings
        if r.percent is not None
    )
    joined = _joined(seen, (window.resets_at_ms - window.starts_at_ms) // GAPS_IN_WINDOW)
    in_usd = bool(state.own) and state.own[-1].cost.priced_requests > 0
    in_percent = bool(state.own) and all(p.percent is not None for p in state.own)
    stairs = _staircase(state, now_ms, _percent if in_percent else _dollars if in_usd else _tokens)
    estimate = state.estimate if window.used_percent is None else None
    highest = stairs[-1][1] if stairs else 0.0
    return WindowSeries(
        starts_at_ms=window.starts_at_ms,
        ends_at_ms=window.resets_at_ms,
        now_ms=now_ms,
        level=state.level,
        readings=seen,
        joined=joined,
        own=stairs,
        own_points=state.own,
        own_in_usd=in_usd,
        own_quarter=25.0 if in_percent else own_quarter(highest, window.used_percent),
        band=band,
        marks=event_marks(state),
        runs_out_at_ms=forecast.runs_out_at_ms,
        own_in_percent=in_percent,
        gap=gap_shape([(r.at_ms, r.percent) for r in seen], joined, stairs if in_percent else ()),
        estimate=estimate,
        unsure=estimate_band(estimate, stairs) if in_percent else (),
        run_out_band=run_out_span(forecast, now_ms, window.resets_at_ms),
        missing=no_forecast(state, now_ms),
        even_percent=even.expected_percent if even and goes_on(state, now_ms) else None,
        middle=middle_line(forecast, band),
        unchanged=_unchanged(state) if supposed else (),
    )


def _unchanged(state: WindowState) -> tuple[tuple[int, float], ...]:
    return middle_line(state.forecast, band_until(state.forecast, state.window.resets_at_ms))


def _percent(point: UsePoint) -> float:
    return min(point.percent or 0.0, FULL)


def _dollars(point: UsePoint) -> float:
    return point.cost.picousd / PICOUSD_PER_USD


def _tokens(point: UsePoint) -> float:
    return float(point.tokens)


def _staircase(
    state: WindowState, now_ms: int, height: Callable[[UsePoint], float]
) -> tuple[tuple[int, float], ...]:
    """Use happens at once, not gradually until the next request: flat, then up."""
    made: list[tuple[int, float]] = []
    last = 0.0
    for point in state.own:
        value = height(point)
        made += [(point.at_ms, last), (point.at_ms, value)]
        last = value
    if not made:
        return ()
    end = max(min(now_ms, state.window.resets_at_ms), made[-1][0])
    return ((min(state.window.starts_at_ms, made[0][0]), 0.0), *made, (end, last))


def _joined(seen: tuple[ReadingPoint, ...], longest_ms: int) -> tuple[bool, ...]:
    # a fall is drawn, however long nobody looked
    near = [b.at_ms - a.at_ms <= longest_ms or b.percent < a.percent for a, b in pairwise(seen)]
    return (*near, False) if seen else ()


def height_at(series: WindowSeries, at_ms: int) -> float:
    """How high, in % of the chart, the highest curve stands at a moment."""
    seen = [r.percent for r in series.readings if r.at_ms <= at_ms]
    own = [value * 25 / series.own_quarter for at, value in series.own if at <= at_ms]
    ahead = forecast_at(series, at_ms)
    return max([*seen[-1:], *own[-1:], *([ahead.high] if ahead else [])], default=0.0)


def reading_near(series: WindowSeries, at_ms: int, within_ms: int) -> ReadingPoint | None:
    """The reading closest to a moment, if any is near enough."""
    closest = min(series.readings, key=lambda r: abs(r.at_ms - at_ms), default=None)
    return closest if closest is not None and abs(closest.at_ms - at_ms) <= within_ms else None


def own_at(series: WindowSeries, at_ms: int) -> UsePoint | None:
    """Our running total at a moment not after now."""
    if at_ms > series.now_ms:
        return None
    index = bisect_right(series.own_points, at_ms, key=lambda p: p.at_ms)
    return series.own_points[index - 1] if index else None


def forecast_at(series: WindowSeries, at_ms: int) -> ConePoint | None:
    """The forecast at a moment within its band."""
    for before, after in pairwise(series.band):
        if before.at_ms <= at_ms <= after.at_ms:
            length = after.at_ms - before.at_ms
            return between(before, after, (at_ms - before.at_ms) / length if length else 0.0)
    return None

"""What the window chart draws, worked out from a window's state. Pure: no Qt, no pyqtgraph.

Percentages are the provider's. Our own figures keep their unit; `own_quarter` of it stands at the height of
25 %, which is a matter of drawing alone.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from counterfoil.domain.forecast import ConePoint
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.snapshot import Level, UsePoint, WindowState
from counterfoil.ui.charts.scale import own_quarter

FULL = 100.0
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

    `own` is a staircase of (moment, value) in dollars or tokens; `band` is clipped to 100 %.
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
    refused_at_ms: tuple[int, ...]
    runs_out_at_ms: int | None

    @property
    def has_percent(self) -> bool:
        """Whether anything is known in the provider's unit."""
        return bool(self.readings or self.band or self.refused_at_ms)


def window_series(state: WindowState, now_ms: int) -> WindowSeries:
    """The series of one window as it stands at `now_ms`."""
    window = state.window
    seen = tuple(
        ReadingPoint(r.reading.at_ms, r.percent, r.reading.source)
        for r in window.readings
        if r.percent is not None
    )
    in_usd = bool(state.own) and state.own[-1].cost.priced_requests > 0
    stairs = _staircase(state, now_ms, in_usd=in_usd)
    return WindowSeries(
        starts_at_ms=window.starts_at_ms,
        ends_at_ms=window.resets_at_ms,
        now_ms=now_ms,
        level=state.level,
        readings=seen,
        joined=_joined(seen, (window.resets_at_ms - window.starts_at_ms) // GAPS_IN_WINDOW),
        own=stairs,
        own_points=state.own,
        own_in_usd=in_usd,
        own_quarter=own_quarter(stairs[-1][1] if stairs else 0.0, window.used_percent),
        band=_band(state),
        refused_at_ms=window.refused_at_ms,
        runs_out_at_ms=state.forecast.runs_out_at_ms,
    )


def _band(state: WindowState) -> tuple[ConePoint, ...]:
    cone = [p for p in state.forecast.cone if p.at_ms <= state.window.resets_at_ms]
    return clipped(cone) if cone and cone[0].low < FULL else ()


def _staircase(state: WindowState, now_ms: int, *, in_usd: bool) -> tuple[tuple[int, float], ...]:
    """Use happens at once, not gradually until the next request: flat, then up."""
    made: list[tuple[int, float]] = []
    last = 0.0
    for point in state.own:
        value = point.cost.picousd / PICOUSD_PER_USD if in_usd else float(point.tokens)
        made += [(point.at_ms, last), (point.at_ms, value)]
        last = value
    if not made:
        return ()
    end = max(min(now_ms, state.window.resets_at_ms), made[-1][0])
    return ((min(state.window.starts_at_ms, made[0][0]), 0.0), *made, (end, last))


def _joined(seen: tuple[ReadingPoint, ...], longest_ms: int) -> tuple[bool, ...]:
    near = [b.at_ms - a.at_ms <= longest_ms for a, b in pairwise(seen)]
    return (*near, False) if seen else ()


def clipped(cone: list[ConePoint]) -> tuple[ConePoint, ...]:
    """The cone with nothing above 100 %, and a point wherever one of its lines reaches it."""
    made: list[ConePoint] = []
    for before, after in zip([None, *cone], cone, strict=False):
        if before is not None:
            made += [between(before, after, share) for share in _crossings(before, after)]
        made.append(after)
    return tuple(ConePoint(p.at_ms, min(p.low, FULL), min(p.middle, FULL), min(p.high, FULL)) for p in made)


def _crossings(before: ConePoint, after: ConePoint) -> list[float]:
    lines = ((before.low, after.low), (before.middle, after.middle), (before.high, after.high))
    return sorted((FULL - a) / (b - a) for a, b in lines if a < FULL < b)


def between(before: ConePoint, after: ConePoint, share: float) -> ConePoint:
    """The cone's point at `share` (0 to 1) of the way."""
    return ConePoint(
        round(before.at_ms + (after.at_ms - before.at_ms) * share),
        before.low + (after.low - before.low) * share,
        before.middle + (after.middle - before.middle) * share,
        before.high + (after.high - before.high) * share,
    )


def middle_line(series: WindowSeries) -> list[tuple[int, float]]:
    """The forecast's middle up to where it reaches 100 %."""
    made: list[tuple[int, float]] = []
    for point in series.band:
        made.append((point.at_ms, point.middle))
        if point.middle >= FULL:
            break
    return made


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

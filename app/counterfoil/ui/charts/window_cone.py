"""The forecast's band as it is drawn: nothing of it above 100 %. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.forecast import ConePoint, Forecast
from counterfoil.ui.charts.gap_series import FULL


def band_until(forecast: Forecast, resets_at_ms: int) -> tuple[ConePoint, ...]:
    """The band up to the reset; nothing where all is used up already."""
    cone = [p for p in forecast.cone if p.at_ms <= resets_at_ms]
    return clipped(cone) if cone and cone[0].low < FULL else ()


def middle_line(forecast: Forecast, band: tuple[ConePoint, ...]) -> tuple[tuple[int, float], ...]:
    """The forecast's middle up to where it reaches 100 %, which is the moment that is named, if one is."""
    out_ms = forecast.runs_out_at_ms
    made: list[tuple[int, float]] = []
    for point in band:
        if out_ms is not None and point.at_ms >= out_ms > band[0].at_ms:
            return (*made, (out_ms, FULL))
        made.append((point.at_ms, point.middle))
        if point.middle >= FULL:
            break
    return tuple(made)


def run_out_span(forecast: Forecast, now_ms: int, resets_at_ms: int) -> tuple[int, int] | None:
    """The first and the last moment of the run-out's band, within now and the reset."""
    early, late = forecast.p10_at_ms, forecast.p90_at_ms
    if early is None:
        return None
    return max(early, now_ms), min(resets_at_ms if late is None else late, resets_at_ms)


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

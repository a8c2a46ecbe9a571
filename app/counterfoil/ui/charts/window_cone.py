"""The forecast's band as it is drawn: nothing of it above 100 %. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.forecast import ConePoint
from counterfoil.ui.charts.gap_series import FULL


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

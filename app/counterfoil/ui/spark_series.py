"""What a small curve of a window shows, in shares of its width and height. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from counterfoil.domain.snapshot import WindowState
from counterfoil.ui.charts.window_series import WindowSeries, window_series

T = TypeVar("T")
Place = tuple[float, float]  # 0–1 from the window's start to its reset, 0–1 from nothing to 100 %
MOST_DOTS, MOST_STEPS = 10, 60


@dataclass(frozen=True, slots=True)
class Spark:
    """`own` is our use as a staircase, `dots` are the provider's readings, `ahead` is the forecast.

    `has_limit`: the height means percent, so that its top is 100 %.
    """

    own: tuple[Place, ...] = ()
    dots: tuple[Place, ...] = ()
    ahead: tuple[Place, ...] = ()
    has_limit: bool = False


def spark_of(state: WindowState, now_ms: int) -> Spark:
    """The window so far, on the same scales as its big chart."""
    series = window_series(state, now_ms)
    return Spark(
        tuple(_place(series, at, value * 25 / series.own_quarter) for at, value in _own(series)),
        tuple(_place(series, r.at_ms, r.percent) for r in _thinned(series.readings, MOST_DOTS)),
        tuple(_place(series, at, value) for at, value in series.middle),
        series.has_percent,
    )


def _own(series: WindowSeries) -> Sequence[tuple[int, float]]:
    return _thinned(series.own, MOST_STEPS)


def _place(series: WindowSeries, at_ms: int, percent: float) -> Place:
    length = max(1, series.ends_at_ms - series.starts_at_ms)
    across = (at_ms - series.starts_at_ms) / length
    return min(max(across, 0.0), 1.0), min(max(percent / 100, 0.0), 1.0)


def _thinned(found: Sequence[T], most: int) -> Sequence[T]:
    """As many as there is room for, the last always among them."""
    if len(found) <= most:
        return found
    step = -(-len(found) // most)
    return [*found[::-step]][::-1]

"""What the capacity chart draws: one window's figure after the other, and the level in force. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.capacity import Capacity, CapacityChange, CapacityHistory, CapacityPoint
from counterfoil.ui.charts.scale import nice_at_least
from counterfoil.ui.plain import clean
from counterfoil.words import figures
from counterfoil.words import provider_page as words
from counterfoil.words.capacity import change_sentence
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

ROOM = 1.1  # how much of the height is kept free above the highest figure
NEAR_SHARE = 40
LEAST_SPAN_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Dollars:
    """A window's figure with its band, at the window's middle."""

    at_ms: int
    value: float
    low: float
    high: float
    points: float


@dataclass(frozen=True, slots=True)
class CapacitySeries:
    """Dollars a percent over time. `levels` are (from, to, dollars); `quarter` is a quarter of the axis."""

    starts_at_ms: int
    ends_at_ms: int
    points: tuple[Dollars, ...]
    levels: tuple[tuple[int, int, float], ...]
    band: tuple[float, float] | None  # of the last level
    changes: tuple[CapacityChange, ...]
    capacity: Capacity
    quarter: float


def capacity_series(history: CapacityHistory, now_ms: int) -> CapacitySeries | None:
    """None where there is no figure to draw."""
    now = history.current
    if not history.points and now.usd_per_percent is None:
        return None
    points = tuple(_middle(point) for point in history.points)
    begins = min((p.at_ms for p in history.points), default=now.since_ms or now_ms)
    ends = max(now_ms, begins + LEAST_SPAN_MS)
    levels = _levels(history, begins, ends)
    band = (now.low, now.high) if now.low is not None and now.high is not None else None
    tops = [p.high for p in points] + [value for _, _, value in levels] + ([band[1]] if band else [])
    typical = sorted(tops)[int((len(tops) - 1) * 0.95)]
    highest = min(max(tops), typical * 2)  # one odd window must not flatten all others
    return CapacitySeries(
        begins, ends, points, levels, band, history.changes, now, nice_at_least(highest * ROOM / 4)
    )


def _middle(point: CapacityPoint) -> Dollars:
    return Dollars(
        (point.at_ms + point.until_ms) // 2, point.usd_per_percent, point.low, point.high, point.points
    )


def _levels(history: CapacityHistory, begins: int, ends: int) -> tuple[tuple[int, int, float], ...]:
    """The level from one lasting step to the next; what holds at some hours only is no level."""
    steps = [change for change in history.changes if not change.hours]
    made, since = [], begins
    for change in steps:
        made.append((since, change.at_ms, change.before))
        since = change.at_ms
    last = history.current.usd_per_percent
    if last is None and steps:
        last = steps[-1].after
    return (*made, (since, ends, last)) if last is not None else tuple(made)


def capacity_hover(series: CapacitySeries, at_ms: int, tz: str) -> str:
    """Lines for a moment: the nearest window's figure, and a step close by."""
    near_ms = (series.ends_at_ms - series.starts_at_ms) // NEAR_SHARE
    lines = []
    point = min(series.points, key=lambda p: abs(p.at_ms - at_ms), default=None)
    if point is not None and abs(point.at_ms - at_ms) <= near_ms * 2:
        when = figures.day_clock(point.at_ms, tz)
        lines.append(f"{when} · {words.in_band(point.value, point.low, point.high)}")
        lines.append(tr("from {n} points of the counter", n=f"{point.points:.0f}"))
    close = [c for c in series.changes if abs(c.at_ms - at_ms) <= near_ms]
    return "\n".join([*lines, *(clean(change_sentence(series.capacity, c, tz)) for c in close[:2])])


def level_at(series: CapacitySeries, at_ms: int) -> float:
    """The level at a moment, in dollars; 0 where there is none."""
    return next((value for begin, end, value in series.levels if begin <= at_ms <= end), 0.0)


def step_label(change: CapacityChange) -> str:
    """`"−38 %"`."""
    sign = "−" if change.change_percent < 0 else "+"
    return figures.of_hundred(f"{sign}{abs(change.change_percent):.0f}")


def capacity_table(series: CapacitySeries) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """Head and rows for a spreadsheet: each window's figure with its band, then each level in force."""
    windows = [("window", utc(p.at_ms), None, p.value, p.low, p.high) for p in series.points]
    levels = [("in force", utc(begin), utc(end), value, None, None) for begin, end, value in series.levels]
    return ("what", "at", "until", "usd_per_percent", "low", "high"), [*windows, *levels]

"""What the chart of days draws: bars in places of a stack, or a line of shares. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.history import Metric
from counterfoil.domain.history_view import Bar, HistoryView
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.times import DAY_MS
from counterfoil.ui.charts.burn_series import Stack as Named
from counterfoil.ui.plain import clean
from counterfoil.words import history_parts as words

HALF_DAY_MS = DAY_MS // 2
LONGEST_NAME = 50


@dataclass(frozen=True, slots=True)
class DaySeries:
    """Bars as (middle in days, width in days, base, height) for each place of the stack, from below.

    Each day lies around the midnight (UTC) that its number names. Heights are US dollars, tokens, requests
    or percent; `points` (middle, percent) are for shares, which are not stacked.
    """

    starts_at_ms: int
    ends_at_ms: int
    metric: Metric
    places: tuple[tuple[tuple[float, float, float, float], ...], ...]
    points: tuple[tuple[float, float | None], ...]
    gaps: tuple[tuple[float, float], ...]  # middle, width
    highest: float
    names: tuple[str, ...]
    bars: tuple[Bar, ...]


def day_series(view: HistoryView) -> DaySeries:
    """The drawing of a view."""
    metric, scale = view.wish.metric, PICOUSD_PER_USD if view.wish.metric is Metric.COST else 1
    is_share = metric is Metric.CACHE
    places: list[list[tuple[float, float, float, float]]] = [[] for _ in view.stacks]
    highest = 0.0
    for bar in view.bars:
        base = 0.0
        for place, part in zip(places, bar.parts, strict=True):
            height = (metric.of(part) or 0) / scale
            if height:
                place.append((*_where(bar), base, height))
            base += height
        highest = max(highest, base)
    return DaySeries(
        view.drawn.first * DAY_MS - HALF_DAY_MS,
        view.drawn.last * DAY_MS + HALF_DAY_MS,
        metric,
        tuple(tuple(place) for place in places),
        tuple((_where(bar)[0], metric.of(bar.whole)) for bar in view.bars) if is_share else (),
        tuple(_where(bar) for bar in view.bars if bar.is_gap),
        100.0 if is_share else highest,
        names_of(view),
        view.bars,
    )


def names_of(view: HistoryView) -> tuple[str, ...]:
    """The parts of the bars as they are called."""
    return tuple(clean(words.part_name(name, view.wish.stack), LONGEST_NAME) for name in view.stacks)


def _where(bar: Bar) -> tuple[float, float]:
    return (bar.days.first + bar.days.last) / 2, bar.days.days


def bar_at(series: DaySeries, at_ms: int) -> Bar | None:
    """The bar whose days hold a moment of the chart."""
    day = (at_ms + HALF_DAY_MS) // DAY_MS
    return next((bar for bar in series.bars if bar.days.first <= day <= bar.days.last), None)


def hover(series: DaySeries, at_ms: int) -> str:
    """Lines for the bar under the pointer; nothing beside the bars."""
    bar = bar_at(series, at_ms)
    return "" if bar is None else "\n".join(words.bar_lines(bar, series.names, series.metric))


def named(view: HistoryView) -> list[Named]:
    """The parts by what hues are kept: names as logged."""
    return [Named(name or "", (), is_rest=name is None) for name in view.stacks]

"""What is told of the moment under the pointer. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from counterfoil.ui.charts.burn_series import BUCKET_MS, BurnSeries, bars_at
from counterfoil.ui.charts.window_series import WindowSeries, forecast_at, own_at, reading_near
from counterfoil.ui.plain import clean
from counterfoil.words import sentences as words
from counterfoil.words.figures import NBSP

LONGEST_NAME = 50
NEAR_SHARE = 60  # a reading within this part of the window counts as pointed at
MOST_PROJECTS = 6


def window_hover(series: WindowSeries, at_ms: int, tz: str) -> str:
    """Lines for a moment of the window: the provider's reading with source and age, ours, the forecast."""
    lines = [words.moment(at_ms, series.now_ms, tz)]
    near = reading_near(series, at_ms, (series.ends_at_ms - series.starts_at_ms) // NEAR_SHARE)
    if near is not None:
        seen = f"{words.source(near.source)} {words.clock_seconds(near.at_ms, tz)}"
        lines.append(f"provider {_exact(near.percent)} · {seen}, {words.age(near.at_ms, series.now_ms)}")
    own = own_at(series, at_ms)
    if own is not None:
        lines.append(f"own {words.tokens(own.tokens)}{NBSP}tokens · {words.own_cost(own.cost)}")
    ahead = forecast_at(series, at_ms)
    if ahead is not None:
        low, high = words.percent_figure(ahead.low), words.percent(ahead.high)
        lines.append(f"forecast ≈{NBSP}{words.percent(ahead.middle)}, 8 of 10 within {low}–{high}")
    return "\n".join(lines)


def _exact(percent: float) -> str:
    return f"{percent:g}{NBSP}%"


def burn_hover(series: BurnSeries, at_ms: int, tz: str) -> str:
    """Lines for a bar: its five minutes and each project's rate."""
    start = at_ms // BUCKET_MS * BUCKET_MS
    bars = bars_at(series, at_ms)
    if not bars:
        return ""
    lines = [f"{words.clock(start, tz)}–{words.clock(start + BUCKET_MS, tz)}"]
    for project, rate in bars[:MOST_PROJECTS]:
        # cleaned here already: a name with a line in it must not look like a figure of ours
        lines.append(f"{clean(project, LONGEST_NAME)}: {rate_text(rate, in_usd=series.in_usd)}")
    return "\n".join(lines)


def rate_text(rate: float, *, in_usd: bool) -> str:
    """`"$1.90 an hour"` or `"9.4 k tokens a minute"`."""
    if in_usd:
        return f"${rate:,.2f} an hour" if rate >= 0.005 else f"<{NBSP}$0.01 an hour"
    return f"{words.tokens(round(rate))}{NBSP}tokens a minute"

"""What is told of the moment under the pointer. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from textwrap import wrap

from counterfoil.domain.forecast import ConePoint
from counterfoil.ui.charts.burn_series import BUCKET_MS, BurnSeries, bars_at
from counterfoil.ui.charts.window_marks import marks_near
from counterfoil.ui.charts.window_series import WindowSeries, forecast_at, own_at, reading_near
from counterfoil.ui.plain import clean
from counterfoil.ui.tamed import tamed_event
from counterfoil.words import sentences as words
from counterfoil.words.figures import NBSP
from counterfoil.words.provider import estimate_text, event_sentence
from counterfoil.words.verdicts import APPROX, band

LONGEST_NAME = 50
NEAR_SHARE = 60  # a reading within this part of the window counts as pointed at
MOST_PROJECTS, MOST_EVENTS = 6, 2
LONGEST_SENTENCE, LINE_LETTERS = 240, 64


def window_hover(series: WindowSeries, at_ms: int, tz: str) -> str:
    """Lines for a moment of the window: the provider's reading with source and age, ours, the forecast."""
    lines = [words.moment(at_ms, series.now_ms, tz)]
    near_ms = (series.ends_at_ms - series.starts_at_ms) // NEAR_SHARE
    near = reading_near(series, at_ms, near_ms)
    if near is not None:
        seen = f"{words.source(near.source)} {words.clock_seconds(near.at_ms, tz)}"
        lines.append(f"provider {_exact(near.percent)} · {seen}, {words.age(near.at_ms, series.now_ms)}")
    own = own_at(series, at_ms)
    if own is not None:
        share = "" if own.percent is None else f"{APPROX}{_tenths(own.percent)} · "
        lines.append(f"own {share}{words.tokens(own.tokens)}{NBSP}tokens · {words.own_cost(own.cost)}")
    if series.estimate is not None and at_ms <= series.now_ms:
        lines.append(f"now {estimate_text(series.estimate)}")
    ahead = forecast_at(series, at_ms)
    if ahead is not None:
        what = "what if" if series.unchanged else "forecast"
        lines.append(f"{what} {_ahead(ahead, is_named=series.runs_out_at_ms is not None)}")
    if series.even_percent is not None and abs(at_ms - series.now_ms) <= near_ms:
        lines.append(f"even pace {words.percent(series.even_percent)}")
    return "\n".join([*lines, *_events(series, at_ms, near_ms, tz)])


def _events(series: WindowSeries, at_ms: int, near_ms: int, tz: str) -> list[str]:
    lines: list[str] = []
    for mark in marks_near(series.marks, at_ms, near_ms)[:MOST_EVENTS]:
        if mark.event is None:
            lines.append(f"refused {words.clock_seconds(mark.at_ms, tz)}")
        else:  # cleaned here already: a name with a line in it must not look like a figure of ours
            lines += wrap(clean(event_sentence(tamed_event(mark.event), tz), LONGEST_SENTENCE), LINE_LETTERS)
    return lines


def _ahead(ahead: ConePoint, *, is_named: bool) -> str:
    within = band(ahead.low, ahead.high)
    middle = f"{APPROX}{words.percent(ahead.middle)}"
    if is_named:  # the line is then of the cases in which it runs out, as the moment is
        return f"{within} in 8 of 10 cases, {middle} if it runs out"
    return f"{middle}, 8 of 10 within {within}"


def _tenths(percent: float) -> str:
    return f"{percent:.1f}{NBSP}%"


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

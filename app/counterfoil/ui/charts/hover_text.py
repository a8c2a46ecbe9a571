"""What is told of the moment under the pointer. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from textwrap import wrap

from counterfoil.domain.forecast import ConePoint
from counterfoil.domain.snapshot import UsePoint
from counterfoil.ui.charts.burn_series import BurnBy, BurnSeries, Stack, bars_at
from counterfoil.ui.charts.window_marks import marks_near
from counterfoil.ui.charts.window_series import WindowSeries, forecast_at, own_at, reading_near
from counterfoil.ui.plain import clean
from counterfoil.ui.tamed import tamed_event
from counterfoil.words import burn
from counterfoil.words import sentences as words
from counterfoil.words.figures import decimal, of_hundred
from counterfoil.words.provider import estimate_text, event_sentence
from counterfoil.words.tongue import numerals, tr
from counterfoil.words.verdicts import band

LONGEST_NAME = 50
NEAR_SHARE = 60  # a reading within this part of the window counts as pointed at
MOST_EVENTS = 2
LONGEST_SENTENCE, LINE_LETTERS = 240, 64


def window_hover(series: WindowSeries, at_ms: int, tz: str, seen_ms: int | None = None) -> str:
    """Lines for a moment of the window: the provider's reading with source and age, ours, the forecast."""
    lines = [words.moment(at_ms, series.now_ms, tz)]
    near_ms = (seen_ms or series.ends_at_ms - series.starts_at_ms) // NEAR_SHARE
    near = reading_near(series, at_ms, near_ms)
    if near is not None:
        seen = f"{words.source(near.source)} {words.clock_seconds(near.at_ms, tz)}"
        age = words.age(near.at_ms, series.now_ms)
        percent = _exact(near.percent)
        lines.append(tr("provider {percent} · {seen}, {age}", percent=percent, seen=seen, age=age))
    own = own_at(series, at_ms)
    if own is not None:
        lines.append(_own(own))
    if series.estimate is not None and at_ms <= series.now_ms:
        lines.append(tr("now {estimate}", estimate=estimate_text(series.estimate)))
    ahead = forecast_at(series, at_ms)
    if ahead is not None:
        said = _ahead(ahead, is_named=series.runs_out_at_ms is not None)
        if series.unchanged:
            lines.append(tr("what if {figures}", figures=said))
        else:
            lines.append(tr("forecast {figures}", figures=said))
    if series.even_percent is not None and abs(at_ms - series.now_ms) <= near_ms:
        lines.append(tr("even pace {percent}", percent=words.percent(series.even_percent)))
    return "\n".join([*lines, *_events(series, at_ms, near_ms, tz)])


def _own(point: UsePoint) -> str:
    used, cost = words.tokens(point.tokens), words.own_cost(point.cost)
    if point.percent is None:
        return tr("own {n}\u00a0tokens · {cost}", n=used, cost=cost)
    share = _tenths(point.percent)
    return tr("own ≈\u00a0{percent} · {n}\u00a0tokens · {cost}", percent=share, n=used, cost=cost)


def _events(series: WindowSeries, at_ms: int, near_ms: int, tz: str) -> list[str]:
    lines: list[str] = []
    for mark in marks_near(series.marks, at_ms, near_ms)[:MOST_EVENTS]:
        if mark.event is None:
            lines.append(tr("refused {time}", time=words.clock_seconds(mark.at_ms, tz)))
        else:  # cleaned here already: a name with a line in it must not look like a figure of ours
            lines += wrap(clean(event_sentence(tamed_event(mark.event), tz), LONGEST_SENTENCE), LINE_LETTERS)
    return lines


def _ahead(ahead: ConePoint, *, is_named: bool) -> str:
    within = band(ahead.low, ahead.high)
    middle = words.percent(ahead.middle)
    if is_named:  # the line is then of the cases in which it runs out, as the moment is
        return tr("{band} in 8 of 10 cases, ≈\u00a0{percent} if it runs out", band=within, percent=middle)
    return tr("≈\u00a0{percent}, 8 of 10 within {band}", band=within, percent=middle)


def _tenths(percent: float) -> str:
    return of_hundred(decimal(percent, 1))


def _exact(percent: float) -> str:
    return of_hundred(numerals(f"{percent:g}"))


def burn_hover(series: BurnSeries, at_ms: int, tz: str) -> str:
    """Lines for a bar: its time, the whole rate, and that of each name."""
    bar, bars = series.bar_at(at_ms), bars_at(series, at_ms)
    if bar is None or not bars:
        return ""
    lines = [burn.stretch(*bar, series.now_ms, tz)]
    if len(bars) > 1:
        lines.append(burn.rate(sum(rate for _, rate in bars), in_usd=series.in_usd))
    for stack, rate in bars:
        # cleaned here already: a name with a line in it must not look like a figure of ours
        name = clean(stack_name(stack, series.by), LONGEST_NAME)
        lines.append(f"{name}: {burn.rate(rate, in_usd=series.in_usd)}")
    return "\n".join(lines)


def stack_name(stack: Stack, by: BurnBy) -> str:
    """What a stack is called; names of projects and models are as they were logged."""
    if stack.is_rest:
        return tr(burn.OTHER, about="all that are not named")
    return words.agent(stack.name) if by is BurnBy.AGENT else stack.name

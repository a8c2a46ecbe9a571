"""Bars for findings of more than one session: before and after, or day by day. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from counterfoil.domain.finding import Finding, FindingForm
from counterfoil.domain.finding_case import Case
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.session_line import Call
from counterfoil.domain.times import DAY_MS
from counterfoil.ui.charts.scale import nice_at_least
from counterfoil.words import figures, money
from counterfoil.words.tongue import msg, tr

MOST_BARS = 62
HALVES = 2
Word = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class BarSeries:
    """`bars` are (what stands below it, height, what hovering tells); `top` is where the axis ends."""

    bars: tuple[tuple[str, float, str], ...]
    ticks: tuple[tuple[float, str], ...]
    top: float
    name: str  # what the heights are
    is_pair: bool = False


def _share(value: float) -> str:
    return figures.percent(100.0 * value)


def _tokens(value: float) -> str:
    return figures.tokens(round(value))


def _money(value: float) -> str:
    return money.price(value / PICOUSD_PER_USD, marked=False)


def _minutes(value: float) -> str:
    return figures.minutes(round(value))


BEFORE, AFTER = msg("before"), msg("after")
USUAL, HERE = msg("usual"), msg("here", about="in what was found")
LOGGED, BY_CLIENT = msg("in the logs"), msg("by the client’s count")
OTHER_HOURS, THESE_HOURS = msg("other hours"), msg("these hours")
PAIRS: dict[FindingForm, tuple[str, str, str, str, Word, str]] = {
    FindingForm.CACHE_SHARE: (
        *("before_share", "after_share", BEFORE, AFTER, _share),
        msg("Share of prompts read from the cache"),
    ),
    FindingForm.TOKENS_PER_TURN: ("before", "after", BEFORE, AFTER, _tokens, msg("Tokens a turn")),
    FindingForm.COST_PER_HOUR: (
        *("before_picousd", "after_picousd", BEFORE, AFTER, _money),
        msg("Cost of an hour of work"),
    ),
    FindingForm.SHORTER_LIFETIME: (
        *("before_minutes", "after_minutes", BEFORE, AFTER, _minutes),
        msg("How long the cache is kept"),
    ),
    FindingForm.READS_PER_OUTPUT: (
        *("usual_ratio", "ratio", USUAL, HERE, _tokens),
        msg("Tokens read for each token of output"),
    ),
    FindingForm.HELPER_CALLS: (
        *("logged_picousd", "client_picousd", LOGGED, BY_CLIENT, _money),
        msg("Cost"),
    ),
    FindingForm.EQUAL_PROMPTS: ("usual_tokens", "tokens", USUAL, HERE, _tokens, msg("Tokens a prompt")),
}


def bar_series(finding: Finding, case: Case, tz: str) -> BarSeries | None:
    """What to draw; None where there is nothing to compare."""
    if finding.form in PAIRS and finding.facts:
        return _pair(finding)
    if finding.form is FindingForm.FEWER_TOKENS and finding.facts:
        kept = 1.0 - _number(finding, "fewer_share")
        name = tr("What a percent of the window holds, of the usual")
        return _made([(tr(OTHER_HOURS), 1.0), (tr(THESE_HOURS), kept)], _share, name, is_pair=True)
    return _by_day(case.calls, tz)


def _pair(finding: Finding) -> BarSeries:
    one, other, before, after, word, name = PAIRS[finding.form]
    heights = [(tr(before), _number(finding, one)), (tr(after), _number(finding, other))]
    return _made(heights, word, tr(name), is_pair=True)


def _number(finding: Finding, name: str) -> float:
    value = finding.fact(name)
    return 0.0 if isinstance(value, str) else float(value)


def _by_day(calls: Iterable[Call], tz: str) -> BarSeries | None:
    """What its requests cost each day, or their tokens where they have no price; several days in a bar."""
    held = [(_day(call.at_ms, tz), call) for call in calls]
    if not held:
        return None
    first, last = held[0][0], held[-1][0]
    step = -(-(last - first + 1) // MOST_BARS)
    priced = any(call.cost.known for _, call in held)
    sums = [0.0] * ((last - first) // step + 1)
    for day, call in held:
        sums[(day - first) // step] += call.cost.picousd if priced else call.tokens.total
    # a local day is named by a moment in its middle, which no change of clocks moves to another day
    names = [figures.day((first + i * step) * DAY_MS + DAY_MS // 2, "UTC") for i in range(len(sums))]
    name = tr("Cost of its requests") if priced else tr("Tokens of its requests")
    return _made(list(zip(names, sums, strict=True)), _money if priced else _tokens, name)


def _day(at_ms: int, tz: str) -> int:
    then = figures.local(at_ms, tz)
    return (then.toordinal()) - 719_163


def _made(heights: list[tuple[str, float]], word: Word, name: str, *, is_pair: bool = False) -> BarSeries:
    highest = max(height for _, height in heights)
    unit = PICOUSD_PER_USD if word is _money else 1
    half = nice_at_least(highest / unit / HALVES) * unit if highest else unit
    if word is _share:
        half = 0.5
    return BarSeries(
        tuple(
            (
                tr("{name}: {value}", name=label, value=word(height)) if is_pair else label,
                height,
                f"{label}\n{name}: {word(height)}",
            )
            for label, height in heights
        ),
        tuple((i * half, word(i * half)) for i in range(HALVES + 1)),
        HALVES * half,
        name,
        is_pair,
    )

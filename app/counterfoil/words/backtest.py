"""The record of forecasts made again over past windows, as tables and lines for the terminal. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.score import MethodScore
from counterfoil.domain.scorecard import KindScore, Scorecard
from counterfoil.words.counts import counted
from counterfoil.words.figures import count
from counterfoil.words.method_names import method_name
from counterfoil.words.score_methods import brier, coverage, score_name, time_off
from counterfoil.words.scorecard import NO_SCORES, kind_title, warning_sentences

METHOD_COLUMNS = (
    "method",
    "Brier",
    "log loss",
    "band held",
    "reset band held",
    "last 2 h off by",
    "time named",
)
BIN_COLUMNS = ("chance said", "times", "came true", "share", "windows that ran out")


def headline(score: KindScore) -> str:
    """`"5-hour windows: 31 judged, 14 ran out, 402 checks."`."""
    if score.shown is None:
        return f"{kind_title(score.kind)}: {counted(score.windows, 'window')}. {NO_SCORES}"
    told = f"{count(score.windows)} judged, {count(score.exhausted)} ran out"
    return f"{kind_title(score.kind)}: {told}, {counted(score.shown.checks, 'check')}."


def which(every_minutes: int, *, is_all: bool) -> str:
    """What was judged, and how to read the figures."""
    judged = "Every window with earlier ones" if is_all else "The later half of each limit's windows"
    return f"{judged}, a check every {every_minutes} min. Brier and log loss: less is better."


def method_rows(score: KindScore) -> list[list[str]]:
    """A row for what was shown, then one a method."""
    return [_method(one, score) for one in score.scores]


def bin_rows(score: MethodScore) -> list[list[str]]:
    """Of so many times that a chance was said, how often it came."""
    return [
        [
            f"{one.low:.0%}–{one.high:.0%}",
            count(one.times),
            count(one.came_true),
            f"{one.share:.0%}",
            f"{one.windows_true} of {one.windows}",
        ]
        for one in score.bins
    ]


def notes(card: Scorecard) -> list[str]:
    """What stands below the tables: the lead over each baseline, and what warnings came to."""
    return [*_leads(card.whole), *warning_sentences(card.whole.warnings)]


def _leads(score: KindScore) -> Iterator[str]:
    for lead in score.leads:
        if lead.share is None:
            continue
        way = "below" if lead.share >= 0 else "above"
        sure = "more than chance" if lead.is_sure else "may be chance"
        yield f"Brier as shown: {abs(lead.share):.0%} {way} that of {method_name(lead.over)} ({sure})."


def _method(score: MethodScore, record: KindScore) -> list[str]:
    late = score.late
    return [
        score_name(score, record.in_use),
        brier(score),
        "none" if score.log_loss is None else f"{score.log_loss:.3f}",
        coverage(score.run_out_band),
        coverage(score.at_reset_band),
        time_off(score),
        f"{count(late.times)} of {count(late.moments)}",
    ]

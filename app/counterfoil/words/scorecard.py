"""What is said of the record of forecasts: for each kind of window, method and warning. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.score import MethodScore
from counterfoil.domain.score_bins import Bin
from counterfoil.domain.score_chance import Lead
from counterfoil.domain.score_warnings import WarningScore
from counterfoil.domain.scorecard import KindScore
from counterfoil.domain.warned import CAME_CLOSE_PERCENT
from counterfoil.words.counts import forecasts, warned_windows
from counterfoil.words.counts import times as times_of
from counterfoil.words.counts import windows as windows_of
from counterfoil.words.figures import (
    MINUTE_MS,
    count,
    decimal,
    duration,
    full_date,
    local,
    month_day,
    of_hundred,
)
from counterfoil.words.method_names import method_name
from counterfoil.words.tongue import msg, tr, trn
from counterfoil.words.verdicts import band

RELIABILITY, METHODS, WARNINGS = (
    msg("Said and came true"),
    msg("Methods on the same moments"),
    msg("Warnings"),
)
SAID, CAME_TRUE, JUST_AS_SAID, SEEN = (
    msg("said"),
    msg("came true"),
    msg("just as said"),
    msg("forecasts, 8 of 10"),
)
LOADING = msg("Looking at past forecasts…")
CANNOT_SHOW = msg("Not known, as past forecasts cannot be read.")
NO_LEDGER = msg("Nothing is recorded yet. Each forecast is kept and judged when its window ends.")
NO_WINDOWS = msg(
    "No window with a forecast has ended yet. Each forecast is kept and judged when its window ends."
)
NO_SCORES = msg("No forecast can be judged yet.")
NO_WARNINGS = msg("No window ran out, and none was warned of.")
ENOUGH_WINDOWS = 10
POINTS_EXPLAINED = msg("Chances that were shown, ten by ten. In the bars each window counts once.")
FOOTNOTE = msg(
    "Brier score: the squared distance between the chance said and what came, on average; 0 is perfect, "
    "lower is better. The band of the run-out time is meant to hold 8 of 10. Time off: how far that time was "
    "off in the last two hours before a window ran out (median)."
)
KINDS = {
    WindowKind.FIVE_HOUR: msg("5-hour windows"),
    WindowKind.SEVEN_DAY: msg("weeks"),
    WindowKind.SEVEN_DAY_SCOPED: msg("weeks of one model"),
    WindowKind.MONTHLY: msg("months"),
    WindowKind.DAILY: msg("days"),
    WindowKind.OTHER: msg("other windows"),
}
ALL_KINDS = msg("all windows")
LEADS = {  # by whether it is below, and whether that is sure
    (True, True): msg(
        "The error of what was shown is {size} below that of the straight line, which is more than chance."
    ),
    (True, False): msg(
        "The error of what was shown is {size} below that of the straight line, which may be chance."
    ),
    (False, True): msg(
        "The error of what was shown is {size} above that of the straight line, which is more than chance."
    ),
    (False, False): msg(
        "The error of what was shown is {size} above that of the straight line, which may be chance."
    ),
}
LONGEST_COUNT = 999
TELLING_LOW, TELLING_HIGH = 0.7, 0.95  # chances between these tell most of how right the rest are


def kind_name(kind: WindowKind | None) -> str:
    """`"5-hour windows"`."""
    return tr(ALL_KINDS) if kind is None else tr(KINDS[kind])


def kind_title(kind: WindowKind | None) -> str:
    """The same at the head of a card."""
    name = kind_name(kind)
    return f"{name[0].upper()}{name[1:]}"


def skill(score: KindScore) -> str:
    """`"error 58 % below a straight line"`; nothing where too little is known."""
    lead = _over_straight_line(score)
    if lead is None or lead.share is None or not has_enough(score):
        return ""
    size = of_hundred(f"{abs(lead.share) * 100:.0f}")
    if lead.share >= 0:
        return tr("error {size} below a straight line", size=size)
    return tr("error {size} above a straight line", size=size)


def has_enough(score: KindScore) -> bool:
    """Whether the record says something."""
    return score.windows >= ENOUGH_WINDOWS and score.shown is not None


def kind_sentence(score: KindScore) -> str:
    """`"Of 40 times we said about 80 %, it ran out 33 times."`."""
    if not has_enough(score) or score.shown is None:
        return tr(
            "Not enough windows have ended yet: {n}\u00a0of\u00a0{needed}.",
            n=count(score.windows),
            needed=ENOUGH_WINDOWS,
        )
    told = telling_bin(score.shown.bins)
    return tr(
        "Of {times} we said about {percent}, it ran out {came}.",
        times=times_of(told.times),
        percent=of_hundred(str(round(told.said * 100))),
        came=times_of(told.came_true),
    )


def telling_bin(bins: Sequence[Bin]) -> Bin:
    """The one that tells most of a record: the fullest of those neither unlikely nor certain, else of all."""
    telling = [one for one in bins if TELLING_LOW <= one.said <= TELLING_HIGH]
    return max(telling or bins, key=lambda one: (one.windows, one.times))


def made_sentence(score: KindScore, tz: str) -> str:
    """How many forecasts, of what, since when, and which of them were made live."""
    if score.since_ms is None:
        return ""
    checks = 0 if score.shown is None else score.shown.checks
    return tr(
        "{forecasts} of {windows} since {date}: {origin}.",
        forecasts=forecasts(checks),
        windows=windows_of(score.windows),
        date=_since(score.since_ms, score.until_ms, tz),
        origin=_origin(score),
    )


def _since(since_ms: int, until_ms: int | None, tz: str) -> str:
    """The day, with its year where another year has begun."""
    then = local(since_ms, tz)
    is_this = until_ms is None or local(until_ms, tz).year == then.year
    return month_day(then) if is_this else full_date(then)


def _origin(score: KindScore) -> str:
    live = score.windows - score.replayed
    if not live:
        return tr("all replayed from the logs")
    if not score.replayed:
        return tr("all made live")
    return tr(
        "{windows} forecast live, {n} replayed from the logs",
        windows=windows_of(live),
        n=count(score.replayed),
    )


def outcome_sentence(score: KindScore) -> str:
    """`"12 ran out, 19 lasted; 2 were cut short and are not judged."`."""
    ran_out, lasted = count(score.exhausted), count(score.windows - score.exhausted)
    if not score.unsettled:
        return tr("{ran_out} ran out, {lasted} lasted.", ran_out=ran_out, lasted=lasted)
    return trn(
        "{ran_out} ran out, {lasted} lasted; {n} was cut short and is not judged.",
        "{ran_out} ran out, {lasted} lasted; {n} were cut short and are not judged.",
        score.unsettled,
        n=count(score.unsettled),
        ran_out=ran_out,
        lasted=lasted,
    )


def bin_lines(one: Bin) -> list[str]:
    """The exact figures of one point of the chart."""
    low, high = one.band
    return [
        tr(
            "said {said}, came true {came}",
            said=of_hundred(decimal(one.said * 100, 1)),
            came=of_hundred(decimal(one.share * 100, 1)),
        ),
        tr("{part} of {all}", part=count(one.came_true), all=times_of(one.times)),
        tr(
            "in {windows}, of which {n} ran out",
            windows=windows_of(one.windows),
            n=count(one.windows_true),
        ),
        tr("8 of 10 within {band}", band=band(low * 100, high * 100)),
    ]


def bin_label(one: Bin) -> str:
    """`"33 of 40"`; where that would be long, how often it came: `"83 %"`."""
    if one.times > LONGEST_COUNT:
        return of_hundred(f"{one.share * 100:.0f}")
    return tr("{part} of {all}", part=count(one.came_true), all=count(one.times))


def in_use_sentence(score: KindScore) -> str:
    """`"In use: blend, best over 31 windows."`, or which one was closer."""
    if score.in_use is None:
        return ""
    name, best = method_name(score.in_use), best_of(score.scores)
    if not has_enough(score):
        return tr("In use: {method}. Too few windows have ended to tell which is best.", method=name)
    if best is None or best.method is None:
        return tr("In use: {method}.", method=name)
    over = windows_of(score.windows)
    if best.method is score.in_use:
        return tr("In use: {method}, best over {windows}.", method=name, windows=over)
    closer = method_name(best.method)
    return tr("In use: {method}; {other} was closer over {windows}.", method=name, other=closer, windows=over)


def best_of(scores: Sequence[MethodScore]) -> MethodScore | None:
    """The method with the least Brier score."""
    known = [one for one in scores if one.method is not None and one.brier is not None]
    return min(known, key=lambda one: one.brier or 0.0, default=None)


def lead_sentence(score: KindScore) -> str:
    """`"The error of what was shown is 58 % below that of the straight line, which is more than chance."`."""
    lead = _over_straight_line(score)
    if lead is None or lead.share is None or not has_enough(score):
        return ""
    size = of_hundred(f"{abs(lead.share) * 100:.0f}")
    return tr(LEADS[lead.share >= 0, lead.is_sure], size=size)


def _over_straight_line(score: KindScore) -> Lead | None:
    return next((one for one in score.leads if one.over is Method.STRAIGHT_LINE), None)


def warning_sentences(score: WarningScore) -> list[str]:
    """What warnings came to."""
    lines = []
    if score.exhausted:
        lines.append(_ahead(score))
    if score.warned:
        lines.append(_false(score))
    return lines or [tr(NO_WARNINGS)]


def _ahead(score: WarningScore) -> str:
    number, windows = count(score.warned_before), windows_of(score.exhausted)
    if score.lead_minutes_median is None:
        return tr("Warned before {n} of {windows} that ran out.", n=number, windows=windows)
    return tr(
        "Warned before {n} of {windows} that ran out, {duration} ahead (median).",
        n=number,
        windows=windows,
        duration=duration(round(score.lead_minutes_median * MINUTE_MS)),
    )


def _false(score: WarningScore) -> str:
    close = of_hundred(f"{CAME_CLOSE_PERCENT:.0f}")
    warned = warned_windows(score.warned)
    if score.false:
        return tr(
            "Of {warned}, {n} did not reach {percent}.", warned=warned, n=count(score.false), percent=close
        )
    return trn(
        "The {n}\u00a0warned window reached {percent}.",
        "All {n}\u00a0warned windows reached {percent}.",
        score.warned,
        n=count(score.warned),
        percent=close,
    )

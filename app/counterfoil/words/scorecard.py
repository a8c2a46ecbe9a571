"""What is said of the record of forecasts: for each kind of window, method and warning. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.score import Coverage, MethodScore
from counterfoil.domain.score_bins import Bin
from counterfoil.domain.score_chance import Lead
from counterfoil.domain.score_warnings import WarningScore
from counterfoil.domain.scorecard import KindScore
from counterfoil.domain.warned import CAME_CLOSE_PERCENT
from counterfoil.words.figures import MINUTE_MS, NBSP, count, counted, day, duration, local
from counterfoil.words.method_names import goes_by, method_name
from counterfoil.words.verdicts import band

RELIABILITY, METHODS, WARNINGS = "Said and came true", "Methods on the same moments", "Warnings"
SAID, CAME_TRUE, JUST_AS_SAID, SEEN = "said", "came true", "just as said", "forecasts, 8 of 10"
LOADING = "Looking at past forecasts…"
CANNOT_SHOW = "Not known, as past forecasts cannot be read."
NO_LEDGER = "Nothing is recorded yet. Each forecast is kept and judged when its window ends."
NO_WINDOWS = "No window with a forecast has ended yet. Each forecast is kept and judged when its window ends."
NO_SCORES = "No forecast can be judged yet."
NO_WARNINGS = "No window ran out, and none was warned of."
ENOUGH_WINDOWS = 10
METHOD, BRIER, BAND, TIME_OFF = "Method", "Brier score", "Band holds", "Time off"
SHOWN = "as shown"
IN_USE = "in use"
NO_BAND, NO_TIME = "none", "none"
POINTS_EXPLAINED = "Chances that were shown, ten by ten. In the bars each window counts once."
SHOWN_WHY = "What the app showed, by whichever method was in use then."
FOOTNOTE = (
    "Brier score: the squared distance between the chance said and what came, on average; 0 is perfect, "
    "lower is better. The band of the run-out time is meant to hold 8 of 10. Time off: how far that time was "
    "off in the last two hours before a window ran out (median)."
)
KINDS = {
    WindowKind.FIVE_HOUR: "5-hour windows",
    WindowKind.SEVEN_DAY: "weeks",
    WindowKind.SEVEN_DAY_SCOPED: "weeks of one model",
    WindowKind.MONTHLY: "months",
    WindowKind.DAILY: "days",
    WindowKind.OTHER: "other windows",
}
LONGEST_COUNT = 999
TELLING_LOW, TELLING_HIGH = 0.7, 0.95  # chances between these tell most of how right the rest are


def kind_name(kind: WindowKind | None) -> str:
    """`"5-hour windows"`."""
    return "all windows" if kind is None else KINDS[kind]


def kind_title(kind: WindowKind | None) -> str:
    """The same at the head of a card."""
    name = kind_name(kind)
    return f"{name[0].upper()}{name[1:]}"


def skill(score: KindScore) -> str:
    """`"error 58 % below a straight line"`; nothing where too little is known."""
    lead = _over_straight_line(score)
    if lead is None or lead.share is None or not has_enough(score):
        return ""
    return (
        f"error {abs(lead.share) * 100:.0f}{NBSP}% {'below' if lead.share >= 0 else 'above'} a straight line"
    )


def has_enough(score: KindScore) -> bool:
    """Whether the record says something."""
    return score.windows >= ENOUGH_WINDOWS and score.shown is not None


def kind_sentence(score: KindScore) -> str:
    """`"Of 40 times we said about 80 %, it ran out 33 times."`."""
    if not has_enough(score) or score.shown is None:
        return f"Not enough windows have ended yet: {count(score.windows)}{NBSP}of{NBSP}{ENOUGH_WINDOWS}."
    told = telling_bin(score.shown.bins)
    return (
        f"Of {counted(told.times, 'time')} we said about {round(told.said * 100)}{NBSP}%, "
        f"it ran out {counted(told.came_true, 'time')}."
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
    of_what = f"{counted(score.windows, 'window')} since {_since(score.since_ms, score.until_ms, tz)}"
    return f"{counted(checks, 'forecast')} of {of_what}: {_origin(score)}."


def _since(since_ms: int, until_ms: int | None, tz: str) -> str:
    """The day, with its year where another year has begun."""
    year = local(since_ms, tz).year
    is_this = until_ms is None or local(until_ms, tz).year == year
    return day(since_ms, tz) if is_this else f"{day(since_ms, tz)} {year}"


def _origin(score: KindScore) -> str:
    live = score.windows - score.replayed
    if not live:
        return "all replayed from the logs"
    if not score.replayed:
        return "all made live"
    return f"{counted(live, 'window')} forecast live, {count(score.replayed)} replayed from the logs"


def outcome_sentence(score: KindScore) -> str:
    """`"12 ran out, 19 lasted; 2 were cut short and are not judged."`."""
    told = f"{count(score.exhausted)} ran out, {count(score.windows - score.exhausted)} lasted"
    if not score.unsettled:
        return f"{told}."
    were, are = ("was", "is") if score.unsettled == 1 else ("were", "are")
    return f"{told}; {count(score.unsettled)} {were} cut short and {are} not judged."


def bin_lines(one: Bin) -> list[str]:
    """The exact figures of one point of the chart."""
    low, high = one.band
    return [
        f"said {one.said * 100:.1f}{NBSP}%, came true {one.share * 100:.1f}{NBSP}%",
        f"{count(one.came_true)} of {counted(one.times, 'time')}",
        f"in {counted(one.windows, 'window')}, of which {count(one.windows_true)} ran out",
        f"8 of 10 within {band(low * 100, high * 100)}",
    ]


def bin_label(one: Bin) -> str:
    """`"33 of 40"`; where that would be long, how often it came: `"83 %"`."""
    if one.times > LONGEST_COUNT:
        return f"{one.share * 100:.0f}{NBSP}%"
    return f"{count(one.came_true)} of {count(one.times)}"


def score_name(score: MethodScore, in_use: Method | None) -> str:
    """`"blend, in use"`."""
    if score.method is None:
        return SHOWN
    name = method_name(score.method)
    return f"{name}, {IN_USE}" if score.method is in_use else name


def score_why(score: MethodScore) -> str:
    """What a method goes by."""
    return SHOWN_WHY if score.method is None else goes_by(score.method)


def brier(score: MethodScore) -> str:
    """`"0.121"`."""
    return NO_BAND if score.brier is None else f"{score.brier:.3f}"


def brier_why(score: MethodScore) -> str:
    """Over how much it is taken, and what it is with each window counted once."""
    over = f"Over {counted(score.checks, 'forecast')} of {counted(score.windows, 'window')}."
    once = score.brier_by_window
    return over if once is None else f"{over} With each window counted once it is {once:.3f}."


def best_first(scores: Sequence[MethodScore]) -> list[MethodScore]:
    """What was shown, then the methods, those with the least Brier score first."""
    return sorted(scores, key=lambda one: (one.method is not None, 1.0 if one.brier is None else one.brier))


def coverage(held: Coverage) -> str:
    """`"7.8 of 10"`."""
    return NO_BAND if held.share is None else f"{held.share * 10:.1f} of 10"


def coverage_why(held: Coverage) -> str:
    """The count behind it."""
    if not held.times:
        return "No band was said of a window that ran out."
    times = f"{count(held.held)} of {counted(held.times, 'time')}"
    return f"The band held the run-out time {times}; meant are 8 of 10."


def time_off(score: MethodScore) -> str:
    """`"9 min"`."""
    minutes = score.late.median_minutes
    return NO_TIME if minutes is None else duration(round(minutes * MINUTE_MS))


def time_off_why(score: MethodScore) -> str:
    """How often a time was named at all."""
    named, moments = score.late.times, score.late.moments
    return f"A time was named at {count(named)} of {counted(moments, 'moment')} in the last two hours."


def in_use_sentence(score: KindScore) -> str:
    """`"In use: blend, best over 31 windows."`, or which one was closer."""
    if score.in_use is None:
        return ""
    over = f"over {counted(score.windows, 'window')}"
    if not has_enough(score):
        return f"In use: {method_name(score.in_use)}. Too few windows have ended to tell which is best."
    name, best = method_name(score.in_use), best_of(score.scores)
    if best is None or best.method is None:
        return f"In use: {name}."
    if best.method is score.in_use:
        return f"In use: {name}, best {over}."
    return f"In use: {name}; {method_name(best.method)} was closer {over}."


def best_of(scores: Sequence[MethodScore]) -> MethodScore | None:
    """The method with the least Brier score."""
    known = [one for one in scores if one.method is not None and one.brier is not None]
    return min(known, key=lambda one: one.brier or 0.0, default=None)


def lead_sentence(score: KindScore) -> str:
    """`"The error of what was shown is 58 % below that of the straight line, which is more than chance."`."""
    lead = _over_straight_line(score)
    if lead is None or lead.share is None or not has_enough(score):
        return ""
    size = f"{abs(lead.share) * 100:.0f}{NBSP}% {'below' if lead.share >= 0 else 'above'}"
    return f"The error of what was shown is {size} that of the straight line{_how_sure(lead)}."


def _over_straight_line(score: KindScore) -> Lead | None:
    return next((one for one in score.leads if one.over is Method.STRAIGHT_LINE), None)


def _how_sure(lead: Lead) -> str:
    return ", which is more than chance" if lead.is_sure else ", which may be chance"


def warning_sentences(score: WarningScore) -> list[str]:
    """What warnings came to."""
    lines = []
    if score.exhausted:
        lead = score.lead_minutes_median
        ahead = "" if lead is None else f", {duration(round(lead * MINUTE_MS))} ahead (median)"
        ran_out = f"{count(score.warned_before)} of {counted(score.exhausted, 'window')} that ran out"
        lines.append(f"Warned before {ran_out}{ahead}.")
    if score.warned:
        lines.append(_false(score))
    return lines or [NO_WARNINGS]


def _false(score: WarningScore) -> str:
    close = f"{CAME_CLOSE_PERCENT:.0f}{NBSP}%"
    warned = counted(score.warned, "warned window")
    if score.false:
        return f"Of {warned}, {count(score.false)} did not reach {close}."
    return f"The {warned} reached {close}." if score.warned == 1 else f"All {warned} reached {close}."

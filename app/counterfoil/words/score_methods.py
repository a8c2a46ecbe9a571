"""What is said of one method's record, or of what was shown: a row of the table of methods. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.method import Method
from counterfoil.domain.score import Coverage, MethodScore
from counterfoil.words.counts import forecasts, moments
from counterfoil.words.counts import times as times_of
from counterfoil.words.counts import windows as windows_of
from counterfoil.words.figures import MINUTE_MS, count, decimal, duration
from counterfoil.words.method_names import goes_by, method_name
from counterfoil.words.tongue import msg, tr

METHOD, BRIER, BAND, TIME_OFF = msg("Method"), msg("Brier score"), msg("Band holds"), msg("Time off")
SHOWN = msg("as shown")
NONE = msg("none")
SHOWN_WHY = msg("What the app showed, by whichever method was in use then.")


def score_name(score: MethodScore, in_use: Method | None) -> str:
    """`"blend, in use"`."""
    if score.method is None:
        return tr(SHOWN)
    name = method_name(score.method)
    return tr("{method}, in use", method=name) if score.method is in_use else name


def score_why(score: MethodScore) -> str:
    """What a method goes by."""
    return tr(SHOWN_WHY) if score.method is None else goes_by(score.method)


def brier(score: MethodScore) -> str:
    """`"0.121"`."""
    return tr(NONE) if score.brier is None else decimal(score.brier, 3)


def brier_why(score: MethodScore) -> str:
    """Over how much it is taken, and what it is with each window counted once."""
    over = tr(
        "Over {forecasts} of {windows}.", forecasts=forecasts(score.checks), windows=windows_of(score.windows)
    )
    once = score.brier_by_window
    if once is None:
        return over
    return f"{over} {tr('With each window counted once it is {score}.', score=decimal(once, 3))}"


def best_first(scores: Sequence[MethodScore]) -> list[MethodScore]:
    """What was shown, then the methods, those with the least Brier score first."""
    return sorted(scores, key=lambda one: (one.method is not None, 1.0 if one.brier is None else one.brier))


def coverage(held: Coverage) -> str:
    """`"7.8 of 10"`."""
    return tr(NONE) if held.share is None else tr("{n} of 10", n=decimal(held.share * 10, 1))


def widest_figures() -> tuple[tuple[str, ...], ...]:
    """The longest that the score and the band are said by."""
    held = tr("{n} of 10", n=decimal(9.9, 1))
    return (decimal(0.999, 3), tr(NONE)), (held, tr(NONE))


def coverage_why(held: Coverage) -> str:
    """The count behind it."""
    if not held.times:
        return tr("No band was said of a window that ran out.")
    return tr(
        "The band held the run-out time {n} of {times}; meant are 8 of 10.",
        n=count(held.held),
        times=times_of(held.times),
    )


def time_off(score: MethodScore) -> str:
    """`"9 min"`."""
    minutes = score.late.median_minutes
    return tr(NONE) if minutes is None else duration(round(minutes * MINUTE_MS))


def time_off_why(score: MethodScore) -> str:
    """How often a time was named at all."""
    return tr(
        "A time was named at {n} of {moments} in the last two hours.",
        n=count(score.late.times),
        moments=moments(score.late.moments),
    )

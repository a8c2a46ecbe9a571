"""How the ways of forecasting are called, and what each goes by. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.method import Method
from counterfoil.words.tongue import msg, tr

NAMES = {
    Method.STRAIGHT_LINE: msg("straight line"),
    Method.LAST_HOUR: msg("last hour"),
    Method.GAMMA_POISSON: msg("Gamma–Poisson"),
    Method.ALIKE: msg("similar past"),
    Method.HABIT: msg("habit"),
    Method.BLEND: msg("blend"),
    Method.OBSERVED: msg("observed"),
}
GOES_BY = {
    Method.STRAIGHT_LINE: msg("The pace since the window’s start goes on. It says yes or no."),
    Method.LAST_HOUR: msg("The pace of the last hour goes on. It says yes or no."),
    Method.GAMMA_POISSON: msg("A pace that fades from the recent to the lasting one, with chance around it."),
    Method.ALIKE: msg("As past windows went on from the same point."),
    Method.HABIT: msg("The current session’s pace, then the usual hours of the day and the week."),
    Method.BLEND: msg("Several methods together, each weighed by its record."),
    Method.OBSERVED: msg("It has run out; nothing is left to forecast."),
}


def method_name(method: Method) -> str:
    """`"straight line"`."""
    return tr(NAMES[method])


def goes_by(method: Method) -> str:
    """What a method takes for granted, in a sentence."""
    return tr(GOES_BY[method])

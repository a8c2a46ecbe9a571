"""How the ways of forecasting are called, and what each goes by. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.method import Method

NAMES = {
    Method.STRAIGHT_LINE: "straight line",
    Method.LAST_HOUR: "last hour",
    Method.GAMMA_POISSON: "Gamma–Poisson",
    Method.ALIKE: "similar past",
    Method.HABIT: "habit",
    Method.BLEND: "blend",
    Method.OBSERVED: "observed",
}
GOES_BY = {
    Method.STRAIGHT_LINE: "The pace since the window’s start goes on. It says yes or no.",
    Method.LAST_HOUR: "The pace of the last hour goes on. It says yes or no.",
    Method.GAMMA_POISSON: "A pace that fades from the recent to the lasting one, with chance around it.",
    Method.ALIKE: "As past windows went on from the same point.",
    Method.HABIT: "The current session’s pace, then the usual hours of the day and the week.",
    Method.BLEND: "Several methods together, each weighed by its record.",
    Method.OBSERVED: "It has run out; nothing is left to forecast.",
}


def method_name(method: Method) -> str:
    """`"straight line"`."""
    return NAMES[method]


def goes_by(method: Method) -> str:
    """What a method takes for granted, in a sentence."""
    return GOES_BY[method]

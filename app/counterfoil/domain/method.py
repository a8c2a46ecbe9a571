"""The ways of forecasting that are held against each other."""

from __future__ import annotations

from enum import StrEnum


class Method(StrEnum):
    """How a forecast came about. The first three are baselines that every other must beat."""

    STRAIGHT_LINE = "straight-line"  # the pace since the window's start goes on
    LAST_HOUR = "last-hour"  # the pace of the last hour goes on
    GAMMA_POISSON = "gamma-poisson"  # a pace that fades from the recent to the lasting one
    ALIKE = "alike"  # as past windows went on from here
    HABIT = "habit"  # the current burst, then the user's hours of the day and week
    BLEND = "blend"  # several, weighed by how well each did
    OBSERVED = "observed"  # it has run out: nothing is left to forecast


BASELINES = (Method.STRAIGHT_LINE, Method.LAST_HOUR, Method.GAMMA_POISSON)

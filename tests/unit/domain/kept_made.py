"""Snapshots with forecasts to be kept, in minutes from a fixed moment."""

from __future__ import annotations

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.judged import Saying
from counterfoil.domain.method import Method
from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import Level, Snapshot, Use, WindowState
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import QuotaWindow
from tests.unit.domain.judged_made import BLEND, at, said
from tests.unit.domain.shown import quota, shown


def open_window(minute: float, percent: float = 40.0, reset: float = 300.0, length: int = 300) -> QuotaWindow:
    """A window read at its start and now."""
    start = reset - length
    readings = [shown(start, 0, reset, length), shown(max(minute, start + 1), percent, reset, length)]
    return quota(readings, max(minute, start + 1)).windows[-1]


def state(
    window: QuotaWindow, percent: float = 40.0, level: Level = Level.CALM, *sayings: Saying
) -> WindowState:
    """How it stands, with a forecast."""
    words = sayings or (said(0.4), said(0.0, Method.STRAIGHT_LINE))
    forecast = Forecast(True, BLEND, p_exhaust=0.4, percent=percent, sayings=words, learned_from=3)
    return WindowState(window, Use(0, TokenCounts(), Cost()), (), forecast, level)


def snapshot(minute: float, *states: WindowState) -> Snapshot:
    """What was shown at a minute."""
    return Snapshot(at(minute), "UTC", states)

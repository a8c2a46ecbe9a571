"""What was forecast of a window, and what became of it: one shape for replays and for what was said live."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.method import Method


@dataclass(frozen=True, slots=True)
class Saying:
    """What one method said: the probability of 100 % before the reset, and when, given that it runs out.

    The times are the middle and the 10–90 % band, None where the method sees no way for it to run out.
    The percentages are for the reset, at most 100.
    """

    method: Method
    p_exhaust: float
    runs_out_at_ms: int | None = None
    p10_at_ms: int | None = None
    p90_at_ms: int | None = None
    at_reset_percent: float | None = None
    at_reset_low: float | None = None
    at_reset_high: float | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A moment at which a forecast was made, the percent used then, and what each method said of it.

    `shown` is the method whose word the user saw; its saying is among `sayings`.
    """

    at_ms: int
    percent: float
    shown: Method
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class JudgedWindow:
    """A window that has ended, the forecasts made of it before it was full, and what became of it.

    `full_at_ms` None says that it lasted; `peak_percent` is what it came to. `is_replayed`: the forecasts
    were made afterwards, each from what was known at its moment. `learned_from` past windows were known.
    """

    window: WindowId
    starts_at_ms: int
    ended_at_ms: int
    full_at_ms: int | None
    peak_percent: float
    checks: tuple[Check, ...]
    is_replayed: bool = True
    learned_from: int = 0

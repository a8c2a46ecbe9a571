"""What is said of a window, with the facts to word it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.driver import Driver
from counterfoil.domain.snapshot import Level


class AlertKind(StrEnum):
    """What there is to say, from the least urgent up; a reset is good news."""

    RESET = "reset"
    CALM = "calm"
    WATCH = "watch"
    WARN = "warn"
    CRITICAL = "critical"
    EXHAUSTED = "exhausted"


@dataclass(frozen=True, slots=True)
class Alert:
    """One notification, with the facts needed to word it; a fact that is not known is None.

    `after` is the most urgent level that the window had come to before.
    """

    kind: AlertKind
    window: WindowId
    at_ms: int
    resets_at_ms: int
    percent: float | None = None
    runs_out_at_ms: int | None = None
    p10_at_ms: int | None = None
    p90_at_ms: int | None = None
    p_exhaust: float | None = None
    drivers: tuple[Driver, ...] = ()
    after: Level = Level.UNKNOWN

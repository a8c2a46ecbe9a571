"""Which warnings a past window would have been given, from the forecasts made of it."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.alert import AlertKind
from counterfoil.domain.alert_state import WindowMemory
from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.snapshot import Level
from counterfoil.domain.warning_news import news, noted, settled
from counterfoil.domain.warning_standing import standing_then
from counterfoil.domain.window import MINUTE_MS

CAME_CLOSE_PERCENT = 90.0  # a warning for a window that came to so much was not for nothing


@dataclass(frozen=True, slots=True)
class Warned:
    """What would have been said of a window, in order, and when it was first warned of, None where never.

    `lead_minutes` is from then to the moment it was full, None where it lasted or was not warned of.
    `is_false_alarm`: warned of, and it neither ran out nor came close.
    """

    said: tuple[tuple[int, AlertKind], ...]
    first_warn_at_ms: int | None
    lead_minutes: float | None
    is_false_alarm: bool


def warned(window: JudgedWindow) -> Warned:
    """The warnings by the same rules as in `alerts.decide`, at each check, by the method shown then.

    The window is taken to have been in sight since it began.
    """
    said = _said(window)
    first_ms = next((at for at, kind in said if _is_warning(kind)), None)
    full_ms = window.full_at_ms
    lead = None if first_ms is None or full_ms is None else (full_ms - first_ms) / MINUTE_MS
    lasted = full_ms is None and window.peak_percent < CAME_CLOSE_PERCENT
    return Warned(said, first_ms, lead, first_ms is not None and lasted)


def first_warned_at_ms(window: JudgedWindow) -> int | None:
    """When a window would have been warned of first, None where never."""
    return warned(window).first_warn_at_ms


def _is_warning(kind: AlertKind) -> bool:
    return kind not in (AlertKind.RESET, AlertKind.CALM, AlertKind.WATCH)


def _said(window: JudgedWindow) -> tuple[tuple[int, AlertKind], ...]:
    said: list[tuple[int, AlertKind]] = []
    length_ms = max(MINUTE_MS, window.window.resets_at_ms - window.starts_at_ms)
    memory = WindowMemory(window.window, length_ms, is_primed=True, reached=Level.CALM)
    for check in window.checks:
        standing = standing_then(window, check)
        memory = noted(memory, standing, check.at_ms)
        kind = news(memory, standing, check.at_ms)
        if kind is not None:
            memory = settled(memory, kind, aloud=True)
            said.append((check.at_ms, kind))
    return tuple(said)

"""What is worth a notification: a pure decision from what was said before and how it stands now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from counterfoil.domain.alert_memory import (
    AlertState,
    WindowId,
    WindowMemory,
    identity,
    recognised,
    replaces,
)
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level, WindowState
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, QuotaWindow


class AlertKind(StrEnum):
    """What there is to say, from the least urgent up; a reset is good news."""

    RESET = "reset"
    WARN = "warn"
    CRITICAL = "critical"
    EXHAUSTED = "exhausted"


URGENCY = {Level.WARN: 1, Level.CRITICAL: 2, Level.EXHAUSTED: 3}


@dataclass(frozen=True, slots=True)
class Alert:
    """One notification, with the facts needed to word it; a fact that is not known is None."""

    kind: AlertKind
    window: WindowId
    at_ms: int
    resets_at_ms: int
    percent: float | None = None
    runs_out_at_ms: int | None = None
    p10_at_ms: int | None = None
    p90_at_ms: int | None = None


def decide(
    state: AlertState, snapshot_windows: Sequence[WindowState], now_ms: int
) -> tuple[AlertState, tuple[Alert, ...]]:
    """The new state and what to say now.

    A window's first sight only primes it. Each level is said once per window, and
    a less urgent one never after a more urgent; a reset once, where there had been a warning.
    """
    seen = [s for s in snapshot_windows if s.window.running_at(now_ms)]
    known = recognised(state.windows, [s.window for s in seen])
    gone = [m for m in state.windows if m not in known.values() and not _forgotten(m, now_ms)]
    judged = [_without(memory, seen, now_ms) for memory in gone]
    judged += [_with(known.get(i), current, now_ms) for i, current in enumerate(seen)]
    alerts = tuple(alert for _, alert in judged if alert is not None)
    return AlertState(tuple(memory for memory, _ in judged)), alerts


def fresh_ms(kind: WindowKind, length_ms: int) -> int:
    """How old a reading or a reset may be and still be news."""
    if kind is WindowKind.FIVE_HOUR:
        return 30 * MINUTE_MS
    if kind in (WindowKind.SEVEN_DAY, WindowKind.SEVEN_DAY_SCOPED):
        return 6 * HOUR_MS
    return length_ms // 20


def _forgotten(memory: WindowMemory, now_ms: int) -> bool:
    return now_ms >= memory.window.resets_at_ms + memory.length_ms // 2


def _without(
    memory: WindowMemory, seen: Sequence[WindowState], now_ms: int
) -> tuple[WindowMemory, Alert | None]:
    """A remembered window that is no longer there: over by its clock, or because another took its place."""
    due_ms = memory.window.resets_at_ms
    past = now_ms >= due_ms or any(replaces(memory, s.window, now_ms) for s in seen)
    if memory.over or not past:
        return memory, None
    over = replace(memory, over=True)
    if not memory.urgency or now_ms - due_ms > fresh_ms(memory.window.kind, memory.length_ms):
        return over, None
    return over, Alert(AlertKind.RESET, memory.window, now_ms, due_ms, memory.percent)


def _with(memory: WindowMemory | None, state: WindowState, now_ms: int) -> tuple[WindowMemory, Alert | None]:
    """What a running window's level adds to what was said of it."""
    window, urgency = state.window, URGENCY.get(state.level, 0)
    name, length_ms = identity(window), window.length_ms
    if memory is None:
        return WindowMemory(name, length_ms, urgency, window.used_percent), None
    percent = memory.percent if window.used_percent is None else window.used_percent
    memory = replace(memory, window=name, length_ms=length_ms, percent=percent)
    if memory.over or urgency <= memory.urgency or not _fresh(window, now_ms):
        return memory, None
    return replace(memory, urgency=urgency), _alert(state, name, now_ms)


def _fresh(window: QuotaWindow, now_ms: int) -> bool:
    read_ms, length_ms = window.reading_at_ms, window.length_ms
    return read_ms is not None and now_ms - read_ms <= fresh_ms(window.kind, length_ms)


def _alert(state: WindowState, name: WindowId, now_ms: int) -> Alert:
    return Alert(
        kind=AlertKind(state.level.value),
        window=name,
        at_ms=now_ms,
        resets_at_ms=state.window.resets_at_ms,
        percent=state.window.used_percent,
        runs_out_at_ms=state.forecast.runs_out_at_ms,
        p10_at_ms=state.forecast.p10_at_ms,
        p90_at_ms=state.forecast.p90_at_ms,
    )

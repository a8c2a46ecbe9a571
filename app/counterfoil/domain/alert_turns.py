"""What each window gives reason to say, before anyone asks whether it may be said now."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from counterfoil.domain.alert import Alert, AlertKind
from counterfoil.domain.alert_memory import identity
from counterfoil.domain.alert_state import (
    NIGHT_MS,
    WindowMemory,
    is_forgotten,
    one_each,
    recognised,
    replaces,
)
from counterfoil.domain.snapshot import Level, WindowState
from counterfoil.domain.thresholds import USUAL, Thresholds
from counterfoil.domain.warning_level import fresh_ms, rank
from counterfoil.domain.warning_news import news, noted
from counterfoil.domain.warning_standing import standing_now
from counterfoil.domain.window import RESET_JITTER_MS


class Turn(NamedTuple):
    """A window's memory, whether it is in sight, and the alert that there is reason for."""

    memory: WindowMemory
    is_here: bool
    alert: Alert | None = None


def turns(
    memories: Sequence[WindowMemory],
    windows: Sequence[WindowState],
    now_ms: int,
    thresholds: Thresholds = USUAL,
) -> list[Turn]:
    """One of each window remembered or seen; those out of sight come first."""
    running = [state for state in windows if state.window.running_at(now_ms)]
    seen = [running[i] for i in one_each([state.window for state in running])]
    known = recognised(memories, [state.window for state in seen])
    here = {i: memory for i, memory in known.items() if not _stays_over(memory, seen[i], now_ms)}
    away = [m for m in memories if m not in here.values() and not is_forgotten(m, now_ms)]
    new_or_here = [i for i in range(len(seen)) if i in here or i not in known]
    return [
        *(_away(memory, seen, here.values(), now_ms) for memory in away),
        *(_here(here.get(i), seen[i], now_ms, thresholds) for i in new_or_here),
    ]


def _stays_over(memory: WindowMemory, state: WindowState, now_ms: int) -> bool:
    """Whether a reset that slips by seconds keeps a window in sight; one that comes back is over no more."""
    return memory.is_over and now_ms >= state.window.resets_at_ms - RESET_JITTER_MS


def _away(
    memory: WindowMemory, seen: Sequence[WindowState], here: Collection[WindowMemory], now_ms: int
) -> Turn:
    """A remembered window that is no longer there: over by its clock, or because another took its place."""
    due_ms = memory.window.resets_at_ms
    is_past = now_ms >= due_ms or any(replaces(memory, state.window, now_ms) for state in seen)
    if not (memory.is_over or is_past):
        return Turn(memory, False)
    memory = replace(memory, is_over=True)
    if memory.is_reset_said or not _is_warned_of(memory):
        return Turn(memory, False)
    if memory.is_waiting:
        is_news = not any(_is_warned_of(m) for m in here if m.window.same_limit(memory.window))
        until_ms = due_ms + NIGHT_MS
    else:
        is_news, until_ms = True, due_ms + fresh_ms(memory.window.kind, memory.length_ms)
    if not is_news or now_ms > until_ms:
        return Turn(memory, False)
    reset = Alert(AlertKind.RESET, memory.window, now_ms, due_ms, memory.percent, after=memory.reached)
    return Turn(memory, False, reset)


def _is_warned_of(memory: WindowMemory) -> bool:
    return rank(memory.reached) >= rank(Level.WARN)


def _here(known: WindowMemory | None, state: WindowState, now_ms: int, thresholds: Thresholds) -> Turn:
    """What a running window's standing adds to what was said of it."""
    name, length_ms = identity(state.window), state.window.length_ms
    before = known or WindowMemory(name, length_ms, is_primed=False, reached=Level.UNKNOWN)
    before = replace(before, window=name, length_ms=length_ms, is_over=False)
    standing = standing_now(state, now_ms, thresholds)
    memory = noted(before, standing, now_ms)
    kind = news(memory, standing, now_ms) if before.is_primed else None
    return Turn(memory, True, None if kind is None else _alert(kind, memory, state, now_ms))


def _alert(kind: AlertKind, memory: WindowMemory, state: WindowState, now_ms: int) -> Alert:
    return Alert(
        kind=kind,
        window=memory.window,
        at_ms=now_ms,
        resets_at_ms=state.window.resets_at_ms,
        percent=state.window.used_percent,
        runs_out_at_ms=state.forecast.runs_out_at_ms,
        p10_at_ms=state.forecast.p10_at_ms,
        p90_at_ms=state.forecast.p90_at_ms,
        p_exhaust=state.forecast.p_exhaust,
        drivers=state.drivers,
        after=memory.reached,
    )

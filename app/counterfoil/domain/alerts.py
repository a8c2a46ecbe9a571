"""What is worth a notification: a pure decision from what was said before and how it stands now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterfoil.domain.alert import Alert, AlertKind
from counterfoil.domain.alert_state import AlertState, WindowMemory
from counterfoil.domain.alert_turns import turns
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.warning_news import settled
from counterfoil.domain.warning_policy import WarningPolicy
from counterfoil.domain.warning_voice import is_held_back, is_silenced, spent_snoozes, with_snooze
from counterfoil.domain.window import MINUTE_MS

__all__ = ["Alert", "AlertKind", "decide"]

RELEASED_APART_MS = MINUTE_MS  # what quiet hours held back is said one by one
ANYTHING = WarningPolicy()
KINDS = tuple(AlertKind)


def decide(
    state: AlertState, windows: Sequence[WindowState], now_ms: int, policy: WarningPolicy = ANYTHING
) -> tuple[AlertState, tuple[Alert, ...]]:
    """The new state and what to say now.

    A window's first sight only primes it. Each level is said once per window, and a less urgent one never
    after a more urgent; a reset or calm once, where there had been a warning. Quiet hours hold back what is
    not exhausted, to be said afterwards one by one where it still holds. What passes while a limit is
    snoozed or off is not said later; a snooze ends with its window, so that its reset is said.
    """
    found = turns(state.windows, windows, now_ms, policy.thresholds)
    spent = spent_snoozes(turn.memory for turn in found if not turn.is_here)
    memories: list[WindowMemory] = []
    said: list[Alert] = []
    waiting: list[tuple[int, Alert]] = []
    for turn in found:
        memory, alert = turn.memory, turn.alert
        memory = with_snooze(memory, policy, spent, now_ms) if turn.is_here else memory
        if alert is None:
            memory = replace(memory, is_waiting=False)
        elif is_silenced(memory, alert.kind, policy, now_ms):
            memory = settled(memory, alert.kind, aloud=False)
        elif is_held_back(alert.kind, policy):
            memory = replace(memory, is_waiting=True)
        elif memory.is_waiting and alert.kind is not AlertKind.EXHAUSTED:
            waiting.append((len(memories), alert))
        else:
            memory = settled(memory, alert.kind, aloud=True)
            said.append(alert)
        memories.append(memory)
    if not waiting or not _may_release(state.released_at_ms, now_ms):
        return AlertState(tuple(memories), state.released_at_ms), tuple(said)
    place, alert = max(waiting, key=lambda one: KINDS.index(one[1].kind))
    memories[place] = settled(memories[place], alert.kind, aloud=True)
    return AlertState(tuple(memories), now_ms), (*said, alert)


def _may_release(released_ms: int | None, now_ms: int) -> bool:
    return released_ms is None or not 0 <= now_ms - released_ms < RELEASED_APART_MS

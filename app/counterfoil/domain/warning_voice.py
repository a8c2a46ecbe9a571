"""Whether something may be said now: quiet hours, snoozes and switches."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from counterfoil.domain.alert import AlertKind
from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alert_state import WindowMemory
from counterfoil.domain.warning_policy import LimitName, Snooze, WarningPolicy


def limit_of(window: WindowId) -> LimitName:
    """The limit that a window is of."""
    return LimitName(window.agent, window.account, window.limit_id, window.kind)


def spent_snoozes(memories: Iterable[WindowMemory]) -> frozenset[Snooze]:
    """Snoozes of windows that are out of sight: they end with their window, whatever time is left."""
    return frozenset(
        Snooze(limit_of(memory.window), memory.snoozed_until_ms)
        for memory in memories
        if memory.snoozed_until_ms is not None
    )


def with_snooze(
    memory: WindowMemory, policy: WarningPolicy, spent: Collection[Snooze], now_ms: int
) -> WindowMemory:
    """A running window's memory, with the snooze of its limit that it is the first to see."""
    limit = limit_of(memory.window)
    found = [
        s.until_ms for s in policy.snoozed if s.limit == limit and s.until_ms > now_ms and s not in spent
    ]
    return replace(memory, snoozed_until_ms=max(found)) if found else memory


def is_silenced(memory: WindowMemory, kind: AlertKind, policy: WarningPolicy, now_ms: int) -> bool:
    """Whether it passes unsaid. A snooze ends with its window, so the reset is said."""
    limit, until_ms = limit_of(memory.window), memory.snoozed_until_ms
    if limit in policy.off:
        return True
    if kind is AlertKind.RESET or until_ms is None or until_ms <= now_ms:
        return False
    return Snooze(limit, until_ms) in policy.snoozed


def is_held_back(kind: AlertKind, policy: WarningPolicy) -> bool:
    """Whether it waits for the end of quiet hours: all but a limit that is used up."""
    return policy.is_quiet and kind is not AlertKind.EXHAUSTED

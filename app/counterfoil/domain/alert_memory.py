"""What is remembered of each window between two alert decisions, and how a window is known again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, QuotaWindow

RESET_FALL_PERCENT = 20.0  # a counter that fell this far has begun again, wherever its reset stands
SETTLED_MS = 10 * MINUTE_MS  # a second account's window may look like a successor for as long


@dataclass(frozen=True, slots=True)
class WindowId:
    """Which window an alert is about; the reset is rounded to the minute."""

    agent: str
    account: str | None
    limit_id: str
    kind: WindowKind
    resets_at_ms: int

    def same_limit(self, other: WindowId) -> bool:
        """Whether both are windows of one limit."""
        own = (self.agent, self.account, self.limit_id, self.kind)
        return own == (other.agent, other.account, other.limit_id, other.kind)


@dataclass(frozen=True, slots=True)
class WindowMemory:
    """What was said about one window: the greatest urgency (0 none … 3 exhausted), and whether it is over."""

    window: WindowId
    length_ms: int
    urgency: int = 0
    percent: float | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class AlertState:
    """All that must be kept from one decision to the next, also across restarts."""

    windows: tuple[WindowMemory, ...] = ()


def identity(window: QuotaWindow) -> WindowId:
    """The id under which a window is remembered."""
    minute = (window.resets_at_ms + MINUTE_MS // 2) // MINUTE_MS
    return WindowId(window.agent, window.account, window.limit_id, window.kind, minute * MINUTE_MS)


def recognised(memories: Iterable[WindowMemory], seen: Sequence[QuotaWindow]) -> dict[int, WindowMemory]:
    """The memory of each window seen, by its place; nearest reset first, and none serves two windows."""
    near = sorted(
        (
            (memory.over, abs(memory.window.resets_at_ms - window.resets_at_ms), i, memory)
            for i, window in enumerate(seen)
            for memory in memories
            if _same(memory, window)
        ),
        key=lambda pair: pair[:3],
    )
    paired: dict[int, WindowMemory] = {}
    for *_, i, memory in near:
        if i not in paired and memory not in paired.values():
            paired[i] = memory
    return paired


def replaces(memory: WindowMemory, window: QuotaWindow, now_ms: int) -> bool:
    """Whether a window took the remembered one's place before its reset was due."""
    if not memory.window.same_limit(identity(window)) or not _fell(memory, window):
        return False
    return bool(window.readings) and window.readings[0].reading.at_ms <= now_ms - SETTLED_MS


def _same(memory: WindowMemory, window: QuotaWindow) -> bool:
    """Whether a window is the remembered one: same limit, reset near, and its counter has not begun again."""
    if not memory.window.same_limit(identity(window)):
        return False
    apart_ms = abs(memory.window.resets_at_ms - window.resets_at_ms)
    if memory.over:
        return apart_ms <= RESET_JITTER_MS
    near_ms = max(RESET_JITTER_MS, memory.length_ms // 2)  # the length may not be known
    return apart_ms <= near_ms and not _fell(memory, window)


def _fell(memory: WindowMemory, window: QuotaWindow) -> bool:
    if memory.percent is None or window.used_percent is None:
        return False
    return window.used_percent <= memory.percent - RESET_FALL_PERCENT

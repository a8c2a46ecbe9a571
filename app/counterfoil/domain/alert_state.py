"""What is remembered of each window between two alert decisions, and how a window is known again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from counterfoil.domain.alert_memory import WindowId, identity
from counterfoil.domain.snapshot import Level
from counterfoil.domain.warning_level import Held, rank
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, RESET_JITTER_MS, QuotaWindow

RESET_FALL_PERCENT = (
    20.0  # a counter that fell this far, to next to nothing or with another reset, began again
)
BEGUN_PERCENT = 10.0
SETTLED_MS = 10 * MINUTE_MS  # a second account's window may look like a successor for as long
NIGHT_MS = 12 * HOUR_MS  # a reset that waits for the end of quiet hours is still news for as long


@dataclass(frozen=True, slots=True)
class WindowMemory:
    """What was said about one window.

    `reached` is the most urgent level that needs no saying any more: said, found at first sight, or passed
    while snoozed; `was_warned` tells whether a warning was said aloud. `percent` is the last one beyond
    doubt. `is_waiting`: something is held back by quiet hours. `snoozed_until_ms` is the end of the snooze
    that was first seen in this window; it goes with the window.
    """

    window: WindowId
    length_ms: int
    is_primed: bool
    reached: Level
    held: Held = field(default_factory=Held)
    percent: float | None = None
    was_warned: bool = False
    is_calm_said: bool = False
    is_over: bool = False
    is_reset_said: bool = False
    is_waiting: bool = False
    snoozed_until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class AlertState:
    """All that must be kept from one decision to the next, also across restarts.

    `released_at_ms` is when something held back by quiet hours was last said.
    """

    windows: tuple[WindowMemory, ...] = ()
    released_at_ms: int | None = None


def recognised(memories: Iterable[WindowMemory], seen: Sequence[QuotaWindow]) -> dict[int, WindowMemory]:
    """The memory of each window seen, by its place; the nearest first, and none serves two windows."""
    near = sorted(
        (
            (memory.is_over, *_apart(memory, window), i, memory)
            for i, window in enumerate(seen)
            for memory in memories
            if _same(memory, window)
        ),
        key=lambda pair: pair[:5],
    )
    paired: dict[int, WindowMemory] = {}
    for *_, i, memory in near:
        if i not in paired and memory not in paired.values():
            paired[i] = memory
    return paired


def replaces(memory: WindowMemory, window: QuotaWindow, now_ms: int) -> bool:
    """Whether a window took the remembered one's place before its reset was due."""
    if not memory.window.same_limit(identity(window)) or not _began_again(memory, window):
        return False
    first = window.falls[-1] if window.falls else 0
    return bool(window.readings) and window.readings[first].reading.at_ms <= now_ms - SETTLED_MS


def is_forgotten(memory: WindowMemory, now_ms: int) -> bool:
    """Whether a window is so long past that nothing more can be said of it."""
    keep_ms = max(memory.length_ms // 2, NIGHT_MS if memory.is_waiting else 0)
    return now_ms >= max(memory.window.resets_at_ms + keep_ms, memory.snoozed_until_ms or 0)


def one_each(windows: Sequence[QuotaWindow]) -> list[int]:
    """The places of windows that are not another's double, such as one account's seen from two homes."""
    kept: list[int] = []
    by_freshness = sorted(range(len(windows)), key=lambda i: windows[i].reading_at_ms or 0, reverse=True)
    for i in by_freshness:
        if not any(_is_double(windows[i], windows[k]) for k in kept):
            kept.append(i)
    return sorted(kept)


def _is_double(one: QuotaWindow, other: QuotaWindow) -> bool:
    if not identity(one).same_limit(identity(other)):
        return False
    if abs(one.resets_at_ms - other.resets_at_ms) > RESET_JITTER_MS:
        return False
    # unnamed, two accounts' resets may coincide; their counters hardly do
    return one.account is not None or one.used_percent == other.used_percent


def _apart(memory: WindowMemory, window: QuotaWindow) -> tuple[int, float, int]:
    apart_ms = abs(memory.window.resets_at_ms - window.resets_at_ms)
    known = memory.percent is not None and window.used_percent is not None
    points = abs((memory.percent or 0.0) - (window.used_percent or 0.0)) if known else 0.0
    return (apart_ms if apart_ms > RESET_JITTER_MS else 0), points, -rank(memory.reached)


def _same(memory: WindowMemory, window: QuotaWindow) -> bool:
    """Whether a window is the remembered one: same limit, reset near or moved, its counter running on."""
    if not memory.window.same_limit(identity(window)):
        return False
    apart_ms = abs(memory.window.resets_at_ms - window.resets_at_ms)
    if memory.is_over:
        return apart_ms <= RESET_JITTER_MS
    near_ms = max(RESET_JITTER_MS, memory.length_ms // 2)  # the length may not be known
    is_near = apart_ms <= near_ms or window.was_to_reset_at(memory.window.resets_at_ms)
    return is_near and not _began_again(memory, window)


def _began_again(memory: WindowMemory, window: QuotaWindow) -> bool:
    used = window.used_percent
    if memory.percent is None or used is None or used > memory.percent - RESET_FALL_PERCENT:
        return False
    moved = abs(memory.window.resets_at_ms - window.resets_at_ms) > RESET_JITTER_MS
    return moved or used <= BEGUN_PERCENT

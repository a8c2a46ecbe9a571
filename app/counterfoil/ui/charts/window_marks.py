"""What of the events of a window is marked on its chart, and by which group. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.snapshot import WindowState
from counterfoil.words.tongue import msg


class Group(StrEnum):
    """Events that share a mark; the value is what the key calls them."""

    RESET = msg("reset")
    FELL = msg("counter fell")
    JUMP = msg("rise without use here")
    CREDITS = msg("work on credits")
    WINDOW = msg("window came or went")
    CHANGE = msg("plan or capacity")
    REFUSED = msg("refused")
    TURNED_AWAY = msg("turned away")


GROUPS = {
    EventKind.RESET_NATURAL: Group.RESET,
    EventKind.RESET_EARLY: Group.RESET,
    EventKind.RESET_LATE: Group.RESET,
    EventKind.COUNTER_ZEROED: Group.FELL,
    EventKind.COUNTER_FELL: Group.FELL,
    EventKind.JUMP_WITHOUT_USE: Group.JUMP,
    EventKind.WINDOW_APPEARED: Group.WINDOW,
    EventKind.WINDOW_VANISHED: Group.WINDOW,
    EventKind.CAPACITY_CHANGED: Group.CHANGE,
    EventKind.PLAN_CHANGED: Group.CHANGE,
    EventKind.ON_CREDITS: Group.CREDITS,
}


@dataclass(frozen=True, slots=True)
class EventMark:
    """One mark on the row above the chart."""

    at_ms: int
    group: Group
    event: ProviderEvent | None = None  # None for a single refusal


def event_marks(state: WindowState) -> tuple[EventMark, ...]:
    """Marks by time, none outside the window; each refusal of the plan is one, however they are grouped."""
    window = state.window
    refused = [EventMark(at_ms, Group.REFUSED) for at_ms in window.refused_at_ms]
    marks = [
        EventMark(event.at_ms, group_of(event), event)
        for event in state.events
        if not (refused and group_of(event) is Group.REFUSED)
    ]
    within = [m for m in (*refused, *marks) if window.starts_at_ms <= m.at_ms <= window.resets_at_ms]
    return tuple(sorted(within, key=lambda mark: mark.at_ms))


def group_of(event: ProviderEvent) -> Group:
    """The group of an event."""
    if event.kind is EventKind.REFUSED:
        return Group.REFUSED if event.is_plan_limit else Group.TURNED_AWAY
    return GROUPS[event.kind]


def marks_near(marks: tuple[EventMark, ...], at_ms: int, within_ms: int) -> tuple[EventMark, ...]:
    """The marks around a moment, the nearest first."""
    near = [mark for mark in marks if abs(mark.at_ms - at_ms) <= within_ms]
    return tuple(sorted(near, key=lambda mark: abs(mark.at_ms - at_ms)))

"""What the Provider page may do with the counters and with the agents' settings. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterfoil.clock import Clock, wall_clock
from counterfoil.ui.ledger_access import ShownChange
from counterfoil.words.tongue import msg

if TYPE_CHECKING:
    from counterfoil.domain.provider_event import EventKind
    from counterfoil.domain.provider_history import ProviderHistory


@dataclass(frozen=True, slots=True)
class TypedReading:
    """What a person typed: either a pasted `text`, or a window with a percentage, all of it as typed.

    `window` is a word of `TYPED_WINDOWS` or a limit's id; `resets` may be empty.
    """

    agent: str
    text: str = ""
    window: str = ""
    percent: str = ""
    resets: str = ""


# What can be chosen in place of pasting a text; the words of `WindowKind`.
TYPED_WINDOWS = (
    ("five_hour", msg("5-hour")),
    ("seven_day", msg("week")),
    ("seven_day_opus", msg("week, Opus")),
    ("seven_day_sonnet", msg("week, Sonnet")),
    ("monthly", msg("month")),
)
TYPED_AGENTS = ("claude-code", "codex")


@dataclass(frozen=True, slots=True)
class Understood:
    """What was made of it: a sentence for each reading, and what could not be made out."""

    readings: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProviderAccess:
    """What the page may do. All but `clock` are called off the GUI thread. Errors: KnownError, OSError.

    `open` learns what is known of the counters and raises FileNotFoundError while there is no ledger.
    Each of the others may be None, and then the page does not offer it. `statusline_state` says whether
    the status line tells us its figures, None where there is no agent that has one.
    """

    open: Callable[[], ProviderHistory]
    statusline_state: Callable[[], bool | None] | None = None
    plan_statusline: Callable[[bool], ShownChange] | None = None  # True connects, False takes it back
    apply: Callable[[Any], None] | None = None
    understand: Callable[[TypedReading], Understood] | None = None
    tell: Callable[[TypedReading], Understood] | None = None
    muted: Callable[[], frozenset[EventKind]] | None = None
    set_muted: Callable[[frozenset[EventKind]], None] | None = None
    clock: Clock = wall_clock

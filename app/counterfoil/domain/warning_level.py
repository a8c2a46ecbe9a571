"""How urgent a window is, and when a level once reached is left again."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level
from counterfoil.domain.thresholds import USUAL, Thresholds
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, RESET_JITTER_MS

WARN_USED_PERCENT = 30.0  # what does not run out soon has time until then: much may change before
CHANCE_EASE, PERCENT_EASE = 0.1, 3.0  # a level is left only so far below where it is reached
WEEKS = (WindowKind.SEVEN_DAY, WindowKind.SEVEN_DAY_SCOPED)

_RANKS = {level: rank for rank, level in enumerate(Level)}


@dataclass(frozen=True, slots=True)
class Standing:
    """How full a window is and what is foretold of it: all that its level is made of.

    `percent` None says that nothing is known; `is_estimate` that it is worked out from our own use for want
    of a reading. `p_exhaust` None says that there is no sound forecast; `runs_out_at_ms` is when it runs
    out, given that it does. `is_suspicious`: the last reading waits for another to confirm it.
    """

    kind: WindowKind
    length_ms: int
    resets_at_ms: int
    percent: float | None
    reading_at_ms: int | None = None
    p_exhaust: float | None = None
    runs_out_at_ms: int | None = None
    is_estimate: bool = False
    is_suspicious: bool = False
    thresholds: Thresholds = USUAL


@dataclass(frozen=True, slots=True)
class Held:
    """A level that is kept through wobbles, and since when the window has been clearly below it."""

    level: Level = Level.UNKNOWN
    below_since_ms: int | None = None


def rank(level: Level) -> int:
    """The place of a level from the quietest up."""
    return _RANKS[level]


def level_now(standing: Standing, at_ms: int, *, is_eased: bool = False) -> Level:
    """The level by what is known at one moment; eased, the one that its thresholds less a margin give."""
    percent, chance, ease = standing.percent, standing.p_exhaust, 1 if is_eased else 0
    if percent is None:
        return Level.UNKNOWN
    used = percent + ease * PERCENT_EASE
    floor = _by_percent(used, standing.thresholds)
    if standing.is_estimate:
        return min(floor, Level.WARN, key=rank)
    if percent >= 100:
        return Level.EXHAUSTED
    if chance is None:
        return floor
    foretold = _by_chance(standing, chance + ease * CHANCE_EASE, used, at_ms)
    if foretold is Level.CALM:
        floor = _quieter(floor)  # nearly full, and yet it lasts
    return max(foretold, floor, key=rank)


def raised(held: Held, standing: Standing, at_ms: int) -> Held:
    """The level to go by from now on: up at once, down only when clearly below for a while.

    What is stale, unknown, estimated or suspicious changes nothing.
    """
    if not is_sound(standing, at_ms):
        return held
    now = level_now(standing, at_ms)
    if rank(now) >= rank(held.level):
        return Held(now)
    eased = level_now(standing, at_ms, is_eased=True)
    if rank(eased) >= rank(held.level):
        return Held(held.level)
    since_ms = at_ms if held.below_since_ms is None else min(held.below_since_ms, at_ms)
    if at_ms - since_ms >= settle_ms(standing.length_ms):
        return Held(eased)
    return Held(held.level, since_ms)


def is_sound(standing: Standing, at_ms: int) -> bool:
    """Whether there is a reading, fresh and beyond doubt."""
    read_ms = standing.reading_at_ms
    if standing.percent is None or read_ms is None or standing.is_estimate or standing.is_suspicious:
        return False
    return -RESET_JITTER_MS <= at_ms - read_ms <= fresh_ms(standing.kind, standing.length_ms)


def fresh_ms(kind: WindowKind, length_ms: int) -> int:
    """How old a reading or a reset may be and still be news."""
    return _by_kind(kind, 30 * MINUTE_MS, 6 * HOUR_MS, length_ms // 20)


def soon_ms(kind: WindowKind, length_ms: int) -> int:
    """What counts as soon: twenty minutes of five hours, half a day of a week, else a fifteenth."""
    return _by_kind(kind, 20 * MINUTE_MS, 12 * HOUR_MS, length_ms // 15)


def settle_ms(length_ms: int) -> int:
    """How long a window must have been clearly below a level to leave it: ten minutes of five hours."""
    return length_ms // 30


def _by_kind(kind: WindowKind, five_hours: int, week: int, other: int) -> int:
    if kind is WindowKind.FIVE_HOUR:
        return five_hours
    return week if kind in WEEKS else other


def _by_percent(percent: float, at: Thresholds) -> Level:
    if percent >= at.critical_percent:
        return Level.CRITICAL
    if percent >= at.warn_percent:
        return Level.WARN
    return Level.WATCH if percent >= at.watch_percent else Level.CALM


def _by_chance(standing: Standing, chance: float, used_percent: float, at_ms: int) -> Level:
    out_ms, at = standing.runs_out_at_ms, standing.thresholds
    is_soon = out_ms is not None and out_ms - at_ms <= soon_ms(standing.kind, standing.length_ms)
    if is_soon and chance >= at.critical_chance:
        return Level.CRITICAL
    if is_soon and chance >= at.warn_soon_chance:
        return Level.WARN
    if chance >= at.warn_chance and used_percent >= WARN_USED_PERCENT:
        return Level.WARN
    return Level.WATCH if chance >= at.watch_chance else Level.CALM


def _quieter(floor: Level) -> Level:
    return {Level.CRITICAL: Level.WARN, Level.WARN: Level.WATCH}.get(floor, Level.CALM)

"""What the latest look at a window adds to what was said of it."""

from __future__ import annotations

from dataclasses import replace

from counterfoil.domain.alert import AlertKind
from counterfoil.domain.alert_state import WindowMemory
from counterfoil.domain.snapshot import Level
from counterfoil.domain.warning_level import Standing, fresh_ms, is_sound, level_now, raised, rank, settle_ms


def noted(memory: WindowMemory, standing: Standing, now_ms: int) -> WindowMemory:
    """What is remembered after a look; the first one beyond doubt primes."""
    held = raised(memory.held, standing, now_ms)
    if standing.percent is None or standing.is_estimate:
        return replace(memory, held=held)
    if not memory.is_primed:
        memory = replace(memory, reached=_found(standing, now_ms), is_primed=not standing.is_suspicious)
    percent = memory.percent if standing.is_suspicious else standing.percent
    return replace(memory, held=held, percent=percent)


def news(memory: WindowMemory, standing: Standing, now_ms: int) -> AlertKind | None:
    """What there is to say of a window that was primed before this look, and noted with it.

    A level once, and a less urgent one never after a more urgent; calm once, where there was a warning.
    """
    if not is_sound(standing, now_ms):
        return None
    level = level_now(standing, now_ms)
    if rank(level) > max(rank(memory.reached), rank(Level.CALM)):
        return AlertKind(level.value)
    is_calm = memory.held.level is Level.CALM and memory.was_warned and not memory.is_calm_said
    resets_soon = standing.resets_at_ms - now_ms <= settle_ms(standing.length_ms)
    return AlertKind.CALM if is_calm and not resets_soon else None


def settled(memory: WindowMemory, kind: AlertKind, *, aloud: bool) -> WindowMemory:
    """The memory once something was said, or let pass in silence."""
    memory = replace(memory, is_waiting=False)
    if kind is AlertKind.RESET:
        return replace(memory, is_reset_said=True)
    if kind is AlertKind.CALM:
        return replace(memory, is_calm_said=True)
    level = Level(kind.value)
    was_warned = memory.was_warned or (aloud and rank(level) >= rank(Level.WARN))
    return replace(memory, reached=level, was_warned=was_warned)


def _found(standing: Standing, now_ms: int) -> Level:
    """The level at first sight; of a window that has only begun, what is merely foretold is still news."""
    begun_ms = standing.resets_at_ms - standing.length_ms
    if now_ms - begun_ms <= fresh_ms(standing.kind, standing.length_ms):
        standing = replace(standing, p_exhaust=None)
    return level_now(standing, now_ms)
